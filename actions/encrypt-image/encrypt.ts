import { createHash } from 'node:crypto';
import type { Dek } from '../../lib/base/dek.ts';
import type { ImageIdentity } from '../../lib/base/identity.ts';
import type { Log } from '../../lib/base/log.ts';
import { progressLog } from '../../lib/base/progress.ts';
import { formatDuration, formatSize } from '../../lib/base/units.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import type { EncryptResult, Engine } from '../../lib/engine/engine.ts';
import { sha256OfFile } from '../../lib/engine/verify/reader.ts';
import { verifyImage } from '../../lib/engine/verify/verify.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { manifestOf } from './report.ts';

export interface EncryptWork {
  readonly source: DiskSource;
  readonly key: { readonly dek: Dek; readonly keyVersion: string };
  readonly wanted: ImageIdentity;
  readonly engine: Engine;
  /** The unfinished file's path. */
  readonly path: string;
}

interface Deps {
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** Makes the file at `path`, reads it back as `verify` says, and returns the manifest of it. */
export async function encryptAndVerify(
  work: EncryptWork,
  inputs: EncryptImageInputs,
  deps: Deps,
): Promise<Manifest> {
  const { source, key, wanted, engine, path } = work;
  const started = performance.now();
  const made = await engine.encrypt({
    source,
    format: inputs.format,
    dek: key.dek,
    path,
    vhd: { uuid: vhdUuid(wanted), unixTime: inputs.unixTime },
    signal: deps.signal,
    log: deps.log,
    progress: progressLog(deps.log, 'encrypted'),
  });
  const spent = performance.now() - started;
  deps.log.info(
    `encrypted ${formatSize(source.virtualSize)} with ${engine.name} in ${formatDuration(spent)} (${formatSize(Math.round((1000 * source.virtualSize) / spent))}/s)`,
  );
  const sha256 = await readBack(made, work, inputs, deps);
  await source.assertUnchanged();
  return manifestOf({
    identity: wanted,
    sha256,
    size: made.size,
    virtualSize: made.virtualSize,
    sourceFormat: source.format,
    sourceVirtualSize: source.virtualSize,
    wrappedDek: inputs.wrappedDek,
    rootKeyVersion: key.keyVersion,
    dataKeyBits: key.dek.bits,
    dataKeySource: inputs.dataKeySource,
    engine: engine.name,
    verify: inputs.verify,
    tools: await engine.toolVersions(),
  });
}

/** SHA-256 of the finished file; unless `verify` is none, only after all of it has been proved. */
async function readBack(
  made: EncryptResult,
  { key, path }: EncryptWork,
  inputs: EncryptImageInputs,
  { signal, log }: Deps,
): Promise<string> {
  if (inputs.verify === 'none') return sha256OfFile(path, signal);
  const started = performance.now();
  const { format } = inputs;
  const progress = progressLog(log, 'verified');
  const verified = await verifyImage({ path, format, dek: key.dek, made, signal, progress });
  log.info(
    `verified in ${formatDuration(performance.now() - started)}: every sector, ${verified.sampled} of them by a second cipher`,
  );
  return verified.sha256;
}

/**
 * The same source and key give the same UUID on every host (contract, Identity). Formed as version 8 of RFC 9562, for
 * UUIDs with a meaning of their own.
 */
export function vhdUuid({ sourceSha256, keyHash }: ImageIdentity): Buffer {
  const text = ['encrypted-image vhd uuid', sourceSha256, keyHash].join('\n');
  const uuid = createHash('sha256').update(text).digest().subarray(0, 16);
  uuid[6] = ((uuid[6] ?? 0) & 0x0f) | 0x80;
  uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0x80;
  return uuid;
}
