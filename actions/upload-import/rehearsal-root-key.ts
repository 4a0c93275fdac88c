import type { RootKeyCrn } from '../../lib/base/crn.ts';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { KeyFacts } from '../../lib/key-protect/key-protect.ts';
import type { Deps } from './deps.ts';

/** What was found of one part of a rehearsal; each text for people. */
export interface Judged {
  readonly judged: readonly string[];
  readonly open: readonly string[];
}

const ACTIVE = 1;

/** There, a root key, and active. Throws UserError E_KEY_NOT_FOUND, E_KEY_NOT_ROOT, E_KEY_STATE. */
export async function judgeRootKey(rootKey: RootKeyCrn | undefined, { keys }: Deps): Promise<Judged> {
  if (!rootKey) return { judged: [], open: ['the root key: no root-key-crn is given here'] };
  const facts = await explaining('the root key cannot be looked at', async () => {
    try {
      return { found: await keys.keyFacts(rootKey, rootKey.keyId) };
    } catch (error) {
      // Whoever only uploads need not see the root key (ibm-cloud-apis.md 3.5).
      const { status } = error instanceof ServiceError ? error.failure : {};
      if (status === 401 || status === 403) return undefined;
      throw error;
    }
  });
  const what = `the root key ${rootKey.keyId}`;
  if (!facts) return { judged: [], open: [`${what}: this API key may not look at it`] };
  const problem = problemOf(facts.found, what);
  if (problem) throw problem;
  return { judged: [what], open: [] };
}

function problemOf(found: KeyFacts | undefined, what: string): UserError | undefined {
  if (!found)
    return new UserError({
      code: 'E_KEY_NOT_FOUND',
      what: `${what} does not exist in its key instance`,
      why: 'the CRN is of a key that was deleted, or was put together by hand',
      fix: 'give root-key-crn as `ibmcloud kp key show` prints it, or as prepare-environment put it out',
    });
  if (found.extractable)
    return new UserError({
      code: 'E_KEY_NOT_ROOT',
      what: `${what} is a standard key`,
      why: 'the CRN is that of a key which holds data; only a root key wraps data keys',
      fix: 'give the CRN of a root key (one that is not extractable), or have prepare-environment make one',
    });
  if (found.state === undefined || found.state === ACTIVE) return undefined;
  return new UserError({
    code: 'E_KEY_STATE',
    what: `${what} is not active (state ${found.state})`,
    why: 'somebody has disabled or destroyed it, or its expiration date has passed',
    fix: 'enable the root key (`ibmcloud kp key enable`), or give another one',
  });
}
