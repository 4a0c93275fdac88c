import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { UserError } from '../../lib/base/errors.ts';
import { parsed } from './kit.ts';
import { REHEARSED, rehearseOrder } from './rehearsal-kit.ts';

/** A dry run before there is a template: what it refuses, and that it orders nothing. */

let cloud: LocalCloud;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'order-rehearsal-'));
  cloud = await startLocalCloud({ settings: { transactionStep: 0, noBoot: true } });
});
afterAll(async () => {
  await cloud.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => cloud.requestLog.clear());

const go = (given: Record<string, string> = {}) => rehearseOrder(cloud, folder, given);
const sent = () => cloud.requestLog.entries().filter(({ path }) => /placeOrder|addLocations/.test(path));

test('names, place, size and price are judged; nothing is ordered or written', async () => {
  const { error, log, outputs, summary } = await go({ bucket: cloud.bucket });
  expect(error).toBeUndefined();
  expect(outputs).toMatchObject({
    ...{ 'instance-id': '', 'instance-global-id': '', 'order-id': '', changed: 'false' },
    ...{ hostname: 'web', currency: 'USD', 'setup-fee': '0' },
  });
  expect(Number(outputs['hourly-price'])).toBeGreaterThan(0);
  expect(log).toContain('good: the name web.example.com');
  expect(log).toContain('good: B1_1X2X25 in dal13 (where an import from us-south arrives');
  expect(log).toMatch(/not judged: the template/);
  expect(summary).toMatch(/Dry run: the order was rehearsed/);
  expect(summary).toMatch(/the price against the ceilings \| good/);
  expect(sent()).toEqual([]);
  const writes = cloud.requestLog
    .entries()
    .filter(({ service, method }) => service === 'cos' && method === 'PUT');
  // The right to write is asked for by a write that cannot be carried out.
  expect(writes.map(({ status }) => status)).toEqual([412]);
});

test('a bucket that may only be read is refused: the intent of the order could not be written there', async () => {
  const reader = cloud.addServiceId('reads-only');
  cloud.allow(reader.iamId, 'Reader', { serviceName: 'cloud-object-storage' });
  const { error } = await go({ bucket: cloud.bucket, 'ibmcloud-api-key': reader.apiKey });
  expect(error).toMatchObject({ code: 'E_BUCKET_WRITE', fix: expect.stringContaining('ibmcloud iam ') });
  expect(sent()).toEqual([]);
});

describe('refused', () => {
  test.each<[string, Record<string, string>, string, RegExp]>([
    ['a flavor that is not sold', { flavor: 'B1_3X7X25' }, 'E_FLAVOR', /B1_3X7X25/],
    ['a datacenter that is none', { datacenter: 'xyz01' }, 'E_DATACENTER', /xyz01/],
    ['a system that is none', { 'operating-system': 'DEBIAN_99_64' }, 'E_OPERATING_SYSTEM', /DEBIAN_99_64/],
    ['a price above the ceiling', { 'max-hourly-price': '0.001' }, 'E_PRICE', /max-hourly-price 0\.001/],
    ['another currency', { currency: 'EUR' }, 'E_CURRENCY', /USD.*EUR/],
    ['a VLAN that is not there', { 'private-vlan': '4711' }, 'E_NETWORK', /VLAN|vlan/],
    ['an SSH key that is not there', { 'ssh-keys': 'nobody' }, 'E_SSH_KEY', /nobody/],
    ['a bucket that is not there', { bucket: 'no-such-bucket-here' }, 'E_COS_BUCKET', /bucket/],
    ['a size that is not sold', { flavor: '', cpus: '3', memory: '4GiB' }, 'E_CLASSIC_REFUSED', /3 cores/],
    ['a region without datacenters', { region: 'xx-none' }, 'E_DATACENTER', /xx-none/],
  ])('%s', async (_name, given, code, text) => {
    const { error, outputs } = await go(given);
    expect(error).toMatchObject({ code, message: expect.stringMatching(text) });
    expect(outputs).toMatchObject({ changed: 'false', 'instance-id': '' });
    expect(sent()).toEqual([]);
  });

  test('the API key of a service ID, which the classic API does not take', async () => {
    const { apiKey } = cloud.addServiceId('orders');
    const given = { 'ibmcloud-api-key': apiKey, 'classic-username': 'apikey', 'classic-api-key': apiKey };
    expect((await go(given)).error).toMatchObject({ code: 'E_CLASSIC_SERVICE_ID' });
  });

  test('a server of this name that is not ours', async () => {
    await createServer('taken');
    expect((await go({ hostname: 'taken' })).error).toMatchObject({ code: 'E_NAME_TAKEN' });
  });
});

test('an earlier server of the name would be adopted, whatever it costs today; not where it differs', async () => {
  const order = {
    'dry-run': 'false',
    'operating-system': '',
    'template-id': await templateId(),
    hostname: 'again',
  };
  const { error, outputs } = await go({ ...order, bucket: cloud.bucket });
  expect([error, outputs['changed']]).toEqual([undefined, 'true']);
  const again = { hostname: 'again', bucket: cloud.bucket, 'max-hourly-price': '0.001' };
  const found = await go(again);
  expect([found.error, found.outputs['changed'], found.outputs['instance-id']]).toEqual([
    undefined,
    'false',
    '',
  ]);
  expect(found.summary).toContain(`The server ${outputs['instance-id']} of an earlier run would be adopted`);
  const other = await go({ ...again, flavor: 'B1_2X4X100' });
  expect(other.error).toMatchObject({ code: 'E_ORDER_DIFFERENT' });
  expect((await go({ ...again, billing: 'monthly', 'max-monthly-price': '1000' })).error).toMatchObject({
    code: 'E_ORDER_DIFFERENT',
    message: expect.stringContaining('its billing is hourly'),
  });
});

test('without a ceiling the price is only told', async () => {
  const { error, log } = await go({ 'max-hourly-price': '' });
  expect(error).toBeUndefined();
  expect(log).toContain('the price, without a ceiling');
});

test('Red Hat brings its own licence, and is not priced with one', async () => {
  const price = async (code: string) => (await go({ 'operating-system': code })).outputs['hourly-price'];
  expect(await price('REDHAT_9_64')).toBe(await price('DEBIAN_12_64'));
  expect(Number(await price('WIN_2022-STD_64'))).toBeGreaterThan(Number(await price('DEBIAN_12_64')));
});

describe('the inputs of a dry run without a template', () => {
  const problem = (given: Record<string, string>) => () =>
    parsed({ 'ibmcloud-api-key': 'k', ...REHEARSED, ...given });
  test.each<[string, Record<string, string>, RegExp]>([
    ['no system', { 'operating-system': '' }, /a dry run before there is one takes operating-system/],
    ['no place', { region: '' }, /datacenter is missing: without a template/],
    ['a template as well', { 'template-id': '10' }, /operating-system stands for a template/],
    ['no dry run', { 'dry-run': 'false' }, /template-id or template-global-id is missing/],
    ['a code that is none', { 'operating-system': 'debian' }, /operating-system must be a code/],
  ])('%s', (_name, given, text) => {
    expect(problem(given)).toThrow(text);
    expect(problem(given)).toThrow(UserError);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
async function classic(path: string, args?: unknown[]): Promise<any> {
  const { restUrl, username, apiKey } = cloud.classic;
  const authorization = `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}`;
  const body = args === undefined ? {} : { method: 'POST', body: JSON.stringify({ parameters: args }) };
  return (await fetch(`${restUrl}/${path}.json`, { headers: { authorization }, ...body })).json();
}

async function templateId(): Promise<string> {
  const images = await classic('SoftLayer_Virtual_Guest_Block_Device_Template_Group/getPublicImages');
  return String(images.find(({ name }: { name: string }) => name.includes('DEBIAN 12')).id);
}

const createServer = (hostname: string) =>
  classic('SoftLayer_Virtual_Guest/createObject', [
    {
      ...{ hostname, domain: 'example.com', datacenter: { name: 'dal13' }, hourlyBillingFlag: true },
      ...{
        operatingSystemReferenceCode: 'DEBIAN_12_64',
        supplementalCreateObjectOptions: { flavorKeyName: 'B1_1X2X25' },
      },
    },
  ]);
