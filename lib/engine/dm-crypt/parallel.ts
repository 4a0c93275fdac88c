import { allEnded } from '../../base/all-ended.ts';

/**
 * Works on the items of one list, `width` at a time, each begun in the order of the list. After the first failure, or
 * when the signal is aborted, no new item is begun; nothing is under way any more when this returns or throws.
 */
export async function inParallel<T>(
  items: Iterable<T>,
  width: number,
  signal: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let failed = false;
  const run = async () => {
    try {
      while (!failed) {
        signal.throwIfAborted();
        const next = iterator.next();
        if (next.done) return;
        await work(next.value);
      }
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  await allEnded(Array.from({ length: width }, run));
}
