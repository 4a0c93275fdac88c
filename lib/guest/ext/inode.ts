import type { Area } from '../disk/reader.ts';
import { Unreadable } from '../unreadable.ts';
import type { Superblock } from './superblock.ts';

/** A file, directory or link as the file system records it. */
export interface Inode {
  readonly number: number;
  readonly kind: 'file' | 'directory' | 'symlink' | 'other';
  /** Permission bits. */
  readonly permissions: number;
  /** Bytes of the content, as recorded: not to be trusted. */
  readonly size: number;
  /** The 60 bytes that hold the map of blocks, or a short content itself. */
  readonly map: Buffer;
  readonly mappedBy: 'extents' | 'pointers' | 'inline';
  /** What of an inline content does not fit into `map`. */
  readonly inlineRest: Buffer;
  readonly encrypted: boolean;
}

export const ROOT_INODE = 2;
const FLAG = { encrypted: 0x800, extents: 0x80000, inlineData: 0x1000_0000 };
const KINDS = new Map([
  [0x8000, 'file'],
  [0x4000, 'directory'],
  [0xa000, 'symlink'],
] as const);

/** Reads inode `number`. Throws Unreadable when there is no such inode, or its place lies outside. */
export async function readInode(area: Area, superblock: Superblock, number: number): Promise<Inode> {
  const { inodes, inodesPerGroup, inodeSize, blockSize, blocks } = superblock;
  if (number < 1 || number > inodes) throw new Unreadable(`it names inode ${number} of ${inodes}`);
  const group = Math.floor((number - 1) / inodesPerGroup);
  const table = await readInodeTable(area, superblock, group);
  if (table <= superblock.firstDataBlock || table >= blocks)
    throw new Unreadable(`the inode table of group ${group} lies outside`);
  const raw = await area.read(table * blockSize + ((number - 1) % inodesPerGroup) * inodeSize, inodeSize);
  const flags = raw.readUInt32LE(32);
  const kind = KINDS.get((raw.readUInt16LE(0) & 0xf000) as 0x8000) ?? 'other';
  const mappedBy = flags & FLAG.inlineData ? 'inline' : flags & FLAG.extents ? 'extents' : 'pointers';
  return {
    number,
    kind,
    permissions: raw.readUInt16LE(0) & 0o7777,
    size: raw.readUInt32LE(4) + raw.readUInt32LE(108) * 2 ** 32,
    map: raw.subarray(40, 100),
    mappedBy,
    inlineRest: mappedBy === 'inline' ? inlineRest(raw) : Buffer.alloc(0),
    encrypted: (flags & FLAG.encrypted) !== 0,
  };
}

/** The block at which a group's inode table begins. */
async function readInodeTable(area: Area, superblock: Superblock, group: number): Promise<number> {
  const { blockSize, descriptorSize } = superblock;
  const perBlock = blockSize / descriptorSize;
  const block = descriptorBlock(superblock, Math.floor(group / perBlock), perBlock);
  const raw = await area.read(block * blockSize + (group % perBlock) * descriptorSize, descriptorSize);
  return raw.readUInt32LE(8) + (descriptorSize >= 64 ? raw.readUInt32LE(40) * 2 ** 32 : 0);
}

/** Where the n-th block of group descriptors lies: behind the superblock, or with meta_bg in the group it begins with. */
function descriptorBlock(superblock: Superblock, index: number, perBlock: number): number {
  const { firstDataBlock, blocksPerGroup, firstMetaGroup, hasCopy } = superblock;
  // With bigalloc, block 0 counts as the first one although blocks of 1 KiB put the superblock into block 1.
  const holder = superblock.blockSize === 1024 ? 1 : 0;
  if (index < firstMetaGroup) return holder + 1 + index;
  const group = index * perBlock;
  return firstDataBlock + group * blocksPerGroup + (hasCopy(group) ? 1 : 0);
}

const ATTRIBUTES_MAGIC = 0xea02_0000;
const SYSTEM_NAMES = 7;

/** The extended attribute `system.data` behind the inode's fixed part: the content from byte 60 on. */
function inlineRest(raw: Buffer): Buffer {
  const begin = raw.length > 128 ? 128 + raw.readUInt16LE(128) : raw.length;
  if (begin + 4 > raw.length || raw.readUInt32LE(begin) !== ATTRIBUTES_MAGIC) return Buffer.alloc(0);
  const first = begin + 4;
  for (let at = first; at + 16 <= raw.length; ) {
    const nameLength = raw.readUInt8(at);
    if (nameLength === 0 && raw.readUInt8(at + 1) === 0) break;
    const name = raw.toString('latin1', at + 16, at + 16 + nameLength);
    if (raw.readUInt8(at + 1) === SYSTEM_NAMES && name === 'data') {
      const from = first + raw.readUInt16LE(at + 2);
      const length = raw.readUInt32LE(at + 8);
      if (from + length > raw.length) throw new Unreadable('an inline content reaches past its inode');
      return raw.subarray(from, from + length);
    }
    at += 16 + 4 * Math.ceil(nameLength / 4);
  }
  return Buffer.alloc(0);
}
