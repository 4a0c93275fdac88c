import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { alignedRoom } from '../../base/aligned-room.ts';
import { openNoFollow } from '../../base/paths.ts';
import { type HashThread, openHashThread } from '../../digest/hash-thread.ts';
import type { ExpectedImage } from '../engine.ts';
import { forEachBlock } from '../pipeline.ts';
import type { Behind } from './behind.ts';
import { verifyFailure } from './failure.ts';

/** Bytes of one read. */
const CHUNK = 2 * 1024 * 1024;
const BUFFERS = 4;

/** A file that is read behind its writer, and what it is to be. */
export interface Followed {
  readonly behind: Behind;
  readonly image: ExpectedImage;
}

/** What becomes of bytes that are read in turn. */
export interface Taken {
  /** The target holds them. */
  readonly filled: Promise<void>;
  /** They are hashed: the target may be changed. Fails where `filled` does. */
  readonly hashed: Promise<void>;
}

/**
 * A finished file, opened anew, that is read from its first to its last byte and hashed on the way. Or one that is still
 * being written: then reads wait for the writer, and what surrounds its blocks is taken from what the file is expected
 * to be; `demandFinished` compares that with the file.
 */
export class FinishedFile implements AsyncDisposable {
  readonly size: number;
  readonly #handle: FileHandle;
  readonly #hash: HashThread;
  readonly #followed: Followed | undefined;
  #position = 0;
  #turn: Promise<void> = Promise.resolve();

  private constructor(handle: FileHandle, size: number, followed: Followed | undefined) {
    this.#handle = handle;
    this.size = size;
    this.#followed = followed;
    this.#hash = openHashThread(size);
  }

  static async open(path: string, followed?: Followed): Promise<FinishedFile> {
    const handle = await openNoFollow(path, constants.O_RDONLY);
    return new FinishedFile(handle, followed?.image.size ?? (await handle.stat()).size, followed);
  }

  /** Bytes at any place; not hashed. */
  async peek(position: number, length: number): Promise<Buffer> {
    const bytes = Buffer.alloc(length);
    await this.#fill(position, bytes);
    return bytes;
  }

  /**
   * Fills `target` with the bytes that follow those of the call before, which may still be under way, and hashes them.
   * Such in shared memory are not copied for that.
   */
  take(target: Buffer): Taken {
    const filled = this.#fill(this.#position, target);
    this.#position += target.length;
    // The thread is asked in the order of the file, and not waited for.
    const asked = Promise.all([this.#turn, filled]).then(() => ({ hashing: this.#hash.appendOnly(target) }));
    this.#turn = asked.then(() => undefined);
    const hashed = asked.then(({ hashing }) => hashing);
    for (const promise of [filled, this.#turn, hashed]) promise.catch(() => undefined);
    return { filled, hashed };
  }

  /** The same; the target may be changed when the promise resolves. */
  next(target: Buffer): Promise<void> {
    return this.take(target).hashed;
  }

  /** Throws UserError E_VERIFY unless the file, now that it is complete, is what it was expected to be where it was not read. */
  async demandFinished(): Promise<void> {
    if (!this.#followed) return;
    const { behind, image } = this.#followed;
    await behind.reachHead();
    const { size } = await this.#handle.stat();
    if (size !== this.size)
      throw verifyFailure(`it has ${size} bytes, not the ${this.size} that were written`);
    for (const [position, bytes] of [
      [0, image.head],
      [size - image.tail.length, image.tail],
    ] as const) {
      const found = Buffer.alloc(bytes.length);
      await this.#read(position, found);
      if (!found.equals(bytes)) throw verifyFailure(`what lies at ${position} is not what was written`);
    }
  }

  /** SHA-256 of the whole file, lower-case hex; all of it must have been read by then. */
  async digest(): Promise<string> {
    if (this.#position !== this.size)
      throw verifyFailure(`${this.size - this.#position} bytes belong to nothing`);
    await this.#turn;
    return this.#hash.sha256();
  }

  /** Never throws: of a file that is only read, nothing is lost when closing it fails. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#turn.catch(() => undefined);
    await this.#hash[Symbol.asyncDispose]();
    await this.#handle.close().catch(() => undefined);
  }

  async #fill(position: number, target: Buffer): Promise<void> {
    if (!this.#followed) return this.#read(position, target);
    const { behind, image } = this.#followed;
    const tailAt = this.size - image.tail.length;
    const end = position + target.length;
    const from = Math.min(end, Math.max(position, image.head.length));
    const to = Math.max(from, Math.min(end, tailAt));
    target.set(image.head.subarray(position, from));
    if (from < to) {
      await behind.reach(to);
      await this.#read(from, target.subarray(from - position, to - position));
    }
    if (to < end) target.set(image.tail.subarray(to - tailAt, end - tailAt), to - position);
  }

  async #read(position: number, target: Buffer): Promise<void> {
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
  const room = alignedRoom(BUFFERS * CHUNK);
  const bufferAt = (index: number) => ({ data: room.subarray(index * CHUNK, (index + 1) * CHUNK) });
  await forEachBlock({
    blocks: Array.from({ length: Math.ceil(file.size / CHUNK) }, (_, index) => index),
    buffers: Array.from({ length: BUFFERS }, (_, index) => bufferAt(index)),
    read: (block, { data }) => file.next(data.subarray(0, Math.min(CHUNK, file.size - block * CHUNK))),
    handle: async () => undefined,
    signal,
  });
  return await file.digest();
}
