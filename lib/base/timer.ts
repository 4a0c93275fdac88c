import { setTimeout as nodeSleep } from 'node:timers/promises';

/** Milliseconds that Node's timers hold: about 24.8 days. A longer one would fire at once. */
const LONGEST = 2 ** 31 - 1;

export interface Timer {
  stop(): void;
}

/** Calls `then` after so many milliseconds, however many: `Infinity` is never. Keeps the process alive. */
export function startTimer(milliseconds: number, then: () => void): Timer {
  let handle: NodeJS.Timeout;
  const wait = (left: number): void => {
    const step = Math.min(left, LONGEST);
    handle = setTimeout(() => (left > step ? wait(left - step) : then()), step);
  };
  wait(milliseconds);
  return { stop: () => clearTimeout(handle) };
}

/** Waits so many milliseconds, however many. Rejects at once with the signal's reason when it is aborted. */
export async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  let left = milliseconds;
  do {
    await nodeSleep(Math.min(left, LONGEST), undefined, signal && { signal }).catch((error: unknown) => {
      // Node's own rejects with an error of its own.
      signal?.throwIfAborted();
      throw error;
    });
    left -= LONGEST;
  } while (left > 0);
}
