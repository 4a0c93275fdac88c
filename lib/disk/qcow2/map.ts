import { BlockMap, isZero } from '../block-map.ts';
import type { SourceFile } from '../file.ts';
import { joined } from '../pieces.ts';
import type { Work } from '../work.ts';
import { type Cluster, parseL1Entry, parseL2Entry } from './clusters.ts';
import { QCOW2_HEADER_BYTES, type Qcow2Header } from './header.ts';
import { ClusterPlaces } from './places.ts';

/** Bytes of L2 tables that are read together; at least one table. */
const TOGETHER = 2 ** 20;

interface Tables {
  readonly file: SourceFile;
  readonly header: Qcow2Header;
  /** Where each L2 table lies, in bytes; 0 where there is none. */
  readonly l1: readonly number[];
}

/** Bytes of the disk, in whole sectors. */
export function virtualSizeOf({ size }: Qcow2Header): number {
  return Math.ceil(size / 512) * 512;
}

export async function readL1(file: SourceFile, header: Qcow2Header, work: Work): Promise<number[]> {
  const bytes = await file.slice(header.l1Offset, 8 * header.l1Entries);
  const tables: number[] = [];
  for await (const { start, end } of work.stretches(header.l1Entries))
    for (let index = start; index < end; index += 1)
      tables.push(parseL1Entry(bytes.readBigUInt64BE(8 * index), header, file.size));
  return tables;
}

/** The entry of an L2 table for the cluster that begins at byte `start` of the disk. */
export function clusterAt(
  table: Buffer,
  index: number,
  start: number,
  header: Qcow2Header,
  fileSize: number,
): Cluster {
  return parseL2Entry(table, index, header, fileSize, Math.min(header.clusterSize, header.size - start));
}

/** Walks all L2 tables once, which also checks them: what is stored. Throws RangeError, in words. */
export async function mapOf(tables: Tables, work: Work): Promise<BlockMap> {
  const { header, l1 } = tables;
  const map = new BlockMap(virtualSizeOf(header));
  const places = await placesOfTables(tables, work);
  const together = Math.max(1, Math.floor(TOGETHER / header.clusterSize));
  let batch: number[] = [];
  for await (const { start, end } of work.stretches(l1.length)) {
    for (let number = start; number < end; number += 1) {
      if (isStored(tables, number)) batch.push(number);
      if (batch.length < together && number < l1.length - 1) continue;
      await markTables(tables, batch, { map, places }, work);
      batch = [];
    }
  }
  return map;
}

/** Whether there is an L2 table to be read. One in a hole of the file is all zeros: nothing is stored. */
function isStored({ file, header, l1 }: Tables, number: number): boolean {
  const offset = l1[number] ?? 0;
  return offset !== 0 && !file.isHole(offset, offset + header.clusterSize);
}

interface Seen {
  readonly map: BlockMap;
  readonly places: ClusterPlaces;
}

async function markTables(tables: Tables, batch: readonly number[], seen: Seen, work: Work): Promise<void> {
  const { clusterSize, l2Entries } = tables.header;
  const bytes = Buffer.alloc(batch.length * clusterSize);
  const found = batch.map((number, index) => ({
    number,
    table: bytes.subarray(index * clusterSize, (index + 1) * clusterSize),
  }));
  const pieces = joined(
    found.map(({ number, table }) => ({ position: tables.l1[number] ?? 0, bytes: table })),
  );
  await work.spend(batch.length, pieces.length);
  await tables.file.readContent(pieces);
  const used = found.filter(({ table }) => !isZero(table));
  await work.spend(used.length * l2Entries);
  for (const { number, table } of used) markTable(tables, number, table, seen);
}

function markTable({ file, header }: Tables, number: number, table: Buffer, { map, places }: Seen): void {
  const { clusterSize, l2Entries, size } = header;
  const first = number * l2Entries;
  const count = Math.min(l2Entries, Math.ceil(size / clusterSize) - first);
  for (let index = 0; index < count; index += 1) {
    const start = (first + index) * clusterSize;
    const cluster = clusterAt(table, index, start, header, file.size);
    if (cluster.kind === 'zero') continue;
    if (cluster.kind === 'compressed') places.share(cluster.offset, cluster.length);
    else places.own('a data cluster', cluster.offset, 1);
    map.mark(start, start + clusterSize);
  }
}

async function placesOfTables({ file, header, l1 }: Tables, work: Work): Promise<ClusterPlaces> {
  const { clusterSize, l1Offset, l1Entries } = header;
  const places = new ClusterPlaces(file.size, clusterSize);
  places.own('the header', 0, QCOW2_HEADER_BYTES);
  places.own('the L1 table', l1Offset, 8 * l1Entries);
  for await (const { start, end } of work.stretches(l1.length))
    for (const offset of l1.slice(start, end))
      if (offset !== 0) places.own('an L2 table', offset, clusterSize);
  return places;
}
