import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ApiFault, orderInvalid } from './fault.ts';
import { adopt, removeDisks, serverFolder, templateFolder } from './image-files.ts';
import { runProvisioning } from './lifecycle.ts';
import { freeAddresses, vlanOf } from './network.ts';
import type { ServerOrder } from './order-servers.ts';
import { HOURLY_LIMIT, type Quote } from './orders.ts';
import type {
  BillingRecord,
  DiskRecord,
  MoreDisk,
  OrderLine,
  OrderRecord,
  ServerRecord,
  TemplateRecord,
  UserRecord,
} from './records.ts';
import { findSoftware } from './software.ts';
import { capacityGB } from './template-view.ts';
import type { World } from './world.ts';

export interface Placed {
  readonly order: OrderRecord;
  /** In the order of the quotes, and within them in the order of their servers. */
  readonly servers: readonly (readonly ServerRecord[])[];
}

/**
 * Accepts quoted orders as one: order, servers and bills exist when this returns, provisioning runs behind it.
 * All or nothing. Throws `ApiFault`.
 */
export async function placeQuotes(world: World, user: UserRecord, quotes: readonly Quote[]): Promise<Placed> {
  const hourly = quotes[0]?.hourly ?? true;
  demandWithinLimit(world, quotes, hourly);
  const order: OrderRecord = {
    id: world.nextId(),
    createDate: world.clock.now(),
    userRecordId: user.id,
    hourly,
    guestIds: [],
    lines: [],
    status: 'PENDING_AUTO_APPROVAL',
    modifyDate: undefined,
  };
  const servers = await createAll(world, order, quotes);
  world.orders.put(String(order.id), order);
  for (const server of servers.flat()) {
    world.launch(`provisioning of server ${server.id}`, () => runProvisioning(world, server, order));
  }
  return { order, servers };
}

async function createAll(
  world: World,
  order: OrderRecord,
  quotes: readonly Quote[],
): Promise<ServerRecord[][]> {
  try {
    const servers: ServerRecord[][] = [];
    for (const quote of quotes) {
      const group: ServerRecord[] = [];
      for (const wanted of quote.servers) group.push(await createServer(world, order, quote, wanted));
      servers.push(group);
    }
    return servers;
  } catch (error) {
    for (const id of order.guestIds) await forget(world, id);
    throw error;
  }
}

async function forget(world: World, id: number): Promise<void> {
  const server = world.servers.get(String(id));
  world.servers.delete(String(id));
  if (server) world.billing.delete(String(server.billingItemId));
  if (server) await removeDisks(world, server);
}

function demandWithinLimit(world: World, quotes: readonly Quote[], hourly: boolean): void {
  if (quotes.some((quote) => quote.hourly !== hourly)) {
    throw orderInvalid('useHourlyPricing', 'One order is either hourly or monthly.');
  }
  const wanted = quotes.reduce((sum, quote) => sum + quote.servers.length, 0);
  const running = world.servers.all().filter((server) => server.hourly && !server.cancelled).length;
  if (hourly && running + wanted > HOURLY_LIMIT) {
    throw orderInvalid('quantity', `The account may have ${HOURLY_LIMIT} hourly virtual guests at once.`);
  }
}

const noCapacity = (): ApiFault =>
  new ApiFault(
    500,
    'SoftLayer_Exception_Virtual_Host_Pool_InsufficientResources',
    'Could not place order. There is insufficient capacity to complete the request.',
  );

/** How every server begins. */
const NOT_PROVISIONED = {
  powerState: 'HALTED',
  publicIpShown: false,
  privateIpShown: false,
  provisionDate: undefined,
  modifyDate: undefined,
  transaction: undefined,
  lastTransaction: undefined,
  cancelled: false,
} as const;

async function createServer(
  world: World,
  order: OrderRecord,
  quote: Quote,
  wanted: ServerOrder,
): Promise<ServerRecord> {
  const id = world.nextId();
  const disks = await disksOf(world, quote, id);
  // From here to the record's first write nothing waits: two orders never get one address.
  const addresses = freeAddresses(world, quote.datacenter);
  if (!addresses) throw noCapacity();
  const billing: BillingRecord = {
    id: world.nextId(),
    guestId: id,
    orderId: order.id,
    createDate: order.createDate,
    cancellationDate: undefined,
  };
  const server: ServerRecord = {
    ...sizeOf(quote),
    ...identityOf(world, id, order, wanted),
    ...networkOf(quote, wanted, addresses),
    ...systemOf(world, quote, wanted),
    billingItemId: billing.id,
    ...disks,
    diskImageId: world.nextId(),
    reloadId: world.nextId(),
    tags: [],
    ...NOT_PROVISIONED,
    ports: { public: true, private: true },
  };
  order.guestIds.push(id);
  order.lines.push(...orderLines(world, quote, server));
  world.billing.put(String(billing.id), billing);
  world.servers.put(String(id), server);
  return server;
}

