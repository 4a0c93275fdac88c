import { expect, test } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import { fault, throwing } from './fake-cloud.ts';
import { codeOf, newWorld, runIn } from './kit.ts';

const LOST = fault('unknown', undefined, 504);
const TAG = /^encrypted-image-order:[0-9a-f]{32}$/;

test('a server is ordered once, tagged, awaited, and reported', async () => {
  const world = newWorld();
  const ran = await runIn(world, { tags: 'team: web', 'github-token': 'ghs_x' });
  expect(codeOf(ran)).toBeUndefined();
  expect(ran.outputs).toEqual({
    'instance-id': '101',
    'instance-global-id': 'guid-101',
    'order-id': '1001',
    hostname: 'web',
    'public-ip': '192.0.2.7',
    'private-ip': '10.0.0.7',
    'hourly-price': '0.05',
    'monthly-price': '30',
    'setup-fee': '0',
    currency: 'USD',
    changed: 'true',
    // The edge tells it.
    timing: '',
  });
  expect(world.cloud.count('placeOrder')).toBe(1);
  const [ours, theirs] = world.cloud.servers[0]?.tags ?? [];
  expect(ours).toMatch(TAG);
  expect(theirs).toBe('team: web');
  expect(world.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success']);
  expect(world.statuses[1]?.description).toContain('101');
  expect(ran.summary).toContain('The server was ordered by this run.');
});

test('a second run adopts the server of the first: nothing is ordered, all outputs are filled', async () => {
  const world = newWorld();
  const first = await runIn(world);
  const second = await runIn(world, { tags: 'another', 'user-data': 'other', 'ssh-keys': 'ops' });
  expect(codeOf(second)).toBeUndefined();
  expect(second.outputs).toEqual({ ...first.outputs, changed: 'false' });
  expect(world.cloud.count('placeOrder')).toBe(1);
  expect(world.cloud.servers).toHaveLength(1);
});

test('a run on another host finds the server by its tag alone', async () => {
  const world = newWorld();
  await runIn(world);
  world.objects.clear();
  const ran = await runIn(world);
  expect(ran.outputs).toMatchObject({ changed: 'false', 'instance-id': '101' });
  expect(world.cloud.count('placeOrder')).toBe(1);
});

test('a run that died before the tag is found by its intent, and the tag is set', async () => {
  const world = newWorld();
  await runIn(world);
  const [server] = world.cloud.servers;
  if (server) server.tags = ['by-hand'];
  const ran = await runIn(world);
  expect(ran.outputs).toMatchObject({ changed: 'false', 'instance-id': '101' });
  expect(server?.tags[0]).toBe('by-hand');
  expect(server?.tags[1]).toMatch(TAG);
});

test.each<[string, Record<string, string>]>([
  ['size', { flavor: 'B1_2X4X100' }],
  ['datacenter', { datacenter: 'lon02' }],
  ['billing', { billing: 'monthly', 'max-monthly-price': '100' }],
  ['private-only', { 'private-only': 'true' }],
  ['dedicated', { flavor: '', cpus: '1', memory: '2GiB', dedicated: 'true' }],
])('another %s under the same name is refused', async (_name, change) => {
  const world = newWorld();
  await runIn(world);
  const ran = await runIn(world, change);
  expect(codeOf(ran)).toBe('E_ORDER_DIFFERENT');
  expect(String(ran.error)).toContain('template 10, B1_1X2X25, dal13, hourly');
  expect(world.cloud.count('placeOrder')).toBe(1);
});

test('a copy that was added since does not make the order a different one', async () => {
  const world = newWorld();
  await runIn(world);
  world.cloud.copies.unshift({ id: 5, datacenter: 'lon02', looksLeft: 0 });
  expect((await runIn(world)).outputs['changed']).toBe('false');
});

test('a server is adopted also after its template was deleted', async () => {
  const world = newWorld();
  const first = await runIn(world);
  world.cloud.templateMissing = true;
  const second = await runIn(world);
  expect(codeOf(second)).toBeUndefined();
  expect(second.outputs).toMatchObject({ 'instance-id': first.outputs['instance-id'], changed: 'false' });
  expect(codeOf(await runIn(world, { flavor: 'B1_2X4X100' }))).toBe('E_ORDER_DIFFERENT');
  expect(codeOf(await runIn(world, { hostname: 'other' }))).toBe('E_TEMPLATE_NOT_FOUND');
  expect(world.cloud.count('placeOrder')).toBe(1);
});

test("somebody else's server of that name is left alone", async () => {
  const world = newWorld();
  await runIn(world);
  world.objects.clear();
  const [server] = world.cloud.servers;
  if (server) server.tags = [];
  const ran = await runIn(world);
  expect(codeOf(ran)).toBe('E_NAME_TAKEN');
  expect(world.cloud.count('placeOrder')).toBe(1);
});

test('two servers with the tag are not guessed between', async () => {
  const world = newWorld();
  await runIn(world);
  const [server] = world.cloud.servers;
  if (server) world.cloud.servers.push({ ...server, id: 102 });
  expect(codeOf(await runIn(world))).toBe('E_ORDER_AMBIGUOUS');
});

test('after the server was cancelled the same name is ordered again', async () => {
  const world = newWorld();
  await runIn(world);
  world.cloud.cancel(world.cloud.servers[0]);
  const ran = await runIn(world);
  expect(ran.outputs).toMatchObject({ changed: 'true', 'instance-id': '102' });
  expect([...world.objects.keys()]).toEqual([
    'encrypted-image/orders/web.example.com.json',
    'encrypted-image/orders/web.example.com.2.json',
  ]);
});

test('a lost answer leads to the server that was ordered, never to a second order', async () => {
  const world = newWorld();
  world.cloud.after.set('placeOrder', [throwing(LOST)]);
  const ran = await runIn(world);
  expect(ran.outputs).toMatchObject({ changed: 'true', 'instance-id': '101' });
  expect(world.cloud.count('placeOrder')).toBe(1);
  expect((await runIn(world)).outputs['changed']).toBe('false');
});

test('the server is looked for also while the API is away', async () => {
  const world = newWorld();
  world.cloud.after.set('placeOrder', [throwing(LOST)]);
  // The first look is before the order.
  world.cloud.before.set('getVirtualGuests', [() => undefined, throwing(LOST), throwing(LOST)]);
  expect((await runIn(world)).outputs['instance-id']).toBe('101');
});

test('an order that does not show is unknown, in this run and in the next, and is never sent again', async () => {
  const world = newWorld();
  world.cloud.hideServers = true;
  world.cloud.after.set('placeOrder', [
    () => {
      world.cloud.orders = [
        { id: 77, hostname: 'web', domain: 'example.com', status: 'PENDING_AUTO_APPROVAL' },
      ];
      throw LOST;
    },
  ]);
  const ran = await runIn(world);
  expect(codeOf(ran)).toBe('E_ORDER_UNKNOWN');
  expect(String(ran.error)).toContain('order 77, PENDING_AUTO_APPROVAL');
  expect(String(ran.error)).toContain('bucket/encrypted-image/orders/web.example.com.json');
  expect(ran.outputs['order-id']).toBe('77');
  expect(codeOf(await runIn(world))).toBe('E_ORDER_UNKNOWN');
  expect(world.cloud.count('placeOrder')).toBe(1);
  world.cloud.hideServers = false;
  expect((await runIn(world)).outputs).toMatchObject({ changed: 'false', 'instance-id': '101' });
  expect(world.cloud.count('placeOrder')).toBe(1);
});

test('a refused order says so, and does not keep the next run from ordering', async () => {
  const world = newWorld();
  const refusal = fault('refused', 'SoftLayer_Exception_Virtual_Host_Pool_InsufficientResources', 500);
  world.cloud.before.set('placeOrder', [throwing(refusal)]);
  const ran = await runIn(world);
  expect(codeOf(ran)).toBe('E_CAPACITY');
  expect(ran.outputs).toMatchObject({ changed: 'false', 'instance-id': '' });
  expect((await runIn(world)).outputs['changed']).toBe('true');
  expect(world.cloud.servers).toHaveLength(1);
});

test('the rate limit is no order, and is not answered with a second one', async () => {
  const world = newWorld();
  const limit = fault('transient', 'SoftLayer_Exception_WebService_RateLimitExceeded', 500);
  world.cloud.before.set('placeOrder', [throwing(limit)]);
  expect(codeOf(await runIn(world))).toBe('E_CLASSIC_RATE_LIMIT');
  expect(world.cloud.count('placeOrder')).toBe(1);
});

test('of two runs at once one orders and the other adopts', async () => {
  const world = newWorld();
  const [a, b] = await Promise.all([runIn(world), runIn(world)]);
  expect([a.outputs['changed'], b.outputs['changed']].sort()).toEqual(['false', 'true']);
  expect(a.outputs['instance-id']).toBe(b.outputs['instance-id']);
  expect(world.cloud.count('placeOrder')).toBe(1);
});

test('nothing is ordered when the intent cannot be written', async () => {
  const world = newWorld();
  world.intents.claim = async () => {
    throw new Error('disk full');
  };
  expect(codeOf(await runIn(world))).toContain('disk full');
  expect(world.cloud.count('placeOrder')).toBe(0);
});

test('a cancellation while the order waits to be sent withdraws the intent', async () => {
  const world = newWorld();
  const abort = new AbortController();
  const reason = new UserError({ code: 'E_CANCELLED', what: 'cancelled', why: 'x', fix: 'y' });
  world.cloud.before.set('placeOrder', [
    () => {
      abort.abort(reason);
      throw fault('transient', undefined, undefined, 'cancelled before it was sent');
    },
  ]);
  expect(codeOf(await runIn(world, {}, { signal: abort.signal }))).toBe('E_CANCELLED');
  expect((await runIn(world)).outputs['changed']).toBe('true');
});
