import { allEnded } from '../base/all-ended.ts';
import { zeroFill } from '../base/zeros.ts';
import { changed } from '../disk/refusals.ts';
import type { DiskSource } from '../disk/source.ts';
import { BLOCK, SECTOR } from '../disk/vhd/layout.ts';
import type { LaneBuffer, LaneJob, Lanes } from './lanes/lanes.ts';
import { PAGE } from './lanes/memory.ts';
import type { Learned } from './learn.ts';
import { forEachBlock } from './pipeline.ts';
import type { StreamPieces } from './stream-pieces.ts';
import type { Target } from './userspace/target.ts';
import type { BlockCheck } from './verify/blocks.ts';
import { verifyFailure } from './verify/failure.ts';
import type { StreamedBlock, StreamedPlaces } from './verify/stream.ts';

/** What each block is held against before it counts. */
export interface StreamChecks {
  readonly places: StreamedPlaces;
  readonly blocks: BlockCheck;
}

export interface BlockParts {
  readonly source: DiskSource;
  readonly learned: Learned;
  readonly target: Target;
  readonly lanes: Lanes;
  readonly pieces: StreamPieces;
  /** Undefined: blocks count as they come from the cipher. */
  readonly checks: StreamChecks | undefined;
  readonly signal: AbortSignal;
  readonly progress: (done: number, total: number) => void;
}

/** The blocks of an image, read a second time, encrypted, checked, and handed over in the order of the file. */
export class StreamBlocks {
  readonly #parts: BlockParts;
  /** Blocks that have a place in the image. */
  #slots = 0;

  constructor(parts: BlockParts) {
    this.#parts = parts;
    const { lanes, target } = parts;
    for (const { paged } of lanes.buffers) paged.set(target.page, PAGE - target.page.length);
  }

  /** Resolves when all of them have gone out. Throws UserError E_VERIFY when the image should have more. */
  async giveAll(): Promise<void> {
    const { lanes, signal, checks } = this.#parts;
    await forEachBlock({
      blocks: this.#numbers(),
      buffers: lanes.buffers,
      signal,
      read: (block, buffer) => this.#orEnd(this.#read(block, buffer)),
      handle: (block, buffer) => this.#orEnd(this.#give(block, buffer)),
    });
    if (checks && this.#slots !== checks.places.count)
      throw verifyFailure(`${this.#slots} blocks went out, not ${checks.places.count}`);
  }

  #numbers(): Iterable<number> {
    const { learned, target } = this.#parts;
    if (!target.storesZeros) return learned.stored;
    return Array.from({ length: Math.ceil(target.virtualSize / BLOCK) }, (_, block) => block);
  }

  /** Others may wait for rooms that will never come: they end now. */
  async #orEnd(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#parts.pieces.fail(error);
      throw error;
    }
  }

  async #read(block: number, { data }: LaneBuffer): Promise<void> {
    const { learned, source } = this.#parts;
    if (learned.blockDigests.get(block)) await source.read(block * BLOCK, data);
    else zeroFill(data);
  }

  /** What must happen in the order of the blocks happens before the first `await`. */
  async #give(block: number, buffer: LaneBuffer): Promise<void> {
    const { target, pieces, progress, source } = this.#parts;
    const slot = this.#slots;
    this.#slots += 1;
    const { offset, firstSector, sectors, front } = target.place(block, slot);
    const bytes = buffer.paged.subarray(PAGE - front, PAGE + sectors * SECTOR);
    const given = { slot, block, bytes, position: offset - front, sectors };
    const ready = this.#prepare(buffer, given, firstSector);
    await allEnded([ready, after(() => pieces.append(bytes, given.position, ready))]);
    progress(Math.min((block + 1) * BLOCK, source.virtualSize), source.virtualSize);
  }

  async #prepare(buffer: LaneBuffer, given: StreamedBlock, firstSector: number): Promise<void> {
    const { block, sectors } = given;
    await this.#encrypt({ buffer: buffer.index, block, sectors, firstSector });
    try {
      this.#parts.checks?.places.demandPlace(given);
      await this.#parts.checks?.blocks.check(block, buffer, sectors);
    } catch (error) {
      // Whoever wrote to the source is told that rather.
      await this.#parts.source.assertUnchanged();
      throw error;
    }
  }

  /** What was read is compared with the first reading, here or by a check of all that is stored. */
  async #encrypt(job: LaneJob): Promise<void> {
    const { lanes, learned, checks } = this.#parts;
    const known = learned.blockDigests.get(job.block);
    if (!known || checks?.blocks.isFull) {
      await lanes.encrypt(job);
      return;
    }
    const { whole } = await lanes.seal(job);
    if (!Buffer.from(known.whole).equals(whole))
      throw changed(`block ${job.block} (2 MiB) holds other bytes than when it was first read`);
  }
}

/** What a function throws becomes what its promise rejects with. */
async function after(work: () => Promise<void>): Promise<void> {
  await work();
}
