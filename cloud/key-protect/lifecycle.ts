import { type Ctx, empty } from '../core/app.ts';
import { invalidField, invalidState, keyDeleted, kmsError } from './errors.ts';
import { addVersion, DELETION_WINDOW, newMaterial, save } from './keys.ts';
import { importMaterial } from './material.ts';
import { type KeyRecord, type KmsState, STATE, stateOf } from './model.ts';
import { bodyOf, keyCollection, loadKey, preferOf } from './requests.ts';
import { demandRootKey, onlyFields } from './wrapping.ts';

/** A key may be rotated once in an hour; the first time is free (ibm-cloud-apis.md 3.6). */
const ROTATION_INTERVAL = 3600 * 1000;
const SYNC_INTERVAL = 3600 * 1000;
/** Between a change of state and an enable or restore. */
const SETTLING_TIME = 30 * 1000;

export async function rotate(c: Ctx, state: KmsState): Promise<Response> {
  const { request, key } = await loadKey(c, state, 'rotate');
  const now = state.clock.now();
  demandRootKey(key, now, [STATE.active, STATE.deactivated]);
  const body = await bodyOf(c, true);
  onlyFields(body, ['payload', 'encryptedNonce', 'iv', 'encryptionAlgorithm']);
  if (key.lastRotatedAt !== undefined && key.lastRotatedAt + ROTATION_INTERVAL > now)
    throw kmsError(409, 'KEY_ROTATION_NOT_PERMITTED', 'A key can be rotated once in an hour');
  if (key.imported && body['payload'] === undefined)
    throw kmsError(400, 'KEY_PAYLOAD_REQ_ERR', 'An imported key is rotated with a new payload');
  if (!key.imported && body['payload'] !== undefined)
    throw invalidField('payload', 'A generated key is rotated without a payload');
  const material = key.imported ? importMaterial(state, key.instanceGuid, body, false) : newMaterial();
  const rotated = save(state, { ...addVersion(key, material, now), updatedBy: request.caller.iamId });
  return preferOf(c) === 'representation' ? keyCollection(state, rotated) : empty();
}

export async function disable(c: Ctx, state: KmsState): Promise<Response> {
  const { request, key } = await loadKey(c, state, 'disable');
  demandRootKey(key, state.clock.now(), [STATE.active]);
  save(state, { ...changed(state, key, request.caller.iamId), state: STATE.suspended });
  return empty();
}

export async function enable(c: Ctx, state: KmsState): Promise<Response> {
  const { request, key } = await loadKey(c, state, 'enable');
  demandRootKey(key, state.clock.now(), [STATE.suspended]);
  demandSettled(state, key);
  save(state, { ...changed(state, key, request.caller.iamId), state: STATE.active });
  return empty();
}

/** A new record after a change of state. */
export function changed(state: KmsState, key: KeyRecord, by: string): KeyRecord {
  const now = state.clock.now();
  return { ...key, updatedAt: now, updatedBy: by, stateChangedAt: now };
}

export function demandSettled(state: KmsState, key: KeyRecord): void {
  if (key.stateChangedAt + SETTLING_TIME > state.clock.now())
    throw kmsError(409, 'REQ_TOO_EARLY_ERR', 'The key was changed less than 30 seconds ago');
}

export async function setForDeletion(c: Ctx, state: KmsState): Promise<Response> {
  const { request, key } = await loadKey(c, state, 'setForDeletion');
  demandDualAuth(state, key);
  const by = request.caller.iamId;
  save(state, { ...key, dualAuth: { ...key.dualAuth, setBy: by, setAt: state.clock.now() } });
  return empty();
}

export async function unsetForDeletion(c: Ctx, state: KmsState): Promise<Response> {
  const { key } = await loadKey(c, state, 'setForDeletion');
  demandDualAuth(state, key);
  save(state, { ...key, dualAuth: { ...key.dualAuth, setBy: undefined, setAt: undefined } });
  return empty();
}

function demandDualAuth(state: KmsState, key: KeyRecord): void {
  if (stateOf(key, state.clock.now()) === STATE.destroyed) throw keyDeleted();
  if (!key.dualAuth.enabled)
    throw kmsError(409, 'NOT_DUAL_AUTH_ERR', 'The key has no dual authorization policy');
}

/** With dual authorization another user must have set the key for deletion within seven days. */
export function demandDeletionApproved(state: KmsState, key: KeyRecord, by: string): void {
  const { enabled, setBy, setAt } = key.dualAuth;
  if (!enabled) return;
  const fresh = setAt !== undefined && setAt + DELETION_WINDOW > state.clock.now();
  if (!fresh || setBy === by)
    throw kmsError(409, 'AUTHORIZATIONS_NOT_MET', 'A second user must approve the deletion of this key');
}

/** Tells registered services about the key; here none is registered. */
export async function sync(c: Ctx, state: KmsState): Promise<Response> {
  const { key } = await loadKey(c, state, 'sync');
  const now = state.clock.now();
  if (key.extractable) throw kmsError(400, 'KEY_ROOT_REQ_ERR', 'The action requires a root key');
  if (stateOf(key, now) === STATE.preActivation) throw invalidState();
  if (key.lastSyncedAt !== undefined && key.lastSyncedAt + SYNC_INTERVAL > now)
    throw kmsError(409, 'REQ_TOO_EARLY_ERR', 'The key was synchronized less than an hour ago');
  save(state, { ...key, lastSyncedAt: now });
  return empty();
}
