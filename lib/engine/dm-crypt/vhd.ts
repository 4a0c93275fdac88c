import type { FileHandle } from 'node:fs/promises';
import type { Range } from '../../disk/source.ts';
import {
  BLOCK,
  fullSectorBitmap,
  SECTOR,
  slotOffset,
  type VhdLayout,
  vhdFooter,
  vhdHead,
  vhdLayout,
} from '../../disk/vhd/layout.ts';
import { BlockDigests } from '../block-digests.ts';
import type { EncryptJob, EncryptResult } from '../engine.ts';
import { syncFully, writeFully } from '../output-file.ts';
import { blocksWithData, copyThrough } from './copy.ts';
import type { Devices } from './devices.ts';
import { blockTable, cryptTable } from './tables.ts';

/**
 * Writes an encrypted dynamic VHD. The place of a block in the file must be known before the kernel can map it, so the
 * source is read twice: for its blocks that are not all zeros, then for their content.
 */
export async function writeVhd(
  file: FileHandle,
  path: string,
  job: EncryptJob,
  devices: Devices,
): Promise<EncryptResult> {
  const { source, signal } = job;
  const progress = halves(job);
  const layout = vhdLayout(source.virtualSize, await blocksWithData(source, signal, progress.scanned));
  await file.truncate(layout.fileSize);
  await writeBitmaps(file, layout, signal);
  const blockDigests =
    layout.allocated.length === 0
      ? new BlockDigests()
      : await copyThrough({
          source,
          device: await mapBlocks(devices, path, layout, job.dek.bytes()),
          file: path,
          ranges: joined(layout.allocated),
          signal,
          written: progress.written(layout.allocated.length * BLOCK),
        });
  await source.assertUnchanged();
  await devices.release();
  // The tables come last: a file without them is no VHD, should the run die before.
  const identity = { ...(await job.vhd()), keyHash: job.dek.keyHash() };
  await writeFully(file, vhdHead(layout, identity), 0);
  await writeFully(file, vhdFooter(layout, identity), layout.footerOffset);
  await syncFully(file);
  job.progress(source.virtualSize, source.virtualSize);
  return {
    size: layout.fileSize,
    virtualSize: layout.virtualSize,
    blockDigests,
    sha256: undefined,
    durable: Promise.resolve(),
  };
}

/** File → loop device → one linear mapping of all stored blocks → one crypt mapping; returns the last one's path. */
async function mapBlocks(
  devices: Devices,
  path: string,
  layout: VhdLayout,
  key: Uint8Array,
): Promise<string> {
  const loop = await devices.loop(path);
  const blocks = await devices.mapping(blockTable(layout, loop));
  const table = cryptTable(layout.virtualSize / SECTOR, key, blocks.device);
  try {
    return (await devices.mapping(table)).path;
  } finally {
    table.fill(0);
  }
}

/** Each bitmap fills the last sector before a page of data, so none shares a page with what the kernel writes directly. */
async function writeBitmaps(file: FileHandle, layout: VhdLayout, signal: AbortSignal): Promise<void> {
  const bitmap = fullSectorBitmap();
  for (const slot of layout.allocated.keys()) {
    signal.throwIfAborted();
    await writeFully(file, bitmap, slotOffset(layout, slot));
  }
  await syncFully(file);
}

/** Neighbouring blocks as one range of bytes. */
function joined(blocks: readonly number[]): Range[] {
  const ranges: { start: number; end: number }[] = [];
  for (const block of blocks) {
    const last = ranges.at(-1);
    if (last?.end === block * BLOCK) last.end += BLOCK;
    else ranges.push({ start: block * BLOCK, end: (block + 1) * BLOCK });
  }
  return ranges;
}

/** Both readings are half of the work each. */
function halves(job: EncryptJob) {
  const total = job.source.virtualSize;
  let furthest = 0;
  let bytes = 0;
  return {
    scanned(block: number): void {
      furthest = Math.max(furthest, Math.min((block + 1) * BLOCK, total));
      job.progress(Math.floor(furthest / 2), total);
    },
    written:
      (of: number) =>
      (count: number): void => {
        bytes += count;
        job.progress(Math.floor(total / 2 + (total / 2) * (bytes / of)), total);
      },
  };
}
