import { createHash } from 'node:crypto';
import type { Frame } from './target.ts';

/**
 * SHA-256 of the result while it is written. Its head comes first in the file but is known last; where the stored blocks
 * can be told beforehand, the head can be hashed first. A guess that fails gives no digest, and costs a second reading.
 */
export class ResultDigest {
  readonly #hash = createHash('sha256');
  readonly #guess: readonly number[];
  readonly #frame: Frame;
  #turn: Promise<void> = Promise.resolve();
  #right = true;
  #slots = 0;

  /** `frame`: what surrounds the blocks of `guess`. */
  constructor(guess: readonly number[], frame: Frame) {
    this.#guess = guess;
    this.#frame = frame;
    this.#hash.update(frame.head);
  }

  /** Called in the order of the slots; `bytes` are hashed when `sealed` has resolved and it is their turn. */
  append(block: number, bytes: Uint8Array, sealed: Promise<unknown>): Promise<void> {
    this.#right &&= this.#guess[this.#slots] === block;
    this.#slots += 1;
    if (!this.#right) return Promise.resolve();
    this.#turn = Promise.all([this.#turn, sealed]).then(() => {
      this.#hash.update(bytes);
    });
    this.#turn.catch(() => undefined);
    return this.#turn;
  }

  /** Lower-case hex; undefined when other blocks were stored than guessed. */
  async finish(): Promise<string | undefined> {
    await this.#turn;
    if (!this.#right || this.#slots !== this.#guess.length) return undefined;
    return this.#hash.update(this.#frame.tail).digest('hex');
  }
}
