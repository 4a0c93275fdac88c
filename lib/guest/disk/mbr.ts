import { Unreadable } from '../unreadable.ts';
import type { Area } from './reader.ts';

export const SECTOR = 512;
const ENTRIES_AT = 446;
const ENTRY = 16;
export const PROTECTIVE = 0xee;
const EXTENDED = new Set([0x05, 0x0f, 0x85]);
/** Number of the first logical partition, however many primary ones there are. */
const FIRST_LOGICAL = 5;
/** Logical partitions that are followed; Linux takes 60 at most. */
const CHAIN_LIMIT = 128;

/** One entry of an MBR, or of a record in the chain of an extended partition. Sectors of 512 bytes. */
interface MbrEntry {
  /** As Linux counts: 1 to 4, logical ones from 5. */
  readonly number: number;
  readonly type: number;
  readonly bootable: boolean;
  readonly start: number;
  readonly length: number;
}

export interface Mbr {
  /** The disk's signature, as PARTUUIDs begin: eight hex digits. */
  readonly signature: string;
  /** Primary and logical partitions; extended ones are left out. */
  readonly partitions: readonly MbrEntry[];
}

/**
 * Reads the partition table in sector 0 and the chain of an extended partition. Undefined when there is none: no boot
 * signature, no partition, or what stands there is a file system's own boot sector.
 * Throws Unreadable when the chain of logical partitions lies.
 */
export async function readMbr(disk: Area): Promise<Mbr | undefined> {
  if (disk.size < SECTOR) return undefined;
  const sector = await disk.read(0, SECTOR);
  if (sector.readUInt16LE(510) !== 0xaa55) return undefined;
  const statuses = [0, 1, 2, 3].map((index) => sector.readUInt8(ENTRIES_AT + index * ENTRY));
  if (statuses.some((status) => status !== 0 && status !== 0x80)) return undefined;
  const primary = entriesOf(sector, 4);
  if (primary.length === 0) return undefined;
  const signature = sector.readUInt32LE(440).toString(16).padStart(8, '0');
  const partitions = primary.filter(({ type }) => !EXTENDED.has(type));
  let next = FIRST_LOGICAL;
  // A second extended partition is against the rules; Linux follows it all the same, and goes on counting.
  for (const extended of primary.filter(({ type }) => EXTENDED.has(type))) {
    const logical = await readLogical(disk, extended, next);
    partitions.push(...logical);
    next += logical.length;
  }
  return { signature, partitions };
}

/** Each record of the chain holds one partition, relative to itself, and the next record, relative to the first. */
async function readLogical(disk: Area, extended: MbrEntry, first: number): Promise<MbrEntry[]> {
  const found: MbrEntry[] = [];
  const seen = new Set<number>();
  for (let at: number | undefined = extended.start; at !== undefined; ) {
    if (seen.has(at) || seen.size >= CHAIN_LIMIT)
      throw new Unreadable('the chain of logical partitions runs in a circle or has no end');
    seen.add(at);
    const record = await disk.read(at * SECTOR, SECTOR);
    if (record.readUInt16LE(510) !== 0xaa55)
      throw new Unreadable('the chain of logical partitions leads to no partition record');
    const entries = entriesOf(record, 2);
    const data = entries.find(({ type }) => !EXTENDED.has(type));
    if (data) found.push({ ...data, number: first + found.length, start: at + data.start });
    const next = entries.find(({ type }) => EXTENDED.has(type));
    at = next && extended.start + next.start;
  }
  return found;
}

function entriesOf(sector: Buffer, count: number): MbrEntry[] {
  const entries: MbrEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = ENTRIES_AT + index * ENTRY;
    const type = sector.readUInt8(at + 4);
    const start = sector.readUInt32LE(at + 8);
    const length = sector.readUInt32LE(at + 12);
    if (type === 0 || length === 0 || start === 0) continue;
    entries.push({ number: index + 1, type, bootable: sector.readUInt8(at) === 0x80, start, length });
  }
  return entries;
}
