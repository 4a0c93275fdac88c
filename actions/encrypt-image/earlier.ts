import { lstat } from 'node:fs/promises';
import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { explaining } from '../../lib/explain/explain.ts';
import type { UnwrappedKey } from '../../lib/key-protect/key-protect.ts';
import {
  type Adopted,
  demandSameBytes,
  findInBucket,
  findLocally,
  type KeyFacts,
  type WantedImage,
} from './adopt.ts';
import type { EncryptImageDeps } from './deps.ts';
import { tellAdoptedGuest } from './guest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { objectKeyFor, type RunPaths } from './paths.ts';
import type { Proved } from './prove.ts';
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
  own: UnwrappedKey,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<Adopted | undefined> {
  const { log, signal } = deps;
  const adoptDeps = { factsOf: (wrapped: string) => factsOf(wrapped, own, inputs, deps), log, signal };
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

async function factsOf(
  wrappedDek: string,
  own: UnwrappedKey,
  inputs: EncryptImageInputs,
  { keys, log }: EncryptImageDeps,
): Promise<KeyFacts> {
  const facts = ({ dek, keyVersion }: UnwrappedKey) => ({
    keyHash: dek.keyHash(),
    bits: dek.bits,
    keyVersion,
  });
  if (wrappedDek === inputs.wrappedDek) return facts(own);
  const key = await explaining('the data key of the earlier result cannot be unwrapped', () =>
    keys.unwrapDek(inputs.rootKey, wrappedDek),
  );
  try {
    if (key.rewrapped)
      log.info(
        'the root key was rotated since the data key of the earlier result was wrapped; that stays valid',
      );
    return facts(key);
  } finally {
    key.dek.wipe();
  }
}

export function reportAdopted(
  { manifest, object, rewritten }: Proved,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): void {
  const objectUri = object && formatCosUri(object.uri);
  const place =
    objectUri === undefined
      ? { encryptedImage: paths.output, manifest: paths.manifest, objectUri: '' }
      : { encryptedImage: '', manifest: '', objectUri };
  deps.log.notice(`an earlier run has made this image: ${objectUri ?? paths.output} is adopted`);
  if (inputs.engine !== 'auto' && inputs.engine !== manifest.engine)
    deps.log.notice(
      `it was made by the engine ${manifest.engine}; ${inputs.engine}, as asked for, was not used`,
    );
  tellAdoptedGuest(manifest, inputs.guest, deps);
  const result = rewritten ? 'adopted, with its manifest brought up to date' : 'adopted from an earlier run';
  reportImage(manifest, place, result, deps);
}
