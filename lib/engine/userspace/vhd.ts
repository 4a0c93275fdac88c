import { SectorCipher } from '../../cipher/xts.ts';
import { blocksOf, isZero } from '../../disk/block-map.ts';
import {
  BLOCK,
  fullSectorBitmap,
  SECTORS_PER_BLOCK,
  slotOffset,
  vhdFooter,
  vhdHead,
  vhdLayout,
} from '../../disk/vhd/layout.ts';
import { digestAside } from '../digest.ts';
import type { EncryptJob, EncryptResult } from '../engine.ts';
import type { SteadyWriter } from '../output-file.ts';
import { forEachBlock } from './pipeline.ts';

/**
 * Writes an encrypted dynamic VHD in one pass: the place of a block depends on how many were stored before it, so the
 * data comes first and the tables, which name it, last. A file without tables is no VHD, should the run die.
 */
export async function writeVhd(file: SteadyWriter, job: EncryptJob): Promise<EncryptResult> {
  const cipher = new SectorCipher(job.dek.bytes(), 'plain');
  const { source } = job;
  const place = vhdLayout(source.virtualSize, []);
  const allocated: number[] = [];
  const digests = new Map<number, Uint8Array>();
  await forEachBlock({
    blocks: blocksOf(source.dataRanges()),
    front: fullSectorBitmap(),
    signal: job.signal,
    read: (block, data) => source.read(block * BLOCK, data),
    handle: async (block, { whole, data }) => {
      job.progress(Math.min((block + 1) * BLOCK, source.virtualSize), source.virtualSize);
      // All-zero blocks stay unallocated: readers give zeros for them (section 3, rule 3).
      if (isZero(data)) return;
      const digest = digestAside(data);
      cipher.encrypt(data, block * SECTORS_PER_BLOCK);
      const offset = slotOffset(place, allocated.length);
      allocated.push(block);
      await Promise.all([file.write(whole, offset), digest.then((bytes) => digests.set(block, bytes))]);
    },
  });
  await source.assertUnchanged();
  const layout = vhdLayout(source.virtualSize, allocated);
  const identity = { ...job.vhd, keyHash: job.dek.keyHash() };
  await file.write(vhdHead(layout, identity), 0);
  await file.write(vhdFooter(layout, identity), layout.footerOffset);
  await file.finish();
  job.progress(source.virtualSize, source.virtualSize);
  return { size: layout.fileSize, virtualSize: layout.virtualSize, blockDigests: digests };
}
