import type { Log } from '../base/log.ts';

/** Milliseconds by which the clock of the machine may be off before it is told. */
const TOLERANCE = 5 * 60_000;
/** Seconds for clocks of IAM's own machines that differ, and for answers on their way. */
const SLACK = 60;
/** Who has been told: an action has several token sources, and one log. */
const told = new WeakSet<Log>();

/** What an answer of the token endpoint says about the time. Seconds since 1970; NaN or undefined where it says nothing. */
export interface TimeSigns {
  /** Its Date header. */
  readonly date: number;
  /** Of the token's claims. */
  readonly issuedAt: number | undefined;
  readonly expiresAt: number | undefined;
}

/**
 * IAM's time, seconds since 1970, when it answered; undefined when the answer does not tell. A Date that lies outside
 * of the token's own life is a proxy's.
 */
export function iamTimeOf({ date, issuedAt, expiresAt }: TimeSigns): number | undefined {
  const from = isTime(issuedAt) ? issuedAt - SLACK : 0;
  const to = isTime(expiresAt) ? expiresAt + SLACK : Number.POSITIVE_INFINITY;
  if (isTime(date) && date >= from && date <= to) return date;
  return isTime(issuedAt) ? issuedAt : undefined;
}

function isTime(seconds: number | undefined): seconds is number {
  // Until the year 10000: what a date can hold.
  return seconds !== undefined && seconds > 0 && seconds < 253_402_300_800;
}

/** The time of the cloud, learnt from IAM's answers and kept by the monotonic clock: a step of the local one does nothing. */
export class CloudClock {
  #learnt: { readonly time: number; readonly at: number } | undefined;
  readonly #monotonic: () => number;

  constructor(monotonic: () => number) {
    this.#monotonic = monotonic;
  }

  /** `seconds` is what `iamTimeOf` gave just now. */
  learn(seconds: number | undefined, log: Log): void {
    if (seconds === undefined) return;
    this.#learnt = { time: seconds * 1000, at: this.#monotonic() };
    const off = Date.now() - seconds * 1000;
    if (Math.abs(off) <= TOLERANCE || told.has(log)) return;
    told.add(log);
    log.warning(
      `the clock of this runner is ${lengthOf(Math.abs(off))} ${off < 0 ? 'slow' : 'fast'}, compared with IAM's. Times that are sent to IBM Cloud follow IAM's clock, but certificates, logs and other programs follow this one: set it by NTP (\`timedatectl set-ntp true\`)`,
    );
  }

  /** Unix milliseconds. By the machine's clock as long as IAM has said nothing. */
  now(): number {
    const learnt = this.#learnt;
    return learnt ? learnt.time + (this.#monotonic() - learnt.at) : Date.now();
  }
}

function lengthOf(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  if (minutes < 120) return `${minutes.toFixed(0)} min`;
  return minutes < 2880 ? `${(minutes / 60).toFixed(1)} h` : `${(minutes / 1440).toFixed(1)} days`;
}
