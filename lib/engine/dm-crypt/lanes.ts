/**
 * Works on the items of one list in several lanes at once, so that reading, hashing and writing overlap. After the first
 * failure, or when the signal is aborted, no new item is begun; all lanes have ended when this returns or throws.
 */
export async function inLanes<T>(
  items: Iterable<T>,
  lanes: number,
  signal: AbortSignal,
  work: (item: T, lane: number) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  let failed = false;
  const run = async (lane: number) => {
    try {
      while (!failed) {
        signal.throwIfAborted();
        const next = iterator.next();
        if (next.done) return;
        await work(next.value, lane);
      }
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, (_, lane) => run(lane)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
