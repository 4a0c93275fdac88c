import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADMINISTRATOR, bearer, type Platform, startPlatform, statusOf } from './platform-kit.ts';

let platform: Platform;
let accountId: string;
beforeAll(async () => {
  platform = await startPlatform();
  accountId = platform.cloud.account;
});
afterAll(() => platform.stop());

describe('service IDs', () => {
  test('are made, read, changed and deleted by IBM’s SDK', async () => {
    const identity = platform.identity();
    const created = await identity.createServiceId({ accountId, name: 'vhd-import', description: 'imports' });
    expect(created.status).toBe(201);
    expect(created.result).toMatchObject({
      name: 'vhd-import',
      account_id: accountId,
      locked: false,
      iam_id: `iam-${created.result.id}`,
      crn: `crn:v1:bluemix:public:iam-identity::a/${accountId}::serviceid:${created.result.id}`,
    });
    expect(created.result.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d\+0000$/);
    expect(created.result).not.toHaveProperty('apikey');

    const id = created.result.id;
    const read = await identity.getServiceId({ id });
    expect((read.headers as Record<string, string>)['etag']).toBe(created.result.entity_tag);
    const ifMatch = String(read.result.entity_tag);
    const updated = await identity.updateServiceId({ id, ifMatch, name: 'renamed' });
    expect(updated.result.name).toBe('renamed');
    expect(await statusOf(identity.updateServiceId({ id, ifMatch, name: 'late' }))).toBe(409);
    expect((await identity.updateServiceId({ id, ifMatch: '*', name: 'forced' })).result.name).toBe('forced');

    expect((await identity.deleteServiceId({ id })).status).toBe(204);
    expect(await statusOf(identity.getServiceId({ id }))).toBe(404);
  });

  test('show the value of an API key that was asked for with them once', async () => {
    const { result } = await platform.identity().createServiceId({
      accountId,
      name: 'with-key',
      apikey: { name: 'bootstrap', store_value: false },
    });
    expect(result.apikey?.apikey).toHaveLength(44);
    const keys = await platform.identity().listApiKeys({ accountId, iamId: result.iam_id });
    expect(keys.result.apikeys.map((key) => key.apikey)).toEqual(['']);
  });

  test('come in pages whose tokens carry the whole query', async () => {
    const identity = platform.identity();
    for (const number of [1, 2, 3, 4, 5]) {
      await identity.createServiceId({ accountId, name: number === 5 ? 'other' : 'paged' });
    }
    const first = await identity.listServiceIds({ accountId, name: 'paged', pagesize: 3 });
    expect(first.result.serviceids).toHaveLength(3);
    const pagetoken = new URL(String(first.result.next)).searchParams.get('pagetoken') ?? '';
    const second = await identity.listServiceIds({ accountId, pagetoken });
    expect(second.result.serviceids.map(({ name }) => name)).toEqual(['paged']);
    expect(second.result).not.toHaveProperty('next');
    expect(second.result.previous).toBeTruthy();
    expect((await platform.call('iam', 'GET', '/v1/serviceids/')).status).toBe(400);
    const tooMany = `/v1/serviceids?account_id=${accountId}&pagesize=101`;
    expect((await platform.call('iam', 'GET', tooMany)).status).toBe(400);
  });

  test('that are locked cannot be deleted, and nobody changes their policies', async () => {
    const identity = platform.identity();
    const { id, iamId } = platform.stranger();
    await identity.lockServiceId({ id });
    expect(await statusOf(identity.deleteServiceId({ id }))).toBe(409);
    const policy = {
      type: 'access',
      subjects: [{ attributes: [{ name: 'iam_id', value: iamId }] }],
      roles: [{ role_id: ADMINISTRATOR }],
      resources: [
        {
          attributes: [
            { name: 'accountId', value: accountId },
            { name: 'serviceName', value: 'kms' },
          ],
        },
      ],
    };
    expect(await statusOf(platform.policies().createPolicy(policy))).toBe(400);
    await identity.unlockServiceId({ id });
    expect((await platform.policies().createPolicy(policy)).status).toBe(201);
    expect((await identity.deleteServiceId({ id })).status).toBe(204);
  });
});

