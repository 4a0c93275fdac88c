/** Bytes at first: there may be thousands of small blocks. */
const FIRST = 64 * 2 ** 10;
/** Bytes beyond a dictionary at least: what is kept is moved to the front only now and then. */
const LEAST_SLACK = 8 * 2 ** 20;
/** Up to here a loop is faster than a call. */
const SHORT = 48;

/** What was unpacked last, as far as matches may reach back; grows with what is unpacked, up to the dictionary's size. */
export class Window {
  readonly #dictionary: number;
  #bytes = Buffer.allocUnsafeSlow(FIRST);
  /** Where what may be referred to begins, and where it ends. */
  #start = 0;
  end = 0;

  constructor(dictionary: number) {
    this.#dictionary = dictionary;
  }

  get bytes(): Buffer {
    return this.#bytes;
  }

  /** Bytes that may be referred to. */
  get reach(): number {
    return Math.min(this.end - this.#start, this.#dictionary);
  }

  /** Nothing before may be referred to any more. */
  reset(): void {
    this.#start = this.end;
  }

  /** Makes room for so many bytes at the end. What was read of `bytes` before is not valid any more. */
  reserve(wanted: number): void {
    if (this.end + wanted <= this.#bytes.length) return;
    const kept = this.reach;
    const most = this.#dictionary + Math.max(LEAST_SLACK, this.#dictionary >>> 2);
    const { length: now } = this.#bytes;
    const length =
      2 * kept < now && kept + wanted <= now ? now : Math.max(kept + wanted, Math.min(most, 2 * now));
    const bytes = length === this.#bytes.length ? this.#bytes : Buffer.allocUnsafeSlow(length);
    this.#bytes.copy(bytes, 0, this.end - kept, this.end);
    this.#bytes = bytes;
    this.#start = 0;
    this.end = kept;
  }

  /** Repeats what lies `distance` bytes before the end. Throws RangeError when there is nothing. */
  repeat(distance: number, length: number): void {
    if (distance > this.reach) throw new RangeError('it refers to what lies before its beginning');
    const { end } = this;
    const bytes = this.#bytes;
    if (length < SHORT) for (let at = end; at < end + length; at += 1) bytes[at] = bytes[at - distance] ?? 0;
    else if (distance === 1) bytes.fill(bytes[end - 1] ?? 0, end, end + length);
    else if (distance >= length) bytes.copyWithin(end, end - distance, end - distance + length);
    else for (let at = end; at < end + length; at += 1) bytes[at] = bytes[at - distance] ?? 0;
    this.end += length;
  }
}
