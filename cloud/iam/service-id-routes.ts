import {
  type App,
  type Ctx,
  empty,
  isObject,
  type JsonObject,
  json,
  param,
  query,
  route,
} from '../core/app.ts';
import { formatCrn } from '../core/crn.ts';
import type { Caller, Iam } from '../ports.ts';
import { apiKeyResource } from './api-key-routes.ts';
import { demandIdentityRole, hasIdentityRole, IDENTITY_ROLES, identityCaller } from './authorize.ts';
import { IDENTITY, identityError } from './errors.ts';
import {
  addApiKey,
  addServiceId,
  type IamState,
  iamIdOf,
  keysOf,
  minutes,
  nextTag,
  removeServiceId,
  SERVICE_IDS_PER_ACCOUNT,
  withHistory,
} from './identities.ts';
import {
  contextOf,
  demandAccount,
  demandMatch,
  headerIsTrue,
  identityBody,
  optionalText,
  requiredText,
} from './identity-input.ts';
import { page, pageRequest, sorted } from './pages.ts';
import type { ServiceIdRecord } from './records.ts';

/** Service IDs (ibm-cloud-apis.md 1.4). */
export function addServiceIdRoutes(app: App, state: IamState, iam: Iam): void {
  const one = '/v1/serviceids/:id';
  route(app, 'POST', '/v1/serviceids', 'iam.CreateServiceId', (c) => create(c, state, iam));
  route(app, 'GET', '/v1/serviceids', 'iam.ListServiceIds', (c) => list(c, state, iam));
  route(app, 'GET', one, 'iam.GetServiceId', (c) => get(c, state, iam));
  route(app, 'PUT', one, 'iam.UpdateServiceId', (c) => update(c, state, iam));
  route(app, 'DELETE', one, 'iam.DeleteServiceId', (c) => remove(c, state, iam));
  route(app, 'POST', `${one}/lock`, 'iam.LockServiceId', (c) => setLock(c, state, iam, true));
  route(app, 'DELETE', `${one}/lock`, 'iam.UnlockServiceId', (c) => setLock(c, state, iam, false));
}

async function create(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await identityCaller(c, iam);
  const body = await identityBody(c, false);
  demandAccount(state.account.id, requiredText(body, 'account_id'));
  const name = requiredText(body, 'name');
  demandIdentityRole(iam, caller, IDENTITY_ROLES.createServiceId, undefined);
  if (state.serviceIds.all().length >= SERVICE_IDS_PER_ACCOUNT)
    throw identityError(409, IDENTITY.limit, 'The account has its maximum of service IDs.');
  const crns = body['unique_instance_crns'];
  const key = isObject(body['apikey']) ? body['apikey'] : undefined;
  const keyName = key && requiredText(key, 'name');
  const record = addServiceId(
    state,
    {
      name,
      description: optionalText(body, 'description'),
      uniqueInstanceCrns: Array.isArray(crns) ? crns.map(String) : [],
      locked: headerIsTrue(c, 'entity-lock'),
    },
    caller.iamId,
  );
  const apikey = key && keyName ? { apikey: firstKey(state, record, key, keyName, caller) } : {};
  const answer = { context: contextOf(c, 'create'), ...serviceIdResource(state, record), ...apikey };
  return json(answer, 201, { ETag: record.entityTag });
}

/** The API key that a create request may ask for; its value is in this answer only. */
function firstKey(state: IamState, record: ServiceIdRecord, body: JsonObject, name: string, caller: Caller) {
  const description = optionalText(body, 'description');
  const value = optionalText(body, 'apikey');
  const draft = {
    name,
    iamId: iamIdOf(record),
    description,
    value,
    storeValue: body['store_value'] === true,
  };
  const made = addApiKey(state, draft, caller.iamId);
  return { ...apiKeyResource(state, made.record), apikey: made.value };
}

async function list(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await identityCaller(c, iam);
  const request = pageRequest(c);
  const { filters } = request;
  demandAccount(state.account.id, requiredText({ ...filters }, 'account_id'));
  const visible = state.serviceIds
    .all()
    .filter((record) => hasIdentityRole(iam, caller, IDENTITY_ROLES.readServiceId, record.id))
    .filter((record) => filters['name'] === undefined || record.name === filters['name']);
  // Whoever may see nothing at all is refused rather than shown an empty account.
  if (visible.length === 0) demandIdentityRole(iam, caller, IDENTITY_ROLES.readServiceId, undefined);
  const fields = {
    id: (record: ServiceIdRecord) => record.id,
    name: (record: ServiceIdRecord) => record.name,
    description: (record: ServiceIdRecord) => record.description ?? '',
    created_at: (record: ServiceIdRecord) => record.createdAt,
    modified_at: (record: ServiceIdRecord) => record.modifiedAt,
  };
  const { items, links } = page(c, request, sorted(visible, filters, fields));
  const history = filters['include_history'] === 'true';
  const serviceids = items.map((record) => serviceIdResource(state, record, { history }));
  return json({ context: contextOf(c, 'list'), ...links, serviceids });
}

