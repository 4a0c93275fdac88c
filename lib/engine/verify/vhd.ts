import type { LaneBuffer } from '../lanes/lanes.ts';
import { forEachBlock } from '../pipeline.ts';
import { demandBlocks } from './checking.ts';
import { demandZeros, verifyFailure } from './failure.ts';
import type { Verified, VerifyParts } from './job.ts';
import { BLOCK, demandVhdStructure } from './vhd-structure.ts';

const SECTOR = 512;
const FULL_BITMAP = Buffer.alloc(SECTOR, 0xff);

/**
 * Throws UserError E_VERIFY.
 * Long: the file from its first byte to its last, in this order.
 */
export async function verifyVhd(parts: VerifyParts): Promise<Omit<Verified, 'sha256'>> {
  const { file, dek, made, path, signal, progress } = parts;
  const key = dek.bytes();
  const structure = await demandVhdStructure((at, length) => file.peek(at, length), file.size, key);
  const { blocks, footerOffset, virtualSize } = structure;
  if (virtualSize !== made.virtualSize)
    throw verifyFailure(`its disk has ${virtualSize} bytes, not ${made.virtualSize}`);
  const head = Buffer.alloc(blocks[0]?.offset ?? footerOffset);
  await file.next(head);
  demandZeros(head.subarray(structure.metadataEnd), 'before the first block');
  const placeAt = (slot: number) => ({
    block: blocks[slot]?.block ?? -1,
    offset: blocks[slot]?.offset ?? footerOffset,
    end: blocks[slot + 1]?.offset ?? footerOffset,
  });
  const image = {
    path,
    format: 'vhd',
    key,
    virtualSize,
    blocks: blocks.map(({ block, offset }) => ({ block, dataOffset: offset + SECTOR })),
  } as const;
  const hashed = new Map<LaneBuffer, Promise<void>>();
  const found = await demandBlocks(parts, image, 'plain', (check, buffers) =>
    forEachBlock({
      // Counted by their order in the file, in which it is read.
      blocks: blocks.keys(),
      buffers,
      signal,
      read: (slot, buffer) => {
        const { offset, end } = placeAt(slot);
        const taken = file.take(buffer.framed.subarray(0, end - offset));
        hashed.set(buffer, taken.hashed);
        return taken.filled;
      },
      handle: async (slot, buffer) => {
        const { block, offset, end } = placeAt(slot);
        if (!buffer.framed.subarray(0, SECTOR).equals(FULL_BITMAP))
          throw verifyFailure(`the sector bitmap of block ${block} is not full`);
        demandZeros(buffer.framed.subarray(SECTOR + BLOCK, end - offset), `behind block ${block}`);
        await Promise.all([check.check(block, buffer, BLOCK / SECTOR), hashed.get(buffer)]);
        progress(offset + SECTOR + BLOCK, file.size);
      },
    }),
  );
  await file.next(Buffer.alloc(SECTOR));
  return found;
}
