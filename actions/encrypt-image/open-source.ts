import { join } from 'node:path';
import type { Log } from '../../lib/base/log.ts';
import { formatSize } from '../../lib/base/units.ts';
import { SourceFile } from '../../lib/disk/file.ts';
import { openSourceFile } from '../../lib/disk/open.ts';
import { type DiskSource, formatInWords } from '../../lib/disk/source.ts';
import { nextName } from '../../lib/host/own-names.ts';
import { unwrap } from '../../lib/unpack/unwrap.ts';
import type { EncryptImageInputs } from './inputs.ts';

/** Folders, by their real paths. */
interface Folders {
  /** The runner's temp folder, for a socket. */
  readonly temp: string;
  /** Where the result will lie: what has to be unpacked lies there too, so that its space counts. */
  readonly result: string;
}

/** Opens the plaintext disk image, unpacked if need be, or refuses it. */
export async function openSource(
  path: string,
  inputs: Pick<EncryptImageInputs, 'maxVirtualSize' | 'allowEncryptedSource'>,
  { temp, result }: Folders,
  { signal, log }: { readonly signal: AbortSignal; readonly log: Log },
): Promise<DiskSource> {
  const { maxVirtualSize } = inputs;
  const given = await SourceFile.open(path);
  const file = await unwrap(given, { maxVirtualSize, folder: result, signal, log });
  const source = await openSourceFile(file, maxVirtualSize, {
    allowEncrypted: inputs.allowEncryptedSource,
    // A run after one that was killed knows the name, and removes it.
    folder: join(temp, nextName()),
    signal,
    log,
  });
  log.info(`source: ${formatInWords(source)}, virtual disk of ${formatSize(source.virtualSize)}`);
  return source;
}
