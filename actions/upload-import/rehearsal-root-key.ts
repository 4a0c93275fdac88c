import type { RootKeyCrn } from '../../lib/base/crn.ts';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { Deps } from './deps.ts';

/** A root key and no standard key, as far as this API key may look. Throws UserError E_KEY_NOT_ROOT. */
export async function demandRootKey(rootKey: RootKeyCrn, { keys }: Deps): Promise<void> {
  const facts = await explaining('the root key cannot be looked at', async () => {
    try {
      return await keys.keyFacts(rootKey, rootKey.keyId);
    } catch (error) {
      // Whoever only uploads need not see the root key (ibm-cloud-apis.md 3.5).
      const { status } = error instanceof ServiceError ? error.failure : {};
      if (status === 401 || status === 403) return undefined;
      throw error;
    }
  });
  if (!facts?.extractable) return;
  throw new UserError({
    code: 'E_KEY_NOT_ROOT',
    what: `the key ${rootKey.keyId} of root-key-crn is a standard key`,
    why: 'the CRN is that of a key which holds data; only a root key wraps data keys',
    fix: 'give the CRN of a root key (one that is not extractable), or have prepare-environment make one',
  });
}
