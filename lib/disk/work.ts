import { setImmediate } from 'node:timers/promises';

/** Steps between two moments in which timers, signals and other work get their turn. */
const BREATH = 2 ** 16;
/** What a read costs, in steps. */
const READ = 128;
/**
 * Steps of opening one file: as many entries as 2040 GiB have clusters of 16 KiB, or a million scattered reads. Tools
 * make clusters and grains of 64 KiB.
 */
const OPENING = 2 ** 27;

/**
 * What reading the tables of one file, or a guest's file systems, may cost at most. A step is an entry of a table. All
 * loops whose length a file decides pay here, so that none of them outlasts the action's signal, or ends only in hours.
 */
export class Work {
  readonly #signal: AbortSignal;
  readonly #tooMuch: () => Error;
  #left: number;
  #breath = BREATH;

  constructor(signal: AbortSignal, limit: number, tooMuch: () => Error) {
    this.#signal = signal;
    this.#left = limit;
    this.#tooMuch = tooMuch;
  }

  /** For the tables of an image; what is too much is a RangeError, in words. */
  static ofOpening(signal: AbortSignal, limit = OPENING): Work {
    return new Work(
      signal,
      limit,
      () => new RangeError('reading its tables takes more work than those of any sound image'),
    );
  }

  /** To be awaited before so many steps and reads are taken. Throws the signal's reason, or what `tooMuch` gives. */
  async spend(steps: number, reads = 0): Promise<void> {
    this.#signal.throwIfAborted();
    const cost = steps + READ * reads;
    this.#left -= cost;
    if (this.#left < 0) throw this.#tooMuch();
    this.#breath -= cost;
    if (this.#breath > 0) return;
    this.#breath = BREATH;
    await setImmediate();
    this.#signal.throwIfAborted();
  }

  /** The numbers from 0 up to `count`, in stretches for which the steps are paid. */
  async *stretches(count: number): AsyncGenerator<{ readonly start: number; readonly end: number }> {
    for (let start = 0; start < count; start += BREATH) {
      const end = Math.min(count, start + BREATH);
      await this.spend(end - start);
      yield { start, end };
    }
  }
}
