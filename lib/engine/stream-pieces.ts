import type { Content } from '../base/content.ts';

interface Piece {
  readonly bytes: Uint8Array;
  counts: boolean;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Where bytes that are made meet the rooms that are to be filled with them. They come in file order, without gaps, and
 * go out in file order. Whoever is first waits for the other; what goes wrong on one side ends the other.
 */
export class StreamPieces implements Content {
  /** Bytes in all. */
  readonly size: number;
  readonly #queue: Piece[] = [];
  /** Where the next piece must begin. */
  #appended = 0;
  /** Where the next room must begin. */
  #filled = 0;
  /** Bytes of the first piece in the queue that went out. */
  #taken = 0;
  #failed: { readonly error: unknown } | undefined;
  /** Wakes the room that waits. */
  #changed: () => void = () => undefined;

  constructor(size: number) {
    this.size = size;
  }

  /** Whether all bytes were asked for. */
  get isAtEnd(): boolean {
    return this.#filled === this.size;
  }

  /** What `fail` was told first. */
  get failure(): { readonly error: unknown } | undefined {
    return this.#failed;
  }

  /**
   * The next bytes. None of them counts before `ready` has resolved, and they must not change before the result has:
   * that is when all of them have been copied out. When `ready` rejects, both sides end. Throws RangeError at once for
   * bytes that do not follow those before.
   */
  append(bytes: Uint8Array, position: number, ready: Promise<unknown>): Promise<void> {
    if (position !== this.#appended || position + bytes.length > this.size)
      throw new RangeError(`${bytes.length} bytes at ${position} do not follow those before`);
    this.#appended += bytes.length;
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    promise.catch(() => undefined);
    if (this.#failed) reject(this.#failed.error);
    else if (bytes.length === 0) resolve();
    else this.#expect({ bytes, counts: false, resolve, reject }, ready);
    return promise;
  }

  /** As Content has it. Throws what `fail` was told, and RangeError for a room that is not the next one. */
  async fill(position: number, room: Uint8Array): Promise<void> {
    if (position !== this.#filled || position + room.length > this.size)
      throw new RangeError(`the ${room.length} bytes at ${position} are not the next ones`);
    this.#filled += room.length;
    for (let done = 0; done < room.length; ) {
      const piece = this.#next();
      if (!piece) {
        await this.#change();
        continue;
      }
      const bytes = piece.bytes.subarray(this.#taken, this.#taken + room.length - done);
      room.set(bytes, done);
      done += bytes.length;
      this.#taken += bytes.length;
      if (this.#taken === piece.bytes.length) this.#shift(piece);
    }
  }

  /** Ends both sides; the first error counts. */
  fail(error: unknown): void {
    this.#failed ??= { error };
    for (const { reject } of this.#queue.splice(0)) reject(error);
    this.#changed();
  }

  #expect(piece: Piece, ready: Promise<unknown>): void {
    this.#queue.push(piece);
    ready.then(
      () => {
        piece.counts = true;
        this.#changed();
      },
      (error: unknown) => this.fail(error),
    );
  }

  /** The first piece; undefined when it does not count yet. */
  #next(): Piece | undefined {
    if (this.#failed) throw this.#failed.error;
    return this.#queue[0]?.counts ? this.#queue[0] : undefined;
  }

  #change(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#changed = resolve;
    return promise;
  }

  #shift(piece: Piece): void {
    this.#queue.shift();
    this.#taken = 0;
    piece.resolve();
  }
}
