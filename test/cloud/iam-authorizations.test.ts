import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Platform, READER, startPlatform, statusOf } from './platform-kit.ts';

let platform: Platform;
let accountId: string;
beforeAll(async () => {
  platform = await startPlatform();
  accountId = platform.cloud.account;
});
afterAll(() => platform.stop());

type Attributes = Record<string, string>;
const keyed = (values: Attributes) =>
  Object.entries(values).map(([key, value]) => ({ key, operator: 'stringEquals', value }));
describe('authorizations', () => {
  const authorization = (target: Attributes) => ({
    type: 'authorization',
    subject: { attributes: keyed({ serviceName: 'server-protect', accountId }) },
    control: { grant: { roles: [{ role_id: READER }] } },
    resource: { attributes: keyed({ accountId, ...target }) },
  });

  test('from server-protect to the key instance, and of the trail, are there from the start, in both shapes', async () => {
    const { port } = platform.cloud.iam;
    const target = { serviceName: 'kms', serviceInstance: platform.cloud.kmsInstanceId };
    expect(port.hasAuthorization('server-protect', ['Reader'], target)).toBe(true);
    expect(port.hasAuthorization('server-protect', ['Writer'], target)).toBe(false);
    expect(port.hasAuthorization('is', ['Reader'], target)).toBe(false);
    const v1 = await platform.policies().listPolicies({ accountId, type: 'authorization' });
    const sources = v1.result.policies?.map(
      ({ subjects }) => subjects?.[0]?.attributes?.find(({ name }) => name === 'serviceName')?.value,
    );
    expect(sources).toEqual(['server-protect', 'atracker']);
    const v2 = await platform.policies().listV2Policies({ accountId, type: 'authorization' });
    expect(v2.result.policies?.[0]?.subject?.attributes).toContainEqual({
      key: 'serviceName',
      operator: 'stringEquals',
      value: 'server-protect',
    });
  });

  test('are made in the v2 shape and ended by deleting them', async () => {
    const { port } = platform.cloud.iam;
    const target = { serviceName: 'kms', serviceInstance: 'another' };
    const created = await platform.policies().createV2Policy(authorization({ ...target }));
    expect(created.status).toBe(201);
    expect(port.hasAuthorization('server-protect', ['Reader'], target)).toBe(true);
    const v1 = await platform.policies().getPolicy({ policyId: String(created.result.id) });
    expect(v1.result.subjects?.[0]?.attributes).toContainEqual({
      name: 'serviceName',
      value: 'server-protect',
    });
    await platform.policies().deleteV2Policy({ id: String(created.result.id) });
    expect(port.hasAuthorization('server-protect', ['Reader'], target)).toBe(false);
  });

  test('twice are a conflict', async () => {
    const again = authorization({ serviceName: 'kms', serviceInstance: platform.cloud.kmsInstanceId });
    expect(await statusOf(platform.policies().createV2Policy(again))).toBe(409);
  });

  test('may grant what the roles call lists for the pair', async () => {
    const { result } = await platform.policies().listRoles({
      accountId,
      serviceName: 'kms',
      sourceServiceName: 'server-protect',
      policyType: 'authorization',
    });
    expect(result.service_roles?.map((role) => role.display_name)).toEqual(['Reader']);
    const kms = await platform.policies().listRoles({ accountId, serviceName: 'kms' });
    expect(kms.result.service_roles?.map((role) => role.display_name)).toEqual(
      expect.arrayContaining(['Reader', 'ReaderPlus', 'Writer', 'Manager', 'KeyPurge']),
    );
    expect(kms.result.system_roles?.map((role) => role.display_name)).toEqual(
      expect.arrayContaining(['Viewer', 'Operator', 'Editor', 'Administrator']),
    );
  });
});
