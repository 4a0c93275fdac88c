import type { DigestPair } from '../block-digests.ts';
import type { Checked, LaneBuffer, Lanes } from './lanes.ts';
import { LaneMemory, wipe } from './memory.ts';
import { LaneThread } from './thread.ts';
import type { LaneKeys } from './work.ts';

/** Of each piece of work, blocks being read and written; each thread adds one that it turns. */
const BUFFERS = 4;
/** Pieces of work at once: encryption, and verification behind it. */
const AT_ONCE = 2;

/** Threads and their buffers, which work for one image after the other, or for two at once. */
export class LaneTeam {
  readonly #shared: LaneMemory;
  readonly #threads: readonly LaneThread[];
  /** Buffers that nobody works with. */
  readonly #free: LaneBuffer[];
  readonly #share: number;
  #works = 0;

  constructor(count: number) {
    this.#share = BUFFERS + count;
    const buffers = AT_ONCE * this.#share;
    this.#shared = LaneMemory.create(count, buffers);
    const { memory } = this.#shared;
    this.#free = Array.from({ length: buffers }, (_, index) => this.#shared.buffer(index));
    this.#threads = Array.from(
      { length: count },
      (_, lane) => new LaneThread({ memory, lanes: count, lane }),
    );
  }

  /** Lanes for one image. Closing them makes the threads forget its key; the threads stay. */
  async begin({ key, tweak, digestKey }: LaneKeys): Promise<Lanes> {
    if (this.#free.length < this.#share) throw new RangeError('two pieces of work are under way');
    const buffers = this.#free.splice(0, this.#share);
    this.#works += 1;
    const work = this.#works;
    const shared = new Uint8Array(new SharedArrayBuffer(key.length));
    shared.set(key);
    try {
      await this.#askAll({ kind: 'begin', work, keys: { key: shared, tweak, digestKey } });
    } finally {
      shared.fill(0);
    }
    return {
      threads: this.#threads.length,
      buffers,
      seal: (job) => this.#idlest().ask({ kind: 'seal', work, job }) as Promise<DigestPair>,
      encrypt: async (job) => void (await this.#idlest().ask({ kind: 'encrypt', work, job })),
      check: (job) => this.#idlest().ask({ kind: 'check', work, job }) as Promise<Checked>,
      close: async () => {
        await this.#askAll({ kind: 'end', work }).catch(() => undefined);
        for (const buffer of buffers) wipe(buffer);
        this.#free.push(...buffers);
      },
    };
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
    this.#shared.wipe();
  }

  async #askAll(question: Parameters<LaneThread['ask']>[0]): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.ask(question)));
  }

  #idlest(): LaneThread {
    return this.#threads.reduce((best, thread) => (thread.load < best.load ? thread : best));
  }
}
