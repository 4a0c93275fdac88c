import { type Log, silentLog } from '../base/log.ts';
import { formatSize } from '../base/units.ts';
import { SourceFile } from './file.ts';
import { refuseForeign } from './foreign.ts';
import { looksLikeQcow2, openQcow2 } from './qcow2/source.ts';
import type { Surroundings } from './qemu/server.ts';
import { openByQemu, qemuFormatOf } from './qemu/source.ts';
import { flatSource } from './raw.ts';
import { emptySource, tooLarge } from './refusals.ts';
import type { DiskSource } from './source.ts';
import { looksLikeVhd, openVhd } from './vhd/source.ts';

/** The VHD format ends here; no image for this pipeline can be larger. encrypted-formats.md 2 */
const FORMAT_LIMIT = 2040 * 2 ** 30;

export interface OpenOptions {
  /** Ends what opening waits for. */
  readonly signal?: AbortSignal;
  readonly log?: Log;
  /** Path of a folder that may be made for a moment, for formats that qemu reads; default one in the system's temp folder. */
  readonly folder?: string;
}

/**
 * Opens a disk image for reading. Its content decides what it is, never its name. Everything that can be known to be
 * wrong is refused here, with a UserError E_SOURCE_…, before anything is written.
 *
 * @param path a real path that the caller has checked (lib/base/paths.ts)
 * @param maxVirtualSize bytes; disks above it are refused
 */
export async function openDiskSource(
  path: string,
  maxVirtualSize: number,
  options: OpenOptions = {},
): Promise<DiskSource> {
  return openSourceFile(await SourceFile.open(path), maxVirtualSize, options);
}

/** The same for a file that is open already; it is closed when it is refused. */
export async function openSourceFile(
  file: SourceFile,
  maxVirtualSize: number,
  { signal = new AbortController().signal, log = silentLog, folder }: OpenOptions = {},
): Promise<DiskSource> {
  try {
    if (file.size === 0) throw emptySource('the source is an empty file');
    await file.findHoles({ signal, log });
    const checkSize = (size: number) => demandSize(size, maxVirtualSize);
    return await openByContent(file, checkSize, { signal, folder });
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openByContent(
  file: SourceFile,
  checkSize: (size: number) => void,
  surroundings: Surroundings,
): Promise<DiskSource> {
  if (await looksLikeQcow2(file)) return openQcow2(file, checkSize);
  if (await looksLikeVhd(file)) return openVhd(file, checkSize);
  const byQemu = await qemuFormatOf(file);
  if (byQemu) return openByQemu(file, byQemu, checkSize, surroundings);
  await refuseForeign(file);
  checkSize(file.size);
  return flatSource(file, 'raw', file.size);
}

function demandSize(size: number, maxVirtualSize: number): void {
  if (size === 0) throw emptySource('the virtual disk of the source has no sectors');
  if (size > maxVirtualSize)
    throw tooLarge(
      `${formatSize(size)} (${size} bytes)`,
      `${formatSize(maxVirtualSize)} (max-virtual-size)`,
      'IBM imports disks up to 100 GB, and a lying header could ask for any size',
      'shrink the disk, or raise max-virtual-size when you know that the target takes it',
    );
  if (size > FORMAT_LIMIT)
    throw tooLarge(
      `${formatSize(size)} (${size} bytes)`,
      '2040 GiB',
      'the VHD format numbers its sectors with 32 bits',
      'use a smaller disk',
    );
}
