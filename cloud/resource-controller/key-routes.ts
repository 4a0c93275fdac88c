import { type App, type Ctx, empty, isObject, json, param, query, readObject, route } from '../core/app.ts';
import { parseCrn } from '../core/crn.ts';
import type { Caller } from '../ports.ts';
import { badRequest, forbidden, RC, rcCaller, rcError } from './errors.ts';
import { demandInstance, demandLiving } from './instance-routes.ts';
import { groupCrn } from './instance-shape.ts';
import type { InstanceRecord } from './instances.ts';
import { listPage } from './pages.ts';
import { addResourceKey, credentialsOf, deleteResourceKey, keysOfInstance } from './resource-keys.ts';
import type { RcState, ResourceKeyRecord } from './state.ts';

const READ = ['Viewer', 'Operator', 'Editor', 'Administrator'] as const;
const CHANGE = ['Editor', 'Administrator'] as const;

/** Resource keys, which IBM also calls service credentials (ibm-cloud-apis.md 2.4). */
export function addKeyRoutes(app: App, state: RcState): void {
  const one = '/v2/resource_keys/:id';
  route(app, 'POST', '/v2/resource_keys', 'rc.CreateKey', (c) => create(c, state));
  route(app, 'GET', '/v2/resource_keys', 'rc.ListKeys', (c) => list(c, state));
  route(app, 'GET', '/v2/resource_instances/:id/resource_keys', 'rc.ListInstanceKeys', (c) =>
    listOfInstance(c, state),
  );
  route(app, 'GET', one, 'rc.GetKey', (c) => get(c, state));
  route(app, 'PATCH', one, 'rc.UpdateKey', (c) => update(c, state));
  route(app, 'DELETE', one, 'rc.DeleteKey', (c) => remove(c, state));
}

async function create(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const body = await readObject(c);
  const { name, source, role: wanted, parameters } = body ?? {};
  if (typeof name !== 'string' || name === '') throw badRequest('The name is missing.');
  if (typeof source !== 'string' || source === '') throw badRequest('The source is missing.');
  const instance = demandLiving(state, caller, source);
  if (instance.state !== 'active') throw badRequest('The instance is not active yet.');
  const role =
    typeof wanted === 'string' ? state.credentials.findRole(wanted, instance.serviceName) : undefined;
  if (!role) throw badRequest('The role is missing or not offered by the service.');
  // Credentials must not lift their maker above its own rights.
  if (!state.iam.hasRole(caller, ['Administrator', role.displayName], targetOf(instance))) throw forbidden();
  const draft = { name, instance, role, parameters: isObject(parameters) ? parameters : {} };
  const { record, credentials } = addResourceKey(state, draft, caller.iamId);
  return json(keyResource(state, record, instance, credentials), 201);
}

async function list(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const wants = (name: string, value: string) => (query(c, name) ?? value) === value;
  const found = state.keys
    .all()
    .filter((key) => wants('guid', key.guid) && wants('name', key.name))
    .flatMap((key) => visible(state, caller, key));
  return json(listPage(c, found, ({ key, instance }) => show(state, caller, key, instance)));
}

async function listOfInstance(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const instance = demandInstance(state, caller, param(c, 'id'), READ);
  const found = keysOfInstance(state, instance.guid);
  return json(listPage(c, found, (key) => show(state, caller, key, instance)));
}

async function get(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const { key, instance } = find(c, state, caller, READ);
  return json(show(state, caller, key, instance));
}

async function update(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const { key, instance } = find(c, state, caller, CHANGE);
  const name = (await readObject(c))?.['name'];
  if (typeof name !== 'string' || name === '') throw badRequest('The name is missing.');
  const updated = { ...key, name, updatedAt: state.clock.now() };
  state.keys.put(updated.guid, updated);
  return json(show(state, caller, updated, instance));
}

async function remove(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const { key } = find(c, state, caller, CHANGE);
  deleteResourceKey(state, key, caller.iamId);
  return empty();
}

function find(c: Ctx, state: RcState, caller: Caller, roles: readonly string[]) {
  const id = param(c, 'id');
  const key = state.keys.get(parseCrn(id)?.resource ?? id);
  const instance = key && state.instances.record(key.instanceGuid);
  if (!key || !instance) throw rcError(404, RC.notFound, 'There is no such resource key.');
  if (!state.iam.hasRole(caller, roles, targetOf(instance))) throw forbidden();
  return { key, instance };
}

function visible(state: RcState, caller: Caller, key: ResourceKeyRecord) {
  const instance = state.instances.record(key.instanceGuid);
  return instance && state.iam.hasRole(caller, READ, targetOf(instance)) ? [{ key, instance }] : [];
}

/** Secrets only for whoever could have made the key; never again with one-time credentials. */
function show(state: RcState, caller: Caller, key: ResourceKeyRecord, instance: InstanceRecord) {
  if (instance.parameters['onetime_credentials'] === true)
    return keyResource(state, key, instance, { REDACTED: 'REDACTED_EXPLICIT' });
  const roles = ['Administrator', state.credentials.roleByCrn(key.roleCrn)?.displayName ?? ''];
  const trusted = state.iam.hasRole(caller, CHANGE, targetOf(instance));
  const readable = trusted && state.iam.hasRole(caller, roles, targetOf(instance));
  return keyResource(state, key, instance, readable ? credentialsOf(state, key) : { REDACTED: 'REDACTED' });
}

function targetOf(instance: InstanceRecord) {
  return { serviceName: instance.serviceName, serviceInstance: instance.guid };
}

function keyResource(
  state: RcState,
  key: ResourceKeyRecord,
  instance: InstanceRecord,
  credentials: Record<string, unknown>,
) {
  const account = state.account.id;
  return {
    id: key.crn,
    guid: key.guid,
    url: `/v2/resource_keys/${key.guid}`,
    created_at: new Date(key.createdAt).toISOString(),
    updated_at: new Date(key.updatedAt).toISOString(),
    deleted_at: null,
    created_by: key.createdBy,
    updated_by: '',
    deleted_by: '',
    source_crn: instance.crn,
    name: key.name,
    role: key.roleCrn,
    crn: key.crn,
    state: 'active',
    account_id: account,
    resource_group_id: instance.resourceGroupId,
    resource_group_crn: groupCrn(account, instance.resourceGroupId),
    resource_id: instance.serviceId,
    parameters: key.parameters,
    credentials,
    iam_compatible: true,
    migrated: false,
    onetime_credentials: instance.parameters['onetime_credentials'] === true,
    resource_instance_url: `/v2/resource_instances/${instance.guid}`,
    resource_alias_url: null,
  };
}
