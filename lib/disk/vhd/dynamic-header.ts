import { firstIndex } from '../../base/search.ts';
import { onesComplement } from './checksum.ts';
import { safeNumber } from './footer.ts';

export const UNALLOCATED = 0xffffffff;
/** Entries of a BAT that are read at most: 64 MiB; 2040 GiB need 4 Mi entries with 512 KiB blocks. */
const MAX_ENTRIES = 2 ** 24;

/** The 1024 bytes at the footer's data offset. encrypted-formats.md 1.2, 4 */
export interface DynamicHeader {
  readonly tableOffset: number;
  /** Entries that the BAT has room for. */
  readonly maxEntries: number;
  /** Bytes of a block's data: a power of two. */
  readonly blockSize: number;
  /** Bytes of the sector bitmap before each block's data. */
  readonly bitmapBytes: number;
  /** Entries that the disk needs. */
  readonly entries: number;
}

/** Throws RangeError, in words, for a damaged or lying header. `diskSize` is the footer's current size. */
export function parseDynamicHeader(bytes: Buffer, diskSize: number): DynamicHeader {
  if (bytes.subarray(0, 8).toString('latin1') !== 'cxsparse')
    throw new RangeError('the cookie of the dynamic header is missing');
  const copy = Buffer.from(bytes);
  copy.fill(0, 36, 40);
  if (onesComplement(copy) !== bytes.readUInt32BE(36))
    throw new RangeError('the checksum of the dynamic header is wrong');
  if (bytes.readUInt32BE(24) >>> 16 !== 1) throw new RangeError('the version of the dynamic header is not 1');
  const blockSize = bytes.readUInt32BE(32);
  // `&` gives a signed number: 2^31 would come out negative, but never zero by mistake.
  if (blockSize < 512 || (blockSize & (blockSize - 1)) !== 0)
    throw new RangeError(`the block size ${blockSize} is no power of two from 512 on`);
  const maxEntries = bytes.readUInt32BE(28);
  const entries = Math.ceil(diskSize / blockSize);
  if (entries > maxEntries)
    throw new RangeError(`the table has ${maxEntries} entries where the disk needs ${entries}`);
  if (entries > MAX_ENTRIES)
    throw new RangeError(`the table has ${entries} entries, more than any tool makes`);
  return {
    tableOffset: safeNumber(bytes.readBigUInt64BE(16), 'the table offset'),
    maxEntries,
    blockSize,
    bitmapBytes: 512 * Math.ceil(blockSize / 512 / 8 / 512),
    entries,
  };
}

interface Region {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Throws RangeError unless every block lies inside the file, before the room of a footer, and touches neither another
 * block nor one of `regions` (headers and tables).
 */
export function checkBlockPlaces(
  table: Uint32Array,
  header: DynamicHeader,
  fileSize: number,
  regions: readonly Region[],
): void {
  const slot = header.bitmapBytes + header.blockSize;
  // Very old files end with a footer of 511 bytes.
  const limit = fileSize - 511;
  const places = table.filter((sector) => sector !== UNALLOCATED).sort();
  let free = 0;
  for (const sector of places) {
    const start = sector * 512;
    if (start + slot > limit)
      throw new RangeError(
        `a block at ${start} ends at ${start + slot}; with a footer behind it that is beyond the file's end at ${fileSize}`,
      );
    if (start < free) throw new RangeError(`two blocks overlap at ${start}`);
    free = start + slot;
  }
  for (const region of regions) {
    if (region.end > fileSize) throw new RangeError(`${region.name} reaches beyond the file's end`);
    const at = firstEndingAfter(places, region.start, slot);
    if (at !== undefined && at < region.end)
      throw new RangeError(`a block at ${at} overlaps ${region.name} at ${region.start}`);
  }
  demandDisjoint(regions);
}

function demandDisjoint(regions: readonly Region[]): void {
  const sorted = [...regions].sort((a, b) => a.start - b.start);
  sorted.forEach((region, index) => {
    const next = sorted[index + 1];
    if (next && next.start < region.end) throw new RangeError(`${region.name} and ${next.name} overlap`);
  });
}

/** Start of the first block that ends behind `position`; places do not overlap and ascend. */
function firstEndingAfter(places: Uint32Array, position: number, slot: number): number | undefined {
  const place = places[firstIndex(places.length, (at) => (places[at] ?? 0) * 512 + slot > position)];
  return place === undefined ? undefined : place * 512;
}
