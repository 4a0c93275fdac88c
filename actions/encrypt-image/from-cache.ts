import { constants } from 'node:fs';
import type { Log } from '../../lib/base/log.ts';
import { openNoFollow } from '../../lib/base/paths.ts';
import { progressLog } from '../../lib/base/progress.ts';
import { formatDuration } from '../../lib/base/units.ts';
import { digestSource } from '../../lib/engine/digest-source.ts';
import type { Verified, VerifyJob } from '../../lib/engine/verify/job.ts';
import { verifyImage } from '../../lib/engine/verify/verify.ts';
import { syncFully } from '../../lib/host/output-file.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import type { Summary } from '../../lib/runner/summary.ts';
import type { CachedImage, ImageCache } from './cache.ts';
import { BadEntry, judgeVhd } from './cache-entry.ts';
import type { EncryptWork } from './encrypt.ts';
import { manifestOf } from './image-manifest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import type { RunPaths } from './paths.ts';
import { publish } from './publish.ts';
import type { FoundImage } from './report.ts';
import type { ResultSize } from './space.ts';
import { wantedImage } from './wanted-image.ts';

interface Deps {
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly summary: Pick<Summary, 'timed'>;
}

const CACHE_NOTE =
  'the encrypted bytes came from the cache of GitHub Actions, where an earlier run had put them; they were read back in full with the data key of this run and compared with its source';

/**
 * Publishes the image that the cache has, if it has the one that this run would make; undefined otherwise, which the cache
 * has told. It is always verified in full, whatever `verify` says: others than this run can write to a cache.
 */
export async function takeFromCache(
  cache: ImageCache,
  work: EncryptWork,
  { size }: ResultSize,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: Deps,
): Promise<FoundImage | undefined> {
  const manifest = await cache.take(size, async (image) => {
    const own = await proved(image, work, inputs, deps);
    await publish(image.path, paths.output, paths.manifest, own);
    return own;
  });
  return manifest && { manifest, how: 'taken from the cache' };
}

/** The manifest of this run for it. Throws BadEntry when it is another one. */
async function proved(
  image: CachedImage,
  work: EncryptWork,
  inputs: EncryptImageInputs,
  { signal, log, summary }: Deps,
): Promise<Manifest> {
  const { source, key, openSecond } = work;
  const { path, manifest } = image;
  const { format } = inputs;
  const started = performance.now();
  const expected = await digestSource(source, format, signal);
  const sourceVirtualSize = source.virtualSize;
  const stored = [...expected.blockDigests.blocks()];
  const progress = progressLog(log, 'verified');
  const level = 'full';
  const job: VerifyJob = { path, format, dek: key.dek, made: expected, level, openSecond, signal, progress };
  const verified = await verify(job);
  const identity = await wantedImage(work, inputs, { signal });
  if (format === 'vhd')
    await judgeVhd(path, { identity, sourceVirtualSize, stored, unixTime: inputs.unixTime });
  if (verified.sha256 !== manifest.sha256) throw new BadEntry('its SHA-256 is not that of its manifest');
  await makeDurable(path);
  await source.assertUnchanged();
  const spent = performance.now() - started;
  summary.timed('Read back what came from the cache', spent, expected.size);
  log.info(
    `verified what came from the cache in ${formatDuration(spent)}: every sector, and besides ${verified.sampled} sampled sectors by ${verified.second}`,
  );
  // Everything is this run's but what made the bytes.
  const { engine, tools } = manifest;
  const made = { ...expected, sha256: verified.sha256 };
  const own = manifestOf(work, { identity, made, engine, tools, verify: 'full' }, inputs);
  return { ...own, notes: [...own.notes, CACHE_NOTE] };
}

/** What is wrong with the file is the entry's fault; all else is this run's. */
async function verify(job: VerifyJob): Promise<Verified> {
  try {
    return await verifyImage(job);
  } catch (cause) {
    job.signal.throwIfAborted();
    throw new BadEntry(cause instanceof Error ? cause.message : 'it does not read back', { cause });
  }
}

/** tar does not wait for the disk, and gives the file the mode that the archive names. */
async function makeDurable(path: string): Promise<void> {
  await using file = await openNoFollow(path, constants.O_RDWR);
  await file.chmod(0o600);
  await syncFully(file);
}
