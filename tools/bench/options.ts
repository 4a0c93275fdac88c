import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSize } from '../../lib/base/units.ts';
import { WORK } from '../project.ts';

export interface BenchOptions {
  /** Bytes of the virtual disk of every ordinary case: whole MiB. */
  readonly size: number;
  /** How often every contestant runs in every case. */
  readonly rounds: number;
  /** Seconds of each measurement of a cipher in memory. */
  readonly seconds: number;
  /** A folder on the disk that is to be measured. */
  readonly folder: string;
  /** Where `speed.json`, `speed.svg` and the table of `speed.md` go. */
  readonly out: string;
  /** Leaves out what is slow: IBM's recipe and the disks of 2040 GiB. */
  readonly quick: boolean;
  /** Only contestants whose id is one of these; empty: all. */
  readonly only: readonly string[];
  /** Takes a V8 CPU profile of every run of ours and keeps it there. */
  readonly profiles: string | undefined;
}

export const USAGE = `npm run bench -- [options]
npm run bench -- transfer [options]   files to and from an S3 server (transfer --help)

  --size SIZE       virtual size of the disks, in MiB or GiB (default 1GiB; quick: 256MiB)
  --rounds N        runs of every contestant in every case (default 5; quick: 2)
  --seconds N       seconds per measurement of a cipher in memory (default 3; quick: 1)
  --folder FOLDER   a folder on the disk to measure (default .work/bench of the checkout)
  --out FOLDER      where speed.json, speed.svg and speed.md go (default .work/bench)
  --quick           small and short; without IBM's recipe of 2018 and without the 2040 GiB disks
  --only IDS        only these contestants, by the ids in speed.json, separated by commas
  --profiles FOLDER keep a V8 CPU profile of every run of ours there
  --help
VHD_UTIL=path names a vhd-util that is not on the PATH.`;

/** Throws an Error that names what is wrong; undefined when only the usage was asked for. */
export function readOptions(args: readonly string[]): BenchOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    options: {
      size: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      folder: { type: 'string' },
      out: { type: 'string' },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      profiles: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const { quick } = values;
  const place = join(WORK, 'bench');
  return {
    size: size(values.size ?? (quick ? '256MiB' : '1GiB')),
    rounds: count('rounds', values.rounds ?? (quick ? '2' : '5'), 99),
    seconds: count('seconds', values.seconds ?? (quick ? '1' : '3'), 60),
    folder: resolve(values.folder ?? place),
    out: resolve(values.out ?? place),
    quick,
    only: values.only?.split(',') ?? [],
    profiles: values.profiles === undefined ? undefined : resolve(values.profiles),
  };
}

function size(text: string): number {
  const bytes = parseSize(text);
  if (bytes === undefined || bytes < 2 ** 24)
    throw new Error(`--size ${text}: give at least 16MiB, as an integer with MiB or GiB`);
  return bytes;
}

function count(name: string, text: string, most: number): number {
  const number = Number(text);
  if (!/^[1-9][0-9]?$/.test(text) || number > most)
    throw new Error(`--${name} ${text}: give an integer from 1 to ${most}`);
  return number;
}
