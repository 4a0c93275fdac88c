import { messageOf } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { repeatable, retry } from '../base/retry.ts';
import { explained } from '../explain/explain.ts';
import type { ApiKeys } from '../iam/api-keys.ts';
import { type LoanDeps, type Purpose, WORDS } from './loan.ts';

/** A cancelled step is killed after some seconds: a deletion gets the first of them. */
const RELEASE_TIMEOUT = 4_000;

/** Whose keys: the service ID in the form `iam-ServiceId-…`, and its account. */
export interface KeyOwner {
  readonly iamId: string;
  readonly accountId: string;
}

/** With the description by which one run's keys are told. */
export interface TaggedOwner extends KeyOwner {
  readonly tag: string;
}

type CleanupDeps = Pick<LoanDeps, 'apiKeys' | 'log' | 'signal' | 'tokens'>;

/** How the keys for one import or export begin their description; the run's own random part follows. */
export function tagOf(purpose: Purpose, identity: string, run: string): string {
  return `${WORDS[purpose].action} ${identity} ${run}`;
}

/** A key that was made under this very tag. */
export function isTagged(
  purpose: Purpose,
  key: { readonly name: string; readonly description: string },
  tag: string,
): boolean {
  return key.name === WORDS[purpose].keyName && key.description.startsWith(`${tag}:`);
}

/** True when the key is gone. A failure is only told: `post` tries again, and the key expires. */
export async function removeKey(purpose: Purpose, apiKeys: ApiKeys, id: string, log: Log): Promise<boolean> {
  const signal = AbortSignal.timeout(RELEASE_TIMEOUT);
  try {
    await retry(() => apiKeys.remove(id, signal), {
      what: 'iam deleteApiKey',
      signal,
      log,
      attempts: 3,
      base: 300,
      again: repeatable,
    });
    log.info(`deleted the API key ${id}`);
    return true;
  } catch (error) {
    log.warning(
      `the API key ${id} of the ${purpose} could not be deleted (${messageOf(error)}); it expires by itself`,
    );
    return false;
  }
}

/** Removes the keys of one run by their description. */
export async function removeTagged(
  purpose: Purpose,
  apiKeys: ApiKeys,
  { iamId, accountId, tag }: TaggedOwner,
  signal: AbortSignal,
): Promise<void> {
  for (const key of await apiKeys.list(iamId, accountId, signal)) {
    if (isTagged(purpose, key, tag)) await apiKeys.remove(key.id, signal);
  }
}

/** For `post`: removes the key that a run which was killed has noted, by its id or (when that never arrived) its tag. */
export async function removeNotedKey(
  purpose: Purpose,
  noted: { readonly id: string; readonly tag: string },
  { apiKeys, log, signal }: Omit<CleanupDeps, 'tokens'>,
): Promise<void> {
  if (noted.id !== '' && (await removeKey(purpose, apiKeys, noted.id, log))) return;
  if (noted.tag === '') return;
  const { iamId = '', accountId = '', tag = '' } = JSON.parse(noted.tag) as Partial<TaggedOwner>;
  await removeTagged(purpose, apiKeys, { iamId, accountId, tag }, signal);
}

/**
 * Removes what runs left that died before they could: keys of this purpose that have expired, and keys for this very
 * import or export. Called only when no other run can be using one: under its lease, or when it has ended.
 */
export async function removeLeftKeys(
  purpose: Purpose,
  { iamId, accountId }: KeyOwner,
  identity: string,
  { apiKeys, log, signal, tokens }: CleanupDeps,
): Promise<void> {
  try {
    const now = await tokens.time();
    for (const key of await apiKeys.list(iamId, accountId, signal)) {
      const over = key.expiresAt !== undefined && key.expiresAt <= now;
      const same = key.description.startsWith(tagOf(purpose, identity, ''));
      if (key.name === WORDS[purpose].keyName && (over || same))
        await removeKey(purpose, apiKeys, key.id, log);
    }
  } catch (error) {
    const told = explained(error, 'keys that earlier runs may have left cannot be looked for');
    log.info(messageOf(told));
  }
}
