import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DecryptedDisk, Machine } from '../ports.ts';
import { outstandingTransaction, publicFault } from './fault.ts';
import { STORAGE_SERVICE } from './import-checks.ts';
import type { GuestRecord, OrderRecord } from './records.ts';
import { newTransaction, PROVISION_STEPS, pause, RECLAIM_STEPS, walk } from './transactions.ts';
import { guestFolder, recordEvent, type World } from './world.ts';

const PROVISION_GROUP = 'Service Setup';
const RECLAIM_GROUP = 'Cloud Instance Reclaim';

const saver =
  (world: World, guest: GuestRecord): (() => void) =>
  () => {
    if (world.guests.get(String(guest.id)) === guest) world.guests.put(String(guest.id), guest);
  };

/**
 * From the order to a provisioned guest (softlayer-api.md 15). A guest that does not boot is provisioned all
 * the same; a key that cannot be unwrapped holds its transaction, as a missing authorization does at IBM.
 */
export async function runProvisioning(world: World, guest: GuestRecord, order: OrderRecord): Promise<void> {
  const save = saver(world, guest);
  do await pause(world);
  while (world.switches.has('approval-pending'));
  setStatus(world, order, 'APPROVED');
  const transaction = newTransaction(world, PROVISION_GROUP, PROVISION_STEPS[0], guest.id);
  guest.transaction = transaction;
  await walk(world, transaction, 'provision', PROVISION_STEPS, save, async (step) => {
    if (step === 'ATTACH_PRIMARY_DISK') await waitForKey(world, guest);
    if (step === 'CLOUD_PROVISION_SETUP') guest.privateIpShown = true;
    if (step === 'POWER_ON') {
      guest.publicIpShown = true;
      await powerOn(world, guest, 'SYSTEM');
    }
  });
  guest.provisionDate = world.clock.now();
  guest.modifyDate = world.clock.now();
  guest.lastTransaction = transaction;
  guest.transaction = undefined;
  save();
  const complete = order.guestIds.every(
    (id) => world.guests.get(String(id))?.provisionDate !== undefined || !world.guests.get(String(id)),
  );
  if (complete) setStatus(world, order, 'COMPLETED');
}

function setStatus(world: World, order: OrderRecord, status: string): void {
  order.status = status;
  order.modifyDate = world.clock.now();
  world.orders.put(String(order.id), order);
}

async function waitForKey(world: World, guest: GuestRecord): Promise<void> {
  for (let told = false; ; told = true) {
    const refusal = tryKey(world, guest);
    if (refusal === undefined) return;
    if (!told) world.log(`classic: guest ${guest.id} waits: its key cannot be unwrapped: ${refusal}`);
    await pause(world);
  }
}

