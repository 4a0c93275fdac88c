import { type App, type Ctx, empty, isObject, query, route } from '../core/app.ts';
import { authenticate, type KmsRequest, mayKey, mayRing } from './access.ts';
import { badBody, invalidField, invalidQuery, keyDeleted, kmsError, unauthorized } from './errors.ts';
import { instanceDefaults } from './instance-policies.ts';
import { keyDraft } from './key-input.ts';
import { filterKeys, sortKeys } from './key-listing.ts';
import {
  addKey,
  DEFAULT_RING,
  keyResource,
  keysOf,
  PURGE_ALLOWED_AFTER,
  RESTORE_WITHIN,
  save,
  seconds,
} from './keys.ts';
import { changed, demandDeletionApproved, demandSettled } from './lifecycle.ts';
import { type KeyRecord, type KmsState, STATE, stateOf } from './model.ts';
import { demandUnprotecting } from './registrations.ts';
import { bodyOf, collection, keyCollection, loadKey, preferOf, singleResource, spelled } from './requests.ts';
import { demandRing } from './ring-routes.ts';

/** Keys (ibm-cloud-apis.md 3.2, 3.3). HEAD runs the GET handler; `Key-Total` is on both. */
export function addKeyRoutes(app: App, state: KmsState): void {
  const one = '/api/v2/keys/:id';
  route(app, 'POST', '/api/v2/keys', 'kms.createKey', (c) => create(c, state, false));
  route(app, 'POST', '/api/v2/keys_with_policy_overrides', 'kms.createKey', (c) => create(c, state, true));
  route(app, 'GET', '/api/v2/keys', 'kms.listKeys', (c) => list(c, state));
  route(app, 'GET', one, 'kms.getKey', (c) => get(c, state));
  route(app, 'GET', `${one}/metadata`, 'kms.getKeyMetadata', (c) => metadata(c, state));
  route(app, 'GET', `${one}/versions`, 'kms.listVersions', (c) => versions(c, state));
  route(app, 'PATCH', one, 'kms.patchKey', (c) => patch(c, state));
  route(app, 'DELETE', one, 'kms.deleteKey', (c) => remove(c, state));
  route(app, 'DELETE', `${one}/purge`, 'kms.purgeKey', (c) => purge(c, state));
  route(app, 'POST', `${one}/restore`, 'kms.restoreKey', (c) => restore(c, state));
}

async function create(c: Ctx, state: KmsState, overrides: boolean): Promise<Response> {
  const request = await authenticate(c, state);
  const keyRing = c.req.header('x-kms-key-ring') || DEFAULT_RING;
  if (!mayRing(state, request, 'create', keyRing)) throw unauthorized();
  demandRing(state, request.instanceGuid, keyRing);
  const resource = singleResource(await bodyOf(c));
  const draft = keyDraft(state, request.instanceGuid, resource, overrides);
  const defaults = instanceDefaults(state, request.instanceGuid, draft);
  const key = addKey(state, request.instanceGuid, { ...defaults, ...draft, keyRing }, request.caller.iamId);
  return keyCollection(state, key, 201, preferOf(c) !== 'minimal');
}

async function list(c: Ctx, state: KmsState): Promise<Response> {
  const request = await authenticate(c, state);
  const visible = visibleKeys(c, state, request);
  const found = sortKeys(c, filterKeys(c, state, visible));
  const limit = whole(c, 'limit', 200, 1, 5000);
  const offset = whole(c, 'offset', 0, 0, Number.MAX_SAFE_INTEGER);
  const search = query(c, 'search');
  const extra = search === undefined ? {} : { incompleteSearch: false, searchQuery: search };
  const shown = found.slice(offset, offset + limit).map((key) => keyResource(state, key));
  const answer = collection('key', shown, 200, extra);
  answer.headers.set('Key-Total', String(found.length));
  return answer;
}

/** All keys, or those of the rings and single keys that the caller may list; 401 when it may list none. */
function visibleKeys(c: Ctx, state: KmsState, request: KmsRequest): KeyRecord[] {
  const ring = c.req.header('x-kms-key-ring');
  const all = keysOf(state, request.instanceGuid).filter((key) => !ring || key.keyRing === ring);
  const visible = all.filter((key) => mayKey(state, request, 'list', key));
  if (visible.length === 0 && !mayRing(state, request, 'list', ring || DEFAULT_RING)) throw unauthorized();
  return visible;
}

function whole(c: Ctx, name: string, absent: number, least: number, most: number): number {
  const text = query(c, name);
  const value = text === undefined ? absent : Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw invalidQuery(name, `The query parameter ${name} must be a whole number from ${least} to ${most}`);
  return value;
}

async function get(c: Ctx, state: KmsState): Promise<Response> {
  const { key } = await loadKey(c, state, 'get');
  return keyCollection(state, key, 200, true);
}

