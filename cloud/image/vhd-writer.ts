import { randomBytes } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { DecryptedDisk } from '../ports.ts';
import { SECTOR } from './image-file.ts';
import { BLOCK, HEADER_LENGTH, onesComplementSum, vhdGeometry } from './vhd-layout.ts';

const HEADER_AT = SECTOR;
const TABLE_AT = HEADER_AT + HEADER_LENGTH;
/** Seconds of 2000-01-01, from which a VHD counts its time. */
const VHD_EPOCH = 946_684_800;

/**
 * Writes a disk as classic infrastructure's hypervisor keeps one: a dynamic VHD by `tap`, with a batmap and without a
 * key hash (encrypted-formats.md 1). Blocks of zeros are left out; the size is rounded up to a whole block.
 * `disk` undefined: an empty one. Rejects when the signal aborts; the file is then not complete.
 */
export async function writeVhd(
  disk: Pick<DecryptedDisk, 'virtualSize' | 'read'> | undefined,
  virtualSize: number,
  path: string,
  signal: AbortSignal,
): Promise<void> {
  const blocks = Math.ceil(virtualSize / BLOCK);
  const tableBytes = sectors(4 * blocks);
  const batmapHeaderAt = TABLE_AT + tableBytes;
  const batmapBytes = sectors(Math.ceil(blocks / 8));
  const dataAt = batmapHeaderAt + SECTOR + batmapBytes;
  const file = await open(path, 'wx', 0o600);
  try {
    const stored = disk ? await writeBlocks(file, disk, dataAt, signal) : [];
    const table = Buffer.alloc(tableBytes, 0xff);
    const batmap = Buffer.alloc(batmapBytes);
    stored.forEach((block, index) => {
      table.writeUInt32BE((dataAt + index * (SECTOR + BLOCK)) / SECTOR, 4 * block);
      batmap.writeUInt8((batmap[block >> 3] ?? 0) | (0x80 >> (block & 7)), block >> 3);
    });
    const footer = makeFooter(blocks * BLOCK);
    const batmapHeader = makeBatmapHeader(batmapHeaderAt + SECTOR, batmap, blocks * BLOCK);
    await file.write(
      Buffer.concat([footer, makeHeader(blocks), table, batmapHeader, batmap]),
      0,
      undefined,
      0,
    );
    await file.write(footer, 0, SECTOR, dataAt + stored.length * (SECTOR + BLOCK));
  } finally {
    await file.close();
  }
}

const sectors = (bytes: number): number => Math.ceil(bytes / SECTOR) * SECTOR;

/** Bitmap and data of every block that holds more than zeros; their numbers, in the order in which they lie. */
async function writeBlocks(
  file: FileHandle,
  disk: Pick<DecryptedDisk, 'virtualSize' | 'read'>,
  dataAt: number,
  signal: AbortSignal,
): Promise<number[]> {
  const zeros = Buffer.alloc(BLOCK);
  const stored: number[] = [];
  const room = Buffer.alloc(SECTOR + BLOCK);
  for (let at = 0; at < disk.virtualSize; at += BLOCK) {
    signal.throwIfAborted();
    const data = await disk.read(at, Math.min(BLOCK, disk.virtualSize - at));
    if (data.equals(data.length === BLOCK ? zeros : zeros.subarray(0, data.length))) continue;
    room.fill(0xff, 0, SECTOR).fill(0, SECTOR + data.length);
    data.copy(room, SECTOR);
    await file.write(room, 0, room.length, dataAt + stored.length * room.length);
    stored.push(at / BLOCK);
  }
  return stored;
}

function makeFooter(virtualSize: number): Buffer {
  const footer = Buffer.alloc(SECTOR);
  footer.write('conectix');
  footer.writeUInt32BE(2, 8);
  footer.writeUInt32BE(0x00010000, 12);
  footer.writeBigUInt64BE(BigInt(HEADER_AT), 16);
  footer.writeUInt32BE(Math.floor(Date.now() / 1000) - VHD_EPOCH, 24);
  footer.write('tap\0', 28, 'latin1');
  footer.writeUInt32BE(0x00010003, 32);
  footer.writeBigUInt64BE(BigInt(virtualSize), 40);
  footer.writeBigUInt64BE(BigInt(virtualSize), 48);
  const { cylinders, heads, track } = vhdGeometry(virtualSize);
  footer.writeUInt16BE(cylinders, 56);
  footer.writeUInt8(heads, 58);
  footer.writeUInt8(track, 59);
  footer.writeUInt32BE(3, 60);
  randomBytes(16).copy(footer, 68);
  footer.writeUInt32BE(onesComplementSum(footer), 64);
  return footer;
}

function makeHeader(blocks: number): Buffer {
  const header = Buffer.alloc(HEADER_LENGTH);
  header.write('cxsparse');
  header.fill(0xff, 8, 16);
  header.writeBigUInt64BE(BigInt(TABLE_AT), 16);
  header.writeUInt32BE(0x00010000, 24);
  header.writeUInt32BE(blocks, 28);
  header.writeUInt32BE(BLOCK, 32);
  header.writeUInt32BE(onesComplementSum(header), 36);
  return header;
}

function makeBatmapHeader(offset: number, batmap: Buffer, virtualSize: number): Buffer {
  const header = Buffer.alloc(SECTOR);
  header.write('tdbatmap');
  header.writeBigUInt64BE(BigInt(offset), 8);
  header.writeUInt32BE(batmap.length / SECTOR, 16);
  header.writeUInt32BE(0x00010002, 20);
  // The tools sum fewer sectors than the batmap has for some sizes: encrypted-formats.md 1.6.
  const summed = SECTOR * Math.max(1, Math.ceil(Math.floor(virtualSize / 2 ** 24) / SECTOR));
  header.writeUInt32BE(onesComplementSum(batmap.subarray(0, summed)), 24);
  return header;
}
