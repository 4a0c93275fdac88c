import { stat } from 'node:fs/promises';
import { checkLuks, checkVhd } from './check.ts';
import {
  type CaseKind,
  type Contestant,
  type Outcome,
  ordinary,
  type Run,
  unpackable,
} from './contestants.ts';
import type { EncryptTask } from './jobs.ts';
import { measureInChild } from './measure.ts';
import { BLOCK } from './sources.ts';

type Way = Pick<EncryptTask, 'task' | 'engine' | 'format' | 'verify'>;

interface Options {
  readonly source?: 'raw' | 'vhd';
  readonly joins?: (where: CaseKind) => boolean;
  readonly cold?: boolean;
  readonly absent?: string | undefined;
}

/** Both engines and the whole stage. `noDmCrypt`: why the dm-crypt engine cannot work here. */
// Long: it is a table, one contestant after the other.
export function ourContestants(noDmCrypt: string | undefined): Contestant[] {
  const vhd = { engine: 'userspace', format: 'vhd' } as const;
  const luks = { engine: 'userspace', format: 'luks-raw' } as const;
  const kernel = { task: 'engine', engine: 'dm-crypt' } as const;
  const fromVhd = { source: 'vhd' } as const;
  const absent = { absent: noDmCrypt };
  return [
    ours(
      'userspace-none',
      'ours, verify: none',
      { ...vhd, task: 'engine', verify: 'none' },
      { joins: unpackable },
    ),
    ours('userspace-sample', 'ours, verify: sample', { ...vhd, task: 'engine', verify: 'sample' }),
    ours(
      'userspace-full',
      'ours, verify: full',
      { ...vhd, task: 'engine', verify: 'full' },
      { joins: unpackable },
    ),
    ours(
      'userspace-none-vhd',
      'ours, VHD to VHD, verify: none',
      { ...vhd, task: 'engine', verify: 'none' },
      {
        ...fromVhd,
        joins: unpackable,
      },
    ),
    ours(
      'userspace-none-vhd-cold',
      'ours, VHD to VHD, source not in memory',
      { ...vhd, task: 'engine', verify: 'none' },
      {
        ...fromVhd,
        joins: (where) => ordinary(where) && where.medium === 'disk',
        cold: true,
      },
    ),
    ours('userspace-luks-none', 'ours, luks-raw, verify: none', { ...luks, task: 'engine', verify: 'none' }),
    ours('userspace-luks-full', 'ours, luks-raw, verify: full', { ...luks, task: 'engine', verify: 'full' }),
    ours('stage-none', 'whole stage, verify: none', { ...vhd, task: 'stage', verify: 'none' }),
    ours('stage-full', 'whole stage, verify: full', { ...vhd, task: 'stage', verify: 'full' }),
    ours(
      'stage-full-vhd',
      'whole stage, VHD to VHD, verify: full',
      { ...vhd, task: 'stage', verify: 'full' },
      {
        ...fromVhd,
        joins: (where) => unpackable(where) && !ordinary(where),
      },
    ),
    ours(
      'dm-crypt-none',
      'ours, dm-crypt engine, verify: none',
      { ...kernel, format: 'vhd', verify: 'none' },
      absent,
    ),
    ours(
      'dm-crypt-full',
      'ours, dm-crypt engine, verify: full',
      { ...kernel, format: 'vhd', verify: 'full' },
      absent,
    ),
    ours(
      'dm-crypt-luks',
      'ours, dm-crypt engine, luks-raw',
      { ...kernel, format: 'luks-raw', verify: 'none' },
      absent,
    ),
  ];
}

function ours(id: string, title: string, way: Way, options: Options = {}): Contestant {
  const { source = 'raw', joins = ordinary, cold = false, absent } = options;
  return {
    id,
    title,
    source,
    ours: true,
    joins,
    cold,
    ...(absent === undefined ? {} : { absent }),
    run: (run) => encrypt(run, way),
    check: way.format === 'vhd' ? checkVhd : checkLuks,
  };
}

async function encrypt(run: Run, way: Way): Promise<Outcome> {
  const { source, output } = run;
  return measureInChild({ ...way, source, output, key: run.key.toString('base64') }, run.name, run);
}

/** What most programs do: one cipher object per sector. */
export const PER_SECTOR: Contestant = {
  id: 'per-sector',
  title: 'node:crypto, a cipher object per sector',
  source: 'raw',
  ours: false,
  joins: ordinary,
  mostRuns: 2,
  async run(run) {
    const { source, output } = run;
    const task = { task: 'per-sector', source, output, key: run.key.toString('base64') } as const;
    return measureInChild(task, run.name, run);
  },
  check: checkVhd,
};

/** What the disk itself needs for as many bytes as the result has: the source's blocks. */
export const DISK_ALONE: Contestant = {
  id: 'disk-alone',
  title: 'writing and syncing as many bytes, nothing else',
  source: 'raw',
  ours: false,
  joins: (where) => ordinary(where) && where.medium === 'disk',
  async run(run) {
    const task = { task: 'write', size: run.case.plan.blocks.length * BLOCK, output: run.output } as const;
    return measureInChild(task, run.name, run);
  },
  async check({ result, plan }) {
    const { size } = await stat(result);
    if (size !== plan.blocks.length * BLOCK) throw new Error(`the file has ${size} bytes`);
  },
};
