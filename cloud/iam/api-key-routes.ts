import { type App, type Ctx, empty, type JsonObject, json, param, query, route } from '../core/app.ts';
import { formatCrn } from '../core/crn.ts';
import type { Caller, Iam } from '../ports.ts';
import { hasIdentityRole, IDENTITY_ROLES, identityCaller, notAuthorized } from './authorize.ts';
import { IDENTITY, identityError } from './errors.ts';
import {
  API_KEYS_PER_IDENTITY,
  addApiKey,
  callerOf,
  type IamState,
  keyByValue,
  keysOf,
  minutes,
  nextTag,
  withHistory,
} from './identities.ts';
import {
  contextOf,
  expiryOf,
  headerIsTrue,
  identityBody,
  invalidProperty,
  optionalText,
  requireAccount,
  requiredText,
  requireMatch,
} from './identity-input.ts';
import type { ApiKeyRecord } from './model.ts';
import { page, pageRequest, sorted } from './pages.ts';

const LEAK_ACTIONS = ['none', 'disable', 'delete'];
/** Characters of a key that the caller brings. ibm-cloud-apis.md 1.5 */
const MIN_OWN_VALUE = 32;

/** API keys (ibm-cloud-apis.md 1.5). */
export function addApiKeyRoutes(app: App, state: IamState, iam: Iam): void {
  const one = '/v1/apikeys/:id';
  route(app, 'POST', '/v1/apikeys', 'iam.CreateApiKey', (c) => create(c, state, iam));
  route(app, 'GET', '/v1/apikeys', 'iam.ListApiKeys', (c) => list(c, state, iam));
  route(app, 'GET', '/v1/apikeys/details', 'iam.GetApiKeyDetails', (c) => details(c, state, iam));
  route(app, 'GET', one, 'iam.GetApiKey', (c) => get(c, state, iam));
  route(app, 'PUT', one, 'iam.UpdateApiKey', (c) => update(c, state, iam));
  route(app, 'DELETE', one, 'iam.DeleteApiKey', (c) => remove(c, state, iam));
  const flag = (verb: 'POST' | 'DELETE', name: 'lock' | 'disable', operation: string) =>
    route(app, verb, `${one}/${name}`, `iam.${operation}`, (c) =>
      setFlag(c, state, iam, name, verb === 'POST'),
    );
  flag('POST', 'lock', 'LockApiKey');
  flag('DELETE', 'lock', 'UnlockApiKey');
  flag('POST', 'disable', 'DisableApiKey');
  flag('DELETE', 'disable', 'EnableApiKey');
}

async function create(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await identityCaller(c, iam);
  const body = await identityBody(c, false);
  const name = requiredText(body, 'name');
  const iamId = requiredText(body, 'iam_id');
  requireAccount(state.account.id, optionalText(body, 'account_id'));
  requireKeyRole(iam, caller, IDENTITY_ROLES.changeApiKey, iamId);
  // A service ID's own id, without `iam-`, is no identity here (ibm-cloud-apis.md 1.5).
  if (!callerOf(state, iamId)) throw invalidProperty('iam_id', 'There is no such identity.');
  if (keysOf(state, iamId).length >= API_KEYS_PER_IDENTITY)
    throw identityError(409, IDENTITY.limit, 'The identity has its maximum of 20 API keys.');
  const { record, value } = addApiKey(
    state,
    {
      name,
      iamId,
      description: optionalText(body, 'description'),
      value: ownValue(state, body),
      storeValue: body['store_value'] === true,
      locked: headerIsTrue(c, 'entity-lock'),
      disabled: headerIsTrue(c, 'entity-disable'),
      expiresAt: expiryOf(body, state.clock.now()),
      actionWhenLeaked: leakAction(body),
      supportSessions: body['support_sessions'] === true,
    },
    caller.iamId,
  );
  const answer = { context: contextOf(c, 'create'), ...apiKeyResource(state, record), apikey: value };
  return json(answer, 201, { ETag: record.entityTag });
}

