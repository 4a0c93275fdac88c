import { onesComplement } from './checksum.ts';
import { vhdGeometry } from './geometry.ts';

/** Where everything lies in an encrypted dynamic VHD. encrypted-formats.md 1. All VHD integers are big-endian. */

export const SECTOR = 512;
/** Bytes of a data block: always 2 MiB in the output, whatever the source has (encrypted-formats.md 0.6). */
export const BLOCK = 2 * 1024 * 1024;
export const SECTORS_PER_BLOCK = BLOCK / SECTOR;
/** The format ends at 2040 GiB: sector numbers are unsigned 32-bit. */
const VHD_MAX_SIZE = 2040 * 2 ** 30;

const BAT_OFFSET = 1536;
/** Bitmap sector, data, and a gap that brings the next block's data to a 4096-byte boundary (1.7). */
const SECTORS_PER_SLOT = 1 + SECTORS_PER_BLOCK + 7;
const UNIX_TIME_OF_2000 = 946_684_800;
const CREATOR_APPLICATION = 'tap\0';
const CREATOR_VERSION = 0x00010003;

export interface VhdLayout {
  /** Bytes of the virtual disk: the source's, rounded up to 2 MiB. */
  readonly virtualSize: number;
  /** Number of 2 MiB blocks of the virtual disk. */
  readonly blockCount: number;
  /** Numbers of the stored blocks, ascending; the n-th one lies in slot n. */
  readonly allocated: readonly number[];
  /** Bytes of the BAT, padded to whole sectors. */
  readonly batBytes: number;
  /** Byte offset of the batmap header, which holds the key hash. */
  readonly batmapHeaderOffset: number;
  readonly batmapOffset: number;
  readonly batmapBytes: number;
  /** Sector of the first block's bitmap; depends on `blockCount` alone. */
  readonly firstBitmapSector: number;
  /** Byte offset of the footer at the end. */
  readonly footerOffset: number;
  readonly fileSize: number;
}

/** What tells one VHD from another with the same content. */
export interface VhdIdentity {
  /** 16 bytes, not all zeros. */
  readonly uuid: Uint8Array;
  /** Seconds since 1970, not before 2000-01-01. */
  readonly unixTime: number;
  /** `Dek.keyHash()`: SHA-256 of 32 zero bytes and the key, hex. */
  readonly keyHash: string;
}

/** What every block's sector bitmap holds: all 4096 sectors are there (section 3, rule 2). */
export function fullSectorBitmap(): Buffer {
  return Buffer.alloc(SECTOR, 0xff);
}

/**
 * Lays out the file for a source of `sourceVirtualSize` bytes whose blocks `allocatedBlocks` (ascending) are stored.
 * Throws RangeError for sizes and block lists that no VHD can have: callers have refused such sources before.
 */
export function vhdLayout(sourceVirtualSize: number, allocatedBlocks: readonly number[]): VhdLayout {
  const virtualSize = Math.ceil(sourceVirtualSize / BLOCK) * BLOCK;
  if (!Number.isSafeInteger(sourceVirtualSize) || virtualSize < BLOCK || virtualSize > VHD_MAX_SIZE)
    throw new RangeError(`no VHD has a virtual size of ${sourceVirtualSize} bytes`);
  const blockCount = virtualSize / BLOCK;
  demandAscending(allocatedBlocks, blockCount);
  const batBytes = roundUp(4 * blockCount, SECTOR);
  const batmapHeaderOffset = BAT_OFFSET + batBytes;
  const batmapOffset = batmapHeaderOffset + SECTOR;
  const batmapBytes = roundUp(Math.ceil(blockCount / 8), SECTOR);
  const metadataEnd = batmapOffset + batmapBytes;
  const firstBitmapSector = roundUp(metadataEnd / SECTOR + 1, 8) - 1;
  const stored = allocatedBlocks.length;
  const footerOffset =
    stored === 0
      ? metadataEnd
      : SECTOR * (firstBitmapSector + SECTORS_PER_SLOT * (stored - 1) + 1 + SECTORS_PER_BLOCK);
  return {
    virtualSize,
    blockCount,
    allocated: allocatedBlocks,
    batBytes,
    batmapHeaderOffset,
    batmapOffset,
    batmapBytes,
    firstBitmapSector,
    footerOffset,
    fileSize: footerOffset + SECTOR,
  };
}

/** Byte offset of the sector bitmap of the n-th stored block; its data follows 512 bytes later. */
export function slotOffset(layout: Pick<VhdLayout, 'firstBitmapSector'>, slot: number): number {
  return SECTOR * (layout.firstBitmapSector + SECTORS_PER_SLOT * slot);
}

/** Byte offset of the 2 MiB of data of the n-th stored block: a multiple of 4096. */
export function slotDataOffset(layout: Pick<VhdLayout, 'firstBitmapSector'>, slot: number): number {
  return slotOffset(layout, slot) + SECTOR;
}

