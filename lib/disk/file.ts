import { type BigIntStats, constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { allEnded } from '../base/all-ended.ts';
import type { Log } from '../base/log.ts';
import { openNoFollow } from '../base/paths.ts';
import { findDataRanges } from './holes.ts';
import { changed, unreadable } from './refusals.ts';
import { type Observer, type Piece, RunningDigest } from './running-digest.ts';
import type { Range } from './source.ts';

/** What is asked of an open file; Node's FileHandle is one. */
export type OpenFile = Pick<FileHandle, 'read' | 'stat' | 'close'> & Partial<Pick<FileHandle, 'fd'>>;

/** Reads under way for one call. */
const PARALLEL_READS = 32;

/** An open file: bounded reads by position, its digest, and whether it is still what was opened. */
export class GivenFile {
  readonly #handle: OpenFile;
  readonly #opened: BigIntStats;
  readonly #closed = new AbortController();
  readonly #digest: RunningDigest;
  /** Set while reads are hashed. */
  #digesting: AbortSignal | undefined;
  #sha256: Promise<string> | undefined;
  #dataRanges: readonly Range[];

  private constructor(handle: OpenFile, opened: BigIntStats, dataRanges: readonly Range[] | undefined) {
    this.#handle = handle;
    this.#opened = opened;
    this.#dataRanges = dataRanges ?? [{ start: 0, end: Number(opened.size) }];
    this.#digest = new RunningDigest(this);
  }

  /** Opens for reading; never follows a link and never waits on a pipe or device (pitfalls I9). */
  static async open(path: string): Promise<GivenFile> {
    const handle = await openNoFollow(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(
      (cause: unknown) => {
        throw unreadable('it cannot be opened', cause);
      },
    );
    return GivenFile.of(handle);
  }

  /** Takes over an open file, which is closed when it is no regular one. `dataRanges`: where it has data, if known. */
  static async of(handle: OpenFile, dataRanges?: readonly Range[]): Promise<GivenFile> {
    const opened = await handle.stat({ bigint: true });
    if (!opened.isFile()) {
      await handle.close();
      throw unreadable('it is no regular file', undefined);
    }
    return new GivenFile(handle, opened, dataRanges);
  }

  /** Bytes of the file when it was opened. */
  get size(): number {
    return Number(this.#opened.size);
  }

  /** Of the open file, where it is one of the system. */
  get fd(): number | undefined {
    return this.#handle.fd;
  }

  /** Where the file has data; all else are holes. Ascending, not overlapping. */
  get dataRanges(): readonly Range[] {
    return this.#dataRanges;
  }

  /** Learns where a sparse file has data, where that is possible and worth it. */
  async findHoles(options: { readonly signal: AbortSignal; readonly log: Log }): Promise<void> {
    const { fd } = this.#handle;
    if (fd === undefined) return;
    const stored = Number(this.#opened.blocks) * 512;
    this.#dataRanges = (await findDataRanges({ fd, size: this.size, stored }, options)) ?? this.#dataRanges;
  }

  /** Fills all of `target`, or throws: E_SOURCE_CHANGED when the file has become shorter, E_SOURCE_READ on I/O errors. */
  async readAt(position: number, target: Uint8Array): Promise<void> {
    for (let done = 0; done < target.length; ) {
      const { bytesRead } = await this.#handle
        .read(target, done, target.length - done, position + done)
        .catch((cause: unknown) => {
          throw unreadable(`reading ${target.length} bytes at ${position} failed`, cause);
        });
      if (bytesRead === 0) throw changed(`it ends at ${position + done}, not at ${this.size}`);
      done += bytesRead;
    }
  }

  /**
   * Fills all pieces, as `readAt` does, and after `digestWhileReading` feeds them to the digest before it returns.
   * Give all pieces of one read at once; those that must be looked up first as a promise: the place in line is that
   * of the call. When it ends, well or not, nothing writes into the pieces any more.
   */
  async readContent(pieces: readonly Piece[] | Promise<readonly Piece[]>): Promise<void> {
    const turn = this.#digesting ? this.#digest.takeTurn() : undefined;
    try {
      const wanted = await pieces;
      for (let at = 0; at < wanted.length; at += PARALLEL_READS)
        await this.#readAll(wanted.slice(at, at + PARALLEL_READS));
      await turn?.begins;
      if (turn && this.#digesting) await this.#digest.feed(wanted, this.#digesting);
    } finally {
      turn?.end();
    }
  }

  async #readAll(pieces: readonly Piece[]): Promise<void> {
    await allEnded(pieces.map(({ position, bytes }) => this.readAt(position, bytes)));
  }

  /**
   * From now on `readContent` hashes what comes in file order, so that `sha256` reads only the rest. Aborting `signal`
   * fails the reads that wait for it.
   */
  digestWhileReading(signal?: AbortSignal): void {
    if (this.#sha256 === undefined) this.#digesting = this.#orClosed(signal);
  }

  /** Begins to read the file for `sha256`, beside whatever else is read. What goes wrong, `sha256` tells. */
  beginSha256(signal?: AbortSignal): void {
    this.sha256(this.#orClosed(signal)).catch(() => undefined);
  }

  #orClosed(signal?: AbortSignal): AbortSignal {
    return AbortSignal.any([this.#closed.signal, ...(signal ? [signal] : [])]);
  }

  /** SHA-256 of the whole file, lower-case hex. No byte is hashed twice, however often this is called. */
  sha256(signal: AbortSignal, observe?: Observer): Promise<string> {
    this.#sha256 ??= this.#finish(signal, observe).catch((error: unknown) => {
      this.#sha256 = undefined;
      throw error;
    });
    return this.#sha256;
  }

  async #finish(signal: AbortSignal, observe: Observer | undefined): Promise<string> {
    const digest = await this.#digest.finish(signal, observe);
    await this.assertUnchanged();
    return digest;
  }

  async assertUnchanged(): Promise<void> {
    const now = await this.#handle.stat({ bigint: true });
    for (const name of ['size', 'mtimeNs', 'ctimeNs'] as const) {
      if (now[name] !== this.#opened[name]) throw changed(`its ${name.replace('Ns', '')} is another one`);
    }
  }

  async close(): Promise<void> {
    this.#closed.abort();
    await this.#handle.close();
  }
}

/** Where in an open file of the system the image lies, in bytes: for other processes that read it. */
export interface FilePart {
  readonly fd: number;
  readonly start: number;
  readonly size: number;
  /** Whether that is all of the file. */
  readonly whole: boolean;
}

interface Bytes {
  /** The user's file: its digest is the source's, and it must not change. */
  readonly given: GivenFile;
  /** Where the bytes lie: the same file, or what was unpacked from it. */
  readonly stored: GivenFile;
  readonly start: number;
  readonly size: number;
  /** What was taken off, from the outside to the inside: `gzip`, `tar`. */
  readonly packing: readonly string[];
}

/** What readers of formats read: the file that was given, a part of it, or what was unpacked from it. */
export class SourceFile {
  readonly #bytes: Bytes;

  private constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  /** Opens as GivenFile does. */
  static async open(path: string): Promise<SourceFile> {
    return SourceFile.#whole(await GivenFile.open(path));
  }

  static async of(handle: OpenFile): Promise<SourceFile> {
    return SourceFile.#whole(await GivenFile.of(handle));
  }

  static #whole = (given: GivenFile) =>
    new SourceFile({ given, stored: given, start: 0, size: given.size, packing: [] });

  /** A stretch of it, without a copy. Only the last one that was made of a file is to be closed, and closes all. */
  part(start: number, size: number, packing: string): SourceFile {
    const { packing: outer, ...bytes } = this.#bytes;
    return new SourceFile({ ...bytes, start: bytes.start + start, size, packing: [...outer, packing] });
  }

  /** `stored` was unpacked from it, and takes its place; what nobody needs any more is closed. */
  async unpacked(stored: GivenFile, packing: string): Promise<SourceFile> {
    const { given, stored: before, packing: outer } = this.#bytes;
    if (before !== given) await before.close();
    return new SourceFile({ given, stored, start: 0, size: stored.size, packing: [...outer, packing] });
  }

  get size(): number {
    return this.#bytes.size;
  }

  get packing(): readonly string[] {
    return this.#bytes.packing;
  }

  /** Undefined unless it is a file of the system. */
  get filePart(): FilePart | undefined {
    const { stored, start, size } = this.#bytes;
    if (stored.fd === undefined) return undefined;
    return { fd: stored.fd, start, size, whole: start === 0 && size === stored.size };
  }

  /** Where it has data; all else are holes. Ascending, not overlapping. */
  get dataRanges(): readonly Range[] {
    const { stored, start, size } = this.#bytes;
    return stored.dataRanges
      .map((range) => ({ start: Math.max(0, range.start - start), end: Math.min(size, range.end - start) }))
      .filter((range) => range.start < range.end);
  }

  /** Learns where a sparse file has data, where that is possible and worth it. What was unpacked knows it already. */
  async findHoles(options: { readonly signal: AbortSignal; readonly log: Log }): Promise<void> {
    if (this.#bytes.stored === this.#bytes.given) await this.#bytes.given.findHoles(options);
  }

  /** Fills all of `target`, or throws: E_SOURCE_CHANGED at the end of the file, E_SOURCE_READ on I/O errors. */
  async readAt(position: number, target: Uint8Array): Promise<void> {
    this.#demandInside(position, target);
    await this.#bytes.stored.readAt(this.#bytes.start + position, target);
  }

  #demandInside(position: number, target: Uint8Array): void {
    if (target.length > 0 && position + target.length > this.size) throw changed(`it ends at ${this.size}`);
  }

  /** At most `length` bytes from `position`; fewer only at the end. */
  async slice(position: number, length: number): Promise<Buffer> {
    const bytes = Buffer.alloc(Math.max(0, Math.min(length, this.size - position)));
    await this.readAt(position, bytes);
    return bytes;
  }

  /** As GivenFile does; what was unpacked is not hashed. */
  async readContent(pieces: readonly Piece[] | Promise<readonly Piece[]>): Promise<void> {
    const { stored, start } = this.#bytes;
    const shift = (all: readonly Piece[]) =>
      all.map(({ position, bytes }) => {
        this.#demandInside(position, bytes);
        return { position: start + position, bytes };
      });
    await stored.readContent(pieces instanceof Promise ? pieces.then(shift) : shift(pieces));
  }

  /** As GivenFile does, for the given file. */
  digestWhileReading(signal?: AbortSignal): void {
    this.#bytes.given.digestWhileReading(signal);
  }

  beginSha256(signal?: AbortSignal): void {
    this.#bytes.given.beginSha256(signal);
  }

  /** SHA-256 of all of the given file, lower-case hex. `observe` sees what of this is read for it, in order. */
  sha256(signal: AbortSignal, observe?: Observer): Promise<string> {
    const { given, stored } = this.#bytes;
    if (!observe || stored !== given) return given.sha256(signal);
    return given.sha256(signal, (position, bytes) => this.#observePart(position, bytes, observe));
  }

  #observePart(position: number, bytes: Uint8Array, observe: Observer): void {
    const { start, size } = this.#bytes;
    const from = Math.max(0, start - position);
    const inside = bytes.subarray(from, Math.max(from, start + size - position));
    if (inside.length > 0) observe(position + from - start, inside);
  }

  /** Throws UserError E_SOURCE_CHANGED when the given file is no longer what was opened. */
  assertUnchanged(): Promise<void> {
    return this.#bytes.given.assertUnchanged();
  }

  async close(): Promise<void> {
    // Twice the same is no error.
    for (const file of [this.#bytes.given, this.#bytes.stored]) await file.close();
  }
}
