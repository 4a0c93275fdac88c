import { type CosUri, formatCosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import { imageIdentity } from '../../lib/base/identity.ts';
import { objectBytes, sha256Of } from '../../lib/image-store/bytes.ts';
import { sharedUpload } from '../../lib/image-store/lease.ts';
import { manifestIn } from '../../lib/image-store/noted-manifest.ts';
import { isOfIdentity, readStoredManifest } from '../../lib/image-store/stored-manifest.ts';
import { writeManifest } from '../../lib/image-store/stream.ts';
import { type Note, notedIn } from '../../lib/once/lease.ts';
import { type Adopted, demandWanted, findInBucket } from './adopt.ts';
import type { EncryptImageDeps } from './deps.ts';
import { objectDiffers } from './earlier-errors.ts';
import type { EncryptImageInputs } from './inputs.ts';
import type { WantedImage } from './wanted-image.ts';

/**
 * The result of an earlier run at the place of a stream, before that place is this run's: another may be at work there. What
 * can only be refused is refused. An object that lacks its manifest counts in a dry run, which never holds the place.
 * Throws UserError E_OBJECT_DIFFERS.
 */
export async function findStreamed(
  place: CosUri,
  wanted: WantedImage,
  inputs: EncryptImageInputs,
  deps: EncryptImageDeps,
): Promise<Adopted | undefined> {
  return look(place, wanted, inputs, deps).catch((error: unknown) => {
    if (!(error instanceof UserError) || error.code !== 'E_OBJECT_DIFFERS') throw error;
    // Another run may have ended between two of these requests; then all that it leaves is there now.
    return look(place, wanted, inputs, deps);
  });
}

async function look(
  place: CosUri,
  wanted: WantedImage,
  inputs: EncryptImageInputs,
  deps: EncryptImageDeps,
): Promise<Adopted | undefined> {
  const found = await findInBucket(place, wanted, inputs, deps);
  if (found === undefined) await refuseOtherManifest(place, wanted, deps);
  if (found !== 'bare') return found;
  const noted = await notedIn(deps.streaming().register(sharedUpload(place).place));
  const unfinished = await findNoted(place, noted, wanted, inputs, deps);
  return inputs.dryRun ? unfinished : undefined;
}

/**
 * The same while nobody else works there; `noted`: by the lease. Where only the manifest is missing, it is written, once the
 * object is known to be what was sent: its run may have ended before it had compared that.
 */
export async function findUnderLease(
  place: CosUri,
  noted: Note,
  wanted: WantedImage,
  inputs: EncryptImageInputs,
  deps: EncryptImageDeps,
): Promise<Adopted | undefined> {
  const found = await findInBucket(place, wanted, inputs, deps);
  if (found === undefined) await refuseOtherManifest(place, wanted, deps);
  if (found !== 'bare') return found;
  const unfinished = await findNoted(place, noted, wanted, inputs, deps);
  await demandSent(unfinished, deps);
  deps.log.notice(
    `an earlier run ended before it had written the manifest of ${formatCosUri(place)}: it is written now`,
  );
  return {
    ...unfinished,
    manifest: await writeManifest({ object: place, manifest: unfinished.manifest }, deps),
  };
}

/** An object without a manifest, by the note of the upload that made it. */
async function findNoted(
  place: CosUri,
  noted: Note,
  wanted: WantedImage,
  inputs: EncryptImageInputs,
  deps: EncryptImageDeps,
): Promise<Adopted> {
  const name = formatCosUri(place);
  const head = await deps.storage(place.region).head(place);
  const manifest = head && manifestIn(noted, head, deps.log);
  if (!head || !manifest) throw objectDiffers(name, 'it has no manifest');
  await demandWanted(manifest, name, wanted, inputs, deps);
  return { manifest, object: { uri: place, head } };
}

/** Where the service reports no checksum of the whole, which `findNoted` has compared, all of it is read. */
async function demandSent({ manifest, object }: Adopted, deps: EncryptImageDeps): Promise<void> {
  if (!object || (manifest.crc32 !== undefined && object.head.crc32 === manifest.crc32)) return;
  const { uri } = object;
  const head = { ...object.head, metadata: {} };
  const bytes = objectBytes(deps.storage(uri.region), uri, head, [], 'reading the object that is there');
  if ((await sha256Of(bytes, deps)) !== manifest.sha256)
    throw objectDiffers(formatCosUri(uri), 'its bytes are not those that were sent');
}

/**
 * A manifest without its object stays: a template may need the wrapped data key in it, which this action cannot see. Only
 * that of the very same image, by the same data key, is written anew.
 */
async function refuseOtherManifest(
  place: CosUri,
  wanted: WantedImage,
  deps: EncryptImageDeps,
): Promise<void> {
  const stored = await readStoredManifest({ object: place }, deps);
  if (!stored || isOfIdentity(stored.manifest, imageIdentity(wanted))) return;
  throw objectDiffers(
    formatCosUri(place),
    'the manifest of another image or data key lies there without its object, from an upload that did not end or an object that was deleted',
  );
}
