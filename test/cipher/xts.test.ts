import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import '../support/seed.ts';
import { describe, expect, it, vi } from 'vitest';
import { sharedMemory } from '../../lib/base/web-assembly.ts';
import { CIPHER_ROOM, SectorCipher } from '../../lib/cipher/xts.ts';
import { decryptSectors } from '../support/decrypted-disk.ts';
import { encryptSectors } from '../support/encrypted-files.ts';

const IBM = Buffer.from(
  'Nrfen98EpMxF2B+wdgLfagzrqvgUZfMK4vL2T0NsT20ihrsNC9pUUHtizF6218pze8RLCgQ6kwxuE58IWLzgDA==',
  'base64',
);
const COUNTING = Buffer.from(Array.from({ length: 32 }, (_, index) => index));

describe('the sector cipher', () => {
  it.each([
    [0, '38a19041ef786655c6e2c623f696fc9a', 'f071a2b402c105ea37024133e24d6ef6'],
    [1, 'bd96b92d4d44b99af7f15ebba716704c', 'a8ce33a288a211258599d867beceaf25'],
    [4096, '75eea35b8f87e5ba45cd5e1a16940506', '7b472eba5583af3bd119d86237bab686'],
    [0x7fffffff, 'ed586fdfcc39593ac832ca04462bff58', '719f5bfc2911e04bf172e74d83e25909'],
    [0x80000000, '91f4fd017244229c232fba4780362509', '67a756ea34155f562d55e6e1c1cecfd2'],
    [0xffffffff, '07d8521f192fff59c858109979222a69', '9b080cb32325d50c6a1a5bde37faa7ba'],
  ])('gives the known answers for sector %i', (sector, ibm, counting) => {
    for (const [key, answer] of [
      [IBM, ibm],
      [COUNTING, counting],
    ] as const) {
      const data = Buffer.alloc(512);
      new SectorCipher(key, 'plain').encrypt(data, sector);
      expect(data.toString('hex', 0, 16)).toBe(answer);
    }
  });

  it('gives the known digest of a counting sector', () => {
    const plain = Buffer.from(Array.from({ length: 512 }, (_, index) => index & 0xff));
    const digests = [IBM, COUNTING].map((key) => {
      const data = Buffer.from(plain);
      new SectorCipher(key, 'plain').encrypt(data, 5);
      return createHash('sha256').update(data).digest('hex');
    });
    expect(digests).toEqual([
      '217c61c7a1aff5409fa071917aee5dfef0c8421d44f88351c4a7a86072a691c9',
      'b1c483beb69bd3eda9116107abbb7fdedfc45a36ae27814f6f9a09d3b0b8ab9c',
    ]);
  });

  it("equals OpenSSL's own XTS for any key, length and place, in both directions", () => {
    const shape = fc.record({
      keyBytes: fc.constantFrom(32, 64),
      sectors: fc.integer({ min: 1, max: 300 }),
      first: fc.oneof(fc.nat(2 ** 31 - 1), fc.constantFrom(2 ** 31 - 7, 2 ** 31, 2 ** 32 - 400)),
      offset: fc.constantFrom(0, 4, 512, 1024),
      mode: fc.constantFrom('plain', 'plain64'),
    });
    fc.assert(
      fc.property(shape, ({ keyBytes, sectors, first, offset, mode }) => {
        const key = randomBytes(keyBytes);
        const plain = randomBytes(sectors * 512);
        const memory = Buffer.alloc(offset + plain.length, 0xee);
        const data = memory.subarray(offset);
        plain.copy(data);
        const cipher = new SectorCipher(key, mode);
        cipher.encrypt(data, first);
        expect(data.equals(encryptSectors(key, plain, first))).toBe(true);
        expect(decryptSectors(key, data, first).equals(plain)).toBe(true);
        const pieces: Buffer[] = [];
        cipher.read(data, first, (piece) => pieces.push(Buffer.from(piece)));
        expect(Buffer.concat(pieces).equals(plain)).toBe(true);
        expect(decryptSectors(key, data, first).equals(plain)).toBe(true);
        cipher.decrypt(data, first);
        expect(data.equals(plain)).toBe(true);
        expect(memory.subarray(0, offset).every((byte) => byte === 0xee)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('counts to 64 bits for LUKS, and wraps at 32 for a VHD', () => {
    const key = randomBytes(64);
    const at = (mode: 'plain' | 'plain64', sector: number) => {
      const data = Buffer.alloc(1024);
      new SectorCipher(key, mode).encrypt(data, sector);
      return data.toString('hex');
    };
    expect(at('plain', 2 ** 32 - 1)).not.toBe(at('plain64', 2 ** 32 - 1));
    expect(at('plain', 2 ** 32 + 9)).toBe(at('plain', 9));
    expect(at('plain64', 2 ** 32 + 9)).toBe(
      encryptSectors(key, Buffer.alloc(1024), 2 ** 32 + 9).toString('hex'),
    );
  });

  it('leaves no plaintext behind when AES fails half-way', () => {
    const data = Buffer.alloc(6 * 2 ** 20, 'plaintext');
    const cipher = new SectorCipher(randomBytes(64), 'plain');
    let calls = 0;
    const subarray = vi.spyOn(data, 'subarray').mockImplementation((from, to) => {
      calls += 1;
      if (calls === 3) throw new Error('planted');
      return Buffer.prototype.subarray.call(data, from, to) as Buffer<ArrayBuffer>;
    });
    expect(() => cipher.encrypt(data, 0)).toThrow('E_CIPHER');
    subarray.mockRestore();
    expect(data.includes('plaintext')).toBe(false);
    expect(data.every((byte) => byte === 0)).toBe(true);
  });

  it('turns data in memory that it shares in place, and nothing beside it', () => {
    const memory = sharedMemory(CIPHER_ROOM + 4096 + 2 ** 20);
    const key = randomBytes(64);
    const cipher = new SectorCipher(key, 'plain64', { memory, room: 4096 });
    const all = new Uint8Array(memory.buffer);
    for (const sectors of [1, 3, 4, 1020, 1021]) {
      const data = all.subarray(CIPHER_ROOM + 4096, CIPHER_ROOM + 4096 + sectors * 512);
      const plain = randomBytes(data.length);
      data.set(plain);
      cipher.encrypt(data, 2 ** 32 - 9);
      expect(Buffer.from(data).equals(encryptSectors(key, plain, 2 ** 32 - 9))).toBe(true);
      expect(all.subarray(0, 4096).every((byte) => byte === 0)).toBe(true);
      expect(all.subarray(data.byteOffset + data.length).every((byte) => byte === 0)).toBe(true);
      const pieces: Buffer[] = [];
      cipher.read(data, 2 ** 32 - 9, (piece) => pieces.push(Buffer.from(piece)));
      expect(Buffer.concat(pieces).equals(plain)).toBe(true);
      expect(Buffer.from(data).equals(encryptSectors(key, plain, 2 ** 32 - 9))).toBe(true);
      cipher.decrypt(data, 2 ** 32 - 9);
      expect(Buffer.from(data).equals(plain)).toBe(true);
    }
  });

  it('refuses part of a sector and other keys', () => {
    const cipher = new SectorCipher(randomBytes(64), 'plain');
    expect(() => cipher.encrypt(Buffer.alloc(511), 0)).toThrow(RangeError);
    for (const length of [0, 16, 31, 33, 63, 65])
      expect(() => new SectorCipher(randomBytes(length), 'plain')).toThrow(RangeError);
  });
});