async function metadata(c: Ctx, state: KmsState): Promise<Response> {
  const { key } = await loadKey(c, state, 'metadata');
  return keyCollection(state, key);
}

/** Newest first; those of a key that is not active only with `allKeyStates`. */
async function versions(c: Ctx, state: KmsState): Promise<Response> {
  const { key } = await loadKey(c, state, 'versions');
  if (key.extractable) throw kmsError(400, 'KEY_ROOT_REQ_ERR', 'The action requires a root key');
  const active = stateOf(key, state.clock.now()) === STATE.active;
  const all = active || query(c, 'allKeyStates') === 'true' ? key.versions : [];
  const limit = whole(c, 'limit', 200, 1, 5000);
  const offset = whole(c, 'offset', 0, 0, Number.MAX_SAFE_INTEGER);
  const shown = all
    .toReversed()
    .slice(offset, offset + limit)
    .map(({ id, createdAt }) => ({ id, creationDate: seconds(createdAt) }));
  const total = query(c, 'totalCount') === 'true' ? { totalCount: all.length } : {};
  return collection('key.version', shown, 200, total);
}

async function patch(c: Ctx, state: KmsState): Promise<Response> {
  const { request, key } = await loadKey(c, state, 'patch');
  if (stateOf(key, state.clock.now()) === STATE.destroyed) throw keyDeleted();
  const keyRing = spelled(await bodyOf(c), ['keyRingID'])['keyRingID'];
  if (typeof keyRing !== 'string') throw invalidField('keyRingID', 'The field keyRingID is missing');
  demandRing(state, request.instanceGuid, keyRing);
  const { iamId } = request.caller;
  const moved = save(state, { ...key, keyRing, updatedAt: state.clock.now(), updatedBy: iamId });
  return keyCollection(state, moved);
}

async function remove(c: Ctx, state: KmsState): Promise<Response> {
  const { request, key } = await loadKey(c, state, 'delete');
  const now = state.clock.now();
  const { iamId } = request.caller;
  if (stateOf(key, now) === STATE.destroyed) throw keyDeleted();
  demandDeletionApproved(state, key, iamId);
  demandUnprotecting(state, key, query(c, 'force') === 'true');
  const deleted = save(state, {
    ...changed(state, key, iamId),
    state: STATE.destroyed,
    deletedAt: now,
    deletedBy: iamId,
    aliases: [],
    dualAuth: { ...key.dualAuth, setBy: undefined, setAt: undefined },
  });
  return preferOf(c) === 'representation' ? keyCollection(state, deleted) : empty();
}

async function purge(c: Ctx, state: KmsState): Promise<Response> {
  const { key } = await loadKey(c, state, 'purge');
  if (key.deletedAt === undefined)
    throw kmsError(409, 'KEY_ACTION_INVALID_STATE_ERR', 'Only a deleted key can be purged');
  if (key.deletedAt + PURGE_ALLOWED_AFTER > state.clock.now())
    throw kmsError(409, 'REQ_TOO_EARLY_ERR', 'A key can be purged four hours after its deletion');
  state.keys.delete(key.id);
  return preferOf(c) === 'representation' ? keyCollection(state, key) : empty();
}

export async function restore(c: Ctx, state: KmsState): Promise<Response> {
  const { request, key } = await loadKey(c, state, 'restore');
  const now = state.clock.now();
  if (key.deletedAt === undefined)
    throw kmsError(409, 'KEY_ACTION_INVALID_STATE_ERR', 'Only a deleted key can be restored');
  if (key.expiresAt !== undefined && key.expiresAt <= now)
    throw kmsError(400, 'KEY_EXPIRED_ERR', 'An expired key cannot be restored');
  if (key.deletedAt + RESTORE_WITHIN <= now)
    throw kmsError(400, 'KEY_RESTORE_EXPIRED', 'A key can be restored within 30 days');
  demandSettled(state, key);
  demandSameMaterial(key, await bodyOf(c, true));
  const restored = save(state, {
    ...changed(state, key, request.caller.iamId),
    state: STATE.active,
    deletedAt: undefined,
    deletedBy: undefined,
  });
  return preferOf(c) === 'minimal' ? empty(201) : keyCollection(state, restored, 201);
}

/** Older clients bring the imported material along; it must be the key's own. */
function demandSameMaterial(key: KeyRecord, body: Record<string, unknown>): void {
  if (body['resources'] === undefined) return;
  const resources = body['resources'];
  const [resource] = Array.isArray(resources) ? resources : [];
  if (!isObject(resource)) throw badBody('The field resources holds no object');
  const payload = resource['payload'];
  if (payload !== undefined && !key.versions.some((version) => version.material === payload))
    throw invalidField('payload', 'The payload is not the material of the key');
}
