import { zeroFill } from '../base/zeros.ts';
import type { Range } from './source.ts';
import { BLOCK } from './vhd/layout.ts';

const ZEROS = Buffer.alloc(BLOCK);

/** Whether all bytes are zero; compares memory, not bytes one by one. */
export function isZero(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const length = Math.min(BLOCK, bytes.length - at);
    if (ZEROS.compare(bytes, at, at + length, 0, length) !== 0) return false;
  }
  return true;
}

/** Overwrites what lies between two places with zeros, as far as it belongs to `bytes` at all. */
export function clear(bytes: Uint8Array, from: number, to: number): void {
  const start = Math.max(0, from);
  const end = Math.min(bytes.length, to);
  if (start < end) zeroFill(bytes.subarray(start, end));
}

/** Which 2 MiB blocks of a virtual disk may hold data: one bit each, at most 128 KiB for 2040 GiB. */
export class BlockMap {
  readonly #bits: Uint8Array;
  readonly #size: number;

  constructor(virtualSize: number) {
    this.#size = virtualSize;
    this.#bits = new Uint8Array(Math.ceil(Math.ceil(virtualSize / BLOCK) / 8));
  }

  /** The blocks that ranges of a disk touch. */
  static of(virtualSize: number, ranges: Iterable<Range>): BlockMap {
    const map = new BlockMap(virtualSize);
    for (const { start, end } of ranges) map.mark(start, end);
    return map;
  }

  /** Marks all blocks that the bytes from `start` up to `end` touch, as far as they lie on the disk. */
  mark(start: number, end: number): void {
    const last = Math.ceil(Math.min(end, this.#size) / BLOCK);
    for (let block = Math.floor(start / BLOCK); block < last; block += 1)
      this.#bits[block >> 3] = (this.#bits[block >> 3] ?? 0) | (1 << (block & 7));
  }

  has(block: number): boolean {
    return ((this.#bits[block >> 3] ?? 0) & (1 << (block & 7))) !== 0;
  }

  /** Neighbouring blocks joined, cut at the disk's end. */
  ranges(): Range[] {
    const ranges: Range[] = [];
    const blocks = Math.ceil(this.#size / BLOCK);
    for (let block = 0; block < blocks; block += 1) {
      if (!this.has(block)) continue;
      let end = block + 1;
      while (end < blocks && this.has(end)) end += 1;
      ranges.push({ start: block * BLOCK, end: Math.min(end * BLOCK, this.#size) });
      block = end;
    }
    return ranges;
  }
}

/** The numbers of the 2 MiB blocks that ascending ranges touch, ascending, each once. */
export function* blocksOf(ranges: readonly Range[]): Generator<number> {
  let next = 0;
  for (const range of ranges) {
    const last = Math.ceil(range.end / BLOCK);
    for (let block = Math.max(next, Math.floor(range.start / BLOCK)); block < last; block += 1) yield block;
    next = Math.max(next, last);
  }
}
