import type { Secret } from '../base/secret.ts';
import type { TokenSource } from '../iam/token-source.ts';
import type { KeyProtectDeps } from '../key-protect/call.ts';
import { createKeyProtect } from '../key-protect/key-protect.ts';
import { createObjectStorage } from '../object-storage/object-storage.ts';
import type { KeyClients } from './loan-rights.ts';

/** Makes the services as the owner of another API key sees them. Nothing is sent before the first call. */
export function keyClients(
  tokensOf: (key: Secret) => TokenSource,
  common: Omit<KeyProtectDeps, 'tokens'>,
): (key: Secret) => KeyClients {
  return (key) => {
    const deps = { ...common, tokens: tokensOf(key) };
    return {
      tokens: deps.tokens,
      keys: createKeyProtect(deps),
      storage: (region) => createObjectStorage({ ...deps, region }),
    };
  };
}
