import { ServiceError } from '../base/errors.ts';
import type { ObjectStorage } from './object-storage.ts';
import { isAbsent, type ObjectRef, where } from './reference.ts';
import { RESPONSE_DATE } from './s3.ts';

/**
 * What is written down of an upload, durably, so that whoever comes next can go on with it or remove what is left of it.
 * `creating`: ids of the object's uploads before ours was asked for, one a space. `upload`: the id of ours; `marker`: of
 * the object that it is to become; `plan`: what it is an upload of; `crc32`: that the service makes one of the whole.
 * None of them: nothing is left.
 */
export type UploadNote =
  | { readonly creating: string }
  | { readonly upload: string; readonly marker: string; readonly plan: string; readonly crc32?: 'whole' }
  | Readonly<Record<string, never>>;

/** Ids that are written down at most. */
const NOTED = 200;
/** A cancelled step is killed after some seconds. */
const BOUND = 4_000;

/** An upload to an object that was begun and neither completed nor aborted. */
interface OpenUpload {
  readonly uploadId: string;
  /** Milliseconds since it was begun, by the service's own clock; NaN when it does not say. */
  readonly age: number;
}

/** The note for an upload that is about to be asked for. */
export async function noteOfCreating(storage: ObjectStorage, ref: ObjectRef): Promise<UploadNote> {
  const open = await openUploads(storage, ref).catch((error: unknown) => {
    // Who may only write objects may not list uploads; the bucket's lifecycle rule is left then.
    if (error instanceof ServiceError && error.failure.status === 403) return undefined;
    throw error;
  });
  if (!open) return {};
  return open.length > NOTED ? {} : { creating: open.map(({ uploadId }) => uploadId).join(' ') };
}

/**
 * Removes what is left of the upload that a note tells of, and nothing else. Call it only where no other run can be
 * uploading this object: under its lease. Throws ServiceError when that is not certain.
 */
export async function removeNoted(
  storage: ObjectStorage,
  ref: ObjectRef,
  note: Readonly<Record<string, string>>,
  /** An upload that goes on. */
  keep?: string,
  /** What ends it, where there is more time than at the end of a run. */
  signal?: AbortSignal,
): Promise<void> {
  if (note['upload'] !== undefined) await abortUpload(storage, ref, note['upload'], signal);
  if (note['creating'] === undefined) return;
  const known = note['creating'].split(' ');
  await removeYounger(storage, ref, keep === undefined ? known : [...known, keep], signal);
}

/**
 * Aborts uploads of this very object that are not among the known ones and hold no part: what is left when the answer to
 * the first request was lost, in this process or with it.
 */
async function removeYounger(
  storage: ObjectStorage,
  ref: ObjectRef,
  known: readonly string[],
  signal = AbortSignal.timeout(BOUND),
): Promise<void> {
  for (const { uploadId } of await openUploads(storage, ref, signal)) {
    if (known.includes(uploadId) || (await hasParts(storage, ref, uploadId, signal))) continue;
    await abortUpload(storage, ref, uploadId, signal);
  }
}

/** Aborts uploads of this very object that are older than any run can be; their parts are billed. Returns how many. */
export async function abortOldUploads(
  storage: ObjectStorage,
  ref: ObjectRef,
  milliseconds: number,
  /** An upload that stays all the same. */
  keep?: string,
): Promise<number> {
  let aborted = 0;
  for (const { uploadId, age } of await openUploads(storage, ref)) {
    if (!(age > milliseconds) || uploadId === keep) continue;
    await abortUpload(storage, ref, uploadId);
    aborted += 1;
  }
  return aborted;
}

/**
 * Removes an unfinished upload with all its parts; succeeds also when there is none. Bounded to a few seconds, but where
 * a signal is given: of many parts the service may need longer.
 */
export async function abortUpload(
  { s3 }: ObjectStorage,
  ref: ObjectRef,
  uploadId: string,
  signal?: AbortSignal,
): Promise<void> {
  await s3.find({
    operation: 'abortMultipartUpload',
    params: { ...where(ref), UploadId: uploadId },
    repeatable: true,
    ...(signal ? { signal } : { attempts: 2, signal: AbortSignal.timeout(BOUND) }),
    absent: isAbsent,
  });
}

async function openUploads(
  { s3 }: ObjectStorage,
  { bucket, key }: ObjectRef,
  signal?: AbortSignal,
): Promise<OpenUpload[]> {
  const answer = await s3.find({
    operation: 'listMultipartUploads',
    params: { Bucket: bucket, Prefix: key },
    repeatable: true,
    // Some servers say so where a bucket has none.
    absent: ({ failure }) => failure.status === 404 && failure.serviceCode === 'NoSuchUpload',
    ...(signal ? { signal } : {}),
  });
  if (!answer) return [];
  const now = Date.parse(String(answer[RESPONSE_DATE] ?? ''));
  const uploads = Array.isArray(answer['Uploads']) ? (answer['Uploads'] as Record<string, unknown>[]) : [];
  return uploads
    .filter((upload) => upload['Key'] === key && typeof upload['UploadId'] === 'string')
    .map((upload) => ({
      uploadId: String(upload['UploadId']),
      age: now - new Date(String(upload['Initiated'] ?? '')).getTime(),
    }));
}

async function hasParts(
  { s3 }: ObjectStorage,
  ref: ObjectRef,
  uploadId: string,
  signal: AbortSignal,
): Promise<boolean> {
  const answer = await s3.find({
    operation: 'listParts',
    params: { ...where(ref), UploadId: uploadId, MaxParts: 1 },
    repeatable: true,
    signal,
    absent: isAbsent,
  });
  return answer !== undefined && Array.isArray(answer['Parts']) && answer['Parts'].length > 0;
}
