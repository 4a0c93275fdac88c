/** Slots that are remembered at most: 64 MiB of bits, of which only touched pages take memory. */
const MOST_SLOTS = 2 ** 29;

/** Which slots of a file are taken: finds what an image stores in two places at once. */
export class Claims {
  readonly #slotBytes: number;
  readonly #taken: Uint8Array;

  /** `slotBytes`: what is stored begins at its multiples. Throws RangeError when the file has too many slots. */
  constructor(fileSize: number, slotBytes: number) {
    const slots = Math.ceil(fileSize / slotBytes);
    if (slots > MOST_SLOTS)
      throw new RangeError(`a file of ${fileSize} bytes is too large for blocks of ${slotBytes}`);
    this.#slotBytes = slotBytes;
    this.#taken = new Uint8Array(Math.ceil(slots / 8));
  }

  /** Whether the slot of `offset` was free; from now on it is taken. */
  take(offset: number): boolean {
    const slot = Math.floor(offset / this.#slotBytes);
    const free = !this.isTaken(offset);
    this.#taken[slot >>> 3] = (this.#taken[slot >>> 3] ?? 0) | (1 << (slot & 7));
    return free;
  }

  isTaken(offset: number): boolean {
    const slot = Math.floor(offset / this.#slotBytes);
    return ((this.#taken[slot >>> 3] ?? 0) & (1 << (slot & 7))) !== 0;
  }
}
