import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { UserError } from '../../lib/base/errors.ts';
import { formatSize } from '../../lib/base/units.ts';
import { blocksOf, isZero } from '../../lib/disk/block-map.ts';
import { LUKS_PAYLOAD_OFFSET, luksVirtualSize } from '../../lib/disk/luks/luks1.ts';
import type { DiskSource } from '../../lib/disk/source.ts';
import { BLOCK, vhdLayout } from '../../lib/disk/vhd/layout.ts';
import { freeSpace } from '../../lib/host/free-space.ts';
import { writeError } from '../../lib/host/output-file.ts';
import type { EncryptImageInputs } from './inputs.ts';

/** What the manifest needs beside the image, generously. */
const MANIFEST_ROOM = 1024 * 1024;

export interface ResultSize {
  /** Bytes of the encrypted image. */
  readonly size: number;
  /** Bytes of the virtual disk in it. */
  readonly virtualSize: number;
}

/**
 * Tells how large the result will be. Throws UserError unless it may be made in `folder`, and fits. The size is that of
 * the blocks which may hold data; only if that does not fit, or in a dry run, the source is read to find those that do.
 */
export async function demandSpaceForResult(
  source: DiskSource,
  { format, dryRun }: Pick<EncryptImageInputs, 'format' | 'dryRun'>,
  folder: string,
  { signal }: { readonly signal: AbortSignal },
): Promise<ResultSize> {
  await demandWritable(folder);
  // What was unpacked lies there already, and is no longer free.
  const what = source.packing?.length
    ? 'the encrypted image, beside what was unpacked,'
    : 'the encrypted image';
  if (format === 'luks-raw') {
    const virtualSize = luksVirtualSize(source.virtualSize);
    const size = LUKS_PAYLOAD_OFFSET + virtualSize;
    await demandSpace(folder, size + MANIFEST_ROOM, what);
    return { size, virtualSize };
  }
  const atMost = vhdLayout(source.virtualSize, [...blocksOf(source.dataRanges())]);
  const { virtualSize } = atMost;
  if (!dryRun && (await freeSpace(folder)) >= atMost.fileSize + MANIFEST_ROOM)
    return { size: atMost.fileSize, virtualSize };
  const exact = vhdLayout(source.virtualSize, await blocksWithContent(source, signal));
  await demandSpace(folder, exact.fileSize + MANIFEST_ROOM, what);
  return { size: exact.fileSize, virtualSize };
}

/** Throws UserError E_OUTPUT_WRITE unless files may be made in `folder`: a dry run makes none that would show it. */
export async function demandWritable(folder: string): Promise<void> {
  await access(folder, constants.W_OK | constants.X_OK).catch((cause: unknown) => {
    throw writeError(`no file can be made in ${folder}`, cause);
  });
}

/** Throws UserError E_SPACE unless `folder` has room for `needed` bytes more. */
export async function demandSpace(folder: string, needed: number, what: string): Promise<void> {
  const free = await freeSpace(folder);
  if (free >= needed) return;
  throw new UserError({
    code: 'E_SPACE',
    what: `${what} needs ${formatSize(needed)} (${needed} bytes) in ${folder}, where ${formatSize(free)} (${free} bytes) are free`,
    why: "the runner's disk is too small, or results of earlier runs fill it",
    fix: 'free space there, or use a runner with a larger disk or another `output`',
  });
}

async function blocksWithContent(source: DiskSource, signal: AbortSignal): Promise<number[]> {
  const buffer = Buffer.alloc(BLOCK);
  const blocks: number[] = [];
  for (const block of blocksOf(source.dataRanges())) {
    signal.throwIfAborted();
    await source.read(block * BLOCK, buffer);
    if (!isZero(buffer)) blocks.push(block);
  }
  return blocks;
}
