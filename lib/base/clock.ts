import type { Log } from './log.ts';

/** Milliseconds by which the clock of the machine may be off before it is told. */
const TOLERANCE = 5 * 60_000;
/** Who has been told: an action has several clients, and one log. */
const told = new WeakSet<Log>();

/**
 * The time of the cloud, learnt from its answers and kept by the monotonic clock: the machine's own may be wrong, or be
 * set right in the middle of a run (pitfalls.md N4, H12).
 */
export class CloudClock {
  #learnt: { readonly time: number; readonly at: number; readonly sure: boolean } | undefined;
  readonly #monotonic: () => number;

  /** `monotonic` gives milliseconds. */
  constructor(monotonic: () => number) {
    this.#monotonic = monotonic;
  }

  /**
   * `time` (Unix milliseconds) is what a service's clock says just now; NaN says nothing. `sure`: from a token of IAM; a
   * Date header alone may be a proxy's, so it never overrules a token.
   */
  learn(time: number, sure: boolean, log: Log): void {
    if (!Number.isFinite(time) || (this.#learnt?.sure && !sure)) return;
    this.#learnt = { time, at: this.#monotonic(), sure };
    tell(Date.now() - time, log);
  }

  /** Unix milliseconds. By the machine's clock as long as no service has said anything. */
  now(): number {
    const learnt = this.#learnt;
    return learnt ? learnt.time + (this.#monotonic() - learnt.at) : Date.now();
  }
}

/** The one of this process: there is only one time. */
export const cloudClock = new CloudClock(() => performance.now());

function tell(off: number, log: Log): void {
  if (Math.abs(off) <= TOLERANCE || told.has(log)) return;
  told.add(log);
  log.warning(
    `the clock of this runner is ${lengthOf(Math.abs(off))} ${off < 0 ? 'slow' : 'fast'}, compared with IBM Cloud's. Times that are sent to IBM Cloud follow its clock, but certificates, logs and other programs follow this one: set it by NTP (\`timedatectl set-ntp true\`)`,
  );
}

function lengthOf(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  if (minutes < 120) return `${minutes.toFixed(0)} min`;
  return minutes < 2880 ? `${(minutes / 60).toFixed(1)} h` : `${(minutes / 1440).toFixed(1)} days`;
}