function tryKey(world: World, guest: GuestRecord): string | undefined {
  const encryption = guest.disk?.encryption;
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

/** The serial of the root disk as the guest sees it: its uuid without dashes, cut to the 20 that virtio has. */
const diskSerial = (guest: GuestRecord): string => guest.diskUuid.replaceAll('-', '').slice(0, 20);

/** Starts the machine where there is an encrypted image to start from; never fails. */
export async function powerOn(world: World, guest: GuestRecord, by: 'CUSTOMER' | 'SYSTEM'): Promise<void> {
  guest.powerState = 'RUNNING';
  let machine: Machine | undefined;
  let detail = 'not booted: the local cloud boots encrypted images only';
  try {
    machine = guest.disk?.encryption ? await startMachine(world, guest) : undefined;
    if (machine) detail = machine.detail;
  } catch (error) {
    detail = `not booted: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (machine) world.machineOf.set(guest.id, machine);
  world.log(`classic: guest ${guest.id} (${guest.hostname}.${guest.domain}): ${detail}`);
  recordEvent(world, {
    eventName: 'Power On',
    objectName: 'CCI',
    objectId: guest.id,
    label: `${guest.hostname}.${guest.domain}`,
    userType: by,
    metaData: JSON.stringify({
      localCloud: { state: machine?.state ?? 'not-booted', detail, console: machine?.consolePath ?? null },
    }),
  });
}

function startMachine(world: World, guest: GuestRecord): Promise<Machine> {
  return world.machines.start({
    id: guest.id,
    fqdn: `${guest.hostname}.${guest.domain}`,
    uuid: guest.uuid,
    cpus: guest.startCpus,
    memoryMiB: guest.maxMemory,
    openDisk: () => openDisk(world, guest),
    diskSerial: diskSerial(guest),
    userData: guest.userData ?? '',
    sshKeys: guest.sshKeyIds
      .map((id) => world.sshKeys.get(String(id))?.key)
      .filter((key) => key !== undefined),
    publicIp: guest.publicIp,
    privateIp: guest.privateIp,
  });
}

/** The DEK is unwrapped anew for every boot and wiped when the disk is open. */
async function openDisk(world: World, guest: GuestRecord): Promise<DecryptedDisk> {
  const { encryption, file } = guest.disk ?? {};
  if (!encryption || !file) throw new Error('the guest has no encrypted disk');
  const key = world.keyProtect.unwrap({ service: STORAGE_SERVICE }, encryption.crkCrn, encryption.wrappedDek);
  if (!key.ok) throw new Error(`its key cannot be unwrapped: ${key.refusal.message}`);
  try {
    const disk = await world.images.open(join(guestFolder(world), file), key.value);
    if (!disk.ok) throw new Error(`its disk cannot be opened: ${disk.refusal.message}`);
    return disk.value;
  } finally {
    key.value.fill(0);
  }
}

export async function powerOff(world: World, guest: GuestRecord): Promise<void> {
  guest.powerState = 'HALTED';
  const machine = world.machineOf.get(guest.id);
  world.machineOf.delete(guest.id);
  await machine?.stop();
  recordEvent(world, {
    eventName: 'Power Off',
    objectName: 'CCI',
    objectId: guest.id,
    label: `${guest.hostname}.${guest.domain}`,
  });
}

/**
 * Cancels effective immediately (softlayer-api.md 16): the bill ends, the guest shows RECLAIM_WAIT, then it is
 * gone. Throws `ApiFault` when it is busy or already cancelled.
 */
export function cancelGuest(world: World, guest: GuestRecord): true {
  if (guest.cancelled) {
    throw publicFault(
      'This cancellation could not be processed please contact support. This billing item is already canceled.',
    );
  }
  if (guest.transaction || guest.provisionDate === undefined) throw outstandingTransaction();
  guest.cancelled = true;
  const billing = world.billing.get(String(guest.billingItemId));
  if (billing) {
    billing.cancellationDate = world.clock.now();
    world.billing.put(String(billing.id), billing);
  }
  for (const eventName of ['Cancel Service', 'Disable Port', 'Disable Port']) {
    recordEvent(world, {
      eventName,
      objectName: 'CCI',
      objectId: guest.id,
      label: `${guest.hostname}.${guest.domain}`,
    });
  }
  startReclaim(world, guest);
  return true;
}

function startReclaim(world: World, guest: GuestRecord): void {
  const transaction = newTransaction(world, RECLAIM_GROUP, RECLAIM_STEPS[0], guest.id);
  guest.transaction = transaction;
  saver(world, guest)();
  world.launch(`reclaim of guest ${guest.id}`, async () => {
    await powerOff(world, guest);
    await walk(world, transaction, 'delete', RECLAIM_STEPS, saver(world, guest));
    world.guests.delete(String(guest.id));
    if (guest.disk?.file) await rm(join(guestFolder(world), guest.disk.file), { force: true });
  });
}

/** After a restart: orders go on, cancelled guests end, running ones are started again. */
export function resumeGuests(world: World): void {
  for (const guest of world.guests.all()) {
    const order = world.orders.get(String(guest.orderId));
    if (guest.cancelled) startReclaim(world, guest);
    else if (guest.provisionDate === undefined && order) {
      world.launch(`provisioning of guest ${guest.id}`, () => runProvisioning(world, guest, order));
    } else if (guest.transaction) {
      // A capture that was cut short: its guest goes on.
      guest.transaction = undefined;
      world.launch(`start of guest ${guest.id}`, () => powerOn(world, guest, 'SYSTEM'));
    } else if (guest.powerState === 'RUNNING') {
      world.launch(`start of guest ${guest.id}`, () => powerOn(world, guest, 'SYSTEM'));
    }
  }
}
