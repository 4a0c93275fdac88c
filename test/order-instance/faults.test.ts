import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { UserError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { type ClassicClient, createClassicClient } from '../../lib/classic/client.ts';
import { findServers } from '../../lib/classic/servers.ts';
import { newWorld, type Ran, runIn, type World } from './kit.ts';

let cloud: LocalCloud;
let client: ClassicClient;
let hosts = 0;

beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 2, noBoot: true } });
  const { restUrl, username, apiKey } = cloud.classic;
  client = createClassicClient({
    url: restUrl,
    username,
    apiKey: new Secret(apiKey),
    signal: new AbortController().signal,
    log: silentLog,
    retryBase: 5,
    requestsPerSecond: 1000,
  });
});
afterAll(() => cloud.stop());

/** A world whose classic API is the local cloud, reached by the real client. */
function newRealWorld(): { world: World; given: Record<string, string> } {
  const world = { ...newWorld(), client };
  world.timing = { ...world.timing, poll: 10, lookUp: 150 };
  hosts += 1;
  return {
    world,
    given: {
      'template-id': '80000000',
      hostname: `web${hosts}`,
      datacenter: 'dal13',
      billing: 'monthly',
      'max-monthly-price': '1000',
    },
  };
}

const KINDS = [
  'lose-reply',
  'empty-body',
  'error-body',
  'internal-error',
  'gateway-timeout',
  'rate-limit',
  'token-expired',
] as const;
const codeOf = (ran: Ran): string => (ran.error instanceof UserError ? ran.error.code : String(ran.error));

test.each(KINDS.flatMap((kind) => [[kind, true] as const, [kind, false] as const]))(
  'placeOrder meets %s (after the order was made: %s): never two servers, and never a success without one',
  async (kind, afterEffect) => {
    const { world, given } = newRealWorld();
    cloud.classicRoom.faults.inject({ kind, method: 'placeOrder', afterEffect });
    const first = await runIn(world, given);
    const made = await findServers(client, String(given['hostname']), 'example.com');
    expect(made).toHaveLength(afterEffect ? 1 : 0);
    if (afterEffect) {
      expect(first.error).toBeUndefined();
      expect(first.outputs).toMatchObject({ 'instance-id': String(made[0]?.id), changed: 'true' });
    } else {
      expect(codeOf(first)).toMatch(/^E_(ORDER_UNKNOWN|CLASSIC_REFUSED|CLASSIC_RATE_LIMIT|CLASSIC_AUTH)$/);
    }
    cloud.classicRoom.faults.clear();
    const second = await runIn(world, given);
    const now = await findServers(client, String(given['hostname']), 'example.com');
    expect(now.length).toBeLessThanOrEqual(1);
    if (second.error === undefined) expect(second.outputs['instance-id']).toBe(String(now[0]?.id));
    else expect(codeOf(second)).toBe('E_ORDER_UNKNOWN');
  },
);

const READS = ['getVirtualGuests', 'generateOrderTemplate', 'verifyOrder', 'getObject', 'setTags'];

test.each(READS.flatMap((method) => KINDS.slice(0, -1).map((kind) => [method, kind] as const)))(
  '%s meets %s: the run survives it, or fails cleanly and the next one succeeds',
  async (method, kind) => {
    const { world, given } = newRealWorld();
    cloud.classicRoom.faults.inject({ kind, method, times: kind === 'error-body' ? 1 : 2 });
    const first = await runIn(world, given);
    // Only what looks like a refusal ends the run.
    if (first.error !== undefined) expect([kind, codeOf(first)]).toEqual(['error-body', 'E_CLASSIC_REFUSED']);
    cloud.classicRoom.faults.clear();
    const second = await runIn(world, given);
    expect(second.error).toBeUndefined();
    expect(await findServers(client, String(given['hostname']), 'example.com')).toHaveLength(1);
  },
);
