import { ServiceError } from './errors.ts';
import type { Log } from './log.ts';
import { sleep } from './timer.ts';

export interface RetryOptions {
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Tries in all, the first included. */
  readonly attempts?: number;
  /** Milliseconds before the second try; doubles, with jitter. */
  readonly base?: number;
  /** Upper bound of one pause in milliseconds, also for a server's Retry-After. */
  readonly cap?: number;
  /** Which failures deserve another try. Default: `transient`, and for a call that may be repeated also `unknown`. */
  readonly again?: (error: ServiceError) => boolean;
}

export const repeatable = (error: ServiceError): boolean => error.failure.outcome !== 'refused';
const transientOnly = (error: ServiceError): boolean => error.failure.outcome === 'transient';

/**
 * Calls until it succeeds, a failure does not deserve another try, or the tries are used up; then throws the last one.
 * Give `again: repeatable` for reads and for calls that may safely be made twice. Never use it around an order.
 */
export async function retry<T>(call: () => Promise<T>, options: RetryOptions): Promise<T> {
  const attempts = options.attempts ?? 5;
  const again = options.again ?? transientOnly;
  for (let attempt = 1; ; attempt += 1) {
    options.signal.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      if (attempt >= attempts || !(error instanceof ServiceError) || !again(error)) throw error;
      const pause = pauseBefore(attempt, error, options);
      options.log.info(
        `${error.message}; try ${attempt + 1} of ${attempts} in ${(pause / 1000).toFixed(1)} s`,
      );
      await sleep(pause, options.signal);
    }
  }
}

function pauseBefore(attempt: number, error: ServiceError, options: RetryOptions): number {
  const cap = options.cap ?? 30_000;
  const asked = error.failure.retryAfter;
  if (asked !== undefined && Number.isFinite(asked) && asked >= 0) return Math.min(asked * 1000, cap);
  const full = Math.min((options.base ?? 500) * 2 ** (attempt - 1), cap);
  return full / 2 + Math.random() * (full / 2);
}
