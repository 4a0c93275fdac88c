import { demandActiveAccount } from './account-state.ts';
import { field, filledField, flagField, integer, integerField } from './arguments.ts';
import { isArray, isObject, type Json, type JsonObject } from './entity.ts';
import { ApiFault, orderInvalid, publicFault } from './fault.ts';
import { type Datacenter, findDatacenter } from './locations.ts';
import { readServers, type ServerOrder } from './order-servers.ts';
import {
  type Category,
  FLAVORS,
  type Flavor,
  type Item,
  itemOfPrice,
  type Micro,
  PACKAGES,
  type Package,
} from './prices.ts';
import type { TemplateRecord } from './records.ts';
import { capacityGB } from './template-view.ts';
import { findTemplate, type World } from './world.ts';

/** An order that the cloud would accept. */
export interface Quote {
  /** As it was sent. */
  readonly container: JsonObject;
  readonly product: Package;
  readonly flavor: Flavor | undefined;
  readonly datacenter: Datacenter;
  readonly items: readonly Item[];
  readonly hourly: boolean;
  readonly servers: readonly ServerOrder[];
  readonly template: TemplateRecord | undefined;
  readonly fees: { readonly hourly: Micro; readonly monthly: Micro; readonly setup: Micro };
}

/** Without these nothing is a server; the rest of a usual order may be missing. */
const REQUIRED: readonly Category[] = [
  'guest_core',
  'ram',
  'port_speed',
  'bandwidth',
  'pri_ip_addresses',
  'remote_management',
];

/** Hourly servers that an account may have at once (softlayer-api.md 17). */
export const HOURLY_LIMIT = 20;

/** Checks an order container and prices it (softlayer-api.md 13, 17). Has no effect. Throws `ApiFault`. */
export function quoteOrder(world: World, container: JsonObject): Quote {
  demandActiveAccount(world);
  const product = PACKAGES.find((candidate) => candidate.id === integerField(container, 'packageId'));
  if (!product) throw orderInvalid('packageId', 'The package does not exist or is not sold here.');
  const datacenter = readLocation(container);
  const flavor = readFlavor(container, product);
  const hourly = flagField(container, 'useHourlyPricing') ?? false;
  const template = readTemplate(world, container, datacenter);
  const items = readItems(container, product, flavor);
  demandCategories(items, template !== undefined);
  const servers = readServers(world, container, datacenter);
  demandImageFits(items, template);
  demandPlaceable(world, container, datacenter, servers, hourly);
  const sum = (fee: (item: Item) => Micro): Micro =>
    servers.length * items.reduce((total, item) => total + fee(item), 0);
  return {
    container,
    product,
    flavor,
    datacenter,
    items,
    hourly,
    servers,
    template,
    fees: {
      hourly: hourly ? sum((item) => item.hourly) : 0,
      monthly: hourly ? 0 : sum((item) => item.monthly),
      setup: hourly ? 0 : sum((item) => item.setup),
    },
  };
}

function readLocation(container: JsonObject): Datacenter {
  const location = field(container, 'location');
  const datacenter =
    typeof location === 'string' || typeof location === 'number' ? findDatacenter(location) : undefined;
  if (datacenter) return datacenter;
  throw new ApiFault(
    500,
    'SoftLayer_Exception_Order_InvalidLocation',
    `The location provided for this order is invalid. Invalid location: ${String(location ?? '')}`,
  );
}

function readFlavor(container: JsonObject, product: Package): Flavor | undefined {
  const presetId = integerField(container, 'presetId');
  if (!product.flavored) {
    if (presetId === undefined) return undefined;
    throw orderInvalid('presetId', `The package ${product.id} has no presets.`);
  }
  const flavor = FLAVORS.find((candidate) => candidate.presetId === presetId);
  if (!flavor) throw orderInvalid('presetId', `A valid preset is required for package ${product.id}.`);
  return flavor;
}

/** Orderable is only a template with a finished copy in the datacenter; the refusal's words are this cloud's. */
function readTemplate(
  world: World,
  container: JsonObject,
  datacenter: Datacenter,
): TemplateRecord | undefined {
  const key =
    filledField(container, 'imageTemplateId') ?? filledField(container, 'imageTemplateGlobalIdentifier');
  // softlayer-go gives the null of an order template back as 0 (XML-RPC).
  if (key === undefined || key === 0) return undefined;
  const template = typeof key === 'string' || typeof key === 'number' ? findImage(world, key) : undefined;
  if (!template) throw publicFault(`Unable to find image template #${String(key)}.`);
  const copy = template.children.find((child) => child.datacenter === datacenter.name);
  // An export that runs does not take the copy away; a removal does.
  if (copy?.done) return template;
  throw publicFault(
    `Image template #${template.id} has no finished copy in ${datacenter.name}. ` +
      'Add the location and wait until its transaction has ended.',
  );
}

