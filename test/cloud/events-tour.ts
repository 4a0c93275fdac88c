import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { encryptedVhd } from '../support/encrypted-files.ts';
import { TEMPLATE, until } from './classic-kit.ts';
import { idle, provisioned, type Scene, serverOf } from './events-kit.ts';
import { MANAGER } from './platform-kit.ts';

/** Every call that the trail hears of, once: what the table of names is held to. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PART = 'x'.repeat(5 * 1024 * 1024);
const GUEST = 'SoftLayer_Virtual_Guest';

export async function tourKeyProtect(scene: Scene): Promise<void> {
  const { kms, platform } = scene;
  await tourKey(scene);
  await kms.call('GET', '/keys');
  await kms.call('HEAD', '/keys');
  await kms.call('GET', '/keys/registrations');
  await kms.call('POST', '/key_rings/tour');
  await kms.call('GET', '/key_rings');
  await kms.call('DELETE', '/key_rings/tour');
  await kms.call('POST', '/import_token', { body: { expiration: 600, maxAllowedRetrievals: 2 } });
  scene.secrets.add((await kms.call('GET', '/import_token')).body.nonce);
  await kms.call('GET', '/instance/policies');
  const dualAuth = { policy_type: 'dualAuthDelete', policy_data: { enabled: false } };
  await kms.call('PUT', '/instance/policies?policy=dualAuthDelete', { body: policies(dualAuth) });
  const expiring = new Date(Date.now() + 30 * 24 * HOUR).toISOString().replace(/\.\d+Z$/, 'Z');
  await kms.root({ expirationDate: expiring });
  platform.advance(31 * 24 * HOUR);
  await kms.call('GET', '/keys');
}

const policies = (resource: unknown) => ({
  metadata: { collectionType: 'application/vnd.ibm.kms.policy+json', collectionTotal: 1 },
  resources: [resource],
});

async function tourKey(scene: Scene): Promise<void> {
  const { kms, platform, secrets } = scene;
  const plaintext = randomBytes(64).toString('base64');
  secrets.add(plaintext);
  const payload = randomBytes(32).toString('base64');
  secrets.add(payload);
  await kms.create({ extractable: true, payload });
  const id = await kms.root({ name: 'tour' });
  const ciphertext = await kms.wrap(id, plaintext);
  await kms.action(id, 'unwrap', { ciphertext });
  await kms.action(id, 'rewrap', { ciphertext });
  await kms.action(id, 'rotate');
  await kms.action(id, 'disable');
  platform.advance(MINUTE);
  await kms.action(id, 'enable');
  await kms.action(id, 'dance', {});
  await kms.call('GET', `/keys/${id}`);
  await kms.call('GET', `/keys/${id}/metadata`);
  await kms.call('GET', `/keys/${id}/versions`);
  await kms.call('POST', `/keys/${id}/aliases/tour-alias`);
  await kms.call('DELETE', `/keys/${id}/aliases/tour-alias`);
  await kms.call('PATCH', `/keys/${id}`, { body: { keyRingID: 'default' } });
  await kms.call('GET', `/keys/${id}/policies`);
  const twoUsers = { type: 'application/vnd.ibm.kms.policy+json', dualAuthDelete: { enabled: true } };
  await kms.call('PUT', `/keys/${id}/policies?policy=dualAuthDelete`, { body: policies(twoUsers) });
  await kms.action(id, 'setKeyForDeletion');
  await kms.action(id, 'unsetKeyForDeletion');
  const other = await kms.root();
  await kms.call('DELETE', `/keys/${other}`);
  platform.advance(MINUTE);
  await kms.call('POST', `/keys/${other}/restore`);
  await kms.call('DELETE', `/keys/${other}`);
  platform.advance(5 * HOUR);
  await purge(scene, other);
}

/** Purging takes a role of its own, which even an instance's manager does not have. */
async function purge({ kms, platform }: Scene, id: string): Promise<void> {
  const { iamId, apiKey } = platform.stranger('purger');
  for (const role of ['KeyPurge', 'Manager']) platform.cloud.allow(iamId, role, { serviceName: 'kms' });
  await kms.call('DELETE', `/keys/${id}/purge`, { apiKey });
}

