import type { TweakMode } from '../../cipher/xts.ts';
import type { VhdStamp } from '../engine.ts';

/** Where a block's data goes in the file, and by which number its first sector is encrypted. */
interface Place {
  /** Byte offset of its data in the file. */
  readonly offset: number;
  /** VHD and LUKS count sectors of the disk; qcow2 with LUKS counts those of its file (encrypted-formats.md 8). */
  readonly firstSector: number;
  /** Sectors that are stored; fewer than 4096 only at the end of a disk. */
  readonly sectors: number;
  /** Bytes in front of the data that are written with it, from the page before it: 0, a bitmap, or gap and bitmap. */
  readonly front: number;
}

/** What surrounds the data. */
export interface Frame {
  /** At offset 0. */
  readonly head: Uint8Array;
  /** Behind the last block; may be empty. */
  readonly tail: Uint8Array;
  /** Bytes of the file. */
  readonly size: number;
}

/** A format to write, as far as it differs from others. One more format is one more of these. */
export interface Target {
  readonly key: Uint8Array;
  readonly tweak: TweakMode;
  /** Bytes of the virtual disk in the result. */
  readonly virtualSize: number;
  /** Whether blocks of zeros are stored as well, because the format knows no holes. */
  readonly storesZeros: boolean;
  /** The end of the page in front of each block's data: at most a page, nothing where `front` is 0. */
  readonly page: Uint8Array;
  /** `slot`: how many blocks were stored before it. */
  place(block: number, slot: number): Place;
  /** `stored`: numbers of all stored blocks, ascending. May be asked for before they are written, and twice. */
  frame(stored: readonly number[], stamp: () => Promise<VhdStamp>): Promise<Frame>;
  /** Overwrites keys that it made. */
  wipe(): void;
}
