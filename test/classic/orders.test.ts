import { expect, test } from 'vitest';
import { ServiceError } from '../../lib/base/errors.ts';
import { findOrders, getOrder } from '../../lib/classic/billing-orders.ts';
import type { Call, ClassicClient } from '../../lib/classic/client.ts';
import { explainClassic } from '../../lib/classic/errors.ts';
import { dateAt } from '../../lib/classic/json.ts';
import { generateOrder, placeOrder, type ServerSpec } from '../../lib/classic/orders.ts';
import { orderPrices, UnreadablePrice } from '../../lib/classic/prices.ts';
import { findServers, isReady } from '../../lib/classic/servers.ts';
import { resolveSshKeys } from '../../lib/classic/ssh-keys.ts';

function answering(value: unknown): ClassicClient & { readonly calls: Call[] } {
  const calls: Call[] = [];
  const answer = async (call: Call) => {
    calls.push(call);
    return value;
  };
  return { calls, read: answer, change: answer, list: async (call) => (await answer(call)) as never };
}

const SPEC: ServerSpec = {
  hostname: 'web',
  domain: 'example.com',
  datacenter: 'dal13',
  templateId: 10,
  templateGlobalId: 'guid',
  size: { flavor: 'B1_1X2X25' },
  hourly: true,
  dedicated: false,
  privateOnly: false,
  networkSpeed: 100,
  publicVlan: 1,
  privateVlan: undefined,
  publicSubnet: 2,
  privateSubnet: undefined,
  sshKeyIds: [5],
  userData: '#cloud-config',
};

test('fees are added exactly, with and without a leading zero', () => {
  const prices = orderPrices({
    currencyShortName: 'USD',
    prices: [
      { hourlyRecurringFee: '.1', recurringFee: '10.88', setupFee: '5' },
      { hourlyRecurringFee: '.2', recurringFee: '.12', oneTimeFee: 2 },
    ],
  });
  expect(prices.hourly?.text).toBe('0.3');
  expect(prices.monthly?.text).toBe('11');
  expect(prices.setup.text).toBe('7');
});

test('a higher total of the service counts, a lower one does not', () => {
  const item = { hourlyRecurringFee: '.1' };
  expect(orderPrices({ prices: [item], preTaxRecurringHourly: '.25' }).hourly?.text).toBe('0.25');
  expect(orderPrices({ prices: [item], preTaxRecurringHourly: '0' }).hourly?.text).toBe('0.1');
  expect(orderPrices({ prices: [{}] }).hourly).toBeUndefined();
});

test('prices of nested containers count, and a fee that is no price is an error, never zero', () => {
  expect(orderPrices({ orderContainers: [{ prices: [{ hourlyRecurringFee: '.5' }] }] }).hourly?.text).toBe(
    '0.5',
  );
  expect(() => orderPrices({ prices: [{ hourlyRecurringFee: '1e3' }] })).toThrow(UnreadablePrice);
  expect(() => orderPrices({ prices: [{ hourlyRecurringFee: '-1' }] })).toThrow(UnreadablePrice);
});

test('what generateOrderTemplate drops is put back', async () => {
  const client = answering({
    prices: [{ id: 1 }],
    virtualGuests: [{ hostname: 'web' }],
    location: '1854895',
  });
  const order = await generateOrder(client, SPEC);
  expect(order).toMatchObject({
    complexType: 'SoftLayer_Container_Product_Order_Virtual_Guest',
    quantity: 1,
    imageTemplateId: 10,
    useHourlyPricing: true,
    location: '1854895',
    sshKeys: [{ sshKeyIds: [5] }],
  });
  expect(order['virtualGuests']).toEqual([
    {
      hostname: 'web',
      domain: 'example.com',
      primaryNetworkComponent: { networkVlan: { id: 1, primarySubnet: { id: 2 } } },
      userData: [{ value: '#cloud-config' }],
    },
  ]);
  expect(client.calls[0]?.args?.[0]).toMatchObject({
    datacenter: { name: 'dal13' },
    blockDeviceTemplateGroup: { globalIdentifier: 'guid' },
    supplementalCreateObjectOptions: { flavorKeyName: 'B1_1X2X25', immediateApprovalOnlyFlag: true },
    networkComponents: [{ maxSpeed: 100 }],
  });
});

test('cores and memory are sent instead of a flavor', async () => {
  const client = answering({ prices: [{ id: 1 }] });
  await generateOrder(client, { ...SPEC, size: { cpus: 2, memory: 4096 }, dedicated: true });
  expect(client.calls[0]?.args?.[0]).toMatchObject({
    startCpus: 2,
    maxMemory: 4096,
    localDiskFlag: false,
    dedicatedAccountHostOnlyFlag: true,
  });
});

