import { join } from 'node:path';
import type { DecryptedDisk, Machine } from '../ports.ts';
import { outstandingTransaction, publicFault } from './fault.ts';
import { removeDisks, serverFolder } from './image-files.ts';
import { STORAGE_SERVICE } from './import-checks.ts';
import type { DiskRecord, OrderRecord, ServerRecord } from './records.ts';
import { newTransaction, PROVISION_STEPS, pause, RECLAIM_STEPS, walk } from './transactions.ts';
import { recordEvent, type World } from './world.ts';

const PROVISION_GROUP = 'Service Setup';
const RECLAIM_GROUP = 'Cloud Instance Reclaim';

const saver =
  (world: World, server: ServerRecord): (() => void) =>
  () => {
    if (world.servers.get(String(server.id)) === server) world.servers.put(String(server.id), server);
  };

/**
 * From the order to a provisioned server (softlayer-api.md 15). A server that does not boot is provisioned all
 * the same; a key that cannot be unwrapped holds its transaction, as a missing authorization does at IBM.
 */
export async function runProvisioning(world: World, server: ServerRecord, order: OrderRecord): Promise<void> {
  const save = saver(world, server);
  do await pause(world);
  while (world.switches.has('approval-pending'));
  setStatus(world, order, 'APPROVED');
  const transaction = newTransaction(world, PROVISION_GROUP, PROVISION_STEPS[0], server.id);
  server.transaction = transaction;
  await walk(world, transaction, 'provision', PROVISION_STEPS, save, async (step) => {
    if (step === 'ATTACH_PRIMARY_DISK') await waitForKey(world, server);
    if (step === 'CLOUD_PROVISION_SETUP') server.privateIpShown = true;
    if (step === 'POWER_ON') {
      server.publicIpShown = true;
      await powerOn(world, server, 'SYSTEM');
      recordEvent(world, {
        eventName: 'Security Group Added',
        objectName: 'CCI',
        objectId: server.id,
        label: `${server.hostname}.${server.domain}`,
        userType: 'SYSTEM',
        metaData: JSON.stringify({ securityGroupName: 'allow_all' }),
      });
    }
  });
  server.provisionDate = world.clock.now();
  server.modifyDate = world.clock.now();
  server.lastTransaction = transaction;
  server.transaction = undefined;
  save();
  const complete = order.guestIds.every(
    (id) => world.servers.get(String(id))?.provisionDate !== undefined || !world.servers.get(String(id)),
  );
  if (complete) setStatus(world, order, 'COMPLETED');
}

function setStatus(world: World, order: OrderRecord, status: string): void {
  order.status = status;
  order.modifyDate = world.clock.now();
  world.orders.put(String(order.id), order);
}

async function waitForKey(world: World, server: ServerRecord): Promise<void> {
  for (let told = false; ; told = true) {
    const refusal = tryKey(world, server);
    if (refusal === undefined) return;
    if (!told) world.log(`classic: server ${server.id} waits: its key cannot be unwrapped: ${refusal}`);
    await pause(world);
  }
}

function tryKey(world: World, server: ServerRecord): string | undefined {
  const encryption = server.disk?.encryption;
  if (!encryption) return undefined;
  const outcome = world.keyProtect.unwrap(
    { service: STORAGE_SERVICE },
    encryption.crkCrn,
    encryption.wrappedDek,
  );
  if (!outcome.ok) return outcome.refusal.message;
  outcome.value.fill(0);
  return undefined;
}

/** The serial of a disk as the guest sees it: its uuid without dashes, cut to the 20 that virtio has. */
const diskSerial = (uuid: string): string => uuid.replaceAll('-', '').slice(0, 20);

