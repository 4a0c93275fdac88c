import { refusePlaintext, trailingZeroSectors } from './ciphertext.ts';
import { type ImageFile, SECTOR } from './image-file.ts';
import { openLuksHeader } from './luks-header.ts';
import type { EncryptedDisk } from './vhd.ts';
import { createXtsDecryptor, type XtsDecryptor } from './xts.ts';

const CHUNK = 2 * 1024 * 1024;
/** IBM's 2018 recipe makes the file 4 MiB larger than the disk; what the header leaves of it is never written. */
const UNWRITTEN_TAIL = 4 * 1024 * 1024;

/** The decrypted view of a raw image behind a LUKS1 header; the passphrase is the base64 text of the DEK. */
export async function openLuks(file: ImageFile, dek: Buffer): Promise<EncryptedDisk> {
  const passphrase = Buffer.from(dek.toString('base64'), 'latin1');
  const { payloadOffset, masterKey } = await openLuksHeader(file, passphrase);
  passphrase.fill(0);
  const xts = createXtsDecryptor(masterKey);
  masterKey.fill(0);
  const virtualSize = Math.floor((file.size - payloadOffset) / SECTOR) * SECTOR;
  return {
    format: 'luks-raw',
    virtualSize,
    // LUKS knows no holes: all of the disk is stored.
    storedSize: virtualSize,
    read: (position, length) => read(file, xts, payloadOffset, virtualSize, position, length),
    demandCiphertext: (signal) => demandCiphertext(file, payloadOffset, virtualSize, signal),
    close: () => file.close(),
  };
}

async function read(
  file: ImageFile,
  xts: XtsDecryptor,
  payloadOffset: number,
  virtualSize: number,
  position: number,
  length: number,
): Promise<Buffer> {
  if (position < 0 || length < 0 || position + length > virtualSize) {
    throw new RangeError(`bytes ${position} to ${position + length} are not on the disk`);
  }
  const first = Math.floor(position / SECTOR);
  const last = Math.ceil((position + length) / SECTOR);
  const data = await file.read(payloadOffset + first * SECTOR, (last - first) * SECTOR);
  xts.decrypt(data, first);
  return data.subarray(position - first * SECTOR, position - first * SECTOR + length);
}

async function demandCiphertext(
  file: ImageFile,
  payloadOffset: number,
  virtualSize: number,
  signal: AbortSignal,
): Promise<void> {
  const written = virtualSize - (await unwrittenTail(file, payloadOffset, virtualSize));
  for (let at = 0; at < written; at += CHUNK) {
    signal.throwIfAborted();
    const data = await file.read(payloadOffset + at, Math.min(CHUNK, written - at));
    refusePlaintext(data, at / SECTOR, new Set());
  }
}

/** Bytes of zeros at the end that the recipe's surplus explains. */
async function unwrittenTail(file: ImageFile, payloadOffset: number, virtualSize: number): Promise<number> {
  const length = Math.min(UNWRITTEN_TAIL, virtualSize);
  const tail = await file.read(payloadOffset + virtualSize - length, length);
  return trailingZeroSectors(tail) * SECTOR;
}
