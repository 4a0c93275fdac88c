import { createHash, timingSafeEqual } from 'node:crypto';
import { type ImageFile, SECTOR } from './image-file.ts';
import { refuse } from './refusal.ts';

/** Encrypted VHDs have no other block size (encrypted-formats.md 0.6). */
export const BLOCK = 2 * 1024 * 1024;
export const MAXIMUM_SIZE = 2040 * 2 ** 30;
export const UNALLOCATED = 0xffffffff;
export const HEADER_LENGTH = 1024;
const BITMAP_SECTORS = 1;
const SECTORS_PER_BLOCK = BLOCK / SECTOR;

/** What the metadata of an encrypted VHD says, all of it checked against the file. */
export interface VhdLayout {
  readonly virtualSize: number;
  /** Byte offset of a block's sector bitmap; its data follows at + 512. Undefined: the block is all zeros. */
  bitmapOffset(block: number): number | undefined;
  /** The batmap's word that every sector of the block is stored. */
  isFull(block: number): boolean;
  readonly blocks: number;
  readonly allocated: number;
}

/** Reads and checks footer copies, header, BAT, batmap and key hash (encrypted-formats.md 1). Refuses what lies. */
export async function readVhdLayout(file: ImageFile, dek: Buffer): Promise<VhdLayout> {
  const footer = await readFooters(file);
  const blocks = Math.ceil(footer.virtualSize / BLOCK);
  const header = await readHeader(file, footer.headerOffset, blocks);
  const tableBytes = SECTOR * Math.ceil((4 * header.entries) / SECTOR);
  const batmapHeaderOffset = header.tableOffset + tableBytes;
  if (batmapHeaderOffset + SECTOR > file.size) {
    refuse('vhd_header', 'the block allocation table lies outside the file');
  }
  const batmapHeader = await file.read(batmapHeaderOffset, SECTOR);
  if (batmapHeader.toString('latin1', 0, 8) !== 'tdbatmap') {
    refuse(
      'vhd_no_batmap',
      'the VHD has no batmap and thus no key hash: it was not made by vhd-util with a key',
    );
  }
  demandKeyHash(batmapHeader, dek);
  const batmap = await readBatmap(file, batmapHeader, batmapHeaderOffset, footer.virtualSize, blocks);
  const table = await file.read(header.tableOffset, 4 * header.entries);
  const allocated = demandBlockTable(
    table,
    header.entries,
    blocks,
    Math.max(batmap.end, header.end),
    file.size,
  );
  return {
    virtualSize: footer.virtualSize,
    blocks,
    allocated,
    bitmapOffset(block) {
      const entry = table.readUInt32BE(4 * block);
      return entry === UNALLOCATED ? undefined : entry * SECTOR;
    },
    isFull: (block) => ((batmap.bits[block >> 3] ?? 0) & (0x80 >> (block & 7))) !== 0,
  };
}

async function readFooters(file: ImageFile): Promise<{ virtualSize: number; headerOffset: number }> {
  if (file.size % SECTOR !== 0) refuse('vhd_footer', 'the file is no multiple of 512 bytes: it is cut off');
  const footer = await file.read(file.size - SECTOR, SECTOR);
  if (footer.toString('latin1', 0, 8) !== 'conectix') {
    refuse('vhd_footer', 'the file does not end in a VHD footer: it is cut off, or was still being written');
  }
  demandChecksum(footer, 64, 'vhd_footer', 'footer');
  if (footer.readUInt32BE(12) !== 0x00010000) refuse('vhd_footer', 'unknown VHD format version');
  const type = footer.readUInt32BE(60);
  if (type !== 3) {
    const name = { 2: 'fixed', 4: 'differencing' }[type] ?? `of type ${type}`;
    refuse('vhd_type', `the VHD is ${name}; only a dynamic one can be encrypted`);
  }
  const copy = await file.read(0, SECTOR);
  if (!copy.equals(footer)) refuse('vhd_footer', 'the footer copies at the start and at the end differ');
  demandCreator(footer);
  const virtualSize = size(footer, 48, 'current size');
  if (virtualSize === 0 || virtualSize % SECTOR !== 0 || virtualSize > MAXIMUM_SIZE) {
    refuse(
      'vhd_footer',
      `a virtual disk of ${virtualSize} bytes is no VHD (at most 2040 GiB, whole sectors)`,
    );
  }
  demandGeometry(footer, virtualSize);
  return { virtualSize, headerOffset: size(footer, 16, 'data offset') };
}

