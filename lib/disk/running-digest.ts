import { setImmediate } from 'node:timers/promises';
import { alignedRoom } from '../base/aligned-room.ts';
import { zeroFill } from '../base/zeros.ts';
import { type HashThread, openHashThread } from '../digest/hash-thread.ts';
import { Lead } from './lead.ts';
import type { Range } from './source.ts';

/** Bytes read, and hashed, at a time; of so many pieces one is hashed, one waits for that, and one is read. */
const CHUNK = 2 ** 20;
const ROOMS = 3;
/** What lies between two reads (tables, bitmaps, a footer) is read and hashed on the way, up to so many bytes. */
const LARGEST_GAP = 4 * 2 ** 20;
/** Shared with the thread that hashes, as all that it is given often. */
const ZEROS = Buffer.from(new SharedArrayBuffer(2 * 2 ** 20));

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

/**
 * SHA-256 of a file. Either it reads the file by itself, beside whoever else reads it (`readAhead`), or it is fed by
 * readers as far as they come in file order (`feed`). What is left is read by `finish`.
 */
export class RunningDigest implements AsyncDisposable {
  readonly #file: HashedFile;
  #hash: HashThread | undefined;
  #rooms: Buffer | undefined;
  /** Bytes of the file that are hashed, or on their way to be. */
  #frontier = 0;
  /** How many data ranges end before the frontier. */
  #passed = 0;
  #sum: string | undefined;
  #line: Promise<void> = Promise.resolve();
  readonly #lead = new Lead();
  /** Stops the reading ahead. */
  readonly #stop = new AbortController();
  readonly #closed = new AbortController();

  constructor(file: HashedFile) {
    this.#file = file;
  }

  /** Whether the digest is known. */
  get isDone(): boolean {
    return this.#sum !== undefined;
  }

  /** A place behind all who asked before. `end` must be called in every ending. */
  takeTurn(): Turn {
    const begins = this.#line;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#line = begins.then(() => promise);
    return { begins, end: resolve };
  }

  /**
   * Reads and hashes all of the file, some way ahead of those who tell by `follow` that they read it too. Never throws:
   * where it fails, `finish` goes on.
   */
  async readAhead(signal: AbortSignal, observe?: Observer): Promise<void> {
    const stop = AbortSignal.any([signal, this.#stop.signal]);
    await this.#finish(stop, observe).catch(() => undefined);
  }

  /** Others have read so many bytes. */
  follow(bytes: number): void {
    this.#lead.follow(bytes);
  }

  /** Hashes what continues the file; all else stays for `finish`. To be called in one's turn. */
  async feed(pieces: readonly Piece[], signal: AbortSignal): Promise<void> {
    const inOrder = pieces.filter(({ bytes }) => bytes.length > 0).sort((a, b) => a.position - b.position);
    for (const { position, bytes } of inOrder) {
      if (this.#isNear(position)) await this.#advance(position, signal);
      if (position <= this.#frontier && this.#frontier < position + bytes.length)
        await this.#append(bytes.subarray(this.#frontier - position));
    }
  }

  /** Reads and hashes the rest, and gives the digest in lower-case hex. `observe` sees only what is read here. */
  async finish(signal: AbortSignal, observe?: Observer): Promise<string> {
    this.#lead.release();
    const stop = () => this.#stop.abort();
    signal.addEventListener('abort', stop);
    try {
      return await this.#finish(AbortSignal.any([signal, this.#closed.signal]), observe);
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Ends the thread that hashes. Nothing may be asked afterwards. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort();
    this.#closed.abort();
    await this.#line;
    await this.#giveBack();
  }

  async #finish(signal: AbortSignal, observe: Observer | undefined): Promise<string> {
    const turn = this.takeTurn();
    try {
      await turn.begins;
      await this.#advance(this.#file.size, signal, observe);
      this.#sum ??= await this.#thread().sha256();
      await this.#giveBack();
      return this.#sum;
    } finally {
      turn.end();
    }
  }

  #thread(): HashThread {
    this.#hash ??= openHashThread(this.#file.size);
    return this.#hash;
  }

  async #giveBack(): Promise<void> {
    const hash = this.#hash;
    this.#hash = undefined;
    // Plaintext does not stay behind in memory longer than needed.
    if (this.#rooms) zeroFill(this.#rooms);
    this.#rooms = undefined;
    await hash?.[Symbol.asyncDispose]();
  }

  /** They must stay as they are until the promise has resolved. */
  #append(bytes: Uint8Array): Promise<void> {
    this.#frontier += bytes.length;
    return this.#thread().appendOnly(bytes);
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

  /** Hashes the file from the frontier up to `end`. */
  async #advance(end: number, signal: AbortSignal, observe?: Observer): Promise<void> {
    const take = (bytes: Uint8Array) => {
      signal.throwIfAborted();
      observe?.(this.#frontier, bytes);
      return this.#append(bytes);
    };
    for (const range of this.#rangesAhead()) {
      if (this.#frontier >= end) return;
      await this.#zeros(Math.min(range.start, end), take);
      await this.#data(Math.min(range.end, end), signal, take);
    }
    await this.#zeros(end, take);
  }

  /** A hole of any size, in pieces; between two of them others may run. */
  async #zeros(end: number, take: (bytes: Uint8Array) => Promise<void>): Promise<void> {
    while (this.#frontier < end) {
      await take(ZEROS.subarray(0, end - this.#frontier));
      await setImmediate();
    }
  }

  /** A stretch of data. While one piece is hashed, the next ones are read. */
  async #data(end: number, signal: AbortSignal, take: (bytes: Uint8Array) => Promise<void>): Promise<void> {
    const start = this.#frontier;
    const rooms = this.#roomsFor(end - start);
    const size = rooms.length / ROOMS;
    const hashed = Array.from({ length: ROOMS }, () => Promise.resolve());
    const read = async (piece: number): Promise<Uint8Array> => {
      const position = start + piece * size;
      const room = rooms
        .subarray((piece % ROOMS) * size)
        .subarray(0, Math.max(0, Math.min(size, end - position)));
      await hashed[piece % ROOMS];
      await this.#lead.advance(room.length, signal);
      await this.#file.readAt(position, room);
      return room;
    };
    let next = read(0);
    try {
      for (let piece = 0; this.#frontier < end; piece += 1) {
        const bytes = await next;
        next = read(piece + 1);
        next.catch(() => undefined);
        const taken = take(bytes);
        taken.catch(() => undefined);
        hashed[piece % ROOMS] = taken;
      }
    } finally {
      await Promise.allSettled([next, ...hashed]);
    }
    await Promise.all(hashed);
  }

  /** Room for `ROOMS` pieces, which is used again. */
  #roomsFor(bytes: number): Buffer {
    const size = ROOMS * Math.min(CHUNK, bytes);
    if (!this.#rooms || this.#rooms.length < size) this.#rooms = alignedRoom(size);
    return this.#rooms.subarray(0, size);
  }
}
