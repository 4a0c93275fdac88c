import type { PackedReader } from '../packed-reader.ts';
import { LzmaDecoder } from './lzma.ts';
import { Window } from './window.ts';

/**
 * LZMA2: chunks of at most 64 KiB that unpack to at most 2 MiB, each told by its first byte (the .xz File Format 1.2.1,
 * 5.3.1, and the decoder of xz, lzma2_decoder.c). What is given stays valid until the next is asked for.
 */
export async function* lzma2(packed: PackedReader, dictionary: number): AsyncGenerator<Uint8Array> {
  const chunks = new Chunks(packed, dictionary);
  for (let control = await chunks.control(); control !== 0; control = await chunks.control())
    yield await (control < 0x80 ? chunks.stored(control) : chunks.compressed(control));
}

class Chunks {
  readonly #packed: PackedReader;
  readonly #window: Window;
  readonly #lzma: LzmaDecoder;
  /** What the next chunk must bring: the stream's first resets all. */
  #needs: 'dictionary' | 'properties' | 'nothing' = 'dictionary';

  constructor(packed: PackedReader, dictionary: number) {
    this.#packed = packed;
    this.#window = new Window(dictionary);
    this.#lzma = new LzmaDecoder(this.#window);
  }

  async control(): Promise<number> {
    return (await this.#packed.take(1)).readUInt8();
  }

  /** 1: after a reset of the dictionary, 2: without. */
  async stored(control: number): Promise<Uint8Array> {
    if (control > 2) throw new RangeError(`chunks of type ${control} do not exist`);
    this.#reset(control === 1);
    const size = (await this.#packed.take(2)).readUInt16BE() + 1;
    return this.#unpacked(size, await this.#packed.take(size), (bytes) => {
      bytes.copy(this.#window.bytes, this.#window.end);
      this.#window.end += size;
      this.#lzma.passed(size);
    });
  }

  /** Bits 5 and 6 tell what is reset: nothing, state, and properties, and the dictionary; the lowest are the size's highest. */
  async compressed(control: number): Promise<Uint8Array> {
    const resets = (control >> 5) & 3;
    this.#reset(resets === 3);
    const sizes = await this.#packed.take(4);
    const size = ((control & 0x1f) << 16) + sizes.readUInt16BE(0) + 1;
    const packedSize = sizes.readUInt16BE(2) + 1;
    if (resets >= 2) this.#lzma.setProperties((await this.#packed.take(1)).readUInt8());
    else if (this.#needs === 'properties') throw new RangeError('a chunk lacks what it must begin with');
    if (resets >= 1) this.#lzma.resetState();
    this.#needs = 'nothing';
    return this.#unpacked(size, await this.#packed.take(packedSize), (bytes) =>
      this.#lzma.decode(bytes, size),
    );
  }

  #reset(dictionary: boolean): void {
    if (!dictionary && this.#needs === 'dictionary')
      throw new RangeError('its first chunk does not begin a dictionary');
    if (!dictionary) return;
    this.#window.reset();
    this.#lzma.resetPosition();
    this.#needs = 'properties';
  }

  #unpacked(size: number, bytes: Buffer, unpack: (bytes: Buffer) => void): Uint8Array {
    this.#window.reserve(size);
    const begin = this.#window.end;
    unpack(bytes);
    return this.#window.bytes.subarray(begin, begin + size);
  }
}
