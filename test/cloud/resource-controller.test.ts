import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Platform, startPlatform, statusOf } from './platform-kit.ts';

const KMS_PLAN = 'eedd3585-90c6-4c8f-be3d-062069e99fc3';
const COS_PLAN = '744bfc56-d12c-4866-88d5-dac9139e0e5d';

let platform: Platform;
let resourceGroup: string;
beforeAll(async () => {
  platform = await startPlatform();
  const groups = await platform
    .manager()
    .listResourceGroups({ accountId: platform.cloud.account, _default: true });
  resourceGroup = String(groups.result.resources[0]?.id);
});
afterAll(() => platform.stop());

const newKms = async (name = 'vhd-import-kp', entityLock = false) => {
  const params = { name, target: 'eu-de', resourceGroup, resourcePlanId: KMS_PLAN, entityLock };
  return (await platform.controller().createResourceInstance(params)).result;
};

const createKey = (guid: string) =>
  platform.call('kms', 'POST', '/api/v2/keys', {
    headers: { 'bluemix-instance': guid },
    body: {
      metadata: { collectionType: 'application/vnd.ibm.kms.key+json', collectionTotal: 1 },
      resources: [{ type: 'application/vnd.ibm.kms.key+json', name: 'root', extractable: false }],
    },
  });

describe('service instances', () => {
  test('are made, found by guid and CRN, renamed, and usable at once', async () => {
    const controller = platform.controller();
    const instance = await newKms();
    const account = platform.cloud.account;
    expect(instance).toMatchObject({
      id: `crn:v1:bluemix:public:kms:eu-de:a/${account}:${instance.guid}::`,
      state: 'active',
      region_id: 'eu-de',
      resource_id: 'ee41347f-b18e-4ca6-bf80-b5467c63f9a6',
      last_operation: { type: 'create', state: 'succeeded' },
      locked: false,
    });
    const id = String(instance.crn);
    expect((await controller.getResourceInstance({ id })).result.guid).toBe(instance.guid);
    const renamed = await controller.updateResourceInstance({ id: String(instance.guid), name: 'renamed' });
    expect(renamed.result.name).toBe('renamed');
    const list = await controller.listResourceInstances({ name: 'renamed' });
    expect(list.result).toMatchObject({ rows_count: 1, next_url: null });
    const key = await createKey(String(instance.guid));
    expect(key.body.resources[0].crn).toContain(`:kms:eu-de:a/${account}:${instance.guid}:key:`);
  });

  test.each([
    ['plan', { resource_plan_id: 'no' }],
    ['target', { target: 'mars' }],
    ['group', { resource_group: 'no' }],
    ['name', { name: 'bad/name' }],
  ])('with an unknown %s are refused', async (_what, change) => {
    const body = { name: 'x', target: 'us-south', resource_group: resourceGroup, resource_plan_id: KMS_PLAN };
    const answer = await platform.call('iam', 'POST', '/v2/resource_instances', {
      body: { ...body, ...change },
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ status_code: 400, error_code: expect.stringMatching(/^RC-/) });
  });

  test('with keys cannot be deleted; without, they wait for their reclamation and can come back', async () => {
    const controller = platform.controller();
    const instance = await newKms();
    const guid = String(instance.guid);
    const key = await createKey(guid);
    const refused = await platform.call('iam', 'DELETE', `/v2/resource_instances/${guid}`);
    expect([refused.status, refused.body.error_code]).toEqual([422, 'RC-ServiceBrokerErrorResponse']);
    expect(refused.body.message).toMatch(/\[409, Conflict\] CONTAINS_ACTIVE_KEYS.* 1 active key/);
    const headers = { 'bluemix-instance': guid };
    await platform.call('kms', 'DELETE', `/api/v2/keys/${key.body.resources[0].id}`, { headers });
    expect((await controller.deleteResourceInstance({ id: guid })).status).toBe(204);
    expect((await createKey(guid)).status).toBe(401);
    expect((await controller.getResourceInstance({ id: guid })).result.state).toBe('pending_reclamation');
    expect(await statusOf(controller.deleteResourceInstance({ id: guid }))).toBe(410);

    const params = { accountId: platform.cloud.account, resourceInstanceId: guid };
    const [reclamation] = (await controller.listReclamations(params)).result.resources ?? [];
    await controller.runReclamationAction({ id: String(reclamation?.id), actionName: 'restore' });
    expect((await createKey(guid)).status).toBe(201);
  });

  test('are gone after a week in reclamation', async () => {
    const guid = String((await newKms()).guid);
    await platform.controller().deleteResourceInstance({ id: guid });
    platform.advance(8 * 24 * 3600 * 1000);
    expect((await platform.call('iam', 'GET', `/v2/resource_instances/${guid}`)).status).toBe(404);
    expect((await platform.call('iam', 'DELETE', `/v2/resource_instances/${guid}`)).status).toBe(410);
  });

  test('that are locked are neither changed nor deleted', async () => {
    const controller = platform.controller();
    const id = String((await newKms('locked', true)).guid);
    expect(await statusOf(controller.updateResourceInstance({ id, name: 'x' }))).toBe(422);
    expect(await statusOf(controller.deleteResourceInstance({ id }))).toBe(422);
    expect((await controller.unlockResourceInstance({ id })).result.locked).toBe(false);
    expect((await controller.deleteResourceInstance({ id })).status).toBe(204);
  });

  test('take their time when the cloud is told so', async () => {
    platform.cloud.settings.provisioningDelay = 60_000;
    const instance = await newKms();
    platform.cloud.settings.provisioningDelay = 0;
    expect(instance).toMatchObject({ state: 'provisioning', last_operation: { state: 'in progress' } });
    expect((await createKey(String(instance.guid))).status).toBe(401);
    platform.advance(61_000);
    expect((await createKey(String(instance.guid))).status).toBe(201);
  });

  test('come in pages', async () => {
    for (const _ of [1, 2, 3]) await newKms('paged');
    const first = await platform.call('iam', 'GET', '/v2/resource_instances?name=paged&limit=2');
    expect(first.body.rows_count).toBe(2);
    const second = await platform.call('iam', 'GET', first.body.next_url);
    expect([second.body.rows_count, second.body.next_url]).toEqual([1, null]);
  });

  test('show themselves to a Viewer only, who changes nothing', async () => {
    const { apiKey, iamId } = platform.stranger();
    const path = `/v2/resource_instances/${platform.cloud.kmsInstanceId}`;
    expect((await platform.call('iam', 'GET', path, { apiKey })).status).toBe(403);
    expect((await platform.call('iam', 'GET', path, { token: 'x' })).status).toBe(401);
    platform.cloud.allow(iamId, 'Viewer', { serviceName: 'kms' });
    expect((await platform.call('iam', 'GET', path, { apiKey })).status).toBe(200);
    expect((await platform.call('iam', 'DELETE', path, { apiKey })).status).toBe(403);
    const body = { name: 'x', target: 'us-south', resource_group: resourceGroup, resource_plan_id: KMS_PLAN };
    expect((await platform.call('iam', 'POST', '/v2/resource_instances', { apiKey, body })).status).toBe(403);
  });
});

