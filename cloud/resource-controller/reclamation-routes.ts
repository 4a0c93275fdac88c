import { type App, type Ctx, json, param, query, route } from '../core/app.ts';
import type { Caller } from '../ports.ts';
import { badRequest, forbidden, RC, rcCaller, rcError } from './errors.ts';
import { type InstanceRecord, settled } from './instances.ts';
import type { RcState } from './state.ts';

const CHANGE = ['Editor', 'Administrator'] as const;

/** Deleted instances until they are reclaimed (ibm-cloud-apis.md 2.1, 2.2). */
export function addReclamationRoutes(app: App, state: RcState): void {
  route(app, 'GET', '/v1/reclamations', 'rc.ListReclamations', (c) => list(c, state));
  route(app, 'POST', '/v1/reclamations/:id/actions/:action', 'rc.RunReclamationAction', (c) => run(c, state));
}

async function list(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const account = query(c, 'account_id');
  if (account !== undefined && account !== state.account.id) throw forbidden();
  const instance = query(c, 'resource_instance_id');
  const group = query(c, 'resource_group_id');
  const found = pending(state)
    .filter((record) => mayChange(state, caller, record))
    .filter((record) => instance === undefined || [record.guid, record.crn].includes(instance))
    .filter((record) => group === undefined || record.resourceGroupId === group);
  return json({ resources: found.map((record) => reclamation(state, record, 'SCHEDULED')) });
}

async function run(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const record = pending(state).find((found) => found.reclamationId === param(c, 'id'));
  if (!record) throw rcError(404, RC.notFound, 'There is no such reclamation.');
  if (!mayChange(state, caller, record)) throw forbidden();
  const action = param(c, 'action');
  if (action !== 'reclaim' && action !== 'restore') throw badRequest('The action is reclaim or restore.');
  const answer = reclamation(state, record, action === 'reclaim' ? 'RECLAIMING' : 'RESTORING');
  const now = state.clock.now();
  const common = { ...record, reclaimAt: undefined, updatedAt: now, updatedBy: caller.iamId };
  const changed: InstanceRecord =
    action === 'reclaim'
      ? { ...common, state: 'removed' }
      : {
          ...common,
          state: 'active',
          deletedAt: undefined,
          deletedBy: '',
          reclamationId: undefined,
          restoredAt: now,
          restoredBy: caller.iamId,
          lastOperation: 'restore',
        };
  state.instances.table.put(changed.guid, changed);
  return json(answer);
}

function pending(state: RcState): InstanceRecord[] {
  return state.instances.table
    .all()
    .map((record) => settled(record, state.clock.now()))
    .filter((record) => record.state === 'pending_reclamation');
}

function mayChange(state: RcState, caller: Caller, record: InstanceRecord): boolean {
  const { serviceName, guid } = record;
  return state.iam.hasRole(caller, CHANGE, { serviceName, serviceInstance: guid });
}

function reclamation(state: RcState, record: InstanceRecord, phase: string) {
  const iso = (milliseconds: number | undefined) => new Date(milliseconds ?? 0).toISOString();
  return {
    id: record.reclamationId,
    entity_id: record.guid,
    entity_type_id: 'resource_instance',
    entity_crn: record.crn,
    resource_instance_id: record.guid,
    resource_group_id: record.resourceGroupId,
    account_id: state.account.id,
    policy_id: `${record.serviceId}-reclamation`,
    state: phase,
    target_time: iso(record.reclaimAt),
    custom_properties: {},
    created_at: iso(record.deletedAt),
    created_by: record.deletedBy,
    updated_at: iso(record.deletedAt),
    updated_by: record.deletedBy,
  };
}
