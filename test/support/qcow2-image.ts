import { deflateRawSync, zstdCompressSync } from 'node:zlib';

/** A writer of small qcow2 images for tests: one L2 table, clusters in order, without reference counts. */
export interface Qcow2Parts {
  readonly version: 2 | 3;
  /** The cluster's size is two to the power of this. */
  readonly clusterBits: number;
  /** Bytes of the disk. */
  readonly size: number;
  readonly extendedL2?: boolean;
  /** Of compressed clusters; zstd needs version 3. */
  readonly compression?: 'zlib' | 'zstd';
  /** Clusters by their number; others are not allocated. */
  readonly clusters: ReadonlyMap<number, Qcow2Cluster>;
}

/** `stored`: which of 32 parts are (extended L2 only). */
export type Qcow2Cluster =
  | { readonly kind: 'data'; readonly data: Buffer; readonly stored?: number }
  | { readonly kind: 'zero' }
  | { readonly kind: 'compressed'; readonly data: Buffer };

const COPIED = 1n << 63n;
const COMPRESSED = 1n << 62n;

/** Header in cluster 0, L1 in cluster 1, L2 in cluster 2. */
export function qcow2Image(parts: Qcow2Parts): Buffer {
  const cluster = 2 ** parts.clusterBits;
  const l2 = Buffer.alloc(cluster);
  const chunks: Buffer[] = [];
  let end = 3 * cluster;
  for (const [number, one] of parts.clusters) {
    const at = number * (parts.extendedL2 ? 16 : 8);
    if (one.kind === 'zero') {
      l2.writeBigUInt64BE(parts.extendedL2 ? 0n : 1n, at);
      if (parts.extendedL2) l2.writeUInt32BE(0xffffffff, at + 8);
      continue;
    }
    const pack = parts.compression === 'zstd' ? zstdCompressSync : deflateRawSync;
    const data = one.kind === 'compressed' ? padded(pack(one.data), 512) : padded(one.data, cluster);
    l2.writeBigUInt64BE(one.kind === 'data' ? COPIED | BigInt(end) : compressedEntry(end, data, parts), at);
    if (one.kind === 'data' && parts.extendedL2) l2.writeUInt32BE(one.stored ?? 0xffffffff, at + 12);
    // Room to a whole cluster: the next one may be data again.
    chunks.push(padded(data, cluster));
    end += Math.ceil(data.length / cluster) * cluster;
  }
  const l1 = Buffer.alloc(cluster);
  l1.writeBigUInt64BE(COPIED | BigInt(2 * cluster), 0);
  return Buffer.concat([header(parts, cluster), l1, l2, ...chunks]);
}

function compressedEntry(offset: number, data: Buffer, { clusterBits }: Qcow2Parts): bigint {
  const sectors = BigInt(data.length / 512 - 1);
  return COMPRESSED | (sectors << BigInt(62 - (clusterBits - 8))) | BigInt(offset);
}

function header(parts: Qcow2Parts, cluster: number): Buffer {
  const bytes = Buffer.alloc(cluster);
  bytes.write('QFI\xfb', 'latin1');
  bytes.writeUInt32BE(parts.version, 4);
  bytes.writeUInt32BE(parts.clusterBits, 20);
  bytes.writeBigUInt64BE(BigInt(parts.size), 24);
  bytes.writeUInt32BE(1, 36);
  bytes.writeBigUInt64BE(BigInt(cluster), 40);
  if (parts.version === 2) return bytes;
  const zstd = parts.compression === 'zstd';
  bytes.writeBigUInt64BE((parts.extendedL2 ? 16n : 0n) | (zstd ? 8n : 0n), 72);
  bytes.writeUInt32BE(4, 96);
  bytes.writeUInt32BE(zstd ? 112 : 104, 100);
  bytes.writeUInt8(zstd ? 1 : 0, 104);
  return bytes;
}

function padded(data: Buffer, unit: number): Buffer {
  return Buffer.concat([data, Buffer.alloc((unit - (data.length % unit)) % unit)]);
}
