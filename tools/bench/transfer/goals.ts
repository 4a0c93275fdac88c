import { ratio, type Spread, spread, type Timed } from '../statistics.ts';
import type {
  StreamReport,
  StreamRow,
  TransferCase,
  TransferGoal,
  TransferReport,
  TransferRow,
  TransferRun,
} from './report.ts';

/** What the project wants to reach. Told, and never a test: figures are the machine's as well. */

type Measured = Pick<TransferReport, 'cases' | 'stream'>;

/** From this share of all processors on, they are what the machine limits; below it, time is compared. */
const ALL_BUSY = 0.85;
const MIB = 2 ** 20;
const NOT_MEASURED = 'something of it was not measured in this run';

export function judgeTransfer(measured: Measured): TransferGoal[] {
  const against = measured.cases.flatMap((found) => [
    ...faster(found, 's5cmd', 1),
    ...faster(found, 'aws-cli', 2),
  ]);
  return [...against, ...memory(measured.cases), ...(measured.stream ? [streaming(measured.stream)] : [])];
}

/** How many times as much ours moves as the other: per second, or per CPU second where processors are the limit. */
function faster(found: TransferCase, other: string, limit: number): TransferGoal[] {
  const row = (id: string) => found.rows.find((one) => one.id === id);
  const [ours, theirs] = [row('ours'), row(other)];
  if (!ours || !theirs) return [];
  const goal = {
    id: `${found.id}-${other}`,
    text: `${found.title}, over ${other}`,
    rule: 'at-least',
    limit,
    unit: '×',
  } as const;
  const time = ratio(values(theirs, 'seconds'), values(ours, 'seconds'));
  const cpu = ratio(values(theirs, 'cpuSeconds'), values(ours, 'cpuSeconds'));
  if (!time || !cpu)
    return [{ ...goal, absent: ours.absent ?? theirs.absent ?? found.absent ?? NOT_MEASURED }];
  const by = limitOf(ours, theirs);
  const [measured, rest] = by === 'CPU' ? [cpu, time] : [time, cpu];
  return [{ ...goal, by, measured, other: rest, met: measured.median >= limit }];
}

/** What was scarce while both ran. */
export function limitOf(...rows: readonly TransferRow[]): 'time' | 'CPU' {
  const busy = spread(rows.map((row) => spread(row.runs.map((run) => run.busy))?.median ?? 0));
  return busy !== undefined && busy.min >= ALL_BUSY ? 'CPU' : 'time';
}

function values({ runs }: TransferRow | StreamRow, what: 'seconds' | 'cpuSeconds'): Timed[] {
  return runs.map((run: TransferRun) => ({ round: run.round, value: run[what] }));
}

function memory(cases: readonly TransferCase[]): TransferGoal[] {
  const peaks = cases.flatMap(({ rows }) =>
    rows.flatMap(({ ours, peakRss }) => (ours && peakRss !== undefined ? [peakRss / MIB] : [])),
  );
  const found = spread(peaks);
  if (!found) return [];
  const goal = { id: 'peak-rss', text: 'resident memory of ours, the most of all its runs' } as const;
  return [{ ...goal, rule: 'at-most', limit: 512, unit: 'MiB', measured: found, met: found.max <= 512 }];
}

/** Of one round: the whole over what its parts alone add up to when they run beside each other. */
function streaming({ rows, absent }: StreamReport): TransferGoal {
  const goal = {
    id: 'stream',
    text: 'stream over digest pass + 1.15 × the greater of encrypting alone and uploading alone',
    rule: 'at-most',
    limit: 1,
    unit: '×',
  } as const;
  const time = (id: StreamRow['id'], round: number) =>
    rows.find((row) => row.id === id)?.runs.find((run) => run.round === round)?.seconds;
  const rounds = rows.find(({ id }) => id === 'stream')?.runs.map(({ round }) => round) ?? [];
  const measured: Spread | undefined = spread(
    rounds.flatMap((round) => {
      const [whole, digest] = [time('stream', round), time('digest', round)];
      const [encrypt, upload] = [time('encrypt', round), time('upload', round)];
      if (whole === undefined || digest === undefined || encrypt === undefined || upload === undefined)
        return [];
      return [whole / (digest + 1.15 * Math.max(encrypt, upload))];
    }),
  );
  if (!measured) return { ...goal, absent: absent ?? rows.find((row) => row.absent)?.absent ?? NOT_MEASURED };
  return { ...goal, by: 'time', measured, met: measured.median <= 1 };
}
