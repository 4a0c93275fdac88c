import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import '../support/seed.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { dynamicVhd, reseal } from '../support/dynamic-vhd.ts';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';
import { contentOf, Shelf } from './kit.ts';

const shelf = new Shelf();
afterAll(() => shelf.remove());
const _never = new AbortController().signal;
const _sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('dynamic VHDs of any making', () => {
  it('read as their plaintext: block sizes, orders, bitmaps, offsets, unaligned reads', async () => {
    const shape = fc.record({
      blockBits: fc.integer({ min: 9, max: 16 }),
      sectors: fc.integer({ min: 1, max: 200 }),
      gaps: fc.tuple(fc.nat(3), fc.nat(3)),
      seed: fc.nat(2 ** 31),
      step: fc.integer({ min: 100, max: 70_000 }),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ blockBits, sectors, gaps, seed, step }) => {
        const blockSize = 2 ** blockBits;
        const size = sectors * 512;
        const random = lcg(seed);
        const expected = Buffer.alloc(size);
        const indices = Array.from({ length: Math.ceil(size / blockSize) }, (_, index) => index)
          .filter(() => random() < 0.7)
          .sort(() => random() - 0.5);
        const blocks = indices.map((index) => {
          const present = Array.from({ length: blockSize / 512 }, () => random() < 0.6);
          const data = randomBytes(blockSize);
          present.forEach((flag, at) => {
            if (flag) data.copy(expected, index * blockSize + at * 512, at * 512, (at + 1) * 512);
          });
          return { index, present, data };
        });
        const vhd = dynamicVhd({ size, blockSize, blocks, gaps: [gaps[0] * 512, gaps[1] * 512] });
        expect((await contentOf(await shelf.open(vhd), step)).equals(expected)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  const small = () =>
    dynamicVhd({
      size: 3 * 4096,
      blockSize: 4096,
      blocks: [0, 2].map((index) => ({ index, present: Array(8).fill(true), data: randomBytes(4096) })),
    });
  const TABLE = 1536;

  it('open by the copy when the footer at the end is damaged', async () => {
    const vhd = small();
    vhd.fill(0, vhd.length - 512);
    expect((await shelf.open(vhd)).virtualSize).toBe(3 * 4096);
  });

  it('open with a footer of 511 bytes', async () => {
    const vhd = small();
    expect((await shelf.open(vhd.subarray(0, vhd.length - 1))).virtualSize).toBe(3 * 4096);
  });

  it('are refused when they are cut at any sector', async () => {
    const vhd = small();
    for (let length = vhd.length - 512; length > 512; length -= 512)
      expect([length, await shelf.refusal(vhd.subarray(0, length))]).toEqual([length, 'E_SOURCE_DAMAGED']);
  });

  it.each([
    [
      'a checksum of the footers',
      (vhd: Buffer) => [vhd.writeUInt8(99, 55), vhd.writeUInt8(99, vhd.length - 512 + 55)],
      'E_SOURCE_DAMAGED',
    ],
    ['a checksum of the header', (vhd: Buffer) => vhd.writeUInt8(99, 700), 'E_SOURCE_DAMAGED'],
    [
      'different footers',
      (vhd: Buffer) => reseal(vhd, [0], (f) => f.writeBigUInt64BE(8192n, 48)),
      'E_SOURCE_DAMAGED',
    ],
    ['a block outside the file', (vhd: Buffer) => vhd.writeUInt32BE(0xfffffff0, TABLE), 'E_SOURCE_DAMAGED'],
    ['a block in the header', (vhd: Buffer) => vhd.writeUInt32BE(1, TABLE), 'E_SOURCE_DAMAGED'],
    [
      'overlapping blocks',
      (vhd: Buffer) => vhd.writeUInt32BE(vhd.readUInt32BE(TABLE) + 1, TABLE + 8),
      'E_SOURCE_DAMAGED',
    ],
    [
      'one block twice',
      (vhd: Buffer) => vhd.writeUInt32BE(vhd.readUInt32BE(TABLE), TABLE + 4),
      'E_SOURCE_DAMAGED',
    ],
    [
      'too few entries',
      (vhd: Buffer) => reseal(vhd, [512], (h) => h.writeUInt32BE(2, 28)),
      'E_SOURCE_DAMAGED',
    ],
    ['block size 0', (vhd: Buffer) => reseal(vhd, [512], (h) => h.writeUInt32BE(0, 32)), 'E_SOURCE_DAMAGED'],
    [
      'block size 3000',
      (vhd: Buffer) => reseal(vhd, [512], (h) => h.writeUInt32BE(3000, 32)),
      'E_SOURCE_DAMAGED',
    ],
    [
      'a table beyond the file',
      (vhd: Buffer) => reseal(vhd, [512], (h) => h.writeBigUInt64BE(1n << 62n, 16)),
      'E_SOURCE_DAMAGED',
    ],
    [
      'a header beyond the file',
      (vhd: Buffer) => bothFooters(vhd, (f) => f.writeBigUInt64BE(1n << 50n, 16)),
      'E_SOURCE_DAMAGED',
    ],
    ['size 0', (vhd: Buffer) => bothFooters(vhd, (f) => f.writeBigUInt64BE(0n, 48)), 'E_SOURCE_EMPTY'],
    [
      'a size of 2^62',
      (vhd: Buffer) => bothFooters(vhd, (f) => f.writeBigUInt64BE(1n << 62n, 48)),
      'E_SOURCE_DAMAGED',
    ],
    [
      'a size over every limit',
      (vhd: Buffer) => bothFooters(vhd, (f) => f.writeBigUInt64BE(1n << 45n, 48)),
      'E_SOURCE_TOO_LARGE',
    ],
    ['a parent', (vhd: Buffer) => bothFooters(vhd, (f) => f.writeUInt32BE(4, 60)), 'E_SOURCE_DIFFERENCING'],
    ['an unknown type', (vhd: Buffer) => bothFooters(vhd, (f) => f.writeUInt32BE(5, 60)), 'E_SOURCE_DAMAGED'],
  ] as [string, (vhd: Buffer) => unknown, string][])('are refused with %s', async (_, change, code) => {
    const vhd = small();
    change(vhd);
    expect(await shelf.refusal(vhd)).toBe(code);
  });

  it('are refused when they are encrypted already, by their content', async () => {
    const one = goldenCases().vhd.find((each) => each.expected_output !== undefined);
    expect(await shelf.refusal(goldenFile(one?.expected_output ?? ''))).toBe('E_SOURCE_ENCRYPTED');
    const differencing = goldenCases().vhd.find((each) => each.expect === 'error');
    expect(await shelf.refusal(goldenFile(differencing?.input ?? ''))).toBe('E_SOURCE_DIFFERENCING');
  });
});

function lcg(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function bothFooters(vhd: Buffer, change: (footer: Buffer) => void): void {
  reseal(vhd, [0, vhd.length - 512], change);
}
