import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWhole, type Whole } from './whole-kit.ts';

/** What each service shows to a service ID without rights, with a platform role, and with a service role. */
let whole: Whole;
const tokens = { none: '', viewer: '', reader: '' };
type Who = keyof typeof tokens;

beforeAll(async () => {
  whole = await startWhole();
  const { cloud } = whole;
  for (const who of ['none', 'viewer', 'reader'] as const) {
    const { apiKey, iamId } = cloud.addServiceId(who);
    const services = ['kms', 'cloud-object-storage'];
    if (who === 'viewer') {
      for (const serviceName of [...services, 'iam-identity', 'iam-access-management'])
        cloud.allow(iamId, 'Viewer', { serviceName });
    }
    if (who === 'reader') for (const serviceName of services) cloud.allow(iamId, 'Reader', { serviceName });
    tokens[who] = await whole.token(apiKey);
  }
});
afterAll(() => whole.stop());

const env = (name: string): string => whole.cloud.env[name] ?? '';

async function get(who: Who, url: string, headers: Record<string, string> = {}) {
  const reply = await fetch(url, { headers: { authorization: `Bearer ${tokens[who]}`, ...headers } });
  const text = await reply.text();
  const isJson = reply.headers.get('content-type')?.includes('json');
  return { status: reply.status, body: isJson ? JSON.parse(text) : text };
}

const iam = (who: Who, path: string) =>
  get(who, `${env('IBMCLOUD_IAM_API_ENDPOINT')}${path.replace('ACCOUNT', whole.cloud.account)}`);

describe('Resource Controller', () => {
  const guid = () => whole.cloud.kmsInstanceId;

  test('lists what a platform role covers and no more, without a word about the rest', async () => {
    for (const who of ['none', 'reader'] as const) {
      expect(await iam(who, '/v2/resource_instances')).toMatchObject({
        status: 200,
        body: { rows_count: 0 },
      });
      expect(await iam(who, '/v2/resource_groups')).toMatchObject({ status: 200, body: { resources: [] } });
    }
    const { body } = await iam('viewer', '/v2/resource_instances');
    const names = body.resources.map((row: { guid: string }) => row.guid);
    expect(names).toEqual(expect.arrayContaining([guid(), whole.cloud.cosInstanceCrn.split(':')[7]]));
    expect(await iam('viewer', `/v2/resource_instances?guid=${guid()}`)).toMatchObject({
      body: { rows_count: 1 },
    });
  });

  test('refuses what it hides by 403 and tells of what is not there by 404, where one may see it', async () => {
    expect((await iam('viewer', `/v2/resource_instances/${guid()}`)).status).toBe(200);
    for (const who of ['none', 'reader'] as const) {
      expect(await iam(who, `/v2/resource_instances/${guid()}`)).toMatchObject({
        status: 403,
        body: { error_code: 'RC-IamErrorResponse' },
      });
      expect((await iam(who, `/v2/resource_instances/${guid()}/resource_keys`)).status).toBe(403);
    }
    expect((await iam('viewer', '/v2/resource_instances/11111111-2222-4333-8444-555555555555')).status).toBe(
      404,
    );
  });

  test('has a catalog that is open to everybody', async () => {
    const { body } = await iam('none', '/api/v1?q=name:kms');
    const { body: plans } = await iam('none', `/api/v1/${body.resources[0].id}/plan`);
    expect(plans.resources).toMatchObject([
      { name: 'tiered-pricing', id: 'eedd3585-90c6-4c8f-be3d-062069e99fc3' },
    ]);
    expect((await iam('none', `/api/v1/${plans.resources[0].id}`)).body).toMatchObject({
      name: 'tiered-pricing',
    });
  });
});

