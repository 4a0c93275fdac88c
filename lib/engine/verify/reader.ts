import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { openNoFollow } from '../../base/paths.ts';
import { forEachBlock } from '../pipeline.ts';
import { verifyFailure } from './failure.ts';

/** Bytes of one read. */
const CHUNK = 2 * 1024 * 1024;
const BUFFERS = 4;

/** A finished file, opened anew, that is read from its first to its last byte and hashed on the way. */
export class FinishedFile implements AsyncDisposable {
  readonly size: number;
  readonly #handle: FileHandle;
  readonly #hash = createHash('sha256');
  #position = 0;
  #turn: Promise<void> = Promise.resolve();

  private constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.size = size;
  }

  static async open(path: string): Promise<FinishedFile> {
    const handle = await openNoFollow(path, constants.O_RDONLY);
    return new FinishedFile(handle, (await handle.stat()).size);
  }

  /** Bytes at any place; not hashed. */
  async peek(position: number, length: number): Promise<Buffer> {
    const bytes = Buffer.alloc(length);
    await this.#fill(position, bytes);
    return bytes;
  }

  /**
   * Fills `target` with the bytes that follow those of the call before, which may still be under way, and hashes them.
   * The target may be changed when the promise resolves.
   */
  next(target: Buffer): Promise<void> {
    const filled = this.#fill(this.#position, target);
    this.#position += target.length;
    this.#turn = Promise.all([this.#turn, filled]).then(() => {
      this.#hash.update(target);
    });
    this.#turn.catch(() => undefined);
    return this.#turn;
  }

  /** SHA-256 of the whole file, lower-case hex; all of it must have been read by then. */
  digest(): string {
    if (this.#position !== this.size)
      throw verifyFailure(`${this.size - this.#position} bytes belong to nothing`);
    return this.#hash.digest('hex');
  }

  /** Never throws: of a file that is only read, nothing is lost when closing it fails. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#turn.catch(() => undefined);
    await this.#handle.close().catch(() => undefined);
  }

  async #fill(position: number, target: Buffer): Promise<void> {
    for (let done = 0; done < target.length; ) {
      const { bytesRead } = await this.#handle
        .read(target, done, target.length - done, position + done)
        .catch((cause: unknown) => {
          throw verifyFailure(`the disk does not give ${target.length} bytes at ${position}`, cause);
        });
      if (bytesRead === 0) throw verifyFailure(`it ends at ${position + done}`);
      done += bytesRead;
    }
  }
}

/** SHA-256 of a file, lower-case hex. */
export async function sha256OfFile(path: string, signal: AbortSignal): Promise<string> {
  await using file = await FinishedFile.open(path);
  await forEachBlock({
    blocks: Array.from({ length: Math.ceil(file.size / CHUNK) }, (_, index) => index),
    buffers: Array.from({ length: BUFFERS }, () => ({ data: Buffer.allocUnsafeSlow(CHUNK) })),
    read: (block, { data }) => file.next(data.subarray(0, Math.min(CHUNK, file.size - block * CHUNK))),
    handle: async () => undefined,
    signal,
  });
  return file.digest();
}