export async function tourObjectStorage(scene: Scene): Promise<void> {
  const { s3, config, platform } = scene;
  const { bucket, cosInstanceCrn } = platform.cloud;
  const headers = { 'ibm-service-instance-id': cosInstanceCrn };
  await s3('GET', '/', { headers });
  await s3('PUT', `/tour-${bucket}`, { headers });
  await s3('HEAD', `/tour-${bucket}`);
  await s3('DELETE', `/tour-${bucket}`);
  await config('GET', bucket);
  await config('PATCH', bucket, { hard_quota: 0 });
  await s3('PUT', `/${bucket}/tour`, { body: 'text' });
  await s3('HEAD', `/${bucket}/tour`);
  await s3('GET', `/${bucket}/tour`);
  await s3('GET', `/${bucket}?uploads`);
  const first = await startUpload(scene);
  await s3('GET', `/${bucket}/big?uploadId=${first}`);
  await s3('DELETE', `/${bucket}/big?uploadId=${first}`);
  await uploadInParts(scene);
  await s3('DELETE', `/${bucket}/big`);
}

export async function startUpload({ s3, platform }: Scene): Promise<string> {
  const answer = await s3('POST', `/${platform.cloud.bucket}/big?uploads`);
  return /<UploadId>([^<]+)/.exec(await answer.text())?.[1] ?? '';
}

