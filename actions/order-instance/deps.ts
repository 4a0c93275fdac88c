import type { Log } from '../../lib/base/log.ts';
import type { ClassicClient } from '../../lib/classic/client.ts';
import type { Deployment } from '../../lib/github/deployments.ts';
import type { OrderIntents } from '../../lib/journal/order-intents.ts';
import type { Patience } from '../../lib/once/once.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';

/** What the stage is handed; tests hand in fakes. */
export interface Deps {
  readonly client: ClassicClient;
  /** Throws for a service ID's key, before anything else is asked. */
  readonly refuseServiceId: () => Promise<void>;
  /** Where intents are kept. The template's datacenters tell the bucket's region when no `region` is given. */
  readonly openIntents: (datacenters: readonly string[]) => Promise<OrderIntents>;
  /** Undefined without a token: then nothing is recorded on GitHub. */
  readonly openDeployment: ((description: string) => Promise<Deployment>) | undefined;
  /** One connection: undefined when it was accepted, else why not. */
  readonly connect: (host: string, port: number, signal: AbortSignal) => Promise<string | undefined>;
  /** Waits; rejects when the action is cancelled or its time is over. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** Unix milliseconds: the age of records and orders. */
  readonly timeOfDay: () => number;
  /** This run, for people: a link where there is one. */
  readonly run: string;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly outputs: Outputs;
  readonly summary: Summary;
  readonly timing: Timing;
}

/** Milliseconds. */
export interface Timing {
  /** Between two looks at something that is being made; the first ones come sooner. */
  readonly poll: number;
  /** After an unknown outcome, how long the server is looked for. softlayer-api.md 18: several minutes. */
  readonly lookUp: number;
  /** How old an unknown order must be before it may be ordered anew. softlayer-api.md 18.5 */
  readonly quiet: number;
  /** How long a copy without transaction and disk may still be one that has only just begun. softlayer-api.md 7.3 */
  readonly copyGrace: number;
  /** Between two connections to a port. */
  readonly probe: number;
  /** Between two tries to set tags on a new server. */
  readonly tag: number;
}

export const TIMING: Timing = {
  poll: 10_000,
  lookUp: 5 * 60_000,
  quiet: 10 * 60_000,
  copyGrace: 15_000,
  probe: 3_000,
  tag: 5_000,
};

export function patienceOf(deps: Deps): Patience {
  const { now, log, timing } = deps;
  return { now, pauses: () => growingPause(deps), lookUp: timing.lookUp, log };
}

/** Pauses that begin short and grow to `poll`: most things are done soon or late. */
export function growingPause(deps: Pick<Deps, 'pause' | 'timing'>): () => Promise<void> {
  let next = Math.min(1_000, deps.timing.poll);
  return async () => {
    await deps.pause(next);
    next = Math.min(next * 1.5, deps.timing.poll);
  };
}
