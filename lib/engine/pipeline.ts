import { zeroFill } from '../base/zeros.ts';

/** Blocks that are read ahead of the one being handled. */
const READ_AHEAD = 3;

export interface BlockWork<B extends { readonly data: Buffer }> {
  readonly blocks: Iterable<number>;
  readonly buffers: readonly B[];
  /** Fills the buffer. Called in the order of the blocks, some blocks ahead. */
  readonly read: (block: number, buffer: B) => Promise<void>;
  /**
   * Called in the order of the blocks, each when it has been read. Until the promise that it returns has settled, the
   * buffer is not used again.
   */
  readonly handle: (block: number, buffer: B) => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Takes blocks in order through `read` and `handle`, which overlap, in a fixed number of buffers. When it ends, well or
 * not, nothing is under way any more, and no buffer holds data.
 * Long: what is under way is shared by all of its parts.
 */
export async function forEachBlock<B extends { readonly data: Buffer }>(work: BlockWork<B>): Promise<void> {
  const { buffers } = work;
  const lanes = buffers.map((buffer) => ({ buffer, idle: Promise.resolve() }));
  const started: Promise<void>[] = [];
  const iterator = work.blocks[Symbol.iterator]();
  const stopped = new AbortController();
  let count = 0;
  let begun: Promise<unknown> = Promise.resolve();
  const startRead = () => {
    const next = iterator.next();
    const lane = lanes[count % lanes.length];
    if (next.done || !lane) return undefined;
    count += 1;
    // Buffers may become idle in any order; reads begin in the order of the blocks all the same.
    const mayBegin = Promise.all([lane.idle, begun]);
    const ready = mayBegin.then(() => {
      stopped.signal.throwIfAborted();
      return work.read(next.value, lane.buffer);
    });
    begun = mayBegin.then(() => undefined);
    begun.catch(() => undefined);
    ready.catch(() => undefined);
    started.push(ready);
    return { block: next.value, lane, ready };
  };
  const ahead = Array.from({ length: Math.min(READ_AHEAD, lanes.length - 1) }, startRead);
  try {
    for (let current = ahead.shift(); current; current = ahead.shift()) {
      ahead.push(startRead());
      void started.shift();
      await current.ready;
      work.signal.throwIfAborted();
      current.lane.idle = work.handle(current.block, current.lane.buffer);
      current.lane.idle.catch(() => undefined);
    }
    await Promise.all(lanes.map((lane) => lane.idle));
  } finally {
    stopped.abort();
    await Promise.allSettled([...started, ...lanes.map((lane) => lane.idle)]);
    // Plaintext does not stay behind in memory longer than needed.
    for (const { buffer } of lanes) zeroFill(buffer.data);
  }
}
