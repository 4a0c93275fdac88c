import { dirname } from 'node:path';
import type { Log } from '../../lib/base/log.ts';
import { progressLog } from '../../lib/base/progress.ts';
import { formatDuration, formatSize } from '../../lib/base/units.ts';
import type { EncryptResult, Engine } from '../../lib/engine/engine.ts';
import { LaneHost, type OpenLanes } from '../../lib/engine/lanes/open.ts';
import { sha256OfFile } from '../../lib/engine/verify/reader.ts';
import type { OpenSecondCipher } from '../../lib/engine/verify/second-cipher.ts';
import { verifyImage } from '../../lib/engine/verify/verify.ts';
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

/** One team of threads serves encryption and verification. */
async function encryptDurably(
  work: Work,
  inputs: EncryptImageInputs,
  deps: Deps,
): Promise<{ made: EncryptResult; sha256: string }> {
  await using lanes = new LaneHost();
  const made = await encrypt(work, inputs, { ...deps, openLanes: lanes.open });
  const durable = made.durable.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  // Neither may be under way any more when this ends: the file is removed then.
  const reading = readBack(made, work, inputs, { ...deps, openLanes: lanes.open });
  await Promise.allSettled([reading, durable]);
  const sha256 = await reading;
  const failed = await durable;
  if (failed) throw failed.error;
  return { made, sha256 };
}

interface LaneDeps extends Deps {
  readonly openLanes: OpenLanes;
}

async function encrypt(work: Work, inputs: EncryptImageInputs, deps: LaneDeps): Promise<EncryptResult> {
  const { source, engine } = work;
  const started = performance.now();
  if (!work.digestKnown) source.digestWhileReading(deps.signal);
  const made = await engine.encrypt({
    source,
    format: inputs.format,
    dek: work.key.dek,
    path: work.path,
    vhd: async () => ({ uuid: vhdUuid(await wantedImage(work, inputs, deps)), unixTime: inputs.unixTime }),
    digestResult: work.digestKnown && inputs.verify === 'none',
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
  { key, path, openSecond }: Work,
  inputs: EncryptImageInputs,
  { signal, log, summary, openLanes }: LaneDeps,
): Promise<string> {
  const { format, verify: level } = inputs;
  if (level === 'none') return made.sha256 ?? sha256OfFile(path, signal);
  const started = performance.now();
  const progress = progressLog(log, 'verified');
  const job = { path, format, dek: key.dek, made, level, openSecond, signal, progress, openLanes };
  const { sha256, sampled, second } = await verifyImage(job);
  const spent = performance.now() - started;
  summary.timed(`Read back and verified (${level})`, spent, made.size);
  const all = level === 'full' ? 'every sector, and besides ' : '';
  log.info(`verified in ${formatDuration(spent)}: ${all}${sampled} sampled sectors by ${second}`);
  return sha256;
}
