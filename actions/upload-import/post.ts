import { isBucketName, objectKeyProblem } from '../../lib/base/cos-uri.ts';
import type { Log } from '../../lib/base/log.ts';
import type { ApiKeys } from '../../lib/iam/api-keys.ts';
import { abortEmptyUploads } from '../../lib/object-storage/leftovers.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { abortUpload } from '../../lib/object-storage/upload.ts';
import type { StateName } from './deps.ts';
import { removeKey, removeTagged } from './key-cleanup.ts';

export interface PostDeps {
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly apiKeys: ApiKeys;
  readonly storage: (region: string) => ObjectStorage;
  readonly getState: (name: StateName) => string;
}

/**
 * Removes what a run that was killed left: its API key, by id or (when the id never arrived) by description, and its
 * unfinished upload. Does nothing after a run that ended by itself. A failure is told and fails nothing.
 */
export async function post(deps: PostDeps): Promise<void> {
  await attempt('the API key of the import', deps.log, () => removeLeftKey(deps));
  await attempt('the unfinished upload', deps.log, () => removeLeftUpload(deps));
  await attempt('the lease of the import', deps.log, () => removeLeftLease(deps));
}

async function removeLeftKey({ apiKeys, getState, log, signal }: PostDeps): Promise<void> {
  const id = getState('import-key');
  if (id !== '' && (await removeKey(apiKeys, id, log))) return;
  const tag = record(getState('key-tag'));
  if (!tag) return;
  const { iamId = '', accountId = '', tag: text = '' } = tag;
  await removeTagged(apiKeys, { iamId, accountId, tag: text }, signal);
}

async function removeLeftUpload({ storage, getState, log }: PostDeps): Promise<void> {
  const upload = record(getState('upload'));
  if (!upload) return;
  const { region = '', bucket = '', key = '', uploadId = '' } = upload;
  if (!isBucketName(bucket) || objectKeyProblem(key) !== undefined) return;
  const ref = { bucket, key };
  if (uploadId === '') await abortEmptyUploads(storage(region), ref);
  else await abortUpload(storage(region), ref, uploadId);
  log.info(`removed the unfinished upload of ${key}`);
}

async function removeLeftLease({ storage, getState, log, signal }: PostDeps): Promise<void> {
  const lease = record(getState('lease'));
  if (!lease) return;
  const { region = '', bucket = '', key = '' } = lease;
  if (!isBucketName(bucket) || objectKeyProblem(key) !== undefined) return;
  await storage(region).delete({ bucket, key }, signal);
  log.info(`removed the lease ${key}`);
}

function record(text: string): Record<string, string | undefined> | undefined {
  return text === '' ? undefined : (JSON.parse(text) as Record<string, string | undefined>);
}

async function attempt(what: string, log: Log, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    log.warning(`${what} could not be removed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
