import { crc32 } from 'node:zlib';
import { Unreadable } from '../unreadable.ts';
import { SECTOR } from './mbr.ts';
import { type Area, safe64 } from './reader.ts';

/** One entry of a GPT. Sectors of 512 bytes. */
export interface GptEntry {
  readonly number: number;
  /** GUID of the type, upper case. */
  readonly type: string;
  /** The partition's own GUID, lower case as in PARTUUID. */
  readonly guid: string;
  readonly name: string;
  readonly start: number;
  readonly length: number;
}

/** Bytes of a table at most: 1024 entries of the usual size. */
const TABLE_LIMIT = 128 * 1024;

/**
 * Reads a GPT (UEFI specification, 5.3): the header in sector 1, or its copy in the last sector when that is damaged.
 * Throws Unreadable when neither is sound.
 */
export async function readGpt(disk: Area): Promise<GptEntry[]> {
  const last = Math.floor(disk.size / SECTOR) - 1;
  try {
    return await readAt(disk, 1, last);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return readAt(disk, last, last).catch((second: unknown) => {
      throw second instanceof Unreadable ? error : second;
    });
  }
}

async function readAt(disk: Area, sector: number, last: number): Promise<GptEntry[]> {
  const header = await disk.read(sector * SECTOR, SECTOR);
  if (header.toString('latin1', 0, 8) !== 'EFI PART') throw new Unreadable('the GPT has no header');
  const length = header.readUInt32LE(12);
  if (length < 92 || length > SECTOR)
    throw new Unreadable(`the GPT's header says that it has ${length} bytes`);
  const sum = header.readUInt32LE(16);
  header.writeUInt32LE(0, 16);
  if (crc32(header.subarray(0, length)) !== sum) throw new Unreadable("the GPT header's checksum is wrong");
  if (safe64(header, 24, "the GPT header's own position") !== sector)
    throw new Unreadable('the GPT header lies elsewhere than it says');
  return readTable(disk, header, last);
}

async function readTable(disk: Area, header: Buffer, last: number): Promise<GptEntry[]> {
  const at = safe64(header, 72, "the GPT table's position");
  const count = header.readUInt32LE(80);
  const step = header.readUInt32LE(84);
  if (step < 128 || step > 4096 || step % 128 !== 0 || count * step > TABLE_LIMIT)
    throw new Unreadable(`the GPT says that it has ${count} entries of ${step} bytes`);
  if (at < 2 || at > last) throw new Unreadable("the GPT's table lies outside the disk");
  const table = await disk.read(at * SECTOR, count * step);
  if (crc32(table) !== header.readUInt32LE(88)) throw new Unreadable("the GPT table's checksum is wrong");
  const entries: GptEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = table.subarray(index * step, index * step + 128);
    if (entry.subarray(0, 16).every((byte) => byte === 0)) continue;
    const start = safe64(entry, 32, "a partition's start");
    const end = safe64(entry, 40, "a partition's end");
    if (end < start || start === 0)
      throw new Unreadable(`partition ${index + 1} of the GPT ends before it begins`);
    entries.push({
      number: index + 1,
      type: guid(entry, 0).toUpperCase(),
      guid: guid(entry, 16),
      name: entry.toString('utf16le', 56, 128).replace(/\0.*$/su, ''),
      start,
      length: end - start + 1,
    });
  }
  return entries;
}

/** Its first three groups are little-endian. */
function guid(bytes: Buffer, at: number): string {
  const hex = (from: number, to: number) => bytes.toString('hex', at + from, at + to);
  const swapped = (from: number, to: number) =>
    Buffer.from(bytes.subarray(at + from, at + to))
      .reverse()
      .toString('hex');
  return [swapped(0, 4), swapped(4, 6), swapped(6, 8), hex(8, 10), hex(10, 16)].join('-');
}
