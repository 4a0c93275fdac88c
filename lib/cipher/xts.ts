import { type Cipheriv, createCipheriv, createDecipheriv, type Decipheriv } from 'node:crypto';
import { UserError } from '../base/errors.ts';
import { type SharedMemory, sharedMemory } from '../base/web-assembly.ts';
import { zeroFill } from '../base/zeros.ts';
import { SECTORS_ABREAST, type Whiten, whitenIn } from './whiten.ts';

/**
 * AES-XTS (IEEE 1619) over many 512-byte sectors at once. One cipher object per sector costs more than the cipher
 * itself; XTS is therefore put together from ECB passes of OpenSSL over whole pieces and, before and after them, an xor
 * with the tweaks by WebAssembly. encrypted-formats.md 2; speed.md 3
 */

const SECTOR = 512;
const TWEAK = 16;
/** Bytes that go through `update` at once: small enough for the processor's cache, large enough for the call to pay. */
const PIECE = 128 * 1024;
/** Bytes of one run: its tweaks are made by a single ECB pass. */
const RUN = 2 * 1024 * 1024;
const RUN_TWEAKS = (RUN / SECTOR) * TWEAK;

/** Bytes of memory that a cipher needs for itself. */
export const CIPHER_ROOM = RUN_TWEAKS + PIECE;

/**
 * How a sector number becomes a tweak. `plain`: its low 32 bits, unsigned (VHD; dm-crypt `plain`).
 * `plain64`: 64 bits (LUKS).
 */
export type TweakMode = 'plain' | 'plain64';

/** Memory that ciphers and callers share. Data that lies in it is turned in place; other data is copied in and out. */
export interface CipherMemory {
  readonly memory: SharedMemory;
  /** Byte offset of `CIPHER_ROOM` bytes for this cipher alone; a multiple of 16. */
  readonly room: number;
}

/** Is shown plaintext, which it must not keep. */
type Seen = (plain: Uint8Array) => void;

interface Watchers {
  readonly see?: Seen | undefined;
  readonly take?: Seen | undefined;
}

/** Encrypts and decrypts runs of sectors in place with one key of 32 (AES-128-XTS) or 64 bytes (AES-256-XTS). */
export class SectorCipher {
  readonly #encryptor: Cipheriv;
  readonly #decryptor: Decipheriv;
  readonly #tweaker: Cipheriv;
  readonly #mode: TweakMode;
  readonly #bytes: Uint8Array;
  readonly #whiten: Whiten;
  /** Sector numbers as tweaks before their encryption: four words each, of which the upper two stay zero. */
  readonly #numbers = new Uint32Array(RUN_TWEAKS / 4);
  /** The room: tweaks, then a piece. */
  readonly #tweaks: Uint8Array;
  readonly #piece: Uint8Array;
  /** Whether the room's piece holds data, which is overwritten when a call ends. */
  #isUsed = false;

  constructor(key: Uint8Array, mode: TweakMode, shared: CipherMemory = ownMemory()) {
    if (key.length !== 32 && key.length !== 64)
      throw new RangeError(`an XTS key has 32 or 64 bytes, not ${key.length}`);
    const half = key.length / 2;
    const algorithm = half === 16 ? 'aes-128-ecb' : 'aes-256-ecb';
    const data = key.subarray(0, half);
    this.#mode = mode;
    this.#encryptor = createCipheriv(algorithm, data, null).setAutoPadding(false);
    this.#decryptor = createDecipheriv(algorithm, data, null).setAutoPadding(false);
    this.#tweaker = createCipheriv(algorithm, key.subarray(half), null).setAutoPadding(false);
    const { buffer } = shared.memory;
    this.#bytes = new Uint8Array(buffer);
    this.#whiten = whitenIn(shared.memory);
    this.#tweaks = new Uint8Array(buffer, shared.room, RUN_TWEAKS);
    this.#piece = new Uint8Array(buffer, shared.room + RUN_TWEAKS, PIECE);
  }

  /**
   * Encrypts whole sectors in place; the first has number `firstSector`. On any failure all of `data` is overwritten, so
   * that no plaintext can be taken for ciphertext. Throws UserError E_CIPHER. `see` is shown the plaintext piece by piece,
   * in order, before each is turned: it brings a piece into the processor's cache, where the rest of the work is quick.
   */
  encrypt(data: Uint8Array, firstSector: number, see?: Seen): void {
    this.#run(this.#encryptor, data, firstSector, { see });
  }

