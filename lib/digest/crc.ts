import { crc32 } from 'node:zlib';
import { WideCrc } from './wide-crc.ts';

/** CRC arithmetic: values are unsigned 32-bit numbers, as `zlib.crc32` gives them. */

/** The polynomial of CRC-32 (ISO-HDLC), reflected. */
const POLYNOMIAL = 0xedb88320;
const TOP = 0x80000000;
const BITS_OF_A_BYTE = 3;

/** Product of two polynomials modulo CRC-32's; the highest bit is x^0. */
function multiply(first: number, second: number): number {
  let product = 0;
  let shifted = second;
  for (let bit = TOP; bit !== 0; bit >>>= 1) {
    if (first & bit) product ^= shifted;
    shifted = shifted & 1 ? (shifted >>> 1) ^ POLYNOMIAL : shifted >>> 1;
  }
  return product >>> 0;
}

/** x^(2^n) for n = 0 … 31; they repeat with that period. */
const POWERS = powers();

function powers(): readonly number[] {
  const list = [TOP >>> 1];
  for (let n = 1; n < 32; n += 1) list.push(multiply(list[n - 1] as number, list[n - 1] as number));
  return list;
}

/** x^(8 · bytes). */
function shiftBy(bytes: number): number {
  let product = TOP;
  let power = BITS_OF_A_BYTE;
  for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) product = multiply(POWERS[power % 32] as number, product);
    power += 1;
  }
  return product;
}

/** CRC-32 of two pieces in a row, from their own: `lengthOfSecond` in bytes. */
export function combineCrc32(first: number, second: number, lengthOfSecond: number): number {
  return (multiply(shiftBy(lengthOfSecond), first) ^ second) >>> 0;
}

/** As services write it: four bytes, the highest first, in base64. ibm-cloud-apis.md 4.6 */
export function crcBase64(value: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes.toString('base64');
}

/** CRC-32 of bytes, going on from that of what stands before them. */
export function crc32Of(bytes: Uint8Array, before = 0): number {
  return crc32(bytes, before);
}

/** What a service may report of a whole object, under S3's names of it. */
export type CrcName = 'CRC32' | 'CRC32C' | 'CRC64NVME';

/** A running CRC. */
export interface Crc {
  update(bytes: Uint8Array): void;
  /** In base64, the highest byte first. */
  base64(): string;
}

export function startCrc(name: CrcName): Crc {
  if (name === 'CRC32') return nodeCrc32();
  const crc = new WideCrc(name);
  let value = 0n;
  return {
    update: (bytes) => {
      value = crc.combine(value, crc.of(bytes), bytes.length);
    },
    base64: () => crc.base64(value),
  };
}

/** Node's own is the fastest. */
function nodeCrc32(): Crc {
  let value = 0;
  return {
    update: (bytes) => {
      value = crc32(bytes, value);
    },
    base64: () => crcBase64(value),
  };
}
