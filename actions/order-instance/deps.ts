import { UserError } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import type { ClassicClient } from '../../lib/classic/client.ts';
import type { Deployment } from '../../lib/github/deployments.ts';
import type { OrderIntents } from '../../lib/journal/order-intents.ts';
import { type Pace, realTime } from '../../lib/once/pace.ts';
import type { Outputs } from '../../lib/runner/outputs.ts';
import type { Summary } from '../../lib/runner/summary.ts';

/** What the stage is handed; tests hand in fakes. */
export interface Deps {
  readonly classic: ClassicClient;
  /** Throws for a service ID's key, before anything else is asked. */
  readonly demandClassicUser: () => Promise<void>;
  /** Where intents are kept. The template's datacenters tell the bucket's region when no `region` is given. */
  readonly openIntents: (datacenters: readonly string[]) => Promise<OrderIntents>;
  /** For a dry run: throws where the intent of an order could not be written there. */
  readonly demandIntentRight: (datacenters: readonly string[]) => Promise<void>;
  /** Undefined without a token: then nothing is recorded on GitHub. */
  readonly openDeployment: ((description: string) => Promise<Deployment>) | undefined;
  /** One connection: undefined when it was accepted, else why not. */
  readonly connect: (host: string, port: number, signal: AbortSignal) => Promise<string | undefined>;
  /** Unix milliseconds: the age of records and orders. */
  readonly timeOfDay: () => number;
  /** This run, for people: a link where there is one. */
  readonly run: string;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly outputs: Outputs;
  readonly summary: Summary;
  readonly pace: OrderPace;
}

/** Milliseconds. */
export interface OrderPace extends Pace {
  /** How old an unknown order must be before it may be ordered anew. softlayer-api.md 18.5 */
  readonly quiet: number;
  /** Between two connections to a port. */
  readonly probe: number;
  /** Between two tries to set tags on a new server. */
  readonly tag: number;
}

export function realPace(signal: AbortSignal): OrderPace {
  return {
    ...realTime(signal),
    firstLook: 1_000,
    longestLook: 10_000,
    // softlayer-api.md 18: several minutes.
    lookUp: 5 * 60_000,
    failureGrace: 15_000,
    quiet: 10 * 60_000,
    probe: 3_000,
    tag: 5_000,
  };
}

/** Whether the action's own time is over; a cancellation is something else. */
export const timeIsOver = ({ signal }: Pick<Deps, 'signal'>): boolean =>
  signal.aborted && signal.reason instanceof UserError && signal.reason.code === 'E_TIMEOUT';
