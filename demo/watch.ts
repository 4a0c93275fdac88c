import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { WatchOrder, Writes } from './writes.ts';

/** Milliseconds by which the times of files may lie behind the clock: the kernel takes them from its last tick. */
const COARSE = 20;

/**
 * Watches what a run writes, in a thread of its own: this one also serves the local cloud, and would look too late.
 */
export class WriteWatch implements AsyncDisposable {
  readonly #over = new Int32Array(new SharedArrayBuffer(4));
  #worker: Worker | undefined;
  #writes: Promise<Writes> | undefined;

  /** From here on; `folder`: where the run has its own files. */
  begin(root: number, folder: string): void {
    const order: WatchOrder = { root, folder, since: Date.now() - COARSE, over: this.#over };
    this.#worker = new Worker(new URL('./watch-thread.ts', import.meta.url), { workerData: order });
    this.#writes = once(this.#worker, 'message').then(([writes]) => writes as Writes);
    this.#writes.catch(() => undefined);
  }

  /** The run is over; what lies in its folder is looked at once more. */
  async end(): Promise<Writes> {
    if (!this.#writes) throw new Error('nothing was watched');
    Atomics.store(this.#over, 0, 1);
    Atomics.notify(this.#over, 0);
    return this.#writes;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker?.terminate();
  }
}
