import type { Area } from '../disk/reader.ts';
import { Unreadable } from '../unreadable.ts';
import { runsOf } from './blocks.ts';
import { type Entries, parseDirectory } from './directory.ts';
import { type Inode, readInode } from './inode.ts';
import { readSuperblock, type Superblock } from './superblock.ts';

/** Bytes of a directory at most: 4 MiB hold more than a hundred thousand names. */
const DIRECTORY_LIMIT = 4 * 1024 * 1024;
/** PATH_MAX of Linux: no link that works is longer. */
const LINK_LIMIT = 4096;
/** A single read of an area. */
const PIECE = 512 * 1024;
/** Entries of all directories that a check looks into; on a usual system they have some ten thousand. */
const ENTRIES_KEPT = 200_000;

/** Reads an ext2, ext3 or ext4 file system; never writes, and does not replay its journal. */
export class ExtFileSystem {
  readonly superblock: Superblock;
  readonly #area: Area;
  readonly #directories = new Map<number, Entries>();
  #entriesKept = 0;

  private constructor(area: Area, superblock: Superblock) {
    this.#area = area;
    this.superblock = superblock;
  }

  /** Throws Unreadable when there is none, or it cannot be understood. */
  static async open(area: Area): Promise<ExtFileSystem> {
    return new ExtFileSystem(area, await readSuperblock(area));
  }

  inode(number: number): Promise<Inode> {
    return readInode(this.#area, this.superblock, number);
  }

  /** The entries of a directory, without `.` and `..`. */
  async entries(directory: Inode): Promise<Entries> {
    const known = this.#directories.get(directory.number);
    if (known) return known;
    if (directory.encrypted) throw new Unreadable('a directory is encrypted');
    const entries = parseDirectory(
      await this.content(directory, DIRECTORY_LIMIT),
      directory,
      this.superblock,
    );
    this.#entriesKept += 1 + entries.size;
    if (this.#entriesKept > ENTRIES_KEPT) throw new Unreadable('its directories have too many entries');
    this.#directories.set(directory.number, entries);
    return entries;
  }

  /** Where a symbolic link points, in Latin-1. Short ones lie in the inode itself. */
  async linkTarget(link: Inode): Promise<string> {
    if (link.encrypted) throw new Unreadable('a symbolic link is encrypted');
    if (link.size > LINK_LIMIT) throw new Unreadable('a symbolic link is longer than any path');
    const fast = link.mappedBy === 'pointers' && link.size < link.map.length;
    const target = fast ? link.map.subarray(0, link.size) : await this.content(link, LINK_LIMIT);
    return target.toString('latin1');
  }

  /** The whole content of a file. Throws Unreadable when it has more than `limit` bytes. */
  async content(inode: Inode, limit: number): Promise<Buffer> {
    if (inode.encrypted) throw new Unreadable('a file is encrypted');
    if (inode.size > limit)
      throw new Unreadable(`a file has ${inode.size} bytes where at most ${limit} are read`);
    if (inode.mappedBy === 'inline') return inlineContent(inode);
    const { blockSize } = this.superblock;
    const runs = await runsOf(this.#area, this.superblock, inode, Math.ceil(inode.size / blockSize));
    const content = Buffer.alloc(inode.size);
    for (const { logical, physical, count } of runs) {
      const begin = logical * blockSize;
      const end = Math.min(content.length, begin + count * blockSize);
      for (let at = begin; at < end; at += PIECE) {
        const piece = await this.#area.read(physical * blockSize + at - begin, Math.min(PIECE, end - at));
        piece.copy(content, at);
      }
    }
    return content;
  }
}

function inlineContent(inode: Inode): Buffer {
  const whole = Buffer.concat([inode.map, inode.inlineRest]);
  if (inode.size > whole.length) throw new Unreadable('an inline content is longer than its inode');
  return whole.subarray(0, inode.size);
}