/** Only `tap` of version 1.2 and later has a batmap (encrypted-formats.md 0.7); `vhd-util check` knows up to 1.3. */
function demandCreator(footer: Buffer): void {
  const version = footer.readUInt32BE(32);
  if (footer.toString('latin1', 28, 32) !== 'tap\0' || version < 0x00010002) {
    refuse('vhd_no_batmap', 'the VHD was not made by vhd-util: it has no batmap and thus no key hash');
  }
  if (version > 0x00010003) refuse('vhd_footer', 'the creator version is newer than vhd-util knows');
  if (isZero(footer.subarray(68, 84))) refuse('vhd_footer', 'the UUID is all zeros');
  if (!isZero(footer.subarray(86))) refuse('vhd_footer', 'the reserved bytes of the footer are not zero');
}

/** `vhd-util check` refuses a geometry that is larger than the one the size gives (encrypted-formats.md 0.9, 1.8). */
function demandGeometry(footer: Buffer, virtualSize: number): void {
  const claimed = footer.readUInt16BE(56) * footer.readUInt8(58) * footer.readUInt8(59);
  if (claimed > geometrySectors(virtualSize)) {
    refuse(
      'vhd_footer',
      'the geometry is larger than the disk (qemu-img with force_size writes such footers)',
    );
  }
}

const geometrySectors = (virtualSize: number): number => {
  const { cylinders, heads, track } = vhdGeometry(virtualSize);
  return cylinders * heads * track;
};

/** Cylinders, heads and sectors of a track that a footer names for a size (encrypted-formats.md 0.9). */
export function vhdGeometry(virtualSize: number): { cylinders: number; heads: number; track: number } {
  const total = Math.min(virtualSize / SECTOR, 65535 * 16 * 255);
  let track = 17;
  let heads = 16;
  let cylinderHeads = Math.floor(total / track);
  if (total >= 65535 * 16 * 63) {
    track = 255;
    cylinderHeads = Math.floor(total / track);
  } else {
    heads = Math.max(4, Math.floor((cylinderHeads + 1023) / 1024));
    for (const next of [31, 63]) {
      if (cylinderHeads < heads * 1024 && heads <= 16) break;
      track = next;
      heads = 16;
      cylinderHeads = Math.floor(total / track);
    }
  }
  return { cylinders: Math.floor(cylinderHeads / heads), heads, track };
}

async function readHeader(
  file: ImageFile,
  offset: number,
  blocks: number,
): Promise<{ entries: number; tableOffset: number; end: number }> {
  if (offset < SECTOR || offset % SECTOR !== 0 || offset + HEADER_LENGTH > file.size - SECTOR) {
    refuse('vhd_header', `the dynamic header cannot lie at byte ${offset}`);
  }
  const header = await file.read(offset, HEADER_LENGTH);
  if (header.toString('latin1', 0, 8) !== 'cxsparse')
    refuse('vhd_header', 'the dynamic header has no cookie');
  demandChecksum(header, 36, 'vhd_header', 'dynamic header');
  if (header.readUInt32BE(24) !== 0x00010000) refuse('vhd_header', 'unknown version of the dynamic header');
  if (header.readUInt32BE(32) !== BLOCK) {
    refuse('vhd_header', `blocks of ${header.readUInt32BE(32)} bytes: an encrypted VHD has 2 MiB blocks`);
  }
  if (!isZero(header.subarray(40, 56))) refuse('vhd_type', 'the VHD names a parent');
  const entries = header.readUInt32BE(28);
  if (entries < blocks || entries > MAXIMUM_SIZE / BLOCK) {
    refuse('vhd_header', `${entries} table entries do not fit a disk of ${blocks} blocks`);
  }
  const tableOffset = size(header, 16, 'table offset');
  const end = Math.max(offset + HEADER_LENGTH, tableOffset + 4 * entries);
  if (tableOffset % SECTOR !== 0 || tableOffset < SECTOR || end > file.size) {
    refuse('vhd_header', `the block allocation table cannot lie at byte ${tableOffset}`);
  }
  if (tableOffset < offset + HEADER_LENGTH && tableOffset + 4 * entries > offset) {
    refuse('vhd_header', 'the block allocation table lies over the header');
  }
  return { entries, tableOffset, end };
}

