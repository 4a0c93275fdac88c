import { createHash } from 'node:crypto';
import type { Dek } from '../../lib/base/dek.ts';
import type { ImageIdentity } from '../../lib/base/identity.ts';
import type { Log } from '../../lib/base/log.ts';
import { progressLog } from '../../lib/base/progress.ts';
import { formatDuration, formatSize } from '../../lib/base/units.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import type { EncryptResult, Engine } from '../../lib/engine/engine.ts';
import { LaneHost, type OpenLanes } from '../../lib/engine/lanes/open.ts';
import { sha256OfFile } from '../../lib/engine/verify/reader.ts';
import type { OpenSecondCipher } from '../../lib/engine/verify/second-cipher.ts';
import { verifyImage } from '../../lib/engine/verify/verify.ts';
import type { GuestRecord } from '../../lib/manifest/guest-record.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { manifestOf } from './report.ts';

export interface EncryptWork {
  readonly source: DiskSource;
  readonly guest: GuestRecord;
  readonly key: { readonly dek: Dek; readonly keyVersion: string };
  /** What image it is. It holds the source's digest, which may be complete only when all of the source has been read. */
  readonly identity: () => Promise<ImageIdentity>;
  /** Whether the source's digest is known already, or is taken while the source is read to be encrypted. */
  readonly digestKnown: boolean;
  readonly engine: Engine;
  /** Decrypts samples in verification; undefined: OpenSSL does. */
  readonly openSecond: OpenSecondCipher | undefined;
  /** The unfinished file's path. */
  readonly path: string;
}

interface Deps {
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** Makes the file at `path`, reads it back as `verify` says while the disk catches up, and returns the manifest of it. */
export async function encryptAndVerify(
  work: EncryptWork,
  inputs: EncryptImageInputs,
  deps: Deps,
): Promise<Manifest> {
  const { engine } = work;
  const { made, sha256 } = await encryptDurably(work, inputs, deps);
  await work.source.assertUnchanged();
  return manifestOf({
    ...work,
    inputs,
    identity: await work.identity(),
    made: { ...made, sha256 },
    engine: engine.name,
    tools: await engine.toolVersions(),
    verify: inputs.verify,
  });
}

/** One team of threads serves encryption and verification. */
async function encryptDurably(
  work: EncryptWork,
  inputs: EncryptImageInputs,
  deps: Deps,
): Promise<{ made: EncryptResult; sha256: string }> {
  const lanes = new LaneHost();
  try {
    const made = await encrypt(work, inputs, { ...deps, openLanes: lanes.open });
    const durable = made.durable.then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    // Neither may be under way any more when this ends: the file is removed then.
    const reading = readBack(made, work, inputs, { ...deps, openLanes: lanes.open });
    const sha256 = await reading.finally(() => durable);
    const failed = await durable;
    if (failed) throw failed.error;
    return { made, sha256 };
  } finally {
    await lanes.close();
  }
}

interface LaneDeps extends Deps {
  readonly openLanes: OpenLanes;
}

async function encrypt(
  work: EncryptWork,
  inputs: EncryptImageInputs,
  deps: LaneDeps,
): Promise<EncryptResult> {
  const { source, engine } = work;
  const started = performance.now();
  if (!work.digestKnown) source.digestWhileReading(deps.signal);
  const made = await engine.encrypt({
    source,
    format: inputs.format,
    dek: work.key.dek,
    path: work.path,
    vhd: async () => ({ uuid: vhdUuid(await work.identity()), unixTime: inputs.unixTime }),
    digestResult: work.digestKnown && inputs.verify === 'none',
    signal: deps.signal,
    log: deps.log,
    progress: progressLog(deps.log, 'encrypted'),
    openLanes: deps.openLanes,
  });
  const spent = performance.now() - started;
  deps.log.info(
    `encrypted ${formatSize(source.virtualSize)} with ${engine.name} in ${formatDuration(spent)} (${formatSize(Math.round((1000 * source.virtualSize) / spent))}/s)`,
  );
  return made;
}

/** SHA-256 of the finished file; unless `verify` is none, only after it has been proved as far as it says. */
async function readBack(
  made: EncryptResult,
  { key, path, openSecond }: EncryptWork,
  inputs: EncryptImageInputs,
  { signal, log, openLanes }: LaneDeps,
): Promise<string> {
  const { format, verify: level } = inputs;
  if (level === 'none') return made.sha256 ?? sha256OfFile(path, signal);
  const started = performance.now();
  const progress = progressLog(log, 'verified');
  const job = { path, format, dek: key.dek, made, level, openSecond, signal, progress, openLanes };
  const { sha256, sampled, second } = await verifyImage(job);
  const all = level === 'full' ? 'every sector, and besides ' : '';
  log.info(
    `verified in ${formatDuration(performance.now() - started)}: ${all}${sampled} sampled sectors by ${second}`,
  );
  return sha256;
}

/**
 * The same source and key give the same UUID on every host (contract.md Identity). Formed as version 8 of RFC 9562, for
 * UUIDs with a meaning of their own.
 */
export function vhdUuid({ sourceSha256, keyHash }: ImageIdentity): Buffer {
  const text = ['encrypted-image vhd uuid', sourceSha256, keyHash].join('\n');
  const uuid = createHash('sha256').update(text).digest().subarray(0, 16);
  uuid[6] = ((uuid[6] ?? 0) & 0x0f) | 0x80;
  uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0x80;
  return uuid;
}
