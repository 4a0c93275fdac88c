import type { ExpectedImage, Follower } from '../engine.ts';

/** What is known of a file that is still being written: what it is to be, and how far it can be read. */
export class Behind implements Follower {
  /** Resolves when the engine has told what the file will be; `undefined`: it is not to be followed. */
  readonly expected: Promise<ExpectedImage | undefined>;
  readonly #expect: (image: ExpectedImage | undefined) => void;
  #written = 0;
  #isFinished = false;
  #isRevoked = false;
  #waiting: (() => void)[] = [];

  constructor() {
    const { promise, resolve } = Promise.withResolvers<ExpectedImage | undefined>();
    this.expected = promise;
    this.#expect = resolve;
  }

  expect(image: ExpectedImage): void {
    this.#expect(image);
  }

  written(end: number): void {
    this.#written = Math.max(this.#written, end);
    this.#wake();
  }

  finished(): void {
    this.#isFinished = true;
    this.#wake();
  }

  /** The engine has ended: what it has not told by now it never will. */
  ended(): void {
    this.#expect(undefined);
  }

  revoke(): void {
    this.#isRevoked = true;
    this.#expect(undefined);
    this.#wake();
  }

  get isRevoked(): boolean {
    return this.#isRevoked;
  }

  /** Resolves when all in front of this place, but for the head, can be read. Throws RevokedError when it never will. */
  reach(end: number): Promise<void> {
    return this.#until(() => this.#written >= end);
  }

  /** Resolves when the head can be read as well. Throws RevokedError when it never will. */
  reachHead(): Promise<void> {
    return this.#until(() => this.#isFinished);
  }

  async #until(holds: () => boolean): Promise<void> {
    while (!this.#isRevoked && !this.#isFinished && !holds())
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    if (this.#isRevoked) throw new RevokedError();
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

/** The file becomes another one than was told, or none at all. */
export class RevokedError extends Error {
  constructor() {
    super('the file does not become what was expected');
  }
}
