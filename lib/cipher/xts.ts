import { type Cipheriv, createCipheriv, createDecipheriv, type Decipheriv } from 'node:crypto';
import { UserError } from '../base/errors.ts';

/**
 * AES-XTS (IEEE 1619) over many 512-byte sectors at once. One cipher object per sector costs more than the cipher
 * itself; XTS is therefore put together from two ECB passes over whole pieces. encrypted-formats.md 2, speed.md
 */

const SECTOR = 512;
/** Cipher blocks of 16 bytes in a sector. */
const BLOCKS = SECTOR / 16;
/** Pieces of this size keep the result buffers of `update` small enough for the fast allocator (speed.md). */
const PIECE = 64 * 1024;

/**
 * How a sector number becomes a tweak. `plain`: its low 32 bits, unsigned (VHD; dm-crypt `plain`).
 * `plain64`: 64 bits (LUKS).
 */
export type TweakMode = 'plain' | 'plain64';

/** Encrypts and decrypts runs of sectors in place with one key of 32 (AES-128-XTS) or 64 bytes (AES-256-XTS). */
export class SectorCipher {
  readonly #encryptor: Cipheriv;
  readonly #decryptor: Decipheriv;
  readonly #tweaker: Cipheriv;
  readonly #mode: TweakMode;
  readonly #seeds = new Uint32Array((PIECE / SECTOR) * 4);
  readonly #pad = new Uint32Array(PIECE / 4);

  constructor(key: Uint8Array, mode: TweakMode) {
    if (key.length !== 32 && key.length !== 64)
      throw new RangeError(`an XTS key has 32 or 64 bytes, not ${key.length}`);
    const half = key.length / 2;
    const algorithm = half === 16 ? 'aes-128-ecb' : 'aes-256-ecb';
    const data = key.subarray(0, half);
    this.#mode = mode;
    this.#encryptor = createCipheriv(algorithm, data, null).setAutoPadding(false);
    this.#decryptor = createDecipheriv(algorithm, data, null).setAutoPadding(false);
    this.#tweaker = createCipheriv(algorithm, key.subarray(half), null).setAutoPadding(false);
  }

  /**
   * Encrypts whole sectors in place; the first has number `firstSector`. The data must begin at a multiple of 4 bytes
   * of its memory. On any failure all of `data` is overwritten, so that no plaintext can be taken for ciphertext.
   */
  encrypt(data: Uint8Array, firstSector: number): void {
    this.#run(this.#encryptor, data, firstSector);
  }

  /** The reverse of `encrypt`, with the same rules. */
  decrypt(data: Uint8Array, firstSector: number): void {
    this.#run(this.#decryptor, data, firstSector);
  }

  #run(cipher: Cipheriv | Decipheriv, data: Uint8Array, firstSector: number): void {
    if (data.length % SECTOR !== 0 || data.byteOffset % 4 !== 0)
      throw new RangeError('XTS takes whole sectors in aligned memory');
    try {
      for (let at = 0; at < data.length; at += PIECE) {
        const piece = data.subarray(at, Math.min(at + PIECE, data.length));
        this.#piece(cipher, piece, firstSector + at / SECTOR);
      }
    } catch (cause) {
      data.fill(0);
      throw new UserError({
        code: 'E_CIPHER',
        what: `the AES-XTS cipher failed at sector ${firstSector}; nothing of it was kept`,
        why: "Node's OpenSSL refuses AES-ECB here (a FIPS policy), or the machine is out of memory",
        fix: 'run it on a runner with an unrestricted OpenSSL provider and enough memory',
        cause,
      });
    }
  }

  #piece(cipher: Cipheriv | Decipheriv, piece: Uint8Array, firstSector: number): void {
    const words = new Uint32Array(piece.buffer, piece.byteOffset, piece.length / 4);
    const pad = this.#tweaks(piece.length / SECTOR, firstSector);
    xorWords(words, words, pad);
    const turned = update(cipher, piece);
    xorWords(words, new Uint32Array(turned.buffer, turned.byteOffset, words.length), pad);
  }

  /** The tweak of every 16-byte block of `sectors` sectors, as little-endian 32-bit words. */
  #tweaks(sectors: number, firstSector: number): Uint32Array {
    const seeds = this.#seeds;
    for (let index = 0; index < sectors; index += 1) {
      const sector = firstSector + index;
      // Unsigned throughout: above 1 TiB sector numbers pass 2^31 (fact 2).
      seeds[4 * index] = sector >>> 0;
      seeds[4 * index + 1] = this.#mode === 'plain64' ? Math.floor(sector / 2 ** 32) : 0;
    }
    const bytes = new Uint8Array(seeds.buffer, 0, sectors * 16);
    const first = update(this.#tweaker, bytes);
    spreadTweaks(this.#pad, new Uint32Array(first.buffer, first.byteOffset, sectors * 4), sectors);
    return this.#pad;
  }
}

/** Each sector's first tweak, doubled from block to block in GF(2^128). */
function spreadTweaks(pad: Uint32Array, first: Uint32Array, sectors: number): void {
  let out = 0;
  for (let sector = 0; sector < sectors; sector += 1) {
    let a = first[4 * sector] as number;
    let b = first[4 * sector + 1] as number;
    let c = first[4 * sector + 2] as number;
    let d = first[4 * sector + 3] as number;
    for (let block = 0; block < BLOCKS; block += 1) {
      pad[out] = a;
      pad[out + 1] = b;
      pad[out + 2] = c;
      pad[out + 3] = d;
      out += 4;
      const carry = (d >> 31) & 0x87;
      d = (d << 1) | (c >>> 31);
      c = (c << 1) | (b >>> 31);
      b = (b << 1) | (a >>> 31);
      a = (a << 1) ^ carry;
    }
  }
}

function xorWords(target: Uint32Array, from: Uint32Array, pad: Uint32Array): void {
  for (let at = 0; at < target.length; at += 1) target[at] = (from[at] as number) ^ (pad[at] as number);
}

/** One ECB pass. An answer of another length means that the cipher kept something back: never use it. */
function update(cipher: Cipheriv | Decipheriv, bytes: Uint8Array): Buffer {
  const result = cipher.update(bytes);
  if (result.length !== bytes.length) throw new Error(`AES gave ${result.length} of ${bytes.length} bytes`);
  return result.byteOffset % 4 === 0 ? result : Buffer.from(new Uint8Array(result).buffer);
}
