import { randomUUID } from 'node:crypto';
import {
  type App,
  type Ctx,
  empty,
  isObject,
  type JsonObject,
  json,
  param,
  query,
  readObject,
  route,
} from '../core/app.ts';
import type { Caller } from '../ports.ts';
import { planById } from './catalog.ts';
import { badRequest, forbidden, RC, rcCaller, rcError } from './errors.ts';
import { instanceResource } from './instance-shape.ts';
import { type InstanceRecord, settled } from './instances.ts';
import { listPage } from './pages.ts';
import { deleteResourceKey, keysOfInstance } from './resource-keys.ts';
import type { RcState } from './state.ts';

/** Platform roles only: no source says that a service role such as Reader lists instances [inferred]. */
const READ = ['Viewer', 'Operator', 'Editor', 'Administrator'] as const;
const CHANGE = ['Editor', 'Administrator'] as const;
/** Deleted instances can be restored for a week (ibm-cloud-apis.md 2.2). */
const RECLAMATION_TIME = 7 * 24 * 3600 * 1000;

/** Service instances (ibm-cloud-apis.md 2.1, 2.2). */
export function addInstanceRoutes(app: App, state: RcState): void {
  const all = '/v2/resource_instances';
  const one = `${all}/:id`;
  route(app, 'POST', all, 'rc.CreateInstance', (c) => create(c, state));
  route(app, 'GET', all, 'rc.ListInstances', (c) => list(c, state));
  route(app, 'GET', one, 'rc.GetInstance', (c) => get(c, state));
  route(app, 'PATCH', one, 'rc.UpdateInstance', (c) => update(c, state));
  route(app, 'DELETE', one, 'rc.DeleteInstance', (c) => remove(c, state));
  route(app, 'POST', `${one}/lock`, 'rc.LockInstance', (c) => setLock(c, state, true));
  route(app, 'DELETE', `${one}/lock`, 'rc.UnlockInstance', (c) => setLock(c, state, false));
  route(app, 'DELETE', `${one}/last_operation`, 'rc.CancelLastOperation', (c) => cancel(c, state));
}

async function create(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const body = await bodyOf(c);
  const name = nameOf(body['name']);
  const plan = planById(String(body['resource_plan_id'] ?? ''));
  if (!plan) throw badRequest('The resource_plan_id is not known, or closed to new instances.');
  if (!state.iam.hasRole(caller, CHANGE, { serviceName: plan.serviceName })) throw forbidden();
  const target = String(body['target'] ?? '');
  const region = Object.hasOwn(plan.targets, target) ? plan.targets[target] : undefined;
  if (region === undefined) throw badRequest(`The plan cannot be provisioned in the target "${target}".`);
  const group = String(body['resource_group'] ?? '');
  if (!state.groups.get(group)) throw badRequest('The resource_group is not the id of a resource group.');
  const { parameters, tags } = body;
  const record = state.instances.add(
    {
      name,
      plan,
      region,
      resourceGroupId: group,
      parameters: isObject(parameters) ? parameters : {},
      tags: Array.isArray(tags) ? tags.map(String) : [],
      locked: c.req.header('entity-lock')?.toLowerCase() === 'true',
      allowCleanup: body['allow_cleanup'] === true,
    },
    caller.iamId,
  );
  return show(state, record, record.state === 'provisioning' ? 202 : 201);
}

/** At most 180 letters, digits, spaces and `-._:`. */
function nameOf(value: unknown): string {
  if (typeof value !== 'string' || !/^[\p{L}\p{N} \-._:]{1,180}$/u.test(value))
    throw badRequest('The name must have 1 to 180 letters, digits, spaces, or - . _ :');
  return value;
}

async function list(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const wanted = query(c, 'state')?.split(',') ?? ['active', 'provisioning'];
  const since = moment(c, 'updated_from');
  const until = moment(c, 'updated_to');
  const found = state.instances.table
    .all()
    .map((record) => settled(record, state.clock.now()))
    .filter((record) => wanted.includes(record.state) && may(state, caller, READ, record))
    .filter((record) => equals(c, 'guid', record.guid) && equals(c, 'name', record.name))
    .filter((record) => equals(c, 'resource_group_id', record.resourceGroupId))
    .filter((record) => equals(c, 'resource_id', record.serviceId))
    .filter((record) => equals(c, 'resource_plan_id', record.planId))
    .filter(() => equals(c, 'type', 'service_instance'))
    .filter((record) => record.updatedAt >= (since ?? 0) && record.updatedAt <= (until ?? Infinity));
  return json(listPage(c, found, (record) => instanceResource(record, state.account.id)));
}

