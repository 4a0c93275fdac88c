import { type Log, silentLog } from '../base/log.ts';
import { formatSize } from '../base/units.ts';
import { SourceFile } from './file.ts';
import { refuseForeign } from './foreign.ts';
import { luksVersionIn } from './luks/signature.ts';
import { looksLikeQcow2, openQcow2 } from './qcow2/source.ts';
import type { Surroundings } from './qemu/server.ts';
import { openByQemu, qemuFormatOf } from './qemu/source.ts';
import { flatSource } from './raw.ts';
import { alreadyEncrypted, emptySource, tooLarge } from './refusals.ts';
import type { SourceRules } from './rules.ts';
import type { DiskSource } from './source.ts';
import { looksLikeVhd, openVhd } from './vhd/source.ts';
import { Work } from './work.ts';

/** The VHD format ends here; no image for this pipeline can be larger. encrypted-formats.md 2 */
const FORMAT_LIMIT = 2040 * 2 ** 30;

export interface OpenOptions {
  /** What is encrypted already is refused; with this it is taken, with a warning, as what its container stores. */
  readonly allowEncrypted?: boolean;
  /** Ends opening, and every later read of the file. */
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
  options: OpenOptions = {},
): Promise<DiskSource> {
  const { signal = new AbortController().signal, log = silentLog, folder } = options;
  const rules: SourceRules = {
    demandSize: (size) => demandSize(size, maxVirtualSize),
    encrypted: (what) => judgeEncrypted(what, options.allowEncrypted === true, log),
    tell: (what) => log.warning(what),
    work: Work.ofOpening(signal),
  };
  file.stopOn(signal);
  let opened: Pick<DiskSource, 'close'> = file;
  try {
    if (file.size === 0) throw emptySource('the source is an empty file');
    await file.findHoles({ signal, log });
    const source = await openByContent(file, rules, { signal, folder });
    opened = source;
    await judgeContent(source, rules);
    return source;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

async function openByContent(
  file: SourceFile,
  rules: SourceRules,
  surroundings: Surroundings,
): Promise<DiskSource> {
  if (await looksLikeQcow2(file)) return openQcow2(file, rules);
  if (await looksLikeVhd(file)) return openVhd(file, rules);
  const byQemu = await qemuFormatOf(file);
  if (byQemu) return openByQemu(file, byQemu, rules, surroundings);
  await refuseForeign(file);
  rules.demandSize(file.size);
  return flatSource(file, 'raw', file.size);
}

/** A whole disk in LUKS is no disk that starts, whatever container it lies in. */
async function judgeContent(source: DiskSource, rules: SourceRules): Promise<void> {
  const head = Buffer.alloc(512);
  await source.read(0, head);
  const version = luksVersionIn(head);
  if (version !== undefined) rules.encrypted(`a LUKS container of version ${version}`);
}

function judgeEncrypted(what: string, allowed: boolean, log: Log): void {
  if (!allowed) throw alreadyEncrypted(what);
  log.warning(
    `the source is encrypted already (${what}); allow-encrypted-source takes what it stores as plaintext, so the result is encrypted twice`,
  );
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
