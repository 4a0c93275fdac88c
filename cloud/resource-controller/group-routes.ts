import { randomBytes } from 'node:crypto';
import { type App, type Ctx, empty, json, param, query, readObject, route } from '../core/app.ts';
import type { Caller } from '../ports.ts';
import { badRequest, forbidden, RC, rcCaller, rcError } from './errors.ts';
import { groupCrn } from './instance-shape.ts';
import { settled } from './instances.ts';
import type { RcState, ResourceGroupRecord } from './state.ts';

const READ = ['Viewer', 'Operator', 'Editor', 'Administrator'] as const;

/** Resource Manager: resource groups (ibm-cloud-apis.md 2.1). */
export function addGroupRoutes(app: App, state: RcState): void {
  if (!state.groups.get(state.account.resourceGroupId))
    add(state, { id: state.account.resourceGroupId, name: 'Default', default: true });
  route(app, 'GET', '/v2/resource_groups', 'rm.ListResourceGroups', (c) => list(c, state));
  route(app, 'POST', '/v2/resource_groups', 'rm.CreateResourceGroup', (c) => create(c, state));
  const one = '/v2/resource_groups/:id';
  route(app, 'GET', one, 'rm.GetResourceGroup', (c) => get(c, state));
  route(app, 'PATCH', one, 'rm.UpdateResourceGroup', (c) => update(c, state));
  route(app, 'DELETE', one, 'rm.DeleteResourceGroup', (c) => remove(c, state));
}

async function list(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const account = query(c, 'account_id');
  if (account !== undefined && account !== state.account.id) throw forbidden();
  const name = query(c, 'name');
  const onlyDefault = query(c, 'default') === 'true';
  const found = state.groups
    .all()
    .filter((group) => may(state, caller, group.id))
    .filter((group) => (name === undefined || group.name === name) && (!onlyDefault || group.default));
  return json({ resources: found.map((group) => groupResource(state, group)) });
}

async function create(c: Ctx, state: RcState): Promise<Response> {
  const caller = await rcCaller(c, state.iam);
  const body = await readObject(c);
  const name = nameOf(body?.['name']);
  const account = body?.['account_id'];
  if (account !== undefined && account !== state.account.id) throw forbidden();
  const target = { serviceName: 'resource-controller', resourceType: 'resource-group' };
  if (!state.iam.hasRole(caller, ['Editor', 'Administrator'], target)) throw forbidden();
  demandFree(state, name);
  const group = add(state, { id: randomBytes(16).toString('hex'), name, default: false });
  return json({ id: group.id, crn: groupCrn(state.account.id, group.id) }, 201);
}

async function get(c: Ctx, state: RcState): Promise<Response> {
  return json(groupResource(state, await load(c, state, READ)));
}

/** A new name; other fields of the request are not kept here. */
async function update(c: Ctx, state: RcState): Promise<Response> {
  const group = await load(c, state, ['Editor', 'Administrator']);
  const given = (await readObject(c))?.['name'];
  const name = given === undefined ? group.name : nameOf(given);
  if (name !== group.name) demandFree(state, name);
  const changed = { ...group, name };
  state.groups.put(group.id, changed);
  return json(groupResource(state, changed));
}

/** Never the default group, nor one that holds an instance; which refusals IBM sends is not known. */
async function remove(c: Ctx, state: RcState): Promise<Response> {
  const group = await load(c, state, ['Editor', 'Administrator']);
  if (group.default) throw badRequest('The default resource group cannot be deleted.');
  const now = state.clock.now();
  const used = state.instances.table
    .all()
    .some((record) => record.resourceGroupId === group.id && settled(record, now).state !== 'removed');
  if (used) throw badRequest('The resource group contains resources.');
  state.groups.delete(group.id);
  return empty();
}

async function load(c: Ctx, state: RcState, roles: readonly string[]): Promise<ResourceGroupRecord> {
  const caller = await rcCaller(c, state.iam);
  const id = param(c, 'id');
  if (!may(state, caller, id, roles)) throw forbidden();
  const group = state.groups.get(id);
  if (!group) throw rcError(404, RC.notFound, 'There is no such resource group.');
  return group;
}

function nameOf(name: unknown): string {
  if (typeof name !== 'string' || name === '' || name.length > 40)
    throw badRequest('The name must have 1 to 40 characters.');
  return name;
}

function demandFree(state: RcState, name: string): void {
  if (state.groups.all().some((group) => group.name === name))
    throw badRequest('There is a resource group with this name.');
}

function may(state: RcState, caller: Caller, id: string, roles: readonly string[] = READ): boolean {
  const target = { serviceName: 'resource-controller', resourceType: 'resource-group', resource: id };
  return state.iam.hasRole(caller, roles, target);
}

function add(state: RcState, values: Omit<ResourceGroupRecord, 'createdAt'>): ResourceGroupRecord {
  const group = { ...values, createdAt: state.clock.now() };
  state.groups.put(group.id, group);
  return group;
}

function groupResource(state: RcState, group: ResourceGroupRecord) {
  const at = new Date(group.createdAt).toISOString();
  return {
    id: group.id,
    crn: groupCrn(state.account.id, group.id),
    account_id: state.account.id,
    name: group.name,
    state: 'ACTIVE',
    default: group.default,
    quota_id: 'a3d7b8d01e261c24677937c29ab33f3c',
    quota_url: '/v2/quota_definitions/a3d7b8d01e261c24677937c29ab33f3c',
    payment_methods_url: `/v2/resource_groups/${group.id}/payment_methods`,
    resource_linkages: [],
    teams_url: `/v2/resource_groups/${group.id}/teams`,
    created_at: at,
    updated_at: at,
  };
}
