import { constants, createCipheriv, publicEncrypt, randomBytes } from 'node:crypto';
import KeyProtectV2 from '@ibm-cloud/ibm-key-protect/ibm-key-protect-api/v2.js';
import GlobalCatalogV1 from '@ibm-cloud/platform-services/global-catalog/v1.js';
import IamIdentityV1 from '@ibm-cloud/platform-services/iam-identity/v1.js';
import IamPolicyManagementV1 from '@ibm-cloud/platform-services/iam-policy-management/v1.js';
import ResourceControllerV2 from '@ibm-cloud/platform-services/resource-controller/v2.js';
import ResourceManagerV2 from '@ibm-cloud/platform-services/resource-manager/v2.js';
import { IamAuthenticator } from 'ibm-cloud-sdk-core';
import Cos from 'ibm-cos-sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';

/**
 * The environment of an encrypted image, made in an empty account by IBM's own Node clients in the order of
 * ibm-cloud-apis.md 0, as a customer would make it. The tests need each other.
 */
const READER = 'crn:v1:bluemix:public:iam::::serviceRole:Reader';
const KEY = 'application/vnd.ibm.kms.key+json';
let cloud: LocalCloud;
const made = { group: '', kms: '', cos: '', cosCrn: '', rootKey: '', rootCrn: '', importer: '', apiKey: '' };

beforeAll(async () => {
  cloud = await startLocalCloud({ empty: true, settings: { noBoot: true } });
});
afterAll(() => cloud.stop());

const env = (name: string): string => cloud.env[name] ?? '';
const authenticator = (apikey = env('IBMCLOUD_API_KEY')) =>
  new IamAuthenticator({ apikey, url: env('IBMCLOUD_IAM_API_ENDPOINT') });
const platform = () => ({ authenticator: authenticator(), serviceUrl: env('IBMCLOUD_IAM_API_ENDPOINT') });
const keyProtect = (apikey?: string) =>
  new KeyProtectV2({ authenticator: authenticator(apikey), serviceUrl: env('IBMCLOUD_KP_API_ENDPOINT') });
const objectStorage = (apiKeyId = env('IBMCLOUD_API_KEY')) =>
  new Cos.S3({
    endpoint: env('IBMCLOUD_COS_ENDPOINT'),
    apiKeyId,
    ibmAuthEndpoint: `${env('IBMCLOUD_IAM_API_ENDPOINT')}/identity/token`,
    serviceInstanceId: made.cosCrn,
    s3ForcePathStyle: true,
    maxRetries: 0,
  });
const keyBody = (resource: object) =>
  ({
    metadata: { collectionType: KEY, collectionTotal: 1 },
    resources: [{ type: KEY, ...resource }],
  }) as never;
// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
const first = (answer: { result: unknown }): any => (answer.result as { resources: unknown[] }).resources[0];
const at = (key: string, value: string) => ({ key, operator: 'stringEquals', value });

test('the catalog names the plans, the group is there, and both instances are made', async () => {
  const serviceUrl = `${env('IBMCLOUD_RESOURCE_CATALOG_API_ENDPOINT')}/api/v1`;
  const catalog = new GlobalCatalogV1({ ...platform(), serviceUrl });
  const controller = new ResourceControllerV2(platform());
  const planOf = async (service: string): Promise<string> => {
    const entry = first(await catalog.listCatalogEntries({ q: `name:${service}` }));
    return String(first(await catalog.getChildObjects({ id: entry.id, kind: 'plan' })).id);
  };
  const accountId = cloud.account;
  made.group = first(
    await new ResourceManagerV2(platform()).listResourceGroups({ accountId, _default: true }),
  ).id;
  const make = async (service: string, target: string) => {
    const resourcePlanId = await planOf(service);
    const draft = { name: `image ${service}`, target, resourceGroup: made.group, resourcePlanId };
    return (await controller.createResourceInstance(draft)).result;
  };
  made.kms = String((await make('kms', 'us-south')).guid);
  const cos = await make('cloud-object-storage', 'global');
  made.cos = String(cos.guid);
  made.cosCrn = String(cos.crn);
  const { result } = await controller.getResourceInstance({ id: made.cosCrn });
  expect(result).toMatchObject({ guid: made.cos, state: 'active' });
  const listed = await controller.listResourceInstances({ name: 'image kms' });
  expect(listed.result).toMatchObject({ rows_count: 1, resources: [{ guid: made.kms }] });
});

