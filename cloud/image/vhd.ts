import type { DecryptedDisk } from '../ports.ts';
import { refusePlaintext } from './ciphertext.ts';
import { type ImageFile, SECTOR } from './image-file.ts';
import { BLOCK, readVhdLayout, type VhdLayout } from './vhd-layout.ts';
import { createXtsDecryptor, type XtsDecryptor } from './xts.ts';

/** A disk that can also prove that what it stores is ciphertext. */
export interface EncryptedDisk extends DecryptedDisk {
  /** Reads every stored sector once; refuses (`image_plaintext`) one that is not ciphertext. */
  demandCiphertext(signal: AbortSignal): Promise<void>;
}

/** The decrypted view of an encrypted dynamic VHD, with tapdisk's rules (encrypted-formats.md 3). */
export async function openVhd(file: ImageFile, dek: Buffer): Promise<EncryptedDisk> {
  const layout = await readVhdLayout(file, dek);
  const xts = createXtsDecryptor(dek);
  return {
    format: 'vhd',
    virtualSize: layout.virtualSize,
    storedSize: layout.allocated * BLOCK,
    read: (position, length) => read(file, layout, xts, position, length),
    demandCiphertext: (signal) => demandCiphertext(file, layout, signal),
    close: () => file.close(),
  };
}

async function read(
  file: ImageFile,
  layout: VhdLayout,
  xts: XtsDecryptor,
  position: number,
  length: number,
): Promise<Buffer> {
  if (position < 0 || length < 0 || position + length > layout.virtualSize) {
    throw new RangeError(`bytes ${position} to ${position + length} are not on the disk`);
  }
  const out = Buffer.alloc(length);
  let at = position;
  while (at < position + length) {
    const block = Math.floor(at / BLOCK);
    const end = Math.min(position + length, (block + 1) * BLOCK);
    const first = Math.floor((at - block * BLOCK) / SECTOR);
    const last = Math.ceil((end - block * BLOCK) / SECTOR);
    const stored = await readStored(file, layout, block, first, last);
    if (stored) {
      const firstSector = (block * BLOCK) / SECTOR + first;
      xts.decrypt(stored.data, firstSector);
      for (const sector of stored.missing) stored.data.fill(0, sector * SECTOR, (sector + 1) * SECTOR);
      stored.data.copy(out, at - position, at - firstSector * SECTOR, end - firstSector * SECTOR);
    }
    at = end;
  }
  return out;
}

/** Sectors `first` to `last` (exclusive) of a block as they are stored, and which of them were never written. */
async function readStored(
  file: ImageFile,
  layout: VhdLayout,
  block: number,
  first: number,
  last: number,
): Promise<{ data: Buffer<ArrayBuffer>; missing: number[] } | undefined> {
  const bitmapOffset = layout.bitmapOffset(block);
  if (bitmapOffset === undefined) return undefined;
  const data = await file.read(bitmapOffset + SECTOR * (1 + first), (last - first) * SECTOR);
  const missing: number[] = [];
  if (!layout.isFull(block)) {
    const bitmap = await file.read(bitmapOffset, SECTOR);
    for (let sector = first; sector < last; sector++) {
      if (((bitmap[sector >> 3] ?? 0) & (0x80 >> (sector & 7))) === 0) missing.push(sector - first);
    }
  }
  return { data, missing };
}

async function demandCiphertext(file: ImageFile, layout: VhdLayout, signal: AbortSignal): Promise<void> {
  for (let block = 0; block < layout.blocks; block++) {
    signal.throwIfAborted();
    const stored = await readStored(file, layout, block, 0, BLOCK / SECTOR);
    if (stored) refusePlaintext(stored.data, (block * BLOCK) / SECTOR, new Set(stored.missing));
  }
}
