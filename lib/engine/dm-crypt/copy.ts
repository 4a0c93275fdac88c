import { dirname } from 'node:path';
import { zeroFill } from '../../base/zeros.ts';
import { BlockMap, isZero } from '../../disk/block-map.ts';
import type { DiskSource } from '../../disk/source.ts';
import { BLOCK, SECTOR } from '../../disk/vhd/layout.ts';
import { freeSpace } from '../../host/free-space.ts';
import { BlockDigests, type DigestPair } from '../block-digests.ts';
import { forEachBlock } from '../pipeline.ts';
import { alignedBuffers, openDirect, writeAll } from './direct.ts';
import { writeFailed } from './errors.ts';
import { inParallel } from './parallel.ts';

/** Blocks that are read before the first of them is written: 32 MiB. */
const BATCH = 16;
/** One batch is read while the other is written. */
const BATCHES = 2;
/** Blocks of one read or write where they are neighbours: 4 MiB. */
const PIECE = 2;
/** Reads, and writes, under way. */
const WIDTH = 2;

export interface Copy {
  readonly source: DiskSource;
  /** The mapping that encrypts, and the file below it (for messages). */
  readonly device: string;
  readonly file: string;
  /** Numbers of the blocks to look at, ascending. */
  readonly blocks: readonly number[];
  /** Bytes of the device: its last block may be shorter than 2 MiB. */
  readonly size: number;
  /** Whether blocks of zeros are written too. */
  readonly storesZeros: boolean;
  /** Is told the blocks that are written next, ascending; nothing is being written meanwhile. */
  readonly prepare: (blocks: readonly number[]) => Promise<void>;
  readonly signal: AbortSignal;
  /** Bytes of the source's disk done so far, of its size. */
  readonly progress: (done: number, total: number) => void;
}

/**
 * Reads the source once, in batches, writes its plaintext through the mapping, past the page cache, and flushes it.
 * Returns the digests of the blocks that are not all zeros, as they were read.
 */
export async function copyThrough(copy: Copy): Promise<BlockDigests> {
  const device = await openDirect(copy.device, 'write');
  const { blocks, signal } = copy;
  const writer = new BatchWriter(copy, (bytes, position) => writeAll(device, bytes, position));
  try {
    await forEachBlock({
      blocks: Array.from({ length: Math.ceil(blocks.length / BATCH) }).keys(),
      buffers: alignedBuffers(BATCHES, BATCH * BLOCK).map((data) => new Batch(data)),
      signal,
      read: (index, batch) => writer.read(batch, blocks.slice(index * BATCH, (index + 1) * BATCH)),
      handle: (_, batch) => writer.write(batch),
    });
    await device.sync().catch(explain(copy.file));
  } finally {
    await device.close();
  }
  return writer.digests;
}

/** Room for some blocks of the disk, side by side, whether they are neighbours on the disk or not. */
class Batch {
  readonly data: Buffer;
  blocks: readonly number[] = [];
  /** By place in the batch; undefined for zeros. */
  readonly digests: (DigestPair | undefined)[] = [];

  constructor(data: Buffer) {
    this.data = data;
  }

  /** Plaintext from a place in the batch on. */
  bytes(at: number, count: number): Buffer {
    return this.data.subarray(at * BLOCK, (at + count) * BLOCK);
  }
}

/** Places of a batch whose blocks are neighbours on the disk. */
interface Piece {
  readonly at: number;
  readonly count: number;
}

class BatchWriter {
  readonly digests = new BlockDigests();
  readonly #copy: Copy;
  readonly #put: (bytes: Buffer, position: number) => Promise<void>;
  readonly #mayHoldData: BlockMap;
  /** Batches are written one after the other. */
  #last: Promise<void> = Promise.resolve();
  #done = 0;

  constructor(copy: Copy, put: (bytes: Buffer, position: number) => Promise<void>) {
    this.#copy = copy;
    this.#put = put;
    this.#mayHoldData = BlockMap.of(copy.source.virtualSize, copy.source.dataRanges());
  }

  async read(batch: Batch, blocks: readonly number[]): Promise<void> {
    const { source, signal } = this.#copy;
    batch.blocks = blocks;
    const places = [...blocks.keys()];
    await inParallel(piecesOf(batch, places), WIDTH, signal, async ({ at, count }) => {
      const bytes = batch.bytes(at, count);
      const first = blocks[at] ?? 0;
      const any = blocks.slice(at, at + count).some((block) => this.#mayHoldData.has(block));
      if (any) await source.read(first * BLOCK, bytes);
      else zeroFill(bytes);
      for (let index = 0; index < count; index += 1)
        batch.digests[at + index] = this.#digest(first + index, batch.bytes(at + index, 1));
    });
  }

  write(batch: Batch): Promise<void> {
    this.#last = this.#last.then(() => this.#writeNow(batch));
    this.#last.catch(() => undefined);
    return this.#last;
  }

  async #writeNow(batch: Batch): Promise<void> {
    const { blocks, digests } = batch;
    const { file, signal, storesZeros, prepare } = this.#copy;
    const places = [...blocks.keys()].filter((at) => storesZeros || digests[at] !== undefined);
    for (const at of places) {
      const pair = digests[at];
      if (pair) this.digests.reserve(blocks[at] ?? 0)(pair);
    }
    if (places.length > 0) await prepare(places.map((at) => blocks[at] ?? 0));
    await inParallel(piecesOf(batch, places), WIDTH, signal, async ({ at, count }) => {
      const first = blocks[at] ?? 0;
      const length = this.#lengthOf(first, count);
      await this.#put(batch.bytes(at, count).subarray(0, length), first * BLOCK).catch(explain(file));
      this.#tell(first + count);
    });
    this.#tell((blocks.at(-1) ?? -1) + 1);
  }

  #digest(block: number, plain: Buffer): DigestPair | undefined {
    if (isZero(plain)) return undefined;
    return this.digests.digester.pair(block, plain, this.#lengthOf(block, 1) / SECTOR);
  }

  /** What is hashed is padded to whole blocks, what is written is not. */
  #lengthOf(block: number, count: number): number {
    return Math.min(count * BLOCK, this.#copy.size - block * BLOCK);
  }

  #tell(blocks: number): void {
    const total = this.#copy.source.virtualSize;
    this.#done = Math.max(this.#done, Math.min(blocks * BLOCK, total));
    this.#copy.progress(this.#done, total);
  }
}

/** Joins places (ascending) whose blocks are neighbours. */
function piecesOf({ blocks }: Batch, places: readonly number[]): Piece[] {
  const pieces: { at: number; count: number }[] = [];
  for (const at of places) {
    const last = pieces.at(-1);
    const follows =
      last !== undefined &&
      last.count < PIECE &&
      at === last.at + last.count &&
      blocks[at] === (blocks[last.at] ?? 0) + last.count;
    if (follows) last.count += 1;
    else pieces.push({ at, count: 1 });
  }
  return pieces;
}

function explain(file: string): (cause: unknown) => Promise<never> {
  return async (cause) => {
    const free = await freeSpace(dirname(file)).catch(() => undefined);
    throw writeFailed(file, free, cause);
  };
}
