import type { Bits } from './bits.ts';

const LONGEST = 20;

/** A prefix code: codes of one length follow each other, longer ones behind shorter ones. */
export class Codes {
  readonly #symbols: number[] = [];
  /** By length: the first code that is longer, its bits moved to the left; and what turns a code into a place in `symbols`. */
  readonly #limits = new Uint32Array(LONGEST + 2).fill(2 ** LONGEST);
  readonly #shifts = new Int32Array(LONGEST + 2);
  readonly #shortest: number;

  /** Lengths by symbol, 1 to 20. Throws RangeError for lengths that cannot be. */
  constructor(lengths: readonly number[]) {
    this.#shortest = Math.min(...lengths);
    let code = 0;
    for (let length = this.#shortest; length <= LONGEST; length += 1) {
      this.#shifts[length] = this.#symbols.length - code;
      lengths.forEach((of, symbol) => {
        if (of === length) this.#symbols.push(symbol);
      });
      code = this.#symbols.length - (this.#shifts[length] ?? 0);
      if (code > 2 ** length) throw new RangeError('the lengths of its codes cannot be');
      this.#limits[length] = code * 2 ** (LONGEST - length);
      code *= 2;
    }
  }

  /** The next symbol. Throws RangeError for bits that are no code. */
  read(bits: Bits): number {
    const next = bits.peek(LONGEST);
    let length = this.#shortest;
    while (length <= LONGEST && next >= (this.#limits[length] ?? 0)) length += 1;
    const symbol = this.#symbols[(next >>> (LONGEST - length)) + (this.#shifts[length] ?? 0)];
    if (length > LONGEST || symbol === undefined) throw new RangeError('bits that are no code');
    bits.at += length;
    return symbol;
  }
}

/** The tables of a block, 2 to 6, each for `symbols` symbols. */
export function readTables(bits: Bits, count: number, symbols: number): Codes[] {
  return Array.from({ length: count }, () => {
    let length = bits.take(5);
    const lengths = Array.from({ length: symbols }, () => {
      while (bits.take(1) === 1 && !bits.isBeyond) length += bits.take(1) === 1 ? -1 : 1;
      if (length < 1 || length > LONGEST) throw new RangeError(`codes of ${length} bits do not exist`);
      return length;
    });
    return new Codes(lengths);
  });
}
