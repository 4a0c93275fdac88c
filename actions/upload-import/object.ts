import type { FileHandle } from 'node:fs/promises';
import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import { progressLog } from '../../lib/base/progress.ts';
import { formatSize } from '../../lib/base/units.ts';
import {
  formatManifest,
  type ImportRecord,
  MANIFEST_LIMIT,
  type Manifest,
  manifestPath,
  parseManifest,
} from '../../lib/manifest/manifest.ts';
import { abortOldUploads } from '../../lib/object-storage/leftovers.ts';
import { uploadFile } from '../../lib/object-storage/upload.ts';
import type { Deps } from './deps.ts';
import { type Image, identityOf } from './image.ts';
import { objectSha256 } from './load.ts';

/** Milliseconds after which no run can still be working on an upload. */
const OLD_UPLOAD = 7 * 24 * 3_600_000;

/** What lies at the image's place already. */
export interface Found {
  readonly object: boolean;
  /** An equal manifest that is there: it is kept, and its wrapped data key is the one that counts. */
  readonly manifest: Manifest | undefined;
}

/** Compares what is there; anything else than this image is refused, and never overwritten. */
export async function inspectPlace(image: Image, deps: Deps): Promise<Found> {
  const storage = deps.storage(image.object.region);
  const head = await storage.head(image.object);
  if (head) {
    const same =
      head.size === image.manifest.size &&
      (await objectSha256(storage, image.object, head, deps)) === image.manifest.sha256;
    if (!same) throw otherThere(image, 'object', `${formatSize(head.size)}, not the digest of this image`);
  }
  return { object: head !== undefined, manifest: await inspectManifest(image, deps) };
}

async function inspectManifest(image: Image, deps: Deps): Promise<Manifest | undefined> {
  const storage = deps.storage(image.object.region);
  const text = await storage.getText(
    { ...image.object, key: manifestPath(image.object.key) },
    MANIFEST_LIMIT,
  );
  if (text === undefined) return undefined;
  let there: Manifest;
  try {
    there = parseManifest(text, 'the manifest that is there');
  } catch (cause) {
    throw otherThere(image, 'manifest', 'it is no manifest of an encrypted image', cause);
  }
  if (!sameImage(there, image.manifest))
    throw otherThere(image, 'manifest', 'it belongs to another image, key or encryption');
  return there;
}

/**
 * The same encrypted bytes of the same key. The identity may differ: a manifest for an image that came without one
 * knows no source.
 */
function sameImage(there: Manifest, own: Manifest): boolean {
  const fields = ['sha256', 'format', 'key-hash', 'root-key-crn'] as const;
  return there.identity === identityOf(there) && fields.every((field) => there[field] === own[field]);
}

/**
 * Uploads the file. The caller has looked at the place before; when another run was faster, an equal object is as good
 * (false), and a different one is refused.
 */
export async function uploadImage(image: Image, file: FileHandle, deps: Deps): Promise<boolean> {
  await removeOldUploads(image, deps);
  deps.log.info(`uploading ${formatSize(image.manifest.size)} to ${formatCosUri(image.object)}`);
  // Saved before there is an id: if that never arrives, `post` finds an upload without parts.
  deps.saveState('upload', JSON.stringify({ ...image.object, uploadId: '' }));
  try {
    await upload(image, file, deps);
    return true;
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'E_OBJECT_EXISTS') throw error;
    if (!(await inspectPlace(image, deps)).object) throw error;
    deps.log.info('another run has uploaded the same image meanwhile');
    return false;
  } finally {
    deps.saveState('upload', '');
  }
}

/** Parts of uploads that died long ago are billed for ever. Only told when it fails: the upload itself will show why. */
async function removeOldUploads({ object }: Image, deps: Deps): Promise<void> {
  try {
    const removed = await abortOldUploads(deps.storage(object.region), object, OLD_UPLOAD);
    if (removed > 0)
      deps.log.info(`removed ${removed} unfinished uploads of this object that were left long ago`);
  } catch (error) {
    deps.signal.throwIfAborted();
    deps.log.debug(
      `old uploads cannot be looked for: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function upload({ object, manifest }: Image, file: FileHandle, deps: Deps): Promise<void> {
  await uploadFile(deps.storage(object.region), object, file, {
    size: manifest.size,
    sha256: manifest.sha256,
    signal: deps.signal,
    started: (uploadId) => deps.saveState('upload', JSON.stringify({ ...object, uploadId })),
    progress: progressLog(deps.log, 'uploaded', { end: true }),
  });
}

/** Stores the manifest beside the object: before the import, so that nothing can exist that nobody can decrypt. */
export async function storeManifest(image: Image, deps: Deps): Promise<void> {
  const ref = { ...image.object, key: manifestPath(image.object.key) };
  const result = await deps
    .storage(image.object.region)
    .putText(ref, formatManifest(image.manifest), { onlyIfAbsent: true });
  // Another run was faster: what it wrote is compared like anything that is there.
  if (result === 'exists') await inspectManifest(image, deps);
}

/** Writes the finished import into the manifest beside the object, unless that stands there already. */
export async function completeManifest(image: Image, record: ImportRecord, deps: Deps): Promise<void> {
  const there = (await inspectManifest(image, deps)) ?? image.manifest;
  const done: Manifest = { ...there, import: record };
  if (JSON.stringify(there.import) === JSON.stringify(record)) return;
  const ref = { ...image.object, key: manifestPath(image.object.key) };
  await deps.storage(image.object.region).putText(ref, formatManifest(done), { onlyIfAbsent: false });
}

function otherThere(image: Image, what: 'object' | 'manifest', why: string, cause?: unknown): UserError {
  const key = what === 'object' ? image.object.key : manifestPath(image.object.key);
  return new UserError({
    code: 'E_OBJECT_EXISTS',
    what: `there is another ${what} ${JSON.stringify(key)} in the bucket ${image.object.bucket}: ${why}; nothing was sent`,
    why: 'an earlier build with another source, data key or root key has the same name; it is never overwritten',
    fix: 'give another object-key, or delete the old object and its manifest if no template needs them',
    ...(cause === undefined ? {} : { cause }),
  });
}
