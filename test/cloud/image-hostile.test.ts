import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createImages } from '../../cloud/image/images.ts';
import { createXtsDecryptor } from '../../cloud/image/xts.ts';
import { encryptedLuks, encryptedVhd, encryptSectors, sealed } from '../support/encrypted-files.ts';

const BLOCK = 2 * 1024 * 1024;
const key = Buffer.from(Array.from({ length: 64 }, (_, index) => index));
const images = createImages();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'image-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function partitioned(size: number, start = 1, sectors = 2): Buffer {
  const disk = Buffer.alloc(size);
  disk.writeUInt8(0x83, 446 + 4);
  disk.writeUInt32LE(start, 446 + 8);
  disk.writeUInt32LE(sectors, 446 + 12);
  disk.writeUInt16LE(0xaa55, 510);
  return disk;
}

/** Made once: encrypting sector by sector is slow. Each call is a copy. */
let made: Buffer | undefined;
function good(): Buffer {
  const disk = partitioned(BLOCK);
  const block = (index: number) => (index === 1 ? undefined : disk);
  made ??= encryptedVhd({ virtualSize: 3 * BLOCK, key, block });
  return Buffer.from(made);
}

async function codeOf(image: Buffer, dek = key, call: 'open' | 'check' = 'open'): Promise<string> {
  const path = join(folder, 'image');
  writeFileSync(path, image);
  const outcome =
    call === 'open'
      ? await images.open(path, dek)
      : await images.check(path, dek, AbortSignal.timeout(30_000));
  if (!outcome.ok) return outcome.refusal.code;
  if (call === 'open') await (outcome.value as { close(): Promise<void> }).close();
  return 'accepted';
}

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

function changed(change: (image: Buffer) => void): Buffer {
  const image = good();
  change(image);
  return image;
}

const TABLE = 1536;
const BATMAP_HEADER = 2048;

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

describe('what is read', () => {
  test('a clear bit in a sector bitmap reads as zeros when the batmap does not claim a full block', async () => {
    const image = good();
    image.writeUInt8(0, BATMAP_HEADER + 512);
    image.writeUInt32BE(0xffffffff, BATMAP_HEADER + 24);
    image.writeUInt8(0x7f, image.readUInt32BE(TABLE) * 512);
    writeFileSync(join(folder, 'image'), image);
    const outcome = await images.open(join(folder, 'image'), key);
    if (!outcome.ok) throw new Error(outcome.refusal.message);
    expect((await outcome.value.read(0, 512)).every((byte) => byte === 0)).toBe(true);
    expect((await outcome.value.read(2 * BLOCK + 510, 2)).readUInt16LE(0)).toBe(0xaa55);
    await outcome.value.close();
  });

  test('plaintext zeros under a set bit, as vhd-util leaves them, are refused', async () => {
    const image = changed((data) =>
      data.fill(
        0,
        data.readUInt32BE(TABLE + 8) * 512 + 512 * 100,
        512 * 101 + data.readUInt32BE(TABLE + 8) * 512,
      ),
    );
    expect(await codeOf(image)).toBe('accepted');
    expect(await codeOf(image, key, 'check')).toBe('image_plaintext');
  });

  test('a disk without boot signature, and partitions outside the disk, are refused', async () => {
    const vhd = (disk: Buffer) => encryptedVhd({ virtualSize: BLOCK, key, block: () => disk });
    expect(await codeOf(vhd(Buffer.alloc(BLOCK)), key, 'check')).toBe('disk_signature');
    expect(await codeOf(vhd(partitioned(BLOCK, 1, 4096)), key, 'check')).toBe('disk_partitions');
    expect(await codeOf(vhd(partitioned(BLOCK, 0, 0)), key, 'check')).toBe('disk_partitions');
    expect(await codeOf(vhd(partitioned(BLOCK, 1, 4095)), key, 'check')).toBe('accepted');
  });

  test('an encrypted disk under another key, with the right key hash, is refused', async () => {
    const other = randomBytes(64);
    const image = encryptedVhd({ virtualSize: BLOCK, key: other, block: () => partitioned(BLOCK) });
    createHash('sha256')
      .update(Buffer.alloc(32))
      .update(key)
      .digest()
      .copy(image, BATMAP_HEADER + 62);
    expect(await codeOf(image, key, 'check')).toBe('disk_signature');
  });

  test('a check can be aborted', async () => {
    writeFileSync(join(folder, 'image'), good());
    await expect(images.check(join(folder, 'image'), key, AbortSignal.abort())).rejects.toThrow('abort');
  });
});

