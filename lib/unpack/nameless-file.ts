import type { FileHandle } from 'node:fs/promises';
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { formatSize } from '../base/units.ts';
import { isZero } from '../disk/block-map.ts';
import { GivenFile } from '../disk/given-file.ts';
import { BLOCK } from '../disk/vhd/layout.ts';
import { freeSpace } from '../host/free-space.ts';
import { createOutput, spaceError, writeFully } from '../host/output-file.ts';
import { nextName } from '../host/own-names.ts';

/** Bytes that are gathered before they are written. */
const ROOM = 4 * 2 ** 20;
/** Zeros of this length, at its multiples, become holes. */
const HOLE = 64 * 2 ** 10;
/** Stretches of data with less between them count as one: readers take a block at a time. */
const SMALLEST_GAP = BLOCK;
/** Bytes written between two looks at the free space, and what is left for others. */
const LOOK = 64 * 2 ** 20;
const SPARE = 128 * 2 ** 20;

/**
 * A file that loses its name as soon as it is open, and that only this process has: it is gone in every ending, also
 * when the process is killed. Zeros become holes.
 */
export class NamelessFile implements AsyncDisposable {
  readonly #handle: FileHandle;
  readonly #folder: string;
  readonly #room = Buffer.allocUnsafeSlow(ROOM);
  #filled = 0;
  /** Bytes before the room. */
  #position = 0;
  #unlooked = LOOK;
  #handedOver = false;
  readonly #ranges: { start: number; end: number }[] = [];
  /** Bytes that are no holes. */
  stored = 0;

  private constructor(handle: FileHandle, folder: string) {
    this.#handle = handle;
    this.#folder = folder;
  }

  /** `folder`: real path. A run after one that is killed right here knows the name of the empty file, and removes it. */
  static async make(folder: string): Promise<NamelessFile> {
    const path = join(folder, nextName());
    const handle = await createOutput(path);
    try {
      await unlink(path);
    } catch (error) {
      await handle.close();
      throw error;
    }
    return new NamelessFile(handle, folder);
  }

  /** Bytes that were added. */
  get size(): number {
    return this.#position + this.#filled;
  }

  /** The bytes may change when the promise resolves. Throws UserError E_SPACE, E_OUTPUT_WRITE. */
  async add(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const piece = bytes.subarray(at, at + ROOM - this.#filled);
      this.#room.set(piece, this.#filled);
      this.#filled += piece.length;
      at += piece.length;
      if (this.#filled === ROOM) await this.#flush();
    }
  }

  /** Hands it over, complete: whoever takes it closes it. */
  async finish(): Promise<GivenFile> {
    await this.#flush();
    await this.#handle.truncate(this.#position);
    this.#handedOver = true;
    return GivenFile.of(this.#handle, this.#ranges);
  }

  /** Unless it was handed over, it is gone. Never throws. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#handedOver) await this.#handle.close().catch(() => undefined);
  }

  async #flush(): Promise<void> {
    const bytes = this.#room.subarray(0, this.#filled);
    for (let at = 0; at < bytes.length; ) {
      const end = endOfData(bytes, at);
      if (end > at) await this.#store(bytes.subarray(at, end), this.#position + at);
      at = Math.max(end, at + HOLE);
    }
    this.#position += bytes.length;
    this.#filled = 0;
  }

  async #store(bytes: Uint8Array, position: number): Promise<void> {
    await this.#demandSpace(bytes.length);
    await writeFully(this.#handle, bytes, position, 'what is unpacked of the source');
    this.stored += bytes.length;
    const end = position + bytes.length;
    const last = this.#ranges.at(-1);
    if (last && position - last.end < SMALLEST_GAP) last.end = end;
    else this.#ranges.push({ start: position, end });
  }

  async #demandSpace(bytes: number): Promise<void> {
    this.#unlooked += bytes;
    if (this.#unlooked < LOOK) return;
    this.#unlooked = 0;
    const free = await freeSpace(this.#folder);
    if (free >= SPARE) return;
    const what = `unpacking the source in ${this.#folder} was stopped after ${formatSize(this.size)}, ${formatSize(this.stored)} without zeros`;
    throw spaceError(`${what}; ${formatSize(free)} are free`, undefined);
  }
}

/** Where data that begins at `at` ends and zeros begin; `at` itself when zeros do. */
function endOfData(bytes: Buffer, at: number): number {
  let end = at;
  while (end < bytes.length && !isZero(bytes.subarray(end, end + HOLE))) end += HOLE;
  return Math.min(end, bytes.length);
}
