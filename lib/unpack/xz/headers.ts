import { crc32 } from 'node:zlib';
import { unsupported } from '../../disk/refusals.ts';

const XZ_MAGIC = Buffer.from('\xfd7zXZ\0', 'latin1');
const LZMA2 = 0x21;
const FILTERS: Readonly<Record<number, string>> = {
  3: 'delta',
  4: 'x86',
  5: 'PowerPC',
  6: 'IA-64',
  7: 'ARM',
  8: 'ARM-Thumb',
  9: 'SPARC',
  10: 'ARM64',
  11: 'RISC-V',
};

/** The type of check, of a stream's 12 bytes of header. */
export function parseStreamFlags(header: Buffer): number {
  if (!header.subarray(0, 6).equals(XZ_MAGIC)) throw new RangeError('a stream does not begin as it must');
  if (crc32(header.subarray(6, 8)) !== header.readUInt32LE(8))
    throw new RangeError("the CRC-32 of a stream's header is another one");
  return parseFlags(header.subarray(6, 8));
}

export function parseFlags(flags: Buffer): number {
  const type = flags[1] ?? 0;
  if (flags[0] !== 0 || type > 15)
    throw unsupported('compressed with a later version of xz', 'unpack it first with `xz -d`');
  return type;
}

export interface BlockHeader {
  /** Bytes, where they are told. */
  readonly packedSize: number | undefined;
  readonly unpackedSize: number | undefined;
  /** Bytes of LZMA2's dictionary. */
  readonly dictionary: number;
}

/** A block's whole header. Throws UserError for filters before LZMA2. */
export function parseBlockHeader(header: Buffer): BlockHeader {
  const end = header.length - 4;
  if (crc32(header.subarray(0, end)) !== header.readUInt32LE(end))
    throw new RangeError("the CRC-32 of a block's header is another one");
  const flags = header[1] ?? 0;
  if ((flags & 0x3c) !== 0)
    throw unsupported('compressed with a later version of xz', 'unpack it first with `xz -d`');
  const numbers = new Numbers(header.subarray(0, end), 2);
  const packedSize = (flags & 0x40) === 0 ? undefined : numbers.next();
  const unpackedSize = (flags & 0x80) === 0 ? undefined : numbers.next();
  const filter = numbers.next();
  if ((flags & 3) !== 0 || filter !== LZMA2)
    throw unsupported(
      `compressed with xz and the filter ${FILTERS[filter] ?? filter}`,
      'unpack it first with `xz -d`, or compress it without filters',
    );
  if (numbers.next() !== 1) throw new RangeError('the properties of LZMA2 have one byte');
  const dictionary = dictionarySize(numbers.byte());
  if (header.subarray(numbers.at, end).some((byte) => byte !== 0))
    throw new RangeError("the padding of a block's header is not zero");
  return { packedSize, unpackedSize, dictionary };
}

/** 4 KiB, 6 KiB, 8 KiB, … 3 GiB, 4 GiB less one byte. */
function dictionarySize(code: number): number {
  if (code > 40) throw new RangeError('the size of its dictionary does not exist');
  return code === 40 ? 2 ** 32 - 1 : (2 | (code & 1)) * 2 ** ((code >> 1) + 11);
}

/** Reads numbers of 1 to 9 bytes with seven bits each, the lowest first. */
export class Numbers {
  readonly #bytes: Buffer;
  at: number;

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  byte(): number {
    const byte = this.#bytes[this.at];
    if (byte === undefined) throw new RangeError('a number is cut off');
    this.at += 1;
    return byte;
  }

  /** Throws RangeError for what is not written as short as it can be, or cannot be counted. */
  next(): number {
    let value = 0;
    for (let index = 0; index < 9; index += 1) {
      const byte = this.byte();
      if (byte === 0 && index > 0) break;
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) {
        if (Number.isSafeInteger(value)) return value;
        break;
      }
    }
    throw new RangeError('a number is not written as it must');
  }
}
