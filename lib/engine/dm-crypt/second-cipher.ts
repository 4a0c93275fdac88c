import type { FileHandle } from 'node:fs/promises';
import { allEnded } from '../../base/all-ended.ts';
import { causeChain } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { firstIndex } from '../../base/search.ts';
import { zeroFill } from '../../base/zeros.ts';
import { BLOCK, SECTOR } from '../../disk/vhd/layout.ts';
import { privileges as findPrivileges, type Privileges } from '../../host/privileges.ts';
import type { OpenSecondCipher, SecondCipher, StoredImage } from '../verify/second-cipher.ts';
import { BlockMapping } from './block-mapping.ts';
import { Devices } from './devices.ts';
import { alignedBuffers, openDirect, PAGE, readAll } from './direct.ts';
import { readFailed } from './errors.ts';
import { cryptTable, type StoredBlock } from './tables.ts';

/** Pages that are read at a time; a 2 MiB block has 66 sampled sectors. */
const PAGES = 72;

/**
 * The kernel's cipher for samples of files that the userspace engine made. Ask `probeDmCrypt` first; where it fails all
 * the same, it is told in a warning, and samples are left to OpenSSL.
 */
export function dmCryptSecondCipher(log: Log, privileges: Privileges = findPrivileges()): OpenSecondCipher {
  return async (image) => {
    const devices = new Devices(privileges, log);
    try {
      return await open(image, devices);
    } catch (error) {
      await devices.release().catch((failure: unknown) => {
        log.warning(`a kernel device of this run is left: ${causeChain(failure).join(': ')}`);
      });
      log.warning(`dm-crypt cannot read the result back, OpenSSL does: ${causeChain(error).join(': ')}`);
      return undefined;
    }
  };
}

async function open(image: StoredImage, devices: Devices): Promise<SecondCipher> {
  const loop = await devices.readOnlyLoop(image.path);
  const layers = image.format === 'vhd' ? await vhdLayers(image, devices, loop) : luksLayers(image, loop);
  try {
    const { path } = await devices.mapping(layers.table, { readOnly: true });
    const device = await openDirect(path, 'read');
    return new DmCryptReader(image.path, devices, device, layers.reach);
  } finally {
    layers.table.fill(0);
  }
}

interface Layers {
  /** Of the mapping with the key. */
  readonly table: Buffer;
  /** Sees to it that a block can be read; nothing may be under way. */
  readonly reach: (block: number) => Promise<void>;
}

/** Its blocks lie anywhere in the file: a mapping brings them in order, a stretch of them at a time. */
async function vhdLayers(image: StoredImage, devices: Devices, loop: string): Promise<Layers> {
  const { key, virtualSize: size } = image;
  const blocks = [...image.blocks].sort((a, b) => a.block - b.block);
  const mapping = await BlockMapping.open(devices, loop, size / BLOCK, blocks, { readOnly: true });
  const table = cryptTable({ size, tweak: 'plain', key, device: mapping.device });
  const reach = async (block: number) => {
    const index = indexOf(blocks, block);
    await mapping.cover(blocks.slice(index, index + 1), () => from(blocks, index + 1));
  };
  return { table, reach };
}

/** All of the disk lies behind the header. */
function luksLayers({ key, virtualSize: size, blocks }: StoredImage, loop: string): Layers {
  const offset = blocks[0]?.dataOffset ?? 0;
  const table = cryptTable({ size, tweak: 'plain64', key, device: loop, offset });
  return { table, reach: async () => undefined };
}

class DmCryptReader implements SecondCipher {
  readonly name = 'dm-crypt';
  readonly #file: string;
  readonly #devices: Devices;
  readonly #device: FileHandle;
  readonly #reach: (block: number) => Promise<void>;
  readonly #pages = alignedBuffers(PAGES, PAGE);
  /** One block at a time: no read may be under way when the mapping takes another table. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(file: string, devices: Devices, device: FileHandle, reach: (block: number) => Promise<void>) {
    this.#file = file;
    this.#devices = devices;
    this.#device = device;
    this.#reach = reach;
  }

  decrypt(block: number, sectors: readonly number[]): Promise<readonly Uint8Array[]> {
    const plain = this.#last.then(() => this.#read(block, sectors));
    this.#last = plain.catch(() => undefined);
    return plain;
  }

  async close(): Promise<void> {
    await this.#last;
    for (const page of this.#pages) zeroFill(page);
    await this.#device.close();
    await this.#devices.release();
  }

  async #read(block: number, sectors: readonly number[]): Promise<Uint8Array[]> {
    await this.#reach(block);
    const plain: Uint8Array[] = [];
    for (let at = 0; at < sectors.length; at += PAGES)
      plain.push(...(await this.#readPages(block, sectors.slice(at, at + PAGES))));
    return plain;
  }

  /** Direct reads are whole pages: around each sector lie seven others. */
  async #readPages(block: number, sectors: readonly number[]): Promise<Uint8Array[]> {
    const reads = sectors.map(async (sector, index) => {
      const page = this.#pages[index] ?? Buffer.alloc(0);
      const position = block * BLOCK + sector * SECTOR;
      const inPage = position % PAGE;
      await readAll(this.#device, page, position - inPage);
      return Uint8Array.from(page.subarray(inPage, inPage + SECTOR));
    });
    return allEnded(reads).catch((error: unknown) => {
      throw readFailed(this.#file, error);
    });
  }
}

/** Place of a block in a list in ascending order. */
function indexOf(blocks: readonly StoredBlock[], block: number): number {
  const index = firstIndex(blocks.length, (at) => (blocks[at]?.block ?? 0) >= block);
  if (blocks[index]?.block !== block) throw new RangeError(`block ${block} is not stored`);
  return index;
}

function* from(blocks: readonly StoredBlock[], index: number): Generator<StoredBlock> {
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block) yield block;
  }
}
