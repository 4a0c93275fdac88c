import { zeroFill } from '../../base/zeros.ts';
import type { BlockMap } from '../block-map.ts';
import type { SourceFile } from '../file.ts';
import { joined } from '../pieces.ts';
import { damaged, inWords } from '../refusals.ts';
import type { SourceRules } from '../rules.ts';
import type { Piece } from '../running-digest.ts';
import type { DiskSource } from '../source.ts';
import type { Cluster } from './clusters.ts';
import { parseQcow2Header, QCOW2_HEADER_BYTES, QCOW2_MAGIC, type Qcow2Header } from './header.ts';
import { BEYOND, unpackCluster } from './inflate.ts';
import { clusterAt, mapOf, readL1, virtualSizeOf } from './map.ts';

/** A compressed cluster that is being read. */
interface Packed {
  readonly data: Buffer;
  /** Where the cluster begins on the disk. */
  readonly start: number;
  /** Where in the cluster `target` begins. */
  readonly inside: number;
  readonly target: Uint8Array;
}

/** Bytes of L2 tables kept at once. */
const TABLE_CACHE = 16 * 2 ** 20;

export async function looksLikeQcow2(file: SourceFile): Promise<boolean> {
  return QCOW2_MAGIC.equals(await file.slice(0, 4));
}

/**
 * A qcow2 image of version 2 or 3, without snapshots' content. All tables are read and checked here, before anything
 * is written. Throws UserError for what cannot be encrypted.
 */
export async function openQcow2(file: SourceFile, { demandSize, work }: SourceRules): Promise<DiskSource> {
  return inWords('qcow2', async () => {
    const header = parseQcow2Header(await file.slice(0, QCOW2_HEADER_BYTES), file.size, demandSize);
    const l1 = await readL1(file, header, work);
    return new Qcow2Reader(file, header, l1).asSource(await mapOf({ file, header, l1 }, work));
  });
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

  asSource(map: BlockMap): DiskSource {
    const file = this.#file;
    const ranges = map.ranges();
    return {
      format: 'qcow2',
      virtualSize: virtualSizeOf(this.#header),
      fileSize: file.size,
      packing: file.packing,
      read: (position, target) => this.#read(position, target),
      dataRanges: () => ranges,
      digestWhileReading: (signal) => file.digestWhileReading(signal),
      isDigested: () => file.isDigested,
      fileSha256: (signal) => file.sha256(signal),
      assertUnchanged: () => file.assertUnchanged(),
      close: () => file.close(),
      [Symbol.asyncDispose]: () => file.close(),
    };
  }

  async #read(position: number, target: Uint8Array): Promise<void> {
    const within = target.subarray(0, Math.max(0, this.#header.size - position));
    zeroFill(target.subarray(within.length));
    const packed: Packed[] = [];
    await this.#file.readContent(this.#pieces(position, within, packed));
    for (const one of packed) await this.#unpack(one);
  }

  /** Where the parts of a read lie in the file. What is zero is filled here; what is compressed is put into `packed`. */
  async #pieces(position: number, target: Uint8Array, packed: Packed[]): Promise<Piece[]> {
    const { clusterSize } = this.#header;
    const pieces: Piece[] = [];
    for (let done = 0; done < target.length; ) {
      const inside = (position + done) % clusterSize;
      const start = position + done - inside;
      const bytes = target.subarray(done, done + clusterSize - inside);
      const cluster = await this.#cluster(start);
      if (cluster.kind === 'zero') zeroFill(bytes);
      else if (cluster.kind === 'compressed') {
        const data = Buffer.alloc(cluster.length);
        packed.push({ data, start, inside, target: bytes });
        pieces.push({ position: cluster.offset, bytes: data });
      } else if (cluster.subclusters)
        pieces.push(...this.#subclusters(cluster.offset, cluster.subclusters.allocated, inside, bytes));
      else pieces.push({ position: cluster.offset + inside, bytes });
      done += bytes.length;
    }
    return joined(pieces);
  }

  async #cluster(start: number): Promise<Cluster> {
    const { clusterSize, l2Entries } = this.#header;
    const number = start / clusterSize;
    const offset = this.#l1[Math.floor(number / l2Entries)] ?? 0;
    if (offset === 0) return { kind: 'zero' };
    return clusterAt(await this.#table(offset), number % l2Entries, start, this.#header, this.#file.size);
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

  async #unpack({ data, start, inside, target }: Packed): Promise<void> {
    try {
      const plain = await unpackCluster(data, this.#header.compression, this.#header.clusterSize);
      target.set(plain.subarray(inside, inside + target.length));
      free(plain);
      free(data);
    } catch (cause) {
      throw damaged('qcow2', `the compressed cluster of disk offset ${start} cannot be unpacked`, cause);
    }
  }

  #subclusters(offset: number, allocated: number, inside: number, target: Uint8Array): Piece[] {
    const size = this.#header.clusterSize / 32;
    const pieces: Piece[] = [];
    for (let done = 0; done < target.length; ) {
      const at = inside + done;
      const number = Math.floor(at / size);
      const bytes = target.subarray(done, done + (number + 1) * size - at);
      if ((allocated >>> number) & 1) pieces.push({ position: offset + at, bytes });
      else zeroFill(bytes);
      done += bytes.length;
    }
    return pieces;
  }
}

/** Gives memory back at once: until it is collected, tens of MiB would gather. */
function free({ buffer, byteLength }: Buffer): void {
  // Small ones may share their memory with others. What zlib has filled has some room behind it.
  if (buffer instanceof ArrayBuffer && buffer.byteLength <= byteLength + BEYOND) buffer.transfer(0);
}
