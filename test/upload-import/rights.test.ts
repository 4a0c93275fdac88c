import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { proveRights } from '../../actions/upload-import/rights.ts';
import { openDeps } from '../../actions/upload-import/services.ts';
import type { PolicyRecord } from '../../cloud/iam/records.ts';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { UserError } from '../../lib/base/errors.ts';
import { importKeys, makeImage, prepare, type Run, type TestImage, wire } from './kit.ts';
import { importScene } from './scene.ts';

/** What a run may do is known before its first byte, dry or not. */

let cloud: LocalCloud;
let image: TestImage;
const scene = importScene(0);
const { folder, go } = scene;
beforeAll(async () => {
  cloud = scene.cloud;
  image = await makeImage(cloud, folder.path, { name: 'web' });
});
beforeEach(() => cloud.requestLog.clear());

type Roles = readonly (readonly [role: string, resource: Readonly<Record<string, string>>])[];

const bucket = () => ({
  serviceName: 'cloud-object-storage',
  resourceType: 'bucket',
  resource: cloud.bucket,
});
const lender = (id = cloud.importServiceId) => ({
  ...{ serviceName: 'iam-identity', resourceType: 'serviceid', resource: id },
});
const SEES = ['Viewer', { serviceName: 'iam-access-management' }] as const;
const SEES_GROUPS = ['Viewer', { serviceName: 'iam-groups' }] as const;

/** A caller of its own, a service ID; classic infrastructure is called by the seeded user. */
function caller(name: string, roles: Roles) {
  const made = cloud.addServiceId(name);
  for (const [role, resource] of roles) cloud.allow(made.iamId, role, resource);
  return made;
}

const run = (given: Readonly<Record<string, string>>): Promise<Run> =>
  go({ 'encrypted-image': image.path, ...given });

/** Dry and real: refused by this code, with a whole command, and nothing was sent. */
async function refused(given: Readonly<Record<string, string>>, code: string, fix: RegExp): Promise<string> {
  let text = '';
  for (const dry of ['true', 'false']) {
    cloud.requestLog.clear();
    const started = performance.now();
    const { error, outputs, lines } = await run({ ...given, 'dry-run': dry });
    expect([dry, error]).toEqual([dry, expect.any(UserError)]);
    const { code: got, fix: cure, message } = error as UserError;
    expect([dry, got, message]).toEqual([dry, code, expect.any(String)]);
    expect(cure).toMatch(fix);
    expect(outputs.get('changed')).toBe('false');
    expect(lines.join('\n')).not.toMatch(/rights proved|checks passed|another try/);
    expectNothingSent();
    expect(performance.now() - started).toBeLessThan(20_000);
    text = message;
  }
  return text;
}

function expectNothingSent(): void {
  const kept = cloud.requestLog
    .entries()
    .filter(({ service, method, status }) => service === 'cos' && /PUT|POST/.test(method) && status < 300);
  expect(kept).toEqual([]);
  expect(wire(cloud, 'createFromIcos')).toEqual([]);
}

/** Without these policies while a test runs. */
async function without(which: (policy: PolicyRecord) => boolean, test: () => Promise<void>): Promise<void> {
  const { policies } = cloud.iam.state;
  const gone = policies.all().filter(which);
  expect(gone).not.toEqual([]);
  for (const { id } of gone) policies.delete(id);
  try {
    await test();
  } finally {
    for (const policy of gone) policies.put(policy.id, policy);
  }
}

const isAuthorization = ({ type }: PolicyRecord): boolean => type === 'authorization';

