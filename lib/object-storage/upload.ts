import { createHash, type Hash, randomUUID } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { ServiceError, UserError } from '../base/errors.ts';
import { sleep } from '../base/timer.ts';
import { noteOfCreating, removeNoted, type UploadNote } from './leftovers.ts';
import type { ObjectHead, ObjectStorage } from './object-storage.ts';
import { createPool } from './pool.ts';
import { type ObjectRef, where } from './reference.ts';

/** Metadata names of what we upload, without `x-amz-meta-`. */
export const SHA256_METADATA = 'sha256';
/** Tells our own object from another's after a lost answer. */
export const MARKER_METADATA = 'upload-marker';

export interface UploadOptions {
  /** Bytes of the file. */
  readonly size: number;
  /** What the file must hold, lower-case hex; compared before the object becomes visible. */
  readonly sha256: string;
  readonly signal: AbortSignal;
  /** Keeps, durably, what would be left if this process died now. Throws when this run may not go on. */
  readonly note: (note: UploadNote) => Promise<void>;
  /** Told why a failed upload could not be removed: it stays noted. */
  readonly left: (problem: unknown) => void;
  /** Milliseconds for which the object is looked for after a completion without an answer. */
  readonly lookUp?: number;
  /** Bytes done so far. */
  readonly progress?: (done: number, total: number) => void;
}

const MIB = 1024 * 1024;
const MIN_PART = 16 * MIB;
const PARTS = 9000;
const MEMORY = 512 * MIB;
/** Tries of one part in all: hours of an upload are worth more of them. */
const PART_TRIES = 9;
/** Failures of one part after which fewer parts are sent at a time. */
const TROUBLES = 4;
/** Times that a completion is sent at most. */
const COMPLETIONS = 3;

/**
 * Bytes of one part: at least 16 MiB, and so many that 9000 parts hold the file, in steps of 4 MiB (pitfalls.md 9).
 */
export function partSize(size: number): number {
  return Math.max(MIN_PART, Math.ceil(size / PARTS / (4 * MIB)) * 4 * MIB);
}

/**
 * Uploads a file in parts, several at a time, and makes the object visible only when the bytes that were read had the
 * right digest. Retries single parts with the same bytes. Aborts the upload when it fails; what cannot be aborted stays
 * noted. Throws ServiceError, UserError E_IMAGE_CHANGED, E_OBJECT_EXISTS, E_UPLOAD_WRONG, or what `note` throws.
 */
export async function uploadFile(
  storage: ObjectStorage,
  ref: ObjectRef,
  file: FileHandle,
  options: UploadOptions,
): Promise<void> {
  const marker = randomUUID();
  const before = await noteOfCreating(storage, ref);
  await options.note(before);
  let left: UploadNote = before;
  try {
    const uploadId = await createUpload(storage, ref, marker, options);
    left = { upload: uploadId };
    await options.note(left);
    // The first answers may have been lost, and each of those requests may have made one.
    await removeNoted(storage, ref, before, uploadId).catch(() => undefined);
    const { etags, sha256 } = await sendParts(storage, ref, uploadId, file, options);
    if (sha256 !== options.sha256) throw imageChanged(options.sha256, sha256);
    await complete(storage, ref, uploadId, etags, marker, options);
  } catch (error) {
    await removeNoted(storage, ref, left)
      .then(() => options.note({}))
      .catch((problem: unknown) => options.left(problem));
    throw error;
  }
  // An upload that is done is no upload any more: a note that stays does no harm.
  await options.note({}).catch(() => undefined);
}

async function createUpload(
  storage: ObjectStorage,
  ref: ObjectRef,
  marker: string,
  { sha256 }: UploadOptions,
): Promise<string> {
  const answer = await storage.s3.send({
    operation: 'createMultipartUpload',
    params: {
      ...where(ref),
      ContentType: 'application/octet-stream',
      Metadata: { [SHA256_METADATA]: sha256, [MARKER_METADATA]: marker },
    },
    // A second one after a lost answer leaves an empty upload behind at worst; it is looked for.
    repeatable: true,
  });
  const uploadId = String(answer['UploadId'] ?? '');
  if (uploadId === '') throw badAnswer('createMultipartUpload', 'no upload id');
  return uploadId;
}

async function sendParts(
  storage: ObjectStorage,
  ref: ObjectRef,
  uploadId: string,
  file: FileHandle,
  options: UploadOptions,
): Promise<{ etags: string[]; sha256: string }> {
  const length = partSize(options.size);
  const count = Math.max(1, Math.ceil(options.size / length));
  const etags = new Array<string>(count).fill('');
  const hash = createHash('sha256');
  const pool = createPool(Math.max(4, Math.min(16, Math.floor(MEMORY / length))), options.signal);
  // Buffers are used again when their part has arrived: large ones are dear to make and to collect.
  const idle: Buffer[] = [];
  let done = 0;
  for (let index = 0; index < count; index += 1) {
    await pool.slot();
    const buffer = idle.pop() ?? Buffer.allocUnsafeSlow(Math.min(length, options.size));
    const bytes = buffer.subarray(0, Math.min(length, options.size - index * length));
    await readPart(file, index * length, bytes, hash);
    pool.run(async () => {
      etags[index] = await sendPart(storage, ref, uploadId, index + 1, bytes, pool.slowDown);
      idle.push(buffer);
      done += bytes.length;
      options.progress?.(done, options.size);
    });
  }
  await pool.drain();
  return { etags, sha256: hash.digest('hex') };
}