  /** The reverse of `encrypt`, with the same rules. */
  decrypt(data: Uint8Array, firstSector: number): void {
    this.#run(this.#decryptor, data, firstSector, {});
  }

  /**
   * Decrypts whole sectors and leaves them as they are: `take` sees the plaintext piece by piece, in order, in memory
   * that is overwritten afterwards. Throws as `decrypt` does, which overwrites `data` then.
   */
  read(data: Uint8Array, firstSector: number, take: Seen): void {
    this.#run(this.#decryptor, data, firstSector, { take });
  }

  #run(cipher: Cipheriv | Decipheriv, data: Uint8Array, firstSector: number, watchers: Watchers): void {
    if (data.length % SECTOR !== 0) throw new RangeError('XTS takes whole sectors');
    try {
      for (let at = 0; at < data.length; at += RUN) {
        const run = data.subarray(at, at + RUN);
        this.#makeTweaks(run.length / SECTOR, firstSector + at / SECTOR);
        for (let inside = 0; inside < run.length; inside += PIECE)
          this.#turn(cipher, run.subarray(inside, inside + PIECE), (inside / SECTOR) * TWEAK, watchers);
      }
    } catch (cause) {
      zeroFill(data);
      throw new UserError({
        code: 'E_CIPHER',
        what: `the AES-XTS cipher failed at sector ${firstSector}; nothing of it was kept`,
        why: "Node's OpenSSL refuses AES-ECB here (a FIPS policy), or the machine is out of memory",
        fix: 'run it on a runner with an unrestricted OpenSSL provider and enough memory',
        cause,
      });
    } finally {
      if (this.#isUsed) zeroFill(this.#piece);
      this.#isUsed = false;
    }
  }

  /** The tweak of every sector's first block. */
  #makeTweaks(sectors: number, firstSector: number): void {
    const numbers = this.#numbers;
    for (let index = 0; index < sectors; index += 1) {
      const sector = firstSector + index;
      // Unsigned throughout: above 1 TiB sector numbers pass 2^31 (encrypted-formats.md 0.2).
      numbers[4 * index] = sector >>> 0;
      if (this.#mode === 'plain64') numbers[4 * index + 1] = Math.floor(sector / 2 ** 32);
    }
    update(this.#tweaker, new Uint8Array(numbers.buffer, 0, sectors * TWEAK), this.#tweaks);
  }

  /** `tweaksAt`: byte offset of the piece's first tweak among those of the run. With `take`, `data` is not changed. */
  #turn(cipher: Cipheriv | Decipheriv, data: Uint8Array, tweaksAt: number, { see, take }: Watchers): void {
    const sectors = data.length / SECTOR;
    const inPlace =
      !take &&
      data.buffer === this.#bytes.buffer &&
      data.byteOffset % 16 === 0 &&
      sectors % SECTORS_ABREAST === 0;
    const piece = inPlace ? data : this.#piece.subarray(0, data.length);
    see?.(data);
    if (!inPlace) {
      this.#isUsed = true;
      piece.set(data);
    }
    // What is turned beyond the piece's end is room of its own, and is not used.
    const whole = Math.ceil(sectors / SECTORS_ABREAST) * SECTORS_ABREAST;
    const tweaks = this.#tweaks.byteOffset + tweaksAt;
    this.#whiten(piece.byteOffset, tweaks, whole);
    update(cipher, piece, piece);
    this.#whiten(piece.byteOffset, tweaks, whole);
    if (take) take(piece);
    else if (!inPlace) data.set(piece);
  }
}

function ownMemory(): CipherMemory {
  return { memory: sharedMemory(CIPHER_ROOM), room: 0 };
}

/** One ECB pass. An answer of another length means that the cipher kept something back: never use it. */
function update(cipher: Cipheriv | Decipheriv, bytes: Uint8Array, target: Uint8Array): void {
  const result = cipher.update(bytes);
  if (result.length !== bytes.length) throw new Error(`AES gave ${result.length} of ${bytes.length} bytes`);
  target.set(result);
  // Given back at once: hundreds of MiB would wait for the garbage collector, and the next answer finds a warm cache.
  if (result.buffer.byteLength === result.length) result.buffer.transfer(0);
}
