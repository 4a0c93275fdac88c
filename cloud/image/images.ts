import type { DecryptedDisk, Images } from '../ports.ts';
import { type ImageFile, openImageFile, SECTOR } from './image-file.ts';
import { openLuks } from './luks.ts';
import { LUKS_MAGIC } from './luks-header.ts';
import { demandPartitionTable } from './partitions.ts';
import { openPlain } from './plain-disk.ts';
import { refuse, settle } from './refusal.ts';
import { type EncryptedDisk, openVhd } from './vhd.ts';
import { writeVhd } from './vhd-writer.ts';

export interface ImagesOptions {
  /** Does `check` refuse a disk without a boot signature and partitions? IBM's own rule is not known [inferred]. */
  readonly partitionTable?: 'required' | 'ignored';
}

/**
 * Readers of the formats that classic infrastructure takes, and the writer of what it exports. The format is told by
 * content, not name.
 */
export function createImages(options: ImagesOptions = {}): Images {
  return {
    open: (path, dek) => settle(() => openAny(path, dek)),
    check: (path, dek, signal) =>
      settle(async () => {
        const encrypted = dek && (await openEncrypted(path, dek));
        const disk = encrypted ?? (await openWith(path, openPlain));
        try {
          if (options.partitionTable !== 'ignored') {
            demandPartitionTable(await disk.read(0, SECTOR), disk.virtualSize);
          }
          await encrypted?.demandCiphertext(signal);
          return { format: disk.format, virtualSize: disk.virtualSize, storedSize: disk.storedSize };
        } finally {
          await disk.close();
        }
      }),
    async writeVhd(source, target, signal) {
      if (typeof source === 'number') return writeVhd(undefined, source, target, signal);
      const disk = await openWith(source, openPlain);
      try {
        await writeVhd(disk, disk.virtualSize, target, signal);
      } finally {
        await disk.close();
      }
    },
  };
}

const openAny = (path: string, dek: Buffer | undefined): Promise<DecryptedDisk> =>
  dek ? openEncrypted(path, dek) : openWith(path, openPlain);

const openEncrypted = (path: string, dek: Buffer): Promise<EncryptedDisk> =>
  openWith(path, (file) => openByContent(file, dek));

async function openWith<T>(path: string, read: (file: ImageFile) => Promise<T>): Promise<T> {
  const file = await openImageFile(path);
  try {
    return await read(file);
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openByContent(file: ImageFile, dek: Buffer): Promise<EncryptedDisk> {
  if (file.size < 2 * SECTOR) refuse('image_file', `a file of ${file.size} bytes is no image`);
  const start = await file.read(0, SECTOR);
  if (start.subarray(0, LUKS_MAGIC.length).equals(LUKS_MAGIC)) return openLuks(file, dek);
  const end = await file.read(file.size - SECTOR, SECTOR);
  if (isFooter(start) || isFooter(end)) {
    demandXtsKey(dek);
    return openVhd(file, dek);
  }
  refuse('image_format', 'the object is neither an encrypted VHD nor a raw image with a LUKS1 header');
}

function isFooter(sector: Buffer): boolean {
  return sector.toString('latin1', 0, 8) === 'conectix';
}

/** Equal halves are no XTS key: OpenSSL refuses them and vhd-util crashes (encrypted-formats.md 2). */
function demandXtsKey(dek: Buffer): void {
  if (dek.length !== 32 && dek.length !== 64) {
    refuse('image_key', `a data encryption key has 32 or 64 bytes, not ${dek.length}`);
  }
  const half = dek.length / 2;
  if (dek.subarray(0, half).equals(dek.subarray(half)))
    refuse('image_key', 'the two halves of the key are equal');
}
