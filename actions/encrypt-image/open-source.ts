import { join } from 'node:path';
import type { Log } from '../../lib/base/log.ts';
import { formatSize } from '../../lib/base/units.ts';
import { openDiskSource } from '../../lib/disk/open.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import { nextName } from '../../lib/engine/dm-crypt/names.ts';
import type { EncryptImageInputs } from './inputs.ts';

/** Opens the plaintext disk image, or refuses it. `temp`: the runner's temp folder. */
export async function openSource(
  path: string,
  inputs: Pick<EncryptImageInputs, 'maxVirtualSize' | 'allowEncryptedSource'>,
  temp: string,
  { signal, log }: { readonly signal: AbortSignal; readonly log: Log },
): Promise<DiskSource> {
  const source = await openDiskSource(path, inputs.maxVirtualSize, {
    allowEncrypted: inputs.allowEncryptedSource,
    // A run after one that was killed knows the name, and removes it.
    folder: join(temp, nextName()),
    signal,
    log,
  });
  log.info(`source: ${source.format}, virtual disk of ${formatSize(source.virtualSize)}`);
  return source;
}
