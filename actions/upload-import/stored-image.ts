import type { FileHandle } from 'node:fs/promises';
import { formatCosUri } from '../../lib/base/cos-uri.ts';
import { messageOf, ServiceError, UserError } from '../../lib/base/errors.ts';
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
import { abortOldUploads, removeNoted } from '../../lib/object-storage/leftovers.ts';
import { uploadFile } from '../../lib/object-storage/upload.ts';
import type { Lease } from '../../lib/once/lease.ts';
import { type Image, identityOf } from './bound-image.ts';
import type { Deps } from './deps.ts';
import { removeLease, sharedUpload, withLease } from './leases.ts';
import { objectSha256 } from './read-image.ts';

/** Milliseconds after which no run can still be working on an upload. */
const OLD_UPLOAD = 7 * 24 * 3_600_000;

/** What lies at the image's place already. */
export interface Found {
  readonly object: boolean;
  /** ETag of that object; '' when there is none. */
  readonly etag: string;
  /** An equal manifest that is there: it is kept, and its wrapped data key is the one that counts. */
  readonly manifest: Manifest | undefined;
  /** ETag of another image's manifest whose object never came: what a run left that died before it had uploaded. */
  readonly abandoned: string | undefined;
}

/**
 * Compares what is there; anything else than this image is refused, and never overwritten. The object of the ETag `equal`
 * was compared before: it may be large, and have to be read for that.
 */
export async function inspectPlace(image: Image, deps: Deps, equal = ''): Promise<Found> {
  const storage = deps.storage(image.object.region);
  const head = await storage.head(image.object);
  if (head && (equal === '' || head.etag !== equal)) {
    const same =
      head.size === image.manifest.size &&
      (await objectSha256(storage, image.object, head, deps)) === image.manifest.sha256;
    if (!same) throw otherThere(image, 'object', `${formatSize(head.size)}, not the digest of this image`);
  }
  const manifest = await inspectManifest(image, head !== undefined, deps);
  return { object: head !== undefined, etag: head?.etag ?? '', ...manifest };
}

async function inspectManifest(
  image: Image,
  hasObject: boolean,
  deps: Deps,
): Promise<Pick<Found, 'manifest' | 'abandoned'>> {
  const found = await readManifest(image, deps);
  if (!found) return { manifest: undefined, abandoned: undefined };
  const { manifest, etag } = found;
  if (sameImage(manifest, image.manifest)) return { manifest, abandoned: undefined };
  // The wrapped data key of a template that exists must never get lost, be its object there or not.
  const template =
    manifest.import !== undefined || (await deps.templates.byIdentity(manifest.identity)).length > 0;
  if (hasObject || template)
    throw otherThere(image, 'manifest', 'it belongs to another image, key or encryption');
  return { manifest: undefined, abandoned: etag };
}

async function readManifest(
  image: Image,
  deps: Deps,
): Promise<{ readonly manifest: Manifest; readonly etag: string } | undefined> {
  const ref = manifestOf(image);
  const there = await deps.storage(image.object.region).getSmall(ref, MANIFEST_LIMIT);
  if (!there) return undefined;
  try {
    return { manifest: parseManifest(there.text, 'the manifest that is there'), etag: there.etag };
  } catch (cause) {
    throw otherThere(image, 'manifest', 'it is no manifest of an encrypted image', cause);
  }
}

const manifestOf = ({ object }: Image) => ({ ...object, key: manifestPath(object.key) });

/**
 * The same encrypted bytes of the same key. The identity may differ: a manifest for an image that came without one
 * knows no source.
 */
function sameImage(there: Manifest, own: Manifest): boolean {
  const fields = ['sha256', 'format', 'key-hash', 'root-key-crn'] as const;
  return there.identity === identityOf(there) && fields.every((field) => there[field] === own[field]);
}

/**
 * Manifest, then object, under the lease of the object's place: the manifest first, as an intent, so that no object is
 * ever there whose wrapped data key nobody knows. `found` is what the checks saw.
 * Gives the manifest that counts.
 */
export async function storeImage(
  image: Image,
  file: FileHandle | undefined,
  found: Found,
  deps: Deps,
): Promise<Manifest> {
  const shared = sharedUpload(image);
  const manifest = await withLease(shared, image.object, deps, async (lease) => {
    await removeLeftUpload(image, lease, deps);
    // Another run may have been at work here until now.
    const now = await inspectPlace(image, deps, found.etag);
    const made = now.manifest === undefined;
    const kept = now.manifest ?? image.manifest;
    if (made) {
      await storeManifest(image, now.abandoned, deps);
      deps.outputs.set('changed', 'true');
    }
    if (!now.object) {
      await uploadOrUndo({ ...image, manifest: kept }, file, made, lease, deps);
      deps.outputs.set('changed', 'true');
    }
    return kept;
  });
  await removeLease(shared, deps);
  return manifest;
}

