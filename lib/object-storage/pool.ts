export interface Pool {
  /** Waits until one more task may run. Throws what a task threw, or the reason of the abortion. */
  slot(): Promise<void>;
  /** Starts a task in the slot that was waited for. */
  run(task: () => Promise<void>): void;
  /** Halves the number of tasks at a time, down to one; it grows again slowly with success. */
  readonly slowDown: () => void;
  /** Waits for all tasks. Throws what the first failing one threw. */
  drain(): Promise<void>;
}

/** Successes in a row after which one more task at a time is tried. */
const GROW_AFTER = 16;

/** Bounded parallel work that stops at the first failure; every task has ended when it throws. */
export function createPool(most: number, signal: AbortSignal): Pool {
  let limit = most;
  let successes = 0;
  let failure: { readonly error: unknown } | undefined;
  const running = new Set<Promise<void>>();

  const settle = async (): Promise<never> => {
    await Promise.allSettled(running);
    throw failure?.error;
  };
  return {
    async slot() {
      while (running.size >= limit && !failure) await Promise.race(running);
      if (!failure && signal.aborted) failure = { error: signal.reason };
      if (failure) await settle();
    },
    run(task) {
      const promise = task().then(
        () => {
          successes += 1;
          if (successes % GROW_AFTER === 0 && limit < most) limit += 1;
        },
        (error: unknown) => {
          failure ??= { error };
        },
      );
      running.add(promise);
      void promise.then(() => running.delete(promise));
    },
    slowDown() {
      successes = 0;
      limit = Math.max(1, Math.floor(limit / 2));
    },
    async drain() {
      await Promise.all(running);
      if (failure) throw failure.error;
    },
  };
}
