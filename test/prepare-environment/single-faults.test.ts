import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addPolicy, attributes } from '../../cloud/iam/policies.ts';
import type { PolicyRecord } from '../../cloud/iam/records.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { fixOf, lacking, prepareAll, revoke, seeded, WATCHER, watcher } from './account-kit.ts';
import { mutations } from './kit.ts';

let cloud: LocalCloud;

let policies: readonly PolicyRecord[];

beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 0, noBoot: true } });
  policies = cloud.iam.state.policies.all();
});
/** As it was in the beginning. */
afterEach(() => {
  const table = cloud.iam.state.policies;
  for (const { id } of table.all()) table.delete(id);
  for (const policy of policies) table.put(policy.id, policy);
  cloud.requestLog.clear();
});
afterAll(() => cloud.stop());

/** An authorization made without the API. */
function authorize(source: string, resource: Record<string, string>, rule?: unknown): string {
  const { state } = cloud.iam;
  const accountId = state.account.id;
  const subject = attributes({ accountId, serviceName: source });
  const draft = { subject, resource: attributes({ accountId, ...resource }), roleIds: [READER], rule };
  return addPolicy(state, { type: 'authorization', ...draft }, state.account.ownerIamId).id;
}

const READER = 'crn:v1:bluemix:public:iam::::serviceRole:Reader';

const check = (given: Record<string, string> = {}, apiKey?: string) =>
  prepareAll(cloud, { ...seeded(cloud), ...given }, apiKey === undefined ? {} : { apiKey });

describe('check', () => {
  it('finds everything, without a right to change anything', async () => {
    const seen = await check({ importer: cloud.addServiceId('importer').iamId }, watcher(cloud));
    expect(lacking(seen)).toEqual({ 'importer-policy': 'missing' });
    const own = await check({}, watcher(cloud));
    expect(own.error).toBe('');
    expect(own.outputs).toMatchObject({ missing: '0', changed: 'false', bucket: cloud.bucket });
    expect(own.outputs['import-service-id']).toBe(cloud.importServiceId);
    expect(mutations(cloud)).toEqual([]);
  });
});

describe('one single thing is missing', () => {
  it('the authorization of block storage', async () => {
    revoke(cloud, 'server-protect');
    const seen = await check();
    expect(lacking(seen)).toEqual({ 'server-protect-authorization': 'missing' });
    const command = `ibmcloud iam authorization-policy-create server-protect kms Reader --target-service-instance-id ${cloud.kmsInstanceId}`;
    expect(fixOf(seen, 'server-protect-authorization')).toContain(command);
    expect(seen.error).toContain('E_ENVIRONMENT');
    expect(seen.error).toContain(command);
  });

  it('the instance of Object Storage, and with it the bucket in it', async () => {
    const seen = await check({ 'cos-instance': 'another-name', bucket: 'another-bucket' });
    expect(lacking(seen)).toEqual({
      'cos-instance': 'missing',
      bucket: 'missing',
      'import-policies': 'unknown',
    });
  });

  it('the instance of Object Storage, where the GUID is that of another service', async () => {
    const seen = await check({ 'cos-instance': cloud.kmsInstanceId });
    expect(lacking(seen)).toEqual({
      'cos-instance': 'missing',
      bucket: 'unknown',
      'import-policies': 'unknown',
    });
    expect(fixOf(seen, 'cos-instance')).toContain('it is an instance of kms');
  });

  it('the authorization of Object Storage', async () => {
    const seen = await check({ 'bucket-key': 'true', bucket: 'a-new-bucket' });
    expect(lacking(seen)).toEqual({
      'cos-authorization': 'missing',
      bucket: 'missing',
      'import-policies': 'unknown',
    });
  });

  it('the bucket', async () => {
    const seen = await check({ bucket: 'no-such-bucket', 'abort-uploads-after': '7' });
    expect(lacking(seen)).toEqual({
      bucket: 'missing',
      'bucket-lifecycle': 'unknown',
      'import-policies': 'unknown',
    });
    expect(fixOf(seen, 'bucket')).toContain('ibmcloud cos bucket-create --bucket no-such-bucket');
    expect(fixOf(seen, 'import-policies')).toBe('needs bucket first');
  });

  it('the rule that aborts uploads', async () => {
    const seen = await check({ 'abort-uploads-after': '3' });
    expect(lacking(seen)).toEqual({ 'bucket-lifecycle': 'missing' });
  });

  it('the service ID, by name or id', async () => {
    const seen = await check({ 'import-service-id': 'nobody' });
    expect(lacking(seen)).toEqual({ 'import-service-id': 'missing', 'import-policies': 'unknown' });
    const id = 'ServiceId-00000000-0000-4000-8000-000000000000';
    const byId = await check({ mode: 'ensure', 'import-service-id': id });
    expect(lacking(byId)).toEqual({ 'import-service-id': 'missing', 'import-policies': 'unknown' });
    expect(fixOf(byId, 'import-service-id')).toContain('only a service ID that is given by name is made');
    expect(mutations(cloud)).toEqual([]);
  });

  it.each([
    ['the bucket', 'cloud-object-storage', '--service-name cloud-object-storage'],
    ['the root key', 'kms', '--service-name kms'],
  ])('the right of the service ID on %s', async (_name, service, command) => {
    revoke(cloud, `iam-${cloud.importServiceId}`, service);
    const seen = await check();
    expect(lacking(seen)).toEqual({ 'import-policies': 'missing' });
    expect(fixOf(seen, 'import-policies').match(/service-policy-create/g)).toHaveLength(1);
    expect(fixOf(seen, 'import-policies')).toContain(command);
  });

  it('the right of the importer', async () => {
    const seen = await check({ importer: 'IBMid-2700000000' });
    expect(lacking(seen)).toEqual({ 'importer-policy': 'missing' });
    cloud.allow('IBMid-2700000000', 'Writer', { serviceName: 'kms' });
    expect(lacking(await check({ importer: 'IBMid-2700000000' }))).toEqual({});
  });
});

