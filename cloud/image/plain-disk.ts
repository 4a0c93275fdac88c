import type { DecryptedDisk } from '../ports.ts';
import { type ImageFile, SECTOR } from './image-file.ts';
import { refuse } from './refusal.ts';
import { demandChecksum, HEADER_LENGTH, isZero, MAXIMUM_SIZE, size, UNALLOCATED } from './vhd-layout.ts';

const FIXED = 2;
const DYNAMIC = 3;
/** Block sizes of the VHD specification's writers; 2 MiB is what all of them use. */
const SMALLEST_BLOCK = 512 * 1024;
const LARGEST_BLOCK = 64 * 1024 * 1024;

/** An image that nobody encrypted: a dynamic or fixed VHD of any tool, else the bytes of a raw disk. */
export async function openPlain(file: ImageFile): Promise<DecryptedDisk> {
  if (file.size < 2 * SECTOR) refuse('image_file', `a file of ${file.size} bytes is no image`);
  const end = file.size % SECTOR === 0 ? await file.read(file.size - SECTOR, SECTOR) : undefined;
  if (end && isFooter(end)) return openVhd(file, end);
  if (isFooter(await file.read(0, SECTOR))) {
    refuse('vhd_footer', 'the file does not end in a VHD footer: it is cut off, or was still being written');
  }
  return openRaw(file);
}

const isFooter = (sector: Buffer): boolean => sector.toString('latin1', 0, 8) === 'conectix';

/** The last sector may be a part of one: the rest of it reads as zeros. */
function openRaw(file: ImageFile): DecryptedDisk {
  const virtualSize = Math.ceil(file.size / SECTOR) * SECTOR;
  return {
    format: 'raw',
    virtualSize,
    storedSize: file.size,
    async read(position, length) {
      demandOnDisk(position, length, virtualSize);
      const there = Math.max(0, Math.min(length, file.size - position));
      const data = await file.read(position, there);
      return there === length ? data : Buffer.concat([data, Buffer.alloc(length - there)]);
    },
    close: () => file.close(),
  };
}

async function openVhd(file: ImageFile, footer: Buffer): Promise<DecryptedDisk> {
  demandChecksum(footer, 64, 'vhd_footer', 'footer');
  const virtualSize = size(footer, 48, 'current size');
  if (virtualSize === 0 || virtualSize % SECTOR !== 0 || virtualSize > MAXIMUM_SIZE) {
    refuse('vhd_footer', `a virtual disk of ${virtualSize} bytes is no VHD`);
  }
  const type = footer.readUInt32BE(60);
  if (type === DYNAMIC) return openDynamic(file, footer, virtualSize);
  if (type !== FIXED) refuse('vhd_type', 'the VHD is neither dynamic nor fixed: it needs another file');
  if (file.size < virtualSize + SECTOR) refuse('image_file', 'the fixed VHD is shorter than its disk');
  return {
    format: 'vhd',
    virtualSize,
    storedSize: virtualSize,
    async read(position, length) {
      demandOnDisk(position, length, virtualSize);
      return file.read(position, length);
    },
    close: () => file.close(),
  };
}

interface Blocks {
  readonly blockSize: number;
  /** Sectors of a block's bitmap, which lies before its data. */
  readonly bitmapSectors: number;
  readonly table: Buffer;
}

async function openDynamic(file: ImageFile, footer: Buffer, virtualSize: number): Promise<DecryptedDisk> {
  const blocks = await readBlocks(file, size(footer, 16, 'data offset'), virtualSize);
  const { blockSize, table } = blocks;
  const bitmaps = new Map<number, Buffer | 'full'>();
  let stored = 0;
  for (let at = 0; at < table.length; at += 4) if (table.readUInt32BE(at) !== UNALLOCATED) stored++;
  return {
    format: 'vhd',
    virtualSize,
    storedSize: stored * blockSize,
    async read(position, length) {
      demandOnDisk(position, length, virtualSize);
      const out = Buffer.alloc(length);
      for (let at = position; at < position + length; ) {
        const block = Math.floor(at / blockSize);
        const end = Math.min(position + length, (block + 1) * blockSize);
        const part = out.subarray(at - position, end - position);
        await readBlock(file, blocks, bitmaps, block, at - block * blockSize, part);
        at = end;
      }
      return out;
    },
    close: () => file.close(),
  };
}

