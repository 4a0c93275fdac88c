import { randomBytes } from 'node:crypto';
import type { LaneJob, Lanes } from '../../lib/engine/lanes/lanes.ts';
import { type LanesOptions, openLanes } from '../../lib/engine/lanes/open.ts';
import { encryptSectors } from '../support/encrypted-files.ts';

/** Faults between an engine and its cipher. */

const BLOCK = 2 * 1024 * 1024;
export const SECTORS = BLOCK / 512;
/** What is encrypted. */
export const faultyDisk = randomBytes(4 * BLOCK);

/** Sector of each block that sampling looks at, and one that it does not. */
export const SAMPLED = SECTORS - 1;
const UNSAMPLED = 1000;

interface Sealing {
  readonly lanes: Lanes;
  readonly job: LaneJob;
  /** The block in the buffer: plaintext before `seal`, ciphertext after it. */
  readonly data: Buffer;
  /** Of the sectors. */
  readonly key: Uint8Array;
}

export type Fault = (sealing: Sealing) => ReturnType<Lanes['seal']>;

export const sealed = ({ lanes, job }: Sealing) => lanes.seal(job);

/** Changes the ciphertext of block 1. */
function afterwards(change: (data: Buffer, plain: Buffer, sealing: Sealing) => void): Fault {
  return async (sealing) => {
    const plain = Buffer.from(sealing.data);
    const pair = await sealed(sealing);
    if (sealing.job.block === 1) change(sealing.data, plain, sealing);
    return pair;
  };
}

export function flipAt(sector: number): Fault {
  return afterwards((data) => {
    data[sector * 512 + 77] = (data[sector * 512 + 77] ?? 0) ^ 0x40;
  });
}

function plaintextAt(sector: number): Fault {
  return afterwards((data, plain) => plain.copy(data, sector * 512, sector * 512, (sector + 1) * 512));
}

function zerosAt(sector: number): Fault {
  return afterwards((data) => data.fill(0, sector * 512, (sector + 1) * 512));
}

/** Blocks 1 and 2 are stored in each other's place, each rightly encrypted for its own. */
const swapping: Fault = async (sealing) => {
  const pair = await sealed(sealing);
  const { block } = sealing.job;
  if (block !== 1 && block !== 2) return pair;
  const other = 3 - block;
  const plain = faultyDisk.subarray(other * BLOCK, (other + 1) * BLOCK);
  encryptSectors(Buffer.from(sealing.key), plain, other * SECTORS).copy(sealing.data);
  return pair;
};

/** Like arithmetic with too few bits: from this sector on, another sector's tweak. */
export function wrapping(limit: number): Fault {
  return ({ lanes, job }) => {
    const firstSector = job.firstSector >= limit ? job.firstSector - limit : job.firstSector;
    return lanes.seal({ ...job, firstSector });
  };
}

/** The name of the fault, the fault, and whether sampling finds it. */
export const FAULTS: readonly [string, Fault, boolean][] = [
  ['one flipped bit in a sampled sector', flipAt(SAMPLED), true],
  ['one flipped bit elsewhere', flipAt(UNSAMPLED), false],
  ['one plaintext sector among the sampled ones', plaintextAt(SAMPLED), true],
  ['one plaintext sector elsewhere', plaintextAt(UNSAMPLED), false],
  ['a stored zero sector among the sampled ones', zerosAt(SAMPLED), true],
  ['a stored zero sector elsewhere', zerosAt(UNSAMPLED), false],
  ['two swapped blocks', swapping, true],
  ['a wrong tweak from sector 8192 on', wrapping(2 * SECTORS), true],
  [
    'a cipher that stops half-way through a block without a word',
    afterwards((data, plain) => plain.copy(data, BLOCK / 2, BLOCK / 2)),
    true,
  ],
  ['a cipher that does nothing to one block', afterwards((data, plain) => plain.copy(data)), true],
];

export function faulty(fault: Fault, real = openLanes) {
  return async (options: LanesOptions): Promise<Lanes> => {
    const key = Buffer.from(options.key);
    const lanes = await real(options);
    const seal = (job: LaneJob) => {
      const data = lanes.buffers[job.buffer]?.data ?? Buffer.alloc(0);
      return fault({ lanes, job, data, key });
    };
    return { ...lanes, seal, encrypt: async (job) => void (await seal(job)) };
  };
}
