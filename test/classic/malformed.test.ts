import diagnostics from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import fc from 'fast-check';
import '../support/seed.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ServiceError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { findOrders, getOrder } from '../../lib/classic/billing-orders.ts';
import { type ClassicClient, createClassicClient } from '../../lib/classic/client.ts';
import { createOptions } from '../../lib/classic/create-options.ts';
import { listDatacenters } from '../../lib/classic/locations.ts';
import { generateOrder, placeOrder, type ServerSpec, verifyOrder } from '../../lib/classic/orders.ts';
import { orderPrices, UnreadablePrice } from '../../lib/classic/prices.ts';
import { readMakeup } from '../../lib/classic/server-makeup.ts';
import { findServers, getServer, setServerTags } from '../../lib/classic/servers.ts';
import { resolveSshKeys } from '../../lib/classic/ssh-keys.ts';
import { noteOfImport } from '../../lib/classic/template-note.ts';
import {
  addLocations,
  createFromIcos,
  findTemplatesByIdentity,
  findTemplatesByName,
  getBootMode,
  getEncryptionAttributes,
  getTemplate,
  importOperatingSystems,
  isByol,
  isEncrypted,
  setBootMode,
  storageLocations,
} from '../../lib/classic/templates.ts';
import { sightOfServers } from '../../lib/classic/user-sight.ts';
import { damaged, NO_ANSWERS, type OneAnswer, outcomeOf, startOneAnswer } from '../support/malformed.ts';

let server: OneAnswer;
let client: ClassicClient;
beforeAll(async () => {
  server = await startOneAnswer();
  client = createClassicClient({
    url: `${server.url}/rest/v3.1`,
    username: 'apikey',
    apiKey: new Secret('canary-key-0123456789'),
    signal: new AbortController().signal,
    log: silentLog,
    retryBase: 0.1,
    requestsPerSecond: 1_000_000,
  });
});
afterAll(() => server.stop());
beforeEach(() => {
  server.count = 0;
});

const IDENTITY = 'a'.repeat(64);
const TEMPLATE = {
  id: 10,
  globalIdentifier: 'guid',
  name: 'mine',
  note: noteOfImport('n', IDENTITY, { operatingSystem: 'DEBIAN_12_64', byol: false }),
  statusId: 1,
  status: { name: 'Active' },
  createDate: '2026-11-22T06:00:00-06:00',
  children: [
    {
      id: 11,
      transactionId: 5,
      transaction: { id: 5, transactionGroup: { name: 'g' }, transactionStatus: { name: 's' } },
      datacenter: { name: 'dal13' },
      blockDevicesDiskSpaceTotal: 100,
      blockDevices: [{ id: 1, diskSpace: 1, diskImage: { capacity: 25 } }],
    },
  ],
};
const GUEST = {
  id: 20,
  globalIdentifier: 'g',
  hostname: 'web',
  domain: 'example.com',
  createDate: '2026-11-22T06:00:00-06:00',
  provisionDate: '2026-11-22T06:10:00-06:00',
  powerState: { keyName: 'RUNNING' },
  activeTransaction: { id: 1, transactionStatus: { name: 's' } },
  primaryIpAddress: '192.0.2.1',
  datacenter: { name: 'dal13' },
  tagReferences: [{ id: 1, tag: { name: 't' } }],
  billingItem: { id: 1, orderItem: { id: 2, order: { id: 3, status: 'APPROVED' } } },
};
const ORDER = {
  complexType: 'X',
  location: '1',
  prices: [{ id: 1, hourlyRecurringFee: '.1', item: { description: 'd' } }],
  virtualGuests: [{ hostname: 'web', domain: 'example.com' }],
};
const RECEIPT = {
  orderId: 3,
  orderDetails: { ...ORDER, virtualGuests: [{ id: 20, globalIdentifier: 'g', hostname: 'web' }] },
  placedOrder: { id: 3, status: 'PENDING_AUTO_APPROVAL' },
};
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
  publicVlan: undefined,
  privateVlan: undefined,
  publicSubnet: undefined,
  privateSubnet: undefined,
  sshKeyIds: [],
  userData: undefined,
};
/** The rest of an order goes back as it came; a fee that is no price is the caller's to refuse. */
function pricesOf(order: unknown): unknown {
  try {
    const { hourly, monthly, setup } = orderPrices(order);
    return [hourly?.text, monthly?.text, setup.text];
  } catch (error) {
    if (error instanceof UnreadablePrice) return [];
    throw error;
  }
}