test.each<[string, object]>([
  ['in the container', { virtualGuests: [{ id: 3, hostname: 'web', globalIdentifier: 'g' }] }],
  ['in a container inside', { orderContainers: [{ virtualGuests: [{ id: 3, globalIdentifier: 'g' }] }] }],
  [
    'among others',
    {
      virtualGuests: [
        { id: 2, hostname: 'x' },
        { id: 3, hostname: 'web', globalIdentifier: 'g' },
      ],
    },
  ],
])('the ordered server is found %s', async (_name, orderDetails) => {
  const client = answering({ orderId: 99, orderDetails, placedOrder: { status: 'PENDING_AUTO_APPROVAL' } });
  const receipt = await placeOrder(client, { virtualGuests: [{ hostname: 'web' }] });
  expect(receipt).toMatchObject({
    orderId: 99,
    server: { id: 3, globalId: 'g' },
    status: 'PENDING_AUTO_APPROVAL',
  });
});

test('an answer that is no receipt leaves the outcome unknown', async () => {
  await expect(placeOrder(answering({}), {})).rejects.toMatchObject({ failure: { outcome: 'unknown' } });
});

test('servers are matched by name again, because a filter can be ignored', async () => {
  const rows = [
    { id: 2, hostname: 'web', domain: 'example.com', tagReferences: [{ tag: { name: 'a' } }] },
    { id: 1, hostname: 'WEB', domain: 'example.com' },
    { id: 3, hostname: 'web2', domain: 'example.com' },
  ];
  const found = await findServers(answering(rows), 'web', 'example.com');
  expect(found.map(({ id }) => id)).toEqual([1, 2]);
  expect(found[1]?.tags).toEqual(['a']);
});

test('a server is ready only when nothing runs on it and it has its addresses', async () => {
  const whole = {
    id: 1,
    hostname: 'web',
    domain: 'example.com',
    provisionDate: '2026-01-02T03:04:05-06:00',
    powerState: { keyName: 'RUNNING' },
    primaryBackendIpAddress: '10.0.0.1',
  };
  const ready = async (value: object, privateOnly: boolean) => {
    const [server] = await findServers(answering([value]), 'web', 'example.com');
    return server && isReady(server, privateOnly);
  };
  expect(await ready(whole, true)).toBe(true);
  expect(await ready(whole, false)).toBe(false);
  expect(await ready({ ...whole, primaryIpAddress: '1.2.3.4' }, false)).toBe(true);
  expect(await ready({ ...whole, activeTransaction: { id: 1 } }, true)).toBe(false);
  expect(await ready({ ...whole, powerState: { keyName: 'HALTED' } }, true)).toBe(false);
  expect(await ready({ ...whole, provisionDate: null }, true)).toBe(false);
});

test('a server that is being taken apart is known by its transaction or its billing item', async () => {
  const base = { id: 1, hostname: 'web', domain: 'example.com' };
  const rows = [
    { ...base, activeTransaction: { transactionStatus: { name: 'RECLAIM_WAIT' } } },
    { ...base, id: 2, billingItem: { cancellationDate: '2026-01-02T03:04:05-06:00' } },
    { ...base, id: 3, activeTransaction: { transactionStatus: { name: 'POWER_ON' } } },
    { ...base, id: 4, billingItem: { cancellationDate: '2999-01-01T00:00:00Z' } },
  ];
  const found = await findServers(answering(rows), 'web', 'example.com');
  expect(found.map(({ reclaimed }) => reclaimed)).toEqual([true, true, false, false]);
  expect(found[3]?.endsAt).toBe(Date.parse('2999-01-01T00:00:00Z'));
});

test('orders are those of this server since a time', async () => {
  const items = [{ hostName: 'web', domainName: 'example.com' }];
  const rows = [
    { id: 3, status: 'APPROVED', createDate: '2026-01-02T00:00:00-06:00', items },
    { id: 2, status: 'APPROVED', createDate: '2026-01-01T00:00:00-06:00', items },
    { id: 1, status: 'APPROVED', createDate: '2026-01-02T00:00:00-06:00', items: [{ hostName: 'db' }] },
  ];
  const since = Date.parse('2026-01-02T05:00:00Z');
  const found = await findOrders(answering(rows), { hostname: 'web', domain: 'example.com' }, since);
  expect(found.orders.map(({ id }) => id)).toEqual([3]);
});

const WEB = { hostname: 'web', domain: 'example.com' };
const item = (billingItem?: object) => ({
  hostName: 'WEB',
  domainName: 'example.com',
  ...(billingItem ? { billingItem } : {}),
});
const PAST = '2026-01-02T03:04:05-06:00';

