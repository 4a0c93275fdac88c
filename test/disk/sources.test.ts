import { createHash, randomBytes } from 'node:crypto';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openDiskSource } from '../../lib/disk/open.ts';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';
import { ANY_SIZE, contentOf, MIB, Shelf } from './kit.ts';

const shelf = new Shelf();
afterAll(() => shelf.remove());
const never = new AbortController().signal;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('golden sources', () => {
  for (const one of goldenCases().vhd.filter((each) => each.padded_plaintext_sha256 !== undefined)) {
    it(`${one.id} reads as its plaintext`, async () => {
      const source = await shelf.open(goldenFile(one.input));
      expect(source.format).toBe(one.format);
      const disk = await contentOf(source);
      const padded = Buffer.concat([disk, Buffer.alloc(one.target_virtual_size - disk.length)]);
      expect(sha256(padded)).toBe(one.padded_plaintext_sha256);
    });
  }

  it('names data only where there may be some, on the largest disk', async () => {
    const one = goldenCases().vhd.find((each) => each.id === 'p12-max-size-2040g');
    const source = await shelf.open(goldenFile(one?.input ?? ''));
    const block = Buffer.alloc(2 * MIB);
    const found: string[] = [];
    for (const range of source.dataRanges()) {
      for (let at = range.start; at < range.end; at += block.length) {
        await source.read(at, block);
        found.push(sha256(block));
      }
    }
    await source.close();
    expect(found).toEqual(one?.blocks.map((each) => each.plain_sha256));
  });
});

describe('a raw source', () => {
  it('is padded with zeros to whole sectors, and hashed as it is', async () => {
    const bytes = randomBytes(3 * MIB + 77);
    const source = await shelf.open(bytes);
    expect(source.virtualSize % 512).toBe(0);
    expect(await source.fileSha256(never)).toBe(sha256(bytes));
    const past = Buffer.alloc(1024, 1);
    await source.read(bytes.length - 10, past);
    expect(past.equals(Buffer.concat([bytes.subarray(-10), Buffer.alloc(1014)]))).toBe(true);
    expect((await contentOf(source, 100_001)).subarray(0, bytes.length).equals(bytes)).toBe(true);
  });

  it('knows its empty blocks once it has been hashed', async () => {
    const bytes = Buffer.alloc(11 * MIB);
    bytes[5 * MIB] = 1;
    bytes[bytes.length - 1] = 1;
    const source = await shelf.open(bytes);
    expect(source.dataRanges()).toEqual([{ start: 0, end: 11 * MIB }]);
    await source.fileSha256(never);
    expect(source.dataRanges()).toEqual([
      { start: 4 * MIB, end: 6 * MIB },
      { start: 10 * MIB, end: 11 * MIB },
    ]);
    await source.close();
  });

  it('tells when it changes, and when it gets shorter', async () => {
    const path = shelf.path('changing');
    writeFileSync(path, randomBytes(MIB));
    const source = await openDiskSource(path, ANY_SIZE);
    await source.assertUnchanged();
    truncateSync(path, 1000);
    await expect(source.assertUnchanged()).rejects.toMatchObject({ code: 'E_SOURCE_CHANGED' });
    await expect(source.read(0, Buffer.alloc(4096))).rejects.toMatchObject({ code: 'E_SOURCE_CHANGED' });
    await source.close();
  });

  it('is not followed through a link', async () => {
    writeFileSync(shelf.path('real'), randomBytes(512));
    symlinkSync(shelf.path('real'), shelf.path('link'));
    await expect(openDiskSource(shelf.path('link'), ANY_SIZE)).rejects.toMatchObject({
      code: 'E_SOURCE_READ',
    });
  });
});
