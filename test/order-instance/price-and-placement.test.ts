import { expect, test } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import { fault, throwing } from './fake-cloud.ts';
import { newWorld, type Ran, runIn } from './kit.ts';

const codeOf = (ran: Ran): string | undefined =>
  ran.error instanceof UserError ? ran.error.code : ran.error === undefined ? undefined : String(ran.error);

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

test('a copy that has only just begun has not failed; one that stays without a disk has', async () => {
  const world = newWorld();
  world.cloud.young = 4;
  const wish = { datacenter: 'lon02', 'copy-to-datacenter': 'true' };
  expect(codeOf(await runIn(world, wish))).toBeUndefined();
  const other = newWorld();
  other.cloud.young = Number.POSITIVE_INFINITY;
  expect(codeOf(await runIn(other, wish))).toBe('E_COPY_FAILED');
  expect(other.cloud.count('placeOrder')).toBe(0);
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
  // The bucket is looked for where the import arrived.
  expect(world.datacenters).toEqual(['wdc07', 'lon02', 'fra02']);
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
