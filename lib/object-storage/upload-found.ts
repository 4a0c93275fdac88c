import { ServiceError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { crcsOfParts } from './checksums.ts';
import { foreign } from './failure.ts';
import type { ObjectStorage } from './object-storage.ts';
import { isAbsent, type ObjectRef, where } from './reference.ts';
import { rawOf } from './s3.ts';

/** A part that an earlier run has sent, as the service tells it. */
interface FoundPart {
  readonly etag: string;
  /** Bytes. */
  readonly size: number;
  /** In base64; undefined where the service keeps none of parts. */
  readonly crc32: string | undefined;
}

export type FoundParts = ReadonlyMap<number, FoundPart>;

/** Pages of 1000: more parts than 10,000 there cannot be. ibm-cloud-apis.md 4.6 */
const PAGES = 20;

/**
 * The parts of an upload, by number. Undefined when there is no such upload any more. Who may not list parts finds none:
 * they are sent again.
 */
export async function findParts(
  storage: ObjectStorage,
  ref: ObjectRef,
  uploadId: string,
  log: Log,
): Promise<FoundParts | undefined> {
  try {
    return await listParts(storage, ref, uploadId);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.failure.status !== 403) throw error;
    log.info(`the parts of an unfinished upload cannot be listed, and are sent again: ${error.message}`);
    return new Map();
  }
}

async function listParts(
  { s3 }: ObjectStorage,
  ref: ObjectRef,
  uploadId: string,
): Promise<FoundParts | undefined> {
  const parts = new Map<number, FoundPart>();
  let after = 0;
  for (let page = 0; page < PAGES; page += 1) {
    const answer = await s3.find({
      operation: 'listParts',
      params: { ...where(ref), UploadId: uploadId, ...(after > 0 ? { PartNumberMarker: after } : {}) },
      repeatable: true,
      absent: isAbsent,
    });
    if (!answer) return undefined;
    const raw = rawOf(answer);
    const crcs = crcsOfParts(raw);
    const listed = Array.isArray(answer['Parts']) ? (answer['Parts'] as Record<string, unknown>[]) : [];
    for (const { PartNumber, ETag, Size } of listed) {
      const number = Number(PartNumber);
      const part = { etag: String(ETag ?? ''), size: Number(Size ?? -1), crc32: crcs.get(number) };
      if (part.etag !== '') parts.set(number, part);
    }
    if (answer['IsTruncated'] !== true) return parts;
    const next = Number(answer['NextPartNumberMarker']);
    if (!(next > after))
      throw foreign({ operation: 'listParts', repeatable: true }, raw, 'it names the same page again');
    after = next;
  }
  return parts;
}

/** An ETag that is the MD5 of its part, which no encryption by the service lets it be (ibm-cloud-apis.md 4.6). */
export function md5In(etag: string): string | undefined {
  return /^"?([0-9a-f]{32})"?$/.exec(etag)?.[1];
}
