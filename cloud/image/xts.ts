import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto';
import { SECTOR } from './image-file.ts';

const WORDS_PER_SECTOR = SECTOR / 4;
const WORDS_PER_CIPHER_BLOCK = 4;
const BLOCKS_PER_SECTOR = SECTOR / 16;

export interface XtsDecryptor {
  /** Decrypts whole 512-byte sectors, the first of which has the number `firstSector`, in place. */
  decrypt(sectors: Buffer<ArrayBuffer>, firstSector: number): void;
}

/**
 * AES-XTS with data units of 512 bytes. `key` holds 32 bytes (AES-128) or 64 (AES-256): data key, then tweak key.
 * The tweak is the sector number, 64-bit little-endian (`plain64`). A VHD's 32-bit unsigned tweak (`plain`) is the
 * same number, since a VHD ends at 2040 GiB, below sector 2^32 (encrypted-formats.md 0.2).
 *
 * In bulk: one ECB pass makes the tweaks of all sectors, one decrypts all blocks; a cipher object per sector
 * costs far more than the cipher itself.
 */
export function createXtsDecryptor(key: Uint8Array): XtsDecryptor {
  const half = key.length / 2;
  if (half !== 16 && half !== 32) throw new RangeError('an XTS key has 32 or 64 bytes');
  const algorithm = half === 16 ? 'aes-128-ecb' : 'aes-256-ecb';
  // Key objects live outside the JavaScript heap.
  const dataKey = createSecretKey(key.subarray(0, half));
  const tweakKey = createSecretKey(key.subarray(half));
  return {
    decrypt(sectors, firstSector) {
      if (sectors.length % SECTOR !== 0) throw new RangeError('XTS works on whole sectors');
      const count = sectors.length / SECTOR;
      const tweaks = createCipheriv(algorithm, tweakKey, null).setAutoPadding(false);
      const whitening = spreadTweaks(words(tweaks.update(sectorNumbers(firstSector, count))), count);
      const data = words(sectors);
      whiten(data, whitening);
      const blocks = createDecipheriv(algorithm, dataKey, null).setAutoPadding(false);
      const plain = words(blocks.update(bytes(data)));
      whiten(plain, whitening);
      sectors.set(bytes(plain));
    },
  };
}

/** One 16-byte block for each sector: its number, little-endian. */
function sectorNumbers(first: number, count: number): Buffer {
  const blocks = Buffer.alloc(count * 16);
  for (let index = 0; index < count; index++) {
    const sector = first + index;
    blocks.writeUInt32LE(sector % 2 ** 32, index * 16);
    blocks.writeUInt32LE(Math.floor(sector / 2 ** 32), index * 16 + 4);
  }
  return blocks;
}

/** From each sector's first tweak the tweaks of all its blocks: each is the one before times x in GF(2^128). */
function spreadTweaks(first: Uint32Array, count: number): Uint32Array {
  const spread = new Uint32Array(count * WORDS_PER_SECTOR);
  let at = 0;
  for (let sector = 0; sector < count; sector++) {
    const from = sector * WORDS_PER_CIPHER_BLOCK;
    let a = first[from] ?? 0;
    let b = first[from + 1] ?? 0;
    let c = first[from + 2] ?? 0;
    let d = first[from + 3] ?? 0;
    for (let block = 0; block < BLOCKS_PER_SECTOR; block++) {
      spread[at++] = a;
      spread[at++] = b;
      spread[at++] = c;
      spread[at++] = d;
      const carry = d >>> 31;
      d = (d << 1) | (c >>> 31);
      c = (c << 1) | (b >>> 31);
      b = (b << 1) | (a >>> 31);
      a = (a << 1) ^ (carry * 0x87);
    }
  }
  return spread;
}

function whiten(data: Uint32Array, whitening: Uint32Array): void {
  for (let index = 0; index < data.length; index++)
    data[index] = (data[index] ?? 0) ^ (whitening[index] ?? 0);
}

/** The same memory as little-endian words (every platform that node runs on is); a copy when it is not aligned. */
function words(buffer: Buffer): Uint32Array {
  const aligned = buffer.byteOffset % 4 === 0 ? buffer : new Uint8Array(buffer);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, buffer.length / 4);
}

function bytes(data: Uint32Array): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
