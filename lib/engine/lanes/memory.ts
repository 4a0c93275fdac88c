import { type SharedMemory, sharedMemory } from '../../base/web-assembly.ts';
import { zeroFill } from '../../base/zeros.ts';
import { CIPHER_ROOM } from '../../cipher/xts.ts';
import { BLOCK, SECTOR } from '../../disk/vhd/layout.ts';
import type { LaneBuffer } from './lanes.ts';

/** Bytes in front of a buffer's data. */
export const PAGE = 4096;
/** A page in front for the bitmap, one behind for a gap. */
const ROOM = PAGE + BLOCK + PAGE;
const GAP = PAGE - SECTOR;

/** The lanes' own rooms come first, the buffers after them. */
export class LaneMemory {
  readonly memory: SharedMemory;
  readonly #lanes: number;

  constructor(memory: SharedMemory, lanes: number) {
    this.memory = memory;
    this.#lanes = lanes;
  }

  static create(lanes: number, buffers: number): LaneMemory {
    return new LaneMemory(sharedMemory(lanes * CIPHER_ROOM + buffers * ROOM), lanes);
  }

  /** Byte offset of `CIPHER_ROOM` bytes for one lane. */
  cipherRoom(lane: number): number {
    return lane * CIPHER_ROOM;
  }

  buffer(index: number): LaneBuffer {
    const at = this.#lanes * CIPHER_ROOM + index * ROOM;
    const { buffer } = this.memory;
    return {
      index,
      paged: Buffer.from(buffer, at, PAGE + BLOCK),
      framed: Buffer.from(buffer, at + PAGE - SECTOR, SECTOR + BLOCK + GAP),
      data: Buffer.from(buffer, at + PAGE, BLOCK),
    };
  }

  wipe(): void {
    zeroFill(new Uint8Array(this.memory.buffer));
  }
}

/** Overwrites a buffer and what lies around it. */
export function wipe({ paged, framed }: LaneBuffer): void {
  zeroFill(paged);
  zeroFill(framed);
}
