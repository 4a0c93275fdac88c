import { ServiceError, UserError } from '../base/errors.ts';
import type { ObjectHead, ObjectStorage } from './object-storage.ts';
import { bodyOf, type ObjectRef, where } from './reference.ts';
import type { S3 } from './s3.ts';

export interface DownloadOptions {
  /** What `head` said; another version of the object is refused in the middle of the download. */
  readonly head: ObjectHead;
  /** Bytes done so far. */
  readonly progress?: (done: number, total: number) => void;
  /** Bytes from the start that are there from an earlier download of the same version: they are not asked for. */
  readonly from?: number;
  /** Told when all bytes before this position have been written. */
  readonly reached?: (position: number) => Promise<void>;
}

const PIECE = 16 * 1024 * 1024;
const PARALLEL = 4;

/** Where a download goes: takes all of the bytes at a position, or throws. */
export type WriteAt = (bytes: Uint8Array, position: number) => Promise<void>;

/**
 * Hands an object to `write` by ranges, each with its place; a broken range is asked again alone.
 * Memory: four ranges of 16 MiB. Throws ServiceError, UserError E_OBJECT_CHANGED, or what `write` throws.
 */
export async function download(
  { s3 }: Pick<ObjectStorage, 's3'>,
  ref: ObjectRef,
  write: WriteAt,
  options: DownloadOptions,
): Promise<void> {
  const { size, etag } = options.head;
  let next = options.from ?? 0;
  let done = next;
  const running = new Set<number>();
  const worker = async (): Promise<void> => {
    while (next < size) {
      const start = next;
      const length = Math.min(PIECE, size - start);
      next += length;
      running.add(start);
      const piece = await fetchRange(s3, ref, etag, start, length);
      await write(piece, start);
      running.delete(start);
      await options.reached?.(Math.min(next, ...running));
      done += length;
      options.progress?.(done, size);
    }
  };
  const workers = Array.from({ length: PARALLEL }, worker);
  try {
    await Promise.all(workers);
  } catch (error) {
    // The others stop at their next range; what they write to must not be closed under them.
    next = size;
    await Promise.allSettled(workers);
    throw error;
  }
}

async function fetchRange(
  s3: S3,
  ref: ObjectRef,
  etag: string,
  start: number,
  length: number,
): Promise<Buffer> {
  try {
    const answer = await s3.send({
      operation: 'getObject',
      params: {
        ...where(ref),
        Range: `bytes=${start}-${start + length - 1}`,
        ...(etag === '' ? {} : { IfMatch: etag }),
      },
      repeatable: true,
      limit: length,
    });
    const body = bodyOf(answer);
    if (body.length !== length) throw changed(ref);
    return body;
  } catch (error) {
    if (error instanceof ServiceError && (error.failure.status === 412 || error.failure.status === 416))
      throw changed(ref, error);
    throw error;
  }
}

function changed(ref: ObjectRef, cause?: unknown): UserError {
  return new UserError({
    code: 'E_OBJECT_CHANGED',
    what: `the object ${JSON.stringify(ref.key)} in ${ref.bucket} changed while it was downloaded`,
    why: 'someone wrote it anew at the same time',
    fix: 'run again when nobody writes it',
    ...(cause === undefined ? {} : { cause }),
  });
}
