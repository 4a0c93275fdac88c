import { arrayArgument, field, objectArgument, tagList, textArgument, textField } from './arguments.ts';
import { captureServer } from './capture.ts';
import { createOptions } from './create-options.ts';
import { type Context, type InstanceMethod, type Service, service } from './dispatch.ts';
import { type Entity, isObject, type Json, type JsonObject, type Value } from './entity.ts';
import { badRequest, outstandingTransaction, publicFault } from './fault.ts';
import { cancelServer, powerOff, powerOn } from './lifecycle.ts';
import { demandHostname } from './order-servers.ts';
import { orderOfSkeleton, orderTemplate } from './order-template.ts';
import { findImage, quoteOrder } from './orders.ts';
import { placeQuotes } from './placement.ts';
import type { ServerRecord } from './records.ts';
import { serverEntity } from './server-bill-view.ts';
import { capacityGB, templateEntity } from './template-view.ts';
import { findServer, makeTags, recordEvent, type World } from './world.ts';

type Method = InstanceMethod<ServerRecord>;

/** SoftLayer_Virtual_Guest (softlayer-api.md 12, 15, 16, 19). */
export function serverService(): Service {
  return service<ServerRecord>({
    find: ({ world, initId }) => (initId === undefined ? undefined : findServer(world, initId)),
    view: (server, { world }) => serverEntity(world, server),
    statics: {
      createObject: async (context) => {
        const [server] = await create(context, [objectArgument(context.args, 0)]);
        return server;
      },
      createObjects: (context) => create(context, arrayArgument(context.args, 0).map(skeletonOf)),
      generateOrderTemplate: ({ world, args }) => orderTemplate(world, objectArgument(args, 0)),
      getCreateObjectOptions: () => createOptions(),
      findByHostname: ({ world, args }) =>
        matching(world, (server) => server.hostname === textArgument(args, 0)),
      findByIpAddress: ({ world, args }) => {
        const address = textArgument(args, 0);
        return (
          matching(
            world,
            (server) =>
              (server.publicIpShown && server.publicIp === address) ||
              (server.privateIpShown && server.privateIp === address),
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
const capture: Method = (server, { world, user, args }) =>
  templateEntity(world, captureServer(world, user, server, args)).withUnmasked(['globalIdentifier']);

function skeletonOf(value: Json): JsonObject {
  if (!isObject(value)) throw badRequest();
  return value;
}

const matching = (world: World, test: (server: ServerRecord) => boolean): Entity[] =>
  world.servers
    .all()
    .filter(test)
    .map((server) => serverEntity(world, server));

/** Relational both, and yet in the answer of createObject without a mask (softlayer-api.md 12). */
const UNMASKED_AT_ORDER = ['globalIdentifier', 'privateNetworkOnlyFlag'];

/** All skeletons are checked before the first is bought. */
async function create({ world, user }: Context, skeletons: readonly JsonObject[]): Promise<Entity[]> {
  if (skeletons.length === 0) throw badRequest();
  const quotes = skeletons.map((skeleton) => quoteOrder(world, orderOfSkeleton(world, skeleton)));
  const { servers } = await placeQuotes(world, user, quotes);
  return servers.flat().map((server) => serverEntity(world, server).withUnmasked(UNMASKED_AT_ORDER));
}

function idle(server: ServerRecord): void {
  if (server.transaction) throw outstandingTransaction();
  if (server.provisionDate === undefined) throw publicFault('The virtual guest is not provisioned yet.');
}

function changed(world: World, server: ServerRecord): true {
  server.modifyDate = world.clock.now();
  world.servers.put(String(server.id), server);
  return true;
}

const switching =
  (change: (world: World, server: ServerRecord) => void | Promise<void>): Method =>
  async (server, { world }) => {
    idle(server);
    await change(world, server);
    return changed(world, server);
  };

const off = switching(async (world, server) => {
  if (server.powerState !== 'HALTED') await powerOff(world, server);
});

const reboot = switching(async (world, server) => {
  await powerOff(world, server);
  await powerOn(world, server, 'CUSTOMER');
});

const port = (side: 'public' | 'private', enabled: boolean): Method =>
  switching((world, server) => {
    server.ports[side] = enabled;
    if (enabled) return;
    const label = `${server.hostname}.${server.domain}`;
    recordEvent(world, { eventName: 'Disable Port', objectName: 'CCI', objectId: server.id, label });
  });

const power: Readonly<Record<string, Method>> = {
  powerOn: switching(async (world, server) => {
    if (server.powerState === 'HALTED') await powerOn(world, server, 'CUSTOMER');
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
  deleteObject: (server, { world }) => cancelServer(world, server),
};

const editing: Readonly<Record<string, Method>> = {
  editObject(server, { world, args }) {
    const changes = objectArgument(args, 0);
    const hostname = textField(changes, 'hostname') ?? server.hostname;
    const domain = textField(changes, 'domain') ?? server.domain;
    demandHostname(hostname, domain);
    server.hostname = hostname;
    server.domain = domain;
    if (field(changes, 'notes') !== undefined) server.notes = textField(changes, 'notes') ?? '';
    return changed(world, server);
  },
  setTags(server, { world, args }) {
    server.tags = makeTags(world, tagList(textArgument(args, 0)), server.tags);
    return changed(world, server);
  },
  removeTags(server, { world, args }) {
    const removed = tagList(textArgument(args, 0));
    server.tags = server.tags.filter((tag) => !removed.includes(tag.name));
    return changed(world, server);
  },
  deleteTag(server, { world, args }) {
    const removed = tagList(textArgument(args, 0));
    server.tags = server.tags.filter((tag) => !removed.includes(tag.name));
    return changed(world, server);
  },
  /** Seen by the guest at its next boot, when the config drive is made anew. */
  setUserMetadata(server, { world, args }) {
    const texts = arrayArgument(args, 0).filter((text) => text !== null && text !== '');
    server.userData = texts.length === 0 ? undefined : texts.map(String).join('\n');
    return changed(world, server);
  },
};

const reading: Readonly<Record<string, Method>> = {
  getReverseDomainRecords: () => [],
  getBootMode: (server) => server.bootMode,
  getBootOrder: () => 'hd',
  isCloudInit: (server, { world }) =>
    server.template ? (findImage(world, server.template.guid)?.cloudInit ?? true) : true,
  getProvisionDate: (server, context): Value => serverEntity(context.world, server).get('provisionDate'),
  getPendingMaintenanceActions: () => [],
  getValidBlockDeviceTemplateGroups: (server, { world, args }) => validImages(world, server, args),
  validateImageTemplate(server, { world, args }) {
    const image = findImage(world, textArgument(args, 0));
    if (!image) throw publicFault(`Unable to find image template #${textArgument(args, 0)}.`);
    return capacityGB(image.disk.virtualSize) <= server.diskGB;
  },
};

function validImages(world: World, server: ServerRecord, args: readonly Json[]): Entity[] {
  const visibility = typeof args[0] === 'string' ? args[0] : 'all';
  const own = visibility === 'private' || visibility === 'all' ? world.templates.all() : [];
  const shared = visibility === 'public' || visibility === 'all' ? world.publicImages : [];
  return [...own, ...shared]
    .filter((image) => capacityGB(image.disk.virtualSize) <= server.diskGB)
    .map((image) => templateEntity(world, image));
}
