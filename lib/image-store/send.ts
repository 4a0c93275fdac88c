import { type CosUri, formatCosUri } from '../base/cos-uri.ts';
import { messageOf } from '../base/errors.ts';
import { progressLog } from '../base/progress.ts';
import { formatSize } from '../base/units.ts';
import type { Content } from '../object-storage/content.ts';
import { abortOldUploads } from '../object-storage/leftovers.ts';
import { type Sums, type Uploaded, uploadObject } from '../object-storage/upload.ts';
import type { Lease, Note } from '../once/lease.ts';
import type { SendDeps } from './deps.ts';
import { manifestAlone } from './noted-manifest.ts';

/** Milliseconds after which no run can still be working on an upload, nor go on with it. */
const OLD_UPLOAD = 7 * 24 * 3_600_000;

export interface ToSend {
  readonly object: CosUri;
  readonly content: Content;
  /** What makes two uploads the same: one that an earlier run left goes on when its plan is this one. */
  readonly plan: string;
  /** Of the content, where it is known before it is sent. */
  readonly sha256?: string;
  /**
   * All was read and sent, and the object is about to appear. What this gives stands in the lease's note from then on.
   * Throwing removes the upload.
   */
  readonly finishing?: (sums: Sums, marker: string) => Promise<Note>;
}

/**
 * Sends an image to its place under the lease of that place, whose note always tells what would be left if this process
 * died now; what it told of an earlier run goes on, or is removed first. Throws as `uploadObject` does.
 */
export async function sendUnderLease(
  { object, content, plan, sha256, finishing }: ToSend,
  lease: Lease,
  deps: SendDeps,
): Promise<Uploaded> {
  const { log, signal } = deps;
  const storage = deps.storage(object.region);
  await removeOldUploads(object, lease, deps);
  log.info(`uploading ${formatSize(content.size)} to ${formatCosUri(object)}`);
  const started = performance.now();
  let now = lease.noted;
  // Its object may appear at this moment still, by a completion whose answer its run did not get.
  let afterwards = manifestAlone(lease.noted);
  const uploaded = await uploadObject(storage, object, content, {
    plan,
    left: lease.noted,
    async note(note) {
      now = note;
      await lease.note({ ...note, ...afterwards });
    },
    async finishing(sums) {
      afterwards = (await finishing?.(sums, now['marker'] ?? '')) ?? afterwards;
      if (finishing) await lease.note({ ...now, ...afterwards });
    },
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(deps.partSize === undefined ? {} : { partSize: deps.partSize }),
    signal,
    log,
    progress: progressLog(log, 'uploaded', { end: true }),
  });
  deps.timed('Uploaded', performance.now() - started, content.size);
  return uploaded;
}

/** Their parts are billed for ever. The one that the note tells of is not left: it goes on, or is removed by its id. */
async function removeOldUploads(object: CosUri, lease: Lease, deps: SendDeps): Promise<void> {
  try {
    const storage = deps.storage(object.region);
    const removed = await abortOldUploads(storage, object, OLD_UPLOAD, lease.noted['upload']);
    if (removed > 0)
      deps.log.info(`removed ${removed} unfinished uploads of this object that were left long ago`);
  } catch (error) {
    deps.signal.throwIfAborted();
    deps.log.debug(`old uploads cannot be looked for: ${messageOf(error)}`);
  }
}
