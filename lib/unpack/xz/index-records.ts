import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { PackedReader } from '../packed-reader.ts';
import { Numbers, parseFlags } from './headers.ts';

/** What two numbers and the index's own take at most. */
const LONGEST_NUMBER = 9;
const FOOTER_BYTES = 12;

/** Sizes of a stream's blocks, of which only a digest is kept; at the stream's end its index must say the same. */
export class IndexRecords {
  readonly #digest = createHash('sha256');
  #count = 0;

  add(unpaddedSize: number, unpackedSize: number): void {
    this.#digest.update(`${unpaddedSize} ${unpackedSize}\n`);
    this.#count += 1;
  }

  /** Reads index and footer. Throws RangeError unless they fit the blocks that were added, and the stream's header. */
  async compare(packed: PackedReader, type: number): Promise<void> {
    const index = new IndexReader(packed);
    await index.begin();
    if ((await index.number()) !== this.#count) throw new RangeError('its index counts other blocks');
    const told = createHash('sha256');
    for (let record = 0; record < this.#count; record += 1)
      told.update(`${await index.number()} ${await index.number()}\n`);
    if (!told.digest().equals(this.#digest.digest())) throw new RangeError('its index tells other sizes');
    const size = await index.end();
    const footer = await packed.take(FOOTER_BYTES);
    if (footer.toString('latin1', 10) !== 'YZ' || crc32(footer.subarray(4, 10)) !== footer.readUInt32LE(0))
      throw new RangeError('its footer is damaged');
    if (4 * footer.readUInt32LE(4) + 4 !== size || parseFlags(footer.subarray(8, 10)) !== type)
      throw new RangeError('its footer contradicts it');
  }
}

class IndexReader {
  readonly #packed: PackedReader;
  #crc = 0;
  #size = 0;

  constructor(packed: PackedReader) {
    this.#packed = packed;
  }

  async begin(): Promise<void> {
    await this.#take(1);
  }

  async number(): Promise<number> {
    const numbers = new Numbers((await this.#packed.peek(LONGEST_NUMBER)).subarray(0, LONGEST_NUMBER), 0);
    const value = numbers.next();
    await this.#take(numbers.at);
    return value;
  }

  /** Reads padding and CRC-32, and gives the bytes of all. */
  async end(): Promise<number> {
    const zeros = await this.#take(-this.#size & 3);
    if (zeros.some((byte) => byte !== 0)) throw new RangeError('the padding of its index is not zero');
    if ((await this.#packed.take(4)).readUInt32LE() !== this.#crc)
      throw new RangeError('the CRC-32 of its index is another one');
    return this.#size + 4;
  }

  async #take(bytes: number): Promise<Buffer> {
    const taken = await this.#packed.take(bytes);
    this.#crc = crc32(taken, this.#crc);
    this.#size += bytes;
    return taken;
  }
}
