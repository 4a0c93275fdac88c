import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encryptedLuks, sealed } from '../support/encrypted-files.ts';
import {
  BATMAP_HEADER,
  BLOCK,
  changed,
  codeOf,
  folder,
  good,
  images,
  key,
  partitioned,
  TABLE,
  withFolder,
} from './image-kit.ts';

withFolder();

/** Changes the two footers alike and seals them. */
function withFooter(change: (footer: Buffer) => void): Buffer {
  const image = good();
  for (const footer of [image.subarray(0, 512), image.subarray(image.length - 512)]) {
    change(footer);
    sealed(footer, 64);
  }
  return image;
}

function withHeader(change: (header: Buffer) => void): Buffer {
  const image = good();
  const header = image.subarray(512, 1536);
  change(header);
  sealed(header, 36);
  return image;
}

describe('a VHD that lies is refused before anything is read by it', () => {
  test('the unchanged image is accepted', async () => {
    expect(await codeOf(good())).toBe('accepted');
    expect(await codeOf(good(), key, 'check')).toBe('accepted');
  });

  test.each([
    ['another key', good, randomBytes(64), 'vhd_key_hash'],
    ['a key of 48 bytes', good, randomBytes(48), 'image_key'],
    ['a key with equal halves', good, Buffer.alloc(64, 7), 'image_key'],
  ] as const)('%s', async (_name, image, dek, code) => {
    expect(await codeOf(image(), dek)).toBe(code);
  });

  test.each<[string, () => Buffer, string]>([
    ['cut off by a sector', () => good().subarray(0, -512), 'vhd_footer'],
    ['cut off inside a sector', () => good().subarray(0, -100), 'vhd_footer'],
    ['a copy of the footer that differs', () => changed((image) => image.writeUInt8(9, 70)), 'vhd_footer'],
    [
      'a wrong footer checksum',
      () => changed((image) => image.writeUInt8(9, image.length - 512 + 70)),
      'vhd_footer',
    ],
    ['a fixed disk', () => withFooter((footer) => footer.writeUInt32BE(2, 60)), 'vhd_type'],
    ['the creator qemu', () => withFooter((footer) => footer.write('qem2', 28)), 'vhd_no_batmap'],
    [
      'an old creator version',
      () => withFooter((footer) => footer.writeUInt32BE(0x00010001, 32)),
      'vhd_no_batmap',
    ],
    ['a size of 2^63', () => withFooter((footer) => footer.writeBigUInt64BE(2n ** 63n, 48)), 'vhd_header'],
    [
      'a size above 2040 GiB',
      () => withFooter((footer) => footer.writeBigUInt64BE(2n ** 41n, 48)),
      'vhd_footer',
    ],
    ['a size of zero', () => withFooter((footer) => footer.writeBigUInt64BE(0n, 48)), 'vhd_footer'],
    [
      'the geometry of force_size',
      () => withFooter((footer) => footer.writeUInt32BE(0xffff10ff, 56)),
      'vhd_footer',
    ],
    ['a UUID of zeros', () => withFooter((footer) => footer.fill(0, 68, 84)), 'vhd_footer'],
    [
      'a size larger than the table',
      () => withFooter((footer) => footer.writeBigUInt64BE(2n ** 33n, 48)),
      'vhd_header',
    ],
    [
      'a header outside the file',
      () => withFooter((footer) => footer.writeBigUInt64BE(2n ** 40n, 16)),
      'vhd_header',
    ],
    ['a header without cookie', () => withHeader((header) => header.write('cxsparsE')), 'vhd_header'],
    ['blocks of 512 KiB', () => withHeader((header) => header.writeUInt32BE(BLOCK / 4, 32)), 'vhd_header'],
    ['blocks of size 0', () => withHeader((header) => header.writeUInt32BE(0, 32)), 'vhd_header'],
    [
      'four billion table entries',
      () => withHeader((header) => header.writeUInt32BE(0xffffffff, 28)),
      'vhd_header',
    ],
    [
      'a table outside the file',
      () => withHeader((header) => header.writeBigUInt64BE(2n ** 45n, 16)),
      'vhd_header',
    ],
    [
      'a table over the header',
      () => withHeader((header) => header.writeBigUInt64BE(1024n, 16)),
      'vhd_header',
    ],
    ['a parent', () => withHeader((header) => header.writeUInt8(1, 40)), 'vhd_type'],
    ['no batmap', () => changed((image) => image.write('x', BATMAP_HEADER)), 'vhd_no_batmap'],
    ['no key hash', () => changed((image) => image.writeUInt8(0, BATMAP_HEADER + 29)), 'vhd_not_encrypted'],
    [
      'a huge batmap',
      () => changed((image) => image.writeUInt32BE(0xffffffff, BATMAP_HEADER + 16)),
      'vhd_batmap',
    ],
    [
      'a wrong batmap checksum',
      () => changed((image) => image.writeUInt32BE(1, BATMAP_HEADER + 24)),
      'vhd_batmap',
    ],
    ['a block over the metadata', () => changed((image) => image.writeUInt32BE(2, TABLE)), 'vhd_bat'],
    ['a block outside the file', () => changed((image) => image.writeUInt32BE(0xfffffffe, TABLE)), 'vhd_bat'],
    [
      'the same block twice',
      () => changed((image) => image.copy(image, TABLE + 4, TABLE, TABLE + 4)),
      'vhd_bat',
    ],
    [
      'overlapping blocks',
      () => changed((image) => image.writeUInt32BE(image.readUInt32BE(TABLE) + 8, TABLE + 4)),
      'vhd_bat',
    ],
    ['an ISO image', () => Buffer.alloc(BLOCK), 'image_format'],
    ['an empty file', () => Buffer.alloc(0), 'image_file'],
  ])('%s', async (_name, image, code) => {
    expect(await codeOf(image())).toBe(code);
  });

  test('a symbolic link, a folder and a pipe are no image', async () => {
    const link = join(folder, 'link');
    const pipe = join(folder, 'pipe');
    symlinkSync('/etc/hostname', link);
    execFileSync('mkfifo', [pipe]);
    for (const path of [link, folder, pipe]) {
      expect(await images.open(path, key)).toMatchObject({ ok: false, refusal: { code: 'image_file' } });
    }
  });

  test('every prefix of an image is refused', async () => {
    const image = good();
    for (let length = 0; length < 6144; length += 512) {
      expect(await codeOf(image.subarray(0, length))).not.toBe('accepted');
    }
  });
});

