import { BlockMap } from '../../disk/block-map.ts';
import type { BlockDigests } from '../block-digests.ts';
import type { EncryptJob } from '../engine.ts';
import type { Frame, Target } from './target.ts';

/**
 * What the follower of a job is told. What the file will be is known before it is complete where the source's digest is
 * (its head depends on it), and where the stored blocks are, which is a guess when zeros are not stored: blocks that may
 * hold data may be zeros all the same.
 */
export class Told {
  readonly #job: EncryptJob;
  readonly #target: Target;
  readonly #blockDigests: BlockDigests;
  readonly #candidates: readonly number[];
  #guess: readonly number[] | undefined;
  #isRevoked = false;
  /** Slots that were written out of turn, with where they end. */
  readonly #early = new Map<number, number>();
  #next = 0;

  constructor(job: EncryptJob, target: Target, blockDigests: BlockDigests, candidates: readonly number[]) {
    this.#job = job;
    this.#target = target;
    this.#blockDigests = blockDigests;
    this.#candidates = candidates;
  }

  /** `stored`: with this block, which is the last one so far. */
  store(block: number, stored: readonly number[]): void {
    if (!this.#job.follower || this.#isRevoked) return;
    if (this.#guess === undefined) this.#tell(block, stored);
    else if (this.#guess[stored.length - 1] !== block) this.#revoke();
  }

  /** The block of this slot can be read; it ends at byte `end` of the file. */
  wrote(slot: number, end: number): void {
    this.#early.set(slot, end);
    for (let found = this.#early.get(this.#next); found !== undefined; found = this.#early.get(this.#next)) {
      this.#early.delete(this.#next);
      this.#next += 1;
      this.#job.follower?.written(found);
    }
  }

  /** All has been written. */
  finish(stored: readonly number[], frame: Frame): void {
    if (this.#guess === undefined) this.#expect(frame);
    else if (this.#guess.length !== stored.length) this.#revoke();
    this.#job.follower?.finished();
  }

  #tell(block: number, stored: readonly number[]): void {
    const { source, vhd } = this.#job;
    const { storesZeros } = this.#target;
    if (!storesZeros && !source.isDigested()) return;
    // What was found to be zeros while the digest was taken does not count any more.
    const map = BlockMap.of(source.virtualSize, source.dataRanges());
    const later = this.#candidates.filter((other) => other > block && (storesZeros || map.has(other)));
    const guess = [...stored, ...later];
    this.#guess = guess;
    this.#target.frame(guess, vhd).then(
      (frame) => this.#expect(frame),
      // Whoever asks for it at the end finds out.
      () => this.#revoke(),
    );
  }

  #expect({ head, tail, size }: Frame): void {
    const { virtualSize } = this.#target;
    this.#job.follower?.expect({ head, tail, size, virtualSize, blockDigests: this.#blockDigests });
  }

  #revoke(): void {
    this.#isRevoked = true;
    this.#job.follower?.revoke();
  }
}
