import { formatSize } from '../base/units.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { objectBytes, sha256Of } from './bytes.ts';
import type { PlaceDeps } from './deps.ts';
import type { PlacedImage } from './placed-image.ts';
import { isSameImage, otherThere, readStoredManifest, type StoredManifest } from './stored-manifest.ts';

/** What lies at the image's place already. */
export interface ImagePlace {
  /** Whether the image's object is there. */
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
export async function inspectPlace(image: PlacedImage, equal: string, deps: PlaceDeps): Promise<ImagePlace> {
  const storage = deps.storage(image.object.region);
  const head = await storage.head(image.object);
  const found = await readStoredManifest(image, deps);
  if (head && (equal === '' || head.etag !== equal)) {
    const manifests = [image.manifest, found?.manifest];
    const bytes = objectBytes(storage, image.object, head, manifests, 'reading the object that is there');
    const same = head.size === image.manifest.size && (await sha256Of(bytes, deps)) === image.manifest.sha256;
    if (!same) throw otherThere(image, 'object', `${formatSize(head.size)}, not the digest of this image`);
  }
  const manifest = await judgeManifest(image, found, head !== undefined, deps);
  return { object: head !== undefined, etag: head?.etag ?? '', ...manifest };
}

async function judgeManifest(
  image: PlacedImage,
  found: StoredManifest | undefined,
  hasObject: boolean,
  deps: PlaceDeps,
): Promise<Pick<ImagePlace, 'manifest' | 'abandoned'>> {
  if (!found) return { manifest: undefined, abandoned: undefined };
  const { manifest, etag } = found;
  if (isSameImage(manifest, image.manifest)) return { manifest, abandoned: undefined };
  // The wrapped data key of a template that exists must never get lost, be its object there or not.
  const needed = manifest.import !== undefined || (await deps.isNeeded(manifest.identity));
  if (hasObject || needed)
    throw otherThere(image, 'manifest', 'it belongs to another image, key or encryption');
  return { manifest: undefined, abandoned: etag };
}
