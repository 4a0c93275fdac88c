import type { Checked } from './check.ts';
import type { MeasureContext } from './measure.ts';
import type { Data, Medium, SourceFormat } from './report.ts';
import type { DiskPlan } from './sources.ts';

/** One disk on one medium, and where its images lie. */
export interface Case {
  readonly medium: Medium;
  readonly data: Data;
  readonly plan: DiskPlan;
  readonly raw: string;
  /** The same disk in other formats that a contestant reads; left out when nobody here can make them. */
  readonly vhd?: string;
  readonly qcow2?: string;
}

export type CaseKind = Pick<Case, 'medium' | 'data'>;

/** What a contestant is given for one run. */
export interface Run extends MeasureContext {
  readonly case: Case;
  readonly source: string;
  /** An empty folder of this run; `output` is the result's path in it. All of it is removed afterwards. */
  readonly folder: string;
  readonly output: string;
  /** 64 random bytes of this bench. */
  readonly key: Buffer;
  /** Files that hold the key's bytes and its base64 text, for programs that take no other way. */
  readonly keyFile: string;
  readonly passphraseFile: string;
  /** For the name of a CPU profile. */
  readonly name: string;
}

export interface Outcome {
  readonly seconds: number;
  readonly processSeconds?: number;
  readonly peakRss?: number;
}

/** A way to encrypt a disk. */
export interface Contestant {
  /** Stable: it names the row in speed.json. */
  readonly id: string;
  readonly title: string;
  readonly source: SourceFormat;
  /** Ours: a failure is a defect of the project. */
  readonly ours: boolean;
  /** Whether it takes part in a case. */
  readonly joins: (where: CaseKind) => boolean;
  /** More runs than these would cost too much time. */
  readonly mostRuns?: number;
  /** The source is thrown out of the page cache before the run; else it is read into it. */
  readonly cold?: boolean;
  readonly note?: string;
  /** Why it cannot run on this machine. */
  readonly absent?: string;
  /** Until the result is on the medium. */
  readonly run: (run: Run) => Promise<Outcome>;
  /** Throws unless the result is right. */
  readonly check: (checked: Checked) => Promise<void>;
}

/** Disks whose data cannot be packed, of any size. */
export function unpackable({ data }: Pick<CaseKind, 'data'>): boolean {
  return data !== 'packable';
}

/** Disks of an ordinary size. */
export function ordinary({ data }: Pick<CaseKind, 'data'>): boolean {
  return data === 'random' || data === 'sparse';
}
