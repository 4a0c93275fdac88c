import type { CosUri } from '../base/cos-uri.ts';
import { parseRootKeyCrn, type RootKeyCrn } from '../base/crn.ts';
import { ServiceError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { BucketAdmin } from '../object-storage/bucket-admin.ts';
import type { BucketConfiguration } from '../object-storage/bucket-config.ts';
import type { ObjectStorage } from '../object-storage/object-storage.ts';
import { BUCKET_STORAGE, findAuthorization } from './authorization.ts';
import { findLookRight, findWriteRight, judgeLimits, type ProbedBucket } from './bucket.ts';
import type { Caller } from './caller.ts';
import type { RightFinding } from './findings.ts';
import type { PolicyRights } from './identity-rights.ts';

/** A bucket with what it says of itself. */
export interface KnownBucket extends ProbedBucket {
  /** Undefined where it may not be read. */
  readonly configuration: BucketConfiguration | undefined;
  /** The key that the bucket itself is encrypted with. */
  readonly rootKey: RootKeyCrn | undefined;
}

export interface BucketPlaceDeps {
  readonly buckets: BucketAdmin;
  readonly storage: (region: string) => ObjectStorage;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** What a bucket says of itself is worth knowing, and no run needs it: what is not told stays undefined. */
export async function lookAtBucket(place: CosUri, deps: BucketPlaceDeps): Promise<KnownBucket> {
  const { bucket: name, region } = place;
  const configuration = await ifTold(deps.buckets.configuration(name), deps);
  const rootKey = await ifTold(deps.buckets.rootKey({ name, region }), deps);
  return {
    ...place,
    configuration,
    instanceId: configuration?.instanceId,
    rootKey: parseRootKeyCrn(rootKey ?? ''),
  };
}

async function ifTold<T>(asked: Promise<T>, { log, signal }: BucketPlaceDeps): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ServiceError)) throw error;
    log.debug(`the bucket does not tell of itself: ${error.message}`);
    return undefined;
  }
}

/** What the caller itself does in the bucket, and what the bucket's own rules let happen. `size` in bytes, where it is known. */
export async function findPlaceRights(
  bucket: KnownBucket,
  size: number | undefined,
  caller: Caller,
  rights: PolicyRights,
  deps: BucketPlaceDeps,
): Promise<RightFinding[]> {
  const client = deps.storage(bucket.region);
  const found = [
    await findWriteRight(client, bucket, caller),
    await findLookRight(client, bucket, caller),
    ...(bucket.configuration ? judgeLimits(bucket, bucket.configuration, size) : [untold(bucket)]),
  ];
  if (!bucket.rootKey) return found;
  return [...found, await findAuthorization(BUCKET_STORAGE, bucket.rootKey, caller.accountId, rights)];
}

const untold = ({ bucket }: ProbedBucket): RightFinding => ({
  kind: 'unproved',
  right: `quota and firewall of the bucket ${bucket} let IBM and this run in`,
  why: 'its configuration may not be read (service role Reader on the bucket)',
});
