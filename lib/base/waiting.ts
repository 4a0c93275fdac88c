import type { Log } from './log.ts';

/** Milliseconds of silence after which it is said what is waited for. */
const SILENCE = 10_000;

const waits = new Set<Wait>();

/** Something that is waited for, from `new` to the end of its `using`. There is one process, and one end of its time. */
export class Wait implements Disposable {
  /** In words: what, and what it said last. */
  what: string;

  constructor(what: string) {
    this.what = what;
    waits.add(this);
  }

  [Symbol.dispose](): void {
    waits.delete(this);
  }
}

/** What this process waits for now, the latest last. A time that has run out is explained by it. */
export function whatIsAwaited(): string[] {
  return [...waits].map(({ what }) => what);
}

/** Waits for an answer; says so when it takes long. `what`: `the answer to classic verifyOrder`. */
export async function answerTo<T>(what: string, log: Log, call: () => Promise<T>): Promise<T> {
  using _ = new Wait(what);
  const begun = performance.now();
  const tell = () => {
    log.info(`still waiting for ${what} (${Math.round((performance.now() - begun) / 1000)} s)`);
  };
  const timer = setInterval(tell, SILENCE).unref();
  try {
    return await call();
  } finally {
    clearInterval(timer);
  }
}
