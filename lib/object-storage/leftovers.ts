import type { ObjectRef, ObjectStorage } from './object-storage.ts';
import { isAbsent, where } from './object-storage.ts';
import { abortUpload } from './upload.ts';

/** An upload to an object that was begun and neither completed nor aborted. */
interface OpenUpload {
  readonly uploadId: string;
  /** Unix milliseconds by the service's clock; NaN when it does not say. */
  readonly initiated: number;
}

/**
 * Aborts uploads of this very object that hold no part: what is left when the answer to the first request was lost
 * with the process. Returns how many.
 */
export async function abortEmptyUploads(storage: ObjectStorage, ref: ObjectRef): Promise<number> {
  let aborted = 0;
  for (const { uploadId } of await openUploads(storage, ref)) {
    if (await hasParts(storage, ref, uploadId)) continue;
    await abortUpload(storage, ref, uploadId);
    aborted += 1;
  }
  return aborted;
}

/** Aborts uploads of this very object that are older than any run can be; their parts are billed. Returns how many. */
export async function abortOldUploads(
  storage: ObjectStorage,
  ref: ObjectRef,
  milliseconds: number,
): Promise<number> {
  let aborted = 0;
  for (const { uploadId, initiated } of await openUploads(storage, ref)) {
    if (!(Date.now() - initiated > milliseconds)) continue;
    await abortUpload(storage, ref, uploadId);
    aborted += 1;
  }
  return aborted;
}

async function openUploads({ s3 }: ObjectStorage, { bucket, key }: ObjectRef): Promise<OpenUpload[]> {
  const answer = await s3.send({
    operation: 'listMultipartUploads',
    params: { Bucket: bucket, Prefix: key },
    repeatable: true,
  });
  const uploads = Array.isArray(answer['Uploads']) ? (answer['Uploads'] as Record<string, unknown>[]) : [];
  return uploads
    .filter((upload) => upload['Key'] === key && typeof upload['UploadId'] === 'string')
    .map((upload) => ({
      uploadId: String(upload['UploadId']),
      initiated: new Date(String(upload['Initiated'] ?? '')).getTime(),
    }));
}

async function hasParts({ s3 }: ObjectStorage, ref: ObjectRef, uploadId: string): Promise<boolean> {
  const answer = await s3.find({
    operation: 'listParts',
    params: { ...where(ref), UploadId: uploadId, MaxParts: 1 },
    repeatable: true,
    absent: isAbsent,
  });
  return answer !== undefined && Array.isArray(answer['Parts']) && answer['Parts'].length > 0;
}
