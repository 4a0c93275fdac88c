/** Of four equal bytes in a block, the next one tells how many more follow. Runs never reach beyond a block. */
const RUN = 4;

/** Writes out the runs of one block, in pieces. */
export class Runs {
  readonly #bytes: Uint8Array;
  #at = 0;
  /** The last byte, how often it came, and how often it still comes. */
  #last = -1;
  #count = 0;
  #left = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Gives how many bytes of `target` are filled; fewer than it has only when nothing follows. */
  fill(target: Uint8Array): number {
    const bytes = this.#bytes;
    let size = this.#repeat(target, 0);
    while (size < target.length && this.#at < bytes.length) {
      const byte = bytes[this.#at] ?? 0;
      this.#at += 1;
      if (this.#count === RUN) {
        this.#left = byte;
        this.#count = 0;
        size = this.#repeat(target, size);
        // What follows a run begins a new one, even with the same byte.
        if (this.#left === 0) this.#last = -1;
        continue;
      }
      this.#count = byte === this.#last ? this.#count + 1 : 1;
      this.#last = byte;
      target[size] = byte;
      size += 1;
    }
    return size;
  }

  #repeat(target: Uint8Array, from: number): number {
    const count = Math.min(this.#left, target.length - from);
    if (count > 0) target.fill(this.#last, from, from + count);
    this.#left -= count;
    return from + count;
  }
}
