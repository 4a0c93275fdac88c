import { inflateRawSync, constants as zlib, zstdDecompressSync } from 'node:zlib';
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
  /** Stretches of the file, in bytes. What lies alone shares no cluster with anything; compressed clusters share theirs. */
  readonly uses: { readonly kind: 'alone' | 'packed'; readonly from: number; readonly to: number }[];
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
  const l1 = [start, start + 8 * needed] as const;
  const uses: Tables['uses'] = [
    { kind: 'alone', from: 0, to: 112 },
    { kind: 'alone', from: l1[0], to: l1[1] },
  ];
  return { bytes, version, cluster, size, l1, extended, uses };
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
  const clusters = new Map<number, Cluster>();
  for (let at = l1[0], index = 0; at < l1[1]; at += 8, index += 1) {
    const table = offsetOf(bytes.readBigUInt64BE(at), 0n);
    if (table === 0) continue;
    demandPlace(tables, table, cluster);
    tables.uses.push({ kind: 'alone', from: table, to: table + cluster });
    for (let entry = 0; entry < perTable; entry += 1) {
      const number = index * perTable + entry;
      const left = size - number * cluster;
      if (left <= 0) break;
      const place = table + entry * (extended ? 16 : 8);
      const found = clusterOf(tables, place, Math.min(left, cluster), zstd);
      if (found) clusters.set(number, found);
    }
  }
  demandApart(tables);
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
  tables.uses.push({ kind: 'alone', from: offset, to: offset + 1 });
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
  const end = (Math.floor(offset / 512) + sectors) * 512;
  tables.uses.push({ kind: 'packed', from: offset, to: Math.min(end, bytes.length) });
  let plain: Buffer | undefined | 'unknown' = 'unknown';
  return (inside) => {
    if (plain === 'unknown') plain = unpacked(bytes.subarray(offset, end), cluster, zstd);
    return plain && sectorAt(plain, inside);
  };
}

function unpacked(packed: Buffer, cluster: number, zstd: boolean): Buffer | undefined {
  const plain = zstd ? unpackedZstd(packed, cluster) : unpackedZlib(packed, cluster);
  return plain?.length === cluster ? plain : undefined;
}

function unpackedZlib(packed: Buffer, cluster: number): Buffer | undefined {
  try {
    return inflateRawSync(packed, { finishFlush: zlib.Z_SYNC_FLUSH, maxOutputLength: cluster });
  } catch {
    return undefined;
  }
}

/** The frame is as long as the shortest beginning that is whole; what lies behind it does not count. */
function unpackedZstd(packed: Buffer, cluster: number): Buffer | undefined {
  for (let length = 1; length <= packed.length; length += 1) {
    try {
      return zstdDecompressSync(packed.subarray(0, length), { maxOutputLength: cluster });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR') return undefined;
    }
  }
  return undefined;
}

/** The offset in an L1 or L2 entry; bits that mean nothing must be clear. */
function offsetOf(entry: bigint, allowed: bigint): number {
  const offset = entry & 0x00ff_ffff_ffff_fe00n;
  if ((entry & ~(1n << 63n) & ~allowed) !== offset) throw new Refused('reserved bits');
  return Number(offset);
}

function demandPlace({ bytes, cluster }: Tables, offset: number, length: number): void {
  demand(
    offset % cluster === 0 && offset >= cluster && offset + length <= bytes.length,
    'place of a cluster',
  );
}

function demandApart({ cluster, uses }: Tables): void {
  const holders = new Map<number, 'alone' | 'packed'>();
  for (const { kind, from, to } of uses) {
    for (let number = Math.floor(from / cluster); number * cluster < to; number += 1) {
      const holder = holders.get(number);
      demand(
        holder === undefined || (holder === 'packed' && kind === 'packed'),
        'a cluster holds two things',
      );
      holders.set(number, kind);
    }
  }
}