/** An object of two parts. */
export async function uploadInParts(scene: Scene): Promise<string> {
  const path = `/${scene.platform.cloud.bucket}/big`;
  const id = await startUpload(scene);
  const tags: string[] = [];
  for (const [index, body] of [PART, 'rest'].entries()) {
    const answer = await scene.s3('PUT', `${path}?partNumber=${index + 1}&uploadId=${id}`, { body });
    tags.push(answer.headers.get('etag') ?? '');
  }
  const parts = tags.map(
    (tag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${tag}</ETag></Part>`,
  );
  const body = `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`;
  expect((await scene.s3('POST', `${path}?uploadId=${id}`, { body })).status).toBe(200);
  return id;
}

export async function tourIam(scene: Scene): Promise<void> {
  const { iam, platform, secrets } = scene;
  const { account } = platform.cloud;
  const { id, iam_id: iamId } = (await iam('POST', '/v1/serviceids', { account_id: account, name: 'tour' }))
    .body;
  await iam('PUT', `/v1/serviceids/${id}`, { name: 'tour two' }, { 'if-match': '*' });
  await iam('POST', `/v1/serviceids/${id}/lock`);
  await iam('DELETE', `/v1/serviceids/${id}/lock`);
  const owner = platform.cloud.trail.events.all()[0]?.initiator;
  for (const identity of [iamId, owner && 'iamId' in owner ? owner.iamId : '']) {
    const key = (await iam('POST', '/v1/apikeys', { name: 'tour', iam_id: identity })).body;
    secrets.add(key.apikey);
    await platform.token(key.apikey);
    await iam('PUT', `/v1/apikeys/${key.id}`, { name: 'tour two' }, { 'if-match': '*' });
    await iam('DELETE', `/v1/apikeys/${key.id}`);
  }
  const policy = (await iam('POST', '/v1/policies', policyOf(iamId, account))).body;
  await iam('PUT', `/v1/policies/${policy.id}`, policyOf(iamId, account, 'Viewer'), { 'if-match': '*' });
  await iam('DELETE', `/v1/policies/${policy.id}`);
  await iam('DELETE', `/v1/serviceids/${id}`);
}

/** An access policy of version 1 on all Key Protect instances. */
export function policyOf(iamId: string, account: string, role?: string) {
  return {
    type: 'access',
    subjects: [{ attributes: [{ name: 'iam_id', value: iamId }] }],
    roles: [{ role_id: role ? `crn:v1:bluemix:public:iam::::role:${role}` : MANAGER }],
    resources: [
      {
        attributes: [
          { name: 'accountId', value: account },
          { name: 'serviceName', value: 'kms' },
        ],
      },
    ],
  };
}

const KMS_PLAN = 'eedd3585-90c6-4c8f-be3d-062069e99fc3';
const COS_PLAN = '744bfc56-d12c-4866-88d5-dac9139e0e5d';

export async function tourResourceController(scene: Scene): Promise<void> {
  const { iam, secrets } = scene;
  const [group] = (await iam('GET', '/v2/resource_groups')).body.resources;
  for (const [plan, target] of [
    [KMS_PLAN, 'us-south'],
    [COS_PLAN, 'global'],
  ]) {
    const wanted = { name: 'tour', target, resource_group: group.id, resource_plan_id: plan };
    const { guid } = (await iam('POST', '/v2/resource_instances', wanted)).body;
    const one = `/v2/resource_instances/${guid}`;
    await iam('PATCH', one, { name: 'tour two' });
    const key = await iam('POST', '/v2/resource_keys', {
      name: 'tour',
      source: guid,
      role: 'Reader',
      parameters: { HMAC: true },
    });
    secrets.add(key.body.credentials.apikey);
    const pair = key.body.credentials.cos_hmac_keys;
    if (pair) secrets.add(pair.secret_access_key);
    await iam('DELETE', `/v2/resource_keys/${key.body.guid}`);
    await iam('DELETE', one);
    await reclaim(scene, guid, 'restore');
    await iam('DELETE', one);
    await reclaim(scene, guid, 'reclaim');
  }
}

async function reclaim({ iam }: Scene, guid: string, action: string): Promise<void> {
  const found = (await iam('GET', `/v1/reclamations?resource_instance_id=${guid}`)).body.resources;
  await iam('POST', `/v1/reclamations/${found[0].id}/actions/${action}`);
}

export async function tourClassic(scene: Scene): Promise<void> {
  const { classic } = scene;
  const id = await provisioned(scene, serverOf('tour'));
  const calls = [
    'powerOff',
    'powerOn',
    'powerOffSoft',
    'powerOn',
    'rebootDefault',
    'rebootSoft',
    'rebootHard',
  ];
  for (const call of calls) await classic(GUEST, `/${id}/${call}`);
  await classic(GUEST, `/${id}/editObject`, [{ hostname: 'renamed' }]);
  const [device] = await classic(GUEST, `/${id}/getBlockDevices`);
  await classic(GUEST, `/${id}/createArchiveTemplate`, ['capture', [{ id: device.id }], '']);
  await idle(scene, id);
  await classic(GUEST, `/${id}/deleteObject`);
  await until('the end', async () => ((await classic(GUEST, `/${id}`)).error ? true : undefined));
}

const BLOCK = 2 * 1024 * 1024;

/** Puts an encrypted image into the bucket and imports it as the import's service ID does; its names. */
export async function importImage(scene: Scene, name: string) {
  const { kms, platform, secrets, s3 } = scene;
  const { bucket, rootKeyCrn, importServiceId } = platform.cloud;
  const dek = randomBytes(64);
  const plaintext = dek.toString('base64');
  for (const form of ['base64', 'hex'] as const) secrets.add(dek.toString(form));
  const rootKey = rootKeyCrn.split(':').at(-1) ?? '';
  const wrappedDek = await kms.wrap(rootKey, plaintext);
  const body = encryptedVhd({ virtualSize: BLOCK, key: dek, block: () => Buffer.alloc(BLOCK, 0x5a) });
  await s3('PUT', `/${bucket}/${name}.vhd-0.vhd`, { body: new Uint8Array(body) });
  const key = await scene.iam('POST', '/v1/apikeys', { name: 'import', iam_id: `iam-${importServiceId}` });
  secrets.add(key.body.apikey);
  const config = {
    name,
    uri: `cos://us-south/${bucket}/${name}.vhd-0.vhd`,
    operatingSystemReferenceCode: 'DEBIAN_12_64',
    ibmApiKey: key.body.apikey,
    cloudInit: true,
    isEncrypted: true,
    crkCrn: rootKeyCrn,
    wrappedDek,
  };
  scene.forget();
  const template = await scene.classic(TEMPLATE, '/createFromIcos', [config]);
  const path = `/${template.id}?objectMask=mask[children[transactionId,blockDevices]]`;
  await until('the import', async () => {
    const { children } = await scene.classic(TEMPLATE, path);
    return children?.[0]?.transactionId === null && children[0].blockDevices.length > 0 ? true : undefined;
  });
  return { template, config, importer: `iam-${importServiceId}` };
}
