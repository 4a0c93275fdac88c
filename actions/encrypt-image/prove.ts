import { dirname } from 'node:path';
import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import { progressLog } from '../../lib/base/progress.ts';
import { formatDuration } from '../../lib/base/units.ts';
import { digestSource } from '../../lib/engine/digest-source.ts';
import type { VerifyJob } from '../../lib/engine/verify/job.ts';
import { verifyImage } from '../../lib/engine/verify/verify.ts';
import { demandSpace } from '../../lib/host/free-space.ts';
import { toldDigest } from '../../lib/image-store/told-digest.ts';
import type { Manifest } from '../../lib/manifest/manifest.ts';
import type { Adopted, StoredObject } from './adopt.ts';
import type { EncryptImageDeps } from './deps.ts';
import { objectDiffers, outputExists } from './earlier-errors.ts';
import { strongerGuest } from './guest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { downloadInto } from './object-download.ts';
import { type OwnPath, ownPath } from './own-files.ts';
import type { RunPaths } from './paths.ts';
import { replaceManifest } from './publish.ts';
import { unwrapEarlierKey } from './unwrapped-key.ts';
import type { Plain } from './wanted-image.ts';

export interface Proved extends Adopted {
  /** Whether the manifest on the disk was written anew. */
  readonly rewritten: boolean;
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
  plain: Plain,
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
    await readBack(adopted, plain, inputs, paths, deps);
  }
  const manifest: Manifest = {
    ...adopted.manifest,
    verify: missing ? stronger(levelOf(inputs), adopted.manifest.verify) : adopted.manifest.verify,
    guest: strongerGuest(adopted.manifest.guest, plain.guest),
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
  if (object && toldDigest(object.head, [manifest]) === undefined)
    return 'the object of the earlier result does not tell its digest';
  return undefined;
}

const levelOf = ({ verify }: EncryptImageInputs): VerifyJob['level'] =>
  verify === 'full' ? 'full' : 'sample';

async function readBack(
  { manifest, object }: Adopted,
  plain: Plain,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<void> {
  const { signal, log } = deps;
  const refused = (why: string, cause?: unknown) =>
    object ? objectDiffers(formatCosUri(object.uri), why, cause) : outputExists(paths.output, why, cause);
  const started = performance.now();
  const made = await digestSource(plain.source, manifest.format, signal);
  if (made.size !== manifest.size || made.virtualSize !== manifest['virtual-size'])
    throw refused(
      `by its manifest it has ${manifest.size} bytes for a disk of ${manifest['virtual-size']}, and an image of this source ${made.size} for ${made.virtualSize}`,
    );
  using key = await unwrapEarlierKey(manifest['wrapped-dek'], plain.key, inputs, deps);
  await using file = await fileOf(object, paths, deps);
  const name = manifest.engine === 'dm-crypt' ? 'dm-crypt' : 'userspace';
  const verified = await verifyImage({
    path: file.path,
    format: manifest.format,
    dek: key.dek,
    made,
    level: levelOf(inputs),
    openSecond: await deps.engines.second({ name }, dirname(paths.output)),
    signal,
    progress: progressLog(log, 'verified'),
  }).catch((cause: unknown) => {
    throw cause instanceof UserError && cause.code === 'E_VERIFY' ? refused(cause.what, cause) : cause;
  });
  if (verified.sha256 !== manifest.sha256)
    throw refused('its bytes are not those that its manifest describes');
  const spent = performance.now() - started;
  deps.summary.timed('Read back the earlier result', spent, made.size);
  log.info(
    `verified the earlier result in ${formatDuration(spent)}: ${verified.sampled} sampled sectors by ${verified.second}${levelOf(inputs) === 'full' ? ', and every sector' : ''}`,
  );
}

/** The file at the output's path, which stays; or the object, downloaded beside it for as long as it is needed. */
async function fileOf(
  object: StoredObject | undefined,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<OwnPath> {
  if (!object) return { path: paths.output, [Symbol.asyncDispose]: async () => undefined };
  const folder = dirname(paths.output);
  await using ifItFails = new AsyncDisposableStack();
  const own = ifItFails.use(ownPath(folder, deps.log));
  deps.remember('partial', own.path);
  await demandSpace(folder, object.head.size, 'the earlier result, which is read back,');
  const words = { failed: 'the earlier result cannot be read', written: 'the earlier result' };
  // Whether it is what its manifest and its own metadata tell is what the reading back finds out.
  const head = { ...object.head, metadata: {} };
  await downloadInto(own.path, { ...object, head }, words, false, deps);
  ifItFails.move();
  return own;
}
