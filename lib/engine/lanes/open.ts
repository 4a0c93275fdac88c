import { availableParallelism } from 'node:os';
import type { TweakMode } from '../../cipher/xts.ts';
import type { DigestPair } from '../block-digests.ts';
import type { Checked, Lanes } from './lanes.ts';
import { LaneMemory } from './memory.ts';
import { LaneThread } from './thread.ts';
import { LaneWork } from './work.ts';

/** Below so many bytes starting threads costs more than they bring (speed.md). */
const WORTH_THREADS = 256 * 1024 * 1024;
/** More would wait for the disk, and for the digests that only one thread can take. */
const MOST_THREADS = 8;
/** Blocks being read and written; each thread adds one in the cipher and one that waits for it. */
const BUFFERS = 5;

export interface LanesOptions {
  /** 32 or 64 bytes; copied. */
  readonly key: Uint8Array;
  readonly tweak: TweakMode;
  readonly digestKey: Uint8Array;
  /** Bytes that will go through, about: tells whether threads are worth it. */
  readonly bytes: number;
}

export type OpenLanes = (options: LanesOptions) => Promise<Lanes>;

/** Threads where they are worth it and the machine lets us have them, else none. */
export const openLanes: OpenLanes = async (options) => {
  const cores = availableParallelism();
  if (options.bytes < WORTH_THREADS || cores < 2) return openInline(options);
  // A container may forbid threads; the work goes on without them.
  return openThreads(options, Math.min(cores, MOST_THREADS)).catch(() => openInline(options));
};

/** All on the caller's thread. */
export function openInline({ key, tweak, digestKey }: LanesOptions): Lanes {
  const shared = LaneMemory.create(1, BUFFERS);
  const ownKey = Uint8Array.from(key);
  const work = new LaneWork({
    memory: shared.memory,
    lanes: 1,
    lane: 0,
    key: ownKey,
    tweak,
    digestKey,
  });
  return {
    threads: 0,
    buffers: Array.from({ length: BUFFERS }, (_, index) => shared.buffer(index)),
    seal: async (job) => work.seal(job),
    check: async (job) => work.check(job),
    async close() {
      ownKey.fill(0);
      shared.wipe();
    },
  };
}

export async function openThreads(options: LanesOptions, count: number): Promise<Lanes> {
  const buffers = BUFFERS + 2 * count;
  const shared = LaneMemory.create(count, buffers);
  const key = new Uint8Array(new SharedArrayBuffer(options.key.length));
  key.set(options.key);
  const { tweak, digestKey } = options;
  const threads = Array.from(
    { length: count },
    (_, lane) => new LaneThread({ memory: shared.memory, lanes: count, lane, key, tweak, digestKey }),
  );
  const close = async () => {
    await Promise.all(threads.map((thread) => thread.close()));
    shared.wipe();
  };
  try {
    await Promise.all(threads.map((thread) => thread.ready));
  } catch (error) {
    await close();
    throw error;
  } finally {
    key.fill(0);
  }
  const idlest = () => threads.reduce((best, thread) => (thread.load < best.load ? thread : best));
  return {
    threads: count,
    buffers: Array.from({ length: buffers }, (_, index) => shared.buffer(index)),
    seal: (job) => idlest().ask({ kind: 'seal', job }) as Promise<DigestPair>,
    check: (job) => idlest().ask({ kind: 'check', job }) as Promise<Checked>,
    close,
  };
}
