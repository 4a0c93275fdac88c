import { messageOf } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import { repeatable, retry } from '../../lib/base/retry.ts';
import { explained } from '../../lib/explain/explain.ts';
import type { ApiKeys } from '../../lib/iam/api-keys.ts';
import type { TokenSource } from '../../lib/iam/token-source.ts';

/** Name of every API key that this action makes; what tells them apart is the description. */
export const KEY_NAME = 'encrypted-image-import';
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

interface CleanupDeps {
  readonly apiKeys: ApiKeys;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly tokens: TokenSource;
}

/** How the keys for one image begin their description; the run's own random part follows. */
export function tagOf(identity: string, run: string): string {
  return `upload-import ${identity} ${run}`;
}

/** A key that was made under this very tag. */
export function isTagged(key: { readonly name: string; readonly description: string }, tag: string): boolean {
  return key.name === KEY_NAME && key.description.startsWith(`${tag}:`);
}

/** True when the key is gone. A failure is only told: `post` tries again, and the key expires. */
export async function removeKey(apiKeys: ApiKeys, id: string, log: Log): Promise<boolean> {
  const signal = AbortSignal.timeout(RELEASE_TIMEOUT);
  try {
    await retry(() => apiKeys.remove(id, signal), { signal, log, attempts: 3, base: 300, again: repeatable });
    log.info(`deleted the API key ${id}`);
    return true;
  } catch (error) {
    log.warning(
      `the API key ${id} of the import could not be deleted (${messageOf(error)}); it expires by itself`,
    );
    return false;
  }
}

/** Removes the keys of one run by their description. */
export async function removeTagged(
  apiKeys: ApiKeys,
  { iamId, accountId, tag }: TaggedOwner,
  signal: AbortSignal,
): Promise<void> {
  for (const key of await apiKeys.list(iamId, accountId, signal)) {
    if (isTagged(key, tag)) await apiKeys.remove(key.id, signal);
  }
}

/**
 * Removes what runs left that died before they could: keys of this action that have expired, and keys for this very
 * image. Called only when no other run can be using one: under the lease without a template, or when it is ready.
 */
export async function removeLeftKeys(
  { iamId, accountId }: KeyOwner,
  identity: string,
  { apiKeys, log, signal, tokens }: CleanupDeps,
): Promise<void> {
  try {
    const now = await tokens.time();
    for (const key of await apiKeys.list(iamId, accountId, signal)) {
      const over = key.expiresAt !== undefined && key.expiresAt <= now;
      const sameImage = key.description.startsWith(tagOf(identity, ''));
      if (key.name === KEY_NAME && (over || sameImage)) await removeKey(apiKeys, key.id, log);
    }
  } catch (error) {
    const told = explained(error, 'keys that earlier runs may have left cannot be looked for');
    log.info(messageOf(told));
  }
}
