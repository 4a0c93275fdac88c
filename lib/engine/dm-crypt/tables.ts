import { SECTOR, SECTORS_PER_BLOCK } from '../../disk/vhd/layout.ts';

/** Texts that `dmsetup` reads from stdin, one target a line; all numbers are 512-byte sectors. */

/** A 2 MiB block and the byte offset of its data in the file. */
export interface StoredBlock {
  readonly block: number;
  readonly dataOffset: number;
}

/**
 * A virtual disk of `blockCount` blocks over a file: each of `blocks` (ascending) where its data lies, and `error`
 * everywhere else, so that a stray access fails instead of landing somewhere (test-lab.md 1).
 */
export function blockTable(blocks: readonly StoredBlock[], blockCount: number, device: string): string {
  const lines: string[] = [];
  let next = 0;
  const gapUpTo = (block: number) => {
    if (block > next) lines.push(`${next * SECTORS_PER_BLOCK} ${(block - next) * SECTORS_PER_BLOCK} error`);
  };
  for (const { block, dataOffset } of blocks) {
    gapUpTo(block);
    const from = dataOffset / SECTOR;
    lines.push(`${block * SECTORS_PER_BLOCK} ${SECTORS_PER_BLOCK} linear ${device} ${from}`);
    next = block + 1;
  }
  gapUpTo(blockCount);
  return `${lines.join('\n')}\n`;
}

/** A whole device under another name: a mapping's node belongs to whom we say, that of cryptsetup to root. */
export function wholeTable(sectors: number, device: string): string {
  return `0 ${sectors} linear ${device} 0\n`;
}

export interface CryptTable {
  /** Bytes of the plaintext. */
  readonly size: number;
  /** `plain`: the low 32 bits of the sector number, for VHD (encrypted-formats.md 0.2); `plain64`: all, for LUKS. */
  readonly tweak: 'plain' | 'plain64';
  readonly key: Uint8Array;
  readonly device: string;
  /** Bytes of the device that come before the ciphertext. */
  readonly offset?: number;
}

/**
 * AES-XTS over a device. The result holds the key: the caller wipes it. It is put together in memory of its own,
 * without a text in between.
 */
export function cryptTable({ size, tweak, key, device, offset = 0 }: CryptTable): Buffer {
  const before = `0 ${size / SECTOR} crypt aes-xts-${tweak} `;
  const after = ` 0 ${device} ${offset / SECTOR}\n`;
  const table = Buffer.alloc(before.length + 2 * key.length + after.length);
  table.write(before, 0, 'latin1');
  for (const [index, byte] of key.entries()) {
    table[before.length + 2 * index] = hexDigit(byte >> 4);
    table[before.length + 2 * index + 1] = hexDigit(byte & 15);
  }
  table.write(after, before.length + 2 * key.length, 'latin1');
  return table;
}

function hexDigit(value: number): number {
  return value + (value < 10 ? 48 : 87);
}
