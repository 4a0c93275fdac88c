import { createHash, randomBytes } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, statSync, writeSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../lib/base/log.ts';
import { askForData, findDataRanges, parseDataRanges } from '../../lib/disk/holes.ts';
import { openDiskSource } from '../../lib/disk/open.ts';
import { fixedFooter } from '../support/dynamic-vhd.ts';
import { hasTool } from '../support/tools.ts';
import { ANY_SIZE, MIB, Shelf } from './kit.ts';

const shelf = new Shelf();
afterAll(() => shelf.remove());
const never = new AbortController().signal;
const GIB = 1024 * MIB;

/** A sparse file with bytes at some places. */
function sparse(name: string, size: number, content: Readonly<Record<number, Buffer>>): string {
  const path = shelf.path(name);
  const fd = openSync(path, 'w');
  ftruncateSync(fd, size);
  for (const [at, bytes] of Object.entries(content)) writeSync(fd, bytes, 0, bytes.length, Number(at));
  closeSync(fd);
  return path;
}

function hashOf(size: number, content: Readonly<Record<number, Buffer>>): string {
  const bytes = Buffer.alloc(size);
  for (const [at, part] of Object.entries(content)) part.copy(bytes, Number(at));
  return createHash('sha256').update(bytes).digest('hex');
}

describe('a sparse raw source', () => {
  it('names its data at once, at 2040 GiB too', async () => {
    const size = 2040 * GIB;
    const end = randomBytes(MIB);
    const path = sparse('big', size, { 0: end, [1000 * GIB + 12345]: end, [size - MIB]: end });
    const started = performance.now();
    const source = await openDiskSource(path, ANY_SIZE);
    expect(source.dataRanges()).toEqual([
      { start: 0, end: 2 * MIB },
      { start: 1000 * GIB, end: 1000 * GIB + 2 * MIB },
      { start: size - 2 * MIB, end: size },
    ]);
    const part = Buffer.alloc(MIB);
    await source.read(size - MIB, part);
    expect(part.equals(end)).toBe(true);
    await source.close();
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it.each([false, true])(
    'has the digest of all its bytes (digested while it is read: %s)',
    async (reading) => {
      const size = 150 * MIB + 4099;
      const content = {
        [6 * MIB + 1]: randomBytes(MIB),
        [100 * MIB - 7]: randomBytes(3 * MIB),
        [size - 1]: randomBytes(1),
      };
      const source = await openDiskSource(sparse('hashed', size, content), ANY_SIZE);
      if (reading) source.digestWhileReading(never);
      const block = Buffer.alloc(2 * MIB);
      for (const range of source.dataRanges())
        for (let at = range.start; at < range.end; at += block.length) await source.read(at, block);
      expect(await source.fileSha256(never)).toBe(hashOf(size, content));
      expect(source.dataRanges()).toEqual([
        { start: 6 * MIB, end: 8 * MIB },
        { start: 98 * MIB, end: 104 * MIB },
        { start: 150 * MIB, end: 150 * MIB + 4608 },
      ]);
      await source.close();
    },
  );

  it('stops hashing a large hole when it is cancelled or closed', async () => {
    const size = 2040 * GIB;
    const path = sparse('hole', size, { [size - MIB]: randomBytes(MIB) });
    const source = await openDiskSource(path, ANY_SIZE);
    const stop = new AbortController();
    source.digestWhileReading(stop.signal);
    // What is read does not wait for the digest.
    await source.read(size - MIB, Buffer.alloc(MIB));
    setTimeout(() => stop.abort(new Error('stop')), 50);
    await expect(source.fileSha256(stop.signal)).rejects.toThrow('stop');
    expect(source.isDigested()).toBe(false);
    await source.close();
    const again = await openDiskSource(path, ANY_SIZE);
    again.digestWhileReading();
    const left = again.fileSha256(never);
    setTimeout(() => void again.close(), 50);
    await expect(left).rejects.toThrow();
  });

  it('may be a fixed VHD, whose footer is no content', async () => {
    const size = 100 * MIB;
    const path = sparse('fixed', size + 512, { [50 * MIB]: randomBytes(10), [size]: fixedFooter(size) });
    const source = await openDiskSource(path, ANY_SIZE);
    expect(source.format).toBe('vhd');
    expect(source.dataRanges()).toEqual([{ start: 50 * MIB, end: 52 * MIB }]);
    await source.close();
  });
});

describe('finding holes', () => {
  const ask = (size: number, stored: number, fd: number) =>
    findDataRanges({ fd, size, stored }, { signal: never, log: silentLog });

  it('is not tried on small files and on files without holes', async () => {
    expect(await ask(MIB, 0, -1)).toBeUndefined();
    expect(await ask(GIB, GIB, -1)).toBeUndefined();
  });

  it('that fails means that all is read', async () => {
    const fd = openSync('/dev/null', 'r');
    closeSync(fd);
    const reader = openSync('/proc/self/status', 'r');
    expect(await ask(GIB, 0, reader)).toBeUndefined();
    closeSync(reader);
  });

  it.each(['perl', 'python3'] as const)('is done by %s (skipped without it)', async (name) => {
    const size = 300 * MIB;
    const byte = Buffer.from('x');
    for (const places of [[], [0], [MIB], [5 * MIB, 6 * MIB, 290 * MIB], [size - 1]]) {
      const path = sparse('asked', size, Object.fromEntries(places.map((at) => [at, byte])));
      const fd = openSync(path, 'r');
      const found = await askForData(name, { fd, size, stored: 0 }, never);
      closeSync(fd);
      if (found === undefined && !hasTool(name)) return;
      const holds = (at: number) => found?.some(({ start, end }) => start <= at && at < end);
      expect(places.every(holds)).toBe(true);
      expect(holds(100 * MIB)).toBe(false);
    }
  });

  it('joins what lies closer than a block', async () => {
    const byte = Buffer.from('x');
    const path = sparse('close', 256 * MIB, { [10 * MIB]: byte, [11 * MIB]: byte, [200 * MIB]: byte });
    const fd = openSync(path, 'r');
    const found = await ask(256 * MIB, statSync(path).blocks * 512, fd);
    closeSync(fd);
    expect(found?.map((range) => range.start)).toEqual([10 * MIB, 200 * MIB]);
    expect(found?.[0]?.end).toBeGreaterThan(11 * MIB);
  });

  it.each([
    ['', 'nothing'],
    ['0 10\n', 'no end'],
    ['0 10\n.', 'half an end'],
    ['10 5\n.\n', 'an end before its start'],
    ['0 10\n5 20\n.\n', 'an overlap'],
    ['0 101\n.\n', 'what lies outside the file'],
    ['-1 10\n.\n', 'a sign'],
    ['0 1e1\n.\n', 'no number'],
    ['0 10\n\n.\n', 'an empty line'],
  ])('does not believe %j (%s)', (text) => {
    expect(() => parseDataRanges(text, 100)).toThrow(RangeError);
  });

  it('believes stretches in order', () => {
    expect(parseDataRanges('0 10\n50 100\n.\n', 100)).toEqual([
      { start: 0, end: 10 },
      { start: 50, end: 100 },
    ]);
    expect(parseDataRanges('.\n', 100)).toEqual([]);
  });
});