const IMPORT = {
  name: 'n',
  note: '',
  uri: 'cos://us-south/b/k',
  operatingSystem: 'DEBIAN_12_64',
  importApiKey: new Secret('import-key'),
  rootKeyCrn: 'crn',
  wrappedDek: 'w',
  byol: false,
};

/** Name, good answer, call; `list`: where nothing is an answer too. */
const READS: [string, unknown, () => Promise<unknown>, 'list'?][] = [
  ['getTemplate', TEMPLATE, () => getTemplate(client, 10)],
  ['findTemplatesByName', [TEMPLATE], () => findTemplatesByName(client, 'mine'), 'list'],
  ['findTemplatesByIdentity', [TEMPLATE], () => findTemplatesByIdentity(client, IDENTITY), 'list'],
  ['storageLocations', [{ id: 1, name: 'dal13' }], () => storageLocations(client, 10), 'list'],
  ['isEncrypted', true, () => isEncrypted(client, 10)],
  ['getEncryptionAttributes', ['a'], () => getEncryptionAttributes(client, 10), 'list'],
  ['importOperatingSystems', [{ id: 1, referenceCode: 'X' }], () => importOperatingSystems(client), 'list'],
  ['getServer', GUEST, () => getServer(client, 20)],
  ['findServers', [GUEST], () => findServers(client, 'web', 'example.com'), 'list'],
  ['listDatacenters', [{ id: 1, name: 'dal13' }], () => listDatacenters(client), 'list'],
  ['resolveSshKeys', [{ id: 5, label: 'k' }], () => resolveSshKeys(client, ['k']), 'list'],
  ['generateOrder', ORDER, async () => pricesOf(await generateOrder(client, SPEC))],
  ['verifyOrder', ORDER, async () => pricesOf(await verifyOrder(client, ORDER))],
  [
    'findOrders',
    [{ id: 3, status: 'APPROVED', items: [{ id: 1, hostName: 'web', domainName: 'example.com' }] }],
    () => findOrders(client, { hostname: 'web', domain: 'example.com' }, 0),
    'list',
  ],
  [
    'getOrder',
    { id: 3, status: 'APPROVED', items: [{ id: 1, hostName: 'web', domainName: 'example.com' }] },
    () => getOrder(client, 3, { hostname: 'web', domain: 'example.com' }),
  ],
  ['readMakeup', GUEST, () => readMakeup(client, 20)],
  ['sightOfServers', { id: 1, isMasterUserFlag: true }, () => sightOfServers(client)],
  ['isByol', true, () => isByol(client, 10)],
  ['getBootMode', 'HVM', () => getBootMode(client, 10), 'list'],
  ['createOptions', { flavors: [{ flavor: { keyName: 'B1' } }] }, () => createOptions(client)],
];
const CHANGES: [string, unknown, () => Promise<unknown>][] = [
  ['createFromIcos', TEMPLATE, () => createFromIcos(client, IMPORT)],
  [
    'placeOrder',
    RECEIPT,
    async () => {
      const { details, ...rest } = await placeOrder(client, ORDER);
      return [rest, pricesOf(details)];
    },
  ],
  ['addLocations', true, () => addLocations(client, 10, [1])],
  ['setBootMode', true, () => setBootMode(client, 10, 'HVM')],
  ['setServerTags', true, () => setServerTags(client, 20, ['t'])],
];
/** For lists these mean that there is nothing (softlayer-api.md 1.4). */
const EMPTY_LISTS = new Set(['{}', 'null', '[]', 'a text', 'a list of texts']);

