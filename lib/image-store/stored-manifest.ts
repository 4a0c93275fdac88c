import { UserError } from '../base/errors.ts';
import {
  formatManifest,
  type ImportRecord,
  identityOf,
  MANIFEST_LIMIT,
  type Manifest,
  manifestPath,
  parseManifest,
} from '../manifest/manifest.ts';
import type { PlaceDeps } from './deps.ts';
import type { PlacedImage } from './placed-image.ts';

/** The manifest beside an object, as it stands in the bucket. */
export interface StoredManifest {
  readonly manifest: Manifest;
  readonly etag: string;
}

/** Where an image's manifest lies. */
export const manifestOf = ({ object }: Pick<PlacedImage, 'object'>) => ({
  ...object,
  key: manifestPath(object.key),
});

/** Undefined when nothing is there; what is no manifest is refused like another image's. */
export async function readStoredManifest(
  image: Pick<PlacedImage, 'object'>,
  deps: Pick<PlaceDeps, 'storage'>,
): Promise<StoredManifest | undefined> {
  const there = await deps.storage(image.object.region).getSmall(manifestOf(image), MANIFEST_LIMIT);
  if (!there) return undefined;
  try {
    return { manifest: parseManifest(there.text, 'the manifest that is there'), etag: there.etag };
  } catch (cause) {
    throw otherThere(image, 'manifest', 'it is no manifest of an encrypted image', cause);
  }
}

/** Whether a manifest is of that identity, by its values too. */
export function isOfIdentity(manifest: Manifest, identity: string): boolean {
  return manifest.identity === identity && identityOf(manifest) === identity;
}

/**
 * The same encrypted bytes of the same key. The identity may differ: a manifest for an image that came without one
 * knows no source.
 */
export function isSameImage(there: Manifest, own: Manifest): boolean {
  const fields = ['sha256', 'format', 'key-hash', 'root-key-crn'] as const;
  return there.identity === identityOf(there) && fields.every((field) => there[field] === own[field]);
}

/** Tries to write the finished import into a manifest that somebody else writes at the same time. */
const WRITES = 5;

/** Writes the finished import into the manifest beside the object; nothing where it stands there already. */
export async function completeManifest(
  image: PlacedImage,
  record: ImportRecord,
  deps: Pick<PlaceDeps, 'storage'>,
): Promise<void> {
  for (let tries = WRITES; tries > 0; tries -= 1) {
    const found = await readStoredManifest(image, deps);
    if (found && !isSameImage(found.manifest, image.manifest))
      throw otherThere(image, 'manifest', 'it belongs to another image, key or encryption');
    const there = found?.manifest ?? image.manifest;
    if (JSON.stringify(there.import) === JSON.stringify(record)) return;
    const condition = found ? { kind: 'unchanged' as const, etag: found.etag } : { kind: 'absent' as const };
    const text = formatManifest({ ...there, import: record });
    if (await deps.storage(image.object.region).putSmall(manifestOf(image), text, condition)) return;
  }
  throw otherThere(image, 'manifest', 'somebody else keeps writing it');
}

export function otherThere(
  image: Pick<PlacedImage, 'object'>,
  what: 'object' | 'manifest',
  why: string,
  cause?: unknown,
): UserError {
  const key = what === 'object' ? image.object.key : manifestPath(image.object.key);
  return new UserError({
    code: 'E_OBJECT_EXISTS',
    what: `there is another ${what} ${JSON.stringify(key)} in the bucket ${image.object.bucket}: ${why}; nothing was sent`,
    why: 'another run has just encrypted the same image with a data key of its own, or an earlier build with another source, data key or root key has the same name; it is never overwritten',
    fix: 'if another run is at work on this image, run this job again when that has ended: its result is adopted; else give another object-key, or delete the old object and its manifest if no template needs them',
    ...(cause === undefined ? {} : { cause }),
  });
}
