import { expect, test } from 'vitest';
import type { TIMING } from '../../actions/order-instance/deps.ts';
import { UserError } from '../../lib/base/errors.ts';
import { fault, throwing } from './fake-cloud.ts';
import { newWorld, type Ran, runIn, type World } from './kit.ts';

const codeOf = (ran: Ran): string | undefined =>
  ran.error instanceof UserError ? ran.error.code : ran.error === undefined ? undefined : String(ran.error);

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
  });
  expect(world.cloud.count('placeOrder')).toBe(1);
  const [ours, theirs] = world.cloud.guests[0]?.tags ?? [];
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
  expect(world.cloud.guests).toHaveLength(1);
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
  const [guest] = world.cloud.guests;
  if (guest) guest.tags = ['by-hand'];
  const ran = await runIn(world);
  expect(ran.outputs).toMatchObject({ changed: 'false', 'instance-id': '101' });
  expect(guest?.tags[0]).toBe('by-hand');
  expect(guest?.tags[1]).toMatch(TAG);
});

test.each<[string, Record<string, string>]>([
  ['size', { flavor: 'B1_2X4X100' }],
  ['billing', { billing: 'monthly', 'max-monthly-price': '100' }],
  ['private-only', { 'private-only': 'true' }],
  ['datacenter', { datacenter: 'lon02' }],
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

test("somebody else's server of that name is left alone", async () => {
  const world = newWorld();
  await runIn(world);
  world.objects.clear();
  const [guest] = world.cloud.guests;
  if (guest) guest.tags = [];
  const ran = await runIn(world);
  expect(codeOf(ran)).toBe('E_NAME_TAKEN');
  expect(world.cloud.count('placeOrder')).toBe(1);
});

test('two servers with the tag are not guessed between', async () => {
  const world = newWorld();
  await runIn(world);
  const [guest] = world.cloud.guests;
  if (guest) world.cloud.guests.push({ ...guest, id: 102 });
  expect(codeOf(await runIn(world))).toBe('E_ORDER_AMBIGUOUS');
});

test('after the server was cancelled the same name is ordered again', async () => {
  const world = newWorld();
  await runIn(world);
  const [guest] = world.cloud.guests;
  if (guest) guest.gone = true;
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
  world.cloud.before.set('getVirtualGuests', [() => undefined as never, throwing(LOST), throwing(LOST)]);
  expect((await runIn(world)).outputs['instance-id']).toBe('101');
});

test('an order that does not show is unknown, in this run and in the next, and is never sent again', async () => {
  const world = newWorld();
  world.cloud.after.set('placeOrder', [throwing(LOST)]);
  world.cloud.hideGuests = true;
  world.cloud.orders = [{ id: 77, hostname: 'web', domain: 'example.com' }];
  const ran = await runIn(world);
  expect(codeOf(ran)).toBe('E_ORDER_UNKNOWN');
  expect(String(ran.error)).toContain('order 77, PENDING_AUTO_APPROVAL');
  expect(String(ran.error)).toContain('bucket/encrypted-image/orders/web.example.com.json');
  expect(ran.outputs['order-id']).toBe('77');
  expect(codeOf(await runIn(world))).toBe('E_ORDER_UNKNOWN');
  expect(world.cloud.count('placeOrder')).toBe(1);
  world.cloud.hideGuests = false;
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
  expect(world.cloud.guests).toHaveLength(1);
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

test.each<[string, Record<string, string>, string]>([
  ['hourly price', { 'max-hourly-price': '0.049' }, 'E_PRICE'],
  ['monthly price', { billing: 'monthly', 'max-monthly-price': '29.99' }, 'E_PRICE'],
  ['currency', { currency: 'EUR' }, 'E_CURRENCY'],
])('an order above the ceiling is refused: %s', async (_name, given, code) => {
  const world = newWorld();
  const ran = await runIn(world, given);
  expect(codeOf(ran)).toBe(code);
  expect(ran.outputs['hourly-price']).toBe('0.05');
  expect(world.cloud.count('placeOrder')).toBe(0);
  expect(world.objects.size).toBe(0);
});

test('a price at the ceiling is within it, and setup fees have their own', async () => {
  const world = newWorld();
  world.cloud.fees.setupFee = '25';
  expect(codeOf(await runIn(world, { 'max-hourly-price': '0.05', 'max-setup-fee': '24' }))).toBe('E_PRICE');
  expect(codeOf(await runIn(world, { 'max-hourly-price': '0.05', 'max-setup-fee': '25' }))).toBeUndefined();
});

test('an order whose price cannot be read, or is missing, is not sent', async () => {
  const world = newWorld();
  world.cloud.fees.hourlyRecurringFee = 'free';
  expect(codeOf(await runIn(world))).toBe('E_PRICE_UNREADABLE');
  world.cloud.fees.hourlyRecurringFee = '';
  expect(codeOf(await runIn(world))).toBe('E_PRICE_UNKNOWN');
  expect(world.cloud.count('placeOrder')).toBe(0);
});

test('a receipt above the ceiling fails with the id of the server, which stays', async () => {
  const world = newWorld();
  world.cloud.receiptFees = { hourlyRecurringFee: '9' };
  const ran = await runIn(world);
  expect(codeOf(ran)).toBe('E_PRICE_CHANGED');
  expect(ran.outputs).toMatchObject({ 'instance-id': '101', changed: 'true', 'hourly-price': '9' });
});

test('a dry run prices the order and writes nothing, nowhere', async () => {
  const world = newWorld();
  const ran = await runIn(world, { 'dry-run': 'true', 'max-hourly-price': '', 'github-token': 'ghs_x' });
  expect(codeOf(ran)).toBeUndefined();
  expect(ran.outputs).toMatchObject({
    'instance-id': '',
    'instance-global-id': '',
    'order-id': '',
    hostname: 'web',
    'hourly-price': '0.05',
    'monthly-price': '30',
    'setup-fee': '0',
    currency: 'USD',
    changed: 'false',
  });
  const wrote = ['placeOrder', 'setTags', 'addLocations'].filter((method) => world.cloud.count(method) > 0);
  expect(wrote).toEqual([]);
  expect(world.objects.size).toBe(0);
  expect(world.statuses).toEqual([]);
});

test('a dry run over an existing server leaves the ids empty too', async () => {
  const world = newWorld();
  await runIn(world);
  const ran = await runIn(world, { 'dry-run': 'true' });
  expect(ran.outputs).toMatchObject({ 'instance-id': '', changed: 'false', 'hourly-price': '0.05' });
  expect(world.cloud.count('setTags')).toBe(1);
});

test('without a copy in the datacenter the order is refused, with copy-to-datacenter it is copied first', async () => {
  const world = newWorld();
  expect(codeOf(await runIn(world, { datacenter: 'lon02' }))).toBe('E_NO_COPY');
  const ran = await runIn(world, { datacenter: 'lon02', 'copy-to-datacenter': 'true' });
  expect(codeOf(ran)).toBeUndefined();
  expect(world.cloud.calls.find(({ method }) => method === 'addLocations')?.args).toEqual([[{ id: 358694 }]]);
  expect(world.cloud.guests[0]?.datacenter).toBe('lon02');
});

test('the default datacenter is that of the oldest finished copy', async () => {
  const world = newWorld();
  world.cloud.copies = [
    { id: 30, datacenter: 'fra02', looksLeft: 0 },
    { id: 9, datacenter: 'wdc07', looksLeft: 99 },
    { id: 20, datacenter: 'lon02', looksLeft: 0 },
  ];
  await runIn(world);
  expect(world.cloud.guests[0]?.datacenter).toBe('lon02');
});

test('a template that is still being imported, or not there, is refused', async () => {
  const world = newWorld();
  world.cloud.copies = [{ id: 9, datacenter: 'wdc07', looksLeft: 99 }];
  expect(codeOf(await runIn(world))).toBe('E_TEMPLATE_NOT_READY');
  world.cloud.templateMissing = true;
  expect(codeOf(await runIn(world))).toBe('E_TEMPLATE_NOT_FOUND');
});

test("a service ID's key is refused before anything is asked", async () => {
  const world = newWorld();
  world.refuseServiceId = async () => {
    throw new UserError({ code: 'E_CLASSIC_SERVICE_ID', what: 'x', why: 'y', fix: 'z' });
  };
  expect(codeOf(await runIn(world))).toBe('E_CLASSIC_SERVICE_ID');
  expect(world.cloud.calls).toEqual([]);
});

test('an unknown flavor is refused with those that are sold', async () => {
  const world = newWorld();
  const refusal = fault(
    'refused',
    'SoftLayer_Exception_Public',
    500,
    'Preset with key name B9_1X1X1 could not be found.',
  );
  world.cloud.before.set('generateOrderTemplate', [throwing(refusal)]);
  const ran = await runIn(world);
  expect(codeOf(ran)).toBe('E_FLAVOR');
  expect(String(ran.error)).toContain('take one of B1_1X2X25');
});

test("tcp:PORT waits until the ordered server's own address accepts", async () => {
  const world = newWorld();
  world.refusals = ['connect ECONNREFUSED', 'connect ECONNREFUSED'];
  const ran = await runIn(world, { 'wait-for': 'tcp:443', 'github-token': 'x' });
  expect(codeOf(ran)).toBeUndefined();
  expect(world.connected).toEqual(['192.0.2.7:443', '192.0.2.7:443', '192.0.2.7:443']);
  expect(world.statuses.at(-1)?.environmentUrl).toBe('https://192.0.2.7');
});

test('a private-only server is probed at its private address', async () => {
  const world = newWorld();
  await runIn(world, { 'wait-for': 'tcp:22', 'private-only': 'true' });
  expect(world.connected).toEqual(['10.0.0.7:22']);
});

/** Runs until the action's time is over. */
async function runOutOfTime(world: World, given: Record<string, string>): Promise<Ran> {
  const abort = new AbortController();
  const reason = new UserError({ code: 'E_TIMEOUT', what: 'late', why: 'x', fix: 'y' });
  const timer = setTimeout(() => abort.abort(reason), 60);
  const ran = await runIn(world, given, { signal: abort.signal });
  clearTimeout(timer);
  return ran;
}

test('a server that does not listen within the time is an error that names it', async () => {
  const world = newWorld();
  world.refusals = Array.from({ length: 10_000 }, () => 'connect ECONNREFUSED');
  const ran = await runOutOfTime(world, { 'wait-for': 'tcp:22', 'github-token': 'x' });
  expect(codeOf(ran)).toBe('E_NOT_LISTENING');
  expect(ran.outputs).toMatchObject({ 'instance-id': '101', 'public-ip': '192.0.2.7', changed: 'true' });
  expect(world.statuses.at(-1)).toMatchObject({ state: 'failure' });
  expect(world.statuses.at(-1)?.description).toMatch(/^Server 101: E_NOT_LISTENING/);
});

test('a server that is not provisioned within the time keeps its id, and the next run goes on waiting', async () => {
  const world = newWorld();
  world.timing = { ...world.timing, poll: 5 } as typeof TIMING;
  world.cloud.after.set('placeOrder', [
    () => {
      const [guest] = world.cloud.guests;
      if (guest) guest.provisionAfter = 1_000_000;
      return undefined as never;
    },
  ]);
  const ran = await runOutOfTime(world, {});
  expect(codeOf(ran)).toBe('E_STILL_PROVISIONING');
  expect(ran.outputs).toMatchObject({ 'instance-id': '101', changed: 'true' });
  const [guest] = world.cloud.guests;
  if (guest) guest.provisionAfter = 0;
  expect((await runIn(world)).outputs).toMatchObject({ changed: 'false', 'public-ip': '192.0.2.7' });
});

test('a server that is cancelled while it is awaited is gone', async () => {
  const world = newWorld();
  world.cloud.after.set('setTags', [
    () => {
      const [guest] = world.cloud.guests;
      if (guest) guest.gone = true;
      return undefined as never;
    },
  ]);
  expect(codeOf(await runIn(world))).toBe('E_INSTANCE_GONE');
});

test('tags that cannot be set at once are set when the server is ready', async () => {
  const world = newWorld();
  const busy = throwing(fault('refused', 'SoftLayer_Exception_Public', 500));
  world.cloud.before.set('setTags', [busy, busy, busy]);
  expect(codeOf(await runIn(world))).toBeUndefined();
  expect(world.cloud.guests[0]?.tags[0]).toMatch(TAG);
});

test('a deployment that cannot be recorded only warns', async () => {
  const world = newWorld();
  world.deployments = 'fail';
  const ran = await runIn(world, { 'github-token': 'x' });
  expect(codeOf(ran)).toBeUndefined();
  expect(world.lines.join('\n')).toContain('deployments: write');
});

test('neither key nor user data is in any log, output, summary, intent or status', async () => {
  const world = newWorld();
  const given = { 'user-data': 'canary-user-data', 'github-token': 'canary-token' };
  const first = await runIn(world, given);
  const second = await runIn(world, { ...given, flavor: 'B1_2X4X100' });
  const shown = JSON.stringify([
    first,
    second,
    String(second.error),
    world.lines,
    [...world.objects],
    world.statuses,
  ]);
  for (const canary of ['canary-user-data', 'canary-token', 'canary-platform-key'])
    expect(shown).not.toContain(canary);
  expect(JSON.stringify(world.cloud.calls)).toContain('canary-user-data');
});
