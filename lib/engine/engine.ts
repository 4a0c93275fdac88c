import type { Dek } from '../base/dek.ts';
import type { ImageFormat } from '../base/identity.ts';
import type { Log } from '../base/log.ts';
import type { DiskSource } from '../disk/source.ts';

export interface EncryptJob {
  readonly source: DiskSource;
  readonly format: ImageFormat;
  readonly dek: Dek;
  /** The file to make, under a partial name in its final folder; it does not exist yet. */
  readonly path: string;
  /** VHD only: the 16 bytes of its UUID and its creation time in Unix seconds. Both make the result reproducible. */
  readonly vhd: { readonly uuid: Uint8Array; readonly unixTime: number };
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Bytes of the virtual disk done so far, of `virtualSize`. */
  readonly progress: (done: number, total: number) => void;
  /**
   * Test seam, never set by an action: a fixed LUKS volume key, so that two engines' payloads can be compared.
   */
  readonly luksVolumeKey?: Uint8Array;
}

export interface EncryptResult {
  /** Bytes of the finished file. */
  readonly size: number;
  /** Bytes of the virtual disk in the result (VHD: rounded up to 2 MiB). */
  readonly virtualSize: number;
  /**
   * SHA-256 of the plaintext of each stored 2 MiB block as it was read from the source (zero-padded to 2 MiB at the
   * disk's end), by block number. Verification decrypts the finished file and compares. Blocks that are not listed
   * were all zeros.
   */
  readonly blockDigests: ReadonlyMap<number, Uint8Array>;
}

/** A way to encrypt: `userspace` (this process) or `dm-crypt` (the kernel). Both give the same bytes for a VHD. */
export interface Engine {
  readonly name: 'userspace' | 'dm-crypt';
  /** Versions of what did the work, for the manifest: `{ "cryptsetup": "2.6.1", "kernel": "6.1.0" }`. */
  toolVersions(): Promise<Readonly<Record<string, string>>>;
  /** Makes and syncs the file. On any failure or cancellation nothing of the engine's own stays behind but the partial file. */
  encrypt(job: EncryptJob): Promise<EncryptResult>;
}
