import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../lib/base/log.ts';
import { dynamicVhd, fixedFooter, reseal } from '../support/dynamic-vhd.ts';
import { hasTool } from '../support/tools.ts';
import { ANY_SIZE, contentOf, MIB, Shelf } from './kit.ts';

const shelf = new Shelf();
afterAll(() => shelf.remove());

const full = (sectors: number): boolean[] => Array(sectors).fill(true);

describe('a dynamic VHD', () => {
  const data = [randomBytes(4096), randomBytes(4096)];
  const blocks = data.map((bytes, at) => ({ index: 2 * at, present: full(8), data: bytes }));
  const size = 3 * 4096;
  const disk = Buffer.concat([data[0] ?? '', Buffer.alloc(4096), data[1] ?? ''] as Buffer[]);

  it('may have its header at any byte', async () => {
    const vhd = dynamicVhd({ size, blockSize: 4096, blocks, gaps: [100, 412] });
    expect((await contentOf(await shelf.open(vhd))).equals(disk)).toBe(true);
  });

  it('may have header and table behind its data', async () => {
    const vhd = dynamicVhd({ size, blockSize: 4096, blocks });
    const [head, rest] = [vhd.subarray(512, 2048), vhd.subarray(0, vhd.length - 512)];
    const moved = Buffer.concat([rest, head, vhd.subarray(-512)]);
    moved.fill(0xaa, 512, 2048);
    reseal(moved, [0, moved.length - 512], (footer) => footer.writeBigUInt64BE(BigInt(rest.length), 16));
    reseal(moved, [rest.length], (header) => header.writeBigUInt64BE(BigInt(rest.length + 1024), 16));
    expect((await contentOf(await shelf.open(moved))).equals(disk)).toBe(true);
  });

  it('may have blocks that are larger than the disk', async () => {
    const bytes = randomBytes(16 * MIB);
    const block = { index: 0, present: full(32768), data: bytes };
    const vhd = dynamicVhd({ size: 3 * MIB + 512, blockSize: 16 * MIB, blocks: [block] });
    const source = await shelf.open(vhd);
    expect(source.virtualSize).toBe(3 * MIB + 512);
    expect((await contentOf(source)).equals(bytes.subarray(0, 3 * MIB + 512))).toBe(true);
  });

  it.each([
    ['flipped', (footer: Buffer) => footer.writeUInt8(99, 70)],
    ['without its cookie', (footer: Buffer) => footer.fill(0, 0, 8)],
    ['noise', (footer: Buffer) => randomBytes(512).copy(footer)],
  ])('opens by its first footer when the last one is %s', async (_, damage) => {
    const vhd = dynamicVhd({ size, blockSize: 4096, blocks });
    damage(vhd.subarray(-512));
    expect((await contentOf(await shelf.open(vhd))).equals(disk)).toBe(true);
  });

  it('is told to be cut off when its last footer is missing', async () => {
    const cut = dynamicVhd({ size, blockSize: 4096, blocks }).subarray(0, -512);
    await expect(shelf.open(cut)).rejects.toThrow(
      `ends at ${cut.length}; with a footer behind it that is beyond the file's end at ${cut.length}`,
    );
  });

  it('opens by its last footer when the first one is damaged', async () => {
    const vhd = dynamicVhd({ size, blockSize: 4096, blocks });
    vhd.fill(0x77, 0, 512);
    expect((await contentOf(await shelf.open(vhd))).equals(disk)).toBe(true);
  });
});

