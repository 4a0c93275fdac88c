import { lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { demandWritable } from '../../lib/host/free-space.ts';
import { findLookRight, findWriteRight, judgeLimits } from '../../lib/rights/bucket.ts';
import { type KnownBucket, lookAtBucket } from '../../lib/rights/bucket-place.ts';
import { callerOf } from '../../lib/rights/caller.ts';
import { demandRights } from '../../lib/rights/findings.ts';
import type { EncryptImageDeps } from './deps.ts';
import type { EncryptImageInputs } from './inputs.ts';
import type { RunPaths } from './paths.ts';
import { clearStaleManifest } from './publish.ts';

/** The object that a stream becomes; undefined without `stream`. Bucket and root key lie in one region (softlayer-api.md 7.2). */
export function streamPlace({ stream, earlier, rootKey }: EncryptImageInputs): CosUri | undefined {
  if (!stream) return undefined;
  if (earlier?.key === undefined) throw new Error('defect: a stream without a place');
  return { region: rootKey.region, bucket: earlier.bucket, key: earlier.key };
}

/**
 * What would end a stream after its long work ends it before: the local manifest's place, and the right to write into the
 * bucket. Leaves nothing. Throws UserError E_OUTPUT_EXISTS, E_BUCKET_WRITE, E_BUCKET_READ, E_RIGHTS, E_TAKEN.
 */
export async function demandStreamPlace(
  place: CosUri,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<KnownBucket> {
  if (await lstat(paths.output).catch(() => undefined)) throw fileThere(paths);
  await clearStaleManifest(paths.manifest, { dryRun: true });
  await demandWritable(dirname(paths.manifest));
  const { tokens, buckets } = deps.streaming();
  return explaining('whether the bucket can be written cannot be told', async () => {
    const caller = await callerOf(tokens);
    const bucket = await lookAtBucket(place, { ...deps, buckets });
    const storage = deps.storage(place.region);
    demandRights([
      await findWriteRight(storage, bucket, caller),
      await findLookRight(storage, bucket, caller),
    ]);
    return bucket;
  });
}

/** Once the size is known: whether the bucket's quota holds it. Throws UserError E_BUCKET_QUOTA. */
export function demandRoomInBucket(bucket: KnownBucket, size: number): void {
  if (bucket.configuration) demandRights(judgeLimits(bucket, bucket.configuration, size));
}

function fileThere({ output, manifest }: RunPaths): UserError {
  return new UserError({
    code: 'E_OUTPUT_EXISTS',
    what: `${output} exists, and the manifest of the streamed image (${manifest}) would be taken for that of this file`,
    why: 'an earlier run without `stream` wrote it',
    fix: 'delete it with its manifest, or give another path as `output`',
  });
}
