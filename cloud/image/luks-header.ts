import { createHash, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { type ImageFile, SECTOR } from './image-file.ts';
import { refuse } from './refusal.ts';
import { createXtsDecryptor } from './xts.ts';

const deriveKey = promisify(pbkdf2);

export const LUKS_MAGIC = Buffer.from('LUKS\xba\xbe', 'latin1');
const HEADER_LENGTH = 592;
const SLOT_ACTIVE = 0x00ac71f3;
const SLOT_DISABLED = 0x0000dead;
const STRIPES = 4000;
/** Far above what a real tool takes for 2 s of PBKDF2; a header that lies must not keep the cloud busy for hours. */
const MAXIMUM_ITERATIONS = 50_000_000;
/** LUKS1's own names and the digests they mean. */
const HASHES: Readonly<Record<string, { readonly name: string; readonly bytes: number }>> = {
  sha1: { name: 'sha1', bytes: 20 },
  sha256: { name: 'sha256', bytes: 32 },
  sha512: { name: 'sha512', bytes: 64 },
};

interface Slot {
  readonly iterations: number;
  readonly salt: Buffer;
  readonly offset: number;
}

interface Header {
  readonly hash: { readonly name: string; readonly bytes: number };
  readonly payloadOffset: number;
  readonly keyBytes: number;
  readonly digest: Buffer;
  readonly digestSalt: Buffer;
  readonly digestIterations: number;
  readonly slots: readonly Slot[];
}

/**
 * Opens a LUKS1 header with a passphrase, trying every active key slot (encrypted-formats.md 7).
 * Returns the payload's byte offset and the master key, which the caller must overwrite after use.
 */
export async function openLuksHeader(
  file: ImageFile,
  passphrase: Buffer,
): Promise<{ payloadOffset: number; masterKey: Buffer }> {
  const header = parseHeader(await file.read(0, HEADER_LENGTH), file.size);
  for (const slot of header.slots) {
    const masterKey = await masterKeyFrom(file, header, slot, passphrase);
    const digest = await deriveKey(
      masterKey,
      header.digestSalt,
      header.digestIterations,
      header.digest.length,
      header.hash.name,
    );
    if (timingSafeEqual(digest, header.digest)) return { payloadOffset: header.payloadOffset, masterKey };
    masterKey.fill(0);
  }
  refuse(
    'luks_passphrase',
    'no key slot opens with the data encryption key; the passphrase must be the base64 text of the key, without a newline',
  );
}

function parseHeader(data: Buffer, fileSize: number): Header {
  const version = data.readUInt16BE(6);
  if (version !== 1) refuse('luks_version', `LUKS${version} is not supported: use luksFormat --type luks1`);
  const cipher = `${text(data, 8)}-${text(data, 40)}`;
  if (cipher !== 'aes-xts-plain64') refuse('luks_cipher', `the cipher ${cipher} is not aes-xts-plain64`);
  const hash = HASHES[text(data, 72)];
  if (!hash) refuse('luks_cipher', `the hash ${text(data, 72)} is not supported (sha1, sha256, sha512)`);
  const keyBytes = data.readUInt32BE(108);
  if (keyBytes !== 32 && keyBytes !== 64) {
    refuse('luks_cipher', `a master key of ${keyBytes} bytes is no XTS key`);
  }
  const payloadOffset = data.readUInt32BE(104) * SECTOR;
  if (payloadOffset < HEADER_LENGTH || payloadOffset + SECTOR > fileSize) {
    refuse('luks_header', `the payload cannot begin at byte ${payloadOffset}`);
  }
  return {
    hash,
    payloadOffset,
    keyBytes,
    digest: data.subarray(112, 132),
    digestSalt: data.subarray(132, 164),
    digestIterations: iterations(data, 164),
    slots: parseSlots(data, keyBytes, payloadOffset),
  };
}

function parseSlots(data: Buffer, keyBytes: number, payloadOffset: number): Slot[] {
  const slots: Slot[] = [];
  for (let at = 208; at < HEADER_LENGTH; at += 48) {
    const active = data.readUInt32BE(at);
    if (active === SLOT_DISABLED) continue;
    if (active !== SLOT_ACTIVE) refuse('luks_header', 'a key slot is neither active nor disabled');
    if (data.readUInt32BE(at + 44) !== STRIPES) refuse('luks_header', 'a key slot has not 4000 stripes');
    const offset = data.readUInt32BE(at + 40) * SECTOR;
    if (offset < HEADER_LENGTH || offset + keyBytes * STRIPES > payloadOffset) {
      refuse('luks_header', `the key material cannot lie at byte ${offset}`);
    }
    slots.push({ iterations: iterations(data, at + 4), salt: data.subarray(at + 8, at + 40), offset });
  }
  if (slots.length === 0) refuse('luks_passphrase', 'no key slot is active');
  return slots;
}

async function masterKeyFrom(
  file: ImageFile,
  header: Header,
  slot: Slot,
  passphrase: Buffer,
): Promise<Buffer> {
  const slotKey = await deriveKey(passphrase, slot.salt, slot.iterations, header.keyBytes, header.hash.name);
  const material = await file.read(slot.offset, header.keyBytes * STRIPES);
  createXtsDecryptor(slotKey).decrypt(material, 0);
  slotKey.fill(0);
  const masterKey = mergeStripes(material, header.keyBytes, header.hash);
  material.fill(0);
  return masterKey;
}

/** Anti-forensic merge: the key is the last stripe xor the diffused sum of all others. */
function mergeStripes(material: Buffer, keyBytes: number, hash: Header['hash']): Buffer {
  let sum: Buffer = Buffer.alloc(keyBytes);
  for (let stripe = 0; stripe < STRIPES; stripe++) {
    for (let index = 0; index < keyBytes; index++) {
      sum[index] = (sum[index] ?? 0) ^ (material[stripe * keyBytes + index] ?? 0);
    }
    if (stripe < STRIPES - 1) sum = diffuse(sum, hash);
  }
  return sum;
}

function diffuse(block: Buffer, hash: Header['hash']): Buffer {
  const out = Buffer.alloc(block.length);
  const index = Buffer.alloc(4);
  for (let at = 0; at < block.length; at += hash.bytes) {
    index.writeUInt32BE(at / hash.bytes);
    const chunk = block.subarray(at, at + hash.bytes);
    createHash(hash.name).update(index).update(chunk).digest().copy(out, at, 0, chunk.length);
  }
  return out;
}

function iterations(data: Buffer, at: number): number {
  const count = data.readUInt32BE(at);
  if (count < 1 || count > MAXIMUM_ITERATIONS) {
    refuse('luks_header', `${count} iterations of PBKDF2 are not credible`);
  }
  return count;
}

/** A NUL-padded field of 32 bytes. */
function text(data: Buffer, at: number): string {
  const field = data.toString('latin1', at, at + 32);
  const end = field.indexOf('\0');
  return end < 0 ? field : field.slice(0, end);
}
