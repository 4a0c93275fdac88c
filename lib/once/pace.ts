import type { Log } from '../base/log.ts';
import { sleep } from '../base/timer.ts';
import type { Patience } from './once.ts';

/** How a stage waits: its clock, its pauses, and how long it believes what. Tests make it short. */
export interface Pace {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Milliseconds; rejects when the action is cancelled or its time is over. */
  sleep(milliseconds: number): Promise<void>;
  /** Milliseconds between two looks at what is being made: the first and the longest. */
  readonly firstLook: number;
  readonly longestLook: number;
  /** Milliseconds after an unknown outcome in which what may have been made is looked for. */
  readonly lookUp: number;
  /** Milliseconds that a failure must last: a copy without transaction and disk may have only just begun. softlayer-api.md 7.3 */
  readonly failureGrace: number;
}

/** The clock and the pauses of a real run. */
export function realTime(signal: AbortSignal): Pick<Pace, 'now' | 'sleep'> {
  return { now: () => performance.now(), sleep: (milliseconds) => sleep(milliseconds, signal) };
}

/** Each pause is longer than the one before: most things are done soon or late. */
const GROWTH = 1.5;

/** A row of pauses that begin with `firstLook` and grow to `longestLook`. */
export function growingPause(
  pace: Pick<Pace, 'sleep' | 'firstLook' | 'longestLook'>,
): (atMost?: number) => Promise<void> {
  let next = Math.min(pace.firstLook, pace.longestLook);
  return async (atMost = pace.longestLook) => {
    await pace.sleep(Math.min(next, atMost));
    next = Math.min(next * GROWTH, pace.longestLook);
  };
}

/** How long what may have been made is looked for, and how often. */
export function patienceOf({ pace, log }: { readonly pace: Pace; readonly log: Log }): Patience {
  return { now: pace.now, log, lookUp: pace.lookUp, pauses: () => growingPause(pace) };
}
