import { createDecipheriv } from 'node:crypto';

/**
 * OpenSSL's own AES-XTS, sector by sector: slow, and for that reason used for samples only. It shares no code with the
 * bulk cipher, whose faults it is there to find.
 */
export function decryptSector(key: Uint8Array, cipherText: Uint8Array, sector: number): Buffer {
  const tweak = Buffer.alloc(16);
  tweak.writeBigUInt64LE(BigInt(sector));
  const decipher = createDecipheriv(key.length === 32 ? 'aes-128-xts' : 'aes-256-xts', key, tweak);
  return Buffer.concat([decipher.update(cipherText), decipher.final()]);
}

/** The sectors of a block of `count` sectors that are sampled: first, last, and one in 64, elsewhere in each block. */
export function sampledSectors(block: number, count: number): number[] {
  const sectors = new Set([0, count - 1]);
  for (let at = block % 64; at < count; at += 64) sectors.add(at);
  return [...sectors];
}
