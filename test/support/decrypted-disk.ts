import { createDecipheriv, createSecretKey } from 'node:crypto';
import { openLuks1, parseLuks1 } from '../../lib/disk/luks/luks1.ts';

const BLOCK = 2 * 1024 * 1024;

/** The plaintext disk in an encrypted image, sector by sector with OpenSSL's own XTS. For small images. */
export async function decryptedDisk(
  image: Buffer,
  format: 'vhd' | 'luks-raw',
  dek: Uint8Array,
): Promise<Buffer> {
  return format === 'vhd' ? decryptedVhd(image, dek) : decryptedLuks(image, dek);
}

function decryptedVhd(image: Buffer, dek: Uint8Array): Buffer {
  const disk = Buffer.alloc(Number(image.readBigUInt64BE(48)));
  for (let block = 0; block * BLOCK < disk.length; block++) {
    const place = image.readUInt32BE(1536 + 4 * block);
    if (place === 0xffffffff) continue;
    const data = image.subarray(512 * (place + 1), 512 * (place + 1) + BLOCK);
    decryptSectors(dek, data, (block * BLOCK) / 512).copy(disk, block * BLOCK);
  }
  return disk;
}

async function decryptedLuks(image: Buffer, dek: Uint8Array): Promise<Buffer> {
  const header = parseLuks1(image, image.length);
  const passphrase = Buffer.from(Buffer.from(dek).toString('base64'));
  const key = await openLuks1(header, passphrase, async (at, length) =>
    Buffer.from(image.subarray(at, at + length)),
  );
  if (!key) throw new Error('the passphrase does not open the header');
  return decryptSectors(key, image.subarray(header.payloadOffset), 0);
}

export function decryptSectors(key: Uint8Array, data: Buffer, firstSector: number): Buffer {
  // Prepared once: a plain key would take most of the time, in every sector anew.
  const prepared = createSecretKey(key);
  const sectors: Buffer[] = [];
  for (let at = 0; at < data.length; at += 512) {
    const tweak = Buffer.alloc(16);
    tweak.writeBigUInt64LE(BigInt(firstSector + at / 512));
    const decipher = createDecipheriv(key.length === 32 ? 'aes-128-xts' : 'aes-256-xts', prepared, tweak);
    sectors.push(decipher.update(data.subarray(at, at + 512)));
  }
  return Buffer.concat(sectors);
}
