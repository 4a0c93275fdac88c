import { lstat } from 'node:fs/promises';
import { explaining } from '../../lib/explain/explain.ts';
import { type Adopted, demandSameBytes, findInBucket, findLocally, type WantedImage } from './adopt.ts';
import type { EncryptImageDeps } from './deps.ts';
import { tellAdoptedGuest } from './guest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { objectKeyFor, type RunPaths } from './paths.ts';
import { reportImage } from './report.ts';

/**
 * Without anything to compare it with, the source's digest is taken while it is encrypted, and the source read once.
 */
export async function needsDigestFirst(inputs: EncryptImageInputs, paths: RunPaths): Promise<boolean> {
  if (inputs.earlier || inputs.cache || inputs.dryRun) return true;
  return (await lstat(paths.output).catch(() => undefined)) !== undefined;
}

/** The result of an earlier run, in the bucket or at the output's own path. Throws UserError when something else is there. */
export async function findEarlier(
  wanted: WantedImage,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<Adopted | undefined> {
  const { log, signal } = deps;
  const keyHashOf = async (wrappedDek: string): Promise<string> => {
    if (wrappedDek === inputs.wrappedDek) return wanted.keyHash;
    const { dek } = await explaining('the data key of the earlier result cannot be unwrapped', () =>
      deps.keys.unwrapDek(inputs.rootKey, wrappedDek),
    );
    const hash = dek.keyHash();
    dek.wipe();
    return hash;
  };
  const adoptDeps = { keyHashOf, log, signal };
  const { region } = inputs.rootKey;
  const key = inputs.earlier?.key ?? objectKeyFor(paths.output, inputs.format);
  if (!inputs.earlier || key === undefined) return findLocally(paths.output, wanted, adoptDeps);
  const uri = { region, bucket: inputs.earlier.bucket, key };
  const storage = deps.storage(region);
  const found = await findInBucket(uri, wanted, storage, adoptDeps);
  if (found && found !== 'bare') return found;
  const local = await findLocally(paths.output, wanted, adoptDeps);
  // A result that lies here is not made anew; upload-import compares its digest with the object's.
  if (found === 'bare' && !local) await demandSameBytes(uri, wanted, storage, adoptDeps);
  return local;
}

export function reportAdopted(
  { manifest, objectUri }: Adopted,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): void {
  const place =
    objectUri === undefined
      ? { encryptedImage: paths.output, manifest: paths.manifest, objectUri: '' }
      : { encryptedImage: '', manifest: '', objectUri };
  deps.log.notice(`an earlier run has made this image: ${objectUri ?? paths.output} is adopted`);
  tellAdoptedGuest(manifest, inputs.guest, deps);
  reportImage(manifest, place, 'adopted from an earlier run', deps);
}
