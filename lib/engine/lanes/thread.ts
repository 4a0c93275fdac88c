import { Worker } from 'node:worker_threads';
import type { DigestPair } from '../block-digests.ts';
import type { Checked } from './lanes.ts';
import { type Answer, errorOf, type Question } from './messages.ts';
import type { LaneSetup } from './work.ts';
import { WORKER_URL } from './worker-url.ts';

/** MiB of a thread's heap for short-lived objects: small, so that what `update` returns is given back soon. */
const YOUNG_GENERATION = 8;

interface Waiting {
  readonly resolve: (value: DigestPair | Checked) => void;
  readonly reject: (error: Error) => void;
}

/** One thread and the questions that it has not answered yet. */
export class LaneThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  readonly ready: Promise<void>;
  #dead: Error | undefined;

  constructor(setup: LaneSetup) {
    const ready = Promise.withResolvers<void>();
    this.ready = ready.promise;
    this.ready.catch(() => undefined);
    // Nothing of our environment: a thread needs none, and it holds secrets.
    this.#worker = new Worker(WORKER_URL, {
      workerData: setup,
      env: {},
      argv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    });
    this.#worker.on('message', (answer: Answer) => {
      if (answer.kind === 'ready') ready.resolve();
      else this.#settle(answer);
    });
    const die = (error: Error) => {
      ready.reject(error);
      this.#die(error);
    };
    this.#worker.on('error', (error) => die(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', (code) => die(new Error(`a cipher thread ended with code ${code}`)));
  }

  /** Questions under way. */
  get load(): number {
    return this.#waiting.length;
  }

  ask(question: Question): Promise<DigestPair | Checked> {
    if (this.#dead) return Promise.reject(this.#dead);
    const { promise, resolve, reject } = Promise.withResolvers<DigestPair | Checked>();
    this.#waiting.push({ resolve, reject });
    this.#worker.postMessage(question);
    return promise;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(answer: Exclude<Answer, { kind: 'ready' }>): void {
    const waiting = this.#waiting.shift();
    if (answer.kind === 'done') waiting?.resolve(answer.value);
    else waiting?.reject(errorOf(answer.failure));
  }

  #die(error: Error): void {
    this.#dead ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#dead);
  }
}