/** Cookie at 29, nonce at 30, SHA-256(nonce, key) at 62 of the batmap header (encrypted-formats.md 1.4). */
function demandKeyHash(header: Buffer, dek: Buffer): void {
  if (header.readUInt32BE(20) !== 0x00010002) refuse('vhd_batmap', 'unknown version of the batmap');
  if (header.readUInt8(29) !== 1) {
    refuse('vhd_not_encrypted', 'the VHD carries no key hash: it is not encrypted');
  }
  const hash = createHash('sha256').update(header.subarray(30, 62)).update(dek).digest();
  if (!timingSafeEqual(hash, header.subarray(62, 94))) {
    refuse('vhd_key_hash', 'the key hash differs: the image was encrypted with another data encryption key');
  }
}

async function readBatmap(
  file: ImageFile,
  header: Buffer,
  headerOffset: number,
  virtualSize: number,
  blocks: number,
): Promise<{ bits: Buffer; end: number }> {
  const offset = size(header, 8, 'batmap offset', 'vhd_batmap');
  const sectors = header.readUInt32BE(16);
  const needed = Math.max(1, Math.ceil(Math.ceil(blocks / 8) / SECTOR));
  const most = Math.ceil(MAXIMUM_SIZE / BLOCK / 8 / SECTOR);
  const end = offset + sectors * SECTOR;
  if (sectors < needed || sectors > most || offset < headerOffset + SECTOR || end > file.size - SECTOR) {
    refuse('vhd_batmap', `a batmap of ${sectors} sectors at byte ${offset} does not fit this disk`);
  }
  const bits = await file.read(offset, sectors * SECTOR);
  // The tools sum (and trust) fewer sectors than the batmap has for some sizes: encrypted-formats.md 1.6.
  const summed = bits.subarray(
    0,
    SECTOR * Math.max(1, Math.ceil(Math.floor(virtualSize / 2 ** 24) / SECTOR)),
  );
  if (onesComplementSum(summed) !== header.readUInt32BE(24))
    refuse('vhd_batmap', 'the batmap checksum differs');
  return { bits: summed, end };
}

/** Every allocated block lies inside the file, behind the metadata, and over no other. Returns how many there are. */
function demandBlockTable(
  table: Buffer,
  entries: number,
  blocks: number,
  metadataEnd: number,
  fileSize: number,
): number {
  const used: number[] = [];
  for (let block = 0; block < entries; block++) {
    const entry = table.readUInt32BE(4 * block);
    if (entry === UNALLOCATED) continue;
    // Entries beyond the disk are never read; vhd-util leaves them unused.
    if (block >= blocks) refuse('vhd_bat', `block ${block} lies beyond the virtual disk`);
    const end = (entry + BITMAP_SECTORS + SECTORS_PER_BLOCK) * SECTOR;
    if (entry * SECTOR < metadataEnd || end > fileSize - SECTOR) {
      refuse('vhd_bat', `block ${block} at sector ${entry} lies outside the file's data`);
    }
    used.push(entry);
  }
  const order = Uint32Array.from(used).sort();
  for (let index = 1; index < order.length; index++) {
    const gap = (order[index] ?? 0) - (order[index - 1] ?? 0);
    if (gap < BITMAP_SECTORS + SECTORS_PER_BLOCK)
      refuse('vhd_bat', `two blocks overlap at sector ${order[index]}`);
  }
  return used.length;
}

export function demandChecksum(
  structure: Buffer,
  at: number,
  code: 'vhd_footer' | 'vhd_header',
  name: string,
): void {
  const zeroed = Buffer.from(structure);
  zeroed.writeUInt32BE(0, at);
  if (onesComplementSum(zeroed) !== structure.readUInt32BE(at))
    refuse(code, `the checksum of the ${name} differs`);
}

export function onesComplementSum(data: Buffer): number {
  let sum = 0;
  for (const byte of data) sum += byte;
  return ~sum >>> 0;
}

export function size(
  data: Buffer,
  at: number,
  name: string,
  code: 'vhd_footer' | 'vhd_header' | 'vhd_batmap' = 'vhd_header',
): number {
  const value = data.readBigUInt64BE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) refuse(code, `the ${name} ${value} is not possible`);
  return Number(value);
}

export function isZero(data: Buffer): boolean {
  return data.every((byte) => byte === 0);
}
