import type { Area } from '../disk/reader.ts';
import { Unreadable } from '../unreadable.ts';
import type { Inode } from './inode.ts';
import type { Superblock } from './superblock.ts';

/** `count` blocks of a file from `logical` on lie at `physical`. What no run names is a hole, which reads as zeros. */
export interface Run {
  readonly logical: number;
  readonly physical: number;
  readonly count: number;
}

const EXTENT_MAGIC = 0xf30a;
const DEPTH_LIMIT = 5;
/** Runs of one file: each is a place to read, and a file here has at most a few thousand blocks. */
const RUN_LIMIT = 65_536;
/** An extent that is longer is allocated, but was never written: it reads as zeros. */
const WRITTEN_LIMIT = 32_768;
const DIRECT = 12;

/** Where the first `wanted` blocks of a file lie. Throws Unreadable when its map lies. */
export async function runsOf(
  area: Area,
  superblock: Superblock,
  inode: Inode,
  wanted: number,
): Promise<readonly Run[]> {
  const walk: Walk = { area, superblock, wanted, runs: [] };
  if (inode.mappedBy === 'extents') await walkExtents(walk, inode.map, DEPTH_LIMIT + 1, 0);
  else await walkPointers(walk, inode.map);
  return walk.runs;
}

interface Walk {
  readonly area: Area;
  readonly superblock: Superblock;
  readonly wanted: number;
  readonly runs: Run[];
}

/**
 * A node: header, then extents (depth 0) or references to nodes that are one less deep. `above` is the depth of the
 * node that led here, `least` the first block that may stand here: both only ever shrink what is left, so no tree
 * is endless.
 */
async function walkExtents(walk: Walk, node: Buffer, above: number, least: number): Promise<number> {
  const entries = node.readUInt16LE(2);
  const depth = node.readUInt16LE(6);
  if (node.readUInt16LE(0) !== EXTENT_MAGIC || depth >= above || 12 + 12 * entries > node.length)
    throw new Unreadable('an extent tree is damaged');
  let next = least;
  for (let index = 0; index < entries && next < walk.wanted; index += 1) {
    const entry = node.subarray(12 + 12 * index, 24 + 12 * index);
    const logical = entry.readUInt32LE(0);
    if (logical < next) throw new Unreadable('the extents of a file are not in order');
    if (logical >= walk.wanted) break;
    next = depth === 0 ? addExtent(walk, entry, logical) : await walkChild(walk, entry, depth, logical);
  }
  return next;
}

function addExtent(walk: Walk, entry: Buffer, logical: number): number {
  const length = entry.readUInt16LE(4);
  const written = length <= WRITTEN_LIMIT;
  const count = written ? length : length - WRITTEN_LIMIT;
  if (count === 0) throw new Unreadable('an extent has no blocks');
  const physical = entry.readUInt32LE(8) + entry.readUInt16LE(6) * 2 ** 32;
  if (written) addRun(walk, { logical, physical, count });
  return logical + count;
}

async function walkChild(walk: Walk, entry: Buffer, depth: number, logical: number): Promise<number> {
  const block = entry.readUInt32LE(4) + entry.readUInt16LE(8) * 2 ** 32;
  const next = await walkExtents(walk, await readBlock(walk, block), depth, logical);
  // A node without extents is not made; taking it as progress would let one block stand for many.
  if (next === logical) throw new Unreadable('an extent tree has an empty node');
  return next;
}

/** The old map: 12 blocks, then blocks of pointers, one, two and three deep. */
async function walkPointers(walk: Walk, map: Buffer): Promise<void> {
  for (let index = 0; index < DIRECT; index += 1) addPointer(walk, index, map.readUInt32LE(4 * index));
  const perBlock = walk.superblock.blockSize / 4;
  let logical = DIRECT;
  for (let depth = 1; depth <= 3; depth += 1) {
    await walkTable(walk, map.readUInt32LE(4 * (DIRECT - 1 + depth)), depth, logical);
    logical += perBlock ** depth;
  }
}

async function walkTable(walk: Walk, block: number, depth: number, logical: number): Promise<void> {
  if (block === 0 || logical >= walk.wanted) return;
  const table = await readBlock(walk, block);
  const perBlock = walk.superblock.blockSize / 4;
  const step = perBlock ** (depth - 1);
  for (let index = 0; index < perBlock && logical + index * step < walk.wanted; index += 1) {
    const pointer = table.readUInt32LE(4 * index);
    if (depth === 1) addPointer(walk, logical + index, pointer);
    else await walkTable(walk, pointer, depth - 1, logical + index * step);
  }
}

/** Joins neighbours, so that a file in one piece is read at once. */
function addPointer(walk: Walk, logical: number, physical: number): void {
  if (physical === 0 || logical >= walk.wanted) return;
  const last = walk.runs.at(-1);
  if (last && last.logical + last.count === logical && last.physical + last.count === physical) {
    walk.runs.pop();
    addRun(walk, { ...last, count: last.count + 1 });
  } else addRun(walk, { logical, physical, count: 1 });
}

function addRun({ superblock, runs }: Walk, run: Run): void {
  if (run.physical <= superblock.firstDataBlock || run.physical + run.count > superblock.blocks)
    throw new Unreadable('a file has blocks outside its file system');
  if (runs.length >= RUN_LIMIT) throw new Unreadable('a file lies in too many pieces');
  runs.push(run);
}

async function readBlock({ area, superblock }: Walk, block: number): Promise<Buffer> {
  if (block <= superblock.firstDataBlock || block >= superblock.blocks)
    throw new Unreadable('the map of a file lies outside its file system');
  return area.read(block * superblock.blockSize, superblock.blockSize);
}
