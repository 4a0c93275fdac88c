import type { Qcow2Header } from './header.ts';

/** What one L2 entry says of a guest cluster. Offsets are bytes of the file. */
export type Cluster =
  | { readonly kind: 'zero' }
  | { readonly kind: 'data'; readonly offset: number; readonly subclusters: SubclusterMap | undefined }
  | { readonly kind: 'compressed'; readonly offset: number; readonly length: number };

/** What an extended L2 entry says of the cluster's 32 parts. */
interface SubclusterMap {
  /** Bit n: subcluster n is stored. All others read as zeros, for there is no backing file. */
  readonly allocated: number;
}

const ZERO: Cluster = { kind: 'zero' };
const OFFSET_BITS = 0x00ff_ffff_ffff_fe00n;
const COPIED = 1n << 63n;
const COMPRESSED = 1n << 62n;
/** The two halves of an L2 entry. */
const HIGH = { compressed: 0x4000_0000, reserved: 0x3f00_0000, offset: 0x00ff_ffff };
const LOW = { notOffset: 0x1ff };
const READS_AS_ZEROS = 1;

/** Byte offset of an L2 table, 0 when there is none. Throws RangeError for one that lies nowhere sensible. */
export function parseL1Entry(entry: bigint, header: Qcow2Header, fileSize: number): number {
  if ((entry & ~(OFFSET_BITS | COPIED)) !== 0n) throw new RangeError('an L1 entry has reserved bits set');
  const offset = Number(entry & OFFSET_BITS);
  if (offset !== 0) demandCluster(offset, header, fileSize, 'an L2 table', header.clusterSize);
  return offset;
}

/**
 * One entry of an L2 table. `needed`: bytes of the cluster that lie on the disk (less than a cluster at its end).
 * Throws RangeError for reserved bits and for places outside the file.
 */
export function parseL2Entry(
  table: Buffer,
  index: number,
  header: Qcow2Header,
  fileSize: number,
  needed: number,
): Cluster {
  const at = index * (header.extendedL2 ? 16 : 8);
  // There are tens of millions of entries: BigInt would take most of the time.
  const high = table.readUInt32BE(at);
  const low = table.readUInt32BE(at + 4);
  if ((high & HIGH.compressed) !== 0) return compressed(table.readBigUInt64BE(at), header, fileSize);
  const zeroBit = header.version === 3 && !header.extendedL2 ? READS_AS_ZEROS : 0;
  if ((high & HIGH.reserved) !== 0 || (low & LOW.notOffset & ~zeroBit) !== 0)
    throw new RangeError('an L2 entry has reserved bits set');
  const offset = (high & HIGH.offset) * 2 ** 32 + low - (low & LOW.notOffset);
  const subclusters = header.extendedL2 ? subclusterMap(table, at, offset !== 0) : undefined;
  if (offset === 0 || (low & zeroBit) !== 0 || subclusters?.allocated === 0) return ZERO;
  // qemu ends the file with the last subcluster that is stored.
  const stored = subclusters
    ? (32 - Math.clz32(subclusters.allocated)) * (header.clusterSize / 32)
    : header.clusterSize;
  demandCluster(offset, header, fileSize, 'a data cluster', Math.min(needed, stored));
  return { kind: 'data', offset, subclusters };
}

function subclusterMap(table: Buffer, at: number, hasCluster: boolean): SubclusterMap {
  const zeros = table.readUInt32BE(at + 8);
  const allocated = table.readUInt32BE(at + 12);
  if ((zeros & allocated) !== 0) throw new RangeError('a subcluster is both stored and zero');
  if (allocated !== 0 && !hasCluster) throw new RangeError('a subcluster is stored nowhere');
  return { allocated };
}

/** Offset and a bound of the length, in sectors, share the entry's 62 bits; where they meet depends on the cluster. */
function compressed(entry: bigint, header: Qcow2Header, fileSize: number): Cluster {
  const offsetBits = BigInt(62 - (header.clusterBits - 8));
  if ((entry & COPIED) !== 0n) throw new RangeError('a compressed cluster claims to be its own');
  const offset = Number(entry & ((1n << offsetBits) - 1n));
  const sectors = Number((entry & (COMPRESSED - 1n)) >> offsetBits) + 1;
  if (offset < header.clusterSize || offset >= fileSize)
    throw new RangeError(`a compressed cluster at ${offset} lies outside the file`);
  // The last one may end with the file, in the middle of a sector.
  const length = Math.min(sectors * 512 - (offset % 512), fileSize - offset);
  return { kind: 'compressed', offset, length };
}

function demandCluster(
  offset: number,
  header: Qcow2Header,
  fileSize: number,
  what: string,
  needed: number,
): void {
  if (offset % header.clusterSize !== 0) throw new RangeError(`${what} at ${offset} is not aligned`);
  // Cluster 0 holds the header.
  if (offset < header.clusterSize || offset + needed > fileSize)
    throw new RangeError(`${what} at ${offset} lies outside the file (${fileSize} bytes)`);
}
