import { blocksOf, isZero } from '../../lib/disk/block-map.ts';
import { LUKS_PAYLOAD_OFFSET, luksVirtualSize } from '../../lib/disk/luks/luks1.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import { BLOCK, vhdLayout } from '../../lib/disk/vhd/layout.ts';
import { demandSpace, demandWritable, freeSpace } from '../../lib/host/free-space.ts';
import type { EncryptImageInputs } from './inputs.ts';

/** What the manifest needs beside the image, generously. */
const MANIFEST_ROOM = 1024 * 1024;

export interface ResultSize {
  /** Bytes of the encrypted image. */
  readonly size: number;
  /** Bytes of the virtual disk in it. */
  readonly virtualSize: number;
}

/**
 * Tells how large the result will be. Throws UserError unless it may be made in `folder`, and fits. The size is that of
 * the blocks which may hold data; only if that does not fit, or in a dry run, the source is read to find those that do.
 */
export async function demandSpaceForResult(
  source: DiskSource,
  { format, dryRun }: Pick<EncryptImageInputs, 'format' | 'dryRun'>,
  folder: string,
  { signal }: { readonly signal: AbortSignal },
): Promise<ResultSize> {
  await demandWritable(folder);
  // What was unpacked lies there already, and is no longer free.
  const what = source.packing?.length
    ? 'the encrypted image, beside what was unpacked,'
    : 'the encrypted image';
  if (format === 'luks-raw') {
    const virtualSize = luksVirtualSize(source.virtualSize);
    const size = LUKS_PAYLOAD_OFFSET + virtualSize;
    await demandSpace(folder, size + MANIFEST_ROOM, what);
    return { size, virtualSize };
  }
  const atMost = vhdLayout(source.virtualSize, [...blocksOf(source.dataRanges())]);
  const { virtualSize } = atMost;
  if (!dryRun && (await freeSpace(folder)) >= atMost.fileSize + MANIFEST_ROOM)
    return { size: atMost.fileSize, virtualSize };
  const exact = vhdLayout(source.virtualSize, await blocksWithContent(source, signal));
  await demandSpace(folder, exact.fileSize + MANIFEST_ROOM, what);
  return { size: exact.fileSize, virtualSize };
}

async function blocksWithContent(source: DiskSource, signal: AbortSignal): Promise<number[]> {
  const buffer = Buffer.alloc(BLOCK);
  const blocks: number[] = [];
  for (const block of blocksOf(source.dataRanges())) {
    signal.throwIfAborted();
    await source.read(block * BLOCK, buffer);
    if (!isZero(buffer)) blocks.push(block);
  }
  return blocks;
}
