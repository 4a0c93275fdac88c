import { lstat } from 'node:fs/promises';
import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import { sharedUpload } from '../../lib/image-store/lease.ts';
import { removeLease } from '../../lib/object-storage/held-lease.ts';
import { type Adopted, demandSameBytes, findInBucket, findLocally, liesInBucket } from './adopt.ts';
import type { EncryptImageDeps } from './deps.ts';
import { findStreamed } from './earlier-stream.ts';
import { tellAdoptedGuest } from './guest.ts';
import type { EncryptImageInputs } from './inputs.ts';
import { objectKeyFor, type RunPaths } from './paths.ts';
import { replaceManifest } from './publish.ts';
import type { FoundImage } from './report.ts';
import { streamPlace } from './stream-place.ts';
import type { Plain, WantedImage } from './wanted-image.ts';

/**
 * Without anything to compare it with, the source's digest is taken while it is encrypted. That is so where nothing lies at
 * the image's place yet, here and in the bucket.
 */
export async function needsDigestFirst(
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<boolean> {
  if (inputs.stream || inputs.cache || inputs.dryRun) return true;
  if (await lstat(paths.output).catch(() => undefined)) return true;
  const uri = earlierPlace(inputs, paths);
  return uri !== undefined && (await liesInBucket(uri, deps));
}

/** Where upload-import would put the image, when a bucket is given. */
function earlierPlace(inputs: EncryptImageInputs, paths: RunPaths): CosUri | undefined {
  const key = inputs.earlier?.key ?? objectKeyFor(paths.output, inputs.format);
  if (!inputs.earlier || key === undefined) return undefined;
  return { region: inputs.rootKey.region, bucket: inputs.earlier.bucket, key };
}

/** The result of an earlier run, in the bucket or at the output's own path. Throws UserError when something else is there. */
export async function findEarlier(
  wanted: WantedImage,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<Adopted | undefined> {
  const place = streamPlace(inputs);
  if (place) return findStreamed(place, wanted, inputs, deps);
  const uri = earlierPlace(inputs, paths);
  if (!uri) return findLocally(paths.output, wanted, inputs, deps);
  const found = await findInBucket(uri, wanted, inputs, deps);
  if (found && found !== 'bare') return found;
  const local = await findLocally(paths.output, wanted, inputs, deps);
  // A result that lies here is not made anew; upload-import compares its digest with the object's.
  if (found === 'bare' && !local) await demandSameBytes(uri, wanted, deps);
  return local;
}

/** Makes up what was not proved of it yet, and says that it is taken. */
export async function adoptEarlier(
  earlier: Adopted,
  plain: Plain,
  inputs: EncryptImageInputs,
  paths: RunPaths,
  deps: EncryptImageDeps,
): Promise<FoundImage> {
  const { prove } = await import('./prove.ts');
  const { manifest, object, rewritten } = await prove(earlier, plain, inputs, paths, deps);
  const place = object ? formatCosUri(object.uri) : paths.output;
  deps.log.notice(`an earlier run has made this image: ${place} is adopted`);
  if (inputs.engine !== 'auto' && inputs.engine !== manifest.engine)
    deps.log.notice(
      `it was made by the engine ${manifest.engine}; ${inputs.engine}, as asked for, was not used`,
    );
  tellAdoptedGuest(manifest, inputs.guest, deps);
  const how = rewritten ? 'adopted, with its manifest brought up to date' : 'adopted from an earlier run';
  const localManifest = inputs.stream && !inputs.dryRun;
  if (localManifest) await replaceManifest(paths.manifest, earlier.manifest);
  // Of a run that died when all was done.
  if (localManifest && object)
    await removeLease(sharedUpload(object.uri), { register: deps.streaming().register, log: deps.log });
  return { manifest, object: object?.uri, how, localManifest };
}
