import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampledSectors } from '../../lib/engine/block-digests.ts';
import type { Lanes } from '../../lib/engine/lanes/lanes.ts';
import { LaneHost, openInline, openLanes, openThreads } from '../../lib/engine/lanes/open.ts';
import { decryptSectors } from '../support/decrypted-disk.ts';
import { encryptSectors } from '../support/encrypted-files.ts';

const BLOCK = 2 * 1024 * 1024;
const options = (tweak: 'plain' | 'plain64', keyBytes = 64) => ({
  key: randomBytes(keyBytes),
  tweak,
  digestKey: randomBytes(32),
  bytes: 0,
});

const open: Lanes[] = [];
afterEach(async () => {
  for (const lanes of open.splice(0)) await lanes.close();
  vi.restoreAllMocks();
});

/** Both ways to run lanes. */
const WAYS = [
  ['inline', async (given: ReturnType<typeof options>) => openInline(given)],
  ['in three threads', (given: ReturnType<typeof options>) => openThreads(given, 3)],
] as const;

describe.each(WAYS)('lanes %s', (_, start) => {
  it.each([
    ['plain', 64, 0],
    ['plain', 32, 2 ** 31 / 4096],
    ['plain64', 64, 3],
  ] as const)(
    'seal %s with a key of %i bytes from block %i as OpenSSL does',
    async (tweak, keyBytes, first) => {
      const given = options(tweak, keyBytes);
      const lanes = await start(given);
      open.push(lanes);
      const plains = lanes.buffers.map(({ data }) => {
        const plain = randomBytes(BLOCK);
        data.set(plain);
        return plain;
      });
      const sealed = await Promise.all(
        lanes.buffers.map(({ index }) => {
          const block = first + index;
          return lanes.seal({ buffer: index, block, sectors: 4096, firstSector: block * 4096 });
        }),
      );
      for (const { index, data } of lanes.buffers) {
        const number = (first + index) * 4096;
        const plain = plains[index] ?? Buffer.alloc(0);
        expect(data.equals(encryptSectors(given.key, plain, number))).toBe(true);
        const checked = await lanes.check({
          ...{ buffer: index, block: first + index, sectors: 4096, firstSector: number },
          ...{ level: 'full', samples: true },
        });
        expect(checked).toMatchObject({ zeroSector: undefined });
        expect(Buffer.from(checked.whole ?? []).equals(sealed[index]?.whole ?? Buffer.alloc(1))).toBe(true);
        expect(Buffer.from(checked.samples ?? []).equals(sealed[index]?.samples ?? Buffer.alloc(1))).toBe(
          true,
        );
      }
    },
  );

  it('store part of a block, and count what is behind it as zeros', async () => {
    const given = options('plain64');
    const lanes = await start(given);
    open.push(lanes);
    const [buffer] = lanes.buffers;
    if (!buffer) throw new Error('there is no buffer');
    const plain = Buffer.concat([randomBytes(BLOCK / 2), Buffer.alloc(BLOCK / 2)]);
    buffer.data.set(plain);
    const job = { buffer: buffer.index, block: 7, sectors: 2048, firstSector: 7 * 4096 };
    const pair = await lanes.seal(job);
    const stored = buffer.data.subarray(0, BLOCK / 2);
    expect(decryptSectors(given.key, stored, 7 * 4096).equals(plain.subarray(0, BLOCK / 2))).toBe(true);
    const checked = await lanes.check({ ...job, level: 'full', samples: true });
    expect(checked.whole).toEqual(pair.whole);
    expect(checked.samples).toEqual(pair.samples);
  });

  it('say where plain zeros are stored; in samples only where they look', async () => {
    const lanes = await start(options('plain'));
    open.push(lanes);
    const [buffer] = lanes.buffers;
    if (!buffer) throw new Error('there is no buffer');
    const job = { buffer: buffer.index, block: 0, sectors: 4096, firstSector: 0 } as const;
    const hidden = 33;
    expect(sampledSectors(0, 4096)).not.toContain(hidden);
    const look = async (sector: number, level: 'full' | 'sample') => {
      buffer.data.set(randomBytes(BLOCK));
      buffer.data.fill(0, sector * 512, sector * 512 + 512);
      return (await lanes.check({ ...job, level, samples: false })).zeroSector;
    };
    expect(await look(hidden, 'full')).toBe(hidden);
    expect(await look(hidden, 'sample')).toBeUndefined();
    expect(await look(4095, 'sample')).toBe(4095);
  });
});

describe('threads', () => {
  it('end when they are closed, and leave no data behind', async () => {
    const lanes = await openThreads(options('plain'), 2);
    const [buffer] = lanes.buffers;
    buffer?.data.fill(1);
    await lanes.close();
    expect(buffer?.data.every((byte) => byte === 0)).toBe(true);
    await expect(lanes.seal({ buffer: 0, block: 0, sectors: 4096, firstSector: 0 })).rejects.toThrow('ended');
  });

  it('hand an error over as what it is', async () => {
    const lanes = await openThreads(options('plain'), 1);
    open.push(lanes);
    // No buffer has this number, so the work fails in the thread.
    await expect(lanes.seal({ buffer: 999, block: 0, sectors: 4096, firstSector: 0 })).rejects.toThrow();
    const [buffer] = lanes.buffers;
    buffer?.data.fill(1);
    const pair = await lanes.seal({ buffer: 0, block: 0, sectors: 4096, firstSector: 0 });
    expect(pair.whole).toHaveLength(16);
  });

  it.skipIf(availableParallelism() < 2)(
    'that cannot take more work leave alone what is under way (skipped on one core)',
    async () => {
      await using host = new LaneHost();
      const large = { ...options('plain'), bytes: 2 ** 30 };
      const [first] = [await host.open(large), await host.open(large)];
      const [buffer] = first.buffers;
      buffer?.data.fill(1);
      expect((await host.open(large)).threads).toBe(0);
      expect(buffer?.data.every((byte) => byte === 1)).toBe(true);
      const pair = await first.seal({ buffer: 0, block: 0, sectors: 4096, firstSector: 0 });
      expect(pair.whole).toHaveLength(16);
    },
  );

  it('are not started for a small image', async () => {
    const lanes = await openLanes({ ...options('plain'), bytes: 100 * 2 ** 20 });
    open.push(lanes);
    expect(lanes.threads).toBe(0);
  });
});

describe('the samples of a block', () => {
  it('are one sector in 64 at least, with the first and the last, elsewhere in each block', () => {
    for (const [block, count] of [
      [0, 4096],
      [1, 4096],
      [63, 4096],
      [70, 2048],
    ] as const) {
      const sectors = sampledSectors(block, count);
      expect(sectors.at(0)).toBe(0);
      expect(sectors.at(-1)).toBe(count - 1);
      expect(sectors).toEqual([...new Set(sectors)].sort((a, b) => a - b));
      expect(sectors.length).toBeGreaterThanOrEqual(count / 64);
    }
    expect(sampledSectors(1, 4096)).not.toEqual(sampledSectors(2, 4096));
  });
});
