import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { ChecksumAlgorithm } from './records.ts';

/** A running digest of bytes. */
export interface Digest {
  update(chunk: Uint8Array): void;
  digest(): Buffer;
}

/** Bytes of each algorithm's value. */
export const CHECKSUM_BYTES: Readonly<Record<ChecksumAlgorithm, number>> = {
  crc32: 4,
  crc32c: 4,
  crc64nvme: 8,
  sha1: 20,
  sha256: 32,
};

export const CHECKSUM_ALGORITHMS = Object.keys(CHECKSUM_BYTES) as ChecksumAlgorithm[];

/** Reads an algorithm's name in any case (`CRC32C`). */
export function parseAlgorithm(name: string): ChecksumAlgorithm | undefined {
  const lower = name.toLowerCase();
  return CHECKSUM_ALGORITHMS.find((algorithm) => algorithm === lower);
}

export function startDigest(algorithm: ChecksumAlgorithm | 'md5'): Digest {
  switch (algorithm) {
    case 'crc32':
      return startCrc32();
    case 'crc32c':
      return startCrc32c();
    case 'crc64nvme':
      return startCrc64();
    default: {
      const hash = createHash(algorithm);
      return { update: (chunk) => void hash.update(chunk), digest: () => hash.digest() };
    }
  }
}

function startCrc32(): Digest {
  let value = 0;
  return {
    update(chunk) {
      value = crc32(chunk, value);
    },
    digest: () => bigEndian(value),
  };
}

function bigEndian(...words: readonly number[]): Buffer {
  const bytes = Buffer.alloc(words.length * 4);
  words.forEach((word, index) => {
    bytes.writeUInt32BE(word >>> 0, index * 4);
  });
  return bytes;
}

interface Tables {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

const SLICES = 8;

/** Tables of a reflected CRC for 8 bytes a step; a 32-bit polynomial has no high word. */
function makeTables(polynomialHigh: number, polynomialLow: number): Tables {
  const low = new Uint32Array(SLICES * 256);
  const high = new Uint32Array(SLICES * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let l = byte;
    let h = 0;
    for (let bit = 0; bit < 8; bit += 1) {
      const odd = l & 1;
      l = (l >>> 1) | (h << 31);
      h >>>= 1;
      if (odd) {
        l ^= polynomialLow;
        h ^= polynomialHigh;
      }
    }
    low[byte] = l;
    high[byte] = h;
  }
  for (let index = 256; index < SLICES * 256; index += 1) {
    const l = low[index - 256] ?? 0;
    const h = high[index - 256] ?? 0;
    low[index] = ((l >>> 8) | (h << 24)) ^ (low[l & 255] ?? 0);
    high[index] = (h >>> 8) ^ (high[l & 255] ?? 0);
  }
  return { low, high };
}

let tables32: Tables | undefined;
let tables64: Tables | undefined;

function startCrc32c(): Digest {
  tables32 ??= makeTables(0, 0x82f63b78);
  const state = startReflected(tables32, 0);
  return { update: state.update, digest: () => bigEndian(~state.low()) };
}

/** CRC-64/NVME: the default checksum of objects on COS. */
function startCrc64(): Digest {
  tables64 ??= makeTables(0x9a6c9329, 0xac4bc9b5);
  const state = startReflected(tables64, -1);
  return { update: state.update, digest: () => bigEndian(~state.high(), ~state.low()) };
}

interface Reflected {
  update(chunk: Uint8Array): void;
  low(): number;
  high(): number;
}

function startReflected({ low, high }: Tables, initialHigh: number): Reflected {
  let l = -1;
  let h = initialHigh;
  // A typed array never has holes; `at` keeps the inner loop free of checks that only the type system asks for.
  const at = (table: Uint32Array, index: number): number => table[index] as number;
  return {
    update(chunk) {
      const words = chunk.length & ~7;
      let position = 0;
      const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      for (; position < words; position += 8) {
        const a = l ^ view.getInt32(position, true);
        const b = h ^ view.getInt32(position + 4, true);
        const i0 = 1792 + (a & 255);
        const i1 = 1536 + ((a >>> 8) & 255);
        const i2 = 1280 + ((a >>> 16) & 255);
        const i3 = 1024 + (a >>> 24);
        const i4 = 768 + (b & 255);
        const i5 = 512 + ((b >>> 8) & 255);
        const i6 = 256 + ((b >>> 16) & 255);
        const i7 = b >>> 24;
        l = at(low, i0) ^ at(low, i1) ^ at(low, i2) ^ at(low, i3);
        l ^= at(low, i4) ^ at(low, i5) ^ at(low, i6) ^ at(low, i7);
        h = at(high, i0) ^ at(high, i1) ^ at(high, i2) ^ at(high, i3);
        h ^= at(high, i4) ^ at(high, i5) ^ at(high, i6) ^ at(high, i7);
      }
      for (; position < chunk.length; position += 1) {
        const index = (l ^ (chunk[position] ?? 0)) & 255;
        l = ((l >>> 8) | (h << 24)) ^ at(low, index);
        h = (h >>> 8) ^ at(high, index);
      }
    },
    low: () => l,
    high: () => h,
  };
}
