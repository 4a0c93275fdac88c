import { foreignAnswer } from '../base/answer.ts';
import type { ServiceError } from '../base/errors.ts';
import type { S3Deps } from './calls.ts';
import { CHECKSUM_MODE, type Reported, reportedIn } from './checksums.ts';
import type { S3Answer } from './failure.ts';
import { type BucketLocation, parseLocation } from './location.ts';
import { bodyOf, isAbsent, type ObjectRef, where } from './reference.ts';
import { createS3, rawOf, type S3 } from './s3.ts';
import { type Condition, getSmall, putSmall, type SmallObject } from './small.ts';

export interface ObjectHead {
  /** Bytes. */
  readonly size: number;
  /** Opaque: never a digest (pitfalls.md N10). */
  readonly etag: string;
  /** `x-amz-meta-*` without the prefix, lower-case names. */
  readonly metadata: Readonly<Record<string, string>>;
  /** CRC of all of it, where the service reports one of the whole object. */
  readonly reported?: Reported | undefined;
  /** The same where it is a CRC-32, in base64. */
  readonly crc32?: string | undefined;
  /** When it was written, Unix milliseconds by the service's clock; undefined when it does not say. */
  readonly modifiedAt?: number | undefined;
}

interface ListedObject {
  readonly key: string;
  readonly size: number;
}

/** Small calls on one region of Object Storage. All throw ServiceError (`object-storage`). */
export interface ObjectStorage {
  /** The wire below, for uploads and downloads. */
  readonly s3: S3;
  /** Undefined when there is no such object. A missing bucket is a failure (`NoSuchBucket`). */
  head(ref: ObjectRef): Promise<ObjectHead | undefined>;
  /** UTF-8 text of a small object; undefined when there is none; refuses more than `limit` bytes. */
  getText(ref: ObjectRef, limit: number): Promise<string | undefined>;
  /** The same with what a later condition needs. */
  getSmall(ref: ObjectRef, limit: number): Promise<SmallObject | undefined>;
  /** Writes a small JSON object where the condition holds, and gives its ETag; undefined where it does not hold. */
  putSmall(ref: ObjectRef, text: string, condition: Condition): Promise<string | undefined>;
  /**
   * Writes a small object. With `onlyIfAbsent` an object that is there stays, and the result is `exists`;
   * one with the very same text counts as written (the answer to the first try may have been lost).
   */
  putText(ref: ObjectRef, text: string, options: PutOptions): Promise<'written' | 'exists'>;
  /** Bytes of an object from `offset` on; fewer than `length` only at its end. There must be such an object. */
  readRange(ref: ObjectRef, offset: number, length: number): Promise<Buffer>;
  /** Objects whose key begins with `prefix`, at most `max`; `complete` is false when there are more. */
  list(bucket: string, prefix: string, max: number): Promise<{ objects: ListedObject[]; complete: boolean }>;
  bucketLocation(bucket: string): Promise<BucketLocation>;
  /** Succeeds also when there is no such object. `signal` replaces the action's own, for clean-up after a cancellation. */
  delete(ref: ObjectRef, signal?: AbortSignal): Promise<void>;
}

interface PutOptions {
  readonly onlyIfAbsent: boolean;
  readonly contentType?: string;
}

/** A client for the buckets of one region. Nothing is sent and no SDK is loaded before the first call. */
export function createObjectStorage(deps: S3Deps): ObjectStorage {
  const s3 = createS3(deps);
  const buckets = new Set<string>();
  return {
    s3,
    head: (ref) => head(s3, ref, buckets),
    getText: async (ref, limit) => (await getSmall(s3, ref, limit))?.text,
    getSmall: (ref, limit) => getSmall(s3, ref, limit),
    putSmall: (ref, text, condition) => putSmall(s3, ref, text, condition),
    putText: (ref, text, options) => putText(s3, ref, text, options),
    readRange: (ref, offset, length) => readRange(s3, ref, offset, length),
    list: (bucket, prefix, max) => list(s3, bucket, prefix, max),
    bucketLocation: (bucket) => bucketLocation(s3, bucket),
    delete: (ref, signal) => deleteObject(s3, ref, signal),
  };
}

