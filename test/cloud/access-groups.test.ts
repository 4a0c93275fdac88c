import IamAccessGroupsV2 from '@ibm-cloud/platform-services/iam-access-groups/v2.js';
import IamPolicyManagementV1 from '@ibm-cloud/platform-services/iam-policy-management/v1.js';
import { IamAuthenticator } from 'ibm-cloud-sdk-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import type { SeededServiceId } from '../../cloud/seed.ts';

/** By IBM's own Node clients. The tests need each other. */
let cloud: LocalCloud;
let member: SeededServiceId;
const made = { group: '', policy: '' };
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { noBoot: true } });
  member = cloud.addServiceId('member');
});
afterAll(() => cloud.stop());

const platform = (apikey = cloud.env['IBMCLOUD_API_KEY'] ?? '') => {
  const url = cloud.env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '';
  return { authenticator: new IamAuthenticator({ apikey, url }), serviceUrl: url };
};
const groups = (apikey?: string) => new IamAccessGroupsV2(platform(apikey));
const policies = (apikey?: string) => new IamPolicyManagementV1(platform(apikey));
const at = (key: string, value: string) => ({ key, value, operator: 'stringEquals' });
const READER = 'crn:v1:bluemix:public:iam::::serviceRole:Reader';
const policyFor = (group: string) => ({
  type: 'access',
  subject: { attributes: [at('access_group_id', group)] },
  control: { grant: { roles: [{ role_id: READER }] } },
  resource: {
    attributes: [
      at('accountId', cloud.account),
      at('serviceName', 'kms'),
      at('serviceInstance', cloud.kmsInstanceId),
    ],
  },
});

/** Does IAM give the identity Reader on the Key Protect instance? */
function mayRead(apiKey: string): boolean {
  const caller = cloud.iam.port.callerFromApiKey(apiKey);
  const target = { serviceName: 'kms', serviceInstance: cloud.kmsInstanceId };
  return caller !== undefined && cloud.iam.port.hasRole(caller, ['Reader'], target);
}

test('a group is made, listed, found by a part of its name, and renamed by its newest version', async () => {
  const draft = { accountId: cloud.account, name: 'Image importers', description: 'read images' };
  const { status, result } = await groups().createAccessGroup(draft);
  expect(status).toBe(201);
  expect(result).toMatchObject({ name: 'Image importers', account_id: cloud.account, is_federated: false });
  made.group = String(result.id);
  expect(made.group).toMatch(/^AccessGroupId-[0-9a-f-]{36}$/);
  await expect(groups().createAccessGroup(draft)).rejects.toMatchObject({ status: 409 });
  await groups().createAccessGroup({ accountId: cloud.account, name: 'Others' });
  const listed = await groups().listAccessGroups({ accountId: cloud.account, search: 'import', limit: 1 });
  expect(listed.result).toMatchObject({ total_count: 1, limit: 1, offset: 0, groups: [{ id: made.group }] });
  const read = await groups().getAccessGroup({ accessGroupId: made.group, showCrn: true });
  expect(read.result).toMatchObject({ crn: expect.stringContaining(':iam-groups::a/') });
  const change = { accessGroupId: made.group, name: 'Importers' };
  const stale = groups().updateAccessGroup({ ...change, ifMatch: '1-0' });
  await expect(stale).rejects.toMatchObject({ status: 409 });
  const ifMatch = String((read.headers as Record<string, string>)['etag']);
  expect((await groups().updateAccessGroup({ ...change, ifMatch })).result).toMatchObject({
    name: 'Importers',
    description: 'read images',
  });
});

test('members are added with an outcome for each, and listed', async () => {
  const members = [
    { iam_id: member.iamId, type: 'service' },
    { iam_id: member.iamId, type: 'service' },
    { iam_id: 'iam-ServiceId-nobody', type: 'service' },
  ];
  const { status, result } = await groups().addMembersToAccessGroup({ accessGroupId: made.group, members });
  expect(status).toBe(207);
  expect(result.members?.map(({ status_code: code }) => code)).toEqual([200, 409, 404]);
  const listed = await groups().listAccessGroupMembers({ accessGroupId: made.group });
  expect(listed.result).toMatchObject({
    total_count: 1,
    members: [{ iam_id: member.iamId, type: 'service', name: 'member' }],
  });
  const asked = { accessGroupId: made.group, iamId: member.iamId };
  expect((await groups().isMemberOfAccessGroup(asked)).status).toBe(204);
  const stranger = groups().isMemberOfAccessGroup({ ...asked, iamId: 'IBMid-0' });
  await expect(stranger).rejects.toMatchObject({ status: 404 });
  const own = await groups(member.apiKey).listAccessGroups({ accountId: cloud.account, iamId: member.iamId });
  expect(own.result.groups?.map(({ id }) => id)).toEqual([made.group]);
});

