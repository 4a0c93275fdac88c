import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSize } from '../../../lib/base/units.ts';
import { ROOT, WORK } from '../../project.ts';

export interface TransferOptions {
  /** Bytes of the files: whole MiB. */
  readonly size: number;
  /** Bytes of the file that goes through the shaped link. */
  readonly linkSize: number;
  readonly rounds: number;
  /** Runs of each contestant through the shaped link. */
  readonly linkRounds: number;
  /** Only contestants, cases or parts whose id is one of these; empty: all. */
  readonly only: readonly string[];
  /** Where files and the server's data lie. */
  readonly folder: string;
  /** Where `transfer.json`, `transfer.svg` and the tables of `transfer.md` go. */
  readonly out: string;
  /** What carries the packets of the shaped link. */
  readonly link: 'any' | 'netem' | 'tun' | 'none';
  /** TCP's congestion control on the shaped link. */
  readonly congestion: string;
  /** Takes V8 CPU profiles of every run of ours and keeps them there. */
  readonly profiles: string | undefined;
}

export const USAGE = `npm run bench -- transfer [options]

  --size SIZE       bytes of a file, in MiB or GiB (default 4GiB; quick: 256MiB)
  --rounds N        runs of every contestant in every case (default 3; quick: 1)
  --link-size SIZE  bytes of the file for the shaped link (default 256MiB; quick: 32MiB)
  --link-rounds N   runs through the shaped link (default 1)
  --link KIND       what shapes it: netem, tun, any (default) or none
  --congestion NAME TCP's congestion control on it (default cubic)
  --only IDS        only these cases (up-random, down-random, up-sparse, down-sparse, sink, link-up, link-down, stream)
                    and contestants (ours, s5cmd, aws-cli, rclone), separated by commas
  --folder FOLDER   where files and the server's data lie (default /dev/shm, the RAM disk; about 3.2 times the size)
  --out FOLDER      where transfer.json, transfer.svg and transfer.md go (default .work/bench)
  --publish         write them into docs
  --quick           small and short
  --profiles FOLDER keep V8 CPU profiles of every run of ours there
  --help
VERSITYGW=path names a versitygw that is not on the PATH.`;

/** Throws an Error that names what is wrong; undefined when only the usage was asked for. */
export function readTransferOptions(args: readonly string[]): TransferOptions | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    strict: true,
    options: {
      size: text,
      rounds: text,
      'link-size': text,
      'link-rounds': text,
      link: text,
      congestion: text,
      only: text,
      folder: text,
      out: text,
      profiles: text,
      publish: flag,
      quick: flag,
      help: flag,
    },
  });
  if (values.help) return undefined;
  const { quick } = values;
  return {
    size: size('size', values.size ?? (quick ? '256MiB' : '4GiB')),
    linkSize: size('link-size', values['link-size'] ?? (quick ? '32MiB' : '256MiB')),
    rounds: count('rounds', values.rounds ?? (quick ? '1' : '3')),
    linkRounds: count('link-rounds', values['link-rounds'] ?? '1'),
    only: values.only?.split(',') ?? [],
    folder: resolve(values.folder ?? '/dev/shm'),
    out: values.publish ? join(ROOT, 'docs') : resolve(values.out ?? join(WORK, 'bench')),
    link: kind(values.link ?? 'any'),
    congestion: word(values.congestion ?? 'cubic'),
    profiles: values.profiles === undefined ? undefined : resolve(values.profiles),
  };
}

function size(name: string, text: string): number {
  const bytes = parseSize(text);
  if (bytes === undefined || bytes < 2 ** 24)
    throw new Error(`--${name} ${text}: give at least 16MiB, as an integer with MiB or GiB`);
  return bytes;
}

function count(name: string, text: string): number {
  if (!/^[1-9][0-9]?$/.test(text)) throw new Error(`--${name} ${text}: give an integer from 1 to 99`);
  return Number(text);
}

function kind(text: string): TransferOptions['link'] {
  if (text === 'any' || text === 'netem' || text === 'tun' || text === 'none') return text;
  throw new Error(`--link ${text}: give netem, tun, any or none`);
}

function word(text: string): string {
  if (!/^[a-z][a-z0-9_]{0,14}$/.test(text))
    throw new Error(`--congestion ${text}: give a name such as cubic`);
  return text;
}
