import { randomFillSync } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { WriteTask } from '../jobs.ts';
import { BLOCK } from '../sources.ts';

/** Writes and syncs a file from one buffer in memory, and does nothing else. Seconds. */
export async function writeAndSync({ size, output }: WriteTask): Promise<number> {
  const block = randomFillSync(Buffer.alloc(BLOCK));
  const started = performance.now();
  await using file = await open(output, 'wx', 0o600);
  for (let at = 0; at < size; at += BLOCK) {
    // Else a disk that looks for equal blocks would have little to do.
    block.writeDoubleLE(at);
    const length = Math.min(BLOCK, size - at);
    const { bytesWritten } = await file.write(block, 0, length, at);
    if (bytesWritten !== length) throw new Error(`only ${bytesWritten} of ${length} bytes were written`);
  }
  await file.sync();
  return (performance.now() - started) / 1000;
}
