import { createHash } from 'node:crypto';
import fc from 'fast-check';
import '../support/seed.ts';
import { describe, expect, it } from 'vitest';
import { luksVirtualSize } from '../../lib/disk/luks/luks1.ts';
import { vhdGeometry } from '../../lib/disk/vhd/geometry.ts';
import { slotDataOffset, slotOffset, vhdFooter, vhdHead, vhdLayout } from '../../lib/disk/vhd/layout.ts';
import { demandVhdStructure } from '../../lib/engine/verify/vhd-structure.ts';

/** The layout of every VHD that there can be, against encrypted-formats.md 1 counted out in the plainest way. */

const BLOCK = 2 * 1024 * 1024;
/** 2040 GiB. */
const MOST_BLOCKS = 1_044_480;
const KEY = Buffer.alloc(64, 'key of this test ');
const identity = {
  uuid: Buffer.alloc(16, 7),
  unixTime: 1_546_300_800,
  keyHash: createHash('sha256').update(Buffer.alloc(32)).update(KEY).digest('hex'),
};

/** Sectors that hold `bytes` bytes. */
const sectors = (bytes: number) => (bytes + 511 - ((bytes + 511) % 512)) / 512;

describe('sizes', () => {
  it('of every number of blocks up to 2040 GiB lead to the tables of that size', () => {
    for (let blocks = 1; blocks <= MOST_BLOCKS; blocks += 1) {
      const layout = vhdLayout(blocks * BLOCK, []);
      const table = 3;
      const batmapHeader = table + sectors(4 * blocks);
      const batmap = batmapHeader + 1;
      const end = batmap + sectors(Math.floor((blocks + 7) / 8));
      let first = end;
      while (first % 8 !== 7) first += 1;
      const same =
        layout.blockCount === blocks &&
        layout.batmapHeaderOffset === 512 * batmapHeader &&
        layout.batmapOffset === 512 * batmap &&
        layout.batmapBytes === 512 * (end - batmap) &&
        layout.firstBitmapSector === first &&
        layout.footerOffset === 512 * end &&
        layout.fileSize === 512 * (end + 1);
      if (!same) expect.fail(`${blocks} blocks: ${JSON.stringify({ ...layout, allocated: [] })}`);
    }
  });

  it('are rounded up to 2 MiB in a VHD and to 1 MiB in LUKS, never by more', () => {
    const size = fc.oneof(
      fc.integer({ min: 1, max: MOST_BLOCKS * BLOCK }),
      fc
        .tuple(fc.integer({ min: 1, max: MOST_BLOCKS - 1 }), fc.integer({ min: -513, max: 513 }))
        .map(([blocks, more]) => blocks * BLOCK + more),
    );
    fc.assert(
      fc.property(size, (bytes) => {
        const vhd = vhdLayout(bytes, []).virtualSize;
        const luks = luksVirtualSize(bytes);
        expect([vhd % BLOCK, luks % (BLOCK / 2)]).toEqual([0, 0]);
        for (const [rounded, unit] of [
          [vhd, BLOCK],
          [luks, BLOCK / 2],
        ] as const)
          expect(rounded >= bytes && rounded - bytes < unit).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('have a geometry that is never larger than the disk, and as readers compute it', () => {
    for (let blocks = 1; blocks <= MOST_BLOCKS; blocks += 1) {
      const ours = vhdGeometry(blocks * BLOCK);
      const theirs = microsoftGeometry(blocks * (BLOCK / 512));
      const fits = ours.cylinders * ours.heads * ours.sectorsPerTrack <= blocks * (BLOCK / 512);
      const same = [ours.cylinders, ours.heads, ours.sectorsPerTrack].join() === theirs.join();
      const fields = ours.cylinders <= 0xffff && ours.heads <= 0xff && ours.sectorsPerTrack <= 0xff;
      if (!fits || !same || !fields) expect.fail(`${blocks} blocks: ${JSON.stringify(ours)}, not ${theirs}`);
    }
  });
});

/** Word for word from section 1.8, in integers. */
function microsoftGeometry(total: number): [number, number, number] {
  const t = BigInt(Math.min(total, 65535 * 16 * 255));
  let spt: bigint;
  let heads: bigint;
  let cth: bigint;
  if (t >= 65535n * 16n * 63n) {
    spt = 255n;
    heads = 16n;
    cth = t / spt;
  } else {
    spt = 17n;
    cth = t / spt;
    heads = (cth + 1023n) / 1024n;
    if (heads < 4n) heads = 4n;
    if (cth >= heads * 1024n || heads > 16n) {
      spt = 31n;
      heads = 16n;
      cth = t / spt;
    }
    if (cth >= heads * 1024n) {
      spt = 63n;
      heads = 16n;
      cth = t / spt;
    }
  }
  return [Number(cth / heads), Number(heads), Number(spt)];
}

/** Numbers of blocks around the places where the batmap needs another sector. */
const blockCount = fc.oneof(
  fc.integer({ min: 1, max: MOST_BLOCKS }),
  fc
    .tuple(fc.integer({ min: 0, max: 254 }), fc.integer({ min: -9, max: 9 }))
    .map(([sectorsOfBatmap, more]) => Math.max(1, 4096 * sectorsOfBatmap + more)),
  fc.constantFrom(1, 127, 128, 129, 4095, 4096, 4097, 4103, 4104, MOST_BLOCKS - 1, MOST_BLOCKS),
);

const floor4096 = (blocks: number) => blocks - (blocks % 4096);

/** Whether readers check one sector of the batmap less than there is. */
function isShort(blocks: number): boolean {
  return blocks > 4096 && blocks % 4096 >= 1 && blocks % 4096 <= 7;
}

function bitsOf(batmap: Buffer): number[] {
  const text = [...batmap].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return [...text.matchAll(/1/g)].map((match) => match.index);
}

describe('the head of a VHD', () => {
  it('has the blocks where its table says, one behind the other, data at multiples of 4096', () => {
    const shape = blockCount.chain((blocks) =>
      fc.record({
        blocks: fc.constant(blocks),
        allocated: fc.uniqueArray(fc.integer({ min: 0, max: blocks - 1 }), { maxLength: 40 }),
      }),
    );
    fc.assert(
      fc.property(shape, ({ blocks, allocated }) => {
        const stored = allocated.sort((a, b) => a - b);
        const layout = vhdLayout(blocks * BLOCK, stored);
        expect(layout.allocated).toEqual(stored);
        stored.forEach((_, slot) => {
          expect(slotDataOffset(layout, slot) % 4096).toBe(0);
          expect(slotOffset(layout, slot)).toBe(512 * (layout.firstBitmapSector + 4104 * slot));
        });
        const end =
          stored.length === 0 ? layout.footerOffset : slotDataOffset(layout, stored.length - 1) + BLOCK;
        expect(layout.footerOffset).toBe(end);
      }),
      { numRuns: 2000 },
    );
  });

  it('passes the check of verification, with a batmap whose last sector may have to stay clear (1.6)', async () => {
    const shape = blockCount.chain((blocks) =>
      fc.record({
        blocks: fc.constant(blocks),
        last: fc.integer({ min: 1, max: Math.min(blocks, 12) }),
        others: fc.uniqueArray(fc.integer({ min: 0, max: blocks - 1 }), { maxLength: 12 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(shape, async ({ blocks, last, others }) => {
        const tail = Array.from({ length: last }, (_, index) => blocks - 1 - index);
        const stored = [...new Set([...others, ...tail])].sort((a, b) => a - b);
        const layout = vhdLayout(blocks * BLOCK, stored);
        const head = vhdHead(layout, identity);
        const footer = vhdFooter(layout, identity);
        const read = async (at: number, length: number) =>
          Buffer.from((at >= layout.footerOffset ? footer : head.subarray(at)).subarray(0, length));
        const seen = await demandVhdStructure(read, layout.fileSize, KEY);
        expect(seen.blocks.map(({ block }) => block)).toEqual(stored);
        const batmap = head.subarray(layout.batmapOffset, layout.batmapOffset + layout.batmapBytes);
        expect(bitsOf(batmap)).toEqual(
          isShort(blocks) ? stored.filter((block) => block < floor4096(blocks)) : stored,
        );
      }),
      { numRuns: 120 },
    );
  });

  it('refuses sizes and blocks that no VHD has', () => {
    const wrong = fc.oneof(
      fc.integer({ max: 0 }),
      fc.maxSafeNat().map((more) => Math.min(2 ** 53, MOST_BLOCKS * BLOCK + 1 + more)),
      fc.double({ noInteger: true, min: 1, max: 1e9 }),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53),
    );
    fc.assert(
      fc.property(wrong, (size) => {
        expect(() => vhdLayout(size, [])).toThrow(RangeError);
      }),
    );
    const blocks = fc.array(fc.integer({ min: -2, max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(blocks, (list) => {
        const ascending = list.every((block, at) => block >= 0 && block < 8 && block > (list[at - 1] ?? -1));
        const lay = () => vhdLayout(8 * BLOCK, list);
        if (ascending) expect(lay().allocated).toEqual(list);
        else expect(lay).toThrow(RangeError);
      }),
    );
  });
});
