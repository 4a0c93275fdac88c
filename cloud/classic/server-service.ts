import { arrayArgument, field, objectArgument, tagList, textArgument, textField } from './arguments.ts';
import { captureGuest } from './capture.ts';
import { createOptions } from './create-options.ts';
import { type Context, type InstanceMethod, type Service, service } from './dispatch.ts';
import { type Entity, isObject, type Json, type JsonObject, type Value } from './entity.ts';
import { badRequest, outstandingTransaction, publicFault } from './fault.ts';
import { cancelGuest, powerOff, powerOn } from './lifecycle.ts';
import { checkHostname } from './order-servers.ts';
import { orderOfSkeleton, orderTemplate } from './order-template.ts';
import { findImage, quoteOrder } from './orders.ts';
import { placeQuotes } from './placement.ts';
import { publicImages } from './public-images.ts';
import type { GuestRecord } from './records.ts';
import { guestEntity } from './server-view.ts';
import { capacityGB, templateEntity } from './template-view.ts';
import { findGuest, makeTags, recordEvent, type World } from './world.ts';

type Method = InstanceMethod<GuestRecord>;

/** SoftLayer_Virtual_Guest (softlayer-api.md 12, 15, 16, 19). */
export function guestService(): Service {
  return service<GuestRecord>({
    find: ({ world, initId }) => (initId === undefined ? undefined : findGuest(world, initId)),
    view: (guest, { world }) => guestEntity(world, guest),
    statics: {
      createObject: async (context) => {
        const [guest] = await create(context, [objectArgument(context.args, 0)]);
        return guest;
      },
      createObjects: (context) => create(context, arrayArgument(context.args, 0).map(skeletonOf)),
      generateOrderTemplate: ({ world, args }) => orderTemplate(world, objectArgument(args, 0)),
      getCreateObjectOptions: () => createOptions(),
      findByHostname: ({ world, args }) =>
        matching(world, (guest) => guest.hostname === textArgument(args, 0)),
      findByIpAddress: ({ world, args }) => {
        const address = textArgument(args, 0);
        return (
          matching(
            world,
            (guest) =>
              (guest.publicIpShown && guest.publicIp === address) ||
              (guest.privateIpShown && guest.privateIp === address),
          )[0] ?? null
        );
      },
    },
    instances: {
      ...power,
      ...editing,
      ...reading,
      createArchiveTemplate: capture,
      createArchiveTransaction: capture,
    },
  });
}

/** Since 2020 both methods answer with the template, whatever the reference declares (softlayer-api.md 10). */
const capture: Method = (guest, { world, user, args }) =>
  templateEntity(world, captureGuest(world, user, guest, args)).withUnmasked(['globalIdentifier']);

function skeletonOf(value: Json): JsonObject {
  if (!isObject(value)) throw badRequest();
  return value;
}

const matching = (world: World, test: (guest: GuestRecord) => boolean): Entity[] =>
  world.guests
    .all()
    .filter(test)
    .map((guest) => guestEntity(world, guest));

/** Relational both, and yet in the answer of createObject without a mask (softlayer-api.md 12). */
const UNMASKED_AT_ORDER = ['globalIdentifier', 'privateNetworkOnlyFlag'];

/** All skeletons are checked before the first is bought. */
async function create({ world, user }: Context, skeletons: readonly JsonObject[]): Promise<Entity[]> {
  if (skeletons.length === 0) throw badRequest();
  const quotes = skeletons.map((skeleton) => quoteOrder(world, orderOfSkeleton(world, skeleton)));
  const { guests } = await placeQuotes(world, user, quotes);
  return guests.flat().map((guest) => guestEntity(world, guest).withUnmasked(UNMASKED_AT_ORDER));
}

function idle(guest: GuestRecord): void {
  if (guest.transaction) throw outstandingTransaction();
  if (guest.provisionDate === undefined) throw publicFault('The virtual guest is not provisioned yet.');
}

function changed(world: World, guest: GuestRecord): true {
  guest.modifyDate = world.clock.now();
  world.guests.put(String(guest.id), guest);
  return true;
}

