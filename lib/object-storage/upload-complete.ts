import { ServiceError, UserError } from '../base/errors.ts';
import { sleep } from '../base/timer.ts';
import { crcBase64 } from '../digest/crc.ts';
import { crc32Header } from './checksums.ts';
import { MARKER_METADATA } from './metadata.ts';
import type { ObjectHead, ObjectStorage } from './object-storage.ts';
import { type ObjectRef, where } from './reference.ts';

/** Times that a completion is sent at most. */
const COMPLETIONS = 3;

interface Completed {
  readonly etag: string;
  /** CRC-32. */
  readonly crc: number;
}

export interface Completion {
  readonly ref: ObjectRef;
  readonly uploadId: string;
  readonly marker: string;
  readonly size: number;
  readonly parts: readonly Completed[];
  /** Of the whole, in base64, where the service makes one itself; else undefined. */
  readonly crc32: string | undefined;
  readonly signal: AbortSignal;
  /** Milliseconds for which the object is looked for after a completion without an answer. */
  readonly lookUp: number;
}

/**
 * Makes the object visible and gives its head. When the answer does not come, the object is looked for, and only the
 * completion of the same upload is sent again: never a second upload (pitfalls.md N7, N8).
 */
export async function complete(storage: ObjectStorage, job: Completion): Promise<ObjectHead> {
  // What answers a later completion may only show that an earlier one is being done, or was.
  let mayBeDone = false;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await sendComplete(storage, job);
      break;
    } catch (error) {
      const unknown = error instanceof ServiceError && error.failure.outcome === 'unknown';
      mayBeDone ||= unknown;
      const head = await appears(storage, job, mayBeDone ? job.lookUp : 0);
      if (head) return head;
      if (error instanceof ServiceError && error.failure.status === 412)
        throw existsMeanwhile(job.ref, error);
      // Said again and again: it is not this request that was damaged.
      if (error instanceof ServiceError && error.failure.serviceCode === 'BadDigest')
        throw wrongParts(job.ref, error);
      if (!unknown || attempt === COMPLETIONS) throw error;
    }
  }
  const head = await appears(storage, job, 0);
  if (!head) throw wrongObject(job, await storage.head(job.ref));
  return head;
}

async function sendComplete(
  { s3 }: ObjectStorage,
  { ref, uploadId, parts, crc32 }: Completion,
): Promise<void> {
  await s3.send({
    operation: 'completeMultipartUpload',
    params: {
      ...where(ref),
      UploadId: uploadId,
      // What another run wrote meanwhile is not overwritten.
      IfNoneMatch: '*',
      MultipartUpload: { Parts: parts.map(({ etag }, index) => ({ ETag: etag, PartNumber: index + 1 })) },
    },
    ...(crc32 === undefined
      ? {}
      : {
          body: listWithCrcs(parts),
          headers: { ...crc32Header(crc32), 'x-amz-checksum-type': 'FULL_OBJECT' },
        }),
    repeatable: false,
  });
}

/** Servers that keep CRCs of parts want each of them said again, which the SDK has no parameter for. */
function listWithCrcs(parts: readonly Completed[]): string {
  const lines = parts.map(
    ({ etag, crc }, index) =>
      `<Part><PartNumber>${index + 1}</PartNumber><ETag>${escapeXml(etag)}</ETag><ChecksumCRC32>${crcBase64(crc)}</ChecksumCRC32></Part>`,
  );
  return `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${lines.join('')}</CompleteMultipartUpload>`;
}

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Our object, if it is there: the marker and the size are ours. Looks for `patience` milliseconds. */
async function appears(
  storage: ObjectStorage,
  { ref, marker, size, signal }: Completion,
  patience: number,
): Promise<ObjectHead | undefined> {
  const end = performance.now() + patience;
  for (;;) {
    const head = await storage.head(ref);
    if (head?.metadata[MARKER_METADATA] === marker && head.size === size) return head;
    if (performance.now() >= end) return undefined;
    await sleep(Math.min(2_000, patience), signal);
  }
}

export function existsMeanwhile(ref: ObjectRef, cause?: unknown): UserError {
  return new UserError({
    code: 'E_OBJECT_EXISTS',
    what: `an object ${JSON.stringify(ref.key)} appeared in ${ref.bucket} while this run uploaded`,
    why: 'another run uploads the same image at the same time',
    fix: 'run again: an equal object is then used, a different one refused',
    ...(cause === undefined ? {} : { cause }),
  });
}

function wrongParts(ref: ObjectRef, cause: ServiceError): UserError {
  return new UserError({
    code: 'E_UPLOAD_WRONG',
    what: `the parts of ${JSON.stringify(ref.key)} that Object Storage holds are not what was sent: ${cause.message}`,
    why: 'bytes were damaged on their way or in Object Storage, or another run wrote parts of it',
    fix: 'run again; if it happens again, use another route to Object Storage',
    cause,
  });
}

function wrongObject({ ref, size }: Completion, head: ObjectHead | undefined): UserError {
  return new UserError({
    code: 'E_UPLOAD_WRONG',
    what: `the object ${JSON.stringify(ref.key)} in ${ref.bucket} has ${head?.size ?? 'no'} bytes after the upload, not ${size}, or is not the one that was uploaded`,
    why: 'another run wrote it at the same time, or Object Storage lost a part',
    fix: 'delete the object if nobody else uses it, and run again',
  });
}
