import { createCipheriv } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

/** Blocks of 2 MiB, as in a VHD. */
export const BLOCK = 2 * 1024 * 1024;
const GIB = 2 ** 30;
/** The size of the largest VHD. */
const HUGE = 2040 * GIB;
/** Of ten blocks, the ones that are holes in a sparse disk: 40 %, in runs, as a file system leaves them. */
const HOLES = new Set([3, 4, 7, 8]);
/** Places at which the data of a huge disk lies, evenly from its first block to its last. */
const EXTENTS = 16;

/** What a source's disk holds, and where: `blocks` are the numbers of the blocks with data, ascending. */
export interface DiskPlan {
  /** Bytes. */
  readonly virtualSize: number;
  readonly blocks: readonly number[];
  /** Half of each byte is zero, so that programs which pack it keep it packed. */
  readonly packable?: boolean;
}

export function randomPlan(size: number): DiskPlan {
  return { virtualSize: size, blocks: blocksOfSize(size) };
}

export function packablePlan(size: number): DiskPlan {
  return { ...randomPlan(size), packable: true };
}

export function sparsePlan(size: number): DiskPlan {
  return { virtualSize: size, blocks: blocksOfSize(size).filter((block) => !HOLES.has(block % 10)) };
}

/** As much data as `randomPlan(size)` has, in a disk of 2040 GiB, sectors past 2^31 included. */
export function hugePlan(size: number): DiskPlan {
  const total = HUGE / BLOCK;
  const count = Math.ceil(size / BLOCK);
  const length = Math.ceil(count / EXTENTS);
  const blocks: number[] = [];
  for (let extent = 0; extent < EXTENTS; extent += 1) {
    const start = Math.round((extent * (total - length)) / (EXTENTS - 1));
    for (let index = 0; index < length && blocks.length < count; index += 1) blocks.push(start + index);
  }
  return { virtualSize: HUGE, blocks };
}

function blocksOfSize(size: number): number[] {
  return Array.from({ length: Math.ceil(size / BLOCK) }, (_, block) => block);
}

/**
 * Writes a raw image: data without a pattern, the same in every run, but for the boot signature without which the action
 * takes it for no disk; holes elsewhere. Not synced.
 */
export async function writeRaw(path: string, plan: DiskPlan, signal: AbortSignal): Promise<void> {
  const stream = createCipheriv('aes-256-ctr', Buffer.alloc(32, 'encrypted-image bench'), Buffer.alloc(16));
  const zeros = Buffer.alloc(BLOCK);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.truncate(plan.virtualSize);
    for (const block of plan.blocks) {
      signal.throwIfAborted();
      const data = stream.update(zeros);
      if (plan.packable) for (let at = 0; at < data.length; at += 1) data[at] = (data[at] ?? 0) & 0x0f;
      if (block === 0) data.writeUInt16LE(0xaa55, 510);
      await writeBlock(file, data, block, plan.virtualSize);
    }
  } finally {
    await file.close();
  }
}

async function writeBlock(file: FileHandle, data: Buffer, block: number, size: number): Promise<void> {
  const length = Math.min(BLOCK, size - block * BLOCK);
  const { bytesWritten } = await file.write(data, 0, length, block * BLOCK);
  if (bytesWritten !== length) throw new Error(`only ${bytesWritten} of ${length} bytes were written`);
}
