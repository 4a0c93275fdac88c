import { link, rename, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CosUri } from '../../lib/base/cos-uri.ts';
import { UserError } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import { progressLog } from '../../lib/base/progress.ts';
import { formatSize } from '../../lib/base/units.ts';
import { createOutput, writeFully } from '../../lib/engine/output-file.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { nextName } from '../../lib/host/own-names.ts';
import { download, type WriteAt } from '../../lib/object-storage/download.ts';
import type { ObjectHead, ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { removeOwn } from './leftovers.ts';
import { demandSpace } from './space.ts';

export interface DownloadDeps {
  readonly storage: (region: string) => ObjectStorage;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Paths that the result will have: the download must not take them. */
  readonly reserved: readonly string[];
  /** Keeps a path for `post`, which deletes what a crash left. */
  readonly remember: (path: string) => void;
}

/** A downloaded plaintext. `settle` must be called in every ending: it deletes the file, or says where it lies. */
export interface Download {
  readonly path: string;
  settle(): Promise<void>;
}

/**
 * Downloads the source into `temp`, under a name that tells its owner. It keeps that name when it is to be removed, so
 * that a later run removes it should this one be killed; else it is given the object's own name when it is complete.
 */
export async function downloadSource(
  uri: CosUri,
  temp: string,
  remove: boolean,
  deps: DownloadDeps,
): Promise<Download> {
  const { storage, log, signal, remember, reserved } = deps;
  const client = storage(uri.region);
  const head = await explaining('the source cannot be looked up in Object Storage', () => client.head(uri));
  if (!head) throw noSource(uri);
  await demandSpace(temp, head.size, 'the download');
  const own = join(temp, nextName());
  remember(own);
  try {
    await fetchInto(own, client, uri, head, deps);
    signal.throwIfAborted();
    if (remove) return { path: own, settle: () => removeOwn(own, log) };
    const path = await keepAs(own, join(temp, basename(uri.key)), reserved);
    return {
      path,
      settle: async () =>
        log.notice(`the downloaded plaintext lies at ${path}; remove-source: true would have deleted it`),
    };
  } catch (error) {
    await removeOwn(own, log);
    throw error;
  }
}

async function fetchInto(
  path: string,
  client: ObjectStorage,
  uri: CosUri,
  head: ObjectHead,
  { log, signal }: DownloadDeps,
): Promise<void> {
  log.info(`downloading ${formatSize(head.size)} from ${uri.bucket}/${uri.key}`);
  const file = await createOutput(path);
  const progress = progressLog(log, 'downloaded');
  const stopping = (done: number, total: number) => {
    signal.throwIfAborted();
    progress(done, total);
  };
  const write: WriteAt = (bytes, position) =>
    writeFully(file, bytes, position, "the download into the runner's temp folder");
  try {
    await explaining('the source cannot be downloaded', () =>
      download(client.s3, uri, write, { head, progress: stopping }),
    );
  } finally {
    await file.close();
  }
}

/** Never over another file, nor where the result will be: then a name of its own is good enough. */
async function keepAs(own: string, path: string, reserved: readonly string[]): Promise<string> {
  const free =
    !reserved.includes(path) &&
    (await link(own, path).then(
      () => true,
      () => false,
    ));
  if (free) {
    await unlink(own);
    return path;
  }
  const aside = `${own}.source`;
  await rename(own, aside);
  return aside;
}

function noSource(uri: CosUri): UserError {
  return new UserError({
    code: 'E_SOURCE_MISSING',
    what: `there is no object ${JSON.stringify(uri.key)} in the bucket ${uri.bucket} (${uri.region})`,
    why: 'bucket, key or region of image-uri is misspelt, or the API key may not see the bucket',
    fix: 'compare image-uri with the list of objects in the bucket, and grant Content Reader on it',
  });
}
