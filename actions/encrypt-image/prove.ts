import { dirname, join } from 'node:path';
import { formatCosUri } from '../../lib/base/cos-uri.ts';
import type { Dek } from '../../lib/base/dek.ts';
import { UserError } from '../../lib/base/errors.ts';
import { progressLog } from '../../lib/base/progress.ts';
import { formatDuration, formatSize } from '../../lib/base/units.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import { digestSource } from '../../lib/engine/digest-source.ts';
import { createOutput, writeFully } from '../../lib/engine/output-file.ts';
import type { VerifyJob } from '../../lib/engine/verify/job.ts';
import { verifyImage } from '../../lib/engine/verify/verify.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { nextName } from '../../lib/host/own-names.ts';
import type { GuestRecord } from '../../lib/manifest/guest-record.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import { download } from '../../lib/object-storage/download.ts';
import { type Adopted, objectDiffers, outputExists, type StoredObject } from './adopt.ts';
import type { EncryptImageDeps } from './deps.ts';
import { strongerGuest } from './guest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { removeOwn } from './leftovers.ts';
import type { RunPaths } from './paths.ts';
import { replaceManifest } from './publish.ts';
import { demandSpace } from './space.ts';

export interface Proved extends Adopted {
  /** Whether the manifest on the disk was written anew. */
  readonly rewritten: boolean;
}

interface Work {
  readonly source: DiskSource;
  /** This run's own judgement of the guest. */
  readonly guest: GuestRecord;
  readonly key: { readonly dek: Dek };
}

const RANKS: readonly string[] = ['none', 'sample', 'full'];
/** An unknown text says nothing. */
const rank = (verify: string) => Math.max(0, RANKS.indexOf(verify));
const stronger = (one: string, other: string) => (rank(one) > rank(other) ? one : other);

/**
 * An earlier result may have been read back less than this run asks for, and its guest been judged by less: what is
 * missing is made up here, against this run's source. A manifest on the disk is written anew with what was found; the one
 * in a bucket, where this action only reads, stays. Throws UserError E_OBJECT_DIFFERS or E_OUTPUT_EXISTS when the result
 * does not read back.
 */
export async function prove(
  adopted: Adopted,
  work: Work,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<Proved> {
  const missing = missingProof(adopted, inputs);
  if (inputs.dryRun) {
    if (missing) deps.log.notice(`${missing}: a run that is not dry would read it back first`);
    return { ...adopted, rewritten: false };
  }
  if (missing) {
    deps.log.notice(`${missing}: it is read back and compared with the source`);
    await readBack(adopted, work, inputs, paths, deps);
  }
  const manifest: Manifest = {
    ...adopted.manifest,
    verify: missing ? stronger(levelOf(inputs), adopted.manifest.verify) : adopted.manifest.verify,
    guest: strongerGuest(adopted.manifest.guest, work.guest),
  };
  const rewritten = !adopted.object && JSON.stringify(manifest) !== JSON.stringify(adopted.manifest);
  if (rewritten) await replaceManifest(paths.manifest, manifest);
  if (adopted.object && missing)
    deps.log.info(
      'its manifest in the bucket, where this action only reads, does not tell that it was read back now',
    );
  // What upload-import will find counts for the guest, what was proved for the image.
  return {
    ...adopted,
    manifest: adopted.object ? { ...manifest, guest: adopted.manifest.guest } : manifest,
    rewritten,
  };
}

/** In words, why the earlier result must be read back; undefined when its records do. */
function missingProof({ manifest, object }: Adopted, inputs: EncryptImageInputs): string | undefined {
  if (rank(manifest.verify) < rank(inputs.verify))
    return `the earlier result was made with verify: ${rank(manifest.verify) === 0 ? 'none' : manifest.verify}, and ${inputs.verify} is asked for`;
  if (object && object.head.metadata['sha256'] === undefined)
    return 'the object of the earlier result does not tell its digest';
  return undefined;
}

const levelOf = ({ verify }: EncryptImageInputs): VerifyJob['level'] =>
  verify === 'full' ? 'full' : 'sample';

async function readBack(
  { manifest, object }: Adopted,
  work: Work,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<void> {
  const { signal, log } = deps;
  const refused = (why: string, cause?: unknown) =>
    object ? objectDiffers(formatCosUri(object.uri), why, cause) : outputExists(paths.output, why, cause);
  const started = performance.now();
  const made = await digestSource(work.source, manifest.format, signal);
  if (made.size !== manifest.size || made.virtualSize !== manifest['virtual-size'])
    throw refused(
      `by its manifest it has ${manifest.size} bytes for a disk of ${manifest['virtual-size']}, and an image of this source ${made.size} for ${made.virtualSize}`,
    );
  await withDek(manifest, work, inputs, deps, (dek) =>
    withFile(object, paths, deps, async (path) => {
      const folder = dirname(paths.output);
      const name = manifest.engine === 'dm-crypt' ? 'dm-crypt' : 'userspace';
      const openSecond = await deps.engines.second({ name }, folder);
      const progress = progressLog(log, 'verified');
      const { format } = manifest;
      const job = { path, format, dek, made, level: levelOf(inputs), openSecond, signal, progress };
      const verified = await verifyImage(job).catch((cause: unknown) => {
        throw cause instanceof UserError && cause.code === 'E_VERIFY' ? refused(cause.what, cause) : cause;
      });
      if (verified.sha256 !== manifest.sha256)
        throw refused('its bytes are not those that its manifest describes');
      log.info(
        `verified the earlier result in ${formatDuration(performance.now() - started)}: ${verified.sampled} sampled sectors by ${verified.second}${job.level === 'full' ? ', and every sector' : ''}`,
      );
    }),
  );
}

/** The data key of the earlier result, which may be another one than this run's. */
async function withDek<T>(
  manifest: Manifest,
  { key }: Work,
  inputs: EncryptImageInputs,
  { keys }: EncryptImageDeps,
  use: (dek: Dek) => Promise<T>,
): Promise<T> {
  const wrapped = manifest['wrapped-dek'];
  if (wrapped === inputs.wrappedDek) return use(key.dek);
  const { dek } = await explaining('the data key of the earlier result cannot be unwrapped', () =>
    keys.unwrapDek(inputs.rootKey, wrapped),
  );
  try {
    return await use(dek);
  } finally {
    dek.wipe();
  }
}

/** The file at the output's path, or the object, downloaded beside it for as long as it is needed. */
async function withFile(
  object: StoredObject | undefined,
  paths: RunPaths,
  deps: EncryptImageDeps,
  use: (path: string) => Promise<void>,
): Promise<void> {
  if (!object) return use(paths.output);
  const folder = dirname(paths.output);
  const path = join(folder, nextName());
  deps.remember('partial', path);
  try {
    await demandSpace(folder, object.head.size, 'the earlier result, which is read back,');
    await fetchInto(path, object, deps);
    await use(path);
  } finally {
    await removeOwn(path, deps.log);
  }
}

async function fetchInto(
  path: string,
  { uri, head }: StoredObject,
  { storage, signal, log }: EncryptImageDeps,
): Promise<void> {
  log.info(`downloading ${formatSize(head.size)} from ${uri.bucket}/${uri.key}`);
  const file = await createOutput(path);
  const told = progressLog(log, 'downloaded');
  const progress = (done: number, total: number) => {
    signal.throwIfAborted();
    told(done, total);
  };
  try {
    await explaining('the earlier result cannot be read', () =>
      download(
        storage(uri.region).s3,
        uri,
        (bytes, position) => writeFully(file, bytes, position, 'the earlier result'),
        { head, progress },
      ),
    );
  } finally {
    await file.close();
  }
}
