import type { Manifest } from '../manifest/manifest.ts';
import { MARKER_METADATA, SHA256_METADATA } from '../object-storage/metadata.ts';
import type { ObjectHead } from '../object-storage/object-storage.ts';

/**
 * SHA-256 of an object by what is recorded of it, lower-case hex; undefined where it has to be read. It stands in the
 * object's own metadata; or, of one that was uploaded while it was made, in the manifest that was written at the end
 * of that very upload.
 */
export function toldDigest(
  head: ObjectHead,
  manifests: readonly (Manifest | undefined)[],
): string | undefined {
  const recorded = head.metadata[SHA256_METADATA];
  if (recorded !== undefined && /^[0-9a-f]{64}$/.test(recorded)) return recorded;
  return manifests.find((manifest) => manifest !== undefined && isOfUpload(manifest, head))?.sha256;
}

/** Whether the object is the one that the manifest's own upload has made, as far as Object Storage tells. */
export function isOfUpload(manifest: Manifest, { size, metadata, crc32 }: ObjectHead): boolean {
  const marker = manifest['upload-marker'];
  return (
    marker !== undefined &&
    metadata[MARKER_METADATA] === marker &&
    size === manifest.size &&
    (crc32 === undefined || manifest.crc32 === undefined || crc32 === manifest.crc32)
  );
}