test.each<[string, string, object[], string]>([
  ['a pending order', 'PENDING_AUTO_APPROVAL', [item()], 'alive'],
  ['a billed server', 'COMPLETED', [item({ id: 1, cancellationDate: null }), item()], 'alive'],
  ['a billed server of an order that says otherwise', 'CANCELLED', [item({ id: 1 })], 'alive'],
  [
    'a server that is cancelled for a later day',
    'COMPLETED',
    [item({ id: 1, cancellationDate: '2999-01-01T00:00:00Z' })],
    'alive',
  ],
  [
    'one item of several that was upgraded',
    'COMPLETED',
    [item({ id: 1 }), item({ id: 2, cancellationDate: PAST })],
    'alive',
  ],
  ['a cancelled server', 'COMPLETED', [item({ id: 1, cancellationDate: PAST }), item()], 'over'],
  ['a cancelled order', 'CANCELED', [item()], 'over'],
  ['an order without billing', 'COMPLETED', [item()], 'unclear'],
  [
    'an order of a server that was renamed',
    'COMPLETED',
    [{ hostName: 'db', billingItem: { id: 1, cancellationDate: PAST } }],
    'over',
  ],
])('the fate of %s', async (_name, status, items, fate) => {
  expect((await getOrder(answering({ id: 7, status, items }), 7, WEB))?.fate).toBe(fate);
});

test('orders are looked through as far as they must be, and what cannot be is told', async () => {
  const rows = (count: number, newest: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: newest - index,
      createDate: new Date().toISOString(),
      items: [],
    }));
  const client = (count: number, sort: 1 | -1 = 1) => {
    const calls: (number | undefined)[] = [];
    const read = async ({ limit = 0 }: Call) => {
      calls.push(limit);
      const all = rows(count, 9_000);
      return (sort === 1 ? all : all.reverse()).slice(0, limit);
    };
    return { calls, client: { read } as unknown as ClassicClient };
  };
  const few = client(3);
  expect(await findOrders(few.client, WEB, 0)).toEqual({ orders: [], complete: true });
  expect(few.calls).toEqual([50]);
  const many = client(60);
  expect((await findOrders(many.client, WEB, 0)).complete).toBe(true);
  expect(many.calls).toEqual([50, 2_000]);
  expect((await findOrders(client(5_000).client, WEB, 0)).complete).toBe(false);
  expect((await findOrders(client(5_000).client, WEB, Date.now() + 60_000)).complete).toBe(true);
  // A sort that is ignored gives some orders, not the newest.
  expect((await findOrders(client(5_000, -1).client, WEB, Date.now() + 60_000)).complete).toBe(false);
  await expect(findOrders(answering(null), WEB, 0)).rejects.toThrow('it should be a list');
});

test('dates without an offset mean nothing', () => {
  expect(dateAt({ at: '2026-01-02T03:04:05.123456-06:00' }, 'at')).toBe(
    Date.parse('2026-01-02T09:04:05.123Z'),
  );
  expect(dateAt({ at: '2026-01-02T03:04:05' }, 'at')).toBeUndefined();
});

test('SSH keys are found by id or label; unknown and ambiguous ones are named together', async () => {
  const rows = [
    { id: 1, label: 'ops' },
    { id: 2, label: 'twin' },
    { id: 3, label: 'twin' },
  ];
  expect(await resolveSshKeys(answering(rows), ['ops', '3'])).toEqual([1, 3]);
  await expect(resolveSshKeys(answering(rows), ['none', 'twin'])).rejects.toThrow(
    /"none" is unknown.*keys 2, 3/,
  );
});

test.each<[string, string | undefined, number | undefined, string]>([
  [
    'There are insufficient resources',
    'SoftLayer_Exception_Virtual_Host_Pool_InsufficientResources',
    500,
    'E_CAPACITY',
  ],
  ['Could not obtain network VLAN with ID: 5.', 'SoftLayer_Exception_Public', 500, 'E_NETWORK'],
  ['Preset with key name X could not be found.', 'SoftLayer_Exception_Public', 500, 'E_FLAVOR'],
  ['Access Denied. ', 'SoftLayer_Exception_Public', 401, 'E_CLASSIC_AUTH'],
  ['anything', undefined, 401, 'E_CLASSIC_AUTH'],
  ['You do not have permission', 'SoftLayer_Exception_PermissionDenied', 500, 'E_CLASSIC_PERMISSION'],
  ['new words', 'SoftLayer_Exception_New', 500, 'E_CLASSIC_REFUSED'],
  ['connect ECONNREFUSED', 'ECONNREFUSED', undefined, 'E_CLASSIC_UNAVAILABLE'],
])('the refusal %j is explained', (text, serviceCode, status, code) => {
  const outcome = status === undefined ? 'transient' : 'refused';
  const failure = { service: 'classic', operation: 'x', status, serviceCode, text, outcome } as const;
  const explained = explainClassic(new ServiceError(failure), 'it failed');
  expect(explained.code).toBe(code);
  expect(explained.message).toContain(text.trim());
});