describe('LUKS1', () => {
  test.each([
    [32, 'sha1', 0],
    [64, 'sha256', 3],
    [64, 'sha512', 7],
    [32, 'sha256', 5],
  ] as const)('a %i-byte master key, %s, in slot %i opens', async (masterKeyBytes, hash, slot) => {
    const plain = Buffer.concat([partitioned(4096), randomBytes(4096 + 512)]);
    const path = join(folder, 'luks');
    writeFileSync(path, encryptedLuks({ dek: key, plain, masterKeyBytes, hash, slot }));
    const outcome = await images.open(path, key);
    if (!outcome.ok) throw new Error(outcome.refusal.message);
    expect(await outcome.value.read(0, plain.length)).toEqual(plain);
    await outcome.value.close();
    expect(await images.check(path, key, AbortSignal.timeout(5000))).toMatchObject({ ok: true });
  });

  test('zeros that were never written inside the disk are refused, those of the surplus at its end are not', async () => {
    const image = encryptedLuks({
      dek: key,
      plain: partitioned(8192),
      masterKeyBytes: 32,
      hash: 'sha1',
      slot: 0,
    });
    const surplus = Buffer.concat([image, Buffer.alloc(BLOCK)]);
    expect(await codeOf(surplus, key, 'check')).toBe('accepted');
    surplus.fill(0, image.length - 1024, image.length - 512);
    expect(await codeOf(surplus, key, 'check')).toBe('image_plaintext');
  });

  const luks = (change: (image: Buffer) => void) => {
    const image = encryptedLuks({
      dek: key,
      plain: partitioned(4096),
      masterKeyBytes: 32,
      hash: 'sha256',
      slot: 0,
    });
    change(image);
    return image;
  };
  test.each<[string, (image: Buffer) => void, string]>([
    ['version 2', (image) => image.writeUInt16BE(2, 6), 'luks_version'],
    ['another cipher', (image) => image.write('serpent', 8), 'luks_cipher'],
    ['another mode', (image) => image.write('cbc-plain', 40), 'luks_cipher'],
    ['an unknown hash', (image) => image.write('whirlpool', 72), 'luks_cipher'],
    ['a key of 16 bytes', (image) => image.writeUInt32BE(16, 108), 'luks_cipher'],
    ['a payload outside the file', (image) => image.writeUInt32BE(0xffffffff, 104), 'luks_header'],
    ['four billion iterations', (image) => image.writeUInt32BE(0xffffffff, 212), 'luks_header'],
    ['key material over the header', (image) => image.writeUInt32BE(0, 208 + 40), 'luks_header'],
    ['key material in the payload', (image) => image.writeUInt32BE(4000, 208 + 40), 'luks_header'],
    ['two billion stripes', (image) => image.writeUInt32BE(0x7fffffff, 208 + 44), 'luks_header'],
    ['no active slot', (image) => image.writeUInt32BE(0xdead, 208), 'luks_passphrase'],
    ['damaged key material', (image) => image.writeUInt8(1, 8 * 512 + 77), 'luks_passphrase'],
  ])('%s is refused', async (_name, change, code) => {
    expect(await codeOf(luks(change))).toBe(code);
  });
});

describe('bulk XTS', () => {
  test.each([32, 64])('equals OpenSSL for a %i-byte key, also from sector 2^31 and 2^32 - 2 on', (length) => {
    const xtsKey = randomBytes(length);
    const xts = createXtsDecryptor(xtsKey);
    for (const first of [0, 5, 2 ** 31 - 1, 2 ** 32 - 2, 2 ** 40]) {
      const plain = randomBytes(512 * 5);
      const sectors = Buffer.from(new Uint8Array(encryptSectors(xtsKey, plain, first)));
      xts.decrypt(sectors, first);
      expect(sectors.equals(plain)).toBe(true);
    }
  });

  test('gives the known answer of a sector of zeros', () => {
    const bytes = Buffer.from(Array.from({ length: 32 }, (_, index) => index));
    const cipher = encryptSectors(bytes, Buffer.alloc(512), 0x80000000);
    expect(cipher.toString('hex', 0, 16)).toBe('67a756ea34155f562d55e6e1c1cecfd2');
    const sectors = Buffer.from(new Uint8Array(cipher));
    createXtsDecryptor(bytes).decrypt(sectors, 0x80000000);
    expect(sectors.every((byte) => byte === 0)).toBe(true);
  });
});
