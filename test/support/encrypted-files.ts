import { createCipheriv, createHash, createSecretKey, hash, pbkdf2Sync, randomBytes } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';

/** Writers of encrypted images for tests, sector by sector with OpenSSL's own XTS: slow, short, no code of ours. */

const BLOCK = 2 * 1024 * 1024;
const MIB = 1024 * 1024;

export function encryptSectors(key: Buffer, plain: Buffer, firstSector: number): Buffer {
  const algorithm = key.length === 32 ? 'aes-128-xts' : 'aes-256-xts';
  // A key that is prepared once: a plain one would take most of the time, in every sector anew.
  const prepared = createSecretKey(key);
  const sectors: Buffer[] = [];
  for (let at = 0; at < plain.length; at += 512) {
    const tweak = Buffer.alloc(16);
    tweak.writeBigUInt64LE(BigInt(firstSector + at / 512));
    const cipher = createCipheriv(algorithm, prepared, tweak);
    sectors.push(cipher.update(plain.subarray(at, at + 512)));
  }
  return Buffer.concat(sectors);
}

export interface VhdParts {
  readonly virtualSize: number;
  readonly key: Buffer;
  /** Plaintext of a 2 MiB block; undefined: not allocated. */
  readonly block: (index: number) => Buffer | undefined;
}

/** An encrypted dynamic VHD as encrypted-formats.md 1 lays it out, blocks in ascending order. */
export function encryptedVhd(parts: VhdParts): Buffer {
  const blocks = Math.ceil(parts.virtualSize / BLOCK);
  const tableBytes = 512 * Math.ceil((4 * blocks) / 512);
  const batmapSectors = Math.max(1, Math.ceil(Math.ceil(blocks / 8) / 512));
  const metadata = 1536 + tableBytes + 512 + 512 * batmapSectors;
  let first = metadata / 512;
  while ((first + 1) % 8 !== 0) first++;
  const table = Buffer.alloc(tableBytes);
  const batmap = Buffer.alloc(512 * batmapSectors);
  const data: Buffer[] = [];
  let stored = 0;
  for (let index = 0; index < blocks; index++) {
    const plain = parts.block(index);
    table.writeUInt32BE(plain ? first + 4104 * stored : 0xffffffff, 4 * index);
    if (!plain) continue;
    batmap[index >> 3] = (batmap[index >> 3] ?? 0) | (0x80 >> (index & 7));
    if (stored > 0) data.push(Buffer.alloc(7 * 512));
    data.push(Buffer.alloc(512, 0xff), encryptSectors(parts.key, plain, (index * BLOCK) / 512));
    stored++;
  }
  const footer = vhdFooter(parts.virtualSize);
  const head = [footer, vhdHeader(blocks), table, batmapHeader(parts.key, metadata, batmap), batmap];
  const gap = stored > 0 ? [Buffer.alloc(512 * first - metadata)] : [];
  return Buffer.concat([...head, ...gap, ...data, footer]);
}

function vhdFooter(virtualSize: number): Buffer {
  const footer = Buffer.alloc(512);
  footer.write('conectix');
  footer.writeUInt32BE(2, 8);
  footer.writeUInt32BE(0x00010000, 12);
  footer.writeBigUInt64BE(512n, 16);
  footer.write('tap\0', 28);
  footer.writeUInt32BE(0x00010003, 32);
  footer.writeBigUInt64BE(BigInt(virtualSize), 40);
  footer.writeBigUInt64BE(BigInt(virtualSize), 48);
  // 17 sectors a track, 4 heads: never larger than the disk.
  footer.writeUInt16BE(Math.min(65535, Math.floor(virtualSize / 512 / 17 / 4)), 56);
  footer.writeUInt8(4, 58);
  footer.writeUInt8(17, 59);
  footer.writeUInt32BE(3, 60);
  footer.write('encrypted-image!', 68);
  return sealed(footer, 64);
}

function vhdHeader(blocks: number): Buffer {
  const header = Buffer.alloc(1024);
  header.write('cxsparse');
  header.fill(0xff, 8, 16);
  header.writeBigUInt64BE(1536n, 16);
  header.writeUInt32BE(0x00010000, 24);
  header.writeUInt32BE(blocks, 28);
  header.writeUInt32BE(BLOCK, 32);
  return sealed(header, 36);
}

function batmapHeader(key: Buffer, metadata: number, batmap: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write('tdbatmap');
  header.writeBigUInt64BE(BigInt(metadata - batmap.length), 8);
  header.writeUInt32BE(batmap.length / 512, 16);
  header.writeUInt32BE(0x00010002, 20);
  header.writeUInt32BE(onesComplement(batmap), 24);
  header.writeUInt8(1, 29);
  createHash('sha256').update(Buffer.alloc(32)).update(key).digest().copy(header, 62);
  return header;
}

