/** A stretch of the virtual disk, in bytes; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A plaintext disk image, opened read-only, whatever format its file has. */
export interface DiskSource extends AsyncDisposable {
  readonly format: 'raw' | 'vhd' | 'qcow2' | 'vmdk' | 'vhdx' | 'vdi';
  /** What the image was packed in, from the outside to the inside: `gzip`, `tar`. Nothing when it was not. */
  readonly packing?: readonly string[];
  /** Bytes of the virtual disk as its own header (raw: its file, rounded up to 512) says. */
  readonly virtualSize: number;
  /** Bytes of the file, or of what was unpacked from it. */
  readonly fileSize: number;
  /**
   * Fills `target` with the plaintext at `position`. Never-written parts and everything past `virtualSize` read as zeros.
   * Throws UserError when the file is damaged there, or shorter than it said.
   */
  read(position: number, target: Uint8Array): Promise<void>;
  /** Where data may lie: ascending, not overlapping. All else is zeros, known without reading. */
  dataRanges(): readonly Range[];
  /**
   * From now on the file's digest is taken beside the reading. A large file is read for it in a thread of its own, not
   * too far ahead of `read` until `fileSha256` is asked for; of a small one what `read` gives in the file's order is
   * hashed on the way, before `read` returns, and `fileSha256` reads only what was left out. (Where qemu reads, the file
   * is hashed beside it.) Aborting `signal` ends that, and fails the reads that wait for the digest: the zeros of a large
   * hole take their time.
   */
  digestWhileReading(signal?: AbortSignal): void;
  /** Whether `fileSha256` has nothing left to read. */
  isDigested(): boolean;
  /** SHA-256 of the source FILE's bytes (what `sha256sum` says), lower-case hex; reads the file as far as need be. */
  fileSha256(signal: AbortSignal): Promise<string>;
  /** Throws UserError E_SOURCE_CHANGED when the file is no longer what was opened (size, mtime, ctime, inode). */
  assertUnchanged(): Promise<void>;
  /** `await using source = …` does it. Never throws. */
  close(): Promise<void>;
}

/** `qcow2`, `raw in tar in gzip`: the image's own format first, what is around it behind it. */
export function formatInWords({ format, packing = [] }: Pick<DiskSource, 'format' | 'packing'>): string {
  return [format, ...packing.toReversed()].join(' in ');
}