describe('a fixed VHD', () => {
  const disk = randomBytes(10 * 512);

  it('takes its size from the footer, and may be followed by slack', async () => {
    const vhd = Buffer.concat([disk, randomBytes(1024), fixedFooter(disk.length)]);
    const source = await shelf.open(vhd);
    expect([source.format, source.virtualSize]).toEqual(['vhd', disk.length]);
    expect((await contentOf(source)).equals(disk)).toBe(true);
  });

  it('may end with a footer of 511 bytes', async () => {
    const vhd = Buffer.concat([disk, fixedFooter(disk.length).subarray(0, 511)]);
    expect((await contentOf(await shelf.open(vhd))).equals(disk)).toBe(true);
  });

  it('is refused when its footer is damaged, says more than there is, or contradicts a footer at its start', async () => {
    const vhd = Buffer.concat([disk, fixedFooter(disk.length)]);
    vhd.writeUInt8(99, vhd.length - 400);
    expect(await shelf.refusal(vhd)).toBe('E_SOURCE_DAMAGED');
    expect(await shelf.refusal(Buffer.concat([disk, fixedFooter(disk.length + 512)]))).toBe(
      'E_SOURCE_DAMAGED',
    );
    const inner = dynamicVhd({ size: 4096, blockSize: 4096, blocks: [] });
    expect(await shelf.refusal(Buffer.concat([inner, fixedFooter(inner.length)]))).toBe('E_SOURCE_DAMAGED');
  });
});

describe.skipIf(!hasTool('qemu-img'))('VHDs by qemu-img (skipped without qemu-img)', () => {
  const disk = Buffer.alloc(5 * MIB + 7 * 512);
  randomBytes(MIB).copy(disk, 3 * MIB);
  disk.fill(1, disk.length - 512);

  it.each(['fixed', 'dynamic'])('read as their disk: %s, of exact and of rounded size', async (subformat) => {
    writeFileSync(shelf.path('disk.raw'), disk);
    for (const force of ['on', 'off']) {
      const path = shelf.path('made.vhd');
      const options = `subformat=${subformat},force_size=${force}`;
      execFileSync('qemu-img', [
        'convert',
        '-f',
        'raw',
        '-O',
        'vpc',
        '-o',
        options,
        shelf.path('disk.raw'),
        path,
      ]);
      const source = await shelf.open(readFileSync(path));
      expect(source.format).toBe('vhd');
      expect(source.virtualSize === disk.length).toBe(force === 'on');
      const read = await contentOf(source);
      expect(read.subarray(0, disk.length).equals(disk)).toBe(true);
      expect(read.subarray(disk.length).every((byte) => byte === 0)).toBe(true);
    }
  });
});

describe('a VHD that is not quite what it should be', () => {
  const present = full(8);
  const dynamic = (size = 4096) =>
    dynamicVhd({ size, blockSize: 4096, blocks: [{ index: 0, present, data: Buffer.alloc(4096, 7) }] });
  const fixed = (size = 4096) => Buffer.concat([Buffer.alloc(4096, 7), fixedFooter(size)]);
  const warningsOf = async (bytes: Buffer): Promise<string[]> => {
    const warnings: string[] = [];
    const log = { ...silentLog, warning: (text: string) => void warnings.push(text) };
    await (await shelf.open(bytes, ANY_SIZE, { log })).close();
    return warnings;
  };

  it.each([
    ['hidden', (footer: Buffer) => footer.writeUInt8(1, 85), /"hidden".*XenServer/],
    ['of a suspended machine', (footer: Buffer) => footer.writeUInt8(1, 84), /"saved state".*suspended/],
    ['temporary', (footer: Buffer) => footer.writeUInt32BE(3, 8), /"temporary"/],
  ])('is taken with a warning when it is %s', async (_, change, words) => {
    const one = dynamic();
    reseal(one, [0, one.length - 512], change);
    const other = fixed();
    reseal(other, [4096], change);
    expect(await warningsOf(one)).toEqual([expect.stringMatching(words)]);
    expect(await warningsOf(other)).toEqual([expect.stringMatching(words)]);
  });

  it('is taken with a warning when its size is no whole number of sectors', async () => {
    expect(await warningsOf(fixed(4000))).toEqual([expect.stringContaining('4000 bytes')]);
    expect(await warningsOf(dynamic(4000))).toEqual([expect.stringContaining('4000 bytes')]);
    const disk = await contentOf(await shelf.open(fixed(4000)));
    expect(disk.equals(Buffer.concat([Buffer.alloc(4000, 7), Buffer.alloc(96)]))).toBe(true);
  });

  it('is taken without a word when nothing is odd', async () => {
    expect([await warningsOf(dynamic()), await warningsOf(fixed())]).toEqual([[], []]);
  });
});