describe('IAM', () => {
  test('shows policies to a Viewer of access management, and to everybody the own ones', async () => {
    const all = '/v1/policies?account_id=ACCOUNT';
    expect(await iam('none', all)).toMatchObject({
      status: 403,
      body: { errors: [{ code: 'insufficent_permissions' }] },
    });
    const own = (await iam('reader', all)).body.policies;
    expect(own).toHaveLength(2);
    const { body } = await iam('viewer', all);
    expect(body.policies.length).toBeGreaterThan(own.length);
    expect((await iam('reader', `/v1/policies/${own[0].id}`)).status).toBe(200);
    expect((await iam('none', `/v1/policies/${own[0].id}`)).status).toBe(403);
    expect((await iam('none', `/v2/policies?account_id=ACCOUNT`)).status).toBe(403);
  });

  test('shows service IDs and their API keys to a Viewer of identities, and to a service ID itself', async () => {
    const list = '/v1/serviceids?account_id=ACCOUNT';
    const { body } = await iam('viewer', list);
    const ids = new Map<string, string>(
      body.serviceids.map((row: { name: string; id: string }) => [row.name, row.id]),
    );
    expect([...ids.keys()]).toEqual(expect.arrayContaining(['none', 'viewer', 'reader', 'image-import']));
    const reader = ids.get('reader') ?? '';
    for (const path of [
      list,
      `/v1/serviceids/${reader}`,
      `/v1/apikeys?account_id=ACCOUNT&iam_id=iam-${reader}`,
    ]) {
      expect(await iam('none', path), path).toMatchObject({ status: 403, body: { errorCode: 'BXNIM0513E' } });
    }
    expect((await iam('reader', `/v1/serviceids/${reader}`)).status).toBe(200);
    expect((await iam('reader', `/v1/apikeys?account_id=ACCOUNT&iam_id=iam-${reader}`)).status).toBe(200);
    expect((await iam('viewer', `/v1/apikeys?account_id=ACCOUNT&iam_id=iam-${reader}`)).status).toBe(200);
  });
});

describe('a service that holds data', () => {
  test('is Key Protect: 401 to all but a service role, for what is there and what is not', async () => {
    const kms = (who: Who, path: string) =>
      get(who, `${env('IBMCLOUD_KP_API_ENDPOINT')}/api/v2${path}`, {
        'bluemix-instance': whole.cloud.kmsInstanceId,
      });
    const key = whole.cloud.rootKeyCrn.split(':').at(-1) ?? '';
    for (const path of [
      '/keys',
      `/keys/${key}/metadata`,
      '/keys/unknown-key/metadata',
      '/instance/policies',
      '/keys/registrations',
    ]) {
      for (const who of ['none', 'viewer'] as const) {
        const { status, body } = await kms(who, path);
        expect([who, path, status, body.resources[0].reasons]).toEqual([who, path, 401, undefined]);
      }
    }
    expect((await kms('reader', '/keys')).status).toBe(200);
    expect((await kms('reader', '/keys/unknown-key/metadata')).status).toBe(404);
    expect((await kms('reader', '/instance/policies')).status).toBe(401);
  });

  test('is Object Storage, with its configuration API: 403 to all but a service role', async () => {
    const { bucket, cosInstanceCrn } = whole.cloud;
    const cos = (who: Who, path: string) =>
      get(who, `${env('IBMCLOUD_COS_ENDPOINT')}${path}`, { 'ibm-service-instance-id': cosInstanceCrn });
    const config = (who: Who) => get(who, `${env('IBMCLOUD_COS_CONFIG_ENDPOINT')}/b/${bucket}`);
    for (const who of ['none', 'viewer'] as const) {
      for (const path of [
        '/',
        `/${bucket}`,
        `/${bucket}/an-object`,
        `/${bucket}?lifecycle`,
        `/${bucket}?location`,
      ])
        expect(await cos(who, path), path).toMatchObject({
          status: 403,
          body: expect.stringContaining('AccessDenied'),
        });
      expect((await config(who)).status).toBe(403);
    }
    expect((await cos('reader', '/')).body).toContain(bucket);
    expect((await cos('reader', `/${bucket}/an-object`)).status).toBe(404);
    expect((await config('reader')).body).toMatchObject({ name: bucket });
  });
});
