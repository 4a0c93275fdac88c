import { randomBytes } from 'node:crypto';
import GlobalCatalogV1 from '@ibm-cloud/platform-services/global-catalog/v1.js';
import IamIdentityV1 from '@ibm-cloud/platform-services/iam-identity/v1.js';
import IamPolicyManagementV1 from '@ibm-cloud/platform-services/iam-policy-management/v1.js';
import ResourceControllerV2 from '@ibm-cloud/platform-services/resource-controller/v2.js';
import ResourceManagerV2 from '@ibm-cloud/platform-services/resource-manager/v2.js';
import { IamAuthenticator } from 'ibm-cloud-sdk-core';
import IBM from 'ibm-cos-sdk';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { READER, WRITER } from './platform-kit.ts';

let cloud: LocalCloud;
beforeEach(async () => {
  cloud = await startLocalCloud({ empty: true, settings: { noBoot: true } });
});
afterEach(() => cloud.stop());

const env = (name: string) => cloud.env[name] ?? '';
const authenticator = () =>
  new IamAuthenticator({ apikey: env('IBMCLOUD_API_KEY'), url: env('IBMCLOUD_IAM_API_ENDPOINT') });
/** What IBM's clients are made with, each with the endpoint of its name. */
const at = (name: string, path = '') => ({
  authenticator: authenticator(),
  serviceUrl: `${env(name)}${path}`,
});
const identity = () => new IamIdentityV1(at('IBMCLOUD_IAM_API_ENDPOINT'));
const policies = () => new IamPolicyManagementV1(at('IBMCLOUD_IAMPAP_API_ENDPOINT'));
const controller = () => new ResourceControllerV2(at('IBMCLOUD_RESOURCE_CONTROLLER_API_ENDPOINT'));

const pairs = (values: Record<string, string>) =>
  Object.entries(values).map(([key, value]) => ({ key, operator: 'stringEquals', value }));

function storage(apiKeyId: string, serviceInstanceId: string): IBM.S3 {
  return new IBM.S3({
    endpoint: env('IBMCLOUD_COS_ENDPOINT'),
    apiKeyId,
    ibmAuthEndpoint: `${env('IBMCLOUD_IAM_API_ENDPOINT')}/identity/token`,
    serviceInstanceId,
    signatureVersion: 'iam',
    s3ForcePathStyle: true,
    maxRetries: 0,
  });
}

/** A service instance by the name of its service and plan, as the catalog tells them. */
async function createInstance(service: string, plan: string, target: string) {
  const catalog = new GlobalCatalogV1(at('IBMCLOUD_RESOURCE_CATALOG_API_ENDPOINT', '/api/v1'));
  const plans = (await catalog.getChildObjects({ id: service, kind: 'plan' })).result.resources ?? [];
  const resourcePlanId = String(plans.find(({ name }) => name === plan)?.id);
  const manager = new ResourceManagerV2(at('IBMCLOUD_RESOURCE_MANAGEMENT_API_ENDPOINT'));
  const groups = await manager.listResourceGroups({ accountId: cloud.account, _default: true });
  const resourceGroup = String(groups.result.resources[0]?.id);
  const params = { name: `new-${service}`, target, resourceGroup, resourcePlanId };
  const { result } = await controller().createResourceInstance(params);
  expect(result.state).toBe('active');
  return { guid: String(result.guid), crn: String(result.crn) };
}

async function createRootKey(bluemixInstance: string): Promise<string> {
  const { default: IbmKeyProtectApiV2 } = await import(
    '@ibm-cloud/ibm-key-protect/ibm-key-protect-api/v2.js'
  );
  const client = new IbmKeyProtectApiV2(at('IBMCLOUD_KP_API_ENDPOINT'));
  const body = {
    metadata: { collectionType: 'application/vnd.ibm.kms.key+json', collectionTotal: 1 },
    resources: [{ type: 'application/vnd.ibm.kms.key+json', name: 'root', extractable: false }],
  };
  const { result } = await client.createKey({ bluemixInstance, body: body as never });
  return String((result as { resources: { crn: string }[] }).resources[0]?.crn);
}

const grant = (type: string, subject: Record<string, string>, roleId: string, on: Record<string, string>) =>
  policies().createV2Policy({
    type,
    subject: { attributes: pairs(subject) },
    control: { grant: { roles: [{ role_id: roleId }] } },
    resource: { attributes: pairs({ accountId: cloud.account, ...on }) },
  });

