import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { inspect } from 'node:util';
import { UserError } from './errors.ts';

export type DekBits = 256 | 512;

/**
 * A data encryption key: the raw XTS key, 32 bytes (AES-128-XTS) or 64 bytes (AES-256-XTS).
 * It never prints; `wipe()` overwrites it. encrypted-formats.md 2, 6.
 */
export class Dek {
  readonly #bytes: Buffer;

  private constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** A new DEK from the system's random source. */
  static generate(bits: DekBits): Dek {
    return new Dek(randomBytes(bits / 8));
  }

  /**
   * From canonical base64 of exactly 32 or 64 bytes whose XTS halves differ.
   * `origin` names the input or service in the error; the value itself is never shown.
   */
  static fromBase64(text: string, origin: string): Dek {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text) {
      throw badDek(
        origin,
        'it is not canonical base64 on one line',
        'encode the raw key with `base64 -w0`, without a newline',
      );
    }
    if (bytes.length !== 32 && bytes.length !== 64) {
      throw badDek(origin, `it holds ${bytes.length} bytes`, 'a DEK is exactly 32 or 64 random bytes');
    }
    const half = bytes.length / 2;
    if (bytes.subarray(0, half).equals(bytes.subarray(half))) {
      throw badDek(origin, 'its two XTS halves are equal', 'make the key of 32 or 64 random bytes');
    }
    return new Dek(bytes);
  }

  get bits(): DekBits {
    return this.#bytes.length === 32 ? 256 : 512;
  }

  /** The raw key. The caller must not keep or copy it longer than needed. */
  bytes(): Buffer {
    return this.#bytes;
  }

  /** Base64 on one line: the `plaintext` of a wrap call and the LUKS passphrase of 2018. */
  base64(): string {
    return this.#bytes.toString('base64');
  }

  /** SHA-256 of 32 zero bytes and the key, lower-case hex; safe to show. encrypted-formats.md 1.4 */
  keyHash(): string {
    return createHash('sha256').update(Buffer.alloc(32)).update(this.#bytes).digest('hex');
  }

  equals(other: Dek): boolean {
    return this.#bytes.length === other.#bytes.length && timingSafeEqual(this.#bytes, other.#bytes);
  }

  wipe(): void {
    this.#bytes.fill(0);
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect.custom](): string {
    return 'Dek(***)';
  }
}

function badDek(origin: string, why: string, fix: string): UserError {
  return new UserError({
    code: 'E_DEK_INVALID',
    what: `${origin} is no usable data encryption key`,
    why,
    fix,
  });
}
