import type { FileHandle } from 'node:fs/promises';
import { blocksOf } from '../../disk/block-map.ts';
import { type VhdLayout, vhdFooter, vhdHead, vhdLayout } from '../../disk/vhd/layout.ts';
import { syncFully, writeFully } from '../../host/output-file.ts';
import { BlockDigests } from '../block-digests.ts';
import type { EncryptJob, EncryptResult } from '../engine.ts';
import { BitmapPages } from './bitmaps.ts';
import { BlockMapping } from './block-mapping.ts';
import { copyThrough } from './copy.ts';
import type { Devices } from './devices.ts';
import { Slots } from './slots.ts';
import { cryptTable } from './tables.ts';

/**
 * Writes an encrypted dynamic VHD, and reads the source once. The place of a block in the file depends on how many
 * before it are stored, and the kernel must know it before the block is written. So the table is loaded as if every
 * block that may hold data did; it is loaded anew, once in a batch at most, where some turned out to be zeros.
 */
export async function writeVhd(
  file: FileHandle,
  path: string,
  job: EncryptJob,
  devices: Devices,
): Promise<EncryptResult> {
  const { source } = job;
  const candidates = [...blocksOf(source.dataRanges())];
  const slots = new Slots(vhdLayout(source.virtualSize, candidates));
  const blockDigests =
    candidates.length === 0 ? new BlockDigests() : await writeBlocks(file, path, job, devices, slots);
  await source.assertUnchanged();
  await devices.release();
  // The tables come last: a file without them is no VHD, should the run die before.
  const layout = vhdLayout(source.virtualSize, slots.stored);
  const identity = { ...(await job.vhd()), keyHash: job.dek.keyHash() };
  await file.truncate(layout.footerOffset);
  await writeFully(file, vhdHead(layout, identity), 0);
  await writeFully(file, vhdFooter(layout, identity), layout.footerOffset);
  await syncFully(file);
  job.progress(source.virtualSize, source.virtualSize);
  const { fileSize: size, virtualSize } = layout;
  return { size, virtualSize, blockDigests, sha256: undefined, durable: Promise.resolve() };
}

/** File → loop device → one linear mapping of stored blocks → one crypt mapping, which is written to. */
async function writeBlocks(
  file: FileHandle,
  path: string,
  job: EncryptJob,
  devices: Devices,
  slots: Slots,
): Promise<BlockDigests> {
  const { source, signal } = job;
  const { most } = slots;
  await file.truncate(most.fileSize);
  const loop = await devices.loop(path);
  const mapping = await BlockMapping.open(devices, loop.device, most.blockCount, slots.guess());
  const bitmaps = await BitmapPages.open(path, file, loop.direct);
  try {
    const digests = await copyThrough({
      source,
      device: await cryptOver(devices, mapping, most, job.dek.bytes()),
      file: path,
      blocks: most.allocated,
      size: most.virtualSize,
      storesZeros: false,
      async prepare(blocks) {
        const places = slots.take(blocks);
        await mapping.cover(places, () => slots.guess());
        for (const { dataOffset } of places) await bitmaps.write(dataOffset);
      },
      signal,
      progress: job.progress,
    });
    job.log.debug(
      `${slots.stored.length} blocks stored; their table was loaded anew ${mapping.reloads} times`,
    );
    return digests;
  } finally {
    await bitmaps.close();
  }
}

async function cryptOver(
  devices: Devices,
  { device }: BlockMapping,
  { virtualSize: size }: VhdLayout,
  key: Uint8Array,
): Promise<string> {
  const table = cryptTable({ size, tweak: 'plain', key, device });
  try {
    return (await devices.mapping(table)).path;
  } finally {
    table.fill(0);
  }
}
