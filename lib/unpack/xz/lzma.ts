import { HALF, RangeDecoder } from './range-decoder.ts';
import type { Window } from './window.ts';

/** Where the probabilities of each question lie (LZMA specification; the decoder of xz, lzma_decoder.c). */
const STATES = 12;
const POSITIONS = 16;
const IS_MATCH = 0;
const IS_REPEAT = IS_MATCH + STATES * POSITIONS;
const IS_REPEAT_0 = IS_REPEAT + STATES;
const IS_REPEAT_1 = IS_REPEAT_0 + STATES;
const IS_REPEAT_2 = IS_REPEAT_1 + STATES;
const IS_LONG_REPEAT_0 = IS_REPEAT_2 + STATES;
const DISTANCE_SLOT = IS_LONG_REPEAT_0 + STATES * POSITIONS;
const DISTANCE_SPECIAL = DISTANCE_SLOT + 4 * 64;
const DISTANCE_ALIGN = DISTANCE_SPECIAL + 128;
const MATCH_LENGTH = DISTANCE_ALIGN + 16;
/** Of a length: two choices, low and middle lengths by position, high ones. */
const LOW = 2;
const MIDDLE = LOW + POSITIONS * 8;
const HIGH = MIDDLE + POSITIONS * 8;
const LENGTH_SIZE = HIGH + 256;
const REPEAT_LENGTH = MATCH_LENGTH + LENGTH_SIZE;
const LITERAL = REPEAT_LENGTH + LENGTH_SIZE;
const LITERAL_SIZE = 0x300;

const SHORTEST = 2;
/** States up to this one follow a literal. */
const AFTER_LITERAL = 7;

/** Decodes the symbols of LZMA into a window. */
export class LzmaDecoder {
  readonly #window: Window;
  readonly #probabilities = new Uint16Array(LITERAL + (LITERAL_SIZE << 4));
  readonly #coded = new RangeDecoder(this.#probabilities);
  #state = 0;
  /** The last four distances, the newest first. */
  #repeats: [number, number, number, number] = [1, 1, 1, 1];
  #literalContext = 0;
  #literalPosition = 0;
  #positionMask = 0;
  /** Bytes since the dictionary was reset: contexts depend on it. */
  #position = 0;

  constructor(window: Window) {
    this.#window = window;
  }

  /** Properties as one byte: (pb * 5 + lp) * 9 + lc. Throws RangeError for what LZMA2 does not allow. */
  setProperties(byte: number): void {
    const context = byte % 9;
    const rest = Math.floor(byte / 9);
    if (byte > 224 || context + (rest % 5) > 4) throw new RangeError('its LZMA properties do not exist');
    this.#literalContext = context;
    this.#literalPosition = (1 << (rest % 5)) - 1;
    this.#positionMask = (1 << Math.floor(rest / 5)) - 1;
  }

  resetState(): void {
    this.#state = 0;
    this.#repeats = [1, 1, 1, 1];
    this.#probabilities.fill(HALF);
  }

  resetPosition(): void {
    this.#position = 0;
  }

  /** Bytes that came into the window otherwise. */
  passed(bytes: number): void {
    this.#position += bytes;
  }

  /** Decodes a chunk to `size` bytes, for which the window has room. Throws RangeError unless it is just that long. */
  decode(chunk: Uint8Array, size: number): void {
    const window = this.#window;
    const coded = this.#coded;
    const begin = window.end;
    const end = begin + size;
    const offset = this.#position - begin;
    coded.begin(chunk);
    while (window.end < end) {
      const position = (window.end + offset) & this.#positionMask;
      if (coded.bit(IS_MATCH + (this.#state << 4) + position) === 0) this.#literal(window.end + offset);
      else {
        const length =
          coded.bit(IS_REPEAT + this.#state) === 0 ? this.#match(position) : this.#repeat(position);
        if (window.end + length > end) throw new RangeError('a match is longer than its chunk');
        window.repeat(this.#repeats[0], length);
      }
    }
    if (!coded.isFinished) throw new RangeError('a chunk does not end where it must');
    this.#position += size;
  }

  #literal(position: number): void {
    const window = this.#window;
    const { bytes, end } = window;
    const before = window.reach > 0 ? (bytes[end - 1] ?? 0) : 0;
    const context =
      ((position & this.#literalPosition) << this.#literalContext) | (before >> (8 - this.#literalContext));
    const base = LITERAL + LITERAL_SIZE * context;
    if (this.#state < AFTER_LITERAL) bytes[end] = this.#coded.tree(base, 8);
    else bytes[end] = this.#matchedLiteral(base, this.#matchByte());
    window.end += 1;
    if (this.#state < 4) this.#state = 0;
    else this.#state -= this.#state < 10 ? 3 : 6;
  }

  #matchByte(): number {
    const { bytes, end, reach } = this.#window;
    const [distance] = this.#repeats;
    if (distance > reach) throw new RangeError('it refers to what lies before its beginning');
    return bytes[end - distance] ?? 0;
  }

  /** After a match the byte that did not match tells something about this one. */
  #matchedLiteral(base: number, match: number): number {
    let symbol = 1;
    let [rest, mask] = [match << 1, 0x100];
    while (symbol < 0x100) {
      const matchBit = rest & mask;
      const bit = this.#coded.bit(base + mask + matchBit + symbol);
      symbol = (symbol << 1) | bit;
      mask &= bit === 1 ? matchBit : ~matchBit;
      rest <<= 1;
    }
    return symbol & 0xff;
  }

  #match(position: number): number {
    const [first, second, third] = this.#repeats;
    this.#state = this.#state < AFTER_LITERAL ? 7 : 10;
    const length = this.#length(MATCH_LENGTH, position);
    this.#repeats = [this.#distance(length), first, second, third];
    return length;
  }

  #distance(length: number): number {
    const coded = this.#coded;
    const slot = coded.tree(DISTANCE_SLOT + (Math.min(length - SHORTEST, 3) << 6), 6);
    if (slot < 4) return slot + 1;
    const bits = (slot >> 1) - 1;
    const high = ((2 | (slot & 1)) << bits) >>> 0;
    if (slot < 14) return high + coded.reverseTree(DISTANCE_SPECIAL + high - slot, bits) + 1;
    const middle = coded.direct(bits - 4) * 16;
    return high + (middle >>> 0) + coded.reverseTree(DISTANCE_ALIGN, 4) + 1;
  }

  #repeat(position: number): number {
    const coded = this.#coded;
    const state = this.#state;
    const [first, second, third, fourth] = this.#repeats;
    if (coded.bit(IS_REPEAT_0 + state) === 0) {
      if (coded.bit(IS_LONG_REPEAT_0 + (state << 4) + position) === 0) {
        this.#state = state < AFTER_LITERAL ? 9 : 11;
        return 1;
      }
    } else if (coded.bit(IS_REPEAT_1 + state) === 0) this.#repeats = [second, first, third, fourth];
    else if (coded.bit(IS_REPEAT_2 + state) === 0) this.#repeats = [third, first, second, fourth];
    else this.#repeats = [fourth, first, second, third];
    this.#state = state < AFTER_LITERAL ? 8 : 11;
    return this.#length(REPEAT_LENGTH, position);
  }

  #length(base: number, position: number): number {
    const coded = this.#coded;
    if (coded.bit(base) === 0) return SHORTEST + coded.tree(base + LOW + (position << 3), 3);
    if (coded.bit(base + 1) === 0) return SHORTEST + 8 + coded.tree(base + MIDDLE + (position << 3), 3);
    return SHORTEST + 16 + coded.tree(base + HIGH, 8);
  }
}
