/** Probabilities have 11 bits and move by a thirty-second. */
const PROBABILITY_BITS = 11;
export const HALF = 1 << (PROBABILITY_BITS - 1);
const MOVE = 5;
const TOP = 1 << 24;

/**
 * LZMA's range decoder over one chunk. All numbers are kept as 32-bit integers with a sign, which engines hold without
 * boxes; they are compared without it. Behind the end of the chunk it reads zeros: `isFinished` tells.
 */
export class RangeDecoder {
  readonly #probabilities: Uint16Array;
  #input: Uint8Array = new Uint8Array(0);
  #at = 0;
  #range = 0;
  #code = 0;

  constructor(probabilities: Uint16Array) {
    this.#probabilities = probabilities;
  }

  /** `input`: one chunk, whose first byte is zero and whose next four begin the code. */
  begin(input: Uint8Array): void {
    if (input.length < 5 || input[0] !== 0) throw new RangeError('a chunk does not begin as it must');
    this.#input = input;
    this.#range = -1;
    this.#code = 0;
    for (this.#at = 1; this.#at < 5; this.#at += 1) this.#code = (this.#code << 8) | (input[this.#at] ?? 0);
  }

  /** Whether just this chunk was decoded. */
  get isFinished(): boolean {
    return this.#at === this.#input.length && this.#code === 0;
  }

  bit(index: number): number {
    const probability = this.#probabilities[index] ?? 0;
    const bound = Math.imul(this.#range >>> PROBABILITY_BITS, probability);
    let bit = 0;
    if (this.#code >>> 0 < bound >>> 0) {
      this.#range = bound;
      this.#probabilities[index] = probability + (((1 << PROBABILITY_BITS) - probability) >> MOVE);
    } else {
      this.#range = (this.#range - bound) | 0;
      this.#code = (this.#code - bound) | 0;
      this.#probabilities[index] = probability - (probability >> MOVE);
      bit = 1;
    }
    if (this.#range >>> 0 < TOP) this.#normalize();
    return bit;
  }

  #normalize(): void {
    this.#range <<= 8;
    this.#code = (this.#code << 8) | (this.#input[this.#at] ?? 0);
    this.#at += 1;
  }

  /** A number of so many bits, the highest first. */
  tree(base: number, bits: number): number {
    let symbol = 1;
    for (let bit = 0; bit < bits; bit += 1) symbol = (symbol << 1) | this.bit(base + symbol);
    return symbol - (1 << bits);
  }

  /** The same, the lowest bit first. */
  reverseTree(base: number, bits: number): number {
    let symbol = 1;
    let value = 0;
    for (let bit = 0; bit < bits; bit += 1) {
      const next = this.bit(base + symbol);
      symbol = (symbol << 1) | next;
      value |= next << bit;
    }
    return value;
  }

  /** Bits without a probability, the highest first. */
  direct(bits: number): number {
    let value = 0;
    for (let bit = 0; bit < bits; bit += 1) {
      this.#range >>>= 1;
      const next = this.#code >>> 0 >= this.#range >>> 0 ? 1 : 0;
      if (next === 1) this.#code = (this.#code - this.#range) | 0;
      value = (value << 1) | next;
      if (this.#range >>> 0 < TOP) this.#normalize();
    }
    return value;
  }
}