describe('a run that could not end well is refused before its first byte, dry or not:', () => {
  it('a caller who may only read the bucket', async () => {
    const { apiKey, id } = caller('reads', [
      ['Reader', bucket()],
      ['Operator', lender()],
    ]);
    const text = await refused(
      { 'ibmcloud-api-key': apiKey },
      'E_BUCKET_WRITE',
      new RegExp(
        `ibmcloud iam service-policy-create ${id} --roles Writer --service-name cloud-object-storage --service-instance [0-9a-f-]+ --resource-type bucket --resource ${cloud.bucket}`,
      ),
    );
    expect(text).toContain(`(iam-${id}) may not write into the bucket ${cloud.bucket}`);
  });

  it('a caller who may not even look at the service ID of the import', async () => {
    const { apiKey, id } = caller('no-keys', [['Writer', bucket()]]);
    await refused(
      { 'ibmcloud-api-key': apiKey },
      'E_KEY_MAKING',
      new RegExp(
        `ibmcloud iam service-policy-create ${id} --roles Operator --service-name iam-identity .*${cloud.importServiceId}`,
      ),
    );
  });

  it('a caller who may look at it, and not make keys', async () => {
    const { apiKey } = caller('looks', [
      ['Writer', bucket()],
      ['Viewer', lender()],
    ]);
    await refused({ 'ibmcloud-api-key': apiKey }, 'E_KEY_MAKING', /--roles Operator/);
  });

  it('a service ID for the import that has no role at all: both are told', async () => {
    const { id } = cloud.addServiceId('no-roles');
    const text = await refused(
      { 'import-service-id': id },
      'E_RIGHTS',
      new RegExp(
        `${id} --roles 'Content Reader' .*${id} --roles Reader --service-name kms .* --resource-type key`,
      ),
    );
    expect(text).toMatch(/E_BUCKET_READ .*E_ROOT_KEY_USE/);
  });

  it('the authorization of block storage is gone', () =>
    without(isAuthorization, async () => {
      await refused(
        {},
        'E_AUTHORIZATION',
        new RegExp(
          `ibmcloud iam authorization-policy-create server-protect kms Reader --target-service-instance-id ${cloud.kmsInstanceId}`,
        ),
      );
    }));

  it('a key for the import that IAM does not know, or whose owner has no rights', async () => {
    await refused({ 'import-api-key': 'k'.repeat(44) }, 'E_IMPORT_KEY', /import-service-id/);
    const { apiKey } = cloud.addServiceId('powerless');
    const text = await refused(
      { 'import-api-key': apiKey },
      'E_RIGHTS',
      /Content Reader.*--service-name kms/,
    );
    expect(text).toContain('the owner of import-api-key');
  });

  it('its own key, where neither of the others is given', async () => {
    const { apiKey } = caller('own', [['Writer', bucket()]]);
    const given = { 'ibmcloud-api-key': apiKey, 'import-service-id': '' };
    await refused(given, 'E_ROOT_KEY_USE', /--roles Reader --service-name kms/);
  });

  it('a service ID that has as many API keys as one can have', async () => {
    const { id, iamId } = caller('full', []);
    const deps = ownerDeps();
    const expiresAt = Date.now() + 3_600_000;
    for (let count = 1; count < 20; count += 1)
      await deps.apiKeys.create(
        { iamId, accountId: cloud.account, name: `other-${count}`, description: '', expiresAt },
        deps.signal,
      );
    await refused({ 'import-service-id': id }, 'E_KEY_LIMIT', /service-api-key-delete NAME ServiceId-/);
  });

  it('a bucket whose quota is smaller than the image', async () => {
    const name = await newBucket('small', undefined);
    const { tokens } = ownerDeps();
    const set = await fetch(`${cloud.env['IBMCLOUD_COS_CONFIG_ENDPOINT']}/b/${name}`, {
      method: 'PATCH',
      headers: { Authorization: `Bearer ${(await tokens.token()).reveal()}` },
      body: JSON.stringify({ hard_quota: 1000 }),
    });
    expect(set.status).toBe(204);
    cloud.allow(`iam-${cloud.importServiceId}`, 'Reader', { ...bucket(), resource: name });
    await refused({ bucket: name }, 'E_BUCKET_QUOTA', /Configuration › Quota limit/);
  });

  it('a bucket whose own root key Object Storage may not use any more', async () => {
    const { accountId = '' } = await ownerDeps().tokens.claims();
    const authorization = {
      subject: { accountId, serviceName: 'cloud-object-storage' },
      role: 'Reader',
      resource: { accountId, serviceName: 'kms', serviceInstance: cloud.kmsInstanceId },
    };
    const { id } = await ownerDeps().policies.create(authorization, '');
    const name = await newBucket('keyed', cloud.rootKeyCrn);
    cloud.iam.state.policies.delete(id);
    cloud.allow(`iam-${cloud.importServiceId}`, 'Reader', { ...bucket(), resource: name });
    const command =
      /authorization-policy-create cloud-object-storage kms Reader --target-service-instance-id/;
    await refused({ bucket: name }, 'E_BUCKET_AUTHORIZATION', command);
  });

  it('a classic account that takes no images', async () => {
    const { accountState } = cloud.classicRoom;
    accountState.linked = false;
    await refused({}, 'E_CLASSIC_ACCOUNT', /Upgrade/).finally(() => (accountState.linked = true));
    const { importAttribute } = accountState;
    accountState.importAttribute = { keyName: 'ALLOW_EXTERNAL_CLOUD_IMAGE_IMPORT', value: '0' };
    await refused({}, 'E_CLASSIC_ACCOUNT', /Create a case/).finally(
      () => (accountState.importAttribute = importAttribute),
    );
  });

  it.each(['web.raw', 'web', 'web.vhd.gz', 'folder/web.vmdk'])('an object called %s', async (key) => {
    await refused({ 'object-key': key }, 'E_OBJECT_NAME', /give object-key: .*web.*\.vhd-0\.vhd/);
  });
});

