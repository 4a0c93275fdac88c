import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { UserError } from '../base/errors.ts';
import type { WideName } from './wide-crc.ts';
import { type Answer, HashWork, type Question, type Value } from './work.ts';
import { HASH_WORKER_URL } from './worker-url.ts';

/**
 * One SHA-256 in order, in a thread of its own, and CRC-32 of pieces in any order. Bytes in shared memory are not copied;
 * they may be changed when the promise has resolved, not before. All throw UserError E_DIGEST when the thread ended.
 */
export interface HashThread extends AsyncDisposable {
  /** Appends to the SHA-256, in the order of the calls, and gives the CRC-32 of exactly these bytes. */
  append(bytes: Uint8Array): Promise<number>;
  /** Appends to the SHA-256 alone. */
  appendOnly(bytes: Uint8Array): Promise<void>;
  /** CRC-32 alone. */
  crc32(bytes: Uint8Array): Promise<number>;
  /** A CRC that Node itself does not have, alone: at a third of CRC-32's speed. */
  wideCrc(name: WideName, bytes: Uint8Array): Promise<bigint>;
  /** MD5 alone, lower-case hex: dear, and only for what a service tells nothing better of. */
  md5(bytes: Uint8Array): Promise<string>;
  /** Lower-case hex of all that was appended; nothing may be appended afterwards. */
  sha256(): Promise<string>;
}

/** Below so many bytes a thread costs more than it brings: about 40 ms to start it. */
const WORTH_A_THREAD = 64 * 1024 * 1024;
/** MiB of a thread's heap for short-lived objects, of which it makes few. */
const YOUNG_GENERATION = 2;

/** What answers questions one by one: a thread, or the caller's own. */
interface Answering {
  ask(question: Question): Promise<Value>;
  close(): Promise<void>;
}

/** On the caller's thread where so few bytes are expected that a thread is not worth it, or where threads are forbidden. */
export function openHashThread(expectedBytes: number): HashThread {
  return hashThreadOn(isWorthAThread(expectedBytes) ? inThread() : inline());
}

/** Whether so many bytes are hashed in a thread of its own. */
export function isWorthAThread(expectedBytes: number): boolean {
  return expectedBytes >= WORTH_A_THREAD && availableParallelism() >= 2;
}

/** Always in a thread of its own. */
export function openOwnThread(): HashThread {
  return hashThreadOn(inThread());
}

function hashThreadOn(answering: Answering): HashThread {
  const piece = (bytes: Uint8Array, sha256: boolean, crc32: boolean): Promise<number> =>
    answering.ask({ kind: 'piece', bytes, sha256, crc32 }) as Promise<number>;
  return {
    append: (bytes) => piece(bytes, true, true),
    appendOnly: async (bytes) => void (await piece(bytes, true, false)),
    crc32: (bytes) => piece(bytes, false, true),
    wideCrc: (name, bytes) => answering.ask({ kind: 'wide', name, bytes }) as Promise<bigint>,
    md5: (bytes) => answering.ask({ kind: 'md5', bytes }) as Promise<string>,
    sha256: () => answering.ask({ kind: 'end' }) as Promise<string>,
    [Symbol.asyncDispose]: () => answering.close(),
  };
}

function inline(): Answering {
  const work = new HashWork();
  return { ask: async (question) => work.reply(question), close: async () => undefined };
}

function inThread(): Answering {
  try {
    return new Thread();
  } catch {
    // A container may forbid threads; the work goes on without them.
    return inline();
  }
}

interface Waiting {
  readonly question: Question;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: Error) => void;
}

class Thread implements Answering {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #hasAnswered = false;
  #instead: Answering | undefined;
  #dead: Error | undefined;

  constructor() {
    // Nothing of our environment: a thread needs none, and it holds secrets.
    this.#worker = new Worker(HASH_WORKER_URL, {
      // The command line's single file holds the programs of all threads (tools/single-file.ts).
      workerData: { program: 'hash-worker' },
      env: {},
      argv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    });
    this.#worker.on('message', (answer: Answer) => this.#settle(answer));
    this.#worker.on('error', (cause) => this.#die(cause));
    this.#worker.on('exit', (code) => this.#die(new Error(`it ended with code ${code}`)));
  }

  ask(question: Question): Promise<Value> {
    if (this.#dead) return Promise.reject(this.#dead);
    if (this.#instead) return this.#instead.ask(question);
    const { promise, resolve, reject } = Promise.withResolvers<Value>();
    this.#waiting.push({ question, resolve, reject });
    this.#worker.postMessage(sendable(question));
    return promise;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(answer: Answer): void {
    this.#hasAnswered = true;
    const waiting = this.#waiting.shift();
    if (answer.kind === 'done') waiting?.resolve(answer.value);
    else waiting?.reject(threadEnded(new Error(answer.text)));
  }

  /** A thread that never came up had nothing in its digest: the questions are asked here. */
  #die(cause: unknown): void {
    const open = this.#waiting.splice(0);
    if (this.#instead || this.#dead) return;
    if (this.#hasAnswered) {
      this.#dead = threadEnded(cause);
      for (const { reject } of open) reject(this.#dead);
      return;
    }
    const instead = inline();
    this.#instead = instead;
    for (const { question, resolve, reject } of open) instead.ask(question).then(resolve, reject);
  }
}

/** Of bytes that are not shared a copy is sent: else all of the memory that they lie in would be. */
function sendable(question: Question): Question {
  if (question.kind === 'end' || question.bytes.buffer instanceof SharedArrayBuffer) return question;
  return { ...question, bytes: new Uint8Array(question.bytes) };
}

function threadEnded(cause: unknown): UserError {
  return new UserError({
    code: 'E_DIGEST',
    what: 'the thread that takes digests ended before its work was done',
    why: 'the runner is short of memory, or its limits forbid threads',
    fix: 'give the runner more memory, or use a less busy one',
    cause,
  });
}
