import { createHash, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { SectorCipher } from '../../cipher/xts.ts';
import { LUKS_MAGIC, luksVersionIn } from './signature.ts';

/** The LUKS1 header: read strictly, written as cryptsetup would. Big-endian. encrypted-formats.md 7 */

const SECTOR = 512;
const SLOTS = 8;
const SLOT_ON = 0x00ac71f3;
const SLOT_OFF = 0x0000dead;
const STRIPES = 4000;
/** Both our engines put the payload where cryptsetup does: 2 MiB, for every key size. */
const LUKS_PAYLOAD_SECTORS = 4096;
export const LUKS_PAYLOAD_OFFSET = LUKS_PAYLOAD_SECTORS * SECTOR;
const FIRST_SLOT_SECTOR = 8;
const VOLUME_KEY_BYTES = 64;
const DIGEST_BYTES = 20;
/**
 * Rounds of PBKDF2, fixed rather than measured, so that a slow runner does not make a weak header. The passphrase holds
 * 256 or 512 random bits, so rounds add nothing to it; this is what a reader such as cryptsetup would call usual.
 */
export const LUKS_ITERATIONS = 200_000;
/** A header that asks for more would keep the reader busy for hours. */
const MAX_ITERATIONS = 50_000_000;

const derive = promisify(pbkdf2);

/** Bytes of the decrypted device for a disk of that size: rounded up to a MiB as IBM's recipe does. */
export function luksVirtualSize(sourceVirtualSize: number): number {
  return Math.ceil(sourceVirtualSize / 2 ** 20) * 2 ** 20;
}

interface LuksSlot {
  readonly active: boolean;
  readonly iterations: number;
  readonly salt: Buffer;
  /** Byte offset of the key material in the file. */
  readonly offset: number;
  readonly stripes: number;
}

export interface Luks1Header {
  readonly hash: 'sha1' | 'sha256' | 'sha512';
  /** Byte offset of the encrypted disk. */
  readonly payloadOffset: number;
  /** 32 (AES-128-XTS) or 64 (AES-256-XTS). */
  readonly keyBytes: number;
  readonly digest: Buffer;
  readonly digestSalt: Buffer;
  readonly digestIterations: number;
  readonly uuid: string;
  readonly slots: readonly LuksSlot[];
}

/**
 * Reads the first 592 bytes. Throws RangeError, in words, for anything but LUKS1 with aes-xts-plain64 and for lying
 * offsets: payload and key areas must lie behind the header, inside `fileSize`, and apart from each other.
 */
export function parseLuks1(bytes: Buffer, fileSize: number): Luks1Header {
  const version = bytes.length < 592 ? undefined : luksVersionIn(bytes);
  if (version === undefined) throw new RangeError('it has no LUKS magic');
  if (version !== 1) throw new RangeError(`it is LUKS version ${version}, not 1`);
  const cipher = `${text(bytes, 8, 32)}-${text(bytes, 40, 32)}`;
  if (cipher !== 'aes-xts-plain64') throw new RangeError(`its cipher is not aes-xts-plain64`);
  const hash = text(bytes, 72, 32);
  if (hash !== 'sha1' && hash !== 'sha256' && hash !== 'sha512')
    throw new RangeError('its hash is none of sha1, sha256, sha512');
  const keyBytes = bytes.readUInt32BE(108);
  if (keyBytes !== 32 && keyBytes !== 64) throw new RangeError(`its key has ${keyBytes} bytes`);
  const header: Luks1Header = {
    hash,
    payloadOffset: bytes.readUInt32BE(104) * SECTOR,
    keyBytes,
    digest: bytes.subarray(112, 132),
    digestSalt: bytes.subarray(132, 164),
    digestIterations: iterations(bytes.readUInt32BE(164), 'the digest'),
    uuid: text(bytes, 168, 40),
    slots: Array.from({ length: SLOTS }, (_, index) => parseSlot(bytes.subarray(208 + 48 * index), index)),
  };
  demandApart(header, fileSize);
  return header;
}

function parseSlot(bytes: Buffer, index: number): LuksSlot {
  const state = bytes.readUInt32BE(0);
  if (state !== SLOT_ON && state !== SLOT_OFF)
    throw new RangeError(`its key slot ${index} is neither on nor off`);
  const active = state === SLOT_ON;
  return {
    active,
    iterations: active ? iterations(bytes.readUInt32BE(4), `key slot ${index}`) : 0,
    salt: bytes.subarray(8, 40),
    offset: bytes.readUInt32BE(40) * SECTOR,
    stripes: bytes.readUInt32BE(44),
  };
}

function demandApart(header: Luks1Header, fileSize: number): void {
  if (header.payloadOffset < 2 * SECTOR || header.payloadOffset > fileSize)
    throw new RangeError('its payload lies outside the file');
  const areas = header.slots
    .map((slot) => ({ start: slot.offset, end: slot.offset + header.keyBytes * slot.stripes }))
    .sort((a, b) => a.start - b.start);
  let free = 2 * SECTOR;
  for (const area of areas) {
    if (area.start < free || area.end > header.payloadOffset) throw new RangeError('its key areas overlap');
    free = area.end;
  }
  if (header.slots.some((slot) => slot.stripes !== STRIPES))
    throw new RangeError(`its key slots do not have ${STRIPES} stripes`);
}

/** Decrypts whole sectors in place, numbered from 0, with tweaks of 64 bits. */
type DecryptSectors = (key: Buffer, sectors: Buffer) => void;

const inBulk: DecryptSectors = (key, sectors) => new SectorCipher(key, 'plain64').decrypt(sectors, 0);

/**
 * The volume key that this passphrase opens; undefined when it opens no slot. `readAt` reads the file.
 * The caller wipes the result. Verification hands in a `decrypt` of its own.
 */
export async function openLuks1(
  header: Luks1Header,
  passphrase: Uint8Array,
  readAt: (position: number, length: number) => Promise<Buffer>,
  decrypt = inBulk,
): Promise<Buffer | undefined> {
  for (const slot of header.slots) {
    if (!slot.active) continue;
    const slotKey = await derive(passphrase, slot.salt, slot.iterations, header.keyBytes, header.hash);
    const length = header.keyBytes * slot.stripes;
    const material = await readAt(slot.offset, Math.ceil(length / SECTOR) * SECTOR);
    decrypt(slotKey, material);
    const volumeKey = mergeStripes(material.subarray(0, length), header.keyBytes, header.hash);
    material.fill(0);
    slotKey.fill(0);
    const digest = await derive(
      volumeKey,
      header.digestSalt,
      header.digestIterations,
      DIGEST_BYTES,
      header.hash,
    );
    if (timingSafeEqual(digest, header.digest)) return volumeKey;
    volumeKey.fill(0);
  }
  return undefined;
}

/** So many bytes for a salt or filler, each of another name: random ones, or derived ones (derived.ts). */
export type LuksBytes = (name: string, length: number) => Buffer;

const randomly: LuksBytes = (_name, length) => randomBytes(length);

export interface NewLuks1 {
  /** 64 bytes: AES-256-XTS. */
  readonly volumeKey: Uint8Array;
  readonly passphrase: Uint8Array;
  /** As text, lower case. */
  readonly uuid: string;
  /** Where salts and filler come from; random without it. */
  readonly bytes?: LuksBytes;
}

/**
 * Everything before the payload, 2 MiB: the header, the passphrase in slot 0, and random bytes in the areas of the
 * unused slots, so that they cannot be told from used ones.
 */
export async function makeLuks1(parts: NewLuks1): Promise<Buffer> {
  if (parts.volumeKey.length !== VOLUME_KEY_BYTES)
    throw new RangeError(`a volume key has ${VOLUME_KEY_BYTES} bytes here`);
  const head = Buffer.alloc(LUKS_PAYLOAD_OFFSET);
  LUKS_MAGIC.copy(head, 0);
  head.writeUInt16BE(1, 6);
  head.write('aes', 8, 'latin1');
  head.write('xts-plain64', 40, 'latin1');
  head.write('sha256', 72, 'latin1');
  head.writeUInt32BE(LUKS_PAYLOAD_SECTORS, 104);
  head.writeUInt32BE(VOLUME_KEY_BYTES, 108);
  const digestSalt = (parts.bytes ?? randomly)('digest salt', 32);
  (await derive(parts.volumeKey, digestSalt, LUKS_ITERATIONS, DIGEST_BYTES, 'sha256')).copy(head, 112);
  digestSalt.copy(head, 132);
  head.writeUInt32BE(LUKS_ITERATIONS, 164);
  head.write(parts.uuid, 168, 40, 'latin1');
  for (let index = 0; index < SLOTS; index += 1) await writeSlot(head, index, parts);
  return head;
}

async function writeSlot(head: Buffer, index: number, parts: NewLuks1): Promise<void> {
  const bytes = parts.bytes ?? randomly;
  const areaSectors = Math.ceil((VOLUME_KEY_BYTES * STRIPES) / SECTOR / 8) * 8;
  const sector = FIRST_SLOT_SECTOR + index * areaSectors;
  const area = head.subarray(sector * SECTOR, (sector + areaSectors) * SECTOR);
  bytes(`area of slot ${index}`, area.length).copy(area);
  const at = 208 + 48 * index;
  head.writeUInt32BE(index === 0 ? SLOT_ON : SLOT_OFF, at);
  head.writeUInt32BE(sector, at + 40);
  head.writeUInt32BE(STRIPES, at + 44);
  if (index !== 0) return;
  const salt = bytes('salt of slot 0', 32);
  head.writeUInt32BE(LUKS_ITERATIONS, at + 4);
  salt.copy(head, at + 8);
  const slotKey = await derive(parts.passphrase, salt, LUKS_ITERATIONS, VOLUME_KEY_BYTES, 'sha256');
  const material = splitStripes(parts.volumeKey, bytes);
  new SectorCipher(slotKey, 'plain64').encrypt(material, 0);
  material.copy(area);
  slotKey.fill(0);
}

/** Anti-forensic split: 4000 stripes of which every one is needed to get the key back. */
function splitStripes(key: Uint8Array, bytes: LuksBytes): Buffer {
  const material = bytes('stripes', key.length * STRIPES);
  const last = diffuseAll(material, key.length, 'sha256');
  for (let at = 0; at < key.length; at += 1) last[at] = (last[at] ?? 0) ^ (key[at] ?? 0);
  last.copy(material, key.length * (STRIPES - 1));
  last.fill(0);
  return material;
}

function mergeStripes(material: Buffer, keyBytes: number, hash: string): Buffer {
  const key = diffuseAll(material, keyBytes, hash);
  const last = material.subarray(material.length - keyBytes);
  for (let at = 0; at < keyBytes; at += 1) key[at] = (key[at] ?? 0) ^ (last[at] ?? 0);
  return key;
}

/** All stripes but the last, each added and diffused. */
function diffuseAll(material: Buffer, keyBytes: number, hash: string): Buffer {
  const sum = Buffer.alloc(keyBytes);
  for (let stripe = 0; stripe < STRIPES - 1; stripe += 1) {
    for (let at = 0; at < keyBytes; at += 1)
      sum[at] = (sum[at] ?? 0) ^ (material[stripe * keyBytes + at] ?? 0);
    diffuse(sum, hash);
  }
  return sum;
}

/** Replaces each digest-sized chunk by the hash of its number and itself; the last chunk is cut. */
function diffuse(bytes: Buffer, hash: string): void {
  const number = Buffer.alloc(4);
  for (let at = 0, index = 0; at < bytes.length; index += 1) {
    number.writeUInt32BE(index);
    const digest = createHash(hash)
      .update(number)
      .update(bytes.subarray(at, at + digestLength(hash)))
      .digest();
    digest.copy(bytes, at, 0, Math.min(digest.length, bytes.length - at));
    at += digest.length;
  }
}

function digestLength(hash: string): number {
  return hash === 'sha1' ? 20 : hash === 'sha256' ? 32 : 64;
}

function iterations(value: number, whose: string): number {
  if (value < 1 || value > MAX_ITERATIONS)
    throw new RangeError(`${whose} asks for ${value} rounds of PBKDF2`);
  return value;
}

function text(bytes: Buffer, at: number, length: number): string {
  const field = bytes.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? length : end).toString('latin1');
}
