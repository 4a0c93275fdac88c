import { Entity, formatDate } from './entity.ts';
import type { TransactionRecord } from './records.ts';
import type { World } from './world.ts';

/** Status names with the words and usual minutes that IBM shows (softlayer-api.md 15); `CLOUD_TEMPLATE_*` are invented. */
const STATUSES: Readonly<Record<string, readonly [friendlyName: string, averageMinutes: string]>> = {
  ASSIGN_HOST: ['Assign Host', '.04'],
  CLONE_CLOUD_TEMPLATE: ['Clone Cloud Template', '1.02'],
  ATTACH_PRIMARY_DISK: ['Attach Primary Disk', '.06'],
  CLOUD_PROVISION_SETUP: ['Setup provision configuration', '1.35'],
  CLOUD_CONFIGURE_METADATA_DISK: ['Configure Cloud Metadata Disk', '.1'],
  POWER_ON: ['Power On', '.26'],
  INSTALL_COMPLETE: ['Install Complete', '.14'],
  SERVICE_SETUP: ['Service Setup', '.61'],
  RECLAIM_WAIT: ['Reclaim Waiting', '550.37'],
  CLOUD_ISO_BOOT_TEAR_DOWN: ['Cloud ISO Boot Tear Down', '.2'],
  CLOUD_INSTANCE_NETWORK_RECLAIM: ['Cloud Instance Network Reclaim', '.5'],
  RECLAIM_NETWORK: ['Reclaim Network', '.3'],
  CLOUD_TEMPLATE_FETCH: ['Fetch Cloud Template', '8.5'],
  CLOUD_TEMPLATE_VERIFY: ['Verify Cloud Template', '2.1'],
  CLOUD_TEMPLATE_TRANSFER: ['Transfer Cloud Disk Template', '5.2'],
  CLOUD_TEMPLATE_CAPTURE: ['Capture Cloud Disk Template', '6.3'],
  CLOUD_TEMPLATE_EXPORT: ['Export Cloud Disk Template', '9.4'],
  CLOUD_TEMPLATE_DELETE: ['Delete Cloud Disk Template', '.4'],
};

export const PROVISION_STEPS = [
  'ASSIGN_HOST',
  'CLONE_CLOUD_TEMPLATE',
  'ATTACH_PRIMARY_DISK',
  'CLOUD_PROVISION_SETUP',
  'CLOUD_CONFIGURE_METADATA_DISK',
  'POWER_ON',
  'INSTALL_COMPLETE',
  'SERVICE_SETUP',
] as const;

export const RECLAIM_STEPS = [
  'RECLAIM_WAIT',
  'CLOUD_ISO_BOOT_TEAR_DOWN',
  'CLOUD_INSTANCE_NETWORK_RECLAIM',
  'RECLAIM_NETWORK',
] as const;

/** What a stuck-transaction fault names. */
export type Sort = 'import' | 'copy' | 'provision' | 'delete';

export function newTransaction(
  world: World,
  group: string,
  status: string,
  serverId?: number,
): TransactionRecord {
  const now = world.clock.now();
  return { id: world.nextId(), createDate: now, group, guestId: serverId, status, statusChangeDate: now };
}

/**
 * Walks a transaction through its steps: each takes `settings.transactionStep` after its work is done, longer
 * while a test holds it. `save` writes the owner's record. Rejects when the cloud stops.
 */
export async function walk<Step extends string>(
  world: World,
  transaction: TransactionRecord,
  sort: Sort,
  steps: readonly Step[],
  save: () => void,
  work: (step: Step) => void | Promise<void> = () => {},
): Promise<void> {
  for (const step of steps) {
    transaction.status = step;
    transaction.statusChangeDate = world.clock.now();
    save();
    await work(step);
    save();
    do await pause(world);
    while (world.switches.isStuck(sort));
  }
}

/** One step's time. A step of 0 still yields, so that a caller sees every state at least once. */
export async function pause(world: World): Promise<void> {
  await world.clock.sleep(Math.max(1, world.settings.transactionStep), world.stopping);
}

export function transactionEntity(world: World, record: TransactionRecord): Entity {
  const [friendlyName, averageDuration] = STATUSES[record.status] ?? [record.status, '1'];
  return new Entity('SoftLayer_Provisioning_Version1_Transaction', {
    id: record.id,
    createDate: formatDate(record.createDate),
    modifyDate: formatDate(record.statusChangeDate),
    statusChangeDate: formatDate(record.statusChangeDate),
    elapsedSeconds: Math.max(0, Math.floor((world.clock.now() - record.createDate) / 1000)),
    guestId: record.guestId ?? null,
    hardwareId: null,
    pendingTransactions: [],
    transactionGroup: new Entity('SoftLayer_Provisioning_Version1_Transaction_Group', {
      name: record.group,
      averageTimeToComplete: '10',
    }),
    transactionStatus: new Entity('SoftLayer_Provisioning_Version1_Transaction_Status', {
      name: record.status,
      friendlyName,
      averageDuration,
    }),
  });
}