function equals(c: Ctx, name: string, actual: string): boolean {
  const value = query(c, name);
  return value === undefined || value === actual;
}

function moment(c: Ctx, name: string): number | undefined {
  const value = query(c, name);
  if (value === undefined) return undefined;
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw badRequest(`The query parameter ${name} is no date.`);
  return time;
}

async function get(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  return show(state, demandInstance(state, caller, param(c, 'id'), READ));
}

async function update(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const record = demandLiving(state, caller, param(c, 'id'));
  refuseLocked(record);
  const body = await bodyOf(c);
  const planId = body['resource_plan_id'];
  if (planId !== undefined && planId !== record.planId)
    throw badRequest('The plan of this service has no other plan to change to.');
  const { parameters, allow_cleanup: allowCleanup } = body;
  const updated = save(state, caller, {
    ...record,
    name: body['name'] === undefined ? record.name : nameOf(body['name']),
    parameters: isObject(parameters) ? { ...record.parameters, ...parameters } : record.parameters,
    allowCleanup: typeof allowCleanup === 'boolean' ? allowCleanup : record.allowCleanup,
    lastOperation: 'update',
  });
  return show(state, updated);
}

async function remove(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const record = demandLiving(state, caller, param(c, 'id'));
  refuseLocked(record);
  const keys = keysOfInstance(state, record.guid);
  if (keys.length > 0 && query(c, 'recursive') !== 'true')
    throw badRequest('The instance has resource keys; delete them first, or delete with recursive=true.');
  const live = record.serviceName === 'kms' ? state.liveKeys(record.guid) : 0;
  if (live > 0) throw containsKeys(live);
  for (const key of keys) deleteResourceKey(state, key, caller.iamId);
  const now = state.clock.now();
  save(state, caller, {
    ...record,
    state: 'pending_reclamation',
    deletedAt: now,
    deletedBy: caller.iamId,
    reclaimAt: now + RECLAMATION_TIME,
    reclamationId: randomUUID(),
    lastOperation: 'delete',
  });
  return empty();
}

function containsKeys(count: number) {
  const message = `[409, Conflict] CONTAINS_ACTIVE_KEYS: the instance contains ${count} active keys`;
  return rcError(422, RC.broker, message, JSON.stringify({ code: 'CONTAINS_ACTIVE_KEYS', count }));
}

async function setLock(c: Ctx, state: RcState, locked: boolean): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const record = demandLiving(state, caller, param(c, 'id'));
  return show(state, save(state, caller, { ...record, locked }));
}

async function cancel(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const record = demandLiving(state, caller, param(c, 'id'));
  if (record.state !== 'provisioning') throw badRequest('No operation of the instance is running.');
  const cancelled = save(state, caller, { ...record, state: 'removed', lastOperation: 'delete' });
  return show(state, cancelled, 202);
}

function refuseLocked(record: InstanceRecord): void {
  if (record.locked) throw rcError(422, RC.locked, 'The instance is locked; unlock it first.');
}

function save(state: RcState, caller: Caller, record: InstanceRecord): InstanceRecord {
  const saved = { ...record, updatedAt: state.clock.now(), updatedBy: caller.iamId };
  state.instances.table.put(saved.guid, saved);
  return saved;
}

/** An instance that the caller may see; 404 when there is none. */
export function demandInstance(
  state: RcState,
  caller: Caller,
  id: string,
  roles: readonly string[],
): InstanceRecord {
  const record = state.instances.record(id);
  if (record && !may(state, caller, roles, record)) throw forbidden();
  if (!record || record.state === 'removed') {
    if (record && roles === CHANGE) throw rcError(410, RC.gone, 'The instance is removed already.');
    throw rcError(404, RC.notFound, 'There is no such instance.');
  }
  return record;
}

/** An instance that can still be changed. */
export function demandLiving(state: RcState, caller: Caller, id: string): InstanceRecord {
  const record = demandInstance(state, caller, id, CHANGE);
  if (record.state === 'pending_reclamation')
    throw rcError(410, RC.gone, 'The instance is deleted; it can be restored until it is reclaimed.');
  return record;
}

function may(state: RcState, caller: Caller, roles: readonly string[], record: InstanceRecord): boolean {
  const { serviceName, guid } = record;
  return state.iam.hasRole(caller, roles, { serviceName, serviceInstance: guid });
}

async function bodyOf(c: Ctx): Promise<JsonObject> {
  const body = await readObject(c);
  if (!body) throw badRequest('The request body is not a JSON object.');
  return body;
}

function show(state: RcState, record: InstanceRecord, status = 200): Response {
  return json(instanceResource(settled(record, state.clock.now()), state.account.id), status);
}