/** What a run that died here has left, by its own note: its parts are billed for ever. */
async function removeLeftUpload({ object }: Image, lease: Lease, deps: Deps): Promise<void> {
  const storage = deps.storage(object.region);
  try {
    await removeNoted(storage, object, lease.noted);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.failure.status !== 403) throw error;
    deps.log.warning(
      `an unfinished upload of ${object.key} that an earlier run left cannot be removed: ${error.message}`,
    );
  }
  try {
    const removed = await abortOldUploads(storage, object, OLD_UPLOAD);
    if (removed > 0)
      deps.log.info(`removed ${removed} unfinished uploads of this object that were left long ago`);
  } catch (error) {
    deps.signal.throwIfAborted();
    deps.log.debug(`old uploads cannot be looked for: ${messageOf(error)}`);
  }
}

/** Only a file that is not what its manifest says makes the intent void; after all else the next run goes on with it. */
async function uploadOrUndo(
  image: Image,
  file: FileHandle | undefined,
  made: boolean,
  lease: Lease,
  deps: Deps,
): Promise<void> {
  if (!file) throw new Error('defect: there is neither an object nor a file');
  try {
    await upload(image, file, lease, deps);
  } catch (error) {
    if (made && error instanceof UserError && error.code === 'E_IMAGE_CHANGED')
      await deps.storage(image.object.region).delete(manifestOf(image));
    if (!(error instanceof UserError) || error.code !== 'E_OBJECT_EXISTS') throw error;
    // Written by something that knows no lease: equal is as good.
    if (!(await inspectPlace(image, deps)).object) throw error;
  }
}

async function upload(
  { object, manifest }: Image,
  file: FileHandle,
  lease: Lease,
  deps: Deps,
): Promise<void> {
  deps.log.info(`uploading ${formatSize(manifest.size)} to ${formatCosUri(object)}`);
  await uploadFile(deps.storage(object.region), object, file, {
    size: manifest.size,
    sha256: manifest.sha256,
    signal: deps.signal,
    note: (note) => lease.note(note),
    left: (problem) =>
      deps.log.warning(
        `the unfinished upload of ${object.key} could not be removed (${messageOf(problem)}); the next run does it`,
      ),
    progress: progressLog(deps.log, 'uploaded', { end: true }),
  });
}

async function storeManifest(image: Image, abandoned: string | undefined, deps: Deps): Promise<void> {
  const written = await deps
    .storage(image.object.region)
    .putSmall(
      manifestOf(image),
      formatManifest(image.manifest),
      abandoned === undefined ? { kind: 'absent' } : { kind: 'unchanged', etag: abandoned },
    );
  // Another run was faster: what it wrote is compared like anything that is there.
  if (written === undefined && !(await inspectPlace(image, deps)).manifest)
    throw otherThere(image, 'manifest', 'it was written at this moment');
}

/** Tries to write the finished import into a manifest that somebody else writes at the same time. */
const WRITES = 5;

/** Writes the finished import into the manifest beside the object, unless that stands there already. */
export async function completeManifest(image: Image, record: ImportRecord, deps: Deps): Promise<void> {
  for (let tries = WRITES; tries > 0; tries -= 1) {
    const found = await readManifest(image, deps);
    if (found && !sameImage(found.manifest, image.manifest))
      throw otherThere(image, 'manifest', 'it belongs to another image, key or encryption');
    const there = found?.manifest ?? image.manifest;
    if (JSON.stringify(there.import) === JSON.stringify(record)) return;
    const condition = found ? { kind: 'unchanged' as const, etag: found.etag } : { kind: 'absent' as const };
    const text = formatManifest({ ...there, import: record });
    if (await deps.storage(image.object.region).putSmall(manifestOf(image), text, condition)) return;
  }
  throw otherThere(image, 'manifest', 'somebody else keeps writing it');
}

function otherThere(image: Image, what: 'object' | 'manifest', why: string, cause?: unknown): UserError {
  const key = what === 'object' ? image.object.key : manifestPath(image.object.key);
  return new UserError({
    code: 'E_OBJECT_EXISTS',
    what: `there is another ${what} ${JSON.stringify(key)} in the bucket ${image.object.bucket}: ${why}; nothing was sent`,
    why: 'another run has just encrypted the same image with a data key of its own, or an earlier build with another source, data key or root key has the same name; it is never overwritten',
    fix: 'if another run is at work on this image, run this job again when that has ended: its result is adopted; else give another object-key, or delete the old object and its manifest if no template needs them',
    ...(cause === undefined ? {} : { cause }),
  });
}
