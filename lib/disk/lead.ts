/** How far one who reads a file may be ahead of another, in bytes: what lies between them should stay in the page cache. */
const LEAD = 512 * 2 ** 20;

/** Keeps one who reads ahead of another from getting too far. */
export class Lead {
  #ahead = 0;
  #behind = 0;
  #isFree = false;
  #wake: () => void = () => undefined;

  /** The other has come on by so many bytes. */
  follow(bytes: number): void {
    this.#behind += bytes;
    this.#wake();
  }

  /** From now on it may go as far as it likes. */
  release(): void {
    this.#isFree = true;
    this.#wake();
  }

  /** To be awaited before so many bytes are read. Throws the signal's reason. */
  async advance(bytes: number, signal: AbortSignal): Promise<void> {
    const wake = () => this.#wake();
    signal.addEventListener('abort', wake);
    try {
      while (!signal.aborted && !this.#isFree && this.#ahead > this.#behind + LEAD)
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    } finally {
      signal.removeEventListener('abort', wake);
    }
    signal.throwIfAborted();
    this.#ahead += bytes;
  }
}