/** A value that the caller brings along: long enough, and nobody else's. */
function ownValue(state: IamState, body: JsonObject): string | undefined {
  const value = optionalText(body, 'apikey');
  if (value === undefined || value === '') return undefined;
  if (value.length < MIN_OWN_VALUE)
    throw invalidProperty('apikey', 'An own value has 32 characters or more.');
  if (keyByValue(state, value))
    throw identityError(409, IDENTITY.conflict, 'There is an API key with this value.');
  return value;
}

function leakAction(body: JsonObject): string | undefined {
  const action = optionalText(body, 'action_when_leaked');
  if (action !== undefined && !LEAK_ACTIONS.includes(action)) throw invalidProperty('action_when_leaked');
  return action;
}

async function list(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await identityCaller(c, iam);
  const request = pageRequest(c);
  const { filters } = request;
  requireAccount(state.account.id, filters['account_id']);
  const wholeAccount = filters['scope'] === 'account';
  const iamId = wholeAccount ? undefined : (filters['iam_id'] ?? caller.iamId);
  if (iamId !== undefined) requireKeyRole(iam, caller, IDENTITY_ROLES.readApiKey, iamId);
  const found = (iamId === undefined ? state.apiKeys.all() : keysOf(state, iamId))
    .filter((key) => mayKey(iam, caller, IDENTITY_ROLES.readApiKey, key.iamId))
    .filter((key) => {
      const type = key.iamId.startsWith('iam-ServiceId-') ? 'serviceid' : 'user';
      return !wholeAccount || type === (filters['type'] ?? 'user');
    });
  const fields = {
    id: (key: ApiKeyRecord) => key.id,
    name: (key: ApiKeyRecord) => key.name,
    description: (key: ApiKeyRecord) => key.description ?? '',
    created_at: (key: ApiKeyRecord) => key.createdAt,
    created_by: (key: ApiKeyRecord) => key.createdBy,
    modified_at: (key: ApiKeyRecord) => key.modifiedAt,
  };
  const { items, links } = page(c, request, sorted(found, filters, fields));
  const history = filters['include_history'] === 'true';
  const apikeys = items.map((key) => apiKeyResource(state, key, { history }));
  return json({ context: contextOf(c, 'list'), ...links, apikeys });
}

async function details(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await identityCaller(c, iam);
  const value = c.req.header('iam-apikey');
  if (!value) throw identityError(400, IDENTITY.missing, 'Header missing or empty.', 'IAM-ApiKey');
  const key = keyByValue(state, value);
  if (!key) throw identityError(404, IDENTITY.notFound, 'The API key was not found.');
  requireKeyRole(iam, caller, IDENTITY_ROLES.readApiKey, key.iamId);
  return answer(c, state, key, 'get');
}

async function get(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await identityCaller(c, iam);
  return answer(c, state, find(c, state, iam, caller, IDENTITY_ROLES.readApiKey), 'get');
}

function answer(c: Ctx, state: IamState, key: ApiKeyRecord, operation: string): Response {
  const show = {
    history: query(c, 'include_history') === 'true',
    activity: query(c, 'include_activity') === 'true',
  };
  const body = { context: contextOf(c, operation), ...apiKeyResource(state, key, show) };
  return json(body, 200, { ETag: key.entityTag });
}

async function update(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await identityCaller(c, iam);
  const key = find(c, state, iam, caller, IDENTITY_ROLES.changeApiKey);
  requireMatch(c, key.entityTag);
  refuseLocked(key);
  const body = await identityBody(c);
  const updated = change(state, key, caller, 'UPDATE', {
    name: optionalText(body, 'name') || key.name,
    description: optionalText(body, 'description') ?? key.description,
    actionWhenLeaked: leakAction(body) ?? key.actionWhenLeaked,
    expiresAt: expiryOf(body, state.clock.now()) ?? key.expiresAt,
  });
  return answer(c, state, updated, 'update');
}

