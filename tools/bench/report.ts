import { type Spread, spread, type Timed } from './statistics.ts';

/** What `speed.json` holds. Fields may be added; none changes its meaning or goes away under this name. */
export const SCHEMA = 'encrypted-image-bench/1';

export interface Report {
  readonly schema: typeof SCHEMA;
  /** Start of the run, ISO 8601. */
  readonly time: string;
  readonly options: {
    /** Bytes of the virtual disk of the ordinary cases. */
    readonly size: number;
    readonly rounds: number;
    readonly seconds: number;
    readonly quick: boolean;
  };
  readonly machine: Machine;
  readonly places: readonly Place[];
  readonly rates: readonly RateRow[];
  readonly files: readonly FileRow[];
  readonly goals: readonly Goal[];
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** Of those that matter to AES and SHA, the flags that this CPU has. */
  readonly cpuFlags: readonly string[];
  /** Bytes. */
  readonly memory: number;
  readonly kernel: string;
  /** Name → version; undefined tools are left out. */
  readonly versions: Readonly<Record<string, string>>;
  /** Mean number of runnable processes in the last minute, before the first measurement and after the last. */
  readonly load: { readonly before: number; readonly after: number };
}

export interface Place {
  readonly medium: Medium;
  /** Such as `ext4`; empty when there is no such place. */
  readonly fileSystem: string;
  /** Why nothing was measured there. */
  readonly absent?: string;
}

export type Medium = 'disk' | 'ram';
/**
 * `random`: no holes. `sparse`: 40 % holes. `small` and `huge`: the same data in a disk of just its size and in one of
 * 2040 GiB. `packable`: data that halves when it is compressed.
 */
export type Data = 'random' | 'sparse' | 'small' | 'huge' | 'packable';
/** Of a source's file. `qcow2`: compressed, in clusters of 64 KiB. */
export type SourceFormat = 'raw' | 'vhd' | 'qcow2';

/** A cipher in memory. */
export interface RateRow {
  readonly id: string;
  readonly title: string;
  readonly runs: readonly { readonly round: number; readonly bytesPerSecond: number }[];
  readonly bytesPerSecond?: Spread;
  readonly absent?: string;
}

/** One contestant in one case. */
export interface FileRow {
  readonly medium: Medium;
  readonly data: Data;
  readonly id: string;
  readonly title: string;
  /** Whether it is this project's. */
  readonly ours: boolean;
  /** The format of the source's file. */
  readonly source: SourceFormat;
  /** Bytes of the source's virtual disk. */
  readonly virtualSize: number;
  readonly runs: readonly FileRun[];
  readonly seconds?: Spread;
  /** Of the virtual disk, by the median time. */
  readonly mibPerSecond?: number;
  /** CPU time of a run; the median. */
  readonly cpuSeconds?: number;
  /** The greatest of all runs; bytes. Only for what runs in Node. */
  readonly peakRss?: number;
  /** Something that a reader must know of the figure. */
  readonly note?: string;
  /** Why there is no figure. */
  readonly absent?: string;
}

export interface FileRun {
  readonly round: number;
  /** Until the result was on the medium, synced. */
  readonly seconds: number;
  /** Only for what runs in Node: the same with the start of the process. */
  readonly processSeconds?: number;
  readonly peakRss?: number;
  /** CPU time of all its processes and threads, start included; resolution 0.01. */
  readonly cpuSeconds?: number;
  /** Bytes that the disk under the file system counted as written, by whomever; absent where it does not count. */
  readonly diskWritten?: number;
  /** Bytes of the result. */
  readonly resultSize: number;
}

export interface Goal {
  readonly id: string;
  readonly text: string;
  /** `at-least`: `measured` must be ≥ `limit`. */
  readonly rule: 'at-least' | 'at-most';
  readonly limit: number;
  readonly unit: '×' | 'MiB';
  /** Which of the spread is compared with the limit. */
  readonly judged: 'median' | 'max';
  readonly measured?: Spread;
  /** Undefined when it could not be measured. */
  readonly met?: boolean;
  readonly absent?: string;
}

/** The runs' times, for ratios. */
export function times(row: FileRow | undefined): Timed[] {
  return row?.runs.map(({ round, seconds }) => ({ round, value: seconds })) ?? [];
}

export function rates(row: RateRow | undefined): Timed[] {
  return row?.runs.map(({ round, bytesPerSecond }) => ({ round, value: bytesPerSecond })) ?? [];
}

/** A row with its runs' figures added up. */
export function fileRow(row: Omit<FileRow, 'seconds' | 'mibPerSecond' | 'cpuSeconds' | 'peakRss'>): FileRow {
  const seconds = spread(row.runs.map((run) => run.seconds));
  if (!seconds) return row;
  const cpu = spread(row.runs.flatMap(({ cpuSeconds }) => (cpuSeconds === undefined ? [] : [cpuSeconds])));
  const peaks = row.runs.flatMap(({ peakRss }) => (peakRss === undefined ? [] : [peakRss]));
  return {
    ...row,
    seconds,
    mibPerSecond: row.virtualSize / 2 ** 20 / seconds.median,
    ...(cpu ? { cpuSeconds: cpu.median } : {}),
    ...(peaks.length > 0 ? { peakRss: Math.max(...peaks) } : {}),
  };
}

export function rateRow(row: Omit<RateRow, 'bytesPerSecond'>): RateRow {
  const bytesPerSecond = spread(row.runs.map((run) => run.bytesPerSecond));
  return bytesPerSecond ? { ...row, bytesPerSecond } : row;
}
