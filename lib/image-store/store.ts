import type { FileHandle } from 'node:fs/promises';
import { formatCosUri } from '../base/cos-uri.ts';
import { messageOf, UserError } from '../base/errors.ts';
import { progressLog } from '../base/progress.ts';
import { formatSize } from '../base/units.ts';
import { formatManifest, type Manifest } from '../manifest/manifest.ts';
import { fileContent } from '../object-storage/content.ts';
import { removeLease } from '../object-storage/held-lease.ts';
import { abortOldUploads } from '../object-storage/leftovers.ts';
import { uploadObject } from '../object-storage/upload.ts';
import type { Lease } from '../once/lease.ts';
import type { StoreDeps } from './deps.ts';
import { holdUpload, sharedUpload } from './lease.ts';
import { type ImagePlace, inspectPlace } from './place.ts';
import type { PlacedImage } from './placed-image.ts';
import { manifestOf, otherThere } from './stored-manifest.ts';

/** Milliseconds after which no run can still be working on an upload. */
const OLD_UPLOAD = 7 * 24 * 3_600_000;

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
  await removeOldUploads(image, deps);
  // Another run may have been at work here until now.
  const now = await inspectPlace(image, place.etag, deps);
  const stored = { ...image, manifest: now.manifest ?? image.manifest };
  if (!now.manifest) {
    changed();
    await storeManifest(image, now.abandoned, deps);
  }
  if (!now.object) {
    changed();
    await uploadOrUndo(stored, file, !now.manifest, lease, deps);
  }
  return stored;
}

/** What was left long ago by runs that nobody knows: its parts are billed for ever. */
async function removeOldUploads({ object }: PlacedImage, deps: StoreDeps): Promise<void> {
  const storage = deps.storage(object.region);
  try {
    const removed = await abortOldUploads(storage, object, OLD_UPLOAD);
    if (removed > 0)
      deps.log.info(`removed ${removed} unfinished uploads of this object that were left long ago`);
  } catch (error) {
    deps.signal.throwIfAborted();
    deps.log.debug(`old uploads cannot be looked for: ${messageOf(error)}`);
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
  { object, manifest }: PlacedImage,
  file: FileHandle,
  lease: Lease,
  deps: StoreDeps,
): Promise<void> {
  deps.log.info(`uploading ${formatSize(manifest.size)} to ${formatCosUri(object)}`);
  const started = performance.now();
  await uploadObject(deps.storage(object.region), object, fileContent(file, manifest.size), {
    sha256: manifest.sha256,
    plan: manifest.sha256,
    left: lease.noted,
    note: (note) => lease.note(note),
    signal: deps.signal,
    log: deps.log,
    progress: progressLog(deps.log, 'uploaded', { end: true }),
  });
  deps.timed('Uploaded', performance.now() - started, manifest.size);
}
