import { dirname, join } from 'node:path';
import type { Log } from '../../lib/base/log.ts';
import { formatSize } from '../../lib/base/units.ts';
import { SourceFile } from '../../lib/disk/file.ts';
import { openSourceFile } from '../../lib/disk/open.ts';
import { type DiskSource, formatInWords } from '../../lib/disk/source.ts';
import { nextName } from '../../lib/host/own-names.ts';
import { unwrap } from '../../lib/unpack/unwrap.ts';
import type { EncryptImageInputs } from './inputs.ts';
import type { RunPaths } from './paths.ts';

/** Opens the plaintext disk image, unpacked if need be, or refuses it. `sha256` of a file whose digest is known. */
export async function openSource(
  { path, sha256 }: { readonly path: string; readonly sha256?: string | undefined },
  { maxVirtualSize, allowEncryptedSource }: EncryptImageInputs,
  { temp, output }: RunPaths,
  { signal, log }: { readonly signal: AbortSignal; readonly log: Log },
): Promise<DiskSource> {
  const given = await SourceFile.open(path, sha256);
  // What has to be unpacked lies where the result will, so that its space counts.
  const file = await unwrap(given, { maxVirtualSize, folder: dirname(output), signal, log });
  const source = await openSourceFile(file, maxVirtualSize, {
    allowEncrypted: allowEncryptedSource,
    // Of a socket. A run after one that was killed knows the name, and removes it.
    folder: join(temp, nextName()),
    signal,
    log,
  });
  log.info(`source: ${formatInWords(source)}, virtual disk of ${formatSize(source.virtualSize)}`);
  return source;
}
