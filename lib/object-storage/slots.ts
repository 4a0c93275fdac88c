/** So many at a time, first come, first served; how many may change meanwhile. */
export class Slots {
  readonly #limit: () => number;
  readonly #full: () => void;
  readonly #signal: AbortSignal;
  readonly #waiting: (() => void)[] = [];
  #taken = 0;

  /** `full` is told whenever somebody has to wait. When the signal is aborted nobody waits any more. */
  constructor(limit: () => number, signal: AbortSignal, full: () => void = () => undefined) {
    this.#limit = limit;
    this.#full = full;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#wake(), { once: true });
  }

  /** Throws the signal's reason when it is aborted. */
  async take(): Promise<void> {
    this.#signal.throwIfAborted();
    if (this.#taken < this.#limit() && this.#waiting.length === 0) {
      this.#taken += 1;
      return;
    }
    this.#full();
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#signal.throwIfAborted();
  }

  give(): void {
    this.#taken -= 1;
    this.#wake();
  }

  #wake(): void {
    while (this.#waiting.length > 0 && (this.#signal.aborted || this.#taken < this.#limit())) {
      this.#taken += 1;
      this.#waiting.shift()?.();
    }
  }
}
