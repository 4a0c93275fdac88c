import { sleep } from '../base/timer.ts';

/** How fast queries are sent; tests make it quick. */
export interface QueryRate {
  /** Queries in each `window`. */
  readonly queries: number;
  /** Milliseconds. */
  readonly window: number;
}

/** The service's limit, for all who query an instance. ibm-cloud-apis.md 5.2 */
const QUERY_RATE: QueryRate = { queries: 10, window: 60_000 };

/** Milliseconds, monotonic, and a pause that ends early with the signal's reason. */
export interface Waiting {
  now(): number;
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

const REAL: Waiting = { now: () => performance.now(), sleep };

/** Hands out turns: never more than the rate allows in any span of a window's length. */
export class QueryTurns {
  readonly #rate: QueryRate;
  readonly #waiting: Waiting;
  /** When the last turns are or will be taken. */
  readonly #taken: number[] = [];

  constructor(rate: QueryRate = QUERY_RATE, waiting: Waiting = REAL) {
    this.#rate = rate;
    this.#waiting = waiting;
  }

  /** Resolves when one may send. Rejects with the signal's reason. */
  async turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const now = this.#waiting.now();
    const { queries, window } = this.#rate;
    const earliest = this.#taken.length < queries ? now : (this.#taken.at(-queries) ?? now) + window;
    const at = Math.max(now, earliest);
    this.#taken.push(at);
    if (this.#taken.length > queries) this.#taken.shift();
    if (at > now) await this.#waiting.sleep(at - now, signal);
  }
}