function identityOf(world: World, id: number, order: OrderRecord, wanted: ServerOrder) {
  return {
    id,
    guid: randomUUID(),
    uuid: randomUUID(),
    createDate: world.clock.now(),
    orderId: order.id,
    hostname: wanted.hostname,
    domain: wanted.domain,
    userData: wanted.userData,
    notes: undefined,
    diskUuid: randomUUID(),
  };
}

function sizeOf(quote: Quote) {
  const item = (category: string) => quote.items.find((candidate) => candidate.category === category);
  const core = item('guest_core');
  const disk = item('guest_disk0');
  const image = quote.template ? capacityGB(quote.template.disk.virtualSize) : 25;
  return {
    datacenter: quote.datacenter.name,
    startCpus: core?.capacity ?? 1,
    maxMemory: (item('ram')?.capacity ?? 1) * 1024,
    diskGB: disk?.capacity ?? image,
    local: disk?.units === 'GB_LOCAL',
    dedicated: core?.units === 'PRIVATE_CORE',
    hourly: quote.hourly,
    packageId: quote.product.id,
    presetId: quote.flavor?.presetId,
  };
}

function networkOf(quote: Quote, wanted: ServerOrder, addresses: { publicIp: string; privateIp: string }) {
  const port = quote.items.find((item) => item.category === 'port_speed');
  const privateOnly = port?.units === 'Mbps (private)';
  const publicVlan = wanted.publicVlanId ?? vlanOf(quote.datacenter, 'PUBLIC')?.id;
  return {
    networkSpeed: port?.capacity ?? 10,
    privateOnly,
    publicVlanId: privateOnly ? undefined : publicVlan,
    privateVlanId: wanted.privateVlanId ?? vlanOf(quote.datacenter, 'PRIVATE')?.id ?? 0,
    publicIp: privateOnly ? undefined : addresses.publicIp,
    privateIp: addresses.privateIp,
  };
}

function systemOf(world: World, quote: Quote, wanted: ServerOrder) {
  const { template } = quote;
  const ordered = quote.items.find((item) => item.category === 'os')?.software;
  return {
    osCode: template?.osCode ?? ordered?.referenceCode ?? '',
    // Only a system that IBM installs gets a password; an image brings its own users.
    osPassword: template || !findSoftware(ordered?.referenceCode ?? '') ? undefined : password(),
    template: template && { id: template.id, guid: template.guid, name: template.name },
    sshKeyIds: wanted.sshKeyIds.filter((id) => world.sshKeys.get(String(id))),
    postInstallScriptUri: wanted.postInstallScriptUri,
    bootMode: wanted.bootMode ?? template?.bootMode ?? 'HVM',
  };
}

const password = (): string => randomBytes(9).toString('base64url');

/** The server's own names for its disks' files; what no image gives is an empty disk of the size that was ordered. */
async function disksOf(
  world: World,
  quote: Quote,
  id: number,
): Promise<Pick<ServerRecord, 'disk' | 'moreDisks'>> {
  const image = quote.template ?? systemImage(world, quote);
  const ordered = quote.items.find((item) => item.category === 'guest_disk1');
  const empty = ordered && { file: undefined, virtualSize: ordered.capacity * GIB, storedSize: 0 };
  const sources = image?.moreDisks ?? (empty ? [empty] : []);
  const moreDisks: MoreDisk[] = [];
  for (const [index, source] of sources.entries()) {
    const device = String(index + FIRST_MORE_DEVICE);
    const disk = await ownDisk(world, source, `${id}-${device}.img`);
    const diskGB = Math.max(ordered?.capacity ?? 0, capacityGB(source.virtualSize));
    moreDisks.push({ device, diskImageId: world.nextId(), uuid: randomUUID(), diskGB, disk });
  }
  const disk = image?.disk.file ? await ownDisk(world, image.disk, `${id}.img`) : undefined;
  return { disk, ...(moreDisks.length > 0 ? { moreDisks } : {}) };
}

/** Device 0 is the first disk, 1 is swap. */
const FIRST_MORE_DEVICE = 2;
const GIB = 1024 ** 3;

/** A system that is ordered by its code comes from the public image of that system, where there is a file of it. */
function systemImage(world: World, quote: Quote): TemplateRecord | undefined {
  const code = quote.items.find((item) => item.category === 'os')?.software?.referenceCode;
  return world.publicImages.find((image) => image.osCode === code && image.disk.file !== undefined);
}

async function ownDisk(world: World, source: DiskRecord, file: string): Promise<DiskRecord> {
  if (!source.file) return source;
  await adopt(join(templateFolder(world), source.file), join(serverFolder(world), file));
  return { ...source, file };
}

function orderLines(world: World, quote: Quote, server: ServerRecord): OrderLine[] {
  const line = (itemId: number, parentId: number | undefined): OrderLine => ({
    id: world.nextId(),
    itemId,
    guestId: server.id,
    hostName: server.hostname,
    domainName: server.domain,
    parentId,
  });
  const core = quote.items.find((item) => item.category === 'guest_core');
  if (!core) return [];
  const top = line(core.id, undefined);
  const others = quote.items.filter((item) => item !== core).map((item) => line(item.id, top.id));
  return [top, ...others];
}
