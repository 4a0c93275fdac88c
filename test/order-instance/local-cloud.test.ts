import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { jobStatus, startGitHub } from '../github/stand-in.ts';
import { type ChildOptions, type Finished, runChild } from './child.ts';

/** An image of IBM's own that the local cloud sells everywhere; a server of it is provisioned, but not booted. */
const IMAGE_NAME = 'DEBIAN 12';
const TIMING = expect.stringMatching(/^[0-9-]+T[0-9:.]+Z\/[0-9-]+T[0-9:.]+Z$/);

let cloud: LocalCloud;
let folder = '';
let templateId = '';
let hosts = 0;
let hostname = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'order-instance-'));
  cloud = await startLocalCloud({ settings: { transactionStep: 20, noBoot: true } });
  const images = await callClassic('SoftLayer_Virtual_Guest_Block_Device_Template_Group/getPublicImages');
  templateId = String(images.find(({ name }: { name: string }) => name.includes(IMAGE_NAME)).id);
});
afterAll(async () => {
  await cloud.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  cloud.classicRoom.faults.clear();
  hosts += 1;
  hostname = `web${hosts}`;
});

// biome-ignore lint/suspicious/noExplicitAny: tests read deep into answers of many shapes
async function callClassic(path: string): Promise<any> {
  const { restUrl, username, apiKey } = cloud.classic;
  const authorization = `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}`;
  const response = await fetch(`${restUrl}/${path}`, { headers: { authorization } });
  return response.json();
}

const order = (
  given: Record<string, string> = {},
  env: Record<string, string> = {},
  onText: ChildOptions['onText'] = undefined,
): Promise<Finished> =>
  runChild('order-instance', {
    folder,
    inputs: {
      'template-id': templateId,
      hostname,
      domain: 'example.com',
      datacenter: 'dal13',
      flavor: 'B1_1X2X25',
      'max-hourly-price': '1',
      timeout: '60s',
      ...given,
    },
    env: { ...cloud.env, ...env },
    ...(onText ? { onText } : {}),
  });

async function servers(): Promise<{ id: number; tagReferences: { tag: { name: string } }[] }[]> {
  const mask = 'mask[id,hostname,tagReferences[tag[name]]]';
  const all = await callClassic(`SoftLayer_Account/getVirtualGuests.json?objectMask=${mask}`);
  return all.filter((server: { hostname: string }) => server.hostname === hostname);
}

const ordersSent = (): number =>
  cloud.requestLog.entries().filter((entry) => JSON.stringify(entry).includes('placeOrder')).length;

