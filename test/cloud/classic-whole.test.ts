import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { encryptedLuks, encryptedVhd } from '../support/encrypted-files.ts';
import { TEMPLATE, until } from './classic-kit.ts';
import { methodCall } from './classic-xmlrpc-kit.ts';

/** The classic API with the real rooms beside it: nothing here is a fake, only machines are not started. */
const BLOCK = 2 * 1024 * 1024;
let cloud: LocalCloud;
let token = '';
const dek = randomBytes(64);
const log: string[] = [];

beforeAll(async () => {
  cloud = await startLocalCloud({
    settings: { transactionStep: 5, noBoot: true },
    log: (line) => log.push(line),
  });
  const grant = { grant_type: 'urn:ibm:params:oauth:grant-type:apikey', apikey: env('IBMCLOUD_API_KEY') };
  const reply = await fetch(`${env('IBMCLOUD_IAM_API_ENDPOINT')}/identity/token`, {
    method: 'POST',
    body: new URLSearchParams(grant),
  });
  token = ((await reply.json()) as { access_token: string }).access_token;
});
afterAll(() => cloud.stop());

const env = (name: string): string => cloud.env[name] ?? '';

/** A disk of two blocks with a boot signature and one partition; nothing on it. */
function disk(): Buffer {
  const bytes = Buffer.alloc(2 * BLOCK, 0x5a);
  bytes.fill(0, 0, 512);
  bytes.writeUInt8(0x83, 450);
  bytes.writeUInt32LE(2048, 454);
  bytes.writeUInt32LE(4096, 458);
  bytes.writeUInt16LE(0xaa55, 510);
  return bytes;
}

async function upload(key: string, body: Buffer): Promise<void> {
  const url = `${env('IBMCLOUD_COS_ENDPOINT')}/${cloud.bucket}/${key}`;
  const reply = await fetch(url, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}` },
    body: new Uint8Array(body),
  });
  expect(reply.status).toBe(200);
}

async function wrap(): Promise<string> {
  const key = cloud.rootKeyCrn.split(':').at(-1);
  const reply = await fetch(`${env('IBMCLOUD_KP_API_ENDPOINT')}/api/v2/keys/${key}/actions/wrap`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'bluemix-instance': cloud.kmsInstanceId,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ plaintext: dek.toString('base64') }),
  });
  return ((await reply.json()) as { ciphertext: string }).ciphertext;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
async function classic(path: string, ...args: unknown[]): Promise<any> {
  const { username, apiKey, restUrl } = cloud.classic;
  const reply = await fetch(`${restUrl}/${path}`, {
    method: args.length > 0 ? 'POST' : 'GET',
    headers: { authorization: `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}` },
    ...(args.length > 0 ? { body: JSON.stringify({ parameters: args }) } : {}),
  });
  return reply.json();
}

const createFromIcos = (key: string, wrappedDek: string, ibmApiKey: string) =>
  classic(`${TEMPLATE}/createFromIcos.json`, {
    name: key,
    uri: `cos://us-south/${cloud.bucket}/${key}`,
    operatingSystemReferenceCode: 'DEBIAN_12_64',
    ibmApiKey,
    cloudInit: true,
    isEncrypted: true,
    crkCrn: cloud.rootKeyCrn,
    wrappedDek,
  });

