import { SECTOR, SECTORS_PER_BLOCK, slotDataOffset, type VhdLayout } from '../../disk/vhd/layout.ts';

/** Texts that `dmsetup create` reads from stdin, one target a line; all numbers are 512-byte sectors. */

/**
 * The virtual disk over the file of a VHD: each stored block where the layout puts its data, and `error` where no
 * block is stored, so that a stray write fails instead of landing somewhere (test-lab.md 1).
 */
export function blockTable(layout: VhdLayout, device: string): string {
  const lines: string[] = [];
  let next = 0;
  const gapUpTo = (block: number) => {
    if (block > next) lines.push(`${next * SECTORS_PER_BLOCK} ${(block - next) * SECTORS_PER_BLOCK} error`);
  };
  layout.allocated.forEach((block, slot) => {
    gapUpTo(block);
    const from = slotDataOffset(layout, slot) / SECTOR;
    lines.push(`${block * SECTORS_PER_BLOCK} ${SECTORS_PER_BLOCK} linear ${device} ${from}`);
    next = block + 1;
  });
  gapUpTo(layout.blockCount);
  return `${lines.join('\n')}\n`;
}

/** A whole device under another name: a mapping's node belongs to whom we say, that of cryptsetup to root. */
export function wholeTable(sectors: number, device: string): string {
  return `0 ${sectors} linear ${device} 0\n`;
}

/**
 * Encryption of a whole device, tweak = low 32 bits of the sector number (encrypted-formats.md 0, fact 2).
 * Holds the key: the caller wipes it. It is put together in memory of its own, without a text in between.
 */
export function cryptTable(sectors: number, key: Uint8Array, device: string): Buffer {
  const before = `0 ${sectors} crypt aes-xts-plain `;
  const after = ` 0 ${device} 0\n`;
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
