import type { ImageFormat } from '../base/identity.ts';
import type { DiskSource } from '../disk/source.ts';
import { digestSource } from './digest-source.ts';
import type { Expected } from './verify/job.ts';

/** What one reading of a source tells: its digest, and what an image of it must hold and how large it gets. */
export interface Learned extends Expected {
  /** SHA-256 of the source FILE, lower-case hex. */
  readonly sourceSha256: string;
  /**
   * Numbers of the 2 MiB blocks of the virtual disk that are not all zeros, ascending: those that a VHD stores. (With
   * `blockDigests`, which name the same blocks, a second reading is compared with this one.)
   */
  readonly stored: readonly number[];
}

export interface LearnDeps {
  readonly signal: AbortSignal;
  /** Bytes of the virtual disk read so far, of its size. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Reads the source once, from its first block to its last. What has to be read of the file besides (what lies in front
 * of, between and behind its blocks) is read for the digest alone. Throws UserError as the source's reader does.
 */
export async function learnSource(
  source: DiskSource,
  format: ImageFormat,
  { signal, progress }: LearnDeps,
): Promise<Learned> {
  source.digestWhileReading(signal);
  const expected = await digestSource(source, format, signal, progress);
  const sourceSha256 = await source.fileSha256(signal);
  return { ...expected, sourceSha256, stored: [...expected.blockDigests.blocks()] };
}
