import { createGunzip } from 'node:zlib';
import type { PackedReader } from './packed-reader.ts';
import { PIECE, through } from './through.ts';

/**
 * Members one after the other (RFC 1952); zlib compares CRC-32 and length of each. Zeros may pad the end, as for gzip
 * itself; behind a zero Node's decoder looks at nothing any more.
 */
export async function* gunzip(packed: PackedReader): AsyncGenerator<Uint8Array> {
  const decoder = createGunzip({ chunkSize: PIECE });
  yield* through(packed.rest(), decoder);
  await packed.demandZerosFrom(decoder.bytesWritten);
}