test('a root key is imported with a token, a standard key too; both are found again', async () => {
  const client = keyProtect();
  const instance = { bluemixInstance: made.kms };
  await client.postImportToken({ ...instance, expiration: 600, maxAllowedRetrievals: 1 });
  const token = (await client.getImportToken(instance)).result as { payload: string; nonce: string };
  const sealed = (material: Buffer) => {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', material, iv);
    const nonce = Buffer.concat([cipher.update(Buffer.from(token.nonce, 'base64')), cipher.final()]);
    const key = Buffer.from(token.payload, 'base64').toString('utf8');
    const how = { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
    return {
      payload: publicEncrypt(how, material).toString('base64'),
      encryptedNonce: Buffer.concat([nonce, cipher.getAuthTag()]).toString('base64'),
      iv: iv.toString('base64'),
      encryptionAlgorithm: 'RSAES_OAEP_SHA_256',
    };
  };
  const root = { name: 'image root', extractable: false, aliases: ['images'], ...sealed(randomBytes(32)) };
  const rootKey = first(await client.createKey({ ...instance, body: keyBody(root) }));
  expect(rootKey).toMatchObject({ imported: true, state: 1, extractable: false });
  [made.rootKey, made.rootCrn] = [rootKey.id, rootKey.crn];
  const material = randomBytes(32);
  const standard = { name: 'data key', extractable: true, ...sealed(material) };
  const dataKey = first(await client.createKey({ ...instance, body: keyBody(standard) }));
  const read = first(await client.getKey({ ...instance, id: dataKey.id }));
  expect(read.payload).toBe(material.toString('base64'));
  expect(first(await client.getKeyMetadata({ ...instance, id: 'images' })).id).toBe(made.rootKey);
  await expect(client.getImportToken(instance)).rejects.toMatchObject({ status: 409 });
});

test('services are authorized as the roles call offers; the second equal one is a conflict', async () => {
  const policies = new IamPolicyManagementV1(platform());
  for (const source of ['server-protect', 'cloud-object-storage']) {
    const offered = await policies.listRoles({
      accountId: cloud.account,
      serviceName: 'kms',
      sourceServiceName: source,
      policyType: 'authorization',
    });
    expect(offered.result.service_roles?.map((role) => role.crn)).toContain(READER);
    const authorization = {
      type: 'authorization',
      subject: { attributes: [at('serviceName', source), at('accountId', cloud.account)] },
      control: { grant: { roles: [{ role_id: READER }] } },
      resource: {
        attributes: [
          at('serviceName', 'kms'),
          at('accountId', cloud.account),
          at('serviceInstance', made.kms),
        ],
      },
    };
    expect((await policies.createV2Policy(authorization)).status).toBe(201);
    await expect(policies.createV2Policy(authorization)).rejects.toMatchObject({ status: 409 });
  }
});

test('a regional bucket under the root key registers with it, and aborts what nobody finishes', async () => {
  const s3 = objectStorage();
  const Bucket = 'customer-images';
  await s3
    .createBucket({
      Bucket,
      CreateBucketConfiguration: { LocationConstraint: 'us-south-standard' },
      IBMSSEKPEncryptionAlgorithm: 'AES256',
      IBMSSEKPCustomerRootKeyCrn: made.rootCrn,
    })
    .promise();
  expect(await s3.headBucket({ Bucket }).promise()).toMatchObject({
    IBMSSEKPCustomerRootKeyCrn: made.rootCrn,
  });
  const rule = {
    ID: 'stale',
    Status: 'Enabled',
    Filter: {},
    AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
  };
  await s3.putBucketLifecycleConfiguration({ Bucket, LifecycleConfiguration: { Rules: [rule] } }).promise();
  const { Rules } = await s3.getBucketLifecycleConfiguration({ Bucket }).promise();
  expect(Rules).toMatchObject([
    { Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
  ]);
  const found = await keyProtect().getRegistrations({ bluemixInstance: made.kms, id: made.rootKey });
  expect(first(found)).toMatchObject({
    keyId: made.rootKey,
    resourceCrn: `crn:v1:bluemix:public:cloud-object-storage:global:a/${cloud.account}:${made.cos}:bucket:${Bucket}`,
    preventKeyDeletion: false,
  });
  const removed = keyProtect().deleteKey({ bluemixInstance: made.kms, id: made.rootKey });
  await expect(removed).rejects.toMatchObject({ status: 409 });
});

test('a service ID with least rights reads the bucket and opens a wrapped key, and nothing more', async () => {
  const identity = new IamIdentityV1(platform());
  const policies = new IamPolicyManagementV1(platform());
  const serviceId = await identity.createServiceId({ accountId: cloud.account, name: 'image import' });
  const iamId = String(serviceId.result.iam_id);
  const grant = (...resource: ReturnType<typeof at>[]) =>
    policies.createV2Policy({
      type: 'access',
      subject: { attributes: [at('iam_id', iamId)] },
      control: { grant: { roles: [{ role_id: READER }] } },
      resource: { attributes: [at('accountId', cloud.account), ...resource] },
    });
  await grant(at('serviceName', 'kms'), at('serviceInstance', made.kms));
  const bucket = [at('resourceType', 'bucket'), at('resource', 'customer-images')];
  await grant(at('serviceName', 'cloud-object-storage'), at('serviceInstance', made.cos), ...bucket);
  const key = await identity.createApiKey({ name: 'import', iamId });
  made.apiKey = String(key.result.apikey);
  await objectStorage().putObject({ Bucket: 'customer-images', Key: 'a.vhd', Body: 'image' }).promise();
  const importer = objectStorage(made.apiKey);
  const read = await importer.getObject({ Bucket: 'customer-images', Key: 'a.vhd' }).promise();
  expect(String(read.Body)).toBe('image');
  const write = importer.putObject({ Bucket: 'customer-images', Key: 'b.vhd', Body: 'x' }).promise();
  await expect(write).rejects.toMatchObject({ statusCode: 403 });
  const wrapKey = { bluemixInstance: made.kms, id: made.rootKey };
  const plaintext = randomBytes(64).toString('base64');
  const wrapped = await keyProtect().wrapKey({ ...wrapKey, keyActionWrapBody: { plaintext } as never });
  const { ciphertext } = wrapped.result as { ciphertext: string };
  const unwrap = { ...wrapKey, keyActionUnwrapBody: { ciphertext } as never };
  expect((await keyProtect(made.apiKey).unwrapKey(unwrap)).result).toMatchObject({ plaintext });
  await expect(keyProtect(made.apiKey).getKey(wrapKey)).rejects.toMatchObject({ status: 401 });
});
