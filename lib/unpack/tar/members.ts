import { isZero } from '../../disk/block-map.ts';
import type { SourceFile } from '../../disk/file.ts';
import { unsupported } from '../../disk/refusals.ts';
import { TAR_BLOCK } from './checksum.ts';
import { parseTarHeader, type TarHeader } from './header.ts';
import { parsePax } from './pax.ts';

/** Headers; archives with a disk hold a handful of members. */
const MOST_HEADERS = 2048;
/** Bytes of a name or an extended header. */
const LONGEST_EXTENSION = 2 ** 20;
/** Bytes that fill up the end: tools write far fewer, and all are looked at. */
const LONGEST_END = 64 * 2 ** 20;
const STEP = 2 ** 20;

const FILES = ['0', '\0', '7'];
/** Links, devices, folders, pipes: they hold nothing. */
const EMPTY = ['1', '2', '3', '4', '5', '6'];
/** A folder's list and a volume's label, by GNU; the name of a link. */
const SKIPPED = ['D', 'V', 'K'];

/** A regular file in an archive. */
export interface Member {
  readonly name: string;
  /** Where its content begins, in bytes of the archive. */
  readonly start: number;
  readonly size: number;
}

/** A member's name for a message. */
export const quoted = (name: string) => JSON.stringify(name.slice(0, 100));

/**
 * All regular files of a tar archive (POSIX ustar and pax, GNU), by its headers alone. Throws RangeError, in words, for
 * a damaged archive, UserError for what is not read here.
 */
export async function membersOf(file: SourceFile, signal: AbortSignal): Promise<Member[]> {
  const walk = new Walk(file);
  let at = 0;
  for (let count = 0; ; count += 1) {
    signal.throwIfAborted();
    if (count === MOST_HEADERS)
      throw unsupported(
        `a tar archive of more than ${MOST_HEADERS} members`,
        'unpack it first and give the disk image inside; the files of a system are no disk',
      );
    const block = await file.slice(at, TAR_BLOCK);
    if (block.length === TAR_BLOCK && isZero(block)) break;
    at = await walk.step(parseTarHeader(block), at + TAR_BLOCK);
  }
  await demandEnd(file, at, signal);
  return walk.finish();
}

class Walk {
  readonly #file: SourceFile;
  readonly #members: Member[] = [];
  /** What comes before a member and is said of it. */
  #name: string | undefined;
  #pax = new Map<string, string>();

  constructor(file: SourceFile) {
    this.#file = file;
  }

  /** Takes a header, whose content begins at `start`; gives where the next one lies. */
  async step(header: TarHeader, start: number): Promise<number> {
    const { type } = header;
    if (type === 'x' || type === 'g' || type === 'L') return this.#extend(header, start);
    const name = this.#pax.get('path') ?? this.#name ?? header.name;
    const size = this.#sizeOf(header);
    const end = this.#endOf(name, start, size);
    if (FILES.includes(type)) {
      // Before POSIX a folder was a file whose name ends so.
      if (!name.endsWith('/')) this.#members.push({ name, start, size });
    } else if (EMPTY.includes(type)) {
      if (size !== 0) throw new RangeError(`${quoted(name)} is no file and has content`);
    } else if (!SKIPPED.includes(type)) throw unknownType(type, name);
    if (type !== 'K') this.#forget();
    return end;
  }

  finish(): Member[] {
    if (this.#name !== undefined || this.#pax.size > 0) throw new RangeError('its last member is missing');
    return this.#members;
  }

  #forget(): void {
    this.#name = undefined;
    this.#pax = new Map();
  }

  async #extend({ type, name, size }: TarHeader, start: number): Promise<number> {
    if (size > LONGEST_EXTENSION) throw new RangeError(`an extended header of ${size} bytes`);
    const end = this.#endOf(name, start, size);
    const content = await this.#file.slice(start, size);
    if (type === 'L') this.#name = content.toString('utf8').split('\0')[0] ?? '';
    else {
      const records = parsePax(content);
      if ([...records.keys()].some((key) => key.startsWith('GNU.sparse.'))) throw sparse('a file');
      // What is said of all members tells no size and no name.
      if (type === 'x') this.#pax = records;
    }
    return end;
  }

  #sizeOf(header: TarHeader): number {
    const told = this.#pax.get('size');
    if (told === undefined) return header.size;
    if (!/^[0-9]{1,15}$/.test(told)) throw new RangeError('a size of a member makes no sense');
    return Number(told);
  }

  #endOf(name: string, start: number, size: number): number {
    const end = start + Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
    if (end > this.#file.size) throw new RangeError(`its member ${quoted(name)} is cut off`);
    return end;
  }
}

/** One block of zeros ends an archive, more may follow; behind them nothing else, or it would be two archives. */
async function demandEnd(file: SourceFile, from: number, signal: AbortSignal): Promise<void> {
  if (file.size - from > LONGEST_END) throw new RangeError('too much follows its end');
  for (let at = from; at < file.size; at += STEP) {
    signal.throwIfAborted();
    if (!isZero(await file.slice(at, STEP))) throw new RangeError('something else follows its end');
  }
}

function unknownType(type: string, name: string) {
  if (type === 'S') return sparse(quoted(name));
  return unsupported(
    `a tar archive with a member of type ${JSON.stringify(type)}, ${quoted(name)}`,
    'unpack it first and give the disk image inside',
  );
}

function sparse(what: string) {
  return unsupported(
    `a tar archive that stores ${what} with holes`,
    'unpack it first and give the disk image inside, or pack it without --sparse (-S)',
  );
}
