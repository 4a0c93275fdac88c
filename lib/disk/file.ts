import type { Log } from '../base/log.ts';
import { GivenFile, type OpenFile } from './given-file.ts';
import { changed } from './refusals.ts';
import type { Observer, Piece } from './running-digest.ts';
import type { Range } from './source.ts';

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
export class SourceFile implements AsyncDisposable {
  readonly #bytes: Bytes;

  private constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  /** Opens as GivenFile does. `sha256`: where it is known already, as GivenFile's `know` says. */
  static async open(path: string, sha256?: string): Promise<SourceFile> {
    const given = await GivenFile.open(path);
    if (sha256 !== undefined) given.know(sha256);
    return SourceFile.#whole(given);
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

  /** Whether all bytes from `start` up to `end` are known to lie in one hole. */
  isHole(start: number, end: number): boolean {
    return this.#bytes.stored.isHole(this.#bytes.start + start, this.#bytes.start + end);
  }

  /** From now on, aborting `signal` fails every read with its reason. */
  stopOn(signal: AbortSignal): void {
    for (const file of [this.#bytes.given, this.#bytes.stored]) file.stopOn(signal);
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

  /** As GivenFile does, for the given file. `observe` sees of this what `sha256` shows it. */
  digestWhileReading(signal?: AbortSignal, observe?: Observer): void {
    this.#bytes.given.digestWhileReading(signal, this.#ofPart(observe));
  }

  beginSha256(signal?: AbortSignal): void {
    this.#bytes.given.beginSha256(signal);
  }

  /** Whether `sha256` has nothing left to read. */
  get isDigested(): boolean {
    return this.#bytes.given.isDigested;
  }

  /** SHA-256 of all of the given file, lower-case hex. `observe` sees what of this is read for it, in order. */
  sha256(signal: AbortSignal, observe?: Observer): Promise<string> {
    return this.#bytes.given.sha256(signal, this.#ofPart(observe));
  }

  #ofPart(observe: Observer | undefined): Observer | undefined {
    const { given, stored } = this.#bytes;
    if (!observe || stored !== given) return undefined;
    return (position, bytes) => this.#observePart(position, bytes, observe);
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

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
