import { createHash } from 'node:crypto';
import { type BigIntStats, constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { openNoFollow } from '../base/paths.ts';
import { changed, unreadable } from './refusals.ts';

const CHUNK = 4 * 1024 * 1024;

/** Sees the file's bytes in order while they are hashed. */
export type Observer = (position: number, bytes: Uint8Array) => void;

/** What is asked of an open file; Node's FileHandle is one. */
export type OpenFile = Pick<FileHandle, 'read' | 'stat' | 'close'>;

/** A source's file: bounded reads by position, its digest, and whether it is still what was opened. */
export class SourceFile {
  readonly #handle: OpenFile;
  readonly #opened: BigIntStats;
  #digest: Promise<string> | undefined;

  private constructor(handle: OpenFile, opened: BigIntStats) {
    this.#handle = handle;
    this.#opened = opened;
  }

  /** Opens for reading; never follows a link and never waits on a pipe or device (pitfalls I9). */
  static async open(path: string): Promise<SourceFile> {
    const handle = await openNoFollow(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(
      (cause: unknown) => {
        throw unreadable('it cannot be opened', cause);
      },
    );
    return SourceFile.of(handle);
  }

  /** Takes over an open file, which is closed when it is no regular one. */
  static async of(handle: OpenFile): Promise<SourceFile> {
    const opened = await handle.stat({ bigint: true });
    if (!opened.isFile()) {
      await handle.close();
      throw unreadable('it is no regular file', undefined);
    }
    return new SourceFile(handle, opened);
  }

  /** Bytes of the file when it was opened. */
  get size(): number {
    return Number(this.#opened.size);
  }

  /** Fills all of `target`, or throws: E_SOURCE_CHANGED when the file has become shorter, E_SOURCE_READ on I/O errors. */
  async readAt(position: number, target: Uint8Array): Promise<void> {
    for (let done = 0; done < target.length; ) {
      const { bytesRead } = await this.#handle
        .read(target, done, target.length - done, position + done)
        .catch((cause: unknown) => {
          throw unreadable(`reading ${target.length} bytes at ${position} failed`, cause);
        });
      if (bytesRead === 0) throw changed(`it ends at ${position + done}, not at ${this.size}`);
      done += bytesRead;
    }
  }

  /** At most `length` bytes from `position`; fewer only at the end of the file. */
  async slice(position: number, length: number): Promise<Buffer> {
    const bytes = Buffer.alloc(Math.max(0, Math.min(length, this.size - position)));
    await this.readAt(position, bytes);
    return bytes;
  }

  /** SHA-256 of the whole file, lower-case hex. The file is read once, however often this is called. */
  sha256(signal: AbortSignal, observe?: Observer): Promise<string> {
    this.#digest ??= this.#hash(signal, observe).catch((error: unknown) => {
      this.#digest = undefined;
      throw error;
    });
    return this.#digest;
  }

  async #hash(signal: AbortSignal, observe: Observer | undefined): Promise<string> {
    const hash = createHash('sha256');
    let next = this.slice(0, CHUNK);
    for (let position = 0; position < this.size; position += CHUNK) {
      const bytes = await next;
      // The next chunk is read while this one is hashed.
      next = this.slice(position + CHUNK, CHUNK);
      next.catch(() => undefined);
      signal.throwIfAborted();
      hash.update(bytes);
      observe?.(position, bytes);
    }
    await next;
    await this.assertUnchanged();
    return hash.digest('hex');
  }

  async assertUnchanged(): Promise<void> {
    const now = await this.#handle.stat({ bigint: true });
    for (const name of ['size', 'mtimeNs', 'ctimeNs'] as const) {
      if (now[name] !== this.#opened[name]) throw changed(`its ${name.replace('Ns', '')} is another one`);
    }
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}
