import { UserError } from '../../base/errors.ts';
import { BlockMap } from '../block-map.ts';
import type { SourceFile } from '../file.ts';
import { damaged } from '../refusals.ts';
import type { DiskSource } from '../source.ts';
import { type Cluster, parseL1Entry, parseL2Entry } from './clusters.ts';
import { parseQcow2Header, QCOW2_HEADER_BYTES, QCOW2_MAGIC, type Qcow2Header } from './header.ts';
import { unpackCluster } from './inflate.ts';

/** Bytes of L2 tables kept at once. */
const TABLE_CACHE = 16 * 2 ** 20;

export async function looksLikeQcow2(file: SourceFile): Promise<boolean> {
  return QCOW2_MAGIC.equals(await file.slice(0, 4));
}

/**
 * A qcow2 image of version 2 or 3, without snapshots' content. All tables are read and checked here, before anything
 * is written. Throws UserError for what cannot be encrypted.
 */
export async function openQcow2(file: SourceFile, checkSize: (size: number) => void): Promise<DiskSource> {
  try {
    const header = parseQcow2Header(await file.slice(0, QCOW2_HEADER_BYTES), file.size, checkSize);
    const l1 = await readL1(file, header);
    return await new Qcow2Reader(file, header, l1).asSource();
  } catch (error) {
    if (error instanceof UserError || !(error instanceof RangeError)) throw error;
    throw damaged('qcow2', error.message, error);
  }
}

async function readL1(file: SourceFile, header: Qcow2Header): Promise<number[]> {
  const bytes = await file.slice(header.l1Offset, 8 * header.l1Entries);
  const tables: number[] = [];
  for (let at = 0; at < bytes.length; at += 8)
    tables.push(parseL1Entry(bytes.readBigUInt64BE(at), header, file.size));
  const used = tables.filter((offset) => offset !== 0);
  if (new Set(used).size !== used.length) throw new RangeError('two L1 entries name the same L2 table');
  return tables;
}

class Qcow2Reader {
  readonly #file: SourceFile;
  readonly #header: Qcow2Header;
  readonly #l1: readonly number[];
  readonly #tables = new Map<number, Promise<Buffer>>();

  constructor(file: SourceFile, header: Qcow2Header, l1: readonly number[]) {
    this.#file = file;
    this.#header = header;
    this.#l1 = l1;
  }

  async asSource(): Promise<DiskSource> {
    const file = this.#file;
    const virtualSize = Math.ceil(this.#header.size / 512) * 512;
    const ranges = (await this.#map(virtualSize)).ranges();
    return {
      format: 'qcow2',
      virtualSize,
      fileSize: file.size,
      read: (position, target) => this.#read(position, target),
      dataRanges: () => ranges,
      fileSha256: (signal) => file.sha256(signal),
      assertUnchanged: () => file.assertUnchanged(),
      close: () => file.close(),
    };
  }

  /** Walks all L2 tables once, which also checks them. */
  async #map(virtualSize: number): Promise<BlockMap> {
    const { clusterSize, l2Entries, size } = this.#header;
    const map = new BlockMap(virtualSize);
    for (const [number, offset] of this.#l1.entries()) {
      if (offset === 0) continue;
      const first = number * l2Entries;
      const count = Math.min(l2Entries, Math.ceil(size / clusterSize) - first);
      const table = await this.#file.slice(offset, clusterSize);
      for (let index = 0; index < count; index += 1) {
        const start = (first + index) * clusterSize;
        if (this.#parse(table, index, start).kind !== 'zero') map.mark(start, start + clusterSize);
      }
    }
    return map;
  }

  #parse(table: Buffer, index: number, start: number): Cluster {
    const needed = Math.min(this.#header.clusterSize, this.#header.size - start);
    return parseL2Entry(table, index, this.#header, this.#file.size, needed);
  }

  async #read(position: number, target: Uint8Array): Promise<void> {
    const { clusterSize, size } = this.#header;
    for (let done = 0; done < target.length; ) {
      const at = position + done;
      const inside = at % clusterSize;
      const length = Math.min(clusterSize - inside, target.length - done);
      const part = target.subarray(done, done + length);
      const onDisk = Math.max(0, Math.min(length, size - at));
      await this.#readCluster(at - inside, inside, part.subarray(0, onDisk));
      part.fill(0, onDisk);
      done += length;
    }
  }

  async #readCluster(start: number, inside: number, part: Uint8Array): Promise<void> {
    if (part.length === 0) return;
    const cluster = await this.#cluster(start);
    if (cluster.kind === 'zero') part.fill(0);
    else if (cluster.kind === 'compressed') part.set(await this.#unpack(cluster, start, inside, part.length));
    else if (cluster.subclusters)
      await this.#readSubclusters(cluster.offset, cluster.subclusters.allocated, inside, part);
    else await this.#file.readAt(cluster.offset + inside, part);
  }

  async #cluster(start: number): Promise<Cluster> {
    const { clusterSize, l2Entries } = this.#header;
    const number = start / clusterSize;
    const offset = this.#l1[Math.floor(number / l2Entries)] ?? 0;
    if (offset === 0) return { kind: 'zero' };
    return this.#parse(await this.#table(offset), number % l2Entries, start);
  }

  #table(offset: number): Promise<Buffer> {
    const known = this.#tables.get(offset);
    if (known) return known;
    const oldest = this.#tables.keys().next();
    if ((this.#tables.size + 1) * this.#header.clusterSize > TABLE_CACHE && !oldest.done)
      this.#tables.delete(oldest.value);
    const table = this.#file.slice(offset, this.#header.clusterSize);
    this.#tables.set(offset, table);
    return table;
  }

  async #unpack(
    cluster: { readonly offset: number; readonly length: number },
    start: number,
    inside: number,
    length: number,
  ): Promise<Uint8Array> {
    const packed = await this.#file.slice(cluster.offset, cluster.length);
    try {
      const plain = await unpackCluster(packed, this.#header.compression, this.#header.clusterSize);
      return plain.subarray(inside, inside + length);
    } catch (cause) {
      throw damaged('qcow2', `the compressed cluster of disk offset ${start} cannot be unpacked`, cause);
    }
  }

  async #readSubclusters(offset: number, allocated: number, inside: number, part: Uint8Array): Promise<void> {
    const bytes = this.#header.clusterSize / 32;
    for (let done = 0; done < part.length; ) {
      const at = inside + done;
      const number = Math.floor(at / bytes);
      const piece = part.subarray(done, done + (number + 1) * bytes - at);
      if ((allocated >>> number) & 1) await this.#file.readAt(offset + at, piece);
      else piece.fill(0);
      done += piece.length;
    }
  }
}
