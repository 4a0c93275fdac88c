import { unsupported } from '../../disk/refusals.ts';
import { PIECE } from '../through.ts';
import type { Bits } from './bits.ts';
import { readSymbols } from './symbols.ts';

/**
 * Reads one block behind its magic and CRC, and turns its Burrows-Wheeler transform back. What is left are runs of
 * bytes (runs.ts). Throws RangeError for what is damaged. (There is no standard; bzip2's decompress.c is what counts.)
 */
export class BlockDecoder {
  /** Bytes of the block in the lowest 8 bits, above them the place of the one that follows. */
  readonly #places: Uint32Array;
  readonly #bytes: Uint8Array;
  /** Room for what is written out of it, in pieces. */
  readonly target = Buffer.allocUnsafeSlow(PIECE);

  /** `capacity`: bytes of a block at most. */
  constructor(capacity: number) {
    this.#places = new Uint32Array(capacity);
    this.#bytes = new Uint8Array(capacity);
  }

  /** What it gives is overwritten by the next block. */
  decode(bits: Bits): Uint8Array {
    if (bits.take(1) === 1)
      throw unsupported('compressed with a bzip2 of 1997 (randomised)', 'unpack it first with `bunzip2`');
    const origin = bits.take(24);
    const bytes = this.#bytes.subarray(0, readSymbols(bits, this.#bytes));
    if (bits.isBeyond) throw new RangeError('a block is cut off');
    if (origin >= bytes.length) throw new RangeError('a block begins beyond its end');
    this.#turnBack(bytes, origin);
    return bytes;
  }

  #turnBack(bytes: Uint8Array, origin: number): void {
    const places = this.#places;
    const next = new Uint32Array(257);
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      next[byte + 1] = (next[byte + 1] ?? 0) + 1;
    }
    for (let byte = 0; byte < 256; byte += 1) next[byte + 1] = (next[byte + 1] ?? 0) + (next[byte] ?? 0);
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      const place = next[byte] ?? 0;
      next[byte] = place + 1;
      places[place] = (at << 8) | (bytes[place] ?? 0);
    }
    let place = (places[origin] ?? 0) >>> 8;
    for (let at = 0; at < bytes.length; at += 1) {
      const entry = places[place] ?? 0;
      place = entry >>> 8;
      bytes[at] = entry & 0xff;
    }
  }
}
