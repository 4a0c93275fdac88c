import { type BigIntStats, constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { allEnded } from '../base/all-ended.ts';
import type { Log } from '../base/log.ts';
import { openNoFollow } from '../base/paths.ts';
import { firstIndex } from '../base/search.ts';
import { isWorthAThread } from '../digest/hash-thread.ts';
import { findDataRanges } from './holes.ts';
import { changed, unreadable } from './refusals.ts';
import { type Observer, type Piece, RunningDigest } from './running-digest.ts';
import type { Range } from './source.ts';

/** What is asked of an open file; Node's FileHandle is one. */
export type OpenFile = Pick<FileHandle, 'read' | 'stat' | 'close'> & Partial<Pick<FileHandle, 'fd'>>;

/** Reads under way for one call. */
const PARALLEL_READS = 32;

/** An open file: bounded reads by position, its digest, and whether it is still what was opened. */
export class GivenFile implements AsyncDisposable {
  readonly #handle: OpenFile;
  readonly #opened: BigIntStats;
  readonly #closed = new AbortController();
  readonly #digest: RunningDigest;
  /** Set while reads are hashed; where the digest reads the file by itself, they are not. */
  #digesting: AbortSignal | undefined;
  /** Whether the digest reads the file by itself. */
  #isAhead = false;
  #sha256: Promise<string> | undefined;
  #known: string | undefined;
  #dataRanges: readonly Range[];
  /** Aborting it fails all reads. */
  #stop: AbortSignal | undefined;

  private constructor(handle: OpenFile, opened: BigIntStats, dataRanges: readonly Range[] | undefined) {
    this.#handle = handle;
    this.#opened = opened;
    this.#dataRanges = dataRanges ?? [{ start: 0, end: Number(opened.size) }];
    this.#digest = new RunningDigest(this);
  }

  /** Opens for reading; never follows a link and never waits on a pipe or device (pitfalls.md I9). */
  static async open(path: string): Promise<GivenFile> {
    const handle = await openNoFollow(path, constants.O_RDONLY).catch((cause: unknown) => {
      throw unreadable('it cannot be opened', cause);
    });
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

  /**
   * Its SHA-256 need not be taken, and nothing is read for it: whoever has just written the file under a name that is
   * this run's own took it meanwhile. `sha256` still sees that the file stays what was opened.
   */
  know(sha256: string): void {
    this.#known = sha256;
  }

  /** From now on, aborting `signal` fails every read with its reason. */
  stopOn(signal: AbortSignal): void {
    this.#stop = signal;
  }

  /** Whether all bytes from `start` up to `end` are known to lie in one hole. */
  isHole(start: number, end: number): boolean {
    const ranges = this.#dataRanges;
    const next = ranges[firstIndex(ranges.length, (at) => (ranges[at]?.end ?? 0) > start)];
    return (next?.start ?? this.size) >= end;
  }

  /** Learns where a sparse file has data, where that is possible and worth it. */
  async findHoles(options: { readonly signal: AbortSignal; readonly log: Log }): Promise<void> {
    const { fd } = this.#handle;
    if (fd === undefined) return;
    const stored = Number(this.#opened.blocks) * 512;
    this.#dataRanges = (await findDataRanges({ fd, size: this.size, stored }, options)) ?? this.#dataRanges;
  }

  /**
   * Fills all of `target`, or throws: E_SOURCE_CHANGED when the file has become shorter, E_SOURCE_READ on I/O errors,
   * the reason of the signal that stops this file.
   */
  async readAt(position: number, target: Uint8Array): Promise<void> {
    for (let done = 0; done < target.length; ) {
      this.#stop?.throwIfAborted();
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
   * Fills all pieces, as `readAt` does, and after `digestWhileReading` feeds them to the digest before it returns, or
   * tells it how far the reader is.
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
      else this.#digest.follow(wanted.reduce((sum, { bytes }) => sum + bytes.length, 0));
    } finally {
      turn?.end();
    }
  }

  async #readAll(pieces: readonly Piece[]): Promise<void> {
    await allEnded(pieces.map(({ position, bytes }) => this.readAt(position, bytes)));
  }

  /**
   * A large file is read and hashed beside its readers from now on, not too far ahead of them, in a thread of its own;
   * `observe` sees that. A small one is hashed in `readContent` as far as it is read in file order, so that `sha256`
   * reads only the rest. Aborting `signal` ends the one, and fails the reads that wait for the other.
   */
  digestWhileReading(signal?: AbortSignal, observe?: Observer): void {
    if (this.#known !== undefined || this.#sha256 !== undefined || this.#isAhead) return;
    this.#isAhead = isWorthAThread(this.size);
    if (this.#isAhead) void this.#digest.readAhead(this.#orClosed(signal), observe);
    else this.#digesting = this.#orClosed(signal);
  }

  /** Whether `sha256` has nothing left to read. */
  get isDigested(): boolean {
    return this.#known !== undefined || this.#digest.isDone;
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
    const digest = this.#known ?? (await this.#digest.finish(signal, observe));
    await this.assertUnchanged();
    return digest;
  }

  async assertUnchanged(): Promise<void> {
    const now = await this.#handle.stat({ bigint: true });
    for (const name of ['size', 'mtimeNs', 'ctimeNs'] as const) {
      if (now[name] !== this.#opened[name]) throw changed(`its ${name.replace('Ns', '')} is another one`);
    }
  }

  /** Never throws: of a file that is only read, nothing is lost when closing it fails. */
  async close(): Promise<void> {
    this.#closed.abort();
    await this.#digest[Symbol.asyncDispose]();
    await this.#handle.close().catch(() => undefined);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
