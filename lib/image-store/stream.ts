import { formatManifest, type Manifest } from '../manifest/manifest.ts';
import type { Content } from '../object-storage/content.ts';
import type { Sums } from '../object-storage/upload.ts';
import type { Lease } from '../once/lease.ts';
import type { PlaceDeps, SendDeps } from './deps.ts';
import { noteWith } from './noted-manifest.ts';
import type { PlacedImage } from './placed-image.ts';
import { sendUnderLease } from './send.ts';
import { isOfIdentity, isSameImage, manifestOf, otherThere, readStoredManifest } from './stored-manifest.ts';

/** An image that is uploaded while it is made. */
export interface ToStream extends Pick<PlacedImage, 'object'> {
  readonly content: Content;
  /** The image's identity: the same content comes of it in every run. */
  readonly identity: string;
  /** What the upload has told of the image, when all of it was made and sent; the last checks are made here. */
  readonly describe: (sums: Sums, marker: string) => Promise<Manifest>;
}

/**
 * Sends it, and writes its manifest after its object, as the lease's note tells from the moment on in which the object
 * may appear. Gives the manifest. Throws as `uploadObject` does, what `describe` throws, and UserError E_OBJECT_EXISTS.
 */
export async function storeStream(
  { object, content, identity, describe }: ToStream,
  lease: Lease,
  deps: SendDeps,
): Promise<Manifest> {
  let made: Manifest | undefined;
  await sendUnderLease(
    {
      ...{ object, content, plan: `identity ${identity}` },
      async finishing(sums, marker) {
        made = await describe(sums, marker);
        return noteWith({}, made, deps.log);
      },
    },
    lease,
    deps,
  );
  if (!made) throw new Error('defect: the upload ended without having been described');
  return writeManifest({ object, manifest: made }, deps);
}

/**
 * Writes the manifest beside its object, which is there. One of the same image stays, whose object a run has sent anew
 * after somebody had deleted it: what is known of its import is kept. Throws UserError E_OBJECT_EXISTS for another one.
 */
export async function writeManifest(
  { object, manifest }: PlacedImage,
  deps: Pick<PlaceDeps, 'storage'>,
): Promise<Manifest> {
  const found = await readStoredManifest({ object }, deps);
  if (found && !isOfIdentity(found.manifest, manifest.identity))
    throw otherThere({ object }, 'manifest', 'it belongs to another image, key or encryption');
  const record = found?.manifest.import;
  const whole = record ? { ...manifest, import: record } : manifest;
  const written = await deps
    .storage(object.region)
    .putSmall(
      manifestOf({ object }),
      formatManifest(whole),
      found ? { kind: 'unchanged', etag: found.etag } : { kind: 'absent' },
    );
  if (written !== undefined) return whole;
  // Written at this moment by something that knows no lease.
  const now = await readStoredManifest({ object }, deps);
  if (!now || !isSameImage(now.manifest, manifest))
    throw otherThere({ object }, 'manifest', 'it was written at this moment');
  return now.manifest;
}
