import type { Secret } from '../base/secret.ts';
import { type Making, makeOnce } from '../once/once.ts';
import { patienceOf } from '../once/pace.ts';
import { isTagged, removeTagged, type TaggedOwner } from './key-cleanup.ts';
import { type LoanDeps, type Purpose, WORDS } from './loan.ts';

/** Times that a key is asked for when answers get lost. Each may leave one behind, which its description tells. */
const TRIES = 3;
/** Milliseconds for taking back a key whose creation was cancelled. */
const TAKE_BACK = 3_000;

/**
 * Makes an API key. One whose answer was lost cannot be used, since its value is shown only once: it is removed, and
 * another one made; what does not show yet is found by its description, by `post` or by the next run, and expires.
 * `expiresAt` in Unix milliseconds by the cloud's clock. Throws ServiceError.
 */
export async function makeKey(
  purpose: Purpose,
  tagged: TaggedOwner,
  expiresAt: number,
  deps: LoanDeps,
): Promise<{ id: string; key: Secret }> {
  for (let tries = TRIES; ; tries -= 1) {
    const made = await makeOnce(keyMaking(purpose, tagged, expiresAt, deps), {
      ...patienceOf(deps),
      lookUp: deps.pace.newKey,
    });
    if (made.kind === 'made' && made.value.key) return { id: made.value.id, key: made.value.key };
    // After a cancellation there is no time to look; what may have been made goes at once.
    const signal = deps.signal.aborted ? AbortSignal.timeout(TAKE_BACK) : deps.signal;
    const sweep = removeTagged(purpose, deps.apiKeys, tagged, signal);
    await (deps.signal.aborted ? sweep.catch(() => undefined) : sweep);
    deps.signal.throwIfAborted();
    if (made.kind === 'nothing') throw made.error;
    if (tries === 1) throw made.kind === 'unknown' ? made.error : new Error('every answer of IAM was lost');
  }
}

/** A key as it shows: only the answer to its making holds its value. */
interface MadeKey {
  readonly id: string;
  readonly key?: Secret;
}

function keyMaking(
  purpose: Purpose,
  { tag, ...owner }: TaggedOwner,
  expiresAt: number,
  { apiKeys, keep, signal }: LoanDeps,
): Making<MadeKey> {
  const name = WORDS[purpose].keyName;
  const description = `${tag}: handed to one image ${purpose}, deleted after it`;
  return {
    what: `the API key for the ${purpose}`,
    // Saved before the key exists: if its id never arrives, `post` finds it by this description.
    claim: async () => keep.tag(JSON.stringify({ ...owner, tag })),
    act: () => apiKeys.create({ ...owner, name, description, expiresAt }, signal),
    look: async () => {
      const keys = await apiKeys.list(owner.iamId, owner.accountId, signal);
      return keys.find((key) => isTagged(purpose, key, tag));
    },
    // IAM checks a request before it makes anything; what it answers then is no key. ibm-cloud-apis.md 1.3
    refusedBefore: () => true,
    settle: async () => undefined,
  };
}
