import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Range } from './source.ts';

/** Bytes read, and hashed, at a time. */
const CHUNK = 4 * 2 ** 20;
/** What lies between two reads (tables, bitmaps, a footer) is read and hashed on the way, up to so many bytes. */
const LARGEST_GAP = 4 * 2 ** 20;
const ZEROS = Buffer.alloc(2 * 2 ** 20);

/** Bytes of the file and where they lie in it. */
export interface Piece {
  readonly position: number;
  readonly bytes: Uint8Array;
}

/** Sees the file's bytes in order while they are hashed. */
export type Observer = (position: number, bytes: Uint8Array) => void;

/** What is hashed. */
export interface HashedFile {
  /** Bytes. */
  readonly size: number;
  /** Ascending, not overlapping; all else are holes, which are hashed as zeros without being read. */
  readonly dataRanges: readonly Range[];
  readAt(position: number, target: Uint8Array): Promise<void>;
}

/** A place in the line of those who feed the digest. */
export interface Turn {
  readonly begins: Promise<void>;
  end(): void;
}

/** SHA-256 of a file, fed by its readers as far as they come in file order; what they leave is read by `finish`. */
export class RunningDigest {
  readonly #file: HashedFile;
  readonly #hash = createHash('sha256');
  /** Bytes of the file that are hashed. */
  #frontier = 0;
  /** How many data ranges end before the frontier. */
  #passed = 0;
  #sum: string | undefined;
  #line: Promise<void> = Promise.resolve();

  constructor(file: HashedFile) {
    this.#file = file;
  }

  /** A place behind all who asked before. `end` must be called in every ending. */
  takeTurn(): Turn {
    const begins = this.#line;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#line = begins.then(() => promise);
    return { begins, end: resolve };
  }

  /** Hashes what continues the file; all else stays for `finish`. To be called in one's turn. */
  async feed(pieces: readonly Piece[], signal: AbortSignal): Promise<void> {
    const inOrder = pieces.filter(({ bytes }) => bytes.length > 0).sort((a, b) => a.position - b.position);
    for (const { position, bytes } of inOrder) {
      if (this.#isNear(position)) await this.#advance(position, signal);
      if (position <= this.#frontier && this.#frontier < position + bytes.length) {
        this.#hash.update(bytes.subarray(this.#frontier - position));
        this.#frontier = position + bytes.length;
      }
    }
  }

  /** Reads and hashes the rest, and gives the digest in lower-case hex. `observe` sees only what is read here. */
  async finish(signal: AbortSignal, observe?: Observer): Promise<string> {
    const turn = this.takeTurn();
    try {
      await turn.begins;
      await this.#advance(this.#file.size, signal, observe);
      this.#sum ??= this.#hash.digest('hex');
      return this.#sum;
    } finally {
      turn.end();
    }
  }

  /** Whether little has to be read to bring the frontier to `position`. */
  #isNear(position: number): boolean {
    let bytes = 0;
    for (const range of this.#rangesAhead()) {
      if (range.start >= position || bytes > LARGEST_GAP) break;
      bytes += Math.max(0, Math.min(range.end, position) - Math.max(range.start, this.#frontier));
    }
    return bytes <= LARGEST_GAP;
  }

  /** The data ranges that do not end before the frontier. */
  *#rangesAhead(): Generator<Range> {
    const ranges = this.#file.dataRanges;
    while ((ranges[this.#passed]?.end ?? Number.POSITIVE_INFINITY) <= this.#frontier) this.#passed += 1;
    for (let index = this.#passed; index < ranges.length; index += 1) {
      const range = ranges[index];
      if (range) yield range;
    }
  }

  async #advance(end: number, signal: AbortSignal, observe?: Observer): Promise<void> {
    for await (const bytes of this.#chunks(end)) {
      signal.throwIfAborted();
      this.#hash.update(bytes);
      observe?.(this.#frontier, bytes);
      this.#frontier += bytes.length;
    }
  }

  /** The file from the frontier up to `end`. */
  async *#chunks(end: number): AsyncGenerator<Uint8Array> {
    let position = this.#frontier;
    for (const range of this.#rangesAhead()) {
      const hole = Math.min(range.start, end);
      if (hole > position) yield* zeros(hole - position);
      position = Math.max(position, hole);
      if (position >= end) return;
      const stop = Math.min(range.end, end);
      yield* this.#data(position, stop);
      position = stop;
    }
    if (position < end) yield* zeros(end - position);
  }

  /** The next chunk is read while one is hashed; what was given is overwritten then. */
  async *#data(start: number, end: number): AsyncGenerator<Uint8Array> {
    const room = Buffer.alloc(2 * Math.min(CHUNK, end - start));
    const half = room.length / 2;
    let turn = 0;
    const read = (position: number) => {
      turn = half - turn;
      return this.#chunk(position, end, room.subarray(turn, turn + half));
    };
    let next = read(start);
    for (let position = start; position < end; position += CHUNK) {
      const bytes = await next;
      next = read(position + CHUNK);
      next.catch(() => undefined);
      yield bytes;
    }
    await next;
  }

  async #chunk(position: number, end: number, room: Uint8Array): Promise<Uint8Array> {
    const bytes = room.subarray(0, Math.max(0, Math.min(room.length, end - position)));
    await this.#file.readAt(position, bytes);
    return bytes;
  }
}

/** A hole of any size, in pieces; between two of them others may run. */
async function* zeros(length: number): AsyncGenerator<Uint8Array> {
  for (let left = length; left > 0; left -= ZEROS.length) {
    yield ZEROS.subarray(0, left);
    await setImmediate();
  }
}