/** Writes the checksum of a footer or header into its own field. */
export function sealed(structure: Buffer, at: number): Buffer {
  structure.writeUInt32BE(0, at);
  structure.writeUInt32BE(onesComplement(structure), at);
  return structure;
}

function onesComplement(data: Buffer): number {
  let sum = 0;
  for (const byte of data) sum += byte;
  return ~sum >>> 0;
}

export interface LuksParts {
  readonly dek: Buffer;
  readonly plain: Buffer;
  readonly masterKeyBytes: 32 | 64;
  readonly hash: 'sha1' | 'sha256' | 'sha512';
  /** Which of the eight key slots opens. */
  readonly slot: number;
}

/** RAW with a LUKS1 header, the passphrase being the base64 text of the DEK; payload at 2 MiB. */
export function encryptedLuks(parts: LuksParts): Buffer {
  const masterKey = randomBytes(parts.masterKeyBytes);
  const step = parts.masterKeyBytes === 64 ? 504 : 256;
  const header = Buffer.alloc(2 * MIB);
  header.write('LUKS\xba\xbe', 'latin1');
  header.writeUInt16BE(1, 6);
  header.write('aes', 8);
  header.write('xts-plain64', 40);
  header.write(parts.hash, 72);
  header.writeUInt32BE((2 * MIB) / 512, 104);
  header.writeUInt32BE(parts.masterKeyBytes, 108);
  const salt = randomBytes(32);
  pbkdf2Sync(masterKey, salt, 1000, 20, parts.hash).copy(header, 112);
  salt.copy(header, 132);
  header.writeUInt32BE(1000, 164);
  header.write('097fc50d-1799-4021-8c9e-f80fc4defff1', 168);
  for (let slot = 0; slot < 8; slot++) {
    const at = 208 + 48 * slot;
    header.writeUInt32BE(slot === parts.slot ? 0x00ac71f3 : 0x0000dead, at);
    header.writeUInt32BE(8 + step * slot, at + 40);
    header.writeUInt32BE(4000, at + 44);
    if (slot !== parts.slot) continue;
    header.writeUInt32BE(1000, at + 4);
    randomBytes(32).copy(header, at + 8);
    const text = parts.dek.toString('base64');
    const slotKey = pbkdf2Sync(text, header.subarray(at + 8, at + 40), 1000, masterKey.length, parts.hash);
    encryptSectors(slotKey, splitStripes(masterKey, parts.hash), 0).copy(header, 512 * (8 + step * slot));
  }
  return Buffer.concat([header, encryptSectors(masterKey, parts.plain, 0)]);
}

function splitStripes(key: Buffer, algorithm: LuksParts['hash']): Buffer {
  const stripes: Buffer[] = [];
  let sum = Buffer.alloc(key.length);
  const random = randomBytes(3999 * key.length);
  for (let at = 0; at < random.length; at += key.length) {
    const noise = random.subarray(at, at + key.length);
    stripes.push(noise);
    sum = diffused(xor(sum, noise), algorithm);
  }
  return Buffer.concat([...stripes, xor(sum, key)]);
}

/** Every hash is asked for 8000 times: the one call is three times as fast as an object for each. */
function diffused(block: Buffer, algorithm: LuksParts['hash']): Buffer<ArrayBuffer> {
  const length = { sha1: 20, sha256: 32, sha512: 64 }[algorithm];
  const chunks: Buffer[] = [];
  for (let at = 0; at < block.length; at += length) {
    const index = Buffer.alloc(4);
    index.writeUInt32BE(at / length);
    const chunk = block.subarray(at, at + length);
    chunks.push(hash(algorithm, Buffer.concat([index, chunk]), 'buffer').subarray(0, chunk.length));
  }
  return Buffer.concat(chunks);
}

function xor(a: Buffer, b: Buffer): Buffer<ArrayBuffer> {
  const result = Buffer.from(a);
  for (let at = 0; at < result.length; at += 1) result[at] = (a[at] ?? 0) ^ (b[at] ?? 0);
  return result;
}

/** Writes a sparse file: pieces at their offsets. */
export function writeSparse(
  path: string,
  size: number,
  pieces: readonly { at: number; data: Buffer }[],
): void {
  const file = openSync(path, 'w');
  ftruncateSync(file, size);
  for (const piece of pieces) writeSync(file, piece.data, 0, piece.data.length, piece.at);
  closeSync(file);
}
