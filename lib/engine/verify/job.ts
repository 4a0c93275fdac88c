import type { Dek } from '../../base/dek.ts';
import type { ImageFormat } from '../../base/identity.ts';
import type { EncryptResult } from '../engine.ts';
import type { OpenLanes } from '../lanes/open.ts';
import type { FinishedFile } from './reader.ts';
import type { OpenSecondCipher } from './second-cipher.ts';

/** What a finished file must hold. */
export type Expected = Pick<EncryptResult, 'size' | 'virtualSize' | 'blockDigests'>;

export interface VerifyJob {
  readonly path: string;
  readonly format: ImageFormat;
  readonly dek: Dek;
  readonly made: Expected;
  /**
   * `full`: every stored sector is decrypted and compared with the source's digests, and samples also by a second
   * cipher. `sample`: all structures, and the samples.
   */
  readonly level: 'full' | 'sample';
  /** The second cipher; without it OpenSSL's XTS, sector by sector. */
  readonly openSecond?: OpenSecondCipher | undefined;
  readonly signal: AbortSignal;
  /** Bytes of the file checked so far. */
  readonly progress: (done: number, total: number) => void;
  /** Gives threads that outlive this job; without it verification starts its own. */
  readonly openLanes?: OpenLanes;
}

/** A job on a file that is still being written: what it must hold is told by its writer. */
export type FollowJob = Omit<VerifyJob, 'made'>;

export interface Verified {
  /** SHA-256 of the file, lower-case hex. */
  readonly sha256: string;
  /** Sectors that were decrypted by code that shares nothing with the engine. */
  readonly sampled: number;
  /** What decrypted them. */
  readonly second: string;
}

/** What both formats check with. */
export interface VerifyParts extends VerifyJob {
  readonly file: FinishedFile;
  readonly openLanes: OpenLanes;
}
