import type { DigestPair } from '../block-digests.ts';

/**
 * Lanes: threads that turn blocks, and the buffers that all of them see. A caller fills a buffer, hands it to a lane, and
 * leaves it alone until the lane has answered.
 */

/** Room for one 2 MiB block and what lies around it in a VHD, in shared memory. */
export interface LaneBuffer {
  readonly index: number;
  /** The page of 4096 bytes in front of the data, and the data: what is written of a block in one piece. */
  readonly paged: Buffer;
  /** The sector in front, the data, and the seven sectors behind: what a VHD has from one bitmap to the next. */
  readonly framed: Buffer;
  /** 2 MiB of data; begins at a page. */
  readonly data: Buffer;
}

export interface LaneJob {
  readonly buffer: number;
  /** Number of the block in the virtual disk. */
  readonly block: number;
  /** Sectors of the block that the file stores, from its first. */
  readonly sectors: number;
  /** Number of its first sector for the tweak. */
  readonly firstSector: number;
}

export interface CheckJob extends LaneJob {
  /** Decrypt all of it, or only look at the sampled sectors. */
  readonly level: 'full' | 'sample';
  /** Whether the sampled sectors are decrypted here, by OpenSSL's XTS; else somebody else does that. */
  readonly samples: boolean;
}

/** What a stored block turned out to be. */
export interface Checked {
  /** A sector that is stored as plain zeros: readers would decrypt them to noise. Undefined: there is none. */
  readonly zeroSector: number | undefined;
  /** Digest of all of the plaintext; only when all was decrypted. */
  readonly whole: Uint8Array | undefined;
  /** Digest of the sampled sectors' plaintext; only when they were decrypted here. */
  readonly samples: Uint8Array | undefined;
}

export interface Lanes {
  /** Threads beside the caller's; 0 when all is done on the caller's. */
  readonly threads: number;
  readonly buffers: readonly LaneBuffer[];
  /** Takes the digests of the plaintext and encrypts it in place. Throws UserError E_CIPHER; the buffer is zeros then. */
  seal(job: LaneJob): Promise<DigestPair>;
  /** The same without digests. */
  encrypt(job: LaneJob): Promise<void>;
  /** Decrypts a stored block and takes the digests of its plaintext; the buffer stays as it is. */
  check(job: CheckJob): Promise<Checked>;
  /** Ends the threads and overwrites key and buffers. Nothing may be under way. */
  close(): Promise<void>;
}
