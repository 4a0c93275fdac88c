import { progressLog } from '../../lib/base/progress.ts';
import { formatSize } from '../../lib/base/units.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { createOutput, writeFully } from '../../lib/host/output-file.ts';
import { download } from '../../lib/object-storage/download.ts';
import type { StoredObject } from './adopt.ts';
import type { EncryptImageDeps } from './deps.ts';

/** What errors say: what failed when the service does, and what was written when the disk does. */
interface Words {
  readonly failed: string;
  readonly written: string;
}

/** Downloads an object into a new file, which is left as it is when that fails. */
export async function downloadInto(
  path: string,
  { uri, head }: StoredObject,
  { failed, written }: Words,
  { storage, signal, log }: Pick<EncryptImageDeps, 'storage' | 'signal' | 'log'>,
): Promise<void> {
  log.info(`downloading ${formatSize(head.size)} from ${uri.bucket}/${uri.key}`);
  await using file = await createOutput(path);
  const told = progressLog(log, 'downloaded');
  const progress = (done: number, total: number) => {
    signal.throwIfAborted();
    told(done, total);
  };
  await explaining(failed, () =>
    download(storage(uri.region), uri, (bytes, position) => writeFully(file, bytes, position, written), {
      head,
      progress,
    }),
  );
}