describe('what cannot be proved', () => {
  /** Uploads and makes keys, and sees nobody's policies but its own. */
  const blind = (name: string, more: Roles = []) =>
    caller(name, [['Writer', bucket()], ['Operator', lender()], ...more]);

  it('is listed by a dry run, which claims no more', async () => {
    const { apiKey } = blind('blind');
    const { error, lines, summary } = await run({ 'ibmcloud-api-key': apiKey, 'dry-run': 'true' });
    expect(error).toBeUndefined();
    const text = lines.join('\n');
    expect(text).toMatch(/notice: dry run: would upload .*; \d rights proved, 4 not proved: /);
    expect(text).toMatch(/server-protect may use the root key \(policies may not be listed/);
    expect(summary.render()).toMatch(/may use the root key \| not proved:/);
  });

  it('is proved in a real run by the key that it makes anyway, made early', async () => {
    const { apiKey } = blind('early');
    const { path } = await makeImage(cloud, folder.path, { name: 'early' });
    const { error, lines } = await run({ 'ibmcloud-api-key': apiKey, 'encrypted-image': path });
    expect(error).toBeUndefined();
    expect(lines.join('\n')).toMatch(/notice: \d+ rights proved, 2 not proved: /);
    const kept = cloud.requestLog.entries().filter(({ status, method }) => status < 300 && method !== 'GET');
    const paths = kept.map(({ path }) => path);
    expect(paths.indexOf('/v1/apikeys')).toBeGreaterThan(-1);
    expect(paths.findIndex((one) => one.includes('early.vhd'))).toBeGreaterThan(paths.indexOf('/v1/apikeys'));
    expect(wire(cloud, '/v1/apikeys').filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(await importKeys(cloud)).toEqual([]);
  });

  it('and refused then, before the upload', async () => {
    const { id } = cloud.addServiceId('no-roles-unseen');
    const { apiKey } = caller('early-refused', [
      ['Writer', bucket()],
      ['Operator', lender(id)],
    ]);
    const given = { 'ibmcloud-api-key': apiKey, 'import-service-id': id };
    const dry = await run({ ...given, 'dry-run': 'true' });
    expect(dry.error).toBeUndefined();
    expect(dry.lines.join('\n')).toMatch(new RegExp(`not proved: .*${id} may read the bucket`));
    const real = await run(given);
    expect(real.error).toMatchObject({ code: 'E_RIGHTS' });
    expect(String(real.error)).toMatch(new RegExp(`E_BUCKET_READ ${id}`));
    expectNothingSent();
    expect(real.states.get('import-key')).toBe('');
  });

  it('but for the authorization, which the import alone shows: named at once, by its command', () =>
    without(isAuthorization, async () => {
      const { apiKey } = blind('late');
      const { path } = await makeImage(cloud, folder.path, { name: 'late' });
      const { error, lines } = await run({ 'ibmcloud-api-key': apiKey, 'encrypted-image': path });
      expect(error).toMatchObject({ code: 'E_AUTHORIZATION' });
      expect(String(error)).toMatch(/ibmcloud iam authorization-policy-create server-protect kms Reader/);
      expect(lines.join('\n')).not.toMatch(/another try/);
      expect(wire(cloud, 'createFromIcos')).toHaveLength(1);
    }));

  it('a policy that may give it, and does not say so, refuses nothing', async () => {
    const { id, iamId } = cloud.addServiceId('by-group');
    const { resourceGroupId } = cloud.iam.state.account;
    cloud.allow(iamId, 'Reader', { serviceName: 'cloud-object-storage', resourceGroupId });
    cloud.allow(iamId, 'Reader', { serviceName: 'kms', resourceGroupId });
    const { error, lines } = await run({ 'import-service-id': id, 'dry-run': 'true' });
    expect(error).toBeUndefined();
    expect(lines.join('\n')).toMatch(/which names a resource group/);
  });
});

describe('all of it', () => {
  it('takes few calls, and works without an image', async () => {
    const { apiKey } = caller('sees-all', [
      ...[['Writer', bucket()] as const, ['Operator', lender()] as const, SEES, SEES_GROUPS],
      ['Reader', { serviceName: 'kms' }],
    ]);
    for (const wrappedDek of [image.manifest['wrapped-dek'], undefined]) {
      const deps = depsOf(apiKey);
      await deps.tokens.token();
      cloud.requestLog.clear();
      const object = { region: 'us-south', bucket: cloud.bucket, key: 'any.vhd-0.vhd' };
      const rootKey = parseRootKeyCrn(cloud.rootKeyCrn);
      const scope = { object, rootKey, wrappedDek, size: wrappedDek ? 1000 : undefined, upload: true };
      const rights = await proveRights(scope, inputsOf(apiKey), deps);
      expect(rights.unproved).toEqual([]);
      expect(rights.proved.length).toBeGreaterThanOrEqual(8);
      expect(cloud.requestLog.entries().length).toBeLessThanOrEqual(12);
    }
  });

  const inputsOf = (apiKey: string) => preparedBy(apiKey).inputs;
  const depsOf = (apiKey: string) => openDeps(...both(preparedBy(apiKey)));
});

const preparedBy = (apiKey: string) =>
  prepare(cloud, folder.path, {
    ...{ 'ibmcloud-api-key': apiKey, 'template-id': '1' },
    'import-service-id': cloud.importServiceId,
  });

const both = ({ inputs, edge }: ReturnType<typeof prepare>) => [inputs, edge] as const;

async function newBucket(name: string, rootKeyCrn: string | undefined): Promise<string> {
  const unique = `${name}-${cloud.account.slice(0, 8)}`;
  const instanceId = cloud.cosInstanceCrn.split(':')[7] ?? '';
  const place = { name: unique, region: 'us-south', storageClass: 'standard' };
  expect(await ownerDeps().buckets.create({ ...place, instanceId, rootKeyCrn })).toBe('created');
  return unique;
}

const ownerDeps = () => openDeps(...both(prepare(cloud, '/', { 'template-id': '1' })));