/** Starts the machine where there is an image to start from; never fails. */
export async function powerOn(world: World, server: ServerRecord, by: 'CUSTOMER' | 'SYSTEM'): Promise<void> {
  server.powerState = 'RUNNING';
  let machine: Machine | undefined;
  let detail = 'not booted: the local cloud has no disk of this system';
  try {
    machine = server.disk?.file ? await startMachine(world, server) : undefined;
    if (machine) detail = machine.detail;
  } catch (error) {
    detail = `not booted: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (machine) world.machineOf.set(server.id, machine);
  world.log(`classic: server ${server.id} (${server.hostname}.${server.domain}): ${detail}`);
  recordEvent(world, {
    eventName: 'Power On',
    objectName: 'CCI',
    objectId: server.id,
    label: `${server.hostname}.${server.domain}`,
    userType: by,
    metaData: JSON.stringify({
      localCloud: { state: machine?.state ?? 'not-booted', detail, console: machine?.consolePath ?? null },
    }),
  });
}

function startMachine(world: World, server: ServerRecord): Promise<Machine> {
  return world.machines.start({
    id: server.id,
    fqdn: `${server.hostname}.${server.domain}`,
    uuid: server.uuid,
    cpus: server.startCpus,
    memoryMiB: server.maxMemory,
    openDisk: () => openDisk(world, server.disk),
    diskSerial: diskSerial(server.diskUuid),
    moreDisks: (server.moreDisks ?? []).map(({ uuid, disk }) => ({
      serial: diskSerial(uuid),
      open: () => openDisk(world, disk),
    })),
    userData: server.userData ?? '',
    sshKeys: server.sshKeyIds
      .map((id) => world.sshKeys.get(String(id))?.key)
      .filter((key) => key !== undefined),
    publicIp: server.publicIp,
    privateIp: server.privateIp,
  });
}

/** The DEK of an encrypted disk is unwrapped anew for every boot and wiped when the disk is open. */
async function openDisk(world: World, record: DiskRecord | undefined): Promise<DecryptedDisk> {
  if (!record) throw new Error('the server has no disk');
  const { encryption, file, virtualSize } = record;
  if (!file) return emptyDisk(virtualSize);
  const key = encryption && unwrapKey(world, encryption);
  try {
    const disk = await world.images.open(join(serverFolder(world), file), key);
    if (!disk.ok) throw new Error(`its disk cannot be opened: ${disk.refusal.message}`);
    return disk.value;
  } finally {
    key?.fill(0);
  }
}

function unwrapKey(world: World, { crkCrn, wrappedDek }: NonNullable<DiskRecord['encryption']>): Buffer {
  const key = world.keyProtect.unwrap({ service: STORAGE_SERVICE }, crkCrn, wrappedDek);
  if (!key.ok) throw new Error(`its key cannot be unwrapped: ${key.refusal.message}`);
  return key.value;
}

/** A disk that was ordered and never written. */
const emptyDisk = (virtualSize: number): DecryptedDisk => ({
  format: 'raw',
  virtualSize,
  storedSize: 0,
  read: async (_position, length) => Buffer.alloc(length),
  close: async () => undefined,
});

export async function powerOff(world: World, server: ServerRecord): Promise<void> {
  server.powerState = 'HALTED';
  const machine = world.machineOf.get(server.id);
  world.machineOf.delete(server.id);
  await machine?.stop();
  recordEvent(world, {
    eventName: 'Power Off',
    objectName: 'CCI',
    objectId: server.id,
    label: `${server.hostname}.${server.domain}`,
  });
}

/**
 * Cancels effective immediately (softlayer-api.md 16): the bill ends, the server shows RECLAIM_WAIT, then it is
 * gone. Throws `ApiFault` when it is busy or already cancelled.
 */
export function cancelServer(world: World, server: ServerRecord): true {
  if (server.cancelled) {
    throw publicFault(
      'This cancellation could not be processed please contact support. This billing item is already canceled.',
    );
  }
  if (server.transaction || server.provisionDate === undefined) throw outstandingTransaction();
  server.cancelled = true;
  const billing = world.billing.get(String(server.billingItemId));
  if (billing) {
    billing.cancellationDate = world.clock.now();
    world.billing.put(String(billing.id), billing);
  }
  for (const eventName of ['Cancel Service', 'Disable Port', 'Disable Port']) {
    recordEvent(world, {
      eventName,
      objectName: 'CCI',
      objectId: server.id,
      label: `${server.hostname}.${server.domain}`,
    });
  }
  startReclaim(world, server);
  return true;
}

function startReclaim(world: World, server: ServerRecord): void {
  const transaction = newTransaction(world, RECLAIM_GROUP, RECLAIM_STEPS[0], server.id);
  server.transaction = transaction;
  saver(world, server)();
  world.launch(`reclaim of server ${server.id}`, async () => {
    await powerOff(world, server);
    await walk(world, transaction, 'delete', RECLAIM_STEPS, saver(world, server));
    world.servers.delete(String(server.id));
    await removeDisks(world, server);
  });
}

/** After a restart: orders go on, cancelled servers end, running ones are started again. */
export function resumeServers(world: World): void {
  for (const server of world.servers.all()) {
    const order = world.orders.get(String(server.orderId));
    if (server.cancelled) startReclaim(world, server);
    else if (server.provisionDate === undefined && order) {
      world.launch(`provisioning of server ${server.id}`, () => runProvisioning(world, server, order));
    } else if (server.transaction) {
      // A capture that was cut short: its server goes on.
      server.transaction = undefined;
      world.launch(`start of server ${server.id}`, () => powerOn(world, server, 'SYSTEM'));
    } else if (server.powerState === 'RUNNING') {
      world.launch(`start of server ${server.id}`, () => powerOn(world, server, 'SYSTEM'));
    }
  }
}