async function get(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await identityCaller(c, iam);
  const record = find(c, state, iam, caller, IDENTITY_ROLES.readServiceId);
  const show = {
    history: query(c, 'include_history') === 'true',
    activity: query(c, 'include_activity') === 'true',
  };
  return json({ context: contextOf(c, 'get'), ...serviceIdResource(state, record, show) }, 200, {
    ETag: record.entityTag,
  });
}

async function update(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await identityCaller(c, iam);
  const record = find(c, state, iam, caller, IDENTITY_ROLES.changeServiceId);
  demandMatch(c, record.entityTag);
  const body = await identityBody(c);
  const crns = body['unique_instance_crns'];
  const name = optionalText(body, 'name') || record.name;
  const description = optionalText(body, 'description') ?? record.description;
  const uniqueInstanceCrns = Array.isArray(crns) ? crns.map(String) : record.uniqueInstanceCrns;
  const updated = change(state, record, caller, 'UPDATE', { name, description, uniqueInstanceCrns });
  return json({ context: contextOf(c, 'update'), ...serviceIdResource(state, updated) }, 200, {
    ETag: updated.entityTag,
  });
}

async function remove(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await identityCaller(c, iam);
  const record = find(c, state, iam, caller, IDENTITY_ROLES.changeServiceId);
  const lockedKey = keysOf(state, iamIdOf(record)).some((key) => key.locked);
  if (record.locked || lockedKey)
    throw identityError(409, IDENTITY.conflict, 'The service ID or one of its API keys is locked.');
  removeServiceId(state, record);
  return empty();
}

async function setLock(c: Ctx, state: IamState, iam: Iam, locked: boolean): Promise<Response> {
  const caller = await identityCaller(c, iam);
  const record = find(c, state, iam, caller, IDENTITY_ROLES.changeServiceId);
  change(state, record, caller, locked ? 'LOCK' : 'UNLOCK', { locked });
  return empty();
}

function find(c: Ctx, state: IamState, iam: Iam, caller: Caller, roles: readonly string[]): ServiceIdRecord {
  const id = param(c, 'id');
  const own = roles === IDENTITY_ROLES.readServiceId && caller.iamId === `iam-${id}`;
  if (!own) demandIdentityRole(iam, caller, roles, id);
  const record = state.serviceIds.get(id);
  if (!record) throw identityError(404, IDENTITY.notFound, 'The service ID was not found.', id);
  return record;
}

function change(
  state: IamState,
  record: ServiceIdRecord,
  caller: Caller,
  action: string,
  values: Partial<ServiceIdRecord>,
): ServiceIdRecord {
  const updated: ServiceIdRecord = {
    ...record,
    ...values,
    modifiedAt: state.clock.now(),
    entityTag: nextTag(record.entityTag),
    history: withHistory(state, record.history, caller.iamId, action, Object.keys(values)),
  };
  state.serviceIds.put(updated.id, updated);
  return updated;
}

function serviceIdResource(
  state: IamState,
  record: ServiceIdRecord,
  show: { history?: boolean; activity?: boolean } = {},
) {
  const account = state.account.id;
  return {
    id: record.id,
    iam_id: iamIdOf(record),
    entity_tag: record.entityTag,
    crn: formatCrn({ service: 'iam-identity', account, resourceType: 'serviceid', resource: record.id }),
    locked: record.locked,
    created_at: minutes(record.createdAt),
    modified_at: minutes(record.modifiedAt),
    account_id: account,
    name: record.name,
    ...(record.description === undefined ? {} : { description: record.description }),
    unique_instance_crns: record.uniqueInstanceCrns,
    ...(show.history ? { history: record.history } : {}),
    ...(show.activity
      ? {
          activity: {
            ...(record.lastAuthn === undefined ? {} : { last_authn: minutes(record.lastAuthn) }),
            authn_count: record.authnCount,
          },
        }
      : {}),
  };
}