/** Reads in file order, so that one pass gives the digest too. A file that has become shorter is refused. */
async function readPart(file: FileHandle, position: number, bytes: Buffer, hash: Hash): Promise<void> {
  const { length } = bytes;
  for (let filled = 0; filled < length; ) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) throw imageChanged(`${position + length} bytes`, `${position + filled} bytes`);
    filled += bytesRead;
  }
  hash.update(bytes);
}

async function sendPart(
  storage: ObjectStorage,
  ref: ObjectRef,
  uploadId: string,
  number: number,
  bytes: Buffer,
  slowDown: () => void,
): Promise<string> {
  const md5 = createHash('md5').update(bytes).digest('base64');
  let troubles = 0;
  const answer = await storage.s3.send({
    operation: 'uploadPart',
    params: {
      ...where(ref),
      UploadId: uploadId,
      PartNumber: number,
      Body: bytes,
      ContentLength: bytes.length,
      ContentMD5: md5,
    },
    repeatable: true,
    attempts: PART_TRIES,
    // Often enough to be no accident: fewer parts at a time.
    troubled: () => {
      troubles += 1;
      if (troubles % TROUBLES === 0) slowDown();
    },
  });
  const etag = String(answer['ETag'] ?? '');
  if (etag === '') throw badAnswer('uploadPart', 'no ETag');
  return etag;
}

/**
 * Makes the object visible. When the answer does not come, the object is looked for, and only the completion of the
 * same upload is sent again: never a second upload (pitfalls.md N7, N8).
 */
async function complete(
  storage: ObjectStorage,
  ref: ObjectRef,
  uploadId: string,
  etags: readonly string[],
  marker: string,
  options: UploadOptions,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await sendComplete(storage, ref, uploadId, etags);
      break;
    } catch (error) {
      const unknown = error instanceof ServiceError && error.failure.outcome === 'unknown';
      if (await appears(storage, ref, marker, options, unknown ? (options.lookUp ?? 30_000) : 0)) return;
      if (error instanceof ServiceError && error.failure.status === 412) throw existsMeanwhile(ref, error);
      if (!unknown || attempt === COMPLETIONS) throw error;
    }
  }
  if (!(await appears(storage, ref, marker, options, 0)))
    throw wrongObject(ref, options.size, await storage.head(ref));
}

async function sendComplete(
  storage: ObjectStorage,
  ref: ObjectRef,
  uploadId: string,
  etags: readonly string[],
): Promise<void> {
  await storage.s3.send({
    operation: 'completeMultipartUpload',
    params: {
      ...where(ref),
      UploadId: uploadId,
      // What another run wrote meanwhile is not overwritten.
      IfNoneMatch: '*',
      MultipartUpload: { Parts: etags.map((ETag, index) => ({ ETag, PartNumber: index + 1 })) },
    },
    repeatable: false,
  });
}

/** Whether our object is there: the marker and the size are ours. Looks for `patience` milliseconds. */
async function appears(
  storage: ObjectStorage,
  ref: ObjectRef,
  marker: string,
  { size, signal }: UploadOptions,
  patience: number,
): Promise<boolean> {
  const end = performance.now() + patience;
  for (;;) {
    const head = await storage.head(ref);
    if (head?.metadata[MARKER_METADATA] === marker && head.size === size) return true;
    if (performance.now() >= end) return false;
    await sleep(Math.min(2_000, patience), signal);
  }
}

function badAnswer(operation: string, text: string): ServiceError {
  return new ServiceError({
    service: 'object-storage',
    operation,
    status: 200,
    serviceCode: undefined,
    text: `the answer holds ${text}`,
    outcome: 'refused',
  });
}

function imageChanged(expected: string, found: string): UserError {
  return new UserError({
    code: 'E_IMAGE_CHANGED',
    what: `the encrypted image holds ${found}, not ${expected} as its manifest says; nothing was stored`,
    why: 'the file was changed or cut after it was encrypted, or the manifest belongs to another file',
    fix: 'encrypt again, and give the image and the manifest of the same run',
  });
}

function existsMeanwhile(ref: ObjectRef, cause: unknown): UserError {
  return new UserError({
    code: 'E_OBJECT_EXISTS',
    what: `an object ${JSON.stringify(ref.key)} appeared in ${ref.bucket} while this run uploaded`,
    why: 'another run uploads the same image at the same time',
    fix: 'run again: an equal object is then used, a different one refused',
    cause,
  });
}

function wrongObject(ref: ObjectRef, size: number, head: ObjectHead | undefined): UserError {
  return new UserError({
    code: 'E_UPLOAD_WRONG',
    what: `the object ${JSON.stringify(ref.key)} in ${ref.bucket} has ${head?.size ?? 'no'} bytes after the upload, not ${size}, or is not the one that was uploaded`,
    why: 'another run wrote it at the same time, or Object Storage lost a part',
    fix: 'delete the object if nobody else uses it, and run again',
  });
}