describe('a damaged header', () => {
  /** LUKS: not the counts of iterations, which may be large without being a lie. */
  const mayChange = (format: string, at: number) =>
    format === 'VHD'
      ? at < 4608
      : at < 592 && (at < 164 || at > 167) && (at < 208 || ((at - 208) % 48) >> 2 !== 1);

  test.each(['VHD', 'LUKS1'])('of a %s leads to nothing but a refusal or a readable disk', async (format) => {
    const plain = partitioned(4096);
    const luks = { dek: key, plain, masterKeyBytes: 32, hash: 'sha1', slot: 0 } as const;
    const image = format === 'VHD' ? good() : encryptedLuks(luks);
    const path = join(folder, 'damaged');
    writeFileSync(path, image);
    const random = seededRandom(20_190_327);
    const rounds = format === 'VHD' ? 200 : 60;
    for (let round = 0; round < rounds; round++) {
      const head = Buffer.from(image.subarray(0, 4608));
      for (let count = 0; count <= random(3); count++) {
        const at = random(head.length);
        const value = [0, 0xff, 0x7f, 0x80, random(256)][random(5)] ?? 0;
        if (mayChange(format, at)) head.writeUInt8(value, at);
      }
      // Half of the damage is sealed by a fresh checksum, to get past the first look.
      if (format === 'VHD' && random(2) === 0) {
        sealed(head.subarray(0, 512), 64);
        sealed(head.subarray(512, 1536), 36);
      }
      const end = format === 'VHD' ? head.subarray(0, 512) : image.subarray(-512);
      const file = openSync(path, 'r+');
      writeSync(file, head, 0, head.length, 0);
      writeSync(file, end, 0, 512, image.length - 512);
      closeSync(file);
      const outcome = await images.open(path, key);
      if (!outcome.ok) continue;
      await outcome.value.read(0, Math.min(outcome.value.virtualSize, 8192));
      await outcome.value.read(outcome.value.virtualSize - 1, 1);
      await outcome.value.close();
    }
  });

  function seededRandom(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  }
});
