import { dirname } from 'node:path';
import type { Log } from '../../lib/base/log.ts';
import { progressLog } from '../../lib/base/progress.ts';
import { formatDuration, formatSize } from '../../lib/base/units.ts';
import type { EncryptResult, Engine, Follower } from '../../lib/engine/engine.ts';
import { LaneHost, type OpenLanes } from '../../lib/engine/lanes/open.ts';
import { Behind } from '../../lib/engine/verify/behind.ts';
import type { FollowJob, Verified } from '../../lib/engine/verify/job.ts';
import { sha256OfFile } from '../../lib/engine/verify/reader.ts';
import type { OpenSecondCipher } from '../../lib/engine/verify/second-cipher.ts';
import { verifyBehind, verifyImage } from '../../lib/engine/verify/verify.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import type { Summary } from '../../lib/runner/summary.ts';
import type { EncryptImageDeps } from './deps.ts';
import { manifestOf } from './image-manifest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { ownPath } from './own-files.ts';
import type { RunPaths } from './paths.ts';
import { publish } from './publish.ts';
import type { FoundImage } from './report.ts';
import { vhdUuid } from './vhd-uuid.ts';
import { type Plain, wantedImage } from './wanted-image.ts';

/** What to encrypt, and by what. */
export interface EncryptWork extends Plain {
  /** Whether the source's digest is known already, or is taken while the source is read to be encrypted. */
  readonly digestKnown: boolean;
  readonly engine: Engine;
  /** Decrypts samples in verification; undefined: OpenSSL does. */
  readonly openSecond: OpenSecondCipher | undefined;
}

/** `path`: of the unfinished file. */
type Work = EncryptWork & { readonly path: string };

interface Deps {
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly summary: Pick<Summary, 'timed'>;
}

/** Makes the image under a name of ours; then it lies at its final path, verified, on the disk, with its manifest. */
export async function encryptAndPublish(
  work: EncryptWork,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<FoundImage> {
  // Nothing lies there any more when it has its final name.
  await using partial = ownPath(dirname(paths.output), deps.log);
  deps.remember('partial', partial.path);
  const manifest = await encryptAndVerify({ ...work, path: partial.path }, inputs, deps);
  await publish(partial.path, paths.output, paths.manifest, manifest);
  return { manifest, how: 'encrypted' };
}

/** Makes the file at `path`, reads it back as `verify` says while the disk catches up, and returns the manifest of it. */
async function encryptAndVerify(work: Work, inputs: EncryptImageInputs, deps: Deps): Promise<Manifest> {
  const { engine } = work;
  const { made, sha256 } = await encryptDurably(work, inputs, deps);
  await work.source.assertUnchanged();
  const finished = {
    identity: await wantedImage(work, inputs, deps),
    made: { ...made, sha256 },
    engine: engine.name,
    tools: await engine.toolVersions(),
    verify: inputs.verify,
  };
  return manifestOf(work, finished, inputs);
}

/**
 * One team of threads serves encryption and verification, which follows it as soon as it can be told what the file will
 * be. Neither may be under way any more when this ends: the file is removed then. Of two failures the first one counts.
 */
async function encryptDurably(
  work: Work,
  inputs: EncryptImageInputs,
  deps: Deps,
): Promise<{ made: EncryptResult; sha256: string }> {
  await using lanes = new LaneHost();
  const failed = new AbortController();
  const signal = AbortSignal.any([deps.signal, failed.signal]);
  const laneDeps = { ...deps, signal, openLanes: lanes.open };
  // Another cipher than ours opens the file itself, which must be complete for it.
  const behind = work.openSecond ? undefined : new Behind();
  const following = behind && follow(behind, work, inputs, laneDeps);
  following?.catch((error: unknown) => failed.abort(error));
  let made: EncryptResult;
  try {
    made = await encrypt(work, inputs, behind, laneDeps);
    behind?.ended();
  } catch (error) {
    failed.abort(error);
    behind?.revoke();
    await following?.catch(() => undefined);
    throw error;
  }
  const durable = made.durable.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const reading = readBack(made, following, work, inputs, laneDeps);
  await Promise.allSettled([reading, durable]);
  const sha256 = await reading;
  const ended = await durable;
  if (ended) throw ended.error;
  return { made, sha256 };
}

interface LaneDeps extends Deps {
  readonly openLanes: OpenLanes;
}

async function encrypt(
  work: Work,
  inputs: EncryptImageInputs,
  follower: Follower | undefined,
  deps: LaneDeps,
): Promise<EncryptResult> {
  const { source, engine } = work;
  const started = performance.now();
  const made = await engine.encrypt({
    source,
    format: inputs.format,
    dek: work.key.dek,
    path: work.path,
    vhd: async () => ({ uuid: vhdUuid(await wantedImage(work, inputs, deps)), unixTime: inputs.unixTime }),
    digestResult: work.digestKnown && inputs.verify === 'none',
    ...(follower ? { follower } : {}),
    signal: deps.signal,
    log: deps.log,
    progress: progressLog(deps.log, 'encrypted'),
    openLanes: deps.openLanes,
  });
  const spent = performance.now() - started;
  deps.summary.timed(`Read and encrypted by ${engine.name}`, spent, source.virtualSize);
  deps.log.info(
    `encrypted ${formatSize(source.virtualSize)} with ${engine.name} in ${formatDuration(spent)} (${formatSize(Math.round((1000 * source.virtualSize) / spent))}/s)`,
  );
  return made;
}

/** SHA-256 of the finished file; unless `verify` is none, only after it has been proved as far as it says. */
async function readBack(
  made: EncryptResult,
  following: Promise<string | undefined> | undefined,
  work: Work,
  inputs: EncryptImageInputs,
  deps: LaneDeps,
): Promise<string> {
  if (inputs.verify === 'none') return made.sha256 ?? sha256OfFile(work.path, deps.signal);
  const followed = await following;
  if (followed !== undefined) return followed;
  const started = performance.now();
  return told(await verifyImage({ ...jobOf(work, inputs, deps), made }), made.size, started, inputs, deps);
}

/** The same beside the writing, from when it can begin. Undefined: the file has to be read when it is complete. */
async function follow(
  behind: Behind,
  work: Work,
  inputs: EncryptImageInputs,
  deps: LaneDeps,
): Promise<string | undefined> {
  const image = inputs.verify === 'none' ? undefined : await behind.expected;
  if (!image) return undefined;
  const started = performance.now();
  const verified = await verifyBehind(jobOf(work, inputs, deps), behind);
  return verified && told(verified, image.size, started, inputs, deps);
}

function jobOf(
  { key, path, openSecond }: Work,
  { format, verify }: EncryptImageInputs,
  { signal, log, openLanes }: LaneDeps,
): FollowJob {
  const progress = progressLog(log, 'verified');
  const level = verify === 'full' ? 'full' : 'sample';
  return { path, format, dek: key.dek, level, openSecond, signal, progress, openLanes };
}

/** Says what was verified, of a file of `size` bytes; its SHA-256. */
function told(
  { sha256, sampled, second }: Verified,
  size: number,
  started: number,
  { verify }: EncryptImageInputs,
  { summary, log }: LaneDeps,
): string {
  const spent = performance.now() - started;
  summary.timed(`Read back and verified (${verify})`, spent, size);
  const all = verify === 'full' ? 'every sector, and besides ' : '';
  log.info(`verified in ${formatDuration(spent)}: ${all}${sampled} sampled sectors by ${second}`);
  return sha256;
}
