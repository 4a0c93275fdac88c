import type { FileHandle } from 'node:fs/promises';
import { ServiceError, UserError } from '../base/errors.ts';
import { formatManifest, type Manifest } from '../manifest/manifest.ts';
import { fileContent } from '../object-storage/content.ts';
import { removeLease } from '../object-storage/held-lease.ts';
import { removeNoted } from '../object-storage/leftovers.ts';
import type { Lease } from '../once/lease.ts';
import type { StoreDeps } from './deps.ts';
import { holdUpload, sharedUpload } from './lease.ts';
import { type ImagePlace, inspectPlace } from './place.ts';
import type { PlacedImage } from './placed-image.ts';
import { sendUnderLease } from './send.ts';
import { manifestOf, otherThere } from './stored-manifest.ts';

/** What is to be stored, and what the checks saw at its place. */
export interface ToStore {
  readonly image: PlacedImage;
  readonly place: ImagePlace;
  /** Undefined where the object is there. */
  readonly file: FileHandle | undefined;
  /** Called before this run changes something. */
  readonly changed: () => void;
}

/**
 * Manifest, then object, under the lease of the object's place: the manifest first, as an intent, so that no object is
 * ever there whose wrapped data key nobody knows. Gives the manifest that counts.
 */
export async function storeImage(toStore: ToStore, deps: StoreDeps): Promise<Manifest> {
  const { object, manifest } = await storeUnderLease(toStore, deps);
  await removeLease(sharedUpload(object), deps);
  return manifest;
}

async function storeUnderLease(
  { image, place, file, changed }: ToStore,
  deps: StoreDeps,
): Promise<PlacedImage> {
  await using lease = await holdUpload(image.object, deps);
  // Another run may have been at work here until now.
  const now = await inspectPlace(image, place.etag, deps);
  const stored = { ...image, manifest: now.manifest ?? image.manifest };
  if (!now.manifest) {
    changed();
    await storeManifest(image, now.abandoned, deps);
  }
  if (now.object) await removeLeftUpload(image, lease, deps);
  else {
    changed();
    await uploadOrUndo(stored, file, !now.manifest, lease, deps);
  }
  return stored;
}

/** What is noted of an upload to a place where the object has arrived meanwhile. */
async function removeLeftUpload({ object }: PlacedImage, lease: Lease, deps: StoreDeps): Promise<void> {
  try {
    await removeNoted(deps.storage(object.region), object, lease.noted, undefined, deps.signal);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.failure.status !== 403) throw error;
    deps.log.warning(
      `an unfinished upload of ${object.key} that an earlier run left cannot be removed: ${error.message}`,
    );
  }
}

async function storeManifest(
  image: PlacedImage,
  abandoned: string | undefined,
  deps: StoreDeps,
): Promise<void> {
  const written = await deps
    .storage(image.object.region)
    .putSmall(
      manifestOf(image),
      formatManifest(image.manifest),
      abandoned === undefined ? { kind: 'absent' } : { kind: 'unchanged', etag: abandoned },
    );
  // Another run was faster: what it wrote is compared like anything that is there.
  if (written === undefined && !(await inspectPlace(image, '', deps)).manifest)
    throw otherThere(image, 'manifest', 'it was written at this moment');
}

/** Only a file that is not what its manifest says makes the intent void; after all else the next run goes on with it. */
async function uploadOrUndo(
  image: PlacedImage,
  file: FileHandle | undefined,
  ownIntent: boolean,
  lease: Lease,
  deps: StoreDeps,
): Promise<void> {
  if (!file) throw new Error('defect: there is neither an object nor a file');
  try {
    await upload(image, file, lease, deps);
  } catch (error) {
    if (ownIntent && error instanceof UserError && error.code === 'E_IMAGE_CHANGED')
      await deps.storage(image.object.region).delete(manifestOf(image));
    if (!(error instanceof UserError) || error.code !== 'E_OBJECT_EXISTS') throw error;
    // Written by something that knows no lease: equal is as good.
    if (!(await inspectPlace(image, '', deps)).object) throw error;
  }
}

async function upload(
  { object, manifest: { size, sha256 } }: PlacedImage,
  file: FileHandle,
  lease: Lease,
  deps: StoreDeps,
): Promise<void> {
  const content = fileContent(file, size);
  await sendUnderLease({ object, content, plan: `sha256 ${sha256}`, sha256 }, lease, deps);
}
