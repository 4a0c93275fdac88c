import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encryptedLuks } from '../support/encrypted-files.ts';
import { BLOCK, codeOf, folder, images, key, partitioned, withFolder } from './image-kit.ts';

withFolder();

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
