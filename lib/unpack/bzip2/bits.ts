/** Reads bits, the highest of a byte first, from what lies in memory. Behind its end it reads zeros: `isBeyond` tells. */
export class Bits {
  readonly #bytes: Uint8Array;
  /** Bits that were read. */
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  get isBeyond(): boolean {
    return this.at > 8 * this.#bytes.length;
  }

  /** The next bits, at most 24, without taking them. */
  peek(count: number): number {
    const bytes = this.#bytes;
    const first = this.at >>> 3;
    const word =
      ((bytes[first] ?? 0) << 24) |
      ((bytes[first + 1] ?? 0) << 16) |
      ((bytes[first + 2] ?? 0) << 8) |
      (bytes[first + 3] ?? 0);
    return (word << (this.at & 7)) >>> (32 - count);
  }

  /** At most 24. */
  take(count: number): number {
    const value = this.peek(count);
    this.at += count;
    return value;
  }

  /** 32 bits. */
  word(): number {
    const high = this.take(16);
    return ((high << 16) | this.take(16)) >>> 0;
  }
}
