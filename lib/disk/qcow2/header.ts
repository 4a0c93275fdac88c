import { alreadyEncrypted, needsOtherFile, unsupported } from '../refusals.ts';
import { safeNumber } from '../vhd/footer.ts';

/** The qcow2 header, versions 2 and 3. Big-endian; names as in qemu's docs/interop/qcow2.txt. */
export interface Qcow2Header {
  readonly version: 2 | 3;
  readonly clusterBits: number;
  readonly clusterSize: number;
  /** Bytes of the virtual disk. */
  readonly size: number;
  readonly l1Offset: number;
  /** Entries of the L1 table that the disk needs. */
  readonly l1Entries: number;
  readonly compression: 'zlib' | 'zstd';
  /** L2 entries of 16 bytes, with a bitmap of 32 subclusters each. */
  readonly extendedL2: boolean;
  /** Entries of one L2 table, which fills a cluster. */
  readonly l2Entries: number;
}

export const QCOW2_MAGIC = Buffer.from('QFI\xfb', 'latin1');
export const QCOW2_HEADER_BYTES = 112;
/** As qemu: a larger L1 table is refused. */
const L1_LIMIT = 32 * 2 ** 20;

const DIRTY = 0;
const CORRUPT = 1;
const EXTERNAL_DATA = 2;
const COMPRESSION = 3;
const EXTENDED_L2 = 4;

/**
 * Reads the header. Throws UserError for disks that need another file or are encrypted, RangeError, in words, for
 * damaged or lying headers. `demandSize` refuses disks over the user's limit before anything else is believed.
 */
export function parseQcow2Header(
  bytes: Buffer,
  fileSize: number,
  demandSize: (size: number) => void,
): Qcow2Header {
  if (bytes.length < 72) throw new RangeError('the header is cut off');
  const version = bytes.readUInt32BE(4);
  if (version !== 2 && version !== 3)
    throw unsupported(`qcow2 version ${version}`, 'convert it with `qemu-img convert -O qcow2`');
  if (version === 3 && bytes.length < 104) throw new RangeError('the header is cut off');
  if (bytes.readUInt32BE(32) !== 0) throw alreadyEncrypted('a qcow2 image with an encryption method');
  if (bytes.readBigUInt64BE(8) !== 0n)
    throw needsOtherFile('E_SOURCE_BACKING', 'the source is a qcow2 overlay: it names a backing file');
  const features = version === 3 ? readFeatures(bytes.readBigUInt64BE(72)) : new Set<number>();
  const size = safeNumber(bytes.readBigUInt64BE(24), 'the disk size');
  demandSize(size);
  return {
    version,
    size,
    ...layoutOf(bytes, features, size, fileSize),
    compression: compression(bytes, features),
  };
}

function layoutOf(bytes: Buffer, features: ReadonlySet<number>, size: number, fileSize: number) {
  const clusterBits = bytes.readUInt32BE(20);
  const extendedL2 = features.has(EXTENDED_L2);
  if (clusterBits < (extendedL2 ? 14 : 9) || clusterBits > 21)
    throw new RangeError(`clusters of 2^${clusterBits} bytes do not exist`);
  const clusterSize = 2 ** clusterBits;
  const l2Entries = clusterSize / (extendedL2 ? 16 : 8);
  const l1Entries = Math.ceil(size / (clusterSize * l2Entries));
  const l1Offset = safeNumber(bytes.readBigUInt64BE(40), 'the offset of the L1 table');
  if (l1Entries > bytes.readUInt32BE(36))
    throw new RangeError(
      `the L1 table has ${bytes.readUInt32BE(36)} entries where the disk needs ${l1Entries}`,
    );
  if (8 * l1Entries > L1_LIMIT) throw new RangeError('the L1 table is larger than any tool makes');
  if (l1Offset % clusterSize !== 0 || l1Offset < clusterSize || l1Offset + 8 * l1Entries > fileSize)
    throw new RangeError(`the L1 table at ${l1Offset} lies in no place for it`);
  return { clusterBits, clusterSize, l1Offset, l1Entries, extendedL2, l2Entries };
}

/** The incompatible features that are set. All that would change what is read must be understood. */
function readFeatures(bits: bigint): ReadonlySet<number> {
  const set = new Set<number>();
  for (let bit = 0; bit < 64; bit += 1) if ((bits >> BigInt(bit)) & 1n) set.add(bit);
  if (set.has(DIRTY))
    throw unsupported(
      'a qcow2 image that was not closed cleanly (or is in use)',
      'stop the virtual machine that uses it; after a crash run `qemu-img check -r all` on it',
    );
  if (set.has(CORRUPT))
    throw unsupported(
      'a qcow2 image that qemu has marked as corrupt',
      'repair it with `qemu-img check -r all` and check the disk inside',
    );
  if (set.has(EXTERNAL_DATA))
    throw needsOtherFile('E_SOURCE_BACKING', 'the source is a qcow2 image whose data lies in another file');
  const unknown = [...set].filter((bit) => bit > EXTENDED_L2);
  if (unknown.length > 0)
    throw unsupported(
      `a qcow2 image with unknown features (bits ${unknown.join(', ')})`,
      'convert it with `qemu-img convert -O qcow2`',
    );
  return set;
}

function compression(bytes: Buffer, features: ReadonlySet<number>): 'zlib' | 'zstd' {
  const longHeader = bytes.length >= 105 && bytes.readUInt32BE(100) > 104;
  const type = features.has(COMPRESSION) && longHeader ? bytes[104] : 0;
  if (features.has(COMPRESSION) && type !== 1)
    throw new RangeError(`the compression type ${type} is unknown`);
  return type === 1 ? 'zstd' : 'zlib';
}
