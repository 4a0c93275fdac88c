import {
  BLOCK,
  fullSectorBitmap,
  SECTOR,
  SECTORS_PER_BLOCK,
  slotDataOffset,
  vhdFooter,
  vhdHead,
  vhdLayout,
} from '../../disk/vhd/layout.ts';
import type { EncryptJob } from '../engine.ts';
import { PAGE } from '../lanes/memory.ts';
import type { Target } from './target.ts';

/**
 * An encrypted dynamic VHD. The place of a block depends on how many were stored before it, so the data comes first and
 * the tables, which name it, last. A file without tables is no VHD, should the run die.
 */
export function vhdTarget(job: Pick<EncryptJob, 'source' | 'dek'>): Target {
  const empty = vhdLayout(job.source.virtualSize, []);
  const page = Buffer.concat([Buffer.alloc(PAGE - SECTOR), fullSectorBitmap()]);
  return {
    key: job.dek.bytes(),
    tweak: 'plain',
    virtualSize: empty.virtualSize,
    // Readers give zeros for blocks that are not there (section 3, rule 3).
    storesZeros: false,
    page,
    place: (block, slot) => ({
      offset: slotDataOffset(empty, slot),
      firstSector: (block * BLOCK) / SECTOR,
      sectors: SECTORS_PER_BLOCK,
      // With the gap behind the block before it, so that writes are whole pages.
      front: slot === 0 ? SECTOR : PAGE,
    }),
    async frame(stored, stamp) {
      const layout = vhdLayout(job.source.virtualSize, stored);
      const identity = { ...(await stamp()), keyHash: job.dek.keyHash() };
      return {
        head: vhdHead(layout, identity),
        tail: vhdFooter(layout, identity),
        size: layout.fileSize,
      };
    },
    wipe() {},
  };
}
