import net from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { type IllNetwork, startIllNetwork } from '../support/ill-network.ts';
import { lookups, quickenNetwork } from '../support/quick-network.ts';
import { runAction } from '../support/run-action.ts';

vi.mock('node:timers/promises', async (original) => {
  const real = await original<typeof import('node:timers/promises')>();
  return { ...real, setTimeout: (_: number, ...rest: [never]) => real.setTimeout(0, ...rest) };
});

let cloud: LocalCloud;
let ill: IllNetwork;
const ports: number[] = [];
beforeAll(async () => {
  [cloud, ill] = await Promise.all([startLocalCloud(), startIllNetwork()]);
  quickenNetwork(ill.urls.silent);
  const connect = net.Socket.prototype.connect as (this: net.Socket, ...all: unknown[]) => net.Socket;
  const counted = function (this: net.Socket, ...all: unknown[]) {
    const [given] = all.flat() as { port?: number | string }[];
    ports.push(Number(given?.port));
    return connect.apply(this, all);
  };
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(counted as never);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await Promise.all([cloud.stop(), ill.stop()]);
});

/** A client by the variable that names its endpoint, and an action whose stage ends when it fails. */
const CLIENTS: [client: string, variable: string, path: string, action: string][] = [
  ['iam', 'IBMCLOUD_IAM_API_ENDPOINT', '', 'wrap-key'],
  ['key-protect', 'IBMCLOUD_KP_API_ENDPOINT', '', 'wrap-key'],
  ['object-storage', 'IBMCLOUD_COS_ENDPOINT', '', 'upload-import'],
  ['classic', 'IAAS_CLASSIC_ENDPOINT_URL', '/rest/v3.1', 'order-instance'],
  ['resource-controller', 'IBMCLOUD_RESOURCE_CONTROLLER_API_ENDPOINT', '', 'prepare-environment'],
  ['cloud-logs', 'IBMCLOUD_LOGS_API_ENDPOINT', '', 'audit-events'],
  ['event-routing', 'IBMCLOUD_ATRACKER_API_ENDPOINT', '', 'prepare-environment'],
];

/** Tries of one call at most, as docs/architecture.md tells. Cloud Logs takes ten queries a minute from all: its limit is waited out. */
const TRIES = 5;
const LOGS_TRIES = 8;

function inputsOf(action: string): Record<string, string> {
  if (action === 'wrap-key') return { 'root-key-crn': cloud.rootKeyCrn };
  if (action === 'upload-import')
    return {
      'object-uri': `cos://us-south/${cloud.bucket}/web.vhd-0.vhd`,
      'operating-system': 'DEBIAN_12_64',
    };
  if (action === 'order-instance')
    return {
      'template-id': '10',
      hostname: 'web',
      domain: 'example.com',
      flavor: 'B1_2X4X100',
      'max-hourly-price': '1',
      bucket: cloud.bucket,
    };
  if (action === 'prepare-environment') return { region: 'us-south', bucket: cloud.bucket };
  return {
    'root-key-crn': cloud.rootKeyCrn,
    'logs-instance': cloud.env['IBMCLOUD_LOGS_INSTANCE'] ?? '',
    wait: '1s',
    timeout: '1m',
  };
}

describe.each(CLIENTS)('%s', (client, variable, path, action) => {
  /** Lines that announce another try, and what the action ended with. */
  const run = async (url: string) => {
    const env = { ...cloud.env, [variable]: `${url}${path}` };
    const { lines, error } = await runAction(action, inputsOf(action), env);
    return {
      tries: lines.flatMap((line) => /; try (\d+) of (\d+)/.exec(line)?.slice(1).map(Number) ?? []),
      error,
      lines,
    };
  };
  const limit = client === 'cloud-logs' ? LOGS_TRIES : TRIES;
  /** Numbers that only grow: 2, 3, 4. */
  const demandCounting = (tries: number[], seen: number) => {
    const numbers = tries.filter((_, index) => index % 2 === 0);
    expect(numbers).toEqual(numbers.map((_, index) => index + 2));
    expect(numbers.length).toBeLessThan(limit);
    // A silent one may not even have seen what it was too late for.
    expect(seen).toBeLessThanOrEqual(numbers.length + 1);
  };

  test.each(['reset', 'silent', 'busy', 'limited'] as const)(
    '%s: tried as often as is told, in all',
    async (name) => {
      const before = ill.seen.get(name) ?? 0;
      const { tries } = await run(ill.urls[name]);
      const seen = (ill.seen.get(name) ?? 0) - before;
      expect(seen).toBeGreaterThan(0);
      expect(seen).toBeLessThanOrEqual(limit);
      expect(tries).not.toEqual([]);
      demandCounting(tries, seen);
    },
  );

  test('refused: tried as often as is told, in all', async () => {
    ports.length = 0;
    const { tries } = await run(ill.urls.refused);
    const port = Number(new URL(ill.urls.refused).port);
    const seen = ports.filter((one) => one === port).length;
    expect(seen).toBeGreaterThan(1);
    expect(seen).toBeLessThanOrEqual(limit);
    demandCounting(tries, seen);
  });

  test.each([
    ['a name that is unknown', 'missing.invalid', 1],
    ['a DNS that does not answer', 'host.no-dns.invalid', 3],
  ])('%s: asked for as often as can help', async (_, host, most) => {
    lookups.length = 0;
    const { tries } = await run(`https://${host}`);
    expect(lookups.filter((name) => name === host)).toHaveLength(most);
    demandCounting(tries, most);
  });

  test.each(['page', 'page-404', 'expired', 'self-signed', 'other-name', 'no-tls', 'no-http'] as const)(
    '%s: no second try',
    async (name) => {
      const before = ill.seen.get(name) ?? 0;
      const { tries } = await run(ill.urls[name]);
      expect(tries).toEqual([]);
      // HEAD has no body: Object Storage is asked once more what is missing.
      const asked = client === 'object-storage' && name === 'page-404' ? 2 : 1;
      expect((ill.seen.get(name) ?? 0) - before).toBeLessThanOrEqual(asked);
    },
  );
});