async function iam(path: string, body: unknown): Promise<Record<string, string>> {
  const reply = await fetch(`${env('IBMCLOUD_IAM_API_ENDPOINT')}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(reply.status).toBe(201);
  return (await reply.json()) as Record<string, string>;
}

/** An API key of a service ID, as an import is given one. */
const keyOf = async (serviceId: string): Promise<string> =>
  (await iam('/v1/apikeys', { name: 'import', iam_id: `iam-${serviceId}` }))['apikey'] ?? '';

/** Imports and returns the only child when its transaction has ended. */
async function importObject(key: string, wrappedDek: string, ibmApiKey = env('IBMCLOUD_API_KEY')) {
  const template = await createFromIcos(key, wrappedDek, ibmApiKey);
  expect(template).toHaveProperty('id');
  const mask = 'mask[children[transactionId,blockDevices,blockDevicesDiskSpaceTotal]]';
  const child = await until('the import', async () => {
    const { children } = await classic(`${TEMPLATE}/${template.id}.json?objectMask=${mask}`);
    return children[0].transactionId === null ? children[0] : undefined;
  });
  return { template, child };
}

const vhd = (key = dek): Buffer =>
  encryptedVhd({
    virtualSize: 2 * BLOCK,
    key,
    block: (index) => disk().subarray(index * BLOCK, (index + 1) * BLOCK),
  });

describe('an import in the whole cloud', () => {
  it('takes an encrypted VHD from the bucket, with the root key’s help, to an orderable template', async () => {
    await upload('good.vhd-0.vhd', vhd());
    const { template, child } = await importObject('good.vhd-0.vhd', await wrap());
    expect(child.blockDevices).toHaveLength(1);
    expect(child.blockDevicesDiskSpaceTotal).toBe(2 * BLOCK);
    const guest = await classic('SoftLayer_Virtual_Guest.json', {
      hostname: 'web01',
      domain: 'example.com',
      datacenter: { name: 'dal13' },
      hourlyBillingFlag: true,
      supplementalCreateObjectOptions: { flavorKeyName: 'B1_2X4X100' },
      blockDeviceTemplateGroup: { globalIdentifier: template.globalIdentifier },
    });
    await until('the guest', async () =>
      (await classic(`SoftLayer_Virtual_Guest/${guest.id}/getProvisionDate.json`)) ? true : undefined,
    );
    expect(cloud.classicRoom.machine(guest.id)?.state).toBe('not-booted');
  });

  it('takes a raw image with LUKS', async () => {
    await upload(
      'good.raw',
      encryptedLuks({ dek, plain: disk(), masterKeyBytes: 64, hash: 'sha256', slot: 0 }),
    );
    const { child } = await importObject('good.raw', await wrap());
    expect(child.blockDevices).toHaveLength(1);
  });

  it('reads with the rights of the service ID whose key it is given, and with nothing else', async () => {
    await upload('by-service.vhd', vhd());
    const wrapped = await wrap();
    const { child } = await importObject('by-service.vhd', wrapped, await keyOf(cloud.importServiceId));
    expect(child.blockDevices).toHaveLength(1);
    const stranger = await iam('/v1/serviceids', { name: 'stranger', account_id: cloud.account });
    const refused = await createFromIcos('by-service.vhd', wrapped, await keyOf(stranger['id'] ?? ''));
    expect(refused).toMatchObject({
      code: 'SoftLayer_Exception_InvalidValue',
      error: expect.stringContaining('cos answered 403'),
    });
  });

  it('fails for an image that another key has encrypted', async () => {
    await upload('other.vhd', vhd(randomBytes(64)));
    const { child } = await importObject('other.vhd', await wrap());
    expect(child).toMatchObject({ blockDevices: [], blockDevicesDiskSpaceTotal: 0 });
    expect(log.join('\n')).toMatch(/the import of template \d+ failed/);
  });

  it('answers at xmlrpcUrl to the same user, key and token', async () => {
    const { username, apiKey, xmlrpcUrl } = cloud.classic;
    const given = { authenticate: { username, apiKey } };
    for (const [headers, authorization] of [
      [given, undefined],
      [{}, `Basic ${Buffer.from(`apikey:${env('IBMCLOUD_API_KEY')}`).toString('base64')}`],
      [{}, `Bearer ${token}`],
    ] as const) {
      const reply = await fetch(`${xmlrpcUrl}/SoftLayer_Account`, {
        method: 'POST',
        body: methodCall('getCurrentUser', [{ headers }]),
        headers: authorization ? { authorization } : {},
      });
      expect(await reply.text()).toContain(`<name>username</name><value><string>${username}</string>`);
    }
  });

  it('shows no key in any entry of the request log or log line', async () => {
    const text = JSON.stringify([cloud.requestLog.entries(), log]);
    for (const secret of [dek.toString('base64'), env('IBMCLOUD_API_KEY'), cloud.classic.apiKey, token]) {
      expect(text).not.toContain(secret);
    }
    const operations = cloud.requestLog.entries().filter((entry) => entry.operation === 'createFromIcos');
    expect(operations[0]).toMatchObject({ service: 'classic', caller: cloud.classic.username, status: 200 });
  });
});
