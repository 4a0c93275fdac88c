import { isZero } from '../disk/block-map.ts';
import type { SourceFile } from '../disk/file.ts';

/** More than any unpacker wants to see at once, and as much again to read ahead. */
const ROOM = 6 * 2 ** 20;

/** Reads a packed file once, from its first byte to its last, and lets unpackers look ahead. */
export class PackedReader {
  readonly #file: SourceFile;
  readonly #signal: AbortSignal;
  readonly #progress: (done: number) => void;
  readonly #room: Buffer;
  /** What is read and not yet taken. */
  #start = 0;
  #end = 0;
  /** Bytes of the file that are read. */
  #read = 0;

  /** `progress` is told bytes of the file. */
  constructor(file: SourceFile, signal: AbortSignal, progress: (done: number) => void) {
    this.#file = file;
    this.#room = Buffer.allocUnsafeSlow(Math.min(ROOM, file.size));
    this.#signal = signal;
    this.#progress = progress;
  }

  /** Bytes that were taken. */
  get position(): number {
    return this.#read - (this.#end - this.#start);
  }

  /** What comes next: `wanted` bytes or more, fewer only at the end of the file. To be used before the next call. */
  async peek(wanted: number): Promise<Buffer> {
    this.#signal.throwIfAborted();
    if (this.#end - this.#start < wanted && this.#read < this.#file.size) await this.#fill();
    return this.#room.subarray(this.#start, this.#end);
  }

  /** Takes bytes that were peeked at. */
  skip(bytes: number): void {
    this.#start += bytes;
  }

  /** Takes so many bytes. Throws RangeError when the file ends before. */
  async take(bytes: number): Promise<Buffer> {
    const found = await this.peek(bytes);
    if (found.length < bytes) throw cutOff();
    this.skip(bytes);
    return found.subarray(0, bytes);
  }

  /** Takes what is left, in pieces that stay as they are. */
  async *rest(): AsyncGenerator<Buffer> {
    for (let found = await this.peek(1); found.length > 0; found = await this.peek(1)) {
      this.skip(found.length);
      yield Buffer.from(found);
    }
  }

  /** Looks at the end of the file once more. Throws RangeError for anything but zeros. */
  async demandZerosFrom(position: number): Promise<void> {
    for (let at = position; at < this.#file.size; at += ROOM) {
      this.#signal.throwIfAborted();
      if (!isZero(await this.#file.slice(at, ROOM))) throw new RangeError('something else follows its end');
    }
  }

  async #fill(): Promise<void> {
    this.#room.copyWithin(0, this.#start, this.#end);
    this.#end -= this.#start;
    this.#start = 0;
    const bytes = this.#room.subarray(this.#end, this.#end + this.#file.size - this.#read);
    await this.#file.readContent([{ position: this.#read, bytes }]);
    this.#read += bytes.length;
    this.#end += bytes.length;
    this.#progress(this.#read);
  }
}

export function cutOff(): RangeError {
  return new RangeError('it is cut off');
}
