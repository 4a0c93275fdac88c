import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Target } from '../../cloud/ports.ts';
import {
  ADMINISTRATOR,
  MANAGER,
  type Platform,
  READER,
  startPlatform,
  statusOf,
  WRITER,
} from './platform-kit.ts';

let platform: Platform;
let accountId: string;
beforeAll(async () => {
  platform = await startPlatform();
  accountId = platform.cloud.account;
});
afterAll(() => platform.stop());

type Attributes = Record<string, string>;
const named = (values: Attributes) => Object.entries(values).map(([name, value]) => ({ name, value }));
const keyed = (values: Attributes) =>
  Object.entries(values).map(([key, value]) => ({ key, operator: 'stringEquals', value }));

/** An access policy in the v1 shape. */
function access(iamId: string, roleId: string, resource: Attributes) {
  return {
    type: 'access',
    subjects: [{ attributes: [{ name: 'iam_id', value: iamId }] }],
    roles: [{ role_id: roleId }],
    resources: [{ attributes: named({ accountId, ...resource }) }],
  };
}

function may(apiKey: string, roles: readonly string[], target: Target): boolean {
  const { port } = platform.cloud.iam;
  const caller = port.callerFromApiKey(apiKey);
  return caller !== undefined && port.hasRole(caller, roles, target);
}

