import { inflateRawSync, constants as zlib } from 'node:zlib';
import { type DiskModel, demand, number64, Refused, sectorAt, ZERO_SECTOR } from './model.ts';

/** A qcow2 image as qemu's docs/interop/qcow2.txt has it. Throws Refused for what must not be encrypted. */

interface Tables {
  readonly bytes: Buffer;
  readonly version: number;
  readonly cluster: number;
  readonly size: number;
  /** First byte and end of the L1 table. */
  readonly l1: readonly [number, number];
  readonly extended: boolean;
}

export function isQcow2(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt32BE(0) === 0x514649fb;
}

export function qcow2Model(bytes: Buffer, limit: number): DiskModel {
  demand(bytes.length >= 72, 'cut off');
  const version = bytes.readUInt32BE(4);
  demand(version === 2 || version === 3, 'version');
  demand(version === 2 || bytes.length >= 104, 'cut off');
  demand(bytes.readUInt32BE(32) === 0, 'encrypted');
  demand(bytes.readBigUInt64BE(8) === 0n, 'backing file');
  const features = version === 3 ? bytes.readBigUInt64BE(72) : 0n;
  // Only a compression type (bit 3) and extended L2 entries (bit 4) can be read.
  demand((features & ~0b11000n) === 0n, 'features');
  const size = number64(bytes, 24);
  demand(size > 0 && size <= limit, 'size');
  const tables = layoutOf(bytes, version, size, (features & 16n) !== 0n);
  const zstd = compressionOf(bytes, features);
  const entries = entriesOf(tables, zstd);
  return {
    format: 'qcow2',
    size: Math.ceil(size / 512) * 512,
    sector(number) {
      const at = number * 512;
      const cluster = entries.get(Math.floor(at / tables.cluster));
      const sector = cluster ? cluster(at % tables.cluster) : ZERO_SECTOR;
      // What lies behind the disk's end in its last sector reads as zeros.
      return sector && at + 512 > size ? sectorAt(sector, 0, size - at) : sector;
    },
  };
}

function layoutOf(bytes: Buffer, version: number, size: number, extended: boolean): Tables {
  const bits = bytes.readUInt32BE(20);
  demand(bits >= (extended ? 14 : 9) && bits <= 21, 'cluster size');
  const cluster = 2 ** bits;
  const needed = Math.ceil(size / (cluster * (cluster / (extended ? 16 : 8))));
  const start = number64(bytes, 40);
  demand(needed <= bytes.readUInt32BE(36) && needed <= 2 ** 22, 'entries of L1');
  demand(start % cluster === 0 && start >= cluster && start + 8 * needed <= bytes.length, 'place of L1');
  return { bytes, version, cluster, size, l1: [start, start + 8 * needed], extended };
}

function compressionOf(bytes: Buffer, features: bigint): boolean {
  if ((features & 8n) === 0n) return false;
  demand(bytes.length >= 105 && bytes.readUInt32BE(100) > 104 && bytes[104] === 1, 'compression');
  return true;
}

/** The sector at a place in a cluster; undefined when its compressed data is damaged. */
type Cluster = (inside: number) => Buffer | undefined;

function entriesOf(tables: Tables, zstd: boolean): Map<number, Cluster> {
  const { bytes, cluster, size, l1, extended } = tables;
  const perTable = cluster / (extended ? 16 : 8);
  const seen = new Set<number>();
  const clusters = new Map<number, Cluster>();
  for (let at = l1[0], index = 0; at < l1[1]; at += 8, index += 1) {
    const table = offsetOf(bytes.readBigUInt64BE(at), 0n);
    if (table === 0) continue;
    demandPlace(tables, table, cluster);
    demand(!seen.has(table), 'one L2 table twice');
    seen.add(table);
    for (let entry = 0; entry < perTable; entry += 1) {
      const number = index * perTable + entry;
      const left = size - number * cluster;
      if (left <= 0) break;
      const place = table + entry * (extended ? 16 : 8);
      const found = clusterOf(tables, place, Math.min(left, cluster), zstd);
      if (found) clusters.set(number, found);
    }
  }
  return clusters;
}

function clusterOf(tables: Tables, place: number, needed: number, zstd: boolean): Cluster | undefined {
  const { bytes, cluster, version, extended } = tables;
  const entry = bytes.readBigUInt64BE(place);
  if ((entry >> 62n) & 1n) return compressedOf(tables, entry, zstd);
  const zeroBit = version === 3 && !extended ? 1n : 0n;
  const offset = offsetOf(entry, zeroBit);
  const map = extended ? bytes.readUInt32BE(place + 12) : 0xffffffff;
  if (extended) {
    demand((BigInt(map) & BigInt(bytes.readUInt32BE(place + 8))) === 0n, 'stored and zero');
    demand(map === 0 || offset !== 0, 'stored nowhere');
  }
  if (offset === 0 || (entry & zeroBit) !== 0n || map === 0) return undefined;
  const part = cluster / 32;
  const last = Math.floor(Math.log2(map)) + 1;
  demandPlace(tables, offset, Math.min(needed, last * part));
  return (inside) =>
    ((map >>> Math.floor(inside / part)) & 1) === 1 ? sectorAt(bytes, offset + inside) : ZERO_SECTOR;
}

function compressedOf(tables: Tables, entry: bigint, zstd: boolean): Cluster {
  const { bytes, cluster } = tables;
  demand(entry >> 63n === 0n, 'compressed and copied');
  const bits = 62n - (BigInt(Math.log2(cluster)) - 8n);
  const offset = Number(entry & ((1n << bits) - 1n));
  const sectors = Number((entry & ((1n << 62n) - 1n)) >> bits) + 1;
  demand(offset >= cluster && offset < bytes.length, 'place of a compressed cluster');
  let plain: Buffer | undefined | 'unknown' = 'unknown';
  return (inside) => {
    if (plain === 'unknown')
      plain = unpacked(bytes.subarray(offset, (Math.floor(offset / 512) + sectors) * 512), cluster, zstd);
    return plain && sectorAt(plain, inside);
  };
}

function unpacked(packed: Buffer, cluster: number, zstd: boolean): Buffer | undefined {
  if (zstd) throw new Error('no image with zstd is fuzzed');
  try {
    const plain = inflateRawSync(packed, { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: cluster });
    return plain.length === cluster ? plain : undefined;
  } catch {
    return undefined;
  }
}

/** The offset in an L1 or L2 entry; bits that mean nothing must be clear. */
function offsetOf(entry: bigint, allowed: bigint): number {
  const offset = entry & 0x00ff_ffff_ffff_fe00n;
  if ((entry & ~(1n << 63n) & ~allowed) !== offset) throw new Refused('reserved bits');
  return Number(offset);
}

function demandPlace({ bytes, cluster, l1 }: Tables, offset: number, length: number): void {
  demand(
    offset % cluster === 0 && offset >= cluster && offset + length <= bytes.length,
    'place of a cluster',
  );
  demand(offset >= l1[1] || offset + cluster <= l1[0], 'a cluster overlaps L1');
}
