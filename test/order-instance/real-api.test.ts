import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { findOrders } from '../../lib/classic/billing-orders.ts';
import { type Call, type ClassicClient, createClassicClient } from '../../lib/classic/client.ts';
import { readMakeup } from '../../lib/classic/server-makeup.ts';
import { findServers, getServer } from '../../lib/classic/servers.ts';
import { sightOfServers } from '../../lib/classic/user-sight.ts';
import { newWorld, type Ran, runIn, type World } from './kit.ts';

let cloud: LocalCloud;
let client: ClassicClient;
let hosts = 0;
let name = { hostname: '', domain: 'example.com' };
let world: World;
let given: Record<string, string>;

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
beforeEach(() => {
  hosts += 1;
  name = { hostname: `real${hosts}`, domain: 'example.com' };
  world = { ...newWorld(), client };
  world.timing = { ...world.timing, poll: 10, lookUp: 150, quiet: 200 };
  given = {
    'template-id': '80000000',
    hostname: name.hostname,
    datacenter: 'dal13',
    billing: 'monthly',
    'max-monthly-price': '1000',
  };
});

const codeOf = (ran: Ran): string | undefined =>
  ran.error instanceof UserError ? ran.error.code : ran.error === undefined ? undefined : String(ran.error);
const servers = () => findServers(client, name.hostname, name.domain);
const call = (method: string, id: number, args: unknown[] = []) =>
  client.change({ service: 'SoftLayer_Virtual_Guest', method, id, args });

/** What the API tells a user who may not see devices: nothing, and that there is nothing. */
function blind(): ClassicClient {
  const hidden = (one: Call) =>
    one.service === 'SoftLayer_Virtual_Guest' && one.method === 'getObject'
      ? new ServiceError({
          service: 'classic',
          operation: 'Virtual_Guest::getObject',
          status: 404,
          serviceCode: 'SoftLayer_Exception_ObjectNotFound',
          text: 'Unable to find object',
          outcome: 'refused',
        })
      : undefined;
  return {
    change: (one, again) => client.change(one, again),
    list: async (one) => (one.method === 'getVirtualGuests' ? [] : client.list(one)),
    read: async (one) => {
      const refusal = hidden(one);
      if (refusal) throw refusal;
      return client.read(one);
    },
  };
}

test('what is asked of servers, orders and users is answered', async () => {
  const ran = await runIn(world, { ...given, 'private-only': 'true' });
  expect(codeOf(ran)).toBeUndefined();
  const id = Number(ran.outputs['instance-id']);
  expect(await readMakeup(client, id)).toMatchObject({
    privateOnly: true,
    dedicated: false,
    billing: 'monthly',
    privateVlan: expect.any(Number),
    privateSubnet: expect.any(Number),
    sshKeyIds: [],
  });
  const { orders, complete } = await findOrders(client, name, 0);
  expect([complete, orders[0]?.fate, String(orders[0]?.id)]).toEqual([
    true,
    'alive',
    ran.outputs['order-id'],
  ]);
  expect(['all', 'unknown']).toContain(await sightOfServers(client));
});

test('a server that is hidden from this user is not ordered again, with or without its record', async () => {
  expect(codeOf(await runIn(world, given))).toBeUndefined();
  world = { ...world, client: blind() };
  expect(codeOf(await runIn(world, given))).toBe('E_ORDER_UNKNOWN');
  expect(codeOf(await runIn(world, { ...given, 'retry-unknown': 'true' }))).toBe('E_ORDER_UNKNOWN');
  world.objects.clear();
  expect(codeOf(await runIn(world, given))).toBe('E_NAME_TAKEN');
  expect(await servers()).toHaveLength(1);
});

test('the books tell that a server was cancelled when it has left all lists', async () => {
  const first = await runIn(world, given);
  const id = Number(first.outputs['instance-id']);
  await call('deleteObject', id);
  while (await getServer(client, id)) await new Promise((resolve) => setTimeout(resolve, 5));
  const second = await runIn(world, given);
  expect(codeOf(second)).toBeUndefined();
  expect(second.outputs['changed']).toBe('true');
  expect(second.outputs['instance-id']).not.toBe(first.outputs['instance-id']);
});

test('a server that is being taken apart is proof as well', async () => {
  const first = await runIn(world, given);
  cloud.classicRoom.faults.inject({ kind: 'stuck', transaction: 'delete' });
  await call('deleteObject', Number(first.outputs['instance-id']));
  const second = await runIn(world, given);
  cloud.classicRoom.faults.clear();
  expect([codeOf(second), second.outputs['changed']]).toEqual([undefined, 'true']);
});

test('a renamed server is neither adopted under its old name nor bought a second time', async () => {
  const first = await runIn(world, given);
  const id = Number(first.outputs['instance-id']);
  await call('editObject', id, [{ hostname: `was-${name.hostname}` }]);
  expect(codeOf(await runIn(world, given))).toBe('E_ORDER_DIFFERENT');
  world.objects.clear();
  expect(codeOf(await runIn(world, given))).toBe('E_NAME_TAKEN');
  await call('editObject', id, [{ hostname: name.hostname }]);
  expect((await runIn(world, given)).outputs).toMatchObject({ 'instance-id': String(id), changed: 'false' });
});

test.each<[string, Record<string, string>]>([
  ['private-only', { 'private-only': 'true' }],
  ['billing', { billing: 'hourly', 'max-hourly-price': '1' }],
  ['dedicated', { flavor: '', cpus: '1', memory: '2GiB', dedicated: 'true', 'max-setup-fee': '100' }],
])('a server with another %s is refused, also without the record', async (_name, change) => {
  expect(codeOf(await runIn(world, given))).toBeUndefined();
  expect(codeOf(await runIn(world, { ...given, ...change }))).toBe('E_ORDER_DIFFERENT');
  world.objects.clear();
  expect(codeOf(await runIn(world, { ...given, ...change }))).toBe('E_ORDER_DIFFERENT');
  expect(await servers()).toHaveLength(1);
});

test('an order that was never made is ordered anew when that is wished, once', async () => {
  cloud.classicRoom.faults.inject({ kind: 'error-body', method: 'placeOrder' });
  expect(codeOf(await runIn(world, given))).toBe('E_ORDER_UNKNOWN');
  cloud.classicRoom.faults.clear();
  expect(codeOf(await runIn(world, given))).toBe('E_ORDER_UNKNOWN');
  expect(await servers()).toHaveLength(0);
  const anew = await Promise.all([1, 2].map(() => runIn(world, { ...given, 'retry-unknown': 'true' })));
  expect(anew.map(codeOf)).toEqual([undefined, undefined]);
  expect(anew.map(({ outputs }) => outputs['changed']).sort()).toEqual(['false', 'true']);
  expect(await servers()).toHaveLength(1);
});

test('a setup fee needs its ceiling', async () => {
  const dedicated = { flavor: '', cpus: '1', memory: '2GiB', dedicated: 'true' };
  const without = await runIn(world, { ...given, ...dedicated });
  expect([codeOf(without), String(without.error)]).toEqual([
    'E_PRICE',
    expect.stringContaining('max-setup-fee'),
  ]);
  expect(await servers()).toHaveLength(0);
  expect(codeOf(await runIn(world, { ...given, ...dedicated, 'max-setup-fee': '25' }))).toBeUndefined();
});
