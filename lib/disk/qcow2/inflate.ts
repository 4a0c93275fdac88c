import { promisify } from 'node:util';
import { constants, inflateRaw, zstdDecompress } from 'node:zlib';

/** Beyond a cluster's bytes: a buffer that is full to its end makes zlib take another. */
export const BEYOND = 64;

const inflate = promisify(inflateRaw);
const unzstd = promisify(zstdDecompress);

/**
 * Unpacks one compressed cluster to exactly `clusterSize` bytes. `packed` is longer than what belongs to the cluster:
 * its length is known in whole sectors only. Throws when the data is damaged.
 */
export async function unpackCluster(
  packed: Buffer,
  kind: 'zlib' | 'zstd',
  clusterSize: number,
): Promise<Buffer> {
  const options = { maxOutputLength: clusterSize, chunkSize: clusterSize + BEYOND };
  const plain =
    kind === 'zlib'
      ? await inflate(packed, { ...options, finishFlush: constants.Z_SYNC_FLUSH })
      : await unzstd(packed.subarray(0, zstdFrameLength(packed)), options);
  if (plain.length !== clusterSize)
    throw new RangeError(`a compressed cluster has ${plain.length} bytes instead of ${clusterSize}`);
  return plain;
}

/** Bytes of the first zstd frame (RFC 8878, 3.1.1); Node's decoder takes what follows for another frame. */
function zstdFrameLength(bytes: Buffer): number {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== 0xfd2fb528)
    throw new RangeError('a compressed cluster does not begin with a zstd frame');
  const descriptor = bytes[4] ?? 0;
  const singleSegment = (descriptor >> 5) & 1;
  const sizeField = [singleSegment, 2, 4, 8][descriptor >> 6] ?? 0;
  const dictionaryField = [0, 1, 2, 4][descriptor & 3] ?? 0;
  let at = 5 + (1 - singleSegment) + dictionaryField + sizeField;
  for (let last = false; !last; ) {
    if (at + 3 > bytes.length) throw new RangeError('a compressed cluster is cut off');
    const block = bytes.readUIntLE(at, 3);
    last = (block & 1) === 1;
    // A run-length block stores one byte, whatever its size.
    at += 3 + (((block >> 1) & 3) === 1 ? 1 : block >> 3);
  }
  return at + ((descriptor >> 2) & 1 ? 4 : 0);
}
