import { isBucketName, objectKeyProblem } from '../../lib/base/cos-uri.ts';
import { messageOf } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import type { ApiKeys } from '../../lib/iam/api-keys.ts';
import { removeNoted } from '../../lib/object-storage/leftovers.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { giveBack } from '../../lib/once/lease.ts';
import type { Deps, StateName } from './deps.ts';
import { removeKey, removeTagged } from './key-cleanup.ts';
import type { Shared } from './leases.ts';

export interface PostDeps {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly apiKeys: ApiKeys;
  readonly storage: (region: string) => ObjectStorage;
  readonly register: Deps['register'];
  readonly getState: (name: StateName) => string;
}

/**
 * Removes what a run that was killed left, and only what is provably its own: an API key that no import can be using, by
 * id or (when the id never arrived) by description; its unfinished upload, while it still holds the lease; its leases.
 * Does nothing after a run that ended by itself. A failure is told and fails nothing: the next run does the same.
 */
export async function post(deps: PostDeps): Promise<void> {
  await attempt('the API key of the import', deps.log, () => removeLeftKey(deps));
  await attempt('the unfinished upload', deps.log, () => giveBackLease('upload-lease', deps));
  await attempt('the lease of the import', deps.log, () => giveBackLease('import-lease', deps));
}

async function removeLeftKey({ apiKeys, getState, log, signal }: PostDeps): Promise<void> {
  const id = getState('import-key');
  if (id !== '' && (await removeKey(apiKeys, id, log))) return;
  const tag = record(getState('key-tag'));
  if (!tag) return;
  const { iamId = '', accountId = '', tag: text = '' } = tag;
  await removeTagged(apiKeys, { iamId, accountId, tag: text }, signal);
}

/** Whoever has taken the lease over has cleaned up already, or is at work: then nothing is touched. */
async function giveBackLease(name: Shared['state'], deps: PostDeps): Promise<void> {
  const saved = record(deps.getState(name));
  if (!saved) return;
  const { region = '', bucket = '', key = '', owner = '', object = '' } = saved;
  if (!isBucketName(bucket) || objectKeyProblem(object) !== undefined || owner === '') return;
  const given = await giveBack(deps.register({ region, bucket, key }), owner, async (note) => {
    if (name !== 'upload-lease') return note;
    await removeNoted(deps.storage(region), { bucket, key: object }, note);
    return {};
  });
  if (given) deps.log.info(`cleaned up after the run that was stopped: ${key}`);
}

function record(text: string): Record<string, string | undefined> | undefined {
  return text === '' ? undefined : (JSON.parse(text) as Record<string, string | undefined>);
}

async function attempt(what: string, log: Log, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    log.warning(`${what} could not be removed: ${messageOf(error)}`);
  }
}
