import type { ServiceError } from '../base/errors.ts';
import type { S3Answer } from './failure.ts';

/** An object; its region is that of the client. */
export interface ObjectRef {
  readonly bucket: string;
  /** May contain `/`. */
  readonly key: string;
}

export const where = ({ bucket, key }: ObjectRef) => ({ Bucket: bucket, Key: key });

/** Said by Object Storage itself: a 404 of a proxy or a wrong endpoint knows nothing of what is there. */
export const isAbsent = ({ failure }: ServiceError): boolean =>
  failure.status === 404 && (failure.serviceCode === 'NoSuchKey' || failure.serviceCode === 'NoSuchUpload');

export function bodyOf(answer: S3Answer): Buffer {
  const body = answer['Body'];
  return Buffer.isBuffer(body) ? body : Buffer.from(body instanceof Uint8Array ? body : '');
}