describe('access policies', () => {
  test('are made, read, replaced, deleted and restored by IBM’s SDK', async () => {
    const { iamId } = platform.stranger();
    const policies = platform.policies();
    const body = access(iamId, READER, { serviceName: 'kms' });
    const created = await policies.createPolicy(body);
    expect(created.status).toBe(201);
    expect(created.result).toMatchObject({ type: 'access', state: 'active' });
    expect(created.result.roles?.[0]).toMatchObject({ role_id: READER, display_name: 'Reader' });
    expect(created.result.resources?.[0]?.attributes?.[0]?.operator).toBe('stringEquals');
    const policyId = String(created.result.id);
    const read = await policies.getPolicy({ policyId });
    const etag = (read.headers as Record<string, string>)['etag'] ?? '';
    expect(etag).toMatch(/^\d+-[0-9a-f]+$/);
    const changed = { ...access(iamId, WRITER, { serviceName: 'kms' }), policyId, ifMatch: etag };
    expect((await policies.replacePolicy(changed)).result.roles?.[0]?.role_id).toBe(WRITER);
    expect(await statusOf(policies.replacePolicy(changed))).toBe(409);
    expect((await policies.deletePolicy({ policyId })).status).toBe(204);
    const gone = await policies.getPolicy({ policyId });
    expect(gone.result.state).toBe('deleted');
    const ifMatch = (gone.headers as Record<string, string>)['etag'] ?? '';
    const restored = await policies.updatePolicyState({ policyId, ifMatch, state: 'active' });
    expect(restored.result.state).toBe('active');
    expect(await statusOf(policies.getPolicy({ policyId: 'no-such' }))).toBe(404);
  });

  test('that exist already are a conflict that names the other', async () => {
    const { iamId } = platform.stranger();
    const body = access(iamId, READER, { serviceName: 'kms' });
    const first = await platform.call('iam', 'POST', '/v1/policies', { body });
    const second = await platform.call('iam', 'POST', '/v1/policies', { body });
    expect(second.status).toBe(409);
    expect(second.body.errors[0]).toMatchObject({
      code: 'policy_conflict_error',
      details: { conflicts_with: { policy: first.body.id, role: READER } },
    });
  });

  test.each([
    ['account', { serviceName: 'kms', accountId: 'other' }, READER, 'invalid_body'],
    ['service', {}, READER, 'invalid_body'],
    ['role', { serviceName: 'kms' }, 'crn:v1:bluemix:public:iam::::role:Reader', 'role_not_found'],
    [
      'service role',
      { serviceName: 'kms' },
      'crn:v1:bluemix:public:cloud-object-storage::::serviceRole:ContentReader',
      'role_not_found',
    ],
  ])('with a wrong %s are refused', async (_what, resource, role, code) => {
    const { iamId } = platform.stranger();
    const body = access(iamId, role, resource as Attributes);
    const answer = await platform.call('iam', 'POST', '/v1/policies', { body });
    expect([answer.status, answer.body.errors[0].code]).toEqual([400, code]);
  });

  test('grant on their target and nothing beside it', async () => {
    const { iamId, apiKey } = platform.stranger();
    const instance = platform.cloud.kmsInstanceId;
    const ring = { serviceName: 'kms', serviceInstance: instance, keyRing: 'production' };
    await platform.policies().createPolicy(access(iamId, WRITER, ring));
    const key = { serviceName: 'kms', serviceInstance: instance, resourceType: 'key', resource: 'k' };
    expect(may(apiKey, ['Writer'], { ...key, keyRing: 'production' })).toBe(true);
    expect(may(apiKey, ['Reader', 'Writer'], { ...key, keyRing: 'production' })).toBe(true);
    expect(may(apiKey, ['Manager'], { ...key, keyRing: 'production' })).toBe(false);
    expect(may(apiKey, ['Writer'], { ...key, keyRing: 'default' })).toBe(false);
    expect(may(apiKey, ['Writer'], key)).toBe(false);
    expect(may(apiKey, ['Writer'], { ...key, keyRing: 'production', serviceInstance: 'x' })).toBe(false);
    expect(may(apiKey, ['Writer'], { ...key, keyRing: 'production', serviceName: 'hs-crypto' })).toBe(false);
  });

  test('match with wildcards and by resource group and region', async () => {
    const group = platform.cloud.iam.state.account.resourceGroupId;
    const instance = platform.cloud.kmsInstanceId;
    const target = { serviceName: 'kms', serviceInstance: instance };
    const byGroup = platform.stranger();
    await platform.policies().createPolicy(access(byGroup.iamId, MANAGER, { resourceGroupId: group }));
    expect(may(byGroup.apiKey, ['Manager'], target)).toBe(true);
    const elsewhere = platform.stranger();
    const eu = { serviceName: 'kms', region: 'eu-de' };
    await platform.policies().createPolicy(access(elsewhere.iamId, MANAGER, eu));
    expect(may(elsewhere.apiKey, ['Manager'], target)).toBe(false);
    const wild = platform.stranger();
    const body = access(wild.iamId, READER, { serviceName: 'cloud-object-storage', resourceType: 'bucket' });
    body.resources[0]?.attributes.push({
      name: 'resource',
      value: 'images-*',
      operator: 'stringMatch',
    } as never);
    await platform.policies().createPolicy(body);
    const bucket = { serviceName: 'cloud-object-storage', resourceType: 'bucket' };
    expect(may(wild.apiKey, ['Reader'], { ...bucket, resource: 'images-2026' })).toBe(true);
    expect(may(wild.apiKey, ['Reader'], { ...bucket, resource: 'backups' })).toBe(false);
  });

  test('stop granting when they or their subject are deleted', async () => {
    const { iamId, apiKey, id } = platform.stranger();
    const { result } = await platform.policies().createPolicy(access(iamId, READER, { serviceName: 'kms' }));
    const target = { serviceName: 'kms', serviceInstance: platform.cloud.kmsInstanceId };
    expect(may(apiKey, ['Reader'], target)).toBe(true);
    await platform.policies().deletePolicy({ policyId: String(result.id) });
    expect(may(apiKey, ['Reader'], target)).toBe(false);
    await platform.identity().deleteServiceId({ id });
    expect(may(apiKey, ['Reader'], target)).toBe(false);
  });

  test('grant after a delay when the cloud is told so', async () => {
    const { iamId, apiKey } = platform.stranger();
    platform.cloud.settings.policyDelay = 5000;
    await platform.policies().createPolicy(access(iamId, READER, { serviceName: 'kms' }));
    platform.cloud.settings.policyDelay = 0;
    expect(may(apiKey, ['Reader'], { serviceName: 'kms' })).toBe(false);
    platform.advance(5001);
    expect(may(apiKey, ['Reader'], { serviceName: 'kms' })).toBe(true);
  });

  test('with a time condition hold only in their time', async () => {
    const { iamId, apiKey } = platform.stranger();
    const until = new Date(platform.cloud.clock.now() + 3_600_000).toISOString();
    const answer = await platform.call('iam', 'POST', '/v2/policies', {
      body: {
        type: 'access',
        subject: { attributes: keyed({ iam_id: iamId }) },
        control: { grant: { roles: [{ role_id: READER }] } },
        resource: { attributes: keyed({ accountId, serviceName: 'kms' }) },
        pattern: 'time-based-conditions:once',
        rule: {
          operator: 'and',
          conditions: [
            {
              key: '{{environment.attributes.current_date_time}}',
              operator: 'dateTimeLessThanOrEquals',
              value: until,
            },
          ],
        },
      },
    });
    expect(answer.status).toBe(201);
    const target = { serviceName: 'kms' };
    expect(may(apiKey, ['Reader'], target)).toBe(true);
    const listed = await platform.policies().listPolicies({ accountId, iamId });
    expect(listed.result.policies).toEqual([]);
    platform.advance(2 * 3_600_000);
    expect(may(apiKey, ['Reader'], target)).toBe(false);
  });
});