/** The answer to HEAD has no body: which of bucket and object is missing is said by a GET. `buckets`: known to be there. */
async function head(s3: S3, ref: ObjectRef, buckets: Set<string>): Promise<ObjectHead | undefined> {
  const params = where(ref);
  const absent = (error: ServiceError) => error.failure.status === 404;
  const once = () =>
    s3.find({ operation: 'headObject', params, headers: CHECKSUM_MODE, repeatable: true, absent });
  let answer = await once();
  if (!answer && !buckets.has(ref.bucket)) {
    const range = { ...params, Range: 'bytes=0-0' };
    const get = { operation: 'getObject', params: range, repeatable: true, limit: 1 };
    // It may have been written meanwhile; 416: it is empty.
    const isNone = (error: ServiceError) => isAbsent(error) || error.failure.status === 416;
    if (await s3.find({ ...get, absent: isNone })) answer = await once();
  }
  buckets.add(ref.bucket);
  return answer && headOf(answer);
}

function headOf(answer: S3Answer): ObjectHead {
  const metadata = answer['Metadata'];
  const entries = typeof metadata === 'object' && metadata !== null ? Object.entries(metadata) : [];
  const modifiedAt = new Date(String(answer['LastModified'] ?? '')).getTime();
  const reported = reportedIn(rawOf(answer).headers ?? {});
  return {
    reported,
    crc32: reported?.name === 'CRC32' ? reported.base64 : undefined,
    modifiedAt: Number.isNaN(modifiedAt) ? undefined : modifiedAt,
    size: Number(answer['ContentLength'] ?? 0),
    etag: String(answer['ETag'] ?? ''),
    metadata: Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)])),
  };
}

async function putText(
  s3: S3,
  ref: ObjectRef,
  text: string,
  { onlyIfAbsent, contentType }: PutOptions,
): Promise<'written' | 'exists'> {
  const condition = onlyIfAbsent ? ({ kind: 'absent' } as const) : ({ kind: 'any' } as const);
  return (await putSmall(s3, ref, text, condition, contentType)) === undefined ? 'exists' : 'written';
}

async function readRange(s3: S3, ref: ObjectRef, offset: number, length: number): Promise<Buffer> {
  const answer = await s3.send({
    operation: 'getObject',
    params: { ...where(ref), Range: `bytes=${offset}-${offset + length - 1}` },
    repeatable: true,
    limit: length,
  });
  return bodyOf(answer);
}

async function bucketLocation(s3: S3, bucket: string): Promise<BucketLocation> {
  const answer = await s3.send({
    operation: 'getBucketLocation',
    params: { Bucket: bucket },
    repeatable: true,
    // The SDK searches it by a pattern whose time grows with the square of the length.
    limit: 4096,
  });
  return parseLocation(String(answer['LocationConstraint'] ?? ''));
}

async function deleteObject(s3: S3, ref: ObjectRef, signal: AbortSignal | undefined): Promise<void> {
  await s3.send({
    operation: 'deleteObject',
    params: where(ref),
    repeatable: true,
    ...(signal ? { signal } : {}),
  });
}

async function list(
  s3: S3,
  bucket: string,
  prefix: string,
  max: number,
): Promise<{ objects: ListedObject[]; complete: boolean }> {
  const objects: ListedObject[] = [];
  let next: string | undefined;
  do {
    const answer = await s3.send({
      operation: 'listObjectsV2',
      params: { Bucket: bucket, Prefix: prefix, MaxKeys: 1000, ...(next ? { ContinuationToken: next } : {}) },
      repeatable: true,
    });
    const contents = Array.isArray(answer['Contents']) ? answer['Contents'] : [];
    for (const entry of contents as Record<string, unknown>[]) {
      objects.push({ key: String(entry['Key'] ?? ''), size: Number(entry['Size'] ?? 0) });
    }
    const more = answer['IsTruncated'] === true ? answer['NextContinuationToken'] : undefined;
    if (more !== undefined && more === next) {
      const of = { service: 'object-storage', operation: 'listObjectsV2', status: 200, repeatable: true };
      throw foreignAnswer(of, 'it names the same page as the next one again');
    }
    next = typeof more === 'string' && more !== '' ? more : undefined;
  } while (next !== undefined && objects.length < max);
  return {
    objects: objects.slice(0, max),
    complete: next === undefined && objects.length <= max,
  };
}
