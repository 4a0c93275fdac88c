import { SourceFile } from '../../lib/disk/file.ts';
import { openSourceFile } from '../../lib/disk/open.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import type { AllocationMeter } from './allocations.ts';
import { imageModel } from './image-model.ts';
import { MemoryFile } from './memory-file.ts';
import { type DiskModel, Refused, ZERO_SECTOR } from './model.ts';

/** The action's own default, IBM's "100 GB". */
export const LIMIT = 107_374_182_400;
const BLOCK = 2 * 1024 * 1024;
/** Disks up to this many bytes are read as a whole, others in places. */
const WHOLE = 64 * 1024;

/** Codes that bytes alone can lead to. E_SOURCE_CHANGED is none: nobody changed the file, its headers lied. */
export const REFUSALS = new Set([
  'E_SOURCE_DAMAGED',
  'E_SOURCE_ENCRYPTED',
  'E_SOURCE_FORMAT',
  'E_SOURCE_DIFFERENCING',
  'E_SOURCE_BACKING',
  'E_SOURCE_EMPTY',
  'E_SOURCE_TOO_LARGE',
]);

/**
 * Opens and reads a file that holds `bytes`, and compares with what a second reader says of it. The answer is the code
 * of its refusal, or `read`.
 */
export async function checkDisk(bytes: Buffer, open: () => Promise<DiskSource>): Promise<string> {
  const opened = await refusable(open);
  const model = modelOf(bytes);
  if (typeof opened === 'string') {
    // The first sector is read on opening, to see whether the disk itself is a container.
    const unreadable = !(model instanceof Refused) && model.sector(0) === undefined;
    const rightly = model instanceof Refused || (opened === 'E_SOURCE_DAMAGED' && unreadable);
    demand(rightly, `${opened}, though nothing is wrong with it`);
    return opened;
  }
  try {
    if (model instanceof Refused) throw new Error(`it opens, though it must not: ${model.message}`);
    return await compare(opened, model);
  } finally {
    await opened.close();
  }
}

/** The same in memory, where it takes no memory and no reads that the file's size does not warrant. */
export async function checkInMemory(bytes: Buffer, meter: AllocationMeter): Promise<string> {
  const file = new MemoryFile(bytes);
  meter.asked = 0;
  let allocated = 0;
  const ending = await checkDisk(bytes, async () => {
    try {
      return await openSourceFile(await SourceFile.of(file.handle()), LIMIT);
    } finally {
      allocated = meter.asked;
    }
  });
  const allowed = 8 * bytes.length + 1024 * 1024;
  demand(allocated <= allowed, `${allocated} bytes were allocated`);
  demand(file.asked <= allowed, `${file.asked} bytes were read`);
  demand(!file.open, 'the file is left open');
  return ending;
}

function modelOf(bytes: Buffer): DiskModel | Refused {
  try {
    return imageModel(bytes, LIMIT);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

/** The result, or the code of a refusal. Any other error is a fault. */
async function refusable<T>(action: () => Promise<T>): Promise<T | string> {
  try {
    return await action();
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === undefined || !REFUSALS.has(code)) throw error;
    return code;
  }
}

async function compare(source: DiskSource, model: DiskModel): Promise<string> {
  demand(source.format === model.format, `it is taken for ${source.format}`);
  demand(source.virtualSize === model.size, `the disk has ${source.virtualSize} bytes, not ${model.size}`);
  const named = namedBlocks(source);
  let ending = 'read';
  for (const [first, count] of stretches(model.size, () => source.dataRanges())) {
    const target = Buffer.allocUnsafe(count * 512).fill(0x55);
    const read = await refusable(async () => source.read(first * 512, target));
    const expected = Array.from({ length: count }, (_, at) => model.sector(first + at));
    if (typeof read === 'string') {
      demand(expected.includes(undefined), `${read} on reading what is not damaged`);
      ending = 'damaged on reading';
      continue;
    }
    expected.forEach((sector, at) => {
      demand(sector !== undefined, `sector ${first + at} is damaged, and is read nevertheless`);
      demand(sector?.compare(target, at * 512, at * 512 + 512) === 0, `sector ${first + at} is read wrongly`);
      const data = sector?.equals(ZERO_SECTOR) === false;
      if (data) demand(named(first + at), `sector ${first + at} holds data where none is named`);
    });
  }
  return ending;
}

/** Whether the source says that a sector may hold data. */
function namedBlocks(source: DiskSource): (sector: number) => boolean {
  const ranges = source.dataRanges();
  let end = 0;
  for (const range of ranges) {
    demand(range.start % BLOCK === 0 && range.start >= end && range.end > range.start, 'ranges overlap');
    end = range.end;
  }
  demand(end <= source.virtualSize, 'a range reaches beyond the disk');
  return (sector) => ranges.some(({ start, end }) => sector * 512 >= start && sector * 512 < end);
}

/** First sector and number of sectors: all of a small disk, else both ends and places in between. */
function stretches(size: number, ranges: DiskSource['dataRanges']): [number, number][] {
  const sectors = size / 512;
  if (size <= WHOLE) return [[0, sectors]];
  const some = Math.min(16, sectors);
  const last = sectors - some;
  const borders = ranges()
    .slice(0, 4)
    .flatMap(({ start, end }) => [start / 512, end / 512 - some]);
  const places = new Set([0, last, Math.floor(last / 3), Math.floor(last / 7), ...borders]);
  return [...places].map((first) => [Math.min(Math.max(first, 0), last), some]);
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
