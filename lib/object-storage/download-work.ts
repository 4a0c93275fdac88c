import type { ServiceError } from '../base/errors.ts';
import { changed } from './download-checks.ts';
import type { InOrder } from './download-order.ts';
import type { ObjectHead } from './object-storage.ts';
import { Parallel } from './parallel.ts';
import type { ObjectRef } from './reference.ts';
import type { DataWire } from './wire.ts';

export interface DownloadOptions {
  /** What `head` said; another version of the object is refused in the middle of the download. */
  readonly head: ObjectHead;
  readonly signal: AbortSignal;
  /** Writes to the file: takes all of the bytes at a position, or throws. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<void>;
  /** Bytes done so far. */
  readonly progress?: (done: number, total: number) => void;
  /**
   * Bytes from the start that are in the file from an earlier download of the same version: they are not asked for, and
   * read for the digests alone.
   */
  readonly from?: number;
  /** Told when all bytes before this position have been written. */
  readonly reached?: (position: number) => Promise<void>;
  /** Whether the SHA-256 is wanted where nothing is to be compared with it. */
  readonly sha256?: boolean;
  /** Bytes of a range: a seam for tests. */
  readonly range?: number;
}

/** Bytes of all buffers at most: 32 ranges at a time and some that wait for the digests. */
const MEMORY = 320 * 1024 * 1024;
/** Ranges beside those under way, whose bytes wait for their turn. */
const WAITING = 8;
/** Tries of one range, as of one part of an upload. */
const ATTEMPTS = 9;
/** Bytes that are looked at for zeros, and written, at a time: a multiple of the blocks of a file system. */
const PIECE = 1024 * 1024;
const ZEROS = Buffer.alloc(PIECE);

/** The ranges of one download: asked for in parallel, written, and handed to the digests. */
export class DownloadWork {
  readonly #wire: DataWire;
  readonly #ref: ObjectRef;
  readonly #order: InOrder;
  readonly #options: DownloadOptions;
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  readonly #parallel: Parallel;
  readonly #free: Buffer[] = [];
  readonly #size: number;
  #failure: { readonly error: unknown } | undefined;
  #made = 0;
  #running = 0;
  #done: number;
  #received = 0;

  constructor(wire: DataWire, ref: ObjectRef, order: InOrder, options: DownloadOptions) {
    this.#wire = wire;
    this.#ref = ref;
    this.#order = order;
    this.#options = options;
    this.#signal = AbortSignal.any([options.signal, this.#stop.signal]);
    this.#size = order.longest;
    const most = Math.floor(MEMORY / Math.max(1, this.#size)) - WAITING;
    this.#parallel = new Parallel({ most: Math.max(1, most) });
    this.#done = options.from ?? 0;
  }

  /** Bytes that came over the network. */
  get received(): number {
    return this.#received;
  }

  /** Ends when nothing runs any more, and throws what failed first. */
  async run(): Promise<void> {
    const digests = this.#order
      .digest(
        (room) => this.#give(room),
        () => this.#throwIfFailed(),
      )
      .catch((error: unknown) => this.#fail(error));
    await this.#fetchAll().catch((error: unknown) => this.#fail(error));
    while (this.#running > 0) await this.#order.bell.rung;
    await digests;
    this.#throwIfFailed();
  }

  async #fetchAll(): Promise<void> {
    const { present, count, bell } = this.#order;
    for (let index = present; index < count && !this.#failure; ) {
      this.#signal.throwIfAborted();
      const room = this.#running < this.#parallel.limit ? this.#take() : undefined;
      if (!room) {
        this.#parallel.full();
        await bell.rung;
        continue;
      }
      this.#running += 1;
      void this.#fetch(index, room)
        .catch((error: unknown) => this.#fail(error))
        .finally(() => {
          this.#running -= 1;
          bell.ring();
        });
      index += 1;
    }
  }

  async #fetch(index: number, room: Buffer): Promise<void> {
    const { start, end } = this.#order.stretch(index);
    const bytes = room.subarray(0, end - start);
    await this.#get(start, bytes);
    await this.#write(bytes, start);
    if (!this.#order.written(index, room)) this.#give(room);
    this.#done += bytes.length;
    await this.#options.reached?.(this.#order.reached);
    this.#options.progress?.(this.#done, this.#options.head.size);
  }

  async #get(offset: number, room: Buffer): Promise<void> {
    const { etag, size } = this.#options.head;
    const got = await this.#wire.getRange({
      ref: this.#ref,
      offset,
      room,
      etag,
      signal: this.#signal,
      attempts: ATTEMPTS,
      troubled: (error) => this.#slowDown(error),
      moved: (bytes) => {
        this.#received += bytes;
        this.#parallel.moved(bytes);
      },
    });
    // A service that knows no If-Match gives what is there now.
    const isOther = got.length !== room.length || (got.size ?? size) !== size;
    if (isOther || (etag !== '' && got.etag !== etag)) throw changed(this.#ref);
  }

  /** Stretches of zeros stay holes: nothing lies in the file there. */
  async #write(bytes: Buffer, start: number): Promise<void> {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      if (piece.equals(ZEROS.subarray(0, piece.length))) continue;
      this.#throwIfFailed();
      await this.#options.write(piece, start + at);
    }
  }

  #slowDown({ failure }: ServiceError): void {
    if (failure.status === 429 || failure.status === 503) this.#parallel.refused(failure.retryAfter);
  }

  #take(): Buffer | undefined {
    const room = this.#free.pop();
    if (room) return room;
    if (this.#made >= this.#parallel.limit + WAITING) return this.#order.giveUp();
    this.#made += 1;
    return Buffer.from(new SharedArrayBuffer(this.#size));
  }

  #give(room: Buffer): void {
    this.#free.push(room);
    this.#order.bell.ring();
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#stop.abort(error);
    this.#order.bell.ring();
  }

  #throwIfFailed(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
