import { Dek } from '../../lib/base/dek.ts';
import { UserError } from '../../lib/base/errors.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { KeyInstance } from '../../lib/key-protect/call.ts';
import type { KeyContent, KeyProtect } from '../../lib/key-protect/key-protect.ts';

/** ibm-cloud-apis.md 3.6: such a key can still be read, but somebody has taken it out of use. */
const STATES: Readonly<Record<number, string>> = {
  0: 'is not active yet',
  2: 'is disabled',
  3: 'has expired',
};

/**
 * The DEK that a standard key of this instance holds; the caller wipes it. Throws UserError: E_KEY_NOT_FOUND,
 * E_KEY_NOT_STANDARD, E_KEY_DESTROYED, E_KEY_STATE, E_KEY_CONTENT, E_DEK_INVALID, or what a failure of the service means.
 */
export async function readDataKey(keys: KeyProtect, instance: KeyInstance, idOrAlias: string): Promise<Dek> {
  const key = await explaining('the data key cannot be read', () => keys.keyContent(instance, idOrAlias));
  const name = `the key ${JSON.stringify(idOrAlias)} of data-key-id`;
  if (!key) throw notFound(name, instance);
  if (!key.extractable) throw rootKey(name);
  refuseState(name, key);
  if (!key.payload) throw noContent(name);
  return Dek.fromBase64(key.payload.reveal(), name);
}

function refuseState(name: string, { state }: KeyContent): void {
  if (state === 5) {
    throw new UserError({
      code: 'E_KEY_DESTROYED',
      what: `${name} was destroyed`,
      why: 'somebody deleted it; what it held is not handed out any more',
      fix: 'restore it within 30 days if that was a mistake, else name another one',
    });
  }
  if (state === undefined || state === 1) return;
  throw new UserError({
    code: 'E_KEY_STATE',
    what: `${name} ${STATES[state] ?? `is in the state ${state}`}`,
    why: 'somebody has taken it out of use, or its time has passed',
    fix: 'enable it, or name an active standard key',
  });
}

function notFound(name: string, { instanceId }: KeyInstance): UserError {
  return new UserError({
    code: 'E_KEY_NOT_FOUND',
    what: `${name} is not in the key instance ${instanceId}`,
    why: "it is misspelt, was purged, or lies in another instance: the data key is looked for in the root key's",
    fix: 'give the id or an alias of a standard key of that instance; a name is not enough',
  });
}

function rootKey(name: string): UserError {
  return new UserError({
    code: 'E_KEY_NOT_STANDARD',
    what: `${name} is a root key`,
    why: 'what a root key holds is never handed out; a data key comes from a standard key (extractable)',
    fix: 'name a standard key whose payload is the data key; the root key belongs into root-key or root-key-crn',
  });
}

function noContent(name: string): UserError {
  return new UserError({
    code: 'E_KEY_CONTENT',
    what: `the key service gave no payload for ${name}`,
    why: 'the kms endpoint is not that of a key service, or a proxy has changed the answer',
    fix: 'check the kms line of `endpoints` and the proxy',
  });
}
