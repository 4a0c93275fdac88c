import { randomUUID } from 'node:crypto';
import type { Account } from '../core/account.ts';
import { formatCrn, parseCrn } from '../core/crn.ts';
import type { Clock, Instances, ServiceInstance, Settings, Store, Table } from '../ports.ts';
import type { Plan } from './catalog.ts';

type InstanceState = 'provisioning' | 'active' | 'pending_reclamation' | 'removed';

export interface InstanceRecord {
  readonly guid: string;
  readonly crn: string;
  readonly name: string;
  readonly serviceName: ServiceInstance['serviceName'];
  readonly serviceId: string;
  readonly planId: string;
  readonly region: string;
  readonly resourceGroupId: string;
  readonly parameters: Record<string, unknown>;
  readonly tags: readonly string[];
  /** As stored; `stateOf` knows what time has done to it. */
  readonly state: InstanceState;
  /** When provisioning ends. */
  readonly readyAt: number;
  readonly locked: boolean;
  readonly allowCleanup: boolean;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly updatedAt: number;
  readonly updatedBy: string;
  readonly deletedAt: number | undefined;
  readonly deletedBy: string;
  readonly restoredAt: number | undefined;
  readonly restoredBy: string;
  readonly reclaimAt: number | undefined;
  readonly reclamationId: string | undefined;
  readonly lastOperation: 'create' | 'update' | 'delete' | 'restore';
}

interface InstanceDraft {
  readonly name: string;
  readonly plan: Plan;
  readonly region: string;
  readonly resourceGroupId: string;
  readonly parameters?: Record<string, unknown>;
  readonly tags?: readonly string[];
  readonly locked?: boolean;
  readonly allowCleanup?: boolean;
}

/** The records of service instances; the API and the other services look through it. */
export interface InstanceStore extends Instances {
  readonly table: Table<InstanceRecord>;
  /** By GUID or CRN, in any state. */
  record(guidOrCrn: string): InstanceRecord | undefined;
  add(draft: InstanceDraft, by: string): InstanceRecord;
}

export function openInstances(
  store: Store,
  account: Account,
  clock: Clock,
  settings: Settings,
): InstanceStore {
  const table = store.table<InstanceRecord>('rc-instances');
  const record = (guidOrCrn: string) => {
    const crn = parseCrn(guidOrCrn);
    const found = table.get(crn ? crn.instance : guidOrCrn);
    if (!found) return undefined;
    // A CRN must name the same instance in every part, not only its GUID.
    return crn && !guidOrCrn.startsWith(found.crn.slice(0, -1)) ? undefined : settled(found, clock.now());
  };
  const port = (found: InstanceRecord) => asPort(settled(found, clock.now()));
  return {
    table,
    record,
    find(guidOrCrn) {
      const found = record(guidOrCrn);
      return found && found.state !== 'removed' ? port(found) : undefined;
    },
    ofService: (serviceName) =>
      table
        .all()
        .map((found) => settled(found, clock.now()))
        .filter((found) => found.serviceName === serviceName && found.state !== 'removed')
        .map(port),
    add(draft, by) {
      const created = newRecord(draft, by, account, clock.now(), settings.provisioningDelay);
      table.put(created.guid, created);
      return created;
    },
  };
}

/** Provisioning ends and reclamations fall due by the clock. */
export function settled(record: InstanceRecord, now: number): InstanceRecord {
  if (record.state === 'provisioning' && record.readyAt <= now) return { ...record, state: 'active' };
  if (record.state === 'pending_reclamation' && record.reclaimAt !== undefined && record.reclaimAt <= now)
    return { ...record, state: 'removed' };
  return record;
}

function asPort(record: InstanceRecord): ServiceInstance {
  const { guid, crn, name, serviceName, region, resourceGroupId } = record;
  return { guid, crn, name, serviceName, region, resourceGroupId, active: record.state === 'active' };
}

function newRecord(
  draft: InstanceDraft,
  by: string,
  account: Account,
  now: number,
  delay: number,
): InstanceRecord {
  const guid = randomUUID();
  const service = draft.plan.serviceName;
  return {
    guid,
    crn: formatCrn({ service, region: draft.region, account: account.id, instance: guid }),
    name: draft.name,
    serviceName: service,
    serviceId: draft.plan.serviceId,
    planId: draft.plan.id,
    region: draft.region,
    resourceGroupId: draft.resourceGroupId,
    parameters: draft.parameters ?? {},
    tags: draft.tags ?? [],
    state: delay > 0 ? 'provisioning' : 'active',
    readyAt: now + delay,
    locked: draft.locked ?? false,
    allowCleanup: draft.allowCleanup ?? false,
    createdAt: now,
    createdBy: by,
    updatedAt: now,
    updatedBy: '',
    deletedAt: undefined,
    deletedBy: '',
    restoredAt: undefined,
    restoredBy: '',
    reclaimAt: undefined,
    reclamationId: undefined,
    lastOperation: 'create',
  };
}