describe('resource keys of Object Storage', () => {
  const source = () => platform.cloud.cosInstanceCrn;

  test('hold an API key that reads and writes, an HMAC pair, and go with all that they brought', async () => {
    const controller = platform.controller();
    const made = await controller.createResourceKey({
      name: 'image-upload-hmac',
      source: source(),
      role: 'Writer',
      parameters: { HMAC: true } as never,
    });
    expect(made.status).toBe(201);
    const credentials = made.result.credentials as Record<string, string> & {
      cos_hmac_keys: Record<string, string>;
    };
    expect(credentials.cos_hmac_keys['access_key_id']).toMatch(/^[0-9a-f]{32}$/);
    expect(credentials.cos_hmac_keys['secret_access_key']).toMatch(/^[0-9a-f]{48}$/);
    expect(credentials['resource_instance_id']).toBe(source());
    expect(credentials['iam_role_crn']).toBe('crn:v1:bluemix:public:iam::::serviceRole:Writer');
    const url = `${platform.env('IBMCLOUD_COS_ENDPOINT')}/${platform.cloud.bucket}/made-by-key`;
    const token = await platform.token(credentials['apikey']);
    const put = await fetch(url, { method: 'PUT', body: 'x', headers: { authorization: `Bearer ${token}` } });
    expect(put.status).toBe(200);

    const id = String(made.result.id);
    expect((await controller.getResourceKey({ id })).result.credentials).toEqual(made.result.credentials);
    expect((await controller.deleteResourceKey({ id })).status).toBe(204);
    expect(await statusOf(controller.getResourceKey({ id }))).toBe(404);
    const late = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    expect(late.status).toBe(403);
    const names = platform.cloud.iam.state.serviceIds.all().map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('auto-generated'))).toEqual([]);
  });

  test('can act as a given service ID, which stays', async () => {
    const { id, iamId } = platform.stranger();
    const crn = `crn:v1:bluemix:public:iam-identity::a/${platform.cloud.account}::serviceid:${id}`;
    const made = await platform.controller().createResourceKey({
      name: 'k',
      source: source(),
      role: 'Reader',
      parameters: { serviceid_crn: crn } as never,
    });
    expect((made.result.credentials as Record<string, string>)['iam_serviceid_crn']).toBe(crn);
    await platform.controller().deleteResourceKey({ id: String(made.result.guid) });
    expect(platform.cloud.iam.state.serviceIds.get(id)).toBeDefined();
    expect(platform.cloud.iam.state.apiKeys.all().filter((key) => key.iamId === iamId)).toHaveLength(1);
  });

  test('of a new instance make buckets in it, until the instance is deleted', async () => {
    const controller = platform.controller();
    const params = { name: 'cos', target: 'global', resourceGroup, resourcePlanId: COS_PLAN };
    const instance = (await controller.createResourceInstance(params)).result;
    const name = `made-${String(instance.guid).slice(0, 8)}`;
    const make = async (bucket: string) => {
      const headers = {
        authorization: `Bearer ${await platform.token()}`,
        'ibm-service-instance-id': String(instance.crn),
      };
      return (await fetch(`${platform.env('IBMCLOUD_COS_ENDPOINT')}/${bucket}`, { method: 'PUT', headers }))
        .status;
    };
    expect(await make(name)).toBe(200);
    await controller.deleteResourceInstance({ id: String(instance.guid) });
    expect(await make(`${name}-late`)).not.toBe(200);
  });

  test('keep their instance from being deleted unless it is recursive', async () => {
    const controller = platform.controller();
    const { result } = await controller.createResourceInstance({
      name: 'cos',
      target: 'global',
      resourceGroup,
      resourcePlanId: COS_PLAN,
    });
    const id = String(result.guid);
    await controller.createResourceKey({ name: 'k', source: id, role: 'Reader' });
    const keys = await platform.call('iam', 'GET', `/v2/resource_instances/${id}/resource_keys`);
    expect(keys.body.rows_count).toBe(1);
    expect(await statusOf(controller.deleteResourceInstance({ id }))).toBe(400);
    expect((await controller.deleteResourceInstance({ id, recursive: true })).status).toBe(204);
  });

  test('show no secrets to a mere Viewer', async () => {
    const { iamId, apiKey } = platform.stranger();
    const { result } = await platform
      .controller()
      .createResourceKey({ name: 'k', source: source(), role: 'Writer' });
    platform.cloud.allow(iamId, 'Viewer', { serviceName: 'cloud-object-storage' });
    const seen = await platform.call('iam', 'GET', `/v2/resource_keys/${result.guid}`, { apiKey });
    expect(seen.body.credentials).toEqual({ REDACTED: 'REDACTED' });
  });
});

