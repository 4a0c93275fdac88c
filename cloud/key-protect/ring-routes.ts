import { type App, type Ctx, empty, param, query, route } from '../core/app.ts';
import { authenticate, demandInstance, mayRing } from './access.ts';
import { ALIASES_PER_KEY } from './aliases.ts';
import { INFERRED, invalidField, keyDeleted, kmsError, unauthorized } from './errors.ts';
import { freeAlias } from './key-input.ts';
import { DEFAULT_RING, keysOf, save, seconds } from './keys.ts';
import { type KeyRingRecord, type KmsState, STATE, stateOf } from './model.ts';
import { collection, loadKey } from './requests.ts';

const RINGS_PER_INSTANCE = 50;

/** Key rings and aliases (ibm-cloud-apis.md 3.2). */
export function addRingRoutes(app: App, state: KmsState): void {
  route(app, 'GET', '/api/v2/key_rings', 'kms.listKeyRings', (c) => listRings(c, state));
  route(app, 'POST', '/api/v2/key_rings/:ring', 'kms.createKeyRing', (c) => createRing(c, state));
  route(app, 'DELETE', '/api/v2/key_rings/:ring', 'kms.deleteKeyRing', (c) => deleteRing(c, state));
  const alias = '/api/v2/keys/:id/aliases/:alias';
  route(app, 'POST', alias, 'kms.createKeyAlias', (c) => createAlias(c, state));
  route(app, 'DELETE', alias, 'kms.deleteKeyAlias', (c) => deleteAlias(c, state));
}

/** The default ring is always there. */
export function demandRing(state: KmsState, instanceGuid: string, ring: string): void {
  if (ring !== DEFAULT_RING && !state.rings.get(`${instanceGuid}/${ring}`))
    throw kmsError(404, INFERRED.ringUnknown, 'There is no such key ring');
}

async function listRings(c: Ctx, state: KmsState): Promise<Response> {
  const request = await authenticate(c, state);
  const rings = state.rings.all().filter((ring) => ring.instanceGuid === request.instanceGuid);
  const visible = rings.filter((ring) => mayRing(state, request, 'listRings', ring.id));
  const defaultVisible = mayRing(state, request, 'listRings', DEFAULT_RING);
  if (visible.length === 0 && !defaultVisible) throw unauthorized();
  const first = defaultVisible ? [{ id: DEFAULT_RING }] : [];
  return collection('key_ring', [...first, ...visible.map(ringResource)]);
}

function ringResource(ring: KeyRingRecord) {
  return { id: ring.id, creationDate: seconds(ring.createdAt), createdBy: ring.createdBy };
}

async function createRing(c: Ctx, state: KmsState): Promise<Response> {
  const request = await authenticate(c, state);
  demandInstance(state, request, 'createRing');
  const { instanceGuid } = request;
  const id = param(c, 'ring');
  if (!/^[A-Za-z0-9_-]{2,100}$/.test(id))
    throw invalidField('key-ring-id', 'A key ring has 2 to 100 letters, digits, - or _');
  if (id === DEFAULT_RING || state.rings.get(`${instanceGuid}/${id}`))
    throw kmsError(409, INFERRED.ringTaken, 'There is a key ring with this id');
  const own = state.rings.all().filter((ring) => ring.instanceGuid === instanceGuid);
  if (own.length >= RINGS_PER_INSTANCE)
    throw kmsError(409, INFERRED.ringLimit, 'The instance has its maximum of key rings');
  const createdBy = request.caller.iamId;
  state.rings.put(`${instanceGuid}/${id}`, { instanceGuid, id, createdAt: state.clock.now(), createdBy });
  // No body at all: IBM's Go client has no place for one and fails on it.
  return empty(201);
}

/** Only an empty ring; with `force` its destroyed keys move to the default ring. */
async function deleteRing(c: Ctx, state: KmsState): Promise<Response> {
  const request = await authenticate(c, state);
  const id = param(c, 'ring');
  if (!mayRing(state, request, 'deleteRing', id)) throw unauthorized();
  const { instanceGuid } = request;
  if (id === DEFAULT_RING) throw kmsError(409, INFERRED.ringInUse, 'The default key ring cannot be deleted');
  demandRing(state, instanceGuid, id);
  const keys = keysOf(state, instanceGuid).filter((key) => key.keyRing === id);
  const living = keys.filter((key) => key.state !== STATE.destroyed);
  if (living.length > 0 || (keys.length > 0 && query(c, 'force') !== 'true'))
    throw kmsError(409, INFERRED.ringInUse, 'The key ring contains keys');
  for (const key of keys) save(state, { ...key, keyRing: DEFAULT_RING });
  state.rings.delete(`${instanceGuid}/${id}`);
  return empty();
}

async function createAlias(c: Ctx, state: KmsState): Promise<Response> {
  const { request, key } = await loadKey(c, state, 'alias');
  if (stateOf(key, state.clock.now()) === STATE.destroyed) throw keyDeleted();
  if (key.aliases.length >= ALIASES_PER_KEY)
    throw kmsError(409, INFERRED.aliasLimit, 'The key has its maximum of five aliases');
  const alias = freeAlias(state, request.instanceGuid, param(c, 'alias'));
  save(state, { ...key, aliases: [...key.aliases, alias], updatedAt: state.clock.now() });
  const created = { keyId: key.id, alias, createdBy: request.caller.iamId };
  return collection('alias', [{ ...created, creationDate: seconds(state.clock.now()) }], 201);
}

async function deleteAlias(c: Ctx, state: KmsState): Promise<Response> {
  const { key } = await loadKey(c, state, 'alias');
  const alias = param(c, 'alias');
  if (!key.aliases.includes(alias)) throw kmsError(404, INFERRED.aliasUnknown, 'The key has no such alias');
  const aliases = key.aliases.filter((name) => name !== alias);
  save(state, { ...key, aliases, updatedAt: state.clock.now() });
  return empty();
}