describe('API keys', () => {
  test('show their value once, unless it was to be stored', async () => {
    const identity = platform.identity();
    const { iamId } = platform.stranger();
    const plain = await identity.createApiKey({ name: 'plain', iamId, accountId });
    expect(plain.status).toBe(201);
    expect(plain.result.apikey).toHaveLength(44);
    expect((await identity.getApiKey({ id: String(plain.result.id) })).result.apikey).toBe('');
    const stored = await identity.createApiKey({ name: 'stored', iamId, accountId, storeValue: true });
    const again = await identity.getApiKey({ id: String(stored.result.id) });
    expect(again.result.apikey).toBe(stored.result.apikey);
  });

  test('are found by their value', async () => {
    const { apiKey, apiKeyId } = platform.stranger();
    const found = await platform.identity().getApiKeysDetails({ iamApiKey: apiKey });
    expect(found.result.id).toBe(apiKeyId);
    expect(await statusOf(platform.identity().getApiKeysDetails({ iamApiKey: 'nobody' }))).toBe(404);
  });

  test('need the iam-… form of an identity, a future expiry and a long own value', async () => {
    const { id, iamId } = platform.stranger();
    const make = (body: object) => platform.call('iam', 'POST', '/v1/apikeys', { body });
    expect((await make({ name: 'x', iam_id: id })).status).toBe(400);
    expect((await make({ name: 'x', iam_id: iamId, expires_at: '2020-01-01T00:00+0000' })).status).toBe(400);
    expect((await make({ name: 'x', iam_id: iamId, apikey: 'short' })).status).toBe(400);
    expect((await make({ iam_id: iamId })).body.errorDetails).toBe('name');
    const own = 'A'.repeat(32);
    expect((await make({ name: 'own', iam_id: iamId, apikey: own })).body.apikey).toBe(own);
    expect((await make({ name: 'twin', iam_id: iamId, apikey: own })).status).toBe(409);
  });

  test('are at most twenty per identity', async () => {
    const { iamId } = platform.stranger();
    const make = () => platform.call('iam', 'POST', '/v1/apikeys', { body: { name: 'x', iam_id: iamId } });
    for (let count = 1; count < 20; count += 1) expect((await make()).status).toBe(201);
    expect((await make()).status).toBe(409);
  });

  test('that are locked are neither changed nor deleted, but still prove their owner', async () => {
    const { apiKeyId, apiKey } = platform.stranger();
    const identity = platform.identity();
    await identity.lockApiKey({ id: apiKeyId });
    expect(await statusOf(identity.deleteApiKey({ id: apiKeyId }))).toBe(409);
    expect(await statusOf(identity.disableApiKey({ id: apiKeyId }))).toBe(409);
    expect(platform.cloud.iam.port.callerFromApiKey(apiKey)).toBeDefined();
    await identity.unlockApiKey({ id: apiKeyId });
    expect((await identity.deleteApiKey({ id: apiKeyId })).status).toBe(204);
    expect(platform.cloud.iam.port.callerFromApiKey(apiKey)).toBeUndefined();
  });
});

describe('without rights', () => {
  test('a service ID can neither make, list nor delete service IDs and keys', async () => {
    const stranger = platform.stranger();
    const other = platform.stranger();
    const { apiKey } = stranger;
    const attempts = [
      ['POST', '/v1/serviceids', { account_id: accountId, name: 'x' }],
      ['GET', `/v1/serviceids?account_id=${accountId}`, undefined],
      ['DELETE', `/v1/serviceids/${other.id}`, undefined],
      ['POST', '/v1/apikeys', { name: 'x', iam_id: other.iamId }],
      ['POST', '/v1/apikeys', { name: 'x', iam_id: stranger.iamId }],
      ['DELETE', `/v1/apikeys/${other.apiKeyId}`, undefined],
      ['GET', `/v1/apikeys?account_id=${accountId}&iam_id=${other.iamId}`, undefined],
    ] as const;
    for (const [method, path, body] of attempts) {
      const answer = await platform.call('iam', method, path, { apiKey, body });
      expect([method, path, answer.status, answer.body.errorCode]).toEqual([method, path, 403, 'BXNIM0513E']);
    }
    expect((await platform.call('iam', 'GET', `/v1/serviceids/${stranger.id}`, { apiKey })).status).toBe(200);
  });

  test('an Operator on one service ID makes and deletes keys of that one only', async () => {
    const operator = platform.stranger();
    const mine = platform.stranger();
    const other = platform.stranger();
    const target = { serviceName: 'iam-identity', resourceType: 'serviceid', resource: mine.id };
    platform.cloud.allow(operator.iamId, 'Operator', target);
    const { default: IamIdentityV1 } = await import('@ibm-cloud/platform-services/iam-identity/v1.js');
    const identity = new IamIdentityV1({
      authenticator: bearer(await platform.token(operator.apiKey)),
      serviceUrl: platform.env('IBMCLOUD_IAM_API_ENDPOINT'),
    });
    const { result } = await identity.createApiKey({ name: 'k', iamId: mine.iamId, accountId });
    expect((await identity.deleteApiKey({ id: String(result.id) })).status).toBe(204);
    expect(await statusOf(identity.createApiKey({ name: 'k', iamId: other.iamId, accountId }))).toBe(403);
    expect(await statusOf(identity.deleteServiceId({ id: mine.id }))).toBe(403);
  });
});
