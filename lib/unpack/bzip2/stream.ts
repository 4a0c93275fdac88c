import type { PackedReader } from '../packed-reader.ts';
import { Bits } from './bits.ts';
import { BlockDecoder } from './block.ts';
import { crcOf } from './crc.ts';
import { Runs } from './runs.ts';

const HEADER_BYTES = 4;
/** Two times 24 bits: the digits of pi, and of its square root. */
const BLOCK = [0x314159, 0x265359];
const END = [0x177245, 0x385090];
/** Bytes that a block takes at most: 900,000 symbols of 20 bits, their tables and the choice of tables. */
const LARGEST_BLOCK = 2.5 * 2 ** 20;

/** Streams one after the other, as parallel packers write them. Every block's CRC and every stream's is compared. */
export async function* bunzip2(packed: PackedReader): AsyncGenerator<Uint8Array> {
  const decoders = new Map<number, BlockDecoder>();
  do yield* stream(packed, decoders);
  while ((await packed.peek(1)).length > 0);
}

/** Bytes of a block, of a stream's four bytes of header; undefined when it is none. */
export function bzip2BlockSize(header: Buffer): number | undefined {
  const level = /^BZh([1-9])/.exec(header.toString('latin1', 0, HEADER_BYTES))?.[1];
  return level === undefined ? undefined : 100_000 * Number(level);
}

/** `decoders`, by the size of blocks, are kept: there may be thousands of small streams. */
async function* stream(
  packed: PackedReader,
  decoders: Map<number, BlockDecoder>,
): AsyncGenerator<Uint8Array> {
  const size = bzip2BlockSize(await packed.take(HEADER_BYTES));
  if (size === undefined) throw new RangeError('something else follows its end');
  const decoder = decoders.get(size) ?? new BlockDecoder(size);
  decoders.set(size, decoder);
  /** Of the streams' blocks together. */
  let combined = 0;
  /** Blocks begin at any bit. */
  for (let bit = 0; ; ) {
    const bits = new Bits(await packed.peek(LARGEST_BLOCK), bit);
    const magic = [bits.take(24), bits.take(24)];
    const told = bits.word();
    if (bits.isBeyond) throw new RangeError('it is cut off');
    if (magic.join() === END.join()) {
      if (told !== combined) throw new RangeError('the CRC-32 of a stream is another one');
      packed.skip(Math.ceil(bits.at / 8));
      return;
    }
    if (magic.join() !== BLOCK.join()) throw new RangeError('a block does not begin as it must');
    const runs = new Runs(decoder.decode(bits));
    const { target } = decoder;
    packed.skip(bits.at >>> 3);
    bit = bits.at & 7;
    let crc = 0;
    for (let filled = runs.fill(target); filled > 0; filled = runs.fill(target)) {
      crc = crcOf(target.subarray(0, filled), crc);
      yield target.subarray(0, filled);
    }
    if (crc !== told) throw new RangeError('the CRC-32 of a block is another one');
    combined = (((combined << 1) | (combined >>> 31)) ^ crc) >>> 0;
  }
}