const switching =
  (change: (world: World, guest: GuestRecord) => void | Promise<void>): Method =>
  async (guest, { world }) => {
    idle(guest);
    await change(world, guest);
    return changed(world, guest);
  };

const off = switching(async (world, guest) => {
  if (guest.powerState !== 'HALTED') await powerOff(world, guest);
});

const reboot = switching(async (world, guest) => {
  await powerOff(world, guest);
  await powerOn(world, guest, 'CUSTOMER');
});

const port = (side: 'public' | 'private', enabled: boolean): Method =>
  switching((world, guest) => {
    guest.ports[side] = enabled;
    if (enabled) return;
    const label = `${guest.hostname}.${guest.domain}`;
    recordEvent(world, { eventName: 'Disable Port', objectName: 'CCI', objectId: guest.id, label });
  });

const power: Readonly<Record<string, Method>> = {
  powerOn: switching(async (world, guest) => {
    if (guest.powerState === 'HALTED') await powerOn(world, guest, 'CUSTOMER');
  }),
  powerOff: off,
  powerOffSoft: off,
  powerCycle: reboot,
  rebootDefault: reboot,
  rebootHard: reboot,
  rebootSoft: reboot,
  activatePublicPort: port('public', true),
  activatePrivatePort: port('private', true),
  shutdownPublicPort: port('public', false),
  shutdownPrivatePort: port('private', false),
  deleteObject: (guest, { world }) => cancelGuest(world, guest),
};

const editing: Readonly<Record<string, Method>> = {
  editObject(guest, { world, args }) {
    const changes = objectArgument(args, 0);
    const hostname = textField(changes, 'hostname') ?? guest.hostname;
    const domain = textField(changes, 'domain') ?? guest.domain;
    checkHostname(hostname, domain);
    guest.hostname = hostname;
    guest.domain = domain;
    if (field(changes, 'notes') !== undefined) guest.notes = textField(changes, 'notes') ?? '';
    return changed(world, guest);
  },
  setTags(guest, { world, args }) {
    guest.tags = makeTags(world, tagList(textArgument(args, 0)), guest.tags);
    return changed(world, guest);
  },
  removeTags(guest, { world, args }) {
    const removed = tagList(textArgument(args, 0));
    guest.tags = guest.tags.filter((tag) => !removed.includes(tag.name));
    return changed(world, guest);
  },
  deleteTag(guest, { world, args }) {
    const removed = tagList(textArgument(args, 0));
    guest.tags = guest.tags.filter((tag) => !removed.includes(tag.name));
    return changed(world, guest);
  },
  /** Seen by the guest at its next boot, when the config drive is made anew. */
  setUserMetadata(guest, { world, args }) {
    const texts = arrayArgument(args, 0).filter((text) => text !== null && text !== '');
    guest.userData = texts.length === 0 ? undefined : texts.map(String).join('\n');
    return changed(world, guest);
  },
};

const reading: Readonly<Record<string, Method>> = {
  getReverseDomainRecords: () => [],
  getBootMode: (guest) => guest.bootMode,
  getBootOrder: () => 'hd',
  isCloudInit: (guest, { world }) =>
    guest.template ? (findImage(world, guest.template.guid)?.cloudInit ?? true) : true,
  getProvisionDate: (guest, context): Value => guestEntity(context.world, guest).get('provisionDate'),
  getPendingMaintenanceActions: () => [],
  getValidBlockDeviceTemplateGroups: (guest, { world, args }) => validImages(world, guest, args),
  validateImageTemplate(guest, { world, args }) {
    const image = findImage(world, textArgument(args, 0));
    if (!image) throw publicFault(`Unable to find image template #${textArgument(args, 0)}.`);
    return capacityGB(image.disk.virtualSize) <= guest.diskGB;
  },
};

function validImages(world: World, guest: GuestRecord, args: readonly Json[]): Entity[] {
  const visibility = typeof args[0] === 'string' ? args[0] : 'all';
  const own = visibility === 'private' || visibility === 'all' ? world.templates.all() : [];
  const shared = visibility === 'public' || visibility === 'all' ? publicImages() : [];
  return [...own, ...shared]
    .filter((image) => capacityGB(image.disk.virtualSize) <= guest.diskGB)
    .map((image) => templateEntity(world, image));
}
