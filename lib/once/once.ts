import { messageOf, ServiceError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { onceEach } from '../base/retry.ts';
import { Wait } from '../base/waiting.ts';

/**
 * Something that must come to be exactly once, made by a call that knows no idempotency key (softlayer-api.md 18): an
 * order, an import, an API key, an object. One idea for all of them: claim → act → settle.
 */
export interface Making<T> {
  /** For the log: `the order of web.example.com`. */
  readonly what: string;
  /**
   * Writes down, durably, that the call is about to be sent: from then on it may have been made. Throws when somebody
   * else holds the claim; nothing has been sent then.
   */
  readonly claim: () => Promise<void>;
  /** The call. Sent once. */
  readonly act: () => Promise<T>;
  /** What the call has made, if it shows now. Must never find what was there before. */
  readonly look: () => Promise<T | undefined>;
  /** Refusals that the service is known to give before it accepts anything; every other one is looked into. */
  readonly refusedBefore: (error: ServiceError) => boolean;
  /** Writes down what became of it. `unknown` must stay visible to whoever comes next. Must not throw. */
  readonly settle: (made: Made<T>) => Promise<void>;
}

export type Made<T> =
  /** `late`: the answer was lost or was an error, and a look has found it. */
  | { readonly kind: 'made'; readonly value: T; readonly late: boolean }
  /** Provably nothing: it was never sent, or was refused before it was accepted. */
  | { readonly kind: 'nothing'; readonly error: unknown }
  /** `shown`: whether the last look could be made at all; even then nothing proves that nothing will appear. */
  | { readonly kind: 'unknown'; readonly error: unknown; readonly shown: 'nothing' | 'not-looked' };

/** How long, and how often, something is looked for. */
export interface Patience {
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** A new row of pauses, short at first. Each rejects when the action is cancelled or its time is over. */
  readonly pauses: () => () => Promise<void>;
  /** Milliseconds after an unknown outcome. */
  readonly lookUp: number;
  readonly log: Log;
}

/** Claims, sends once, and finds out what became of it. Throws what `claim` throws, or a look that is no failure of a service. */
export async function makeOnce<T>(making: Making<T>, patience: Patience): Promise<Made<T>> {
  await making.claim();
  const made = await actAndLook(making, patience);
  await making.settle(made);
  return made;
}

async function actAndLook<T>(making: Making<T>, patience: Patience): Promise<Made<T>> {
  const { what, act, look } = making;
  try {
    return { kind: 'made', value: await act(), late: false };
  } catch (error) {
    const before = outcomeOf(error, making);
    if (before === 'unsent') return { kind: 'nothing', error };
    if (before === 'open')
      patience.log.info(
        `what became of ${what} is not known (${messageOf(error)}); looking for it, without sending anything again`,
      );
    // Even a refusal that comes before acceptance is believed only when nothing shows.
    const looked = await lookFor(look, patience, before === 'open' ? patience.lookUp : 0);
    if (looked.kind === 'found') return { kind: 'made', value: looked.value, late: true };
    if (before === 'refused') return { kind: 'nothing', error };
    return { kind: 'unknown', error, shown: looked.kind === 'absent' ? 'nothing' : 'not-looked' };
  }
}

/**
 * `transient` says that nothing was done: without an answer, that it was never sent; with one (a rate limit), as a refusal
 * says it. A refusal counts only when it is known to come before acceptance.
 */
function outcomeOf<T>(error: unknown, { refusedBefore }: Making<T>): 'unsent' | 'refused' | 'open' {
  if (!(error instanceof ServiceError)) return 'open';
  const { outcome, status } = error.failure;
  if (outcome === 'transient') return status === undefined ? 'unsent' : 'refused';
  return outcome === 'refused' && refusedBefore(error) ? 'refused' : 'open';
}

export type Looked<T> =
  | { readonly kind: 'found'; readonly value: T }
  /** The last look, at the end of the patience, was answered: nothing shows. */
  | { readonly kind: 'absent' }
  /** The last look could not be made, or the action is ending. */
  | { readonly kind: 'unseen'; readonly error: unknown };

/** Looks until it shows or the time (milliseconds) is over; a service that fails meanwhile is asked again. */
export async function lookFor<T>(
  look: () => Promise<T | undefined>,
  patience: Patience,
  time: number,
): Promise<Looked<T>> {
  const until = patience.now() + time;
  using wait = new Wait('what a call of unknown outcome may have made', patience.log);
  const pause = patience.pauses();
  for (;;) {
    const last = patience.now() >= until;
    // The patience is the budget of tries; only the last look has no other after it.
    const looked = await lookOnce(last ? look : () => onceEach(look), patience.log);
    if (looked.kind === 'found' || last) return looked;
    wait.problem = looked.kind === 'unseen' ? looked.error : undefined;
    try {
      await pause();
    } catch (error) {
      return { kind: 'unseen', error };
    }
  }
}

/** What is no failure of a service (two that fit, say) is the caller's to hear. */
async function lookOnce<T>(look: () => Promise<T | undefined>, log: Log): Promise<Looked<T>> {
  try {
    const value = await look();
    return value === undefined ? { kind: 'absent' } : { kind: 'found', value };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    log.info(`it cannot be looked for at the moment: ${error.message}`);
    return { kind: 'unseen', error };
  }
}
