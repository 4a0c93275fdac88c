import { AsyncLocalStorage } from 'node:async_hooks';
import { ServiceError } from './errors.ts';
import type { Log } from './log.ts';
import { networkFault, triesFor } from './network-fault.ts';
import { hasAnswered } from './sent.ts';
import { sleep } from './timer.ts';
import { Wait } from './waiting.ts';

export interface RetryOptions {
  readonly signal: AbortSignal;
  readonly log: Log;
  /** What is called, for the log: `key-protect wrap`. */
  readonly what?: string;
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
  /** Somebody else tells how far it is: no line says that it is waited for. */
  readonly isQuiet?: boolean;
  /** Told before each other try. */
  readonly troubled?: (error: ServiceError) => void;
}

export const repeatable = (error: ServiceError): boolean => error.failure.outcome !== 'refused';
/** Tries of one call in all, whatever lies around and beneath it. */
const TRIES = 5;
/** Milliseconds: so long may a service be away before the step fails. */
const WITHIN = 10 * 60_000;

const transientOnly = (error: ServiceError): boolean => error.failure.outcome === 'transient';

/** Failures whose tries are used up (a token's, say): what called for it does not begin them anew. */
const spent = new WeakSet<ServiceError>();
const inTurn = new AsyncLocalStorage<true>();

/** Calls without tries of their own: for whoever asks again himself, for as long as he has the patience. */
export function onceEach<T>(call: () => Promise<T>): Promise<T> {
  return inTurn.run(true, call);
}

/** Whether another try of the call could meet anything else. */
export function mayHelp(error: ServiceError): boolean {
  return triesOf(error, TRIES) > 1;
}

/**
 * Calls until it succeeds, a failure does not deserve another try, or tries or time are used up; then throws the last
 * failure, which no retry around this one tries again: a call has one budget. Throws the signal's reason when it is
 * aborted between two tries.
 * Give `again: repeatable` for reads and for calls that may safely be made twice. Never use it around an order.
 */
export async function retry<T>(call: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { signal, log, what = 'a service' } = options;
  const end = performance.now() + (options.within ?? WITHIN);
  using wait = new Wait(`the answer to ${what}`, options.isQuiet ? undefined : log);
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const attempts = attemptsFor(error, options);
      const pause = pauseBefore(attempt, error, options);
      if (attempt >= attempts || performance.now() + pause > end) {
        spent.add(error);
        throw error;
      }
      options.troubled?.(error);
      wait.problem = error;
      wait.told();
      log.info(`${error.message}; try ${attempt + 1} of ${attempts} in ${(pause / 1000).toFixed(1)} s`);
      await sleep(pause, signal);
    }
  }
}

/** Tries that a call which fails so is worth in all. */
function attemptsFor(error: ServiceError, { attempts = TRIES, again = transientOnly }: RetryOptions): number {
  if (spent.has(error) || inTurn.getStore() || !again(error)) return 1;
  return triesOf(error, attempts);
}

function triesOf(error: ServiceError, attempts: number): number {
  const { failure, endpoint } = error;
  return triesFor(networkFault(failure), attempts, endpoint !== undefined && hasAnswered(endpoint));
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
