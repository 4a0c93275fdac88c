import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A token bucket for the account-wide limit of the classic API: 50 requests a second were reported, advice is 10
 * (softlayer-api.md 4). Time is monotonic, so a jump of the clock changes nothing.
 */
export class RequestRate {
  readonly #perSecond: number;
  #tokens: number;
  #filledAt = performance.now();

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
    this.#tokens = perSecond;
  }

  /** Resolves when the next request may be sent. */
  async turn(signal: AbortSignal): Promise<void> {
    const now = performance.now();
    this.#tokens = Math.min(
      this.#perSecond,
      this.#tokens + ((now - this.#filledAt) / 1000) * this.#perSecond,
    );
    this.#filledAt = now;
    this.#tokens -= 1;
    if (this.#tokens >= 0) return;
    await sleep((-this.#tokens / this.#perSecond) * 1000, undefined, { signal });
  }
}

/** Lets one task run at a time, in the order of arrival. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(task, task);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
