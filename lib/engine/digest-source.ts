import { alignedRoom } from '../base/aligned-room.ts';
import type { ImageFormat } from '../base/identity.ts';
import { blocksOf, isZero } from '../disk/block-map.ts';
import { LUKS_PAYLOAD_OFFSET, luksVirtualSize } from '../disk/luks/luks1.ts';
import type { DiskSource } from '../disk/source.ts';
import { BLOCK, SECTOR, vhdLayout } from '../disk/vhd/layout.ts';
import { BlockDigests } from './block-digests.ts';
import { forEachBlock } from './pipeline.ts';
import type { Expected } from './verify/job.ts';

const BUFFERS = 4;

/**
 * What an encrypted image of this source must hold: for an image that another run has made, or that is to be made yet.
 * Reads the source once; throws UserError as its reader does. `progress`: bytes of the virtual disk.
 */
export async function digestSource(
  source: DiskSource,
  format: ImageFormat,
  signal: AbortSignal,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Expected> {
  const blockDigests = new BlockDigests();
  const end = format === 'vhd' ? Number.POSITIVE_INFINITY : luksVirtualSize(source.virtualSize);
  // In memory that a thread that hashes the file may see.
  const room = alignedRoom(BUFFERS * BLOCK);
  const bufferAt = (index: number) => ({ data: room.subarray(index * BLOCK, (index + 1) * BLOCK) });
  await forEachBlock({
    blocks: blocksOf(source.dataRanges()),
    buffers: Array.from({ length: BUFFERS }, (_, index) => bufferAt(index)),
    read: (block, { data }) => source.read(block * BLOCK, data),
    handle: async (block, { data }) => {
      progress(Math.min((block + 1) * BLOCK, source.virtualSize), source.virtualSize);
      if (isZero(data)) return;
      const sectors = Math.min(BLOCK, end - block * BLOCK) / SECTOR;
      blockDigests.reserve(block)(blockDigests.digester.pair(block, data, sectors));
    },
    signal,
  });
  await source.assertUnchanged();
  if (format === 'luks-raw') return { size: LUKS_PAYLOAD_OFFSET + end, virtualSize: end, blockDigests };
  const layout = vhdLayout(source.virtualSize, [...blockDigests.blocks()]);
  return { size: layout.fileSize, virtualSize: layout.virtualSize, blockDigests };
}
