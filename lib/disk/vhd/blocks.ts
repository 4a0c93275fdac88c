import { zeroFill } from '../../base/zeros.ts';
import { BlockMap, clear } from '../block-map.ts';
import type { SourceFile } from '../file.ts';
import type { Piece } from '../running-digest.ts';
import type { DiskSource } from '../source.ts';
import { type DynamicHeader, UNALLOCATED } from './dynamic-header.ts';

/** Sector bitmaps kept at once: a 2 MiB read of a disk with tiny blocks needs many, a sequential copy just one. */
const CACHED_BITMAPS = 16;

/** A part of a read that lies in one stored block. */
interface StoredPart {
  /** Its block's place in the BAT. */
  readonly sector: number;
  /** Bytes from the start of the block's data. */
  readonly inside: number;
  readonly bytes: Uint8Array;
}

/** The content of a dynamic VHD whose header and table have been checked. encrypted-formats.md 4 */
export class DynamicBlocks {
  readonly #file: SourceFile;
  readonly #virtualSize: number;
  readonly #header: DynamicHeader;
  readonly #table: Uint32Array;
  /** By their block's sector, the last few. */
  readonly #bitmaps = new Map<number, Buffer>();

  constructor(file: SourceFile, size: number, header: DynamicHeader, table: Uint32Array) {
    this.#file = file;
    this.#virtualSize = Math.ceil(size / 512) * 512;
    this.#header = header;
    this.#table = table;
  }

  asSource(): DiskSource {
    const file = this.#file;
    const ranges = this.#map().ranges();
    return {
      format: 'vhd',
      virtualSize: this.#virtualSize,
      fileSize: file.size,
      packing: file.packing,
      read: (position, target) => this.#read(position, target),
      dataRanges: () => ranges,
      digestWhileReading: (signal) => file.digestWhileReading(signal),
      isDigested: () => file.isDigested,
      fileSha256: (signal) => file.sha256(signal),
      assertUnchanged: () => file.assertUnchanged(),
      close: () => file.close(),
      [Symbol.asyncDispose]: () => file.close(),
    };
  }

  #map(): BlockMap {
    const map = new BlockMap(this.#virtualSize);
    const { blockSize } = this.#header;
    this.#table.forEach((sector, index) => {
      if (sector !== UNALLOCATED) map.mark(index * blockSize, (index + 1) * blockSize);
    });
    return map;
  }

  async #read(position: number, target: Uint8Array): Promise<void> {
    const within = target.subarray(0, Math.max(0, this.#virtualSize - position));
    zeroFill(target.subarray(within.length));
    const parts = this.#storedParts(position, within);
    const bitmaps = new Map<number, Buffer>();
    const pieces: Piece[] = [];
    for (const { sector, inside, bytes } of parts) {
      const known = this.#bitmaps.get(sector);
      const bitmap = known ?? Buffer.alloc(this.#header.bitmapBytes);
      bitmaps.set(sector, bitmap);
      if (!known) pieces.push({ position: sector * 512, bytes: bitmap });
      pieces.push({ position: sector * 512 + bitmap.length + inside, bytes });
    }
    await this.#file.readContent(pieces);
    for (const { sector, inside, bytes } of parts) {
      const bitmap = bitmaps.get(sector);
      if (bitmap) clearUnwritten(bitmap, inside, bytes);
    }
    for (const [sector, bitmap] of bitmaps) this.#keep(sector, bitmap);
  }

  /** Fills with zeros what is not stored. */
  #storedParts(position: number, target: Uint8Array): StoredPart[] {
    const { blockSize } = this.#header;
    const parts: StoredPart[] = [];
    for (let done = 0; done < target.length; ) {
      const index = Math.floor((position + done) / blockSize);
      const inside = position + done - index * blockSize;
      const bytes = target.subarray(done, done + blockSize - inside);
      const sector = this.#table[index] ?? UNALLOCATED;
      if (sector === UNALLOCATED) zeroFill(bytes);
      else parts.push({ sector, inside, bytes });
      done += bytes.length;
    }
    return parts;
  }

  #keep(sector: number, bitmap: Buffer): void {
    const oldest = this.#bitmaps.keys().next();
    if (this.#bitmaps.size >= CACHED_BITMAPS && !oldest.done) this.#bitmaps.delete(oldest.value);
    this.#bitmaps.set(sector, bitmap);
  }
}

/** A clear bit means never written: zeros, whatever bytes lie there. `offset` is the part's place in its block. */
function clearUnwritten(bitmap: Buffer, offset: number, part: Uint8Array): void {
  const first = Math.floor(offset / 512);
  const last = Math.ceil((offset + part.length) / 512);
  for (let sector = first; sector < last; sector += 1) {
    const byte = bitmap[sector >> 3] ?? 0;
    if (byte === 0xff && (sector & 7) === 0 && sector + 8 <= last) sector += 7;
    else if ((byte & (0x80 >> (sector & 7))) === 0)
      clear(part, sector * 512 - offset, (sector + 1) * 512 - offset);
  }
}
