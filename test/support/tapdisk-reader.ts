import { createDecipheriv, createHash, createSecretKey, type KeyObject } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const BLOCK = 2 * 1024 * 1024;
const SECTOR = 512;
const UNALLOCATED = 0xffffffff;

/**
 * Reads an encrypted VHD as tapdisk does (encrypted-formats.md 3): it opens with the key or not at all, decrypts every
 * sector whose bit is set, whatever lies there, and gives zeros for all else. Shares no code with the suite.
 */
export class TapdiskReader {
  readonly #file: number;
  readonly #key: KeyObject;
  readonly #table: Buffer;
  /** The part of the batmap that the real tool loads: for some sizes one sector less than there is (1.6). */
  readonly #batmap: Buffer;
  readonly virtualSize: number;
  readonly fileSize: number;

  constructor(path: string, key: Uint8Array) {
    this.#file = openSync(path, 'r');
    this.#key = createSecretKey(key);
    this.fileSize = fstatSync(this.#file).size;
    const footer = this.#at(this.fileSize - SECTOR, SECTOR);
    demand(footer.equals(this.#at(0, SECTOR)), 'the footers differ');
    demand(footer.toString('latin1', 0, 8) === 'conectix' && sums(footer, 64), 'the footer is damaged');
    demand(footer.toString('latin1', 28, 32) === 'tap\0', 'another creator has no batmap');
    demand(footer.readUInt32BE(32) >= 0x10002 && footer.readUInt32BE(32) <= 0x10003, 'creator version');
    demand(footer.readUInt32BE(60) === 3, 'it is not dynamic');
    this.virtualSize = Number(footer.readBigUInt64BE(48));
    const header = this.#at(Number(footer.readBigUInt64BE(16)), 1024);
    demand(header.toString('latin1', 0, 8) === 'cxsparse' && sums(header, 36), 'the header is damaged');
    demand(header.readUInt32BE(32) === BLOCK, 'block size');
    const entries = header.readUInt32BE(28);
    demand(entries * BLOCK === this.virtualSize, 'the table does not fit the disk');
    const table = Number(header.readBigUInt64BE(16));
    this.#table = this.#at(table, 4 * entries);
    this.#batmap = this.#openBatmap(table + SECTOR * Math.ceil((4 * entries) / SECTOR));
  }

  /** Loads the batmap and proves the key. */
  #openBatmap(at: number): Buffer {
    const header = this.#at(at, SECTOR);
    demand(header.toString('latin1', 0, 8) === 'tdbatmap', 'there is no batmap, hence no key hash');
    demand(header[29] === 1, 'no keyhash');
    const hash = createHash('sha256').update(header.subarray(30, 62)).update(this.#key.export()).digest();
    demand(hash.equals(header.subarray(62, 94)), 'Required key not available');
    const bytes = Math.floor(this.virtualSize / 2 ** 24);
    const loaded = this.#at(
      Number(header.readBigUInt64BE(8)),
      SECTOR * Math.max(1, Math.ceil(bytes / SECTOR)),
    );
    let sum = header.readUInt32BE(24);
    for (const byte of loaded) sum += byte;
    demand(sum === 0xffffffff, 'the checksum of the batmap is wrong');
    return loaded;
  }

  /** Numbers of the blocks that are stored. */
  stored(): number[] {
    const blocks = Array.from({ length: this.#table.length / 4 }, (_, block) => block);
    return blocks.filter((block) => this.#table.readUInt32BE(4 * block) !== UNALLOCATED);
  }

  /** 2 MiB of plaintext. */
  block(block: number): Buffer {
    const place = this.#table.readUInt32BE(4 * block);
    if (place === UNALLOCATED) return Buffer.alloc(BLOCK);
    const bitmap = this.#at(SECTOR * place, SECTOR);
    const full = ((this.#batmap[block >> 3] ?? 0) & (0x80 >> (block & 7))) !== 0;
    const data = this.#at(SECTOR * (place + 1), BLOCK);
    for (let sector = 0; sector < BLOCK / SECTOR; sector += 1) {
      const stored = data.subarray(sector * SECTOR, (sector + 1) * SECTOR);
      const there = full || ((bitmap[sector >> 3] ?? 0) & (0x80 >> (sector & 7))) !== 0;
      (there ? this.#decrypted(stored, block * (BLOCK / SECTOR) + sector) : Buffer.alloc(SECTOR)).copy(
        stored,
      );
    }
    return data;
  }

  close(): void {
    closeSync(this.#file);
  }

  #decrypted(sector: Buffer, number: number): Buffer {
    const tweak = Buffer.alloc(16);
    tweak.writeUInt32LE(number % 2 ** 32);
    const name = this.#key.symmetricKeySize === 32 ? 'aes-128-xts' : 'aes-256-xts';
    return createDecipheriv(name, this.#key, tweak).update(sector);
  }

  #at(position: number, length: number): Buffer {
    const bytes = Buffer.alloc(length);
    demand(
      readSync(this.#file, bytes, 0, length, position) === length,
      `it ends before ${position + length}`,
    );
    return bytes;
  }
}

/** Whether the checksum and all other bytes add up to all ones. */
function sums(structure: Buffer, checksumAt: number): boolean {
  const sum = structure.reduce((total, byte, at) => total + (at >> 2 === checksumAt >> 2 ? 0 : byte), 0);
  return sum + structure.readUInt32BE(checksumAt) === 0xffffffff;
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`tapdisk would not open it: ${otherwise}`);
}
