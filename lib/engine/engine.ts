import type { Dek } from '../base/dek.ts';
import type { ImageFormat } from '../base/identity.ts';
import type { Log } from '../base/log.ts';
import type { DiskSource } from '../disk/source.ts';
import type { BlockDigests } from './block-digests.ts';
import type { OpenLanes } from './lanes/open.ts';

export interface EncryptJob {
  readonly source: DiskSource;
  readonly format: ImageFormat;
  readonly dek: Dek;
  /** The file to make, under a partial name in its final folder; it does not exist yet. */
  readonly path: string;
  /**
   * VHD only: what makes its result reproducible. It may depend on the source's digest, which is complete only when the
   * source has been read to its end: an engine asks for it after its last read, unless `digestResult` says otherwise.
   */
  readonly vhd: () => Promise<VhdStamp>;
  /**
   * Whether the SHA-256 of the result is wanted. Then `vhd` may be asked for at once, and an engine that can put the
   * head in front of what it writes takes the digest on the way.
   */
  readonly digestResult: boolean;
  /** Reads the file behind an engine that can tell what it writes; an engine that cannot says nothing to it. */
  readonly follower?: Follower;
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Bytes of the virtual disk done so far, of `virtualSize`. */
  readonly progress: (done: number, total: number) => void;
  /** Gives threads that outlive this job; without it an engine that needs threads starts its own. */
  readonly openLanes?: OpenLanes;
  /**
   * Test seam, never set by an action: a fixed LUKS volume key, so that two engines' payloads can be compared.
   */
  readonly luksVolumeKey?: Uint8Array;
}

/** What a file will be, told before it is complete. */
export interface ExpectedImage {
  /** What the file begins with; written last. */
  readonly head: Uint8Array;
  /** What it ends with. */
  readonly tail: Uint8Array;
  /** Bytes of the file. */
  readonly size: number;
  readonly virtualSize: number;
  /** Grows while blocks are read; complete for all that was told to be written. */
  readonly blockDigests: BlockDigests;
}

/** Is told what an engine writes, while it does. */
export interface Follower {
  /** Called at most once, as soon as it is known what the file will be. */
  expect(image: ExpectedImage): void;
  /** All bytes in front of `end` can be read, but for the head: it is written last. */
  written(end: number): void;
  /** All of the file can be read, its head and its end too. */
  finished(): void;
  /** The file becomes another one than was expected. */
  revoke(): void;
}

export interface VhdStamp {
  /** 16 bytes, not all zeros. */
  readonly uuid: Uint8Array;
  /** Time of creation in Unix seconds. */
  readonly unixTime: number;
}

export interface EncryptResult {
  /** Bytes of the finished file. */
  readonly size: number;
  /** Bytes of the virtual disk in the result (VHD: rounded up to 2 MiB). */
  readonly virtualSize: number;
  /** Digests of the plaintext as it was read from the source, of every block that is not all zeros. */
  readonly blockDigests: BlockDigests;
  /** SHA-256 of the file, lower-case hex, when it was asked for and could be taken on the way. */
  readonly sha256: string | undefined;
  /** Resolves when the disk has all of the file; until then a reader sees it through the page cache. */
  readonly durable: Promise<void>;
}

/** A way to encrypt: `userspace` (this process) or `dm-crypt` (the kernel). Both give the same bytes for a VHD. */
export interface Engine {
  readonly name: 'userspace' | 'dm-crypt';
  /** Versions of what did the work, for the manifest: `{ "cryptsetup": "2.6.1", "kernel": "6.1.0" }`. */
  toolVersions(): Promise<Readonly<Record<string, string>>>;
  /** Writes all of the file. On any failure or cancellation nothing of the engine's own stays behind but the partial file. */
  encrypt(job: EncryptJob): Promise<EncryptResult>;
}
