import { parseRootKeyCrn, type RootKeyCrn } from '../../lib/base/crn.ts';
import { UserError } from '../../lib/base/errors.ts';
import type { KeyFacts, KeyProtect } from '../../lib/key-protect/key-protect.ts';
import { ID_OR_ALIAS, type NamedRootKey } from './inputs.ts';

/**
 * The one root key that has this id, alias or name. Names are not unique (ibm-cloud-apis.md 3.3), so two keys that
 * fit are refused rather than guessed. Throws UserError, or ServiceError from the look-up.
 */
export async function resolveRootKey(
  keys: KeyProtect,
  { instance, name }: NamedRootKey,
): Promise<RootKeyCrn> {
  const found = new Map<string, KeyFacts>();
  const direct = ID_OR_ALIAS.test(name) ? await keys.keyFacts(instance, name) : undefined;
  if (direct) found.set(direct.id, direct);
  if (direct?.id !== name) {
    for (const key of await keys.listKeys(instance)) if (key.name === name) found.set(key.id, key);
  }
  const roots = [...found.values()].filter((key) => !key.extractable);
  const [first, ...others] = roots;
  if (!first) throw found.size > 0 ? standardKey(name) : noSuchKey(instance.instanceId, name);
  if (others.length > 0) throw ambiguous(name, roots);
  const crn = parseRootKeyCrn(first.crn);
  if (!crn) throw strangeCrn(first);
  return crn;
}

function noSuchKey(instanceId: string, name: string): UserError {
  return new UserError({
    code: 'E_KEY_NOT_FOUND',
    what: `the key instance ${instanceId} has no root key with the id, alias or name ${JSON.stringify(name)}`,
    why: 'it is misspelt, was destroyed, or lies in another instance or region',
    fix: 'list the keys of the instance and give the id of the root key, or give root-key-crn',
  });
}

function standardKey(name: string): UserError {
  return new UserError({
    code: 'E_KEY_NOT_ROOT',
    what: `the key ${JSON.stringify(name)} is a standard key`,
    why: 'only a root key (not extractable) wraps data keys',
    fix: 'name a root key, or create one',
  });
}

function ambiguous(name: string, keys: readonly KeyFacts[]): UserError {
  return new UserError({
    code: 'E_KEY_AMBIGUOUS',
    what: `${keys.length} root keys answer to ${JSON.stringify(name)}: ${keys.map((key) => key.id).join(', ')}`,
    why: 'names of keys are not unique, and an alias of one key may be the name of another',
    fix: 'give the id of the one you mean as root-key, or its root-key-crn',
  });
}

function strangeCrn(key: KeyFacts): UserError {
  return new UserError({
    code: 'E_KEY_CRN',
    what: `the key service gave the CRN ${JSON.stringify(key.crn)} for the key ${key.id}`,
    why: 'the kms endpoint is not that of a key service',
    fix: 'check the kms line of `endpoints`',
  });
}