/** Everything before the first sector bitmap: footer copy, header, BAT, batmap header and batmap, zeros in the gap. */
export function vhdHead(layout: VhdLayout, identity: VhdIdentity): Buffer {
  const end =
    layout.allocated.length === 0
      ? layout.batmapOffset + layout.batmapBytes
      : SECTOR * layout.firstBitmapSector;
  const head = Buffer.alloc(end);
  vhdFooter(layout, identity).copy(head, 0);
  dynamicHeader(layout).copy(head, SECTOR);
  const bat = head.subarray(BAT_OFFSET, layout.batmapHeaderOffset);
  bat.fill(0xff, 0, 4 * layout.blockCount);
  const batmap = head.subarray(layout.batmapOffset, layout.batmapOffset + layout.batmapBytes);
  const checked = checkedBatmapBytes(layout.virtualSize);
  layout.allocated.forEach((block, slot) => {
    bat.writeUInt32BE(slotOffset(layout, slot) / SECTOR, 4 * block);
    // Readers check one sector less than there may be: bits beyond it stay clear, as in real files (1.6).
    if (block < 8 * checked) batmap[block >> 3] = (batmap[block >> 3] ?? 0) | (0x80 >> (block & 7));
  });
  batmapHeader(layout, identity.keyHash, onesComplement(batmap.subarray(0, checked))).copy(
    head,
    layout.batmapHeaderOffset,
  );
  return head;
}

/** The 512 bytes at offset 0 and, identical, at the end. encrypted-formats.md 1.1 */
export function vhdFooter(layout: VhdLayout, identity: VhdIdentity): Buffer {
  if (identity.uuid.length !== 16 || identity.uuid.every((byte) => byte === 0))
    throw new RangeError('a VHD needs a UUID of 16 bytes that are not all zeros');
  const time = identity.unixTime - UNIX_TIME_OF_2000;
  if (!Number.isInteger(time) || time < 0 || time > 0xffffffff)
    throw new RangeError(`no VHD can be made at Unix time ${identity.unixTime}`);
  const geometry = vhdGeometry(layout.virtualSize);
  const footer = Buffer.alloc(SECTOR);
  footer.write('conectix', 0, 'latin1');
  footer.writeUInt32BE(2, 8);
  footer.writeUInt32BE(0x00010000, 12);
  footer.writeBigUInt64BE(BigInt(SECTOR), 16);
  footer.writeUInt32BE(time, 24);
  footer.write(CREATOR_APPLICATION, 28, 'latin1');
  footer.writeUInt32BE(CREATOR_VERSION, 32);
  footer.writeBigUInt64BE(BigInt(layout.virtualSize), 40);
  footer.writeBigUInt64BE(BigInt(layout.virtualSize), 48);
  footer.writeUInt16BE(geometry.cylinders, 56);
  footer.writeUInt8(geometry.heads, 58);
  footer.writeUInt8(geometry.sectorsPerTrack, 59);
  footer.writeUInt32BE(3, 60);
  footer.set(identity.uuid, 68);
  footer.writeUInt32BE(onesComplement(footer), 64);
  return footer;
}

function dynamicHeader(layout: VhdLayout): Buffer {
  const header = Buffer.alloc(1024);
  header.write('cxsparse', 0, 'latin1');
  header.fill(0xff, 8, 16);
  header.writeBigUInt64BE(BigInt(BAT_OFFSET), 16);
  header.writeUInt32BE(0x00010000, 24);
  header.writeUInt32BE(layout.blockCount, 28);
  header.writeUInt32BE(BLOCK, 32);
  header.writeUInt32BE(onesComplement(header), 36);
  return header;
}

function batmapHeader(layout: VhdLayout, keyHash: string, checksum: number): Buffer {
  const hash = Buffer.from(keyHash, 'hex');
  if (hash.length !== 32) throw new RangeError('the key hash is no hex SHA-256');
  const header = Buffer.alloc(SECTOR);
  header.write('tdbatmap', 0, 'latin1');
  header.writeBigUInt64BE(BigInt(layout.batmapOffset), 8);
  header.writeUInt32BE(layout.batmapBytes / SECTOR, 16);
  header.writeUInt32BE(0x00010002, 20);
  header.writeUInt32BE(checksum, 24);
  // Byte 28 is a marker (0); the key hash follows directly, unaligned: cookie 29, nonce 30 (zeros), hash 62
  // (encrypted-formats.md 0.1).
  header.writeUInt8(1, 29);
  hash.copy(header, 62);
  return header;
}

/** How many bytes of the batmap its checksum covers: for some sizes one sector less than there is. 1.6 */
function checkedBatmapBytes(virtualSize: number): number {
  return SECTOR * Math.max(1, Math.ceil(Math.floor(virtualSize / 2 ** 24) / SECTOR));
}

function demandAscending(blocks: readonly number[], blockCount: number): void {
  let last = -1;
  for (const block of blocks) {
    if (!Number.isInteger(block) || block <= last || block >= blockCount)
      throw new RangeError(`block ${block} cannot follow block ${last} of ${blockCount}`);
    last = block;
  }
}

function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}
