import { createCipheriv, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import { Bench, type Ran, wrapped } from '../encrypt-image/kit.ts';
import { dynamicVhd, fixedFooter, reseal } from '../support/dynamic-vhd.ts';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';
import { TapdiskReader } from '../support/tapdisk-reader.ts';
import { Forge } from './kit.ts';

/**
 * What vhd-util gets wrong (encrypted-formats.md 5; pitfalls.md I16, I17), one test each: the action makes the image of
 * just that source, and a reader with tapdisk's rules reads back every sector.
 */

const BLOCK = 2 * 1024 * 1024;
const MIB = 1024 * 1024;
const ALL = Array<boolean>(BLOCK / 512).fill(true);

let bench: Bench;
beforeAll(() => {
  bench = new Bench();
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => bench.remove());

let count = 0;
function newName(): string {
  count += 1;
  return `image-${count}`;
}
const key = () => bench.keys.get(wrapped('one')) ?? Buffer.alloc(0);
const code = (ran: Ran) => (ran.error as { code?: string } | undefined)?.code;

/** Encrypts the file of that name and returns the path of the result. */
async function encrypted(image: string, more: Record<string, string> = {}): Promise<string> {
  const ran = await bench.run({ image, output: join(bench.temp, `${image}.vhd`), ...more });
  expect(ran.error).toBeUndefined();
  return ran.outputs.get('encrypted-image');
}

/** Compares all of the disk; `block` gives the plaintext of a block, undefined for zeros. */
function expectDisk(
  path: string,
  blocks: number,
  block: (index: number) => Buffer | undefined,
): TapdiskReader {
  const reader = new TapdiskReader(path, key());
  expect(reader.virtualSize).toBe(blocks * BLOCK);
  const stored = new Set(reader.stored());
  for (let index = 0; index < blocks; index += 1) {
    const plain = block(index);
    // A block that is not stored reads as zeros.
    if (!stored.has(index)) expect(plain?.some((byte) => byte !== 0) ?? false).toBe(false);
    else if (!reader.block(index).equals(plain ?? Buffer.alloc(BLOCK)))
      expect.fail(`block ${index} is wrong`);
  }
  reader.close();
  return reader;
}

function blocksOf(disk: Buffer): (index: number) => Buffer {
  return (index) => {
    const part = disk.subarray(index * BLOCK, (index + 1) * BLOCK);
    return Buffer.concat([part, Buffer.alloc(BLOCK - part.length)]);
  };
}

describe('where vhd-util is wrong, ours is right:', () => {
  it('partly set sector bitmaps: what was never written reads back as zeros, not as noise', async () => {
    const disk = Buffer.alloc(4 * BLOCK);
    const blocks = [3, 0, 2].map((index) => {
      const data = randomBytes(BLOCK);
      // Every third sector was written; noise lies in all others.
      const present = ALL.map((_, sector) => (sector + index) % 3 === 0);
      present.forEach((written, at) => {
        if (written) data.copy(disk, index * BLOCK + at * 512, at * 512, at * 512 + 512);
      });
      return { index, present, data };
    });
    const image = bench.file(newName(), dynamicVhd({ size: disk.length, blockSize: BLOCK, blocks }));
    expectDisk(await encrypted(image), 4, blocksOf(disk));
  });

  it.each([MIB, 512, BLOCK - 512])(
    'a last block of %i bytes with data is kept and padded with zeros',
    async (rest) => {
      const disk = Buffer.concat([randomBytes(BLOCK), Buffer.alloc(BLOCK), randomBytes(rest)]);
      const blocks = [0, 2].map((index) => ({ index, present: ALL, data: blocksOf(disk)(index) }));
      const image = bench.file(newName(), dynamicVhd({ size: disk.length, blockSize: BLOCK, blocks }));
      expectDisk(await encrypted(image), 3, blocksOf(disk));
    },
  );

  it.each([2 ** 19, 2 ** 12, 2 ** 22])('blocks of %i bytes: all of the disk is there', async (blockSize) => {
    const disk = randomBytes(8 * MIB);
    const blocks = Array.from({ length: disk.length / blockSize }, (_, index) => ({
      index,
      present: Array<boolean>(blockSize / 512).fill(true),
      data: disk.subarray(index * blockSize, (index + 1) * blockSize),
    }));
    const image = bench.file(newName(), dynamicVhd({ size: disk.length, blockSize, blocks }));
    expectDisk(await encrypted(image), 4, blocksOf(disk));
  });

  it.each([4097, 4103])('a disk of %i blocks keeps those from number 4096 on', async (blocks) => {
    const tail = Array.from({ length: blocks - 4096 }, (_, at) => 4096 + at);
    const content = new Map([0, 4095, ...tail].map((index) => [index, randomBytes(BLOCK)]));
    const reader = expectDisk(await encrypted(sparseImage(blocks, content)), blocks, (index) =>
      content.get(index),
    );
    expect(reader.fileSize).toBeLessThan((content.size + 1) * (BLOCK + 4096));
  });

  it.each([
    ['200 GiB', 200],
    ['2040 GiB', 2040],
  ])(
    'a disk of %s is right up to its last sector',
    async (_, gib) => {
      const blocks = gib * 512;
      // Sector 2^31 and its neighbours, where the disk reaches so far: the tweak is unsigned.
      const places = [0, 1, 2 ** 19 - 1, 2 ** 19, 2 ** 19 + 1, blocks - 1].filter((block) => block < blocks);
      const content = new Map(places.map((block) => [block, randomBytes(BLOCK)]));
      const made = await encrypted(sparseImage(blocks, content), { 'max-virtual-size': '2040GiB' });
      expectDisk(made, blocks, (index) => content.get(index));
      // 65535/16/255: what readers compute for every disk from 127.5 GiB on.
      expect(readFileSync(made).subarray(56, 60).toString('hex')).toBe('ffff10ff');
    },
    60_000,
  );

  it('a disk above 2040 GiB is refused, not given a geometry that wrapped around', async () => {
    const image = sparseImage(2041 * 512, new Map([[0, randomBytes(BLOCK)]]));
    const ran = await bench.run({ image, 'max-virtual-size': '3TiB' });
    expect(code(ran)).toBe('E_SOURCE_TOO_LARGE');
  });

  it('no allocated block: a file of headers, all zeros', async () => {
    const image = bench.file(newName(), dynamicVhd({ size: 6 * MIB, blockSize: BLOCK, blocks: [] }));
    const reader = expectDisk(await encrypted(image), 3, () => undefined);
    expect([reader.stored(), reader.fileSize]).toEqual([[], 1536 + 512 + 512 + 512 + 512]);
  });

  it('a fixed VHD, which it refuses or crashes on, is encrypted', async () => {
    const disk = randomBytes(3 * MIB);
    const image = bench.file(newName(), Buffer.concat([disk, fixedFooter(disk.length)]));
    expectDisk(await encrypted(image), 2, blocksOf(disk));
  });

  it('a size that qemu has rounded to its geometry is the size of the disk, in whatever way the geometry lies', async () => {
    // 20 MiB in qemu's hands: 603/4/17, no multiple of 2 MiB.
    const disk = Buffer.alloc(603 * 4 * 17 * 512);
    randomBytes(5000).copy(disk, 7 * MIB);
    randomBytes(512).copy(disk, disk.length - 512);
    for (const geometry of [0x025b0411, 0x00010101, 0xffff10ff]) {
      const blocks = [3, 10].map((index) => ({ index, present: ALL, data: blocksOf(disk)(index) }));
      const vhd = dynamicVhd({ size: disk.length, blockSize: BLOCK, blocks });
      reseal(vhd, [0, vhd.length - 512], (footer) => footer.writeUInt32BE(geometry, 56));
      const made = await encrypted(bench.file(newName(), vhd));
      expectDisk(made, 11, blocksOf(disk));
    }
  });
});

describe('what vhd-util takes without a word is refused, and nothing is written:', () => {
  const wholeOutput = () =>
    goldenFile(goldenCases().vhd.find((one) => one.expected_output !== undefined)?.expected_output ?? '');

  it.each([
    ['an encrypted VHD', wholeOutput, 'E_SOURCE_ENCRYPTED'],
    [
      'a differencing VHD',
      () => dynamicVhd({ size: BLOCK, blockSize: BLOCK, blocks: [], type: 4 }),
      'E_SOURCE_DIFFERENCING',
    ],
  ])('%s', async (_, bytes, expected) => {
    const before = bench.tempFiles();
    const ran = await bench.run({ image: bench.file(newName(), bytes()) });
    expect(code(ran)).toBe(expected);
    expect(bench.tempFiles()).toEqual(before);
  });

  it('a key of two equal halves, on which it crashes and leaves a file without content', async () => {
    const half = randomBytes(32);
    bench.keys.set(wrapped('twice'), Buffer.concat([half, half]));
    const before = bench.tempFiles();
    const ran = await bench.run({
      image: bench.file(newName(), Buffer.alloc(MIB, 'text')),
      'wrapped-dek': wrapped('twice'),
    });
    expect(code(ran)).toBe('E_DEK_INVALID');
    expect(bench.tempFiles()).toEqual(before);
  });

  const base64 = randomBytes(64).toString('base64');
  it.each([
    ['a newline behind it', `${base64}\n`],
    ['a line break in it, as base64 without -w0 makes it', `${base64.slice(0, 76)}\n${base64.slice(76)}`],
    [
      'a blank in it, as the shell of the documented command makes it',
      `${base64.slice(0, 76)} ${base64.slice(76)}`,
    ],
    ['an encoded newline', Buffer.concat([randomBytes(64), Buffer.from('\n')]).toString('base64')],
  ])('a key with %s', (_, text) => {
    expect(() => Dek.fromBase64(text, 'the key')).toThrow(expect.objectContaining({ code: 'E_DEK_INVALID' }));
  });
});

describe('errors of the cipher, which vhd-util ignores, end the run:', () => {
  /** The class of OpenSSL's ciphers in Node. */
  const openssl = Object.getPrototypeOf(createCipheriv('aes-256-ecb', Buffer.alloc(32), null)) as {
    update(data: Uint8Array): Buffer;
  };

  /** From the `from`th large call on, the cipher does what `fault` makes of its answer. */
  function breakCipher(from: number, fault: (answer: Buffer) => Buffer): void {
    const real = openssl.update;
    let calls = 0;
    vi.spyOn(openssl, 'update').mockImplementation(function (this: typeof openssl, data: Uint8Array) {
      const answer = real.call(this, data);
      // Small calls make tweaks and wrap keys.
      calls += data.length >= 65_536 ? 1 : 0;
      return calls < from || data.length < 65_536 ? answer : fault(answer);
    });
  }
  const failing = () => {
    throw new Error('error:1C800066:Provider routines::cipher operation failed');
  };
  const holdingBack = (answer: Buffer) => answer.subarray(0, answer.length - 16);

  const forge = new Forge();
  afterAll(() => forge.remove());

  it.each([
    ['vhd', 'it fails', failing],
    ['vhd', 'it keeps bytes back', holdingBack],
    ['luks-raw', 'it fails', failing],
    ['luks-raw', 'it keeps bytes back', holdingBack],
  ] as const)('%s, when %s half-way, has no plaintext in what was written', async (format, _, fault) => {
    const disk = randomBytes(6 * BLOCK);
    // 16 calls a block: in the middle of the fourth.
    breakCipher(3 * 16 + 8, fault);
    const dek = Dek.generate(512);
    await expect(forge.make(disk, dek, { format })).rejects.toMatchObject({ code: 'E_CIPHER' });
    const partial = readFileSync(join(forge.folder, forge.last));
    const plain = new Set(Array.from({ length: 6 * 4096 }, (_, at) => sectorAt(disk, at)));
    for (let at = 0; at * 512 < partial.length; at += 1)
      if (plain.has(sectorAt(partial, at))) expect.fail(`sector ${at} of the file is plaintext`);
    // The blocks before it were written, so the look was worth it.
    expect(partial.length).toBeGreaterThan(BLOCK);
  });

  it('nothing is left of the file then', async () => {
    breakCipher(20, failing);
    const before = bench.tempFiles();
    expect(code(await bench.run({ image: bench.file(newName(), randomBytes(4 * BLOCK)) }))).toBe('E_CIPHER');
    expect(bench.tempFiles()).toEqual(before);
  });
});

function sectorAt(bytes: Buffer, sector: number): string {
  return bytes.toString('latin1', sector * 512, sector * 512 + 512);
}

/** A dynamic VHD with just these blocks. */
function sparseImage(blocks: number, content: ReadonlyMap<number, Buffer>): string {
  const stored = [...content].map(([index, data]) => ({ index, data, present: ALL }));
  return bench.file(newName(), dynamicVhd({ size: blocks * BLOCK, blockSize: BLOCK, blocks: stored }));
}
