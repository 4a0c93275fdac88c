import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import { SourceFile } from '../../lib/disk/file.ts';
import { openSourceFile } from '../../lib/disk/open.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import { AllocationMeter } from './allocations.ts';
import { fuzz, leastOf } from './campaign.ts';
import { REFUSALS } from './disk-check.ts';
import { MemoryFile } from './memory-file.ts';
import { Bases, type Mutant } from './mutant.ts';
import { PACKED_QCOW2, PLAIN_QCOW2 } from './qcow2-bases.ts';
import { SHARES } from './shares.ts';
import { smallVhds } from './vhd-bases.ts';

const meter = new AllocationMeter();
beforeAll(() => meter.install());
afterAll(() => meter.remove());

/** What formats can hold: the user's limit is no help here. */
const LARGEST_DISK = 2040 * 2 ** 30;
/** Sizes of sparse files, which cost an attacker nothing: offsets of all sizes lie inside. */
const FILE_SIZES = [2 ** 31 + 512, 2 ** 32, 2 ** 41, 2 ** 46, 2 ** 52];
/** Tables of the largest disks that are read take 64 MiB, and bits for what lies where in the file as much. */
const MEMORY = 256 * 2 ** 20;

/** A file that begins with `bytes` and is a hole from there on. */
class SparseFile extends MemoryFile {
  readonly #size: number;

  constructor(bytes: Buffer, size: number) {
    super(bytes);
    this.#size = size;
  }

  override async read(target: Uint8Array, offset: number, length: number, position: number) {
    await super.read(target, offset, 0, position);
    const end = Math.min(position + length, this.#size);
    target.fill(0, offset, offset + Math.max(0, end - position));
    this.bytes.copy(target, offset, Math.min(position, this.bytes.length), Math.min(end, this.bytes.length));
    return { bytesRead: Math.max(0, end - position) };
  }

  override async stat() {
    return { ...(await super.stat()), size: BigInt(this.#size) };
  }
}

async function check(bytes: Buffer, { edits, length }: Mutant): Promise<string> {
  const size = FILE_SIZES[(edits.length + length) % FILE_SIZES.length] ?? 0;
  meter.asked = 0;
  const ending = await openAndRead(new SparseFile(bytes, size)).catch((error: unknown) => {
    if (error instanceof UserError && REFUSALS.has(error.code)) return error.code;
    throw error;
  });
  if (meter.asked > MEMORY) throw new Error(`${meter.asked} bytes were allocated`);
  return ending;
}

async function openAndRead(file: SparseFile): Promise<string> {
  const source = await openSourceFile(await SourceFile.of(file.handle()), LARGEST_DISK);
  await readInPlaces(source);
  await source.close();
  return 'read';
}

async function readInPlaces(source: DiskSource): Promise<void> {
  const piece = Buffer.alloc(4096);
  const ranges = source.dataRanges().slice(0, 4);
  for (const at of [0, source.virtualSize - 512, ...ranges.map(({ start }) => start)])
    await source.read(at, piece);
}

describe('a file that is nearly all hole', () => {
  it('takes bounded memory and work, whatever its headers point at', async () => {
    const bases = new Bases([...smallVhds(), ...PLAIN_QCOW2, ...PACKED_QCOW2]);
    const outcome = await fuzz({ name: 'sparse files', cases: SHARES.sparse, bases, check });
    expect(outcome.cases).toBeGreaterThanOrEqual(leastOf(SHARES.sparse));
    for (const ending of ['read', 'E_SOURCE_DAMAGED'])
      expect(outcome.endings.get(ending) ?? 0).toBeGreaterThan(leastOf(SHARES.sparse) / 20);
  }, 300_000);
});