async function readBlock(
  file: ImageFile,
  { bitmapSectors, table }: Blocks,
  bitmaps: Map<number, Buffer | 'full'>,
  block: number,
  offset: number,
  out: Buffer,
): Promise<void> {
  const entry = table.readUInt32BE(4 * block);
  if (entry === UNALLOCATED) return;
  const start = entry * SECTOR;
  const data = await file.read(start + bitmapSectors * SECTOR + offset, out.length);
  let bitmap = bitmaps.get(block);
  if (bitmap === undefined) {
    const read = await file.read(start, bitmapSectors * SECTOR);
    bitmap = read.every((byte) => byte === 0xff) ? 'full' : read;
    bitmaps.set(block, bitmap);
  }
  if (bitmap !== 'full') {
    for (let at = 0; at < data.length; at++) {
      const sector = Math.floor((offset + at) / SECTOR);
      if (((bitmap[sector >> 3] ?? 0) & (0x80 >> (sector & 7))) === 0) data[at] = 0;
    }
  }
  data.copy(out);
}

async function readBlocks(file: ImageFile, offset: number, virtualSize: number): Promise<Blocks> {
  if (offset < SECTOR || offset % SECTOR !== 0 || offset + HEADER_LENGTH > file.size - SECTOR) {
    refuse('vhd_header', `the dynamic header cannot lie at byte ${offset}`);
  }
  const header = await file.read(offset, HEADER_LENGTH);
  if (header.toString('latin1', 0, 8) !== 'cxsparse')
    refuse('vhd_header', 'the dynamic header has no cookie');
  demandChecksum(header, 36, 'vhd_header', 'dynamic header');
  if (!isZero(header.subarray(40, 56))) refuse('vhd_type', 'the VHD names a parent');
  const blockSize = header.readUInt32BE(32);
  if (blockSize < SMALLEST_BLOCK || blockSize > LARGEST_BLOCK || (blockSize & (blockSize - 1)) !== 0) {
    refuse('vhd_header', `blocks of ${blockSize} bytes are not possible`);
  }
  const count = Math.ceil(virtualSize / blockSize);
  const tableOffset = size(header, 16, 'table offset');
  if (header.readUInt32BE(28) < count || tableOffset < SECTOR || tableOffset + 4 * count > file.size) {
    refuse('vhd_header', 'the block allocation table does not fit the disk');
  }
  const bitmapSectors = Math.ceil(blockSize / SECTOR / 8 / SECTOR);
  const table = await file.read(tableOffset, 4 * count);
  demandInside(table, bitmapSectors * SECTOR, blockSize, virtualSize, file.size - SECTOR);
  return { blockSize, bitmapSectors, table };
}

/** Every allocated block lies in the file; of the last one only what the disk has of it. */
function demandInside(
  table: Buffer,
  bitmapBytes: number,
  blockSize: number,
  virtualSize: number,
  end: number,
): void {
  for (let at = 0; at < table.length; at += 4) {
    const entry = table.readUInt32BE(at);
    const needed = Math.min(blockSize, virtualSize - (at / 4) * blockSize);
    if (entry !== UNALLOCATED && entry * SECTOR + bitmapBytes + needed > end) {
      refuse('vhd_bat', `block ${at / 4} at sector ${entry} lies outside the file's data`);
    }
  }
}

function demandOnDisk(position: number, length: number, virtualSize: number): void {
  if (position < 0 || length < 0 || position + length > virtualSize) {
    throw new RangeError(`bytes ${position} to ${position + length} are not on the disk`);
  }
}
