import type { DiskSource } from '../../disk/source.ts';
import { Work } from '../../disk/work.ts';
import { Unreadable } from '../unreadable.ts';

/** A stretch of the disk that can be read: the whole of it, or a partition. Positions are bytes in it. */
export interface Area {
  /** Bytes. */
  readonly size: number;
  /** Exactly `length` bytes. Throws Unreadable when they do not lie inside. */
  read(position: number, length: number): Promise<Buffer>;
}

/** Bytes that are fetched from the source at once, and pages that are kept. */
const PAGE = 64 * 1024;
const PAGES_KEPT = 64;
/** A single read; what is larger is read in pieces. */
const READ_LIMIT = 1024 * 1024;

/** What a check of one disk may do at most. A usual Linux disk takes a few hundred pages and some thousand steps. */
interface WorkLimit {
  /** Pages that are fetched. */
  readonly pages: number;
  /** Reads; one of more than 4 KiB counts as several. */
  readonly steps: number;
}

const WORK: WorkLimit = { pages: 8192, steps: 400_000 };
const STEP = 4096;

/** Reads a disk in small pieces, from a few pages that it keeps; stops a disk that makes it read on and on. */
export class DiskReader implements Area {
  readonly size: number;
  readonly #source: Pick<DiskSource, 'read' | 'virtualSize'>;
  readonly #pages = new Map<number, Buffer>();
  readonly #work: Work;
  #pagesLeft: number;

  constructor(source: Pick<DiskSource, 'read' | 'virtualSize'>, signal: AbortSignal, limit = WORK) {
    this.#source = source;
    this.size = source.virtualSize;
    this.#work = new Work(signal, limit.steps, tooMuchWork);
    this.#pagesLeft = limit.pages;
  }

  async read(position: number, length: number): Promise<Buffer> {
    demandInside(position, length, this.size);
    await this.#work.spend(1 + Math.floor(length / STEP));
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length; ) {
      const page = Math.floor((position + done) / PAGE);
      const from = position + done - page * PAGE;
      const taken = (await this.#page(page)).copy(bytes, done, from, from + length - done);
      done += taken;
    }
    return bytes;
  }

  /** A partition. Throws Unreadable when it does not lie on the disk. */
  area(start: number, size: number): Area {
    demandInside(start, 0, this.size);
    if (!Number.isSafeInteger(size) || size < 0 || start + size > this.size)
      throw new Unreadable('it reaches past the end of the disk');
    return {
      size,
      read: async (position, length) => {
        demandInside(position, length, size);
        return this.read(start + position, length);
      },
    };
  }

  async #page(index: number): Promise<Buffer> {
    const kept = this.#pages.get(index);
    if (kept) {
      // The latest use last: the first one is what goes.
      this.#pages.delete(index);
      this.#pages.set(index, kept);
      return kept;
    }
    this.#pagesLeft -= 1;
    if (this.#pagesLeft < 0) throw tooMuchWork();
    const page = Buffer.alloc(PAGE);
    await this.#source.read(index * PAGE, page);
    this.#pages.set(index, page);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > PAGES_KEPT && oldest !== undefined) this.#pages.delete(oldest);
    return page;
  }
}

/** A 64-bit number of the disk that must be a position, size or count. */
export function safe64(bytes: Buffer, at: number, what: string): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Unreadable(`${what} is beyond any disk`);
  return Number(value);
}

function demandInside(position: number, length: number, size: number): void {
  if (length > READ_LIMIT) throw new RangeError(`a read of ${length} bytes at once`);
  if (!Number.isSafeInteger(position) || position < 0 || position + length > size)
    throw new Unreadable('it points past the end of the disk or partition');
}

function tooMuchWork(): Unreadable {
  return new Unreadable('reading it takes more work than a sound disk ever needs');
}
