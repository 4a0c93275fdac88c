import { BlockMap } from '../block-map.ts';
import { Claims } from '../claims.ts';
import type { SourceFile } from '../file.ts';
import { needsOtherFile } from '../refusals.ts';
import type { Work } from '../work.ts';

const MIB = 2 ** 20;
/** States of a payload block (MS-VHDX 2.5.1.1); all others read as zeros. */
const STORED = 6;
const PARTLY_IN_PARENT = 7;
/** Sectors that one sector bitmap covers. Its entry stands behind those of its blocks. */
const BITMAP_SECTORS = 2 ** 23;
/** Entries read at once. */
const SLICE = 2 ** 16;

/** A stretch of the file, in bytes. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

interface VhdxShape {
  /** The block table. */
  readonly table: Place;
  /** All that is no block: the regions and the log. */
  readonly taken: readonly Place[];
  /** Bytes. */
  readonly diskSize: number;
  readonly blockSize: number;
}

/**
 * Which parts of the disk are stored (qemu's driver cannot tell). Every stored block lies inside the file and none
 * twice: older qemu reads zeros where a file is cut off. Throws RangeError, in words; UserError when a block lies
 * partly in a parent.
 */
export async function storedVhdxBlocks(
  file: SourceFile,
  { table, taken, diskSize, blockSize }: VhdxShape,
  work: Work,
): Promise<BlockMap> {
  if (blockSize < MIB || blockSize > 256 * MIB || (blockSize & (blockSize - 1)) !== 0)
    throw new RangeError(`blocks of ${blockSize} bytes do not exist`);
  const chunk = (BITMAP_SECTORS * 512) / blockSize;
  const blocks = Math.ceil(diskSize / blockSize);
  const count = blocks + Math.floor((blocks - 1) / chunk);
  if (8 * count > table.length) throw new RangeError(`its block table has no room for ${count} entries`);
  const room = { claims: new Claims(file.size, MIB), size: file.size };
  const stored = new BlockMap(diskSize);
  for (const { offset, length } of taken) {
    await work.spend(Math.ceil(length / MIB));
    if (length > 0) claimAll(room, offset, length);
  }
  for (let first = 0; first < count; first += SLICE) {
    const entries = Math.min(SLICE, count - first);
    await work.spend(entries, 1);
    const bytes = await file.slice(table.offset + 8 * first, 8 * entries);
    for (let index = first; index < first + entries; index += 1) {
      if (index % (chunk + 1) === chunk) continue;
      const place = storedAt(bytes.readBigUInt64LE(8 * (index - first)));
      if (place === undefined) continue;
      const start = (index - Math.floor(index / (chunk + 1))) * blockSize;
      // The last block may end with the disk, and the file with it.
      claimAll(room, place, Math.min(blockSize, diskSize - start));
      stored.mark(start, start + blockSize);
    }
  }
  return stored;
}

interface Room {
  readonly claims: Claims;
  /** Bytes of the file. */
  readonly size: number;
}

/** Where in the file a block lies; undefined when it reads as zeros. */
function storedAt(entry: bigint): number | undefined {
  const state = Number(entry & 7n);
  if (state === PARTLY_IN_PARENT)
    throw needsOtherFile('E_SOURCE_DIFFERENCING', 'the source is a VHDX with blocks in a parent');
  return state === STORED ? Number(entry >> 20n) * MIB : undefined;
}

function claimAll({ claims, size }: Room, offset: number, length: number): void {
  if (offset < MIB || offset % MIB !== 0 || offset + length > size)
    throw new RangeError(`${length} bytes at ${offset} lie outside the file`);
  for (let part = 0; part < length; part += MIB)
    if (!claims.take(offset + part)) throw new RangeError(`what lies at ${offset} overlaps`);
}
