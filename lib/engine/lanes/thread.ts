import { Worker } from 'node:worker_threads';
import { UserError } from '../../base/errors.ts';
import { type Answer, errorOf, type Question, type Reply } from './messages.ts';
import type { LanePlace } from './work.ts';
import { WORKER_URL } from './worker-url.ts';

/** MiB of a thread's heap for short-lived objects, of which it makes few. */
const YOUNG_GENERATION = 8;

interface Waiting {
  readonly resolve: (value: Reply) => void;
  readonly reject: (error: Error) => void;
}

/** One thread and the questions that it has not answered yet. */
export class LaneThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #dead: Error | undefined;

  constructor(place: LanePlace) {
    // Nothing of our environment: a thread needs none, and it holds secrets.
    this.#worker = new Worker(WORKER_URL, {
      workerData: place,
      env: {},
      argv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    });
    this.#worker.on('message', (answer: Answer) => this.#settle(answer));
    this.#worker.on('error', (cause) => this.#die(threadEnded('by an error', cause)));
    this.#worker.on('exit', (code) => this.#die(threadEnded(`with code ${code}`, undefined)));
  }

  /** Questions under way. */
  get load(): number {
    return this.#waiting.length;
  }

  ask(question: Question): Promise<Reply> {
    if (this.#dead) return Promise.reject(this.#dead);
    const { promise, resolve, reject } = Promise.withResolvers<Reply>();
    this.#waiting.push({ resolve, reject });
    this.#worker.postMessage(question);
    return promise;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.shift();
    if (answer.kind === 'done') waiting?.resolve(answer.value);
    else waiting?.reject(errorOf(answer.failure));
  }

  #die(error: Error): void {
    this.#dead ??= error;
    for (const { reject } of this.#waiting.splice(0)) reject(this.#dead);
  }
}

function threadEnded(how: string, cause: unknown): UserError {
  return new UserError({
    code: 'E_CIPHER',
    what: `a thread that encrypts ended ${how}`,
    why: 'the runner is short of memory, or its limits forbid threads',
    fix: 'give the runner more memory, or use a less busy one',
    ...(cause === undefined ? {} : { cause }),
  });
}