describe.each(READS)('%s', (name, good, call, list) => {
  test('takes a good answer', async () => {
    server.answer = { body: JSON.stringify(good) };
    expect(await outcomeOf(call)).not.toBeInstanceOf(Error);
  });

  test.each(NO_ANSWERS)('asks again, a bounded number of times, when it gets %s', async (what, answer) => {
    server.answer = answer;
    if (list && EMPTY_LISTS.has(what)) {
      await outcomeOf(call);
      return;
    }
    if ((name === 'isEncrypted' || name === 'isByol') && what === 'false') return;
    const error = await outcomeOf(call);
    expect(error).toBeInstanceOf(ServiceError);
    expect((error as ServiceError).failure.outcome).toBe('transient');
    expect((error as ServiceError).message.length).toBeLessThan(1000);
    // A page of somebody else comes again and again.
    expect(server.count).toBe((error as ServiceError).message.includes('web page') ? 1 : 5);
  });

  test('gives no bogus value, whatever part of the answer is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(good), async (answer) => {
        server.answer = { body: JSON.stringify(answer) ?? '' };
        await outcomeOf(call);
      }),
      { numRuns: 25 },
    );
  });
});

describe.each(CHANGES)('%s', (name, good, call) => {
  test.each(NO_ANSWERS)('has an unknown outcome when it gets %s', async (_what, answer) => {
    server.answer = answer;
    const error = await outcomeOf(call);
    expect(error).toBeInstanceOf(ServiceError);
    expect((error as ServiceError).failure.outcome).toBe('unknown');
    if (name === 'createFromIcos' || name === 'placeOrder') expect(server.count).toBe(1);
  });

  test.each([
    ['an exception', { error: 'Could not place order.', code: 'SoftLayer_Exception_Public' }],
    ['an exception without a text', { code: 'SoftLayer_Exception_Order_InvalidData', error: null }],
    [
      'a refusal that else comes before acceptance',
      { error: 'no', code: 'SoftLayer_Exception_InvalidValue' },
    ],
  ])('has an unknown outcome when %s comes as a success', async (_what, body) => {
    server.answer = { body: JSON.stringify(body) };
    const error = await outcomeOf(call);
    expect((error as ServiceError).failure).toMatchObject({ outcome: 'unknown', serviceCode: body.code });
  });

  test('gives no bogus value, whatever part of the answer is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(good), async (answer) => {
        server.answer = { body: JSON.stringify(answer) ?? '' };
        const outcome = await outcomeOf(call);
        if (outcome instanceof ServiceError) expect(outcome.failure.outcome).toBe('unknown');
      }),
      { numRuns: 25 },
    );
  });
});

test('a change whose answer cannot be read any more (no route to the host) may have been made', async () => {
  server.answer = { body: 'true' };
  const breakIt = (message: unknown) => {
    const { socket } = message as { socket: Socket };
    const error = Object.assign(new Error('read EHOSTUNREACH'), { code: 'EHOSTUNREACH', syscall: 'read' });
    socket.prependOnceListener('data', () => socket.destroy(error));
  };
  diagnostics.subscribe('net.client.socket', breakIt);
  try {
    const fresh = createClassicClient({
      url: `${server.url.replace('127.0.0.1', 'localhost')}/rest/v3.1`,
      username: 'apikey',
      apiKey: new Secret('canary-key-0123456789'),
      signal: new AbortController().signal,
      log: silentLog,
    });
    const error = await outcomeOf(() => placeOrder(fresh, ORDER));
    expect((error as ServiceError).failure.outcome).toBe('unknown');
  } finally {
    diagnostics.unsubscribe('net.client.socket', breakIt);
  }
});