test('a server is ordered, and a second run on the same runner adopts it', async () => {
  const first = await order({ tags: 'blue' });
  expect([first.code, first.stderr, first.stdout]).toEqual([0, '', expect.not.stringContaining('::error')]);
  expect(first.outputs).toMatchObject({ hostname, currency: 'USD', changed: 'true' });
  for (const name of ['instance-id', 'instance-global-id', 'order-id', 'public-ip', 'private-ip'])
    expect(first.outputs[name]).not.toBe('');
  expect(Number(first.outputs['hourly-price'])).toBeGreaterThan(0);
  const second = await order();
  expect(second.outputs).toEqual({ ...first.outputs, changed: 'false', timing: TIMING });
  const found = await servers();
  expect(found).toHaveLength(1);
  expect(found[0]?.tagReferences.map(({ tag }) => tag.name)).toContain('blue');
  const shown = first.stdout + first.summary + readJournal();
  for (const secret of [cloud.env['IBMCLOUD_API_KEY'], cloud.classic.apiKey])
    expect(shown.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(secret);
});

function readJournal(): string {
  return readFileSync(
    join(folder, '.local/state/encrypted-image/orders', `${hostname}.example.com.json`),
    'utf8',
  );
}

test('with a bucket a run on another host finds the intent; other contents are refused', async () => {
  const first = await order({ bucket: cloud.bucket });
  expect([first.code, first.stderr]).toEqual([0, '']);
  const elsewhere = { HOME: join(folder, 'other-host') };
  const again = await order({ bucket: cloud.bucket }, elsewhere);
  expect(again.outputs).toEqual({ ...first.outputs, changed: 'false', timing: TIMING });
  const different = await order({ bucket: cloud.bucket, flavor: 'B1_2X4X100' }, elsewhere);
  expect(different.code).toBe(1);
  expect(different.stdout).toContain('E_ORDER_DIFFERENT');
  expect(await servers()).toHaveLength(1);
});

test('the platform key of a user works as apikey', async () => {
  const ran = await order({ 'dry-run': 'true' }, { IAAS_CLASSIC_USERNAME: '', IAAS_CLASSIC_API_KEY: '' });
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  expect(ran.outputs).toMatchObject({ 'instance-id': '', changed: 'false', currency: 'USD' });
  expect(Number(ran.outputs['monthly-price'])).toBeGreaterThan(0);
  expect(await servers()).toHaveLength(0);
});

test('a lost answer to placeOrder leads to exactly one server', async () => {
  const before = ordersSent();
  cloud.classicRoom.faults.inject({ kind: 'lose-reply', method: 'placeOrder', afterEffect: true });
  const ran = await order();
  expect([ran.code, ran.outputs['changed']]).toEqual([0, 'true']);
  const found = await servers();
  expect(found.map(({ id }) => String(id))).toEqual([ran.outputs['instance-id']]);
  expect(ordersSent() - before).toBe(1);
});

test('the error body of an overload is no receipt: the server is looked for, not ordered again', async () => {
  const before = ordersSent();
  cloud.classicRoom.faults.inject({ kind: 'internal-error', method: 'placeOrder' });
  const ran = await order({ timeout: '5s' });
  expect(ran.code).toBe(1);
  expect(ran.stdout).toContain('E_ORDER_UNKNOWN');
  expect(ordersSent() - before).toBe(1);
});

test('an order above the ceiling, or one without capacity, is refused and makes nothing', async () => {
  const dear = await order({ 'max-hourly-price': '0.001' });
  expect(dear.stdout).toContain('E_PRICE:');
  expect(Number(dear.outputs['hourly-price'])).toBeGreaterThan(0.001);
  cloud.classicRoom.faults.inject({ kind: 'capacity' });
  expect((await order()).stdout).toContain('E_CAPACITY');
  expect(await servers()).toHaveLength(0);
});

test('cores and memory, a monthly server, SSH keys by label, and private only', async () => {
  const unknown = await order({ 'ssh-keys': 'nobody' });
  expect(unknown.stdout).toContain('E_SSH_KEY');
  const ran = await order({
    flavor: '',
    cpus: '2',
    memory: '4GiB',
    billing: 'monthly',
    'private-only': 'true',
    'max-monthly-price': '200',
  });
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  expect(ran.outputs).toMatchObject({ 'public-ip': '', changed: 'true' });
});

test('a server that does not listen fails tcp:PORT, with its id', async () => {
  const ran = await order({ 'wait-for': 'tcp:22', timeout: '6s' });
  expect(ran.code).toBe(1);
  expect(ran.stdout).toContain('E_NOT_LISTENING');
  expect(ran.outputs).toMatchObject({ changed: 'true' });
  expect(ran.outputs['instance-id']).not.toBe('');
});

test('without any input one error names all that is missing, and stderr stays empty', async () => {
  const none = {
    'template-id': '',
    hostname: '',
    domain: '',
    datacenter: '',
    flavor: '',
    'max-hourly-price': '',
  };
  const ran = await order(none, { IBMCLOUD_API_KEY: '' });
  expect([ran.code, ran.stderr]).toEqual([1, '']);
  expect(ran.stdout.match(/::error/g)).toHaveLength(1);
  expect(ran.stdout).toMatch(/ibmcloud-api-key is missing.*hostname is missing.*domain is missing/);
});

test('of two runs at once on two hosts one orders, and both end with the same server', async () => {
  const before = ordersSent();
  const ran = await Promise.all(
    ['a', 'b'].map((host) => order({ bucket: cloud.bucket }, { HOME: join(folder, host) })),
  );
  expect(ran.map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect(ran.map(({ outputs }) => outputs['changed']).sort()).toEqual(['false', 'true']);
  expect(new Set(ran.map(({ outputs }) => outputs['instance-id'])).size).toBe(1);
  expect(ordersSent() - before).toBe(1);
});

test.each([
  ['while it waits for the server', 'waiting until'],
  ['as soon as the order is being sent', 'ordering '],
])('a run that is cancelled %s ends within seconds and loses nothing', async (_name, line) => {
  const before = ordersSent();
  let cancelledAt = 0;
  const ran = await order({ 'wait-for': 'tcp:22' }, {}, (stdout, child) => {
    if (cancelledAt > 0 || !stdout.includes(line)) return;
    cancelledAt = performance.now();
    child.kill('SIGINT');
  });
  expect(performance.now() - cancelledAt).toBeLessThan(5_000);
  expect(ran.code).toBe(1);
  expect(ran.stdout).toContain('E_CANCELLED');
  const next = await order();
  expect(next.code).toBe(0);
  expect(await servers()).toHaveLength(1);
  expect(ordersSent() - before).toBe(1);
});

test("a service ID's key is refused before the classic API is asked", async () => {
  const headers = { Authorization: `Bearer ${await ownerToken()}`, 'Content-Type': 'application/json' };
  const made = await fetch(`${cloud.env['IBMCLOUD_IAM_API_ENDPOINT']}/v1/apikeys`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ name: 'test', iam_id: `iam-${cloud.importServiceId}` }),
  });
  const { apikey } = (await made.json()) as { apikey: string };
  const env = { IBMCLOUD_API_KEY: apikey, IAAS_CLASSIC_USERNAME: '', IAAS_CLASSIC_API_KEY: '' };
  const ran = await order({}, env);
  expect([ran.code, ran.stderr]).toEqual([1, '']);
  expect(ran.stdout).toContain('E_CLASSIC_SERVICE_ID');
  expect(ran.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(apikey);
  // A user's platform key calls the classic API as `apikey` just as well when it is given beside it.
  const user = { IAAS_CLASSIC_USERNAME: 'apikey', IAAS_CLASSIC_API_KEY: cloud.env['IBMCLOUD_API_KEY'] ?? '' };
  expect((await order({ 'dry-run': 'true' }, { ...env, ...user })).code).toBe(0);
  const swapped = {
    IBMCLOUD_API_KEY: cloud.env['IBMCLOUD_API_KEY'] ?? '',
    IAAS_CLASSIC_USERNAME: 'apikey',
    IAAS_CLASSIC_API_KEY: apikey,
  };
  expect((await order({ 'dry-run': 'true' }, swapped)).stdout).toContain('E_CLASSIC_SERVICE_ID');
});

