import { messageOf } from './errors.ts';
import type { Log } from './log.ts';

/** Milliseconds of silence after which it is said what is waited for: at first, and later. */
const FIRST = 10_000;
const LONGEST = 60_000;

/** There is one process, and one end of its time. */
const waits = new Set<Wait>();

/**
 * Something that is waited for, from `new` to the end of its `using`. When the action's time runs out it is told. With a
 * log it is said too when nothing else has been said for a while.
 */
export class Wait implements Disposable {
  /** In words, for the end of a sentence: `the answer to classic verifyOrder`. */
  what: string;
  /** What has failed last, and is tried again. */
  problem: unknown;
  readonly #log: Log | undefined;
  readonly #begun = performance.now();
  #silence = FIRST;
  #timer: NodeJS.Timeout | undefined;

  constructor(what: string, log?: Log) {
    this.what = what;
    this.#log = log;
    waits.add(this);
    this.#listen();
  }

  /** Something has been said: the silence begins anew. */
  told(): void {
    clearTimeout(this.#timer);
    this.#silence = FIRST;
    this.#listen();
  }

  #listen(): void {
    if (!this.#log) return;
    this.#timer = setTimeout(() => {
      const seconds = Math.round((performance.now() - this.#begun) / 1000);
      this.#log?.info(`still waiting for ${this.what} (${seconds} s)`);
      this.#silence = Math.min(this.#silence * 2, LONGEST);
      this.#listen();
    }, this.#silence).unref();
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    waits.delete(this);
  }
}

/** Waits for an answer. */
export async function answerTo<T>(what: string, log: Log, call: () => Promise<T>): Promise<T> {
  using _ = new Wait(what, log);
  return await call();
}

export interface Awaited {
  readonly what: string;
  /** What failed last, in words; undefined when nothing has. */
  readonly failed: string | undefined;
  readonly problem: unknown;
}

/** What this process waits for now: what is tried again because it failed, else what began last; undefined: nothing. */
export function nowAwaited(): Awaited | undefined {
  const all = [...waits].toReversed();
  const wait = all.find(({ problem }) => problem !== undefined) ?? all[0];
  if (!wait) return undefined;
  const { what, problem } = wait;
  return { what, problem, failed: problem === undefined ? undefined : messageOf(problem) };
}
