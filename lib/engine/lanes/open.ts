import { availableParallelism } from 'node:os';
import type { Lanes } from './lanes.ts';
import { LaneMemory } from './memory.ts';
import { LaneTeam } from './team.ts';
import { type LaneKeys, LaneWork } from './work.ts';

/** Below so many bytes starting threads costs more than they bring (speed.md 4). */
const WORTH_THREADS = 256 * 1024 * 1024;
/**
 * One core is for the SHA-256 of the file, which only one thread can take and which all else waits for in the end: a
 * cipher thread is twice as fast as that, so that more than a few would wait.
 */
const MOST_THREADS = 3;
const threadsFor = (cores: number) => Math.max(1, Math.min(cores - 1, MOST_THREADS));
const INLINE_BUFFERS = 5;

export interface LanesOptions extends LaneKeys {
  /** Bytes that will go through, about: tells whether threads are worth it. */
  readonly bytes: number;
}

export type OpenLanes = (options: LanesOptions) => Promise<Lanes>;

/** Lanes for one piece of work: threads where they are worth it and the machine lets us have them, else none. */
export const openLanes: OpenLanes = async (options) => {
  const host = new LaneHost();
  const lanes = await host.open(options);
  const close = async () => {
    await lanes.close();
    await host.close();
  };
  return { ...lanes, close };
};

/** Keeps its threads from one piece of work to the next: encryption, then verification. */
export class LaneHost implements AsyncDisposable {
  #team: LaneTeam | undefined;
  /** Whether somebody has worked with the team, and may still do so. */
  #isUsed = false;

  readonly open: OpenLanes = async (options) => {
    const cores = availableParallelism();
    if (options.bytes < WORTH_THREADS || cores < 2) return openInline(options);
    try {
      this.#team ??= new LaneTeam(threadsFor(cores));
      const lanes = await this.#team.begin(options);
      this.#isUsed = true;
      return lanes;
    } catch {
      // A container may forbid threads; the work goes on without them. Buffers of other work are not taken from under it.
      if (!this.#isUsed) await this.close();
      return openInline(options);
    }
  };

  async close(): Promise<void> {
    const team = this.#team;
    this.#team = undefined;
    this.#isUsed = false;
    await team?.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/** All on the caller's thread. */
export function openInline(keys: LaneKeys): Lanes {
  const shared = LaneMemory.create(1, INLINE_BUFFERS);
  const work = new LaneWork({ memory: shared.memory, lanes: 1, lane: 0 }, keys);
  return {
    threads: 0,
    buffers: Array.from({ length: INLINE_BUFFERS }, (_, index) => shared.buffer(index)),
    seal: async (job) => work.seal(job),
    encrypt: async (job) => work.encrypt(job),
    check: async (job) => work.check(job),
    close: async () => shared.wipe(),
  };
}

/** So many threads, whatever the size. */
export async function openThreads(keys: LaneKeys, count: number): Promise<Lanes> {
  const team = new LaneTeam(count);
  const lanes = await team.begin(keys);
  return { ...lanes, close: () => team.close() };
}
