import { expect, test } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import { type FakeCloud, fault, throwing } from './fake-cloud.ts';
import { codeOf, newWorld, runIn } from './kit.ts';

test.each<[string, Record<string, string>, string]>([
  ['hourly price', { 'max-hourly-price': '0.049' }, 'E_PRICE'],
  ['monthly price', { billing: 'monthly', 'max-monthly-price': '29.99' }, 'E_PRICE'],
  ['currency', { currency: 'EUR' }, 'E_CURRENCY'],
])('an order above the ceiling is refused: %s', async (_name, given, code) => {
  const world = newWorld();
  const ran = await runIn(world, given);
  expect(codeOf(ran)).toBe(code);
  expect(ran.outputs).toMatchObject({ hostname: 'web', 'hourly-price': '0.05', changed: 'false' });
  expect(ran.summary).toMatch(/\| Per month(, billed)? \| 30 USD \|/);
  expect(world.cloud.count('placeOrder')).toBe(0);
  expect(world.objects.size).toBe(0);
});

test.each<[string, Record<string, string>, Partial<FakeCloud['fees']>, string, string]>([
  ['of the other billing', { 'max-monthly-price': '29.99' }, {}, 'E_PRICE', 'monthly price 30'],
  [
    'of the other billing, monthly',
    { billing: 'monthly', 'max-monthly-price': '30', 'max-hourly-price': '0.01' },
    {},
    'E_PRICE',
    'hourly price 0.05',
  ],
  [
    'that would be passed by a price of 0',
    {},
    { hourlyRecurringFee: '0' },
    'E_PRICE_UNKNOWN',
    'monthly price is 30',
  ],
  ['that would be passed by a price of 0.00', {}, { hourlyRecurringFee: '.000000' }, 'E_PRICE_UNKNOWN', '30'],
  [
    'that would be passed by a monthly price of 0',
    { billing: 'monthly', 'max-monthly-price': '30' },
    { recurringFee: '0' },
    'E_PRICE_UNKNOWN',
    'hourly price is 0.05',
  ],
  ['that is not given for a setup fee', {}, { setupFee: '.01' }, 'E_PRICE', 'no max-setup-fee is given'],
  ['of 0 for a setup fee', { 'max-setup-fee': '0' }, { setupFee: '.01' }, 'E_PRICE', 'max-setup-fee 0'],
])('no order is sent above a ceiling %s', async (_name, given, fees, code, text) => {
  const world = newWorld();
  Object.assign(world.cloud.fees, fees);
  const ran = await runIn(world, given);
  expect(codeOf(ran)).toBe(code);
  expect(String(ran.error)).toContain(text);
  expect(world.cloud.count('placeOrder')).toBe(0);
  expect(world.objects.size).toBe(0);
});

test('an item that is charged by the month alone makes the hourly price unknown', async () => {
  const world = newWorld();
  world.cloud.more = [
    { id: 2, item: { description: 'A licence' }, hourlyRecurringFee: '0', recurringFee: '900' },
  ];
  const ran = await runIn(world);
  expect([codeOf(ran), String(ran.error)]).toEqual([
    'E_PRICE_UNKNOWN',
    expect.stringContaining('A licence has no hourly price, but a monthly one'),
  ]);
  expect(world.cloud.count('placeOrder')).toBe(0);
});

test.each(['-1', '1e-9', 'NaN', '0x1', '1,5', 1e21, -0.01, true, {}, ['.01']])(
  'a fee of %j is no price',
  async (fee) => {
    const world = newWorld();
    world.cloud.fees.hourlyRecurringFee = fee as string;
    expect(codeOf(await runIn(world))).toBe('E_PRICE_UNREADABLE');
    expect(world.cloud.count('placeOrder')).toBe(0);
  },
);

test('a dry run needs no ceilings, and names the one that a setup fee would need', async () => {
  const world = newWorld();
  world.cloud.fees.setupFee = '25';
  const ran = await runIn(world, { 'dry-run': 'true', 'max-hourly-price': '' });
  expect([codeOf(ran), ran.outputs['setup-fee']]).toEqual([undefined, '25']);
  expect(world.lines.join('\n')).toContain('give max-setup-fee as well');
});

test.each<[string, Record<string, string>, Record<string, string>]>([
  ['a setup fee', {}, { hourlyRecurringFee: '.05', setupFee: '25' }],
  ['the other billing', { 'max-monthly-price': '30' }, { hourlyRecurringFee: '.05', recurringFee: '31' }],
  ['0', {}, { hourlyRecurringFee: '0', recurringFee: '30' }],
  ['nothing for the billing', {}, { recurringFee: '30' }],
])('a receipt with %s beyond the ceilings is told', async (_name, given, fees) => {
  const world = newWorld();
  world.cloud.receiptFees = fees;
  const ran = await runIn(world, given);
  expect(codeOf(ran)).toBe('E_PRICE_CHANGED');
  expect(ran.outputs).toMatchObject({ 'instance-id': '101', changed: 'true' });
});

const COPY = { datacenter: 'lon02', 'copy-to-datacenter': 'true' };

