import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BlockMap, blocksOf, isZero } from '../../disk/block-map.ts';
import type { DiskSource, Range } from '../../disk/source.ts';
import { BLOCK, SECTOR } from '../../disk/vhd/layout.ts';
import { BlockDigests, type DigestPair } from '../block-digests.ts';
import { alignedBuffers, openDirect, writeAll } from './direct.ts';
import { writeFailed } from './errors.ts';
import { inLanes } from './lanes.ts';

const LANES = 4;
/** Bytes of one write: two blocks. */
const PIECE = 2 * BLOCK;

export interface Copy {
  readonly source: DiskSource;
  /** The mapping that encrypts, and the file below it (for messages). */
  readonly device: string;
  readonly file: string;
  /** What to write, ascending, from multiples of 2 MiB on; ends are multiples of 512. */
  readonly ranges: readonly Range[];
  readonly signal: AbortSignal;
  /** Called with the number of bytes of each write. */
  readonly written: (bytes: number) => void;
}

/**
 * Writes the source's plaintext through the mapping, past the page cache, and flushes it. Returns the digests of each
 * 2 MiB block that is not all zeros, as it was read, padded with zeros at the disk's end.
 */
export async function copyThrough(copy: Copy): Promise<BlockDigests> {
  const digests = new BlockDigests();
  const pairs = new Map<number, DigestPair>();
  const buffers = alignedBuffers(LANES, PIECE);
  const mayHoldData = new BlockMap(copy.source.virtualSize);
  for (const range of copy.source.dataRanges()) mayHoldData.mark(range.start, range.end);
  const device = await openDirect(copy.device);
  try {
    await inLanes(pieces(copy.ranges), LANES, copy.signal, async (piece, lane) => {
      const buffer = buffers[lane] ?? Buffer.alloc(0);
      const blocks = [...blocksOf([piece])];
      // The last block of a LUKS device may be shorter than 2 MiB: what is hashed is padded, what is written is not.
      const plain = buffer.subarray(0, blocks.length * BLOCK);
      if (blocks.some((block) => mayHoldData.has(block))) await copy.source.read(piece.start, plain);
      else plain.fill(0);
      for (const [index, block] of blocks.entries()) {
        const data = plain.subarray(index * BLOCK, (index + 1) * BLOCK);
        const sectors = Math.min(BLOCK, piece.end - block * BLOCK) / SECTOR;
        if (!isZero(data)) pairs.set(block, digests.digester.pair(block, data, sectors));
      }
      const bytes = plain.subarray(0, piece.end - piece.start);
      await writeAll(device, bytes, piece.start).catch(explain(copy.file));
      copy.written(bytes.length);
    });
    await device.sync().catch(explain(copy.file));
  } finally {
    for (const buffer of buffers) buffer.fill(0);
    await device.close();
  }
  for (const [block, pair] of [...pairs].sort(([a], [b]) => a - b)) digests.reserve(block)(pair);
  return digests;
}

/** Numbers of the 2 MiB blocks of the source that hold anything but zeros, ascending. Reads all that may hold data. */
export async function blocksWithData(
  source: DiskSource,
  signal: AbortSignal,
  seen: (block: number) => void,
): Promise<number[]> {
  const found: number[] = [];
  const buffers = alignedBuffers(LANES, BLOCK);
  await inLanes(blocksOf(source.dataRanges()), LANES, signal, async (block, lane) => {
    const buffer = buffers[lane] ?? Buffer.alloc(0);
    await source.read(block * BLOCK, buffer);
    if (!isZero(buffer)) found.push(block);
    seen(block);
  });
  for (const buffer of buffers) buffer.fill(0);
  return found.sort((a, b) => a - b);
}

function* pieces(ranges: readonly Range[]): Generator<Range> {
  for (const range of ranges) {
    for (let start = range.start; start < range.end; start += PIECE)
      yield { start, end: Math.min(start + PIECE, range.end) };
  }
}

function explain(file: string): (cause: unknown) => Promise<never> {
  return async (cause) => {
    const free = await statfs(dirname(file)).then(
      (found) => found.bavail * found.bsize,
      () => undefined,
    );
    throw writeFailed(file, free, cause);
  };
}
