import { randomBytes } from 'node:crypto';
import type { JsonObject } from '../core/app.ts';
import { decodeBase64, unwrap, wrap } from './envelope.ts';
import { badBody, invalidField, invalidState, keyDeleted, kmsError } from './errors.ts';
import { type KeyRecord, type KeyState, newestVersion, STATE, stateOf } from './model.ts';

/** [inferred] the service's own limit is not known; a standard key's payload has this one. */
const MAX_DEK_BYTES = 7500;
/** Entries, and characters of each. ibm-cloud-apis.md 3.5 */
const MAX_AAD = 255;

/** `wrap`: of the given base64 plaintext, or of 32 random bytes that are then returned. */
export function wrapAction(key: KeyRecord, now: number, body: JsonObject): JsonObject {
  requireRootKey(key, now, [STATE.active]);
  onlyFields(body, ['plaintext', 'aad']);
  const version = newestVersion(key);
  const aad = aadOf(body);
  const given = body['plaintext'];
  if (given === undefined) {
    const plaintext = randomBytes(32).toString('base64');
    return { plaintext, ciphertext: wrap(version, plaintext, aad), keyVersion: { id: version.id } };
  }
  const bytes = typeof given === 'string' ? decodeBase64(given) : undefined;
  if (typeof given !== 'string' || !bytes || bytes.length > MAX_DEK_BYTES)
    throw invalidField('plaintext', 'The field plaintext must be base64 of 1 to 7500 bytes');
  return { ciphertext: wrap(version, given, aad), keyVersion: { id: version.id } };
}

/** `unwrap`; after a rotation the answer also holds the DEK wrapped with the newest version. */
export function unwrapAction(key: KeyRecord, now: number, body: JsonObject): JsonObject {
  const { plaintext, version, aad } = open(key, now, body);
  const newest = newestVersion(key);
  const answer = { plaintext, keyVersion: { id: version.id } };
  if (version.id === newest.id) return answer;
  return { ...answer, ciphertext: wrap(newest, plaintext, aad), rewrappedKeyVersion: { id: newest.id } };
}

export function rewrapAction(key: KeyRecord, now: number, body: JsonObject): JsonObject {
  const { plaintext, version, aad } = open(key, now, body);
  const newest = newestVersion(key);
  return {
    ciphertext: wrap(newest, plaintext, aad),
    keyVersion: { id: version.id },
    rewrappedKeyVersion: { id: newest.id },
  };
}

function open(key: KeyRecord, now: number, body: JsonObject) {
  requireRootKey(key, now, [STATE.active, STATE.deactivated]);
  onlyFields(body, ['ciphertext', 'aad']);
  const aad = aadOf(body);
  const wrapped = body['ciphertext'];
  // Another AAD, another key and no envelope at all answer the same (ibm-cloud-apis.md 3.5).
  const opened = typeof wrapped === 'string' ? unwrap(key.versions, wrapped, aad) : undefined;
  if (!opened)
    throw invalidField('ciphertext', 'The field ciphertext is not the output of a wrap by this key');
  return { ...opened, aad };
}

/** Refuses a destroyed key (410), a standard key (400) and a state that the action does not allow (409). */
export function requireRootKey(key: KeyRecord, now: number, states: readonly KeyState[]): void {
  const current = stateOf(key, now);
  if (current === STATE.destroyed) throw keyDeleted();
  if (key.extractable) throw kmsError(400, 'KEY_ROOT_REQ_ERR', 'The action requires a root key');
  if (!states.includes(current)) throw invalidState();
}

export function onlyFields(body: JsonObject, allowed: readonly string[]): void {
  const unknown = Object.keys(body).find((name) => !allowed.includes(name));
  if (unknown !== undefined) throw badBody(`The body has an unknown field: ${unknown.slice(0, 100)}`);
}

function aadOf(body: JsonObject): string[] {
  const aad = body['aad'] ?? [];
  if (!Array.isArray(aad) || aad.length > MAX_AAD)
    throw invalidField('aad', 'The field aad must be a list of at most 255 texts');
  return aad.map((text: unknown) => {
    if (typeof text !== 'string' || text.length > MAX_AAD)
      throw invalidField('aad', 'Each entry of aad must be a text of at most 255 characters');
    return text;
  });
}