describe('resource groups and the catalog', () => {
  test('there is a default group, and more can be made', async () => {
    const manager = platform.manager();
    const made = await manager.createResourceGroup({ name: 'images', accountId: platform.cloud.account });
    expect(made.status).toBe(201);
    const found = await manager.listResourceGroups({ accountId: platform.cloud.account, name: 'images' });
    expect(found.result.resources).toMatchObject([{ id: made.result.id, default: false, state: 'ACTIVE' }]);
  });

  test('a group is renamed, and deleted once it holds nothing', async () => {
    const manager = platform.manager();
    const accountId = platform.cloud.account;
    const id = String((await manager.createResourceGroup({ name: 'short-lived', accountId })).result.id);
    expect(await statusOf(manager.updateResourceGroup({ id, name: 'Default' }))).toBe(400);
    const renamed = await manager.updateResourceGroup({ id, name: 'shorter' });
    expect(renamed.result).toMatchObject({ id, name: 'shorter' });
    const inside = { name: 'inside', target: 'eu-de', resourceGroup: id, resourcePlanId: KMS_PLAN };
    const { result: instance } = await platform.controller().createResourceInstance(inside);
    expect(await statusOf(manager.deleteResourceGroup({ id }))).toBe(400);
    const controller = platform.controller();
    await controller.deleteResourceInstance({ id: String(instance.guid) });
    const reclamations = await controller.listReclamations({ resourceInstanceId: String(instance.guid) });
    const reclamation = String(reclamations.result.resources?.[0]?.id);
    await controller.runReclamationAction({ id: reclamation, actionName: 'reclaim' });
    expect((await manager.deleteResourceGroup({ id })).status).toBe(204);
    expect(await statusOf(manager.getResourceGroup({ id }))).toBe(404);
    expect(await statusOf(manager.deleteResourceGroup({ id: resourceGroup }))).toBe(400);
  });

  test('the catalog leads from a service’s name to its plan', async () => {
    const services = await platform.call('iam', 'GET', '/api/v1?q=kms');
    expect(services.body.resources).toMatchObject([{ name: 'kms', kind: 'service' }]);
    const plans = await platform.call('iam', 'GET', `/api/v1/${services.body.resources[0].id}/plan`);
    expect(plans.body.resources).toMatchObject([{ id: KMS_PLAN, name: 'tiered-pricing' }]);
  });
});
