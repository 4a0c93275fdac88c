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
  /** Milliseconds after which no other try begins. */
  readonly within?: number;
  /** Which failures deserve another try. Default: `transient`, and for a call that may be repeated also `unknown`. */
  readonly again?: (error: ServiceError) => boolean;
}

export const repeatable = (error: ServiceError): boolean => error.failure.outcome !== 'refused';
/** Milliseconds: so long may a service be away before the step fails. */
const WITHIN = 10 * 60_000;

const transientOnly = (error: ServiceError): boolean => error.failure.outcome === 'transient';

/**
 * Calls until it succeeds, a failure does not deserve another try, or tries or time are used up; then throws the last
 * failure. Throws the signal's reason when it is aborted between two tries.
 * Give `again: repeatable` for reads and for calls that may safely be made twice. Never use it around an order.
 */
export async function retry<T>(call: () => Promise<T>, options: RetryOptions): Promise<T> {
  const attempts = options.attempts ?? 5;
  const again = options.again ?? transientOnly;
  const end = performance.now() + (options.within ?? WITHIN);
  for (let attempt = 1; ; attempt += 1) {
    options.signal.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      if (attempt >= attempts || !(error instanceof ServiceError) || !again(error)) throw error;
      const pause = pauseBefore(attempt, error, options);
      if (performance.now() + pause > end) throw error;
      options.log.info(
        `${error.message}; try ${attempt + 1} of ${attempts} in ${(pause / 1000).toFixed(1)} s`,
      );
      await sleep(pause, options.signal);
    }
  }
}

/** At least our own pause, so that a service that asks for none is not stormed, and never more than the cap. */
function pauseBefore(attempt: number, error: ServiceError, options: RetryOptions): number {
  const cap = options.cap ?? 30_000;
  const full = Math.min((options.base ?? 500) * 2 ** (attempt - 1), cap);
  const own = full / 2 + Math.random() * (full / 2);
  const asked = (error.failure.retryAfter ?? 0) * 1000;
  return asked > own ? Math.min(asked, cap) : own;
}

/** Seconds of a Retry-After header; undefined when it is missing, a date in the past, or nonsense. `date`: its Date header. */
export function parseRetryAfter(header: unknown, date?: unknown): number | undefined {
  if (typeof header !== 'string') return undefined;
  if (/^[0-9]{1,9}$/.test(header.trim())) return Number(header);
  const until = Date.parse(header);
  // The clock of this machine may be wrong, the service's own fits its date.
  const now = Date.parse(typeof date === 'string' ? date : '');
  const seconds = (until - (Number.isNaN(now) ? Date.now() : now)) / 1000;
  return seconds > 0 ? seconds : undefined;
}
