import type { Machine } from '../report.ts';
import { type Spread, spread } from '../statistics.ts';

/** What `transfer.json` holds. Fields may be added; none changes its meaning or goes away under this name. */
export const TRANSFER_SCHEMA = 'encrypted-image-transfer/1';

export interface TransferReport {
  readonly schema: typeof TRANSFER_SCHEMA;
  /** Start of the run, ISO 8601. */
  readonly time: string;
  readonly options: {
    /** Bytes of a file. */
    readonly size: number;
    readonly linkSize: number;
    readonly rounds: number;
    readonly linkRounds: number;
  };
  readonly machine: Machine;
  /** The type of the file system below files and server. */
  readonly fileSystem: string;
  readonly link?: Link;
  readonly cases: readonly TransferCase[];
  readonly stream?: StreamReport;
  readonly goals: readonly TransferGoal[];
}

/** The shaped link. */
export interface Link {
  readonly bitsPerSecond: number;
  /** Seconds there and back, by the shape alone. */
  readonly roundTrip: number;
  /** Of the packets, in each direction. */
  readonly loss: number;
  readonly congestion: string;
  /** `tc netem`, or `TUN`: a program of the bench between two devices. */
  readonly by?: string;
  /** Why it was not netem. */
  readonly netem?: string;
  /** What plain sockets reach, bits per second: how good the link itself is. */
  readonly reference?: readonly { readonly flows: number; readonly loss: number; readonly bits: number }[];
  readonly absent?: string;
}

export type Direction = 'up' | 'down';

/** All contestants with one file in one direction over one way. */
export interface TransferCase {
  /** `up-random`, `down-sparse`, `sink`, `link-up`, … */
  readonly id: string;
  readonly title: string;
  readonly direction: Direction;
  /** Bytes of the file. */
  readonly bytes: number;
  readonly rows: readonly TransferRow[];
  readonly absent?: string;
}

export interface TransferRow {
  readonly id: string;
  readonly title: string;
  readonly ours: boolean;
  readonly runs: readonly TransferRun[];
  /** Of the whole process. */
  readonly seconds?: Spread;
  readonly mibPerSecond?: number;
  /** CPU seconds, user and system, of the contestant with its children, per GiB of the file. */
  readonly cpuPerGib?: Spread;
  readonly serverCpuPerGib?: number;
  /** The greatest of all runs; bytes. */
  readonly peakRss?: number;
  readonly absent?: string;
}

export interface TransferRun {
  readonly round: number;
  /** From the start of the process to its end. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly serverCpuSeconds: number;
  /** How much of all processors was used by whomever meanwhile: 1 is all of it. */
  readonly busy: number;
  readonly peakRss: number;
}

/** Encrypting while uploading, and its parts alone; seconds within one process. */
export interface StreamReport {
  readonly bytes: number;
  readonly rows: readonly StreamRow[];
  readonly absent?: string;
}

export interface StreamRow {
  readonly id: 'digest' | 'encrypt' | 'upload' | 'stream';
  readonly title: string;
  readonly runs: readonly TransferRun[];
  readonly seconds?: Spread;
  readonly cpuPerGib?: Spread;
  readonly peakRss?: number;
  readonly absent?: string;
}

export interface TransferGoal {
  readonly id: string;
  readonly text: string;
  readonly rule: 'at-least' | 'at-most';
  readonly limit: number;
  readonly unit: '×' | 'MiB';
  /** What the machine limits in that case, and so what is compared: time, or CPU seconds. */
  readonly by?: 'time' | 'CPU';
  readonly measured?: Spread;
  /** The same by the other one; it is told and does not count. */
  readonly other?: Spread;
  /** Undefined when it could not be measured. */
  readonly met?: boolean;
  readonly absent?: string;
}

const GIB = 2 ** 30;

export function transferRow(
  row: Pick<TransferRow, 'id' | 'title' | 'ours' | 'runs' | 'absent'>,
  bytes: number,
): TransferRow {
  const seconds = spread(row.runs.map((run) => run.seconds));
  const cpuPerGib = spread(row.runs.map((run) => (run.cpuSeconds * GIB) / bytes));
  const server = spread(row.runs.map((run) => (run.serverCpuSeconds * GIB) / bytes));
  if (!seconds || !cpuPerGib || !server) return row;
  return {
    ...row,
    seconds,
    mibPerSecond: bytes / 2 ** 20 / seconds.median,
    cpuPerGib,
    serverCpuPerGib: server.median,
    peakRss: Math.max(...row.runs.map((run) => run.peakRss)),
  };
}

export function streamRow(
  row: Pick<StreamRow, 'id' | 'title' | 'runs' | 'absent'>,
  bytes: number,
): StreamRow {
  const { seconds, cpuPerGib, peakRss } = transferRow({ ...row, ours: true }, bytes);
  return seconds && cpuPerGib && peakRss !== undefined ? { ...row, seconds, cpuPerGib, peakRss } : row;
}