async function ownerToken(): Promise<string> {
  const response = await fetch(`${cloud.env['IBMCLOUD_IAM_API_ENDPOINT']}/identity/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'urn:ibm:params:oauth:grant-type:apikey',
      apikey: cloud.env['IBMCLOUD_API_KEY'] ?? '',
    }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

test("the deployment of the job's environment is told, and {unique} names the server", async () => {
  const gitHub = await startGitHub([
    { id: 7, environment: 'production', sha: 'abc', statuses: [jobStatus('in_progress', '42')] },
  ]);
  try {
    const given = { hostname: 'ci-{unique}', 'github-token': 'ghs_0123456789' };
    const ran = await order(given, { ...gitHub.env, GITHUB_RUN_ATTEMPT: '1' });
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.outputs['hostname']).toMatch(/^ci-[a-z]{10}$/);
    expect(gitHub.deployments[0]?.statuses.map(({ state }) => state)).toEqual([
      'success',
      'in_progress',
      'in_progress',
    ]);
    expect(gitHub.deployments[0]?.statuses[0]?.['description']).toContain(ran.outputs['instance-id']);
    const again = await order(given, { ...gitHub.env, GITHUB_RUN_ATTEMPT: '2' });
    expect(again.outputs).toEqual({ ...ran.outputs, changed: 'false', timing: TIMING });
  } finally {
    await gitHub.close();
  }
});

test('a region that contradicts the bucket is refused before anything is ordered', async () => {
  const ran = await order({ bucket: cloud.bucket, region: 'eu-de' });
  expect([ran.code, ran.stderr]).toEqual([1, '']);
  expect(ran.stdout).toContain('E_REGION');
  expect(await servers()).toHaveLength(0);
});

test('the global identifier of a template is as good as its id', async () => {
  const mask = 'mask[id,globalIdentifier]';
  const path = `SoftLayer_Virtual_Guest_Block_Device_Template_Group/${templateId}/getObject.json?objectMask=${mask}`;
  const { globalIdentifier } = await callClassic(path);
  const first = await order();
  const second = await order({ 'template-id': '', 'template-global-id': globalIdentifier });
  expect(second.outputs).toEqual({ ...first.outputs, changed: 'false', timing: TIMING });
});
