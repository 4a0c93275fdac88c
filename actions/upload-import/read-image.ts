import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CosUri } from '../../lib/base/cos-uri.ts';
import { messageOf, UserError } from '../../lib/base/errors.ts';
import { existingFile, openNoFollow } from '../../lib/base/paths.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { fileBytes, type ImageBytes, imageMismatch, objectBytes } from '../../lib/image-store/bytes.ts';
import { MANIFEST_LIMIT, type Manifest, manifestPath, parseManifest } from '../../lib/manifest/manifest.ts';
import { manifestOfBare } from './bare-image.ts';
import { bindImage, type Image, readManifestFile } from './bound-image.ts';
import type { Deps } from './deps.ts';
import { storedKeyHash } from './image-header.ts';
import type { UploadImportInputs } from './inputs.ts';
import { defaultObjectKey } from './object-names.ts';

/** A local image: opened once, so that what was checked is what is sent. */
export interface ImageFile extends AsyncDisposable {
  readonly path: string;
  readonly handle: FileHandle;
}

/** The file of `encrypted-image`; undefined without it. */
export async function openImageFile(inputs: UploadImportInputs, deps: Deps): Promise<ImageFile | undefined> {
  if (inputs.encryptedImage === undefined || inputs.templateId !== undefined) return undefined;
  const path = await existingFile(deps.roots, 'encrypted-image', inputs.encryptedImage);
  const handle = await openNoFollow(path, constants.O_RDONLY);
  const close = () =>
    handle.close().catch((error: unknown) => {
      deps.log.warning(`${JSON.stringify(path)} could not be closed: ${messageOf(error)}`);
    });
  return { path, handle, [Symbol.asyncDispose]: close };
}

/** Reads the image's manifest and compares it with the image itself. Nothing is changed anywhere. */
export async function readImage(
  file: ImageFile | undefined,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Image> {
  return explaining('the encrypted image cannot be read', async () => {
    if (file) return imageOfFile(file, inputs, deps);
    if (inputs.objectUri) return imageOfObject(inputs.objectUri, inputs, deps);
    throw new Error('defect: there is neither encrypted-image nor object-uri');
  });
}

async function imageOfFile(
  { path, handle }: ImageFile,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Image> {
  const bytes = await fileBytes(handle);
  const given = await manifestOfFile(path, inputs, deps);
  const manifest = given ?? (await manifestOfBare(inputs.facts, bytes, deps));
  await demandSameImage(manifest, bytes);
  const region = inputs.region ?? regionOf(manifest);
  const key = inputs.objectKey ?? defaultObjectKey(basename(path), manifest.format);
  return bindImage({ region, bucket: inputs.bucket ?? '', key }, manifest, inputs.facts);
}

/** Bucket and root key lie in one region (softlayer-api.md 7.2), so the CRN tells it where `region` does not. */
function regionOf(manifest: Manifest): string {
  return manifest['root-key-crn'].split(':')[5] ?? '';
}

async function manifestOfFile(
  path: string,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Manifest | undefined> {
  const from = await existingFile(deps.roots, 'manifest', inputs.manifest ?? manifestPath(path)).catch(
    (error: unknown) => {
      if (inputs.manifest === undefined && error instanceof UserError && error.code === 'E_PATH')
        return undefined;
      throw error;
    },
  );
  if (from === undefined) return undefined;
  return parseManifest(await readManifestFile(from), JSON.stringify(from));
}

async function imageOfObject(object: CosUri, inputs: UploadImportInputs, deps: Deps): Promise<Image> {
  const storage = deps.storage(object.region);
  const head = await storage.head(object);
  if (!head) throw noObject(object);
  const bytes = objectBytes(storage, object, head, [], 'reading the object');
  const text =
    inputs.manifest === undefined
      ? await storage.getText({ ...object, key: manifestPath(object.key) }, MANIFEST_LIMIT)
      : await readManifestFile(await existingFile(deps.roots, 'manifest', inputs.manifest));
  const manifest =
    text === undefined
      ? await manifestOfBare(inputs.facts, bytes, deps)
      : parseManifest(text, 'the manifest of the object');
  await demandSameImage(manifest, bytes);
  return bindImage(object, manifest, inputs.facts);
}

/** Size and key hash; the digest is compared while the file is read for the upload. Throws E_MANIFEST_MISMATCH. */
async function demandSameImage(manifest: Manifest, { size, readAt }: ImageBytes): Promise<void> {
  if (size !== manifest.size) throw imageMismatch(`${size} bytes`, `${manifest.size} bytes`);
  const stored = await storedKeyHash(manifest.format, readAt);
  if (stored !== undefined && stored !== manifest['key-hash'])
    throw imageMismatch(`the key hash ${stored}`, manifest['key-hash']);
}

function noObject(object: CosUri): UserError {
  return new UserError({
    code: 'E_COS_OBJECT',
    what: `there is no object ${JSON.stringify(object.key)} in the bucket ${object.bucket} of ${object.region}`,
    why: 'it was deleted, or object-uri is wrong; without any right on the bucket it looks the same',
    fix: 'check object-uri, and the rights of the API key on the bucket',
  });
}
