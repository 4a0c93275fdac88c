import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { openNoFollow } from '../../base/paths.ts';
import { fullSectorBitmap } from '../../disk/vhd/layout.ts';
import { writeFully } from '../../host/output-file.ts';
import { alignedBuffers, PAGE } from './direct.ts';

/**
 * Writes the sector bitmaps of stored blocks: the page in front of a block's data is the gap behind the block before,
 * zeros, and the bitmap in its last sector. Past the page cache, where the loop device below the data goes past it too:
 * with pages larger than 4 KiB a cached one would hold data of its neighbours, and overwrite theirs.
 */
export class BitmapPages {
  readonly #file: FileHandle;
  readonly #own: FileHandle | undefined;
  readonly #page: Buffer;

  private constructor(file: FileHandle, own: FileHandle | undefined) {
    this.#file = file;
    this.#own = own;
    this.#page = alignedBuffers(1, PAGE)[0] ?? Buffer.alloc(0);
    this.#page.set(fullSectorBitmap(), PAGE - fullSectorBitmap().length);
  }

  /** `file` is open on `path`; `direct`: whether the loop device goes past the page cache. */
  static async open(path: string, file: FileHandle, direct: boolean): Promise<BitmapPages> {
    if (!direct) return new BitmapPages(file, undefined);
    return new BitmapPages(file, await openNoFollow(path, constants.O_WRONLY | constants.O_DIRECT));
  }

  /** `dataOffset`: a multiple of 4096, where the data of the block lies in the file. */
  async write(dataOffset: number): Promise<void> {
    await writeFully(this.#own ?? this.#file, this.#page, dataOffset - PAGE);
  }

  async close(): Promise<void> {
    await this.#own?.close();
  }
}
