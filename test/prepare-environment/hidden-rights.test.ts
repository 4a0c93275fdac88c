import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { makeGroup } from '../support/access-groups.ts';
import { fixOf, lacking, prepareAll, seeded, watcher } from './account-kit.ts';

/** Rights of the import that are there otherwise than by the policies that this action makes. */

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 0, noBoot: true } });
});
afterAll(() => cloud.stop());

const KMS = { serviceName: 'kms' };
const bucket = () => ({
  ...{ serviceName: 'cloud-object-storage', resourceType: 'bucket' },
  resource: cloud.bucket,
});
const check = (id: string, apiKey?: string) =>
  prepareAll(cloud, { ...seeded(cloud), 'import-service-id': id }, apiKey === undefined ? {} : { apiKey });

describe('rights by an access group', () => {
  const member = (name: string) => {
    const { id, iamId } = cloud.addServiceId(name);
    makeGroup(
      cloud,
      name,
      [iamId],
      [
        ['Reader', bucket()],
        ['Reader', KMS],
      ],
    );
    return id;
  };

  it('count, and are told', async () => {
    const seen = await check(member('seen'));
    expect(lacking(seen)).toEqual({});
    expect(seen.lines.join('\n')).toMatch(/given by the policy \S+ of the access group seen/);
    const { id } = seen.findings.find(({ step }) => step === 'import-policies') ?? {};
    expect(id?.split(' ')).toHaveLength(2);
  });

  it('are not missing where groups may not be seen, and the command says who must see them', async () => {
    const seen = await check(member('hidden'), watcher(cloud, 'access groups'));
    expect(lacking(seen)).toEqual({ 'import-policies': 'forbidden' });
    expect(fixOf(seen, 'import-policies')).toMatch(
      /ibmcloud iam service-policy-create ServiceId-\S+ --roles Viewer --service-name iam-groups/,
    );
  });
});

it('a policy that may give it, and does not say so, is not missing', async () => {
  const { id, iamId } = cloud.addServiceId('by-resource-group');
  const { resourceGroupId } = cloud.iam.state.account;
  for (const serviceName of ['kms', 'cloud-object-storage'])
    cloud.allow(iamId, 'Reader', { serviceName, resourceGroupId });
  const seen = await check(id);
  expect(lacking(seen)).toEqual({ 'import-policies': 'unknown' });
  expect(seen.error).toBe('');
  expect(fixOf(seen, 'import-policies')).toMatch(
    /names a resource group.*ibmcloud iam service-policy-create/,
  );
});

it('policies on more than one thing are not shown to the administrator of that thing, and not missing', async () => {
  const { id, iamId } = cloud.addServiceId('wide');
  cloud.allow(iamId, 'Reader', { serviceName: 'cloud-object-storage' });
  cloud.allow(iamId, 'Reader', KMS);
  const narrow = { ...KMS, serviceInstance: cloud.kmsInstanceId };
  const apiKey = watcher(cloud, 'policies', 'routing');
  const administrator = [...cloud.iam.state.serviceIds.all()].findLast(({ name }) => name === 'watcher');
  cloud.allow(`iam-${administrator?.id}`, 'Administrator', narrow);
  cloud.allow(`iam-${administrator?.id}`, 'Administrator', bucket());
  expect(lacking(await check(id, apiKey))).toMatchObject({ 'import-policies': 'forbidden' });
});
