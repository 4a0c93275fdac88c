import { progressLog } from '../../lib/base/progress.ts';
import { formatSize } from '../../lib/base/units.ts';
import { explaining } from '../../lib/explain/explain.ts';
import { createOutput, writeFully } from '../../lib/host/output-file.ts';
import { type Downloaded, download } from '../../lib/object-storage/download.ts';
import type { StoredObject } from './adopt.ts';
import type { EncryptImageDeps } from './deps.ts';

/** What errors say: what failed when the service does, and what was written when the disk does. */
interface Words {
  readonly failed: string;
  readonly written: string;
}

/**
 * Downloads an object into a new file, which is left as it is when that fails. Gives the SHA-256 where it is wanted, or was
 * compared.
 */
export async function downloadInto(
  path: string,
  { uri, head }: StoredObject,
  { failed, written }: Words,
  sha256: boolean,
  { storage, signal, log }: Pick<EncryptImageDeps, 'storage' | 'signal' | 'log'>,
): Promise<Downloaded> {
  log.info(`downloading ${formatSize(head.size)} from ${uri.bucket}/${uri.key}`);
  await using file = await createOutput(path);
  const write = (bytes: Uint8Array, position: number) => writeFully(file, bytes, position, written);
  const progress = progressLog(log, 'downloaded');
  // Awaited here: the file is closed on the way out.
  return await explaining(failed, () =>
    download(storage(uri.region), uri, file, { head, signal, write, progress, sha256 }),
  );
}
