import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { CosUri } from '../base/cos-uri.ts';
import { UserError } from '../base/errors.ts';
import { progressLog } from '../base/progress.ts';
import type { ReadAt } from '../disk/vhd/identity.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { ObjectHead, ObjectStorage } from '../object-storage/object-storage.ts';
import type { PlaceDeps } from './deps.ts';
import { toldDigest } from './told-digest.ts';

/** The bytes of an encrypted image, in a file or in an object. */
export interface ImageBytes {
  readonly size: number;
  readonly readAt: ReadAt;
  /** SHA-256 by what is recorded of it, lower-case hex; undefined where nothing is. */
  readonly recorded: string | undefined;
  /** For the log, while all of it is read: `reading the image`. */
  readonly what: string;
}

export async function fileBytes(file: FileHandle): Promise<ImageBytes> {
  const { size } = await file.stat();
  const readAt: ReadAt = async (position, length) => {
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await file.read(bytes, 0, length, position);
    return bytes.subarray(0, bytesRead);
  };
  return { size, readAt, recorded: undefined, what: 'reading the image' };
}

/** `manifests`: what may tell the digest where the object itself does not. */
export function objectBytes(
  storage: ObjectStorage,
  object: CosUri,
  head: ObjectHead,
  manifests: readonly (Manifest | undefined)[],
  what: string,
): ImageBytes {
  const { size } = head;
  const readAt: ReadAt = async (position, length) => {
    const available = Math.min(length, size - position);
    return available <= 0 ? Buffer.alloc(0) : storage.readRange(object, position, available);
  };
  return { size, readAt, recorded: toldDigest(head, manifests), what };
}

const PIECE = 16 * 1024 * 1024;

/** SHA-256 by its own record, else by reading all of it. */
export async function sha256Of(
  { size, readAt, recorded, what }: ImageBytes,
  deps: Pick<PlaceDeps, 'signal' | 'log'>,
): Promise<string> {
  if (recorded !== undefined) return recorded;
  const hash = createHash('sha256');
  const progress = progressLog(deps.log, what, { end: true });
  for (let position = 0; position < size; ) {
    deps.signal.throwIfAborted();
    const bytes = await readAt(position, Math.min(PIECE, size - position));
    if (bytes.length === 0) throw imageMismatch(`${position} bytes`, `${size} bytes`);
    hash.update(bytes);
    position += bytes.length;
    progress(position, size);
  }
  return hash.digest('hex');
}

export function imageMismatch(found: string, expected: string): UserError {
  return new UserError({
    code: 'E_MANIFEST_MISMATCH',
    what: `the image has ${found}, but its manifest says ${expected}; nothing was sent`,
    why: 'the manifest belongs to another image or key, or the image was cut or changed',
    fix: 'give the image and the manifest of the same encrypt-image run',
  });
}
