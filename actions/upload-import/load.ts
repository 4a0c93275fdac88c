import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import { existingFile, openNoFollow } from '../../lib/base/paths.ts';
import { progressLog } from '../../lib/base/progress.ts';
import { LUKS_PAYLOAD_OFFSET } from '../../lib/disk/luks/luks1.ts';
import { type ReadAt, vhdDiskSizeIn } from '../../lib/disk/vhd/identity.ts';
import { MANIFEST_LIMIT, type Manifest, manifestPath, parseManifest } from '../../lib/manifest/manifest.ts';
import type { ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { bodyOf, where } from '../../lib/object-storage/reference.ts';
import { SHA256_METADATA } from '../../lib/object-storage/upload.ts';
import { isRefusedUnwrap, probeKey } from './data-key.ts';
import type { Deps } from './deps.ts';
import { bindImage, defaultObjectKey, type Image, manifestOfBare, readManifestFile } from './image.ts';
import type { ImageFacts, UploadImportInputs } from './inputs.ts';
import { storedKeyHash } from './key-hash.ts';

/** The image to import; `file` is open when there is a local file that may have to be uploaded. */
export interface Loaded {
  readonly image: Image;
  readonly file: FileHandle | undefined;
}

/** Reads the image's manifest and compares it with the image itself. Nothing is changed anywhere. */
export async function loadImage(inputs: UploadImportInputs, deps: Deps): Promise<Loaded> {
  if (inputs.objectUri) return { image: await loadObject(inputs.objectUri, inputs, deps), file: undefined };
  const path = await existingFile(deps.roots, 'encrypted-image', inputs.encryptedImage ?? '');
  const file = await openNoFollow(path, constants.O_RDONLY);
  try {
    return { image: await loadFile(path, file, inputs, deps), file };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function loadFile(
  path: string,
  file: FileHandle,
  inputs: UploadImportInputs,
  deps: Deps,
): Promise<Image> {
  const { size } = await file.stat();
  const readAt: ReadAt = async (position, length) => {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await file.read(bytes, 0, length, position);
    return bytes.subarray(0, bytesRead);
  };
  const given = await manifestOfFile(path, inputs, deps);
  const manifest =
    given ?? (await bareManifest(factsFor(inputs), { size, readAt, what: 'reading the image' }, deps));
  await compareImage(manifest, size, readAt);
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

async function loadObject(object: CosUri, inputs: UploadImportInputs, deps: Deps): Promise<Image> {
  const storage = deps.storage(object.region);
  const head = await storage.head(object);
  if (!head) throw noObject(object);
  const readAt = objectReader(storage, object, head.size);
  const text =
    inputs.manifest === undefined
      ? await storage.getText({ ...object, key: manifestPath(object.key) }, MANIFEST_LIMIT)
      : await readManifestFile(await existingFile(deps.roots, 'manifest', inputs.manifest));
  const recorded = head.metadata[SHA256_METADATA];
  const source = {
    size: head.size,
    readAt,
    what: 'reading the object',
    ...(recorded !== undefined && /^[0-9a-f]{64}$/.test(recorded) ? { sha256: recorded } : {}),
  };
  const manifest =
    text === undefined
      ? await bareManifest(factsFor(inputs), source, deps)
      : parseManifest(text, 'the manifest of the object');
  await compareImage(manifest, head.size, readAt);
  return bindImage(object, manifest, inputs.facts);
}

function objectReader(storage: ObjectStorage, object: CosUri, size: number): ReadAt {
  return async (position, length) => {
    const end = Math.min(size, position + length);
    if (end <= position) return Buffer.alloc(0);
    const answer = await storage.s3.send({
      operation: 'getObject',
      params: { ...where(object), Range: `bytes=${position}-${end - 1}` },
      repeatable: true,
      limit: end - position,
    });
    return bodyOf(answer);
  };
}

/** Size and key hash; the digest is compared while the file is read for the upload. */
async function compareImage(manifest: Manifest, size: number, readAt: ReadAt): Promise<void> {
  if (size !== manifest.size) throw mismatch(`${size} bytes`, `${manifest.size} bytes`);
  const stored = await storedKeyHash(manifest.format, readAt);
  if (stored !== undefined && stored !== manifest['key-hash'])
    throw mismatch(`the key hash ${stored}`, manifest['key-hash']);
}

interface BareSource {
  readonly size: number;
  readonly readAt: ReadAt;
  readonly what: string;
  readonly sha256?: string;
}

async function bareManifest(facts: ImageFacts, source: BareSource, deps: Deps): Promise<Manifest> {
  const stored = await storedKeyHash(facts.format, source.readAt);
  const probed = await probeKey(facts.rootKey, facts.wrappedDek, deps);
  const keyHash = stored ?? (isRefusedUnwrap(probed) ? undefined : probed.keyHash);
  if (keyHash === undefined) throw unknownKeyHash();
  const head = await source.readAt(0, 512);
  return manifestOfBare({
    facts,
    sha256: source.sha256 ?? (await digest(source, deps)),
    size: source.size,
    virtualSize: facts.format === 'vhd' ? vhdDiskSizeIn(head) : source.size - LUKS_PAYLOAD_OFFSET,
    keyHash,
    keyBits: isRefusedUnwrap(probed) ? 512 : probed.bits,
  });
}

const PIECE = 16 * 1024 * 1024;

async function digest({ size, readAt, what }: BareSource, { log, signal }: Deps): Promise<string> {
  const hash = createHash('sha256');
  const progress = progressLog(log, what, { end: true });
  for (let position = 0; position < size; ) {
    signal.throwIfAborted();
    const bytes = await readAt(position, Math.min(PIECE, size - position));
    if (bytes.length === 0) throw mismatch(`${position} bytes`, `${size} bytes`);
    hash.update(bytes);
    position += bytes.length;
    progress(position, size);
  }
  return hash.digest('hex');
}

/** SHA-256 of an object by its own record, else by reading it. */
export async function objectSha256(
  storage: ObjectStorage,
  object: CosUri,
  head: { size: number; metadata: Readonly<Record<string, string>> },
  deps: Deps,
): Promise<string> {
  const recorded = head.metadata[SHA256_METADATA];
  if (recorded !== undefined) return recorded;
  const readAt = objectReader(storage, object, head.size);
  return digest({ size: head.size, readAt, what: 'reading the object that is there' }, deps);
}

function factsFor(inputs: UploadImportInputs): ImageFacts {
  if (inputs.facts) return inputs.facts;
  throw new UserError({
    code: 'E_MANIFEST_MISSING',
    what: 'there is no manifest beside the image',
    why: 'the image was moved without it, or was not made by encrypt-image',
    fix: 'give manifest, or format, wrapped-dek and root-key-crn',
  });
}

function noObject(object: CosUri): UserError {
  return new UserError({
    code: 'E_COS_OBJECT',
    what: `there is no object ${JSON.stringify(object.key)} in the bucket ${object.bucket} of ${object.region}`,
    why: 'it was deleted, or object-uri is wrong; without any right on the bucket it looks the same',
    fix: 'check object-uri, and the rights of the API key on the bucket',
  });
}

function mismatch(found: string, expected: string): UserError {
  return new UserError({
    code: 'E_MANIFEST_MISMATCH',
    what: `the image has ${found}, but its manifest says ${expected}; nothing was sent`,
    why: 'the manifest belongs to another image or key, or the image was cut or changed',
    fix: 'give the image and the manifest of the same encrypt-image run',
  });
}

function unknownKeyHash(): UserError {
  return new UserError({
    code: 'E_KEY_HASH',
    what: 'the key hash of the LUKS image is not known',
    why: 'a LUKS header records none, there is no manifest, and the API key may not unwrap the data key',
    fix: 'give manifest, or grant the API key the service role Reader on the root key',
  });
}
