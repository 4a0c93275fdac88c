import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createXtsDecryptor } from '../../cloud/image/xts.ts';
import { encryptSectors } from '../support/encrypted-files.ts';

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
