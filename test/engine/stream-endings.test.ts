import { randomBytes } from 'node:crypto';
import { appendFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import { silentLog } from '../../lib/base/log.ts';
import { openDiskSource } from '../../lib/disk/open.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import type { LaneBuffer, Lanes } from '../../lib/engine/lanes/lanes.ts';
import { type LanesOptions, openThreads, openLanes as realLanes } from '../../lib/engine/lanes/open.ts';
import { learnSource } from '../../lib/engine/learn.ts';
import { openImageStream, type StreamJob } from '../../lib/engine/stream.ts';
import { Forge, IDENTITY, STAMP } from './kit.ts';

/** However a stream ends, nothing of it is under way afterwards, and no buffer holds plaintext or keys. */

const BLOCK = 2 * 1024 * 1024;
const dek = Dek.generate(512);
const forge = new Forge();
afterAll(() => forge.remove());
const path = join(forge.folder, 'source.raw');
const disk = randomBytes(20 * BLOCK);

/** Lanes that are watched: their buffers, what is under way, and whether they were closed. */
class Watched {
  buffers: readonly LaneBuffer[] = [];
  underWay = 0;
  closed = false;
  /** What befalls the sealing of a block. */
  before: (block: number) => Promise<void> = async () => undefined;
  readonly #open: (options: LanesOptions) => Promise<Lanes>;

  constructor(open: (options: LanesOptions) => Promise<Lanes> = realLanes) {
    this.#open = open;
  }

  readonly open = async (options: LanesOptions): Promise<Lanes> => {
    const lanes = await this.#open(options);
    this.buffers = lanes.buffers;
    return {
      ...lanes,
      seal: (job) => this.#watch(job.block, () => lanes.seal(job)),
      encrypt: (job) => this.#watch(job.block, () => lanes.encrypt(job)),
      close: async () => {
        expect(this.underWay).toBe(0);
        await lanes.close();
        this.closed = true;
      },
    };
  };

  async #watch<T>(block: number, work: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    try {
      await this.before(block);
      return await work();
    } finally {
      this.underWay -= 1;
    }
  }

  expectEnded(): void {
    expect([this.underWay, this.closed]).toEqual([0, true]);
    for (const { paged } of this.buffers) expect(paged.every((byte) => byte === 0)).toBe(true);
  }
}

async function opened(watched: Watched, change: Partial<StreamJob> = {}, source?: DiskSource) {
  const used = source ?? (await openDiskSource(path, 2 ** 42));
  const { signal } = new AbortController();
  const learned = await learnSource(used, 'vhd', { signal });
  const stream = await openImageStream({
    source: used,
    learned,
    format: 'vhd',
    dek,
    identity: IDENTITY,
    vhd: STAMP,
    level: 'full',
    signal,
    log: silentLog,
    progress() {},
    openLanes: watched.open,
    ...change,
  });
  return { stream, source: used };
}

writeFileSync(path, disk);

describe.each([
  ['one thread', realLanes],
  ['two threads', (options: LanesOptions) => openThreads(options, 2)],
])('on %s, a stream', (_, open) => {
  it('that is given up between two rooms ends, with all its buffers waiting', async () => {
    const watched = new Watched(open);
    const { stream, source } = await opened(watched);
    await stream.content.fill(0, Buffer.alloc(BLOCK));
    await stream[Symbol.asyncDispose]();
    watched.expectEnded();
    await expect(stream.content.fill(BLOCK, Buffer.alloc(BLOCK))).rejects.toThrow('not needed');
    await source.close();
  });

  it('that is cancelled while a room waits fails it with the reason', async () => {
    const watched = new Watched(open);
    const { promise, resolve } = Promise.withResolvers<void>();
    watched.before = (block) => (block === 3 ? promise : Promise.resolve());
    const abort = new AbortController();
    const { stream, source } = await opened(watched, { signal: abort.signal });
    const filling = stream.content.fill(0, Buffer.alloc(10 * BLOCK));
    filling.catch(() => undefined);
    await setImmediate();
    abort.abort(new Error('cancelled'));
    resolve();
    await expect(filling).rejects.toThrow('cancelled');
    await expect(stream.finish()).rejects.toThrow('cancelled');
    await stream[Symbol.asyncDispose]();
    watched.expectEnded();
    await source.close();
  });

  it('whose cipher fails fails the room, and all rooms after it', async () => {
    const watched = new Watched(open);
    watched.before = (block) => (block === 5 ? Promise.reject(new Error('planted')) : Promise.resolve());
    const { stream, source } = await opened(watched);
    await expect(stream.content.fill(0, Buffer.alloc(15 * BLOCK))).rejects.toThrow('planted');
    await expect(stream.content.fill(15 * BLOCK, Buffer.alloc(BLOCK))).rejects.toThrow('planted');
    await expect(stream.finish()).rejects.toThrow('planted');
    await stream[Symbol.asyncDispose]();
    watched.expectEnded();
    await source.close();
  });
});

describe('a stream', () => {
  it('that was never read leaves nothing, and does not finish', async () => {
    const watched = new Watched();
    const { stream, source } = await opened(watched);
    await expect(stream.finish()).rejects.toMatchObject({ code: 'E_VERIFY' });
    await stream[Symbol.asyncDispose]();
    expect(watched.buffers).toEqual([]);
    await source.close();
  });

  it('whose source cannot be read a second time says so', async () => {
    const watched = new Watched();
    const real = await openDiskSource(path, 2 ** 42);
    let second = false;
    const source: DiskSource = {
      ...real,
      read: (position, target) =>
        second && position >= 6 * BLOCK
          ? Promise.reject(new Error('disk error'))
          : real.read(position, target),
    };
    const { stream } = await opened(watched, {}, source);
    second = true;
    const room = Buffer.alloc(stream.content.size);
    await expect(stream.content.fill(0, room)).rejects.toThrow('disk error');
    await stream[Symbol.asyncDispose]();
    watched.expectEnded();
    await real.close();
  });

  it('whose source changed meanwhile does not finish', async () => {
    for (const change of [() => utimesSync(path, 1, 1), () => appendFileSync(path, 'x')]) {
      const { stream, source } = await opened(new Watched());
      change();
      await stream.content.fill(0, Buffer.alloc(stream.content.size));
      await expect(stream.finish()).rejects.toMatchObject({ code: 'E_SOURCE_CHANGED' });
      await stream[Symbol.asyncDispose]();
      await source.close();
    }
  });

  it('whose source holds other bytes fails before they go out', async () => {
    const { stream, source } = await opened(new Watched());
    writeFileSync(path, randomBytes(disk.length));
    await expect(stream.content.fill(0, Buffer.alloc(5 * BLOCK))).rejects.toMatchObject({
      code: 'E_SOURCE_CHANGED',
    });
    await stream[Symbol.asyncDispose]();
    await source.close();
  });
});