export function findImage(world: World, key: string | number): TemplateRecord | undefined {
  return (
    findTemplate(world, key) ??
    world.publicImages.find((image) => String(image.id) === String(key) || image.guid === String(key))
  );
}

function readItems(container: JsonObject, product: Package, flavor: Flavor | undefined): Item[] {
  const prices = field(container, 'prices') ?? [];
  if (!isArray(prices)) throw orderInvalid('prices', 'An array is expected.');
  const items = [...(flavor?.items ?? [])];
  for (const price of prices as readonly Json[]) {
    const id = integer(field(price, 'id'));
    const item = id === undefined ? undefined : itemOfPrice(id);
    const foreign = flavor && item && !flavor.items.includes(item) && isHardware(item);
    if (!item || foreign) {
      throw new ApiFault(
        500,
        'SoftLayer_Exception_Order_Item_Invalid',
        `The price ${item?.description ?? ''} (${id ?? ''}) is not valid for package (${product.id}).`,
      );
    }
    if (!items.includes(item)) items.push(item);
  }
  return items;
}

const isHardware = (item: Item): boolean =>
  item.category === 'guest_core' || item.category === 'ram' || item.category === 'guest_disk0';

function demandCategories(items: readonly Item[], hasImage: boolean): void {
  const required = hasImage ? REQUIRED : [...REQUIRED, 'os' as const, 'guest_disk0' as const];
  const missing = required.filter((code) => !items.some((item) => item.category === code));
  if (missing.length > 0) {
    throw new ApiFault(
      500,
      'SoftLayer_Exception_Order_MissingCategory',
      `Order is missing the following categories: ${missing.join(', ')}.`,
    );
  }
  for (const item of items) {
    const twin = items.find((other) => other !== item && other.category === item.category);
    if (!twin) continue;
    const message = `You cannot order ${item.description} with ${twin.description}.`;
    throw new ApiFault(500, 'SoftLayer_Exception_Order_Item_Conflict', message);
  }
}

/** An image needs a disk that holds it; IBM's words for this are not published. */
function demandImageFits(items: readonly Item[], template: TemplateRecord | undefined): void {
  if (!template) return;
  const capacity = capacityGB(template.disk.virtualSize);
  const disk = items.find((item) => item.category === 'guest_disk0')?.capacity ?? capacity;
  if (capacity > disk) {
    throw orderInvalid(
      'imageTemplateId',
      `The image's disk of ${capacity} GB does not fit the ordered disk of ${disk} GB.`,
    );
  }
}

function demandPlaceable(
  world: World,
  container: JsonObject,
  datacenter: Datacenter,
  servers: readonly ServerOrder[],
  hourly: boolean,
): void {
  if (filledField(container, 'hostId') !== undefined) {
    throw orderInvalid('hostId', 'The account has no such dedicated host.');
  }
  const extras = field(container, 'orderContainers');
  if (isArray(extras) && extras.length > 0) {
    throw orderInvalid('orderContainers', 'Containers may not be nested twice.');
  }
  if (world.switches.has('capacity')) {
    const names = servers.map((server) => `${server.hostname}.${server.domain}`).join(', ');
    throw new ApiFault(
      500,
      'SoftLayer_Exception_Virtual_Host_Pool_InsufficientResources',
      `Could not place order. There are insufficient resources behind router bcr01a.${datacenter.name} ` +
        `to fulfill the request for the following guests: ${names}.`,
    );
  }
  const running = world.servers.all().filter((server) => server.hourly && !server.cancelled).length;
  if (hourly && running + servers.length > HOURLY_LIMIT) {
    throw orderInvalid('quantity', `The account may have ${HOURLY_LIMIT} hourly virtual guests at once.`);
  }
}

/** An order of several configurations keeps its containers in `orderContainers`. */
export function subContainers(container: JsonObject): readonly JsonObject[] | undefined {
  const containers = field(container, 'orderContainers');
  if (!isArray(containers) || containers.length === 0) return undefined;
  return (containers as readonly Json[]).map((entry) => {
    if (!isObject(entry)) throw orderInvalid('orderContainers', 'Objects are expected.');
    return entry;
  });
}
