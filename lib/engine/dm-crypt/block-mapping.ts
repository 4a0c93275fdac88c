import type { Devices, MappedDevice } from './devices.ts';
import { blockTable, type StoredBlock } from './tables.ts';

/**
 * Blocks that one table names, 8 GiB of them. The kernel keeps some hundred bytes for each, and each table goes through
 * a pipe: whole disks would cost hundreds of MiB, and their square in time.
 */
const STRETCH = 4096;

/** As far as `Devices` is needed here. */
type MappingMaker = Pick<Devices, 'mapping' | 'reload'>;

/**
 * The virtual disk over the loop device of a file of scattered blocks: a mapping that knows one stretch of the disk at a
 * time, and takes another table when it must. The mapping with the key lies on it and stays as it is.
 */
export class BlockMapping {
  readonly #devices: MappingMaker;
  readonly #loop: string;
  readonly #blockCount: number;
  readonly #mapped: MappedDevice;
  #places: ReadonlyMap<number, number>;
  /** How many tables it took after the first. */
  reloads = 0;

  private constructor(
    devices: MappingMaker,
    loop: string,
    blockCount: number,
    mapped: MappedDevice,
    stretch: readonly StoredBlock[],
  ) {
    this.#devices = devices;
    this.#loop = loop;
    this.#blockCount = blockCount;
    this.#mapped = mapped;
    this.#places = placesOf(stretch);
  }

  /** Maps as many of `blocks` (ascending) as one table takes. */
  static async open(
    devices: MappingMaker,
    loop: string,
    blockCount: number,
    blocks: Iterable<StoredBlock>,
    options: { readonly readOnly?: boolean } = {},
  ): Promise<BlockMapping> {
    const stretch = firstOf(blocks, STRETCH);
    const mapped = await devices.mapping(blockTable(stretch, blockCount, loop), options);
    return new BlockMapping(devices, loop, blockCount, mapped, stretch);
  }

  /** `major:minor`, for the mapping with the key. */
  get device(): string {
    return this.#mapped.device;
  }

  /**
   * Sees to it that these blocks (ascending, not more than a stretch) can be reached at their places. A table that must be
   * changed also takes `behind`, the blocks that come after them. Nothing may be under way through the mapping.
   */
  async cover(blocks: readonly StoredBlock[], behind: () => Iterable<StoredBlock>): Promise<void> {
    if (blocks.every(({ block, dataOffset }) => this.#places.get(block) === dataOffset)) return;
    const stretch = [...blocks, ...firstOf(behind(), STRETCH - blocks.length)];
    await this.#devices.reload(this.#mapped, blockTable(stretch, this.#blockCount, this.#loop));
    this.#places = placesOf(stretch);
    this.reloads += 1;
  }
}

function firstOf(blocks: Iterable<StoredBlock>, count: number): StoredBlock[] {
  const first: StoredBlock[] = [];
  for (const block of blocks) {
    if (first.length >= count) break;
    first.push(block);
  }
  return first;
}

function placesOf(blocks: readonly StoredBlock[]): Map<number, number> {
  return new Map(blocks.map(({ block, dataOffset }) => [block, dataOffset]));
}