test.each([false, true])(
  'no copy is made for an order above its ceiling (priced only with a copy: %s)',
  async (needsCopy) => {
    const world = newWorld();
    world.cloud.needsCopy = needsCopy;
    const ran = await runIn(world, { ...COPY, 'max-hourly-price': '0.01' });
    expect([codeOf(ran), ran.outputs['changed']]).toEqual(['E_PRICE', 'false']);
    expect(world.cloud.count('addLocations')).toBe(0);
  },
);

test('no copy is made for an order that is refused for another reason, nor to a datacenter that is none', async () => {
  const world = newWorld();
  const refusal = fault('refused', 'SoftLayer_Exception_Virtual_Host_Pool_InsufficientCapacity', 500);
  world.cloud.before.set('generateOrderTemplate', [throwing(refusal)]);
  expect(codeOf(await runIn(world, COPY))).toBe('E_CAPACITY');
  expect(codeOf(await runIn(world, { ...COPY, datacenter: 'xyz99' }))).toBe('E_DATACENTER');
  expect(world.cloud.count('addLocations')).toBe(0);
});

test('the price is asked again after the copy, without VLANs of another datacenter before it', async () => {
  const world = newWorld();
  world.cloud.needsCopy = true;
  const ran = await runIn(world, { ...COPY, 'private-vlan': '8' });
  expect([codeOf(ran), ran.outputs['changed']]).toEqual([undefined, 'true']);
  const asked = world.cloud.calls
    .filter(({ method }) => ['generateOrderTemplate', 'addLocations'].includes(method))
    .map(({ method, args }) => [method, JSON.stringify(args).match(/dal13|lon02|networkVlan/g)]);
  expect(asked).toEqual([
    ['generateOrderTemplate', ['lon02', 'networkVlan']],
    ['generateOrderTemplate', ['dal13']],
    ['addLocations', null],
    ['generateOrderTemplate', ['lon02', 'networkVlan']],
  ]);
});

test('a copy that was made is a change, also when the order then is too dear or is refused', async () => {
  const world = newWorld();
  world.cloud.needsCopy = true;
  world.cloud.after.set('addLocations', [() => Object.assign(world.cloud.fees, { hourlyRecurringFee: '9' })]);
  const dear = await runIn(world, COPY);
  expect([codeOf(dear), dear.outputs['changed']]).toEqual(['E_PRICE', 'true']);
  expect(world.cloud.count('placeOrder')).toBe(0);
  const other = newWorld();
  const refusal = fault('refused', 'SoftLayer_Exception_Virtual_Host_Pool_InsufficientCapacity', 500);
  other.cloud.before.set('placeOrder', [throwing(refusal)]);
  const refused = await runIn(other, COPY);
  expect([codeOf(refused), refused.outputs['changed']]).toEqual(['E_CAPACITY', 'true']);
});

test('a copy that somebody else has started is awaited; without any finished copy none is started', async () => {
  const world = newWorld();
  world.cloud.copies = [{ id: 12, datacenter: 'lon02', looksLeft: 3 }];
  const ran = await runIn(world, COPY);
  expect([codeOf(ran), world.cloud.count('addLocations')]).toEqual([undefined, 0]);
  const other = newWorld();
  other.cloud.copies = [{ id: 11, datacenter: 'dal13', looksLeft: 99 }];
  expect(codeOf(await runIn(other, COPY))).toBe('E_TEMPLATE_NOT_READY');
  expect(other.cloud.count('addLocations')).toBe(0);
});

test('a copy whose answer is lost is looked for, and not started again', async () => {
  const world = newWorld();
  world.cloud.after.set('addLocations', [throwing(fault('unknown', undefined, 504))]);
  expect((await runIn(world, COPY)).outputs['changed']).toBe('true');
  expect(world.cloud.count('addLocations')).toBe(1);
  const other = newWorld();
  other.cloud.before.set('addLocations', [
    throwing(fault('refused', 'SoftLayer_Exception_InvalidValue', 500)),
  ]);
  const refused = await runIn(other, COPY);
  expect([codeOf(refused), refused.outputs['changed']]).toEqual(['E_CLASSIC_REFUSED', 'false']);
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
  expect(world.cloud.servers[0]?.datacenter).toBe('lon02');
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
  expect(world.cloud.servers[0]?.datacenter).toBe('lon02');
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
  world.demandClassicUser = async () => {
    throw new UserError({ code: 'E_CLASSIC_SERVICE_ID', what: 'x', why: 'y', fix: 'z' });
  };
  const ran = await runIn(world, { 'github-token': 'ghs_x' });
  expect(codeOf(ran)).toBe('E_CLASSIC_SERVICE_ID');
  expect(world.cloud.calls).toEqual([]);
  expect(world.statuses).toEqual([]);
  expect(ran.outputs).toMatchObject({ hostname: 'web', 'instance-id': '', changed: 'false' });
  expect(ran.summary).toBe('');
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
  expect(String(ran.error)).toContain('give flavor as one of B1_1X2X25');
});
