import { Unreadable } from '../unreadable.ts';
import type { Inode } from './inode.ts';
import type { Superblock } from './superblock.ts';

/** Entries of a directory: name (Latin-1, so that every byte is kept) → inode. */
export type Entries = ReadonlyMap<string, number>;

/** Entries of one directory; the folders that are looked at have some thousand at most. */
const ENTRY_LIMIT = 50_000;

/**
 * Reads a directory's content block by block. An index (htree) lies in blocks that look empty to such a reader, so
 * indexed directories need nothing more. Throws Unreadable when an entry does not fit its block.
 */
export function parseDirectory(content: Buffer, inode: Inode, superblock: Superblock): Entries {
  const entries = new Map<string, number>();
  const add = (block: Buffer) => addEntries(entries, block, superblock);
  if (inode.mappedBy === 'inline') {
    // The parent's inode number comes first; what lies in the inode and what lies in its attribute are two blocks.
    add(content.subarray(4, Math.min(60, content.length)));
    if (content.length > 60) add(content.subarray(60));
    return entries;
  }
  for (let at = 0; at < content.length; at += superblock.blockSize)
    add(content.subarray(at, at + superblock.blockSize));
  return entries;
}

function addEntries(entries: Map<string, number>, block: Buffer, superblock: Superblock): void {
  for (let at = 0; at + 8 <= block.length; ) {
    const inode = block.readUInt32LE(at);
    const length = recordLength(block.readUInt16LE(at + 4), superblock.blockSize);
    const nameLength = superblock.directoryTypes ? block.readUInt8(at + 6) : block.readUInt16LE(at + 6);
    if (length < 8 || length % 4 !== 0 || at + length > block.length)
      throw new Unreadable('a directory is damaged');
    if (inode !== 0) {
      if (nameLength === 0 || 8 + nameLength > length) throw new Unreadable('a directory is damaged');
      const name = block.toString('latin1', at + 8, at + 8 + nameLength);
      if (name !== '.' && name !== '..' && !name.includes('/') && !name.includes('\0'))
        entries.set(name, inode);
      if (entries.size > ENTRY_LIMIT) throw new Unreadable('a directory has too many entries');
    }
    at += length;
  }
}

/** 64 KiB do not fit into 16 bits: the largest and the zero stand for a whole block then. */
function recordLength(stored: number, blockSize: number): number {
  return blockSize === 65536 && (stored === 0 || stored === 65535) ? blockSize : stored;
}
