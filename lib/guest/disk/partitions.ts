import { attempt, type Known, Unreadable } from '../unreadable.ts';
import { contentOf } from './content.ts';
import { readGpt } from './gpt.ts';
import { PROTECTIVE, readMbr, SECTOR } from './mbr.ts';
import type { Content } from './names.ts';
import type { Area, DiskReader } from './reader.ts';

/** A partition, or (number 0) the whole disk where there is no partition table. Positions and sizes in bytes. */
export interface Partition {
  readonly number: number;
  readonly start: number;
  readonly size: number;
  /** As the table writes it: `0x83`, or a GUID in upper case; empty for a whole disk. */
  readonly type: string;
  /** PARTUUID, lower case; empty for a whole disk. */
  readonly guid: string;
  /** PARTLABEL; only a GPT has it. */
  readonly name: string;
  /** Undefined: nothing that is known. Not known: it cannot be read, and why. */
  readonly content: Known<Content | undefined>;
  /** Undefined when it reaches past the end of the disk. */
  readonly area: Area | undefined;
}

export interface PartitionTable {
  readonly kind: 'mbr' | 'gpt' | 'none';
  /** By number. */
  readonly partitions: readonly Partition[];
}

const LVM_TYPES = new Set(['0x8e', 'E6D6D379-F507-44C2-A23C-238F2A3DF928']);

/** Whether the table calls it a physical volume of LVM, whatever lies there. */
export function hasLvmType({ type }: Partition): boolean {
  return LVM_TYPES.has(type);
}

type Entry = Omit<Partition, 'content' | 'area'>;

/** Reads MBR or GPT and looks at what each partition begins with. Throws Unreadable when the table lies. */
export async function readPartitions(disk: DiskReader): Promise<PartitionTable> {
  const mbr = await readMbr(disk);
  if (mbr?.partitions.some(({ type }) => type === PROTECTIVE))
    return describe('gpt', await gptEntries(disk), disk);
  if (mbr) {
    const entries = mbr.partitions.map(({ number, type, start, length }) => ({
      number,
      start: start * SECTOR,
      size: length * SECTOR,
      type: `0x${type.toString(16).padStart(2, '0')}`,
      guid: `${mbr.signature}-${number.toString(16).padStart(2, '0')}`,
      name: '',
    }));
    return describe('mbr', entries, disk);
  }
  const whole = { number: 0, start: 0, size: disk.size, type: '', guid: '', name: '' };
  return describe('none', [whole], disk);
}

async function gptEntries(disk: DiskReader): Promise<Entry[]> {
  return (await readGpt(disk)).map(({ number, type, guid, name, start, length }) => ({
    number,
    start: start * SECTOR,
    size: length * SECTOR,
    type,
    guid,
    name,
  }));
}

async function describe(
  kind: PartitionTable['kind'],
  entries: readonly Entry[],
  disk: DiskReader,
): Promise<PartitionTable> {
  const partitions: Partition[] = [];
  for (const entry of [...entries].sort((a, b) => a.number - b.number)) {
    const area = areaOf(disk, entry);
    const content = await attempt(async () => {
      if (!area) throw new Unreadable('it reaches past the end of the disk');
      return contentOf(area);
    });
    partitions.push({ ...entry, content, area });
  }
  return { kind, partitions };
}

function areaOf(disk: DiskReader, { start, size }: Entry): Area | undefined {
  try {
    return disk.area(start, size);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
