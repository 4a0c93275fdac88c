import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  importTemplate,
  type Kit,
  orderGuest,
  provisioned,
  skeleton,
  startKit,
  TEMPLATE,
} from './classic-kit.ts';

const GUEST = 'SoftLayer_Virtual_Guest';
let kit: Kit;
let template: { id: number; globalIdentifier: string };
let guestId: number;

beforeAll(async () => {
  kit = await startKit();
  template = await importTemplate(kit);
  guestId = await orderGuest(kit, template);
});
afterAll(() => kit.stop());

const basic = (user: string, key: string): string =>
  `Basic ${Buffer.from(`${user}:${key}`).toString('base64')}`;
const account = (authorization: string) => kit.call('SoftLayer_Account', '.json', { authorization });
const raw = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${kit.listener.url}${path}`, {
    ...init,
    headers: { authorization: basic(kit.classic.username, kit.classic.apiKey), ...init.headers },
  });

describe('authentication', () => {
  it('takes the classic user, a platform key of a user and a user’s token', async () => {
    expect((await account(basic(kit.classic.username, kit.classic.apiKey))).status).toBe(200);
    expect((await account(basic('apikey', 'owner-key'))).status).toBe(200);
    expect((await account('Bearer owner-key')).status).toBe(200);
  });

  it('refuses a service ID, whichever way it comes', async () => {
    for (const header of [basic('apikey', 'service-key'), 'Bearer service-key']) {
      expect(await account(header)).toMatchObject({
        status: 401,
        body: { code: 'SoftLayer_Exception_Public' },
      });
    }
  });

  it('answers 401 for wrong or missing credentials and 500 with its own code for a bad token', async () => {
    expect((await account(basic(kit.classic.username, 'wrong'))).status).toBe(401);
    expect((await account(basic('someone', kit.classic.apiKey))).status).toBe(401);
    expect((await account(basic('apikey', 'unknown'))).status).toBe(401);
    expect((await account('')).status).toBe(401);
    expect(await account('Bearer forged')).toMatchObject({
      status: 500,
      body: { code: 'SoftLayer_Exception_Account_Authentication_AccessTokenValidation' },
    });
  });

  it('has a classic key of 64 characters that no answer and no entry of the request log shows', async () => {
    expect(kit.classic.apiKey).toMatch(/^[a-z0-9]{64}$/);
    const { body } = await kit.call('SoftLayer_Account', '/getMasterUser.json');
    expect(JSON.stringify([body, kit.requestLog.entries()])).not.toContain(kit.classic.apiKey);
  });
});

describe('the URL grammar', () => {
  it.each([
    ['/rest/v3.1/SoftLayer_Account.json'],
    ['/rest/v3.1/SoftLayer_Account/getObject.json'],
    ['/rest/v3.1/SoftLayer_Account/getObject'],
    ['/rest/v3/SoftLayer_Account'],
    ['/rest/v3.1//SoftLayer_Account/getObject.json'],
  ])('GET %s is the account', async (path) => {
    expect(await (await raw(path)).json()).toMatchObject({ id: kit.classic.classicAccountId });
  });

  it('takes numbers and GUIDs as init ids, getters with and without get', async () => {
    const one = `/rest/v3.1/${GUEST}/${guestId}`;
    const { globalIdentifier } = (await kit.call(GUEST, `/${guestId}.json`, { mask: 'globalIdentifier' }))
      .body;
    expect(await (await raw(`/rest/v3.1/${GUEST}/${globalIdentifier}/getObject.json`)).json()).toMatchObject({
      id: guestId,
    });
    for (const path of ['getPowerState', 'PowerState.json', 'powerState']) {
      expect(await (await raw(`${one}/${path}`)).json()).toMatchObject({ keyName: 'RUNNING' });
    }
  });

  it('walks from a getter on by ids and properties', async () => {
    const walk = async (path: string) => (await raw(`/rest/v3.1/SoftLayer_Account/${path}`)).json();
    const one = `getVirtualGuests/${guestId}`;
    expect(await walk(`${one}.json?objectMask=id`)).toEqual({ id: guestId });
    expect(await walk(`${one}/getNetworkComponents.json?objectMask=port`)).toEqual([
      { port: 0 },
      { port: 1 },
    ]);
    expect(await walk(`VirtualGuests/${guestId}/datacenter?objectMask=name`)).toEqual({ name: 'dal13' });
    expect(await walk('getVirtualGuests/5.json')).toMatchObject({
      code: 'SoftLayer_Exception_ObjectNotFound',
    });
    expect(await walk(`${one}/deleteObject.json`)).toMatchObject({
      error: expect.stringContaining('not a valid method'),
    });
  });

  it('takes scalar arguments from the path', async () => {
    const found = await (await raw(`/rest/v3.1/${GUEST}/findByHostname/web01.json`)).json();
    expect(found).toHaveLength(1);
  });

  it('creates with POST, edits with PUT, and reads JSON whatever its content type says', async () => {
    const parameters = [{ label: 'a', key: `ssh-rsa ${rsaBlob(7)} me` }];
    const made = await raw('/rest/v3.1/SoftLayer_Security_Ssh_Key', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: JSON.stringify({ parameters }),
    });
    expect(made.status).toBe(201);
    const key = (await made.json()) as { id: number };
    expect(made.headers.get('location')).toContain(`/SoftLayer_Security_Ssh_Key/${key.id}/getObject`);
    const path = `/rest/v3.1/SoftLayer_Security_Ssh_Key/${key.id}.json`;
    const edited = await raw(path, { method: 'PUT', body: JSON.stringify({ parameters: [{ label: 'b' }] }) });
    expect(await edited.json()).toBe(true);
    expect(await (await raw(path)).json()).toMatchObject({ label: 'b' });
    expect(await (await raw(path, { method: 'DELETE' })).json()).toBe(true);
    expect((await raw(path)).status).toBe(404);
  });

  it('destroys with a GET that names deleteObject', async () => {
    const args = [skeleton({ hostname: 'gone', operatingSystemReferenceCode: 'DEBIAN_12_64' })];
    const { body } = await kit.call(GUEST, '.json', { args });
    await provisioned(kit, body.id);
    expect(await (await raw(`/rest/v3.1/${GUEST}/${body.id}/deleteObject.json`)).json()).toBe(true);
  });

  it.each([['{"parameters":{"a":1}}'], ['[1]'], ['not json'], ['{"other":[]}']])(
    'refuses the body %s',
    async (body) => {
      const reply = await raw('/rest/v3.1/SoftLayer_Product_Order/verifyOrder.json', {
        method: 'POST',
        body,
      });
      expect(reply.status).toBe(500);
      expect(await reply.json()).toMatchObject({ code: 'SoftLayer_Exception_WebService_BadRequest' });
    },
  );
});

describe('errors', () => {
  it.each([
    ['SoftLayer_Nonsense', '/getObject.json', 500, 'SoftLayer_Exception_Public', 'Service does not exist'],
    [
      GUEST,
      '/1/nonsense.json',
      500,
      'SoftLayer_Exception_Public',
      'Function ("nonsense") is not a valid method for this service.',
    ],
    [
      GUEST,
      '/123.json',
      404,
      'SoftLayer_Exception_ObjectNotFound',
      "Unable to find object with id of '123'.",
    ],
    [
      TEMPLATE,
      '/00000000-0000-4000-8000-000000000001.json',
      404,
      'SoftLayer_Exception_ObjectNotFound',
      "Unable to find object with unknown identifier of '00000000-0000-4000-8000-000000000001'.",
    ],
    [GUEST, '/getObject.json', 500, 'SoftLayer_Exception_Public', /Object does not exist/],
    [GUEST, '/1/migrate.json', 501, 'SoftLayer_Exception_NotImplemented', /SoftLayer_Virtual_Guest::migrate/],
    [
      'SoftLayer_Product_Package_Preset',
      '/getAllObjects.json',
      501,
      'SoftLayer_Exception_NotImplemented',
      /Package_Preset/,
    ],
    [
      'SoftLayer_Search',
      '/search.json',
      501,
      'SoftLayer_Exception_NotImplemented',
      /SoftLayer_Search::search/,
    ],
  ])('%s%s answers %i', async (service, path, status, code, message) => {
    const reply = await kit.call(service, path);
    expect(reply).toMatchObject({ status, body: { code } });
    expect(reply.body.error).toMatch(message);
  });

  it('names a route that it does not serve', async () => {
    const reply = await raw('/soap/v3.1/SoftLayer_Account', { method: 'POST', body: '<x/>' });
    expect(reply.status).toBe(501);
    expect(await reply.json()).toMatchObject({
      error: expect.stringContaining('POST /soap/v3.1/SoftLayer_Account'),
    });
  });

  it('checks the mask before the call has any effect', async () => {
    const before = (await kit.call('SoftLayer_Account', '/getVirtualGuests.json')).body.length;
    const args = [skeleton({ operatingSystemReferenceCode: 'DEBIAN_12_64' })];
    const reply = await kit.call(GUEST, '/createObject.json', { args, mask: 'mask[nonsense]' });
    expect(reply.status).toBe(500);
    expect((await kit.call('SoftLayer_Account', '/getVirtualGuests.json')).body).toHaveLength(before);
  });
});

describe('lists', () => {
  it('sends the total of every array, limits by offset and size', async () => {
    const all = await kit.call('SoftLayer_Location', '/getDatacenters.json');
    expect(Number(all.headers.get('SoftLayer-Total-Items'))).toBe(all.body.length);
    const page = await kit.call('SoftLayer_Location', '/getDatacenters.json', { limit: '2,3', mask: 'name' });
    expect(page.body).toEqual(all.body.slice(2, 5).map(({ name }: { name: string }) => ({ name })));
    expect(page.headers.get('SoftLayer-Total-Items')).toBe(String(all.body.length));
    const none = await kit.call('SoftLayer_Account', '/getHardware.json');
    expect(none.body).toEqual([]);
    expect(none.headers.get('SoftLayer-Total-Items')).toBe('0');
  });

  it('filters a getter below its property and ignores the root keys that slcli adds', async () => {
    const byId = { operation: 'orderBy', options: [{ name: 'sort', value: ['ASC'] }] };
    const list = (filter: unknown, method = 'getVirtualGuests') =>
      kit.call('SoftLayer_Account', `/${method}.json`, { filter, mask: 'id' });
    const hit = await list({ id: byId, virtualGuests: { hostname: { operation: '_= WEB01' } } });
    expect(hit.body).toEqual([{ id: guestId }]);
    expect((await list({ virtualGuests: { hostname: { operation: 'x' } } })).body).toEqual([]);
    // The variants have roots of their own: slcli's filter is ignored there.
    const hourly = await list({ virtualGuests: { hostname: { operation: 'x' } } }, 'getHourlyVirtualGuests');
    expect(hourly.body.length).toBeGreaterThan(0);
  });
});

describe('faults on demand', () => {
  const get = () => kit.call('SoftLayer_Account', '/getObject.json');

  it('can answer as an overloaded service does', async () => {
    const { faults } = kit.classic;
    faults.inject({ kind: 'internal-error', method: 'getObject' });
    expect(await get()).toMatchObject({ status: 200, body: { error: 'Internal Error' } });
    faults.inject({ kind: 'empty-body', method: 'getObject' });
    expect(await get()).toMatchObject({ status: 200, body: '' });
    faults.inject({ kind: 'gateway-timeout', method: 'getObject', times: 2 });
    expect(await get()).toMatchObject({ status: 504, body: expect.stringContaining('<html>') });
    expect((await get()).status).toBe(504);
    faults.inject({ kind: 'rate-limit', method: 'getObject' });
    expect((await get()).body.code).toBe('SoftLayer_Exception_WebService_RateLimitExceeded');
    expect((await get()).status).toBe(200);
  });

  it('can lose a reply after the work was done, or before', async () => {
    const count = async () => (await kit.call('SoftLayer_Account', '/getOrders.json')).body.length;
    const args = [skeleton({ hostname: 'lost', operatingSystemReferenceCode: 'DEBIAN_12_64' })];
    const create = () => kit.call(GUEST, '/createObject.json', { args });
    const before = await count();
    kit.classic.faults.inject({ kind: 'lose-reply', method: 'createObject', afterEffect: false });
    await expect(create()).rejects.toThrow();
    expect(await count()).toBe(before);
    kit.classic.faults.inject({ kind: 'lose-reply', method: 'createObject' });
    await expect(create()).rejects.toThrow();
    expect(await count()).toBe(before + 1);
  });
});

/** A public key blob of the right shape; `seed` makes it differ. */
function rsaBlob(seed: number): string {
  const part = (bytes: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  return Buffer.concat([
    part(Buffer.from('ssh-rsa')),
    part(Buffer.from([1, 0, 1])),
    part(Buffer.alloc(64, seed)),
  ]).toString('base64');
}