test('a policy of the group grants to its members, and is shown to them', async () => {
  expect(mayRead(member.apiKey)).toBe(false);
  await expect(policies().createV2Policy(policyFor('AccessGroupId-none'))).rejects.toMatchObject({
    status: 400,
  });
  const { result } = await policies().createV2Policy(policyFor(made.group));
  made.policy = String(result.id);
  expect(mayRead(member.apiKey)).toBe(true);
  await expect(policies().createV2Policy(policyFor(made.group))).rejects.toMatchObject({ status: 409 });
  const byGroup = { accountId: cloud.account, accessGroupId: made.group };
  for (const apiKey of [undefined, member.apiKey]) {
    const listed = await policies(apiKey).listPolicies(byGroup);
    expect(listed.result.policies?.map(({ id }) => id)).toEqual([made.policy]);
  }
  const token = await cloudToken(member.apiKey);
  const keys = await fetch(`${cloud.env['IBMCLOUD_KP_API_ENDPOINT']}/api/v2/keys`, {
    headers: { authorization: `Bearer ${token}`, 'bluemix-instance': cloud.kmsInstanceId },
  });
  expect(keys.status).toBe(200);
});

test('who may not change groups is refused, and a member that leaves loses what the group held', async () => {
  const own = groups(member.apiKey);
  const intruder = own.addMembersToAccessGroup({
    accessGroupId: made.group,
    members: [{ iam_id: 'IBMid-1', type: 'user' }],
  });
  await expect(intruder).rejects.toMatchObject({ status: 403 });
  await expect(own.createAccessGroup({ accountId: cloud.account, name: 'Mine' })).rejects.toMatchObject({
    status: 403,
  });
  await expect(groups().deleteAccessGroup({ accessGroupId: made.group })).rejects.toMatchObject({
    status: 400,
  });
  await groups().removeMemberFromAccessGroup({ accessGroupId: made.group, iamId: member.iamId });
  expect(mayRead(member.apiKey)).toBe(false);
  const members = [{ iam_id: member.iamId, type: 'service' }];
  await groups().addMembersToAccessGroup({ accessGroupId: made.group, members });
  expect(mayRead(member.apiKey)).toBe(true);
  const removed = await groups().removeMembersFromAccessGroup({
    accessGroupId: made.group,
    members: [member.iamId, 'IBMid-1'],
  });
  expect(removed.result.members?.map(({ status_code: code }) => code)).toEqual([204, 404]);
  await groups().addMembersToAccessGroup({ accessGroupId: made.group, members });
  const all = await groups().removeMemberFromAllAccessGroups({
    accountId: cloud.account,
    iamId: member.iamId,
  });
  expect(all.result.groups?.map(({ access_group_id: id }) => id)).toEqual([made.group]);
  expect(mayRead(member.apiKey)).toBe(false);
});

test('a deleted group grants nothing any more, and a deleted service ID is in no group', async () => {
  const members = [{ iam_id: member.iamId, type: 'service' }];
  await groups().addMembersToAccessGroup({ accessGroupId: made.group, members });
  const other = cloud.addServiceId('other');
  await groups().addMembersToAccessGroup({
    accessGroupId: made.group,
    members: [{ iam_id: other.iamId, type: 'service' }],
  });
  const token = await cloudToken(cloud.env['IBMCLOUD_API_KEY'] ?? '');
  const gone = await fetch(`${cloud.env['IBMCLOUD_IAM_API_ENDPOINT']}/v1/serviceids/${other.id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
  });
  expect(gone.status).toBe(204);
  const listed = await groups().listAccessGroupMembers({ accessGroupId: made.group });
  expect(listed.result.members?.map(({ iam_id: id }) => id)).toEqual([member.iamId]);
  expect((await groups().deleteAccessGroup({ accessGroupId: made.group, force: true })).status).toBe(204);
  expect(mayRead(member.apiKey)).toBe(false);
  await expect(groups().getAccessGroup({ accessGroupId: made.group })).rejects.toMatchObject({ status: 404 });
});

async function cloudToken(apikey: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'urn:ibm:params:oauth:grant-type:apikey', apikey });
  const answer = await fetch(`${cloud.env['IBMCLOUD_IAM_API_ENDPOINT']}/identity/token`, {
    method: 'POST',
    body,
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}