async function remove(c: Ctx, state: IamState, iam: Iam): Promise<Response> {
  const caller = await identityCaller(c, iam);
  const key = find(c, state, iam, caller, IDENTITY_ROLES.changeApiKey);
  refuseLocked(key);
  state.apiKeys.delete(key.id);
  return empty();
}

async function setFlag(
  c: Ctx,
  state: IamState,
  iam: Iam,
  flag: 'lock' | 'disable',
  on: boolean,
): Promise<Response> {
  const caller = await identityCaller(c, iam);
  const key = find(c, state, iam, caller, IDENTITY_ROLES.changeApiKey);
  if (flag === 'disable') refuseLocked(key);
  const action = flag === 'lock' ? (on ? 'LOCK' : 'UNLOCK') : on ? 'DISABLE' : 'ENABLE';
  change(state, key, caller, action, flag === 'lock' ? { locked: on } : { disabled: on });
  return empty();
}

function refuseLocked(key: ApiKeyRecord): void {
  if (key.locked) throw identityError(409, IDENTITY.conflict, 'The API key is locked.', key.id);
}

function find(c: Ctx, state: IamState, iam: Iam, caller: Caller, roles: readonly string[]): ApiKeyRecord {
  const key = state.apiKeys.get(param(c, 'id'));
  if (key) {
    requireKeyRole(iam, caller, roles, key.iamId);
    return key;
  }
  if (!hasIdentityRole(iam, caller, roles, undefined)) throw notAuthorized();
  throw identityError(404, IDENTITY.notFound, 'The API key was not found.', param(c, 'id'));
}

function requireKeyRole(iam: Iam, caller: Caller, roles: readonly string[], iamId: string): void {
  if (!mayKey(iam, caller, roles, iamId)) throw notAuthorized();
}

/** Reading one's own keys needs no role; a user's keys belong to that user and the account's owner. */
function mayKey(iam: Iam, caller: Caller, roles: readonly string[], iamId: string): boolean {
  if (roles === IDENTITY_ROLES.readApiKey && caller.iamId === iamId) return true;
  if (caller.owner) return true;
  return iamId.startsWith('iam-') && hasIdentityRole(iam, caller, roles, iamId.slice(4));
}

function change(
  state: IamState,
  key: ApiKeyRecord,
  caller: Caller,
  action: string,
  values: Partial<ApiKeyRecord>,
): ApiKeyRecord {
  const updated: ApiKeyRecord = {
    ...key,
    ...values,
    modifiedAt: state.clock.now(),
    entityTag: nextTag(key.entityTag),
    history: withHistory(state, key.history, caller.iamId, action, Object.keys(values)),
  };
  state.apiKeys.put(updated.id, updated);
  return updated;
}

/** An API key as the API shows it; its value only when it was stored on request. */
export function apiKeyResource(
  state: IamState,
  key: ApiKeyRecord,
  show: { history?: boolean; activity?: boolean } = {},
) {
  const account = state.account.id;
  return {
    id: key.id,
    entity_tag: key.entityTag,
    crn: formatCrn({ service: 'iam-identity', account, resourceType: 'apikey', resource: key.id }),
    locked: key.locked,
    disabled: key.disabled,
    created_at: minutes(key.createdAt),
    created_by: key.createdBy,
    modified_at: minutes(key.modifiedAt),
    name: key.name,
    support_sessions: key.supportSessions,
    action_when_leaked: key.actionWhenLeaked,
    ...(key.description === undefined ? {} : { description: key.description }),
    iam_id: key.iamId,
    account_id: account,
    apikey: key.sealed === undefined ? '' : state.vault.open(key.sealed),
    ...(key.expiresAt === undefined ? {} : { expires_at: minutes(key.expiresAt) }),
    ...(show.history ? { history: key.history } : {}),
    ...(show.activity
      ? {
          activity: {
            ...(key.lastAuthn === undefined ? {} : { last_authn: minutes(key.lastAuthn) }),
            authn_count: key.authnCount,
          },
        }
      : {}),
  };
}
