import type { DigestPair } from '../block-digests.ts';
import type { Checked, Lanes } from './lanes.ts';
import { LaneMemory } from './memory.ts';
import { LaneThread } from './thread.ts';
import type { LaneKeys } from './work.ts';

/** Blocks being read and written; each thread adds one in the cipher and one that waits for it. */
const BUFFERS = 5;

/** Threads and their buffers, which work for one image after the other. */
export class LaneTeam {
  readonly #shared: LaneMemory;
  readonly #threads: readonly LaneThread[];
  readonly #buffers: number;

  constructor(count: number) {
    this.#buffers = BUFFERS + 2 * count;
    this.#shared = LaneMemory.create(count, this.#buffers);
    const { memory } = this.#shared;
    this.#threads = Array.from(
      { length: count },
      (_, lane) => new LaneThread({ memory, lanes: count, lane }),
    );
  }

  /** Lanes for one image. Closing them makes the threads forget its key; the threads stay. */
  async begin({ key, tweak, digestKey }: LaneKeys): Promise<Lanes> {
    const shared = new Uint8Array(new SharedArrayBuffer(key.length));
    shared.set(key);
    try {
      await this.#askAll({ kind: 'begin', keys: { key: shared, tweak, digestKey } });
    } finally {
      shared.fill(0);
    }
    return {
      threads: this.#threads.length,
      buffers: Array.from({ length: this.#buffers }, (_, index) => this.#shared.buffer(index)),
      seal: (job) => this.#idlest().ask({ kind: 'seal', job }) as Promise<DigestPair>,
      encrypt: async (job) => void (await this.#idlest().ask({ kind: 'encrypt', job })),
      check: (job) => this.#idlest().ask({ kind: 'check', job }) as Promise<Checked>,
      close: async () => {
        await this.#askAll({ kind: 'end' }).catch(() => undefined);
        this.#shared.wipe();
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
