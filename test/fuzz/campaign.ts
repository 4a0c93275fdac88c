import { Worker } from 'node:worker_threads';
import { type Bases, describeMutant, type Mutant, simpler } from './mutant.ts';
import { Random } from './random.ts';

/**
 * Runs many mutants of valid images. The numbers are fixed; these variables of the environment change them:
 * FUZZ_SEED (another seed), FUZZ_TIMES (as many times the cases), FUZZ_CASE (that case alone, as a failure names it).
 */

/** "Encrypted image" on a telephone. */
const SEED = 0x36273797;
/** Milliseconds that one case may take. */
const CASE_LIMIT = 20_000;

export interface Campaign {
  readonly name: string;
  readonly cases: number;
  readonly bases: Bases;
  /** Throws when these bytes are handled wrongly. Otherwise says in one word what became of them. */
  readonly check: (bytes: Buffer, mutant: Mutant) => Promise<string> | string;
}

/** What became of the cases: how many had each ending. */
export interface Outcome {
  readonly cases: number;
  readonly endings: ReadonlyMap<string, number>;
}

/** The number of cases that a campaign of `cases` has to run: fewer only when somebody asks for fewer. */
export function leastOf(cases: number): number {
  return process.env['FUZZ_CASE'] === undefined ? cases * Math.min(1, times()) : 0;
}

function times(): number {
  return Number(process.env['FUZZ_TIMES'] ?? 1);
}

/** Throws an error with the smallest failing mutant that was found. */
export async function fuzz(campaign: Campaign): Promise<Outcome> {
  const seed = Number(process.env['FUZZ_SEED'] ?? SEED) >>> 0;
  const only = process.env['FUZZ_CASE'];
  const first = Number(only ?? 0);
  const last = only === undefined ? campaign.cases * times() : first + 1;
  const endings = new Map<string, number>();
  const watch = new Watch(campaign.name, seed);
  // Most cases end in an error that nobody reads, and its stack would cost more than all the rest.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    for (let number = first; number < last; number += 1) {
      watch.at(number);
      const mutant = campaign.bases.mutant(new Random(seed, number));
      const [fault, ending] = await attempt(campaign, mutant);
      if (fault === undefined) {
        endings.set(ending, (endings.get(ending) ?? 0) + 1);
        continue;
      }
      Error.stackTraceLimit = stackTraceLimit;
      throw await report(campaign, mutant, fault, { seed, number });
    }
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    await watch.stop();
  }
  const counts = [...endings].sort().map(([name, count]) => `${name} ${count}`);
  console.log(`fuzz ${campaign.name}: ${last - first} cases, seed ${seed}: ${counts.join(', ')}`);
  return { cases: last - first, endings };
}

async function attempt(campaign: Campaign, mutant: Mutant): Promise<[unknown, string]> {
  try {
    return [undefined, await campaign.bases.with(mutant, (bytes) => campaign.check(bytes, mutant))];
  } catch (error) {
    return [error ?? new Error('something without a name was thrown'), ''];
  }
}

async function report(
  campaign: Campaign,
  mutant: Mutant,
  fault: unknown,
  { seed, number }: { seed: number; number: number },
): Promise<Error> {
  let smallest = mutant;
  let cause = fault;
  for (let found = true; found; ) {
    found = false;
    for (const candidate of simpler(smallest, campaign.bases.base(smallest))) {
      const [again] = await attempt(campaign, candidate);
      if (again === undefined) continue;
      smallest = candidate;
      cause = again;
      found = true;
      break;
    }
  }
  const what = describeMutant(smallest, campaign.bases.base(smallest));
  const again = `FUZZ_SEED=${seed} FUZZ_CASE=${number}`;
  return new Error(`fuzz ${campaign.name}: ${String(cause)}\n  with ${what}\n  again: ${again}`, { cause });
}

/** Ends the process, saying where, when a case hangs: a loop that never yields cannot be timed from inside. */
class Watch {
  readonly #at = new Int32Array(new SharedArrayBuffer(4));
  readonly #worker: Worker;

  constructor(name: string, seed: number) {
    const program = `
      const { workerData: { at, limit, name, seed } } = require('node:worker_threads');
      let last = -1;
      setInterval(() => {
        const now = Atomics.load(at, 0);
        if (now === last) {
          const text = 'fuzz ' + name + ': hangs; again: FUZZ_SEED=' + seed + ' FUZZ_CASE=' + now + '\\n';
          require('node:fs').writeSync(2, text);
          process.kill(process.pid, 'SIGKILL');
        }
        last = now;
      }, limit);`;
    this.#worker = new Worker(program, {
      eval: true,
      workerData: { at: this.#at, limit: CASE_LIMIT, name, seed },
    });
    this.#worker.unref();
  }

  at(number: number): void {
    Atomics.store(this.#at, 0, number);
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
