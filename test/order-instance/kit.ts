import type { Deps, OrderPace } from '../../actions/order-instance/deps.ts';
import { type OrderInputs, parse } from '../../actions/order-instance/inputs.ts';
import { OUTPUTS } from '../../actions/order-instance/outputs.ts';
import { run } from '../../actions/order-instance/stage.ts';
import { UserError } from '../../lib/base/errors.ts';
import type { ClassicClient } from '../../lib/classic/client.ts';
import type { DeploymentStatus } from '../../lib/github/deployments.ts';
import { bucketJournal } from '../../lib/journal/bucket-journal.ts';
import { OrderIntents } from '../../lib/journal/order-intents.ts';
import { realTime } from '../../lib/once/pace.ts';
import { InputReader } from '../../lib/runner/inputs.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Summary } from '../../lib/runner/summary.ts';
import { FakeCloud } from './fake-cloud.ts';

export const GIVEN: Readonly<Record<string, string>> = {
  'ibmcloud-api-key': 'canary-platform-key-0123456789',
  'template-id': '10',
  hostname: 'web',
  domain: 'example.com',
  flavor: 'B1_1X2X25',
  'max-hourly-price': '0.10',
};

/** The inputs as the action would read them; throws what it would refuse. */
export function parsed(given: Record<string, string>, env: Record<string, string> = {}): OrderInputs {
  const reader = new InputReader({
    input: (name) => given[name] ?? '',
    env: (name) => env[name],
    mask: () => undefined,
  });
  const inputs = parse(reader, (name) => env[name]);
  reader.finish();
  return inputs;
}

export interface World {
  readonly cloud: FakeCloud;
  /** Another client than the fake cloud. */
  readonly classic?: ClassicClient;
  readonly objects: Map<string, string>;
  readonly intents: OrderIntents;
  readonly statuses: DeploymentStatus[];
  /** Everything that a log has shown. */
  readonly lines: string[];
  deployments: 'work' | 'fail';
  /** What connections answer, in turn; then they are accepted. */
  refusals: string[];
  readonly connected: string[];
  /** Of the template's copies, as the search for the bucket's region is told. */
  datacenters: readonly string[];
  demandClassicUser: () => Promise<void>;
  pace: Omit<OrderPace, 'now' | 'sleep'>;
}

export function newWorld(): World {
  const objects = new Map<string, string>();
  const journal = bucketJournal(
    {
      getText: async ({ key }) => objects.get(key),
      async putText({ key }, text, { onlyIfAbsent }) {
        if (onlyIfAbsent && objects.has(key)) return 'exists';
        objects.set(key, text);
        return 'written';
      },
      list: async (_bucket, prefix) => ({
        objects: [...objects.keys()].filter((key) => key.startsWith(prefix)).map((key) => ({ key, size: 1 })),
        complete: true,
      }),
    },
    'bucket',
  );
  return {
    cloud: new FakeCloud(),
    objects,
    intents: new OrderIntents(journal),
    statuses: [],
    lines: [],
    deployments: 'work',
    refusals: [],
    connected: [],
    datacenters: [],
    demandClassicUser: async () => undefined,
    pace: { firstLook: 1, longestLook: 1, lookUp: 30, failureGrace: 60, quiet: 40, probe: 1, tag: 1 },
  };
}

export interface Ran {
  readonly outputs: Readonly<Record<string, string>>;
  readonly error: unknown;
  readonly summary: string;
}

/** Its code; the text of an error that has none. */
export const codeOf = (ran: Ran): string | undefined =>
  ran.error instanceof UserError ? ran.error.code : ran.error === undefined ? undefined : String(ran.error);

/** Where the intent of the first order of web.example.com lies. */
export const PLACE = 'encrypted-image/orders/web.example.com.json';

export function intentOf(world: World, key = PLACE): Record<string, string> {
  return JSON.parse(world.objects.get(key) ?? '{}');
}

export function rewrite(world: World, change: Record<string, unknown>, key = PLACE): void {
  world.objects.set(key, JSON.stringify({ ...intentOf(world, key), ...change }));
}

/** Runs the stage on this world; never throws. */
export async function runIn(
  world: World,
  given: Record<string, string> = {},
  options: { signal?: AbortSignal; env?: Record<string, string>; summary?: Summary } = {},
): Promise<Ran> {
  const outputs = new Outputs(OUTPUTS);
  const summary = options.summary ?? new Summary('Order instance');
  const signal = options.signal ?? new AbortController().signal;
  const deps = depsOf(world, outputs, summary, signal);
  let error: unknown;
  try {
    await run(parsed({ ...GIVEN, ...given }, options.env), deps);
  } catch (thrown) {
    error = thrown;
  }
  return { outputs: Object.fromEntries(outputs.entries()), error, summary: summary.render() };
}

function depsOf(world: World, outputs: Outputs, summary: Summary, signal: AbortSignal): Deps {
  const say = (text: string) => void world.lines.push(text);
  return {
    classic: world.classic ?? world.cloud,
    demandClassicUser: () => world.demandClassicUser(),
    openIntents: async (datacenters) => {
      world.datacenters = datacenters;
      return world.intents;
    },
    demandIntentRight: async () => undefined,
    openDeployment: async () => {
      if (world.deployments === 'fail') throw new Error('Resource not accessible by integration');
      return {
        id: 1,
        environment: 'production',
        found: true,
        report: async (status) => void world.statuses.push(status),
      };
    },
    connect: async (host, port) => {
      world.connected.push(`${host}:${port}`);
      return world.refusals.shift();
    },
    timeOfDay: () => Date.now(),
    run: 'https://github.com/o/r/actions/runs/1',
    signal,
    log: { info: say, notice: say, warning: say, debug: say },
    outputs,
    summary,
    pace: { ...realTime(signal), ...world.pace },
  };
}
