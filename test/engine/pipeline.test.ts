import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { forEachBlock } from '../../lib/engine/pipeline.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const buffersOf = (count: number) => numbers(count).map((index) => ({ index, data: Buffer.alloc(8) }));

describe('the pipeline of blocks', () => {
  it('begins reads and handling in order, however long each takes', async () => {
    const reads: number[] = [];
    const handled: number[] = [];
    await forEachBlock({
      blocks: numbers(60),
      buffers: buffersOf(7),
      signal: new AbortController().signal,
      read: async (block) => {
        reads.push(block);
        await sleep(block % 3);
      },
      handle: async (block) => {
        handled.push(block);
        await sleep((block * 7) % 11);
      },
    });
    expect(reads).toEqual(numbers(60));
    expect(handled).toEqual(numbers(60));
  });

  it('never gives a buffer to two blocks at once, and reads ahead', async () => {
    const busy = new Set<number>();
    let most = 0;
    await forEachBlock({
      blocks: numbers(40),
      buffers: buffersOf(5),
      signal: new AbortController().signal,
      read: async (_, { index }) => {
        expect(busy.has(index)).toBe(false);
        busy.add(index);
        most = Math.max(most, busy.size);
        await sleep(1);
      },
      handle: async (_, { index }) => {
        await sleep(index);
        busy.delete(index);
      },
    });
    expect(most).toBe(5);
  });

  it.each(['read', 'handle'] as const)(
    'ends with the failure of %s, nothing under way, all wiped',
    async (what) => {
      const buffers = buffersOf(4);
      let running = 0;
      const step =
        (name: string) =>
        async (block: number, { data }: { data: Buffer }) => {
          running += 1;
          data.fill(7);
          await sleep(2);
          running -= 1;
          if (name === what && block === 9) throw new Error('planted');
        };
      const blocks = numbers(50);
      const { signal } = new AbortController();
      await expect(
        forEachBlock({ blocks, buffers, signal, read: step('read'), handle: step('handle') }),
      ).rejects.toThrow('planted');
      expect(running).toBe(0);
      expect(buffers.every(({ data }) => data.every((byte) => byte === 0))).toBe(true);
    },
  );

  it('stops when it is cancelled', async () => {
    const cancel = new AbortController();
    let handled = 0;
    const work = forEachBlock({
      blocks: numbers(1000),
      buffers: buffersOf(4),
      signal: cancel.signal,
      read: () => sleep(1),
      handle: async () => {
        handled += 1;
        if (handled === 5) cancel.abort(new Error('cancelled'));
      },
    });
    await expect(work).rejects.toThrow('cancelled');
    expect(handled).toBe(5);
  });
});
