import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { openNoFollow } from '../../base/paths.ts';
import { verifyFailure } from './failure.ts';

const CHUNK = 2 * 1024 * 1024;

/** A finished file, opened anew, that is read from its first to its last byte and hashed on the way. */
export class FinishedFile {
  readonly size: number;
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');
  #position = 0;

  private constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.size = size;
  }

  static async open(path: string): Promise<FinishedFile> {
    const handle = await openNoFollow(path, constants.O_RDONLY | constants.O_NONBLOCK);
    return new FinishedFile(handle, (await handle.stat()).size);
  }

  /** Bytes at any place; not hashed. */
  async peek(position: number, length: number): Promise<Buffer> {
    return this.#fill(position, Buffer.alloc(length));
  }

  /** The next `length` bytes of the file. */
  async next(length: number): Promise<Buffer> {
    return this.#count(await this.#fill(this.#position, Buffer.alloc(length)));
  }

  /**
   * The next `lengths` of bytes, one after the other; a piece is read while the one before it is checked.
   * Each piece may be changed, and is overwritten when the one after the next is asked for.
   */
  async *pieces(lengths: readonly number[]): AsyncGenerator<Buffer> {
    const longest = Math.max(0, ...new Set(lengths));
    const buffers = [Buffer.allocUnsafeSlow(longest), Buffer.allocUnsafeSlow(longest)] as const;
    let position = this.#position;
    const start = (index: number): Promise<Buffer> => {
      const target = (index % 2 === 0 ? buffers[0] : buffers[1]).subarray(0, lengths[index] ?? 0);
      const filled = this.#fill(position, target);
      position += target.length;
      filled.catch(() => undefined);
      return filled;
    };
    let ahead = start(0);
    try {
      for (let index = 0; index < lengths.length; index += 1) {
        const piece = await ahead;
        ahead = start(index + 1);
        yield this.#count(piece);
      }
    } finally {
      await ahead.catch(() => undefined);
      for (const buffer of buffers) buffer.fill(0);
    }
  }

  /** SHA-256 of the whole file, lower-case hex; all of it must have been read by then. */
  digest(): string {
    if (this.#position !== this.size)
      throw verifyFailure(`${this.size - this.#position} bytes belong to nothing`);
    return this.#hash.digest('hex');
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  #count(bytes: Buffer): Buffer {
    this.#hash.update(bytes);
    this.#position += bytes.length;
    return bytes;
  }

  async #fill(position: number, target: Buffer): Promise<Buffer> {
    for (let done = 0; done < target.length; ) {
      const { bytesRead } = await this.#handle.read(target, done, target.length - done, position + done);
      if (bytesRead === 0) throw verifyFailure(`it ends at ${position + done}`);
      done += bytesRead;
    }
    return target;
  }
}

/** SHA-256 of a file, lower-case hex. */
export async function sha256OfFile(path: string, signal: AbortSignal): Promise<string> {
  const file = await FinishedFile.open(path);
  try {
    const whole = Math.floor(file.size / CHUNK);
    const lengths = [...new Array<number>(whole).fill(CHUNK), file.size - whole * CHUNK];
    for await (const _ of file.pieces(lengths)) signal.throwIfAborted();
    return file.digest();
  } finally {
    await file.close();
  }
}
