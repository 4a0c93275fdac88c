import type { FileHandle } from 'node:fs/promises';
import { ServiceError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { changed, openChecks, type Proof } from './download-checks.ts';
import { InOrder } from './download-order.ts';
import { type DownloadOptions, DownloadWork } from './download-work.ts';
import type { ObjectStorage } from './object-storage.ts';
import type { ObjectRef } from './reference.ts';

export interface Downloaded {
  /** Of all of the object, lower-case hex; undefined where nobody wanted it. */
  readonly sha256: string | undefined;
  /** What the bytes were compared with. */
  readonly proof: Proof;
  /** Bytes that came over the network, those of broken ranges included. */
  readonly received: number;
}

/**
 * Bytes of a range. Small ones let many connections share little memory, which a link that loses packets needs; the
 * requests of smaller ones cost more than they bring.
 */
const RANGE = 8 * 1024 * 1024;

/**
 * Downloads an object into a new file by parallel ranges; a broken range is asked again alone, and stretches of zeros
 * become holes. Each byte is compared with what the service tells of the whole object: the digest in its metadata, or
 * a checksum of its own. Memory: see download-work.ts. Throws ServiceError, UserError E_OBJECT_CHANGED,
 * E_DOWNLOAD_DAMAGED, E_DIGEST, or what `write`, `progress` and `reached` throw; nothing writes to the file any more then.
 */
export async function download(
  { s3 }: Pick<ObjectStorage, 's3'>,
  ref: ObjectRef,
  file: FileHandle,
  options: DownloadOptions,
): Promise<Downloaded> {
  const { head, from = 0, range = RANGE } = options;
  await using checks = openChecks(head, options.sha256 ?? false);
  // What an earlier download wrote behind what it had reached must not lie where a hole is meant.
  await file.truncate(from);
  await file.truncate(head.size);
  const order = new InOrder(file, { from, size: head.size, range }, checks);
  const work = new DownloadWork(s3.wire, ref, order, options);
  await work.run().catch((error: unknown) => {
    throw isChange(error) ? changed(ref, error) : error;
  });
  const found = await checks.compare(ref);
  return { ...found, received: work.received };
}

const isChange = (error: unknown): boolean =>
  error instanceof ServiceError && (error.failure.status === 412 || error.failure.status === 416);

/** Says what a download was compared with. */
export function tellProof({ key }: ObjectRef, { proof }: Downloaded, log: Log): void {
  if (proof === 'none')
    log.notice(
      `Object Storage tells no checksum of all of ${JSON.stringify(key)}, and no digest is recorded with it: what was downloaded is as long as the object, and is compared with nothing more`,
    );
  else log.info(`what was downloaded has the ${proof} of the object`);
}
