import { createHash, type Hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { WideCrc, type WideName } from './wide-crc.ts';

/** What goes to a hash thread; answers come in the order of the questions. */
export type Question =
  | { readonly kind: 'piece'; readonly bytes: Uint8Array; readonly sha256: boolean; readonly crc32: boolean }
  | { readonly kind: 'wide'; readonly name: WideName; readonly bytes: Uint8Array }
  | { readonly kind: 'md5'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' };

/** A CRC, or a digest as text. */
export type Value = number | bigint | string;

/** The CRC-32 of a piece (0 where it was not asked for), its MD5, or the SHA-256 of all. */
export type Answer =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly text: string };

/** Both digests see each stretch while it is in the processor's cache. */
const STRETCH = 256 * 1024;

/** What a hash thread does, on whatever thread it runs. */
export class HashWork {
  readonly #hash: Hash = createHash('sha256');
  /** Whether a piece failed, and is missing from the digest. */
  #isBroken = false;
  #wide: WideCrc | undefined;

  reply(question: Question): Value {
    if (question.kind === 'end') return this.#end();
    const { bytes } = question;
    if (question.kind === 'wide') return this.#wideOf(question.name).of(bytes);
    if (question.kind === 'md5') return createHash('md5').update(bytes).digest('hex');
    if (question.sha256 && !question.crc32) {
      this.#append(bytes);
      return 0;
    }
    let crc = 0;
    for (let at = 0; at < bytes.length; at += STRETCH) {
      const stretch = bytes.subarray(at, at + STRETCH);
      if (question.sha256) this.#append(stretch);
      crc = crc32(stretch, crc);
    }
    return crc;
  }

  #append(bytes: Uint8Array): void {
    const before = this.#isBroken;
    this.#isBroken = true;
    this.#hash.update(bytes);
    this.#isBroken = before;
  }

  #end(): string {
    if (this.#isBroken) throw new Error('a piece could not be hashed: there is no digest of the whole');
    return this.#hash.digest('hex');
  }

  /** Of one name only: a service reports one. */
  #wideOf(name: WideName): WideCrc {
    if (this.#wide?.name !== name) this.#wide = new WideCrc(name);
    return this.#wide;
  }
}
