import { createHash, randomBytes } from 'node:crypto';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../lib/base/log.ts';
import { openDiskSource } from '../../lib/disk/open.ts';
import { dynamicVhd, reseal } from '../support/dynamic-vhd.ts';
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

describe('what is encrypted already', () => {
  const luks = Buffer.concat([Buffer.from('LUKS\xba\xbe\0\x01', 'latin1'), randomBytes(MIB - 8)]);
  const encrypted = goldenFile(
    goldenCases().vhd.find((each) => each.expected_output !== undefined)?.expected_output ?? '',
  );
  const inside = dynamicVhd({
    size: MIB,
    blockSize: MIB,
    blocks: [{ index: 0, present: Array(2048).fill(true), data: luks }],
  });

  it('is refused, also when it lies in another container', async () => {
    expect(await shelf.refusal(luks)).toBe('E_SOURCE_ENCRYPTED');
    expect(await shelf.refusal(encrypted)).toBe('E_SOURCE_ENCRYPTED');
    expect(await shelf.refusal(inside)).toBe('E_SOURCE_ENCRYPTED');
  });

  it('is taken as what it stores when that is asked for, with a warning', async () => {
    const warnings: string[] = [];
    const log = { ...silentLog, warning: (text: string) => void warnings.push(text) };
    const open = (bytes: Buffer) => shelf.open(bytes, ANY_SIZE, { allowEncrypted: true, log });
    expect((await contentOf(await open(luks))).equals(luks)).toBe(true);
    expect((await contentOf(await open(inside))).equals(luks)).toBe(true);
    const source = await open(encrypted);
    expect(source.format).toBe('vhd');
    const [range] = source.dataRanges();
    const stored = Buffer.alloc(512);
    await source.read(range?.start ?? 0, stored);
    expect(encrypted.includes(stored)).toBe(true);
    expect(warnings).toHaveLength(3);
    expect(warnings.every((text) => text.includes('encrypted twice'))).toBe(true);
  });
});

describe('what is no source', () => {
  const head = (text: string, at = 0) => {
    const bytes = Buffer.alloc(64 * 1024);
    bytes.write(text, at, 'latin1');
    return bytes;
  };

  it.each([
    ['LUKS1', head('LUKS\xba\xbe\0\x01'), 'E_SOURCE_ENCRYPTED'],
    ['LUKS2', head('LUKS\xba\xbe\0\x02'), 'E_SOURCE_ENCRYPTED'],
    ['VMDK of ESX', head('COWD'), 'E_SOURCE_FORMAT'],
    ['descriptor of a VMDK', head('# Disk DescriptorFile\n'), 'E_SOURCE_FORMAT'],
    ['QED', head('QED\0'), 'E_SOURCE_FORMAT'],
    ['Parallels', head('WithoutFreeSpace'), 'E_SOURCE_FORMAT'],
    ['zstd', head('\x28\xb5\x2f\xfd'), 'E_SOURCE_FORMAT'],
    ['lz4', head('\x04\x22\x4d\x18'), 'E_SOURCE_FORMAT'],
    ['lzip', head('LZIP\x01'), 'E_SOURCE_FORMAT'],
    ['lzop', head('\x89LZO\0\r\n\x1a\n'), 'E_SOURCE_FORMAT'],
    ['squashfs', head('hsqs'), 'E_SOURCE_FORMAT'],
    ['WIM', head('MSWIM\0\0\0'), 'E_SOURCE_FORMAT'],
    ['Android sparse', head('\x3a\xff\x26\xed'), 'E_SOURCE_FORMAT'],
    ['Expert Witness', head('EVF\x09\x0d\x0a\xff\0'), 'E_SOURCE_FORMAT'],
    ['bzip2', head('BZh9'), 'E_SOURCE_FORMAT'],
    ['ZIP', head('PK\x03\x04'), 'E_SOURCE_FORMAT'],
    ['7-Zip', head("7z\xbc\xaf'\x1c"), 'E_SOURCE_FORMAT'],
    ['gzip', head('\x1f\x8b\x08'), 'E_SOURCE_FORMAT'],
    ['xz', head('\xfd7zXZ\0'), 'E_SOURCE_FORMAT'],
    ['ISO', head('CD001', 32769), 'E_SOURCE_FORMAT'],
    ['tar', head('ustar', 257), 'E_SOURCE_FORMAT'],
    ['nothing', Buffer.alloc(0), 'E_SOURCE_EMPTY'],
    ['half a VHD footer', Buffer.from('conectix'), 'E_SOURCE_DAMAGED'],
  ])('%s is refused by name', async (_, bytes, code) => {
    expect(await shelf.refusal(bytes)).toBe(code);
  });

  it('includes disks over max-virtual-size', async () => {
    expect(await shelf.refusal(Buffer.alloc(4097), 4096)).toBe('E_SOURCE_TOO_LARGE');
    const sparse = goldenCases().vhd.find((each) => each.id === 'p11-sparse-40g');
    expect(await shelf.refusal(goldenFile(sparse?.input ?? ''), 40 * 1024 * MIB - 1)).toBe(
      'E_SOURCE_TOO_LARGE',
    );
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