describe('what is wider, or holds at times only', () => {
  it('counts when it is for all instances, and is told', async () => {
    revoke(cloud, 'server-protect');
    const id = authorize('server-protect', { serviceName: 'kms' });
    const seen = await check();
    expect(lacking(seen)).toEqual({});
    expect(seen.findings.find(({ step }) => step === 'server-protect-authorization')?.id).toBe(id);
    expect(seen.lines.join('\n')).toContain(`the policy ${id} gives more than that`);
  });

  it('does not count with a time condition, and is named', async () => {
    revoke(cloud, 'server-protect');
    const rule = {
      key: '{{environment.attributes.current_date_time}}',
      operator: 'dateTimeLessThan',
      value: '2999-01-01T00:00:00Z',
    };
    const id = authorize('server-protect', { serviceName: 'kms' }, rule);
    const seen = await check();
    expect(lacking(seen)).toEqual({ 'server-protect-authorization': 'missing' });
    expect(fixOf(seen, 'server-protect-authorization')).toContain(`the policy ${id} does not count`);
  });

  it('does not count for another instance or another service', async () => {
    revoke(cloud, 'server-protect');
    authorize('server-protect', { serviceName: 'kms', serviceInstance: 'another' });
    authorize('is', { serviceName: 'kms' });
    expect(lacking(await check())).toEqual({ 'server-protect-authorization': 'missing' });
  });

  it('a locked service ID keeps what it has', async () => {
    revoke(cloud, `iam-${cloud.importServiceId}`, 'kms');
    const { serviceIds } = cloud.iam.state;
    const record = serviceIds.get(cloud.importServiceId);
    if (record) serviceIds.put(record.id, { ...record, locked: true });
    const seen = await check({ mode: 'ensure' });
    if (record) serviceIds.put(record.id, record);
    expect(lacking(seen)).toEqual({ 'import-policies': 'missing' });
    expect(fixOf(seen, 'import-policies')).toContain(`service-id-unlock ${cloud.importServiceId}`);
    expect(mutations(cloud)).toEqual([]);
  });
});

describe('one single thing contradicts the inputs and is never changed', () => {
  const contradicted = async (given: Record<string, string>) => {
    const seen = await check({ mode: 'ensure', ...given });
    expect(mutations(cloud)).toEqual([]);
    expect(seen.outputs['changed']).toBe('false');
    expect(lacking(seen)['bucket']).toBe('missing');
    return fixOf(seen, 'bucket');
  };
  const instance = () => cloud.cosInstanceCrn.split(':')[7] ?? '';

  it('a bucket that is not Regional, in another region, of another class', async () => {
    const { createBucket } = cloud.objectStorage;
    createBucket('cross-bucket', 'us-standard', instance());
    createBucket('other-region', 'eu-de-standard', instance());
    createBucket('cold-bucket', 'us-south-cold', instance());
    expect(await contradicted({ bucket: 'cross-bucket' })).toContain('it is cross-region (us-standard)');
    expect(await contradicted({ bucket: 'other-region' })).toContain('it lies in eu-de');
    expect(await contradicted({ bucket: 'cold-bucket' })).toContain('its class is cold, not standard');
    const right = await check({ bucket: 'cold-bucket', 'bucket-class': 'cold' });
    expect(lacking(right)).toEqual({ 'import-policies': 'missing' });
  });

  it('a bucket that is not encrypted with the root key', async () => {
    authorize('cloud-object-storage', { serviceName: 'kms', serviceInstance: cloud.kmsInstanceId });
    expect(await contradicted({ 'bucket-key': 'true' })).toContain('it is not encrypted with a root key');
  });

  it('a name that another account or instance has', async () => {
    cloud.objectStorage.createBucket('theirs', 'us-south-standard', '00000000-0000-4000-8000-000000000000');
    expect(await contradicted({ bucket: 'theirs' })).toContain('00000000-0000-4000-8000-000000000000');
  });
});

describe('one single thing may not be seen', () => {
  it.each([
    [
      'policies',
      {
        'server-protect-authorization': 'forbidden',
        'import-policies': 'forbidden',
        'audit-route': 'forbidden',
      },
    ],
    ['service ids', { 'import-service-id': 'forbidden', 'import-policies': 'unknown' }],
    ['buckets', { bucket: 'forbidden', 'import-policies': 'unknown' }],
    ['routing', { 'audit-route': 'forbidden' }],
  ])('%s', async (right, expected) => {
    const seen = await check({}, watcher(cloud, right));
    expect(lacking(seen)).toEqual(expected);
    for (const step of Object.keys(expected))
      if (lacking(seen)[step] === 'forbidden') expect(fixOf(seen, step)).toMatch(/role (Viewer|Reader) on/);
  });

  it('but the bucket itself is enough', async () => {
    const { iamId, apiKey } = cloud.addServiceId('reader-of-one');
    for (const [name, [role, resource]] of Object.entries(WATCHER))
      if (name !== 'buckets') cloud.allow(iamId, role, resource);
    const bucket = { resourceType: 'bucket', resource: cloud.bucket };
    cloud.allow(iamId, 'Reader', { serviceName: 'cloud-object-storage', ...bucket });
    expect(lacking(await check({}, apiKey))).toEqual({});
  });
});