/** A regional bucket that Key Protect's root key encrypts; needs the authorization for it. */
async function createBucket(owner: IBM.S3, Bucket: string, rootKeyCrn: string): Promise<void> {
  const parameters = {
    Bucket,
    CreateBucketConfiguration: { LocationConstraint: 'us-south-standard' },
    IBMSSEKPEncryptionAlgorithm: 'AES256',
    IBMSSEKPCustomerRootKeyCrn: rootKeyCrn,
  };
  await owner.createBucket(parameters).promise();
}

async function createServiceId(name: string): Promise<{ iamId: string; apiKey: string }> {
  const { result } = await identity().createServiceId({ accountId: cloud.account, name });
  const iamId = String(result.iam_id);
  const key = await identity().createApiKey({ name: 'upload', iamId });
  return { iamId, apiKey: String(key.result.apikey) };
}

describe('an empty account', () => {
  test('has no instance, service ID, policy or authorization but those of the trail, and its owner’s API key', async () => {
    const { kmsInstanceId, rootKeyCrn, cosInstanceCrn, bucket, importServiceId, account } = cloud;
    expect([kmsInstanceId, rootKeyCrn, cosInstanceCrn, bucket, importServiceId]).toEqual([
      '',
      '',
      '',
      '',
      '',
    ]);
    const instances = (await controller().listResourceInstances()).result.resources;
    expect(instances.map(({ crn }) => crn)).toEqual([env('IBMCLOUD_LOGS_INSTANCE')]);
    expect((await identity().listServiceIds({ accountId: account })).result.serviceids).toEqual([]);
    const toLogs = [expect.objectContaining({ type: 'authorization' })];
    expect((await policies().listPolicies({ accountId: account })).result.policies).toEqual(toLogs);
    expect((await policies().listV2Policies({ accountId: account })).result.policies).toEqual(toLogs);
    const keys = await identity().listApiKeys({ accountId: account, scope: 'account' });
    expect(keys.result.apikeys.map(({ name }) => name)).toEqual(['local-cloud-owner']);
    const { port } = cloud.iam;
    expect(port.hasAuthorization('server-protect', ['Reader'], { serviceName: 'kms' })).toBe(false);
    const serviceInstance = instances[0]?.guid ?? '';
    const target = { serviceName: 'logs', serviceInstance };
    expect(port.hasAuthorization('atracker', ['Sender'], target)).toBe(true);
  });

  test('keeps the classic side of the account', async () => {
    const { restUrl, username, apiKey } = cloud.classic;
    const authorization = `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}`;
    const url = `${restUrl}/SoftLayer_Account/getCurrentUser.json?objectMask=mask[username]`;
    const answer = await fetch(url, { headers: { authorization } });
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ username })]);
  });

  test('takes all that an upload needs from IBM’s clients, and then the object', async () => {
    const kms = await createInstance('kms', 'tiered-pricing', 'us-south');
    const cos = await createInstance('cloud-object-storage', 'standard', 'global');
    const rootKeyCrn = await createRootKey(kms.guid);
    expect(rootKeyCrn).toContain(`:kms:us-south:a/${cloud.account}:${kms.guid}:key:`);
    const owner = storage(env('IBMCLOUD_API_KEY'), cos.crn);
    expect((await owner.listBuckets().promise()).Buckets).toEqual([]);
    const Bucket = 'images-from-nothing';
    const keyInstance = { serviceName: 'kms', serviceInstance: kms.guid };
    for (const serviceName of ['cloud-object-storage', 'server-protect']) {
      await grant('authorization', { accountId: cloud.account, serviceName }, READER, keyInstance);
    }
    await createBucket(owner, Bucket, rootKeyCrn);
    const { iamId, apiKey } = await createServiceId('image-import');
    const uploader = storage(apiKey, cos.crn);
    const Body = randomBytes(6 * 1024 * 1024);
    const wanted = { Bucket, Key: 'image.vhd-0.vhd', Body };
    await expect(uploader.putObject(wanted).promise()).rejects.toMatchObject({ statusCode: 403 });
    await grant('access', { iam_id: iamId }, WRITER, {
      serviceName: 'cloud-object-storage',
      serviceInstance: cos.guid,
      ...{ resourceType: 'bucket', resource: Bucket },
    });
    await grant('access', { iam_id: iamId }, READER, keyInstance);
    await uploader.upload(wanted, { partSize: 5 * 1024 * 1024 }).promise();
    const got = await uploader.getObject({ Bucket, Key: 'image.vhd-0.vhd' }).promise();
    expect(Body.equals(got.Body as Buffer)).toBe(true);
  });
});
