import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { IHasher } from 'hash-wasm';
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

/** The polynomials, reflected. hash-wasm computes any CRC of 32 or 64 bits that begins and ends with all ones. */
const CRC32C = 0x82f63b78;
const CRC64_NVME = '9a6c9329ac4bc9b5';

export async function startDigest(algorithm: ChecksumAlgorithm | 'md5'): Promise<Digest> {
  switch (algorithm) {
    case 'crc32':
      return startCrc32();
    case 'crc32c':
      return byWasm(await (await hashWasm()).createCRC32(CRC32C));
    case 'crc64nvme':
      return byWasm(await (await hashWasm()).createCRC64(CRC64_NVME));
    default: {
      const hash = createHash(algorithm);
      return { update: (chunk) => void hash.update(chunk), digest: () => hash.digest() };
    }
  }
}

/** Node's own, which is the fastest. */
function startCrc32(): Digest {
  let value = 0;
  return {
    update(chunk) {
      value = crc32(chunk, value);
    },
    digest() {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value);
      return bytes;
    },
  };
}

/** Loaded by the first request that needs it: it is large, and most need none of it. */
const hashWasm = () => import('hash-wasm');

function byWasm(hasher: IHasher): Digest {
  hasher.init();
  return {
    update: (chunk) => void hasher.update(chunk),
    digest: () => Buffer.from(hasher.digest('binary')),
  };
}