describe('the policy API itself', () => {
  test('asks for account_id and pages with start and limit', async () => {
    const bare = await platform.call('iam', 'GET', '/v1/policies');
    expect([bare.status, bare.body.errors[0].code]).toEqual([400, 'missing_required_query_parameter']);
    const first = await platform.call('iam', 'GET', `/v2/policies?account_id=${accountId}&limit=2`);
    expect(first.body.policies).toHaveLength(2);
    const rest = await platform.call(
      'iam',
      'GET',
      `/v2/policies?account_id=${accountId}&limit=100&start=${first.body.next.start}`,
    );
    const ids = [...first.body.policies, ...rest.body.policies].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rest.body.next).toBeUndefined();
  });

  test('refuses whoever is no Administrator of the target, and 401 without a token', async () => {
    const { apiKey } = platform.stranger();
    const other = platform.stranger();
    const body = access(other.iamId, READER, { serviceName: 'kms' });
    const refused = await platform.call('iam', 'POST', '/v1/policies', { apiKey, body });
    expect([refused.status, refused.body.errors[0].code]).toEqual([403, 'insufficent_permissions']);
    const list = await platform.call('iam', 'GET', `/v1/policies?account_id=${accountId}`, { apiKey });
    expect(list.status).toBe(403);
    const anonymous = await platform.call('iam', 'GET', '/v1/policies?account_id=x', { token: 'x' });
    expect([anonymous.status, anonymous.body.errors[0].code]).toEqual([401, 'invalid_token']);
  });

  test('lets an Administrator of one instance grant there and nowhere else', async () => {
    const admin = platform.stranger();
    const other = platform.stranger();
    const here = { serviceName: 'kms', serviceInstance: platform.cloud.kmsInstanceId };
    await platform.policies().createPolicy(access(admin.iamId, ADMINISTRATOR, here));
    const grant = (resource: Attributes) =>
      platform.call('iam', 'POST', '/v1/policies', {
        apiKey: admin.apiKey,
        body: access(other.iamId, READER, resource),
      });
    expect((await grant(here)).status).toBe(201);
    expect((await grant({ serviceName: 'kms' })).status).toBe(403);
  });

  test('hands the import service ID Reader on the bucket and the key instance, exactly', async () => {
    const iamId = `iam-${platform.cloud.importServiceId}`;
    const { result } = await platform.policies().listPolicies({ accountId, iamId });
    const seen = (result.policies ?? []).map((policy) => ({
      roles: policy.roles?.map((role) => role.display_name),
      on: Object.fromEntries(
        (policy.resources?.[0]?.attributes ?? []).map(({ name, value }) => [name, value]),
      ),
    }));
    expect(seen).toHaveLength(2);
    expect(seen).toContainEqual({
      roles: ['Reader'],
      on: { accountId, serviceName: 'kms', serviceInstance: platform.cloud.kmsInstanceId },
    });
    expect(seen).toContainEqual({
      roles: ['Reader'],
      on: {
        accountId,
        serviceName: 'cloud-object-storage',
        serviceInstance: platform.cloud.cosInstanceCrn.split(':')[7],
        resourceType: 'bucket',
        resource: platform.cloud.bucket,
      },
    });
  });
});
