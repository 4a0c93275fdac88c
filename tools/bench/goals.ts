import { type FileRow, type Goal, type RateRow, rates, times } from './report.ts';
import { ratio, type Spread, spread } from './statistics.ts';

/** What the project wants to reach. Told, and never a test: figures are the machine's as well. */

interface Measured {
  readonly rates: readonly RateRow[];
  readonly files: readonly FileRow[];
}

type Draft = Omit<Goal, 'measured' | 'met' | 'absent'> & {
  readonly measure: (measured: Measured) => Spread | undefined;
  /** The row whose own reason tells best why there is no figure. */
  readonly of?: string;
};

type Where = readonly [FileRow['medium'], FileRow['data']];

const MIB = 2 ** 20;
const ORDINARY: readonly Where[] = [
  ['disk', 'random'],
  ['disk', 'sparse'],
  ['ram', 'random'],
  ['ram', 'sparse'],
];

export function judgeGoals(measured: Measured): Goal[] {
  return drafts().map(({ measure, of, ...goal }) => {
    const found = measure(measured);
    if (!found) {
      const reason = measured.files.find(({ id }) => id === of)?.absent;
      return { ...goal, absent: reason ?? 'something of it was not measured in this run' };
    }
    const counts = found[goal.judged];
    const met = goal.rule === 'at-least' ? counts >= goal.limit : counts <= goal.limit;
    return { ...goal, measured: found, met };
  });
}

function drafts(): Draft[] {
  return [
    rateGoal('cipher-openssl', 'cipher in memory, one lane, over openssl speed', 0.5, [
      'cipher-1',
      'openssl-1',
    ]),
    rateGoal('cipher-two-lanes', 'cipher in memory, two lanes over one', 1.8, ['cipher-2', 'cipher-1']),
    ...ORDINARY.slice(0, 2).map((where) => faster('vhd-util', 'userspace-none-vhd', 2, where)),
    ...ORDINARY.map((where) => faster('qemu-luks', 'userspace-none', where[0] === 'disk' ? 4 : 8, where)),
    ...ORDINARY.map(verifyCost),
    ...['action-full', 'action-full-bucket', 'action-full-vhd'].flatMap(wholeAction),
    peakMemory(),
    ...[
      ['userspace-none', 'raw, verify: none'],
      ['userspace-full', 'raw, verify: full'],
      ['userspace-none-vhd', 'VHD, verify: none'],
      ['stage-full-vhd', 'VHD, whole stage'],
      ['action-full-vhd', 'VHD, the action itself'],
    ].map(([id = '', what = '']) => hugeCost(id, what)),
    writtenByDmCrypt(),
  ];
}

function rateGoal(id: string, text: string, limit: number, [above, below]: readonly [string, string]): Draft {
  return {
    id,
    text,
    rule: 'at-least',
    limit,
    unit: '×',
    judged: 'median',
    measure: (measured) => {
      const row = (wanted: string) => rates(measured.rates.find((rate) => rate.id === wanted));
      return ratio(row(above), row(below));
    },
  };
}

/** How many times as fast as `other` ours is. */
function faster(other: string, ours: string, limit: number, where: Where): Draft {
  return {
    id: `${other}-${where.join('-')}`,
    text: `VHD, verify: none, over ${other === 'vhd-util' ? 'vhd-util copy -k' : 'qemu-img to LUKS'}, ${named(where)}`,
    rule: 'at-least',
    limit,
    unit: '×',
    judged: 'median',
    measure: ({ files }) => ratio(times(at(files, other, where)), times(at(files, ours, where))),
  };
}

/** Of the stage, whose option it is: with `none`, too, it takes the digests of source and result. */
function verifyCost(where: Where): Draft {
  return {
    id: `verify-${where.join('-')}`,
    text: `time of the whole stage, verify: full over none, ${named(where)}`,
    rule: 'at-most',
    limit: 1.4,
    unit: '×',
    judged: 'median',
    measure: ({ files }) =>
      ratio(times(at(files, 'stage-full', where)), times(at(files, 'stage-none', where))),
  };
}

/** The whole action beside a program that verifies and digests nothing, and beside what the disk alone needs. */
function wholeAction(id: string): Draft[] {
  const here = ({ files }: Measured, wanted: string) => times(at(files, wanted, ['disk', 'random']));
  const what = { 'action-full-bucket': ', bucket given', 'action-full-vhd': ', VHD to VHD' }[id] ?? '';
  const text = `the whole action, verify: full${what}, disk, random data`;
  return [
    {
      id: `${id}-vhd-util`,
      text: `${text}, over vhd-util copy -k`,
      rule: 'at-least',
      limit: 1.5,
      unit: '×',
      judged: 'median',
      of: 'vhd-util',
      measure: (measured) => ratio(here(measured, 'vhd-util'), here(measured, id)),
    },
    {
      id: `${id}-disk`,
      text: `time of ${text}, over writing and syncing as many bytes`,
      rule: 'at-most',
      limit: 2.2,
      unit: '×',
      judged: 'median',
      measure: (measured) => ratio(here(measured, id), here(measured, 'disk-alone')),
    },
  ];
}

/** Of the bundle: the other rows carry Node's loader for TypeScript, which no user of the action has. */
function peakMemory(): Draft {
  return {
    id: 'peak-rss',
    text: "resident memory of the action's process, the most of all its runs",
    rule: 'at-most',
    limit: 200,
    unit: 'MiB',
    judged: 'max',
    measure: ({ files }) => {
      const peaks = files.flatMap(({ id, peakRss }) =>
        id.startsWith('action-') && peakRss !== undefined ? [peakRss / MIB] : [],
      );
      return spread(peaks);
    },
  };
}

/** A quarter is left to the larger tables and to noise. */
function hugeCost(id: string, what: string): Draft {
  return {
    id: `huge-${id}`,
    text: `time for a 2040 GiB disk over a small one with the same data, ${what}`,
    rule: 'at-most',
    limit: 1.25,
    unit: '×',
    judged: 'median',
    measure: ({ files }) => {
      const row = (data: 'small' | 'huge') => files.find((file) => file.id === id && file.data === data);
      return ratio(times(row('huge')), times(row('small')));
    },
  };
}

function writtenByDmCrypt(): Draft {
  return {
    id: 'dm-crypt-written',
    of: 'dm-crypt-none',
    text: 'dm-crypt engine: bytes that the disk wrote over those of the result',
    rule: 'at-most',
    limit: 1.1,
    unit: '×',
    judged: 'median',
    measure: ({ files }) => {
      const runs = at(files, 'dm-crypt-none', ['disk', 'random'])?.runs ?? [];
      const written = runs.map((run) => ({ round: run.round, value: run.diskWritten ?? Number.NaN }));
      const sizes = runs.map((run) => ({ round: run.round, value: run.resultSize }));
      return ratio(
        written.filter(({ value }) => Number.isFinite(value)),
        sizes,
      );
    },
  };
}

function at(files: readonly FileRow[], id: string, [medium, data]: Where): FileRow | undefined {
  return files.find((row) => row.id === id && row.medium === medium && row.data === data);
}

function named([medium, data]: Where): string {
  return `${medium === 'disk' ? 'disk' : 'RAM disk'}, ${data === 'random' ? 'random data' : '40 % sparse'}`;
}
