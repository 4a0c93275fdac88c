import { slotDataOffset, type VhdLayout } from '../../disk/vhd/layout.ts';
import type { StoredBlock } from './tables.ts';

/** Blocks get their places in the file in the order in which they turn out to hold data. */
export class Slots {
  /** The file as it would be if all blocks that may hold data did. */
  readonly most: VhdLayout;
  /** Numbers of the blocks that have a place, ascending. */
  readonly stored: number[] = [];
  /** How many of the blocks that may hold data have been decided on. */
  #decided = 0;

  constructor(most: VhdLayout) {
    this.most = most;
  }

  /** `blocks` are the next ones to be stored, ascending; those left out hold nothing. */
  take(blocks: readonly number[]): StoredBlock[] {
    const { allocated } = this.most;
    return blocks.map((block) => {
      while (this.#decided < allocated.length && (allocated[this.#decided] ?? 0) <= block) this.#decided += 1;
      this.stored.push(block);
      return this.#place(block, this.stored.length - 1);
    });
  }

  /** The blocks behind those that have a place, where they will lie if all of them hold data. */
  *guess(): Generator<StoredBlock> {
    const { allocated } = this.most;
    const ahead = this.stored.length - this.#decided;
    for (let index = this.#decided; index < allocated.length; index += 1)
      yield this.#place(allocated[index] ?? 0, index + ahead);
  }

  #place(block: number, slot: number): StoredBlock {
    return { block, dataOffset: slotDataOffset(this.most, slot) };
  }
}
