import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kms, kmsOf, refusal } from './key-protect-kit.ts';
import { type Platform, startPlatform } from './platform-kit.ts';

let platform: Platform;
let kms: Kms;
beforeAll(async () => {
  platform = await startPlatform();
  kms = kmsOf(platform);
  await allowBuckets(platform.cloud.kmsInstanceId);
});
afterAll(() => platform.stop());

const accountId = (): string => platform.cloud.account;

async function allowBuckets(instance: string): Promise<void> {
  const name = (key: string, value: string) => ({ name: key, value });
  const made = await platform.call('iam', 'POST', '/v1/policies', {
    body: {
      type: 'authorization',
      subjects: [
        { attributes: [name('accountId', accountId()), name('serviceName', 'cloud-object-storage')] },
      ],
      roles: [{ role_id: 'crn:v1:bluemix:public:iam::::serviceRole:Reader' }],
      resources: [
        {
          attributes: [
            name('accountId', accountId()),
            name('serviceName', 'kms'),
            name('serviceInstance', instance),
          ],
        },
      ],
    },
  });
  expect(made.status).toBe(201);
}

const crnOf = (id: string): string =>
  `crn:v1:bluemix:public:kms:us-south:a/${accountId()}:${platform.cloud.kmsInstanceId}:key:${id}`;

async function bucket(method: 'PUT' | 'DELETE', name: string, crn = ''): Promise<number> {
  const reply = await fetch(`${platform.env('IBMCLOUD_COS_ENDPOINT')}/${name}`, {
    method,
    headers: {
      authorization: `Bearer ${await platform.token()}`,
      'ibm-service-instance-id': platform.cloud.cosInstanceCrn,
      ...(crn
        ? { 'ibm-sse-kp-encryption-algorithm': 'AES256', 'ibm-sse-kp-customer-root-key-crn': crn }
        : {}),
    },
  });
  return reply.status;
}

const rows = async (path: string) => (await kms.call('GET', path)).body.resources;

describe('a bucket under a root key', () => {
  test('is registered with it while it exists, and keeps it from a deletion without force', async () => {
    const id = await kms.root({ name: 'for buckets' });
    expect(await rows(`/keys/${id}/registrations`)).toEqual([]);
    expect(await bucket('PUT', 'registered-bucket', crnOf(id))).toBe(200);
    const [row, ...others] = await rows(`/keys/${id}/registrations`);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      keyId: id,
      resourceCrn: expect.stringMatching(/:cloud-object-storage:global:a\/.*:bucket:registered-bucket$/),
      description: expect.any(String),
      preventKeyDeletion: false,
      keyVersion: { id, creationDate: expect.any(String) },
    });
    expect(await rows('/keys/registrations')).toEqual([row]);
    const query = (crn: string) =>
      `/keys/registrations?urlEncodedResourceCRNQuery=${encodeURIComponent(crn)}`;
    expect(await rows(query('crn:v1:bluemix:public:cloud-object-storage:*:*:*:bucket:*'))).toEqual([row]);
    expect(await rows(query('crn:v1:bluemix:public:databases-for-postgresql'))).toEqual([]);
    expect(refusal(await kms.call('DELETE', `/keys/${id}`))).toEqual([409, 'PROTECTED_RESOURCE_ERR']);
    await kms.action(id, 'rotate');
    expect((await rows(`/keys/${id}/registrations`))[0].keyVersion.id).not.toBe(id);
    expect(await bucket('DELETE', 'registered-bucket')).toBe(204);
    expect(await rows('/keys/registrations')).toEqual([]);
    expect((await kms.call('DELETE', `/keys/${id}`)).status).toBe(204);
  });

  test('is not made for a key that is unknown, standard, deleted or of an instance without authorization', async () => {
    const standard = await kms.root({ name: 'standard', extractable: true });
    const deleted = await kms.root({ name: 'deleted' });
    await kms.call('DELETE', `/keys/${deleted}`);
    const unknown = '11111111-2222-4333-8444-555555555555';
    for (const id of [standard, deleted, unknown])
      expect(await bucket('PUT', 'no-bucket', crnOf(id))).toBe(400);
    const elsewhere = crnOf(unknown).replace(platform.cloud.kmsInstanceId, unknown);
    expect(await bucket('PUT', 'no-bucket', elsewhere)).toBe(400);
  });

  test('is overridden by force, and stays to tell what the key protected', async () => {
    const id = await kms.root({ name: 'forced' });
    await bucket('PUT', 'forced-bucket', crnOf(id));
    expect((await kms.call('DELETE', `/keys/${id}?force=true`)).status).toBe(204);
    expect((await kms.call('GET', `/keys/${id}/metadata`)).body.resources[0].state).toBe(5);
    expect(await rows('/keys/registrations')).toHaveLength(1);
  });
});

describe('policies of an instance', () => {
  const put = (type: string, policy_data: object) =>
    kms.call('PUT', `/instance/policies?policy=${type}`, {
      body: {
        metadata: { collectionType: 'application/vnd.ibm.kms.policy+json', collectionTotal: 1 },
        resources: [{ policy_type: type, policy_data }],
      },
    });

  test('are shown as they were set, and count for keys that come after', async () => {
    const before = await kms.root({ name: 'before' });
    expect((await put('dualAuthDelete', { enabled: true })).status).toBe(204);
    expect((await put('rotation', { enabled: true, attributes: { interval_month: 3 } })).status).toBe(204);
    const [policy] = await rows('/instance/policies?policy=rotation');
    expect(policy).toMatchObject({
      policy_type: 'rotation',
      policy_data: { enabled: true, attributes: { interval_month: 3 } },
    });
    const after = (await kms.create({ name: 'after' })).body.resources[0];
    expect(after).toMatchObject({ dualAuthDelete: { enabled: true }, rotation: { interval_month: 3 } });
    expect((await rows(`/keys/${before}/metadata`))[0].dualAuthDelete).toEqual({ enabled: false });
    expect(refusal(await kms.call('DELETE', `/keys/${after.id}`))).toEqual([409, 'AUTHORIZATIONS_NOT_MET']);
    await put('dualAuthDelete', { enabled: false });
    await put('rotation', { enabled: false });
  });

  test('take only what each of them knows', async () => {
    for (const [type, attributes] of [
      ['rotation', { interval_month: 13 }],
      ['allowedNetwork', { allowed_network: 'private' }],
      ['allowedIP', { allowed_ip: ['300.1.1.1'] }],
    ] as const) {
      expect(refusal(await put(type, { enabled: true, attributes })), type).toEqual([
        400,
        'INVALID_FIELD_ERR',
      ]);
    }
    expect(
      (await put('allowedNetwork', { enabled: true, attributes: { allowed_network: 'private-only' } }))
        .status,
    ).toBe(204);
    expect(await rows('/instance/policies?policy=allowedNetwork')).toHaveLength(1);
  });

  test('let in only addresses that allowedIP names: last, since nobody comes in again', async () => {
    await put('allowedIP', { enabled: true, attributes: { allowed_ip: ['10.0.0.0/8'] } });
    expect((await kms.call('GET', '/keys')).status).toBe(401);
  });
});
