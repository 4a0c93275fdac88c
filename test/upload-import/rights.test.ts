import { describe, expect, it } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import { isAuthorization, RightsScene } from './rights-scene.ts';

/** What a run may do is known before its first byte, dry or not. */

const scene = new RightsScene();

/** Dry and real: refused by this code, with a whole command, and nothing was sent. */
async function refused(given: Readonly<Record<string, string>>, code: string, fix: RegExp): Promise<string> {
  let text = '';
  for (const dry of ['true', 'false']) {
    scene.cloud.requestLog.clear();
    const started = performance.now();
    const { error, outputs, lines } = await scene.run({ ...given, 'dry-run': dry });
    expect([dry, error]).toEqual([dry, expect.any(UserError)]);
    const { code: got, fix: cure, message } = error as UserError;
    expect([dry, got, message]).toEqual([dry, code, expect.any(String)]);
    expect(cure).toMatch(fix);
    expect(outputs.get('changed')).toBe('false');
    expect(lines.join('\n')).not.toMatch(/rights proved|checks passed|another try/);
    scene.expectNothingSent();
    // No retries of half a minute.
    expect(performance.now() - started).toBeLessThan(20_000);
    text = message;
  }
  return text;
}

async function newBucket(name: string, rootKeyCrn: string | undefined): Promise<string> {
  const { account, cosInstanceCrn } = scene.cloud;
  const unique = `${name}-${account.slice(0, 8)}`;
  const instanceId = cosInstanceCrn.split(':')[7] ?? '';
  const place = { name: unique, region: 'us-south', storageClass: 'standard' };
  const { buckets } = scene.prepared().deps;
  expect(await buckets.create({ ...place, instanceId, rootKeyCrn })).toBe('created');
  return unique;
}

describe('a run that could not end well is refused before its first byte, dry or not:', () => {
  it('a caller who may only read the bucket', async () => {
    const { apiKey, id } = scene.caller('reads', [
      ['Reader', scene.bucket()],
      ['Operator', scene.lender()],
    ]);
    const text = await refused(
      { 'ibmcloud-api-key': apiKey },
      'E_BUCKET_WRITE',
      new RegExp(
        `ibmcloud iam service-policy-create ${id} --roles Writer --service-name cloud-object-storage --service-instance [0-9a-f-]+ --resource-type bucket --resource ${scene.cloud.bucket}`,
      ),
    );
    expect(text).toContain(`(iam-${id}) may not write into the bucket ${scene.cloud.bucket}`);
  });

  it('a caller who may not even look at the service ID of the import', async () => {
    const { apiKey, id } = scene.caller('no-keys', [['Writer', scene.bucket()]]);
    await refused(
      { 'ibmcloud-api-key': apiKey },
      'E_KEY_MAKING',
      new RegExp(
        `ibmcloud iam service-policy-create ${id} --roles Operator --service-name iam-identity .*${scene.cloud.importServiceId}`,
      ),
    );
  });

  it('a caller who may look at it, and not make keys', async () => {
    const { apiKey } = scene.caller('looks', [
      ['Writer', scene.bucket()],
      ['Viewer', scene.lender()],
    ]);
    await refused({ 'ibmcloud-api-key': apiKey }, 'E_KEY_MAKING', /--roles Operator/);
  });

  it('a service ID for the import that has no role at all: both are told', async () => {
    const { id } = scene.cloud.addServiceId('no-roles');
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
    scene.without(isAuthorization, async () => {
      await refused(
        {},
        'E_AUTHORIZATION',
        new RegExp(
          `ibmcloud iam authorization-policy-create server-protect kms Reader --target-service-instance-id ${scene.cloud.kmsInstanceId}`,
        ),
      );
    }));

  it('a key for the import that IAM does not know, or whose owner has no rights', async () => {
    await refused({ 'import-api-key': 'k'.repeat(44) }, 'E_IMPORT_KEY', /import-service-id/);
    const { apiKey } = scene.cloud.addServiceId('powerless');
    const text = await refused(
      { 'import-api-key': apiKey },
      'E_RIGHTS',
      /Content Reader.*--service-name kms/,
    );
    expect(text).toContain('the owner of import-api-key');
  });

  it('its own key, where neither of the others is given', async () => {
    const { apiKey } = scene.caller('own', [['Writer', scene.bucket()]]);
    const given = { 'ibmcloud-api-key': apiKey, 'import-service-id': '' };
    await refused(given, 'E_ROOT_KEY_USE', /--roles Reader --service-name kms/);
  });

  it('a service ID that has as many API keys as one can have', async () => {
    const { id, iamId } = scene.caller('full', []);
    const { deps } = scene.prepared();
    const expiresAt = Date.now() + 3_600_000;
    for (let count = 1; count < 20; count += 1)
      await deps.apiKeys.create(
        { iamId, accountId: scene.cloud.account, name: `other-${count}`, description: '', expiresAt },
        deps.signal,
      );
    await refused({ 'import-service-id': id }, 'E_KEY_LIMIT', /service-api-key-delete NAME ServiceId-/);
  });

  it('a bucket whose quota is smaller than the image', async () => {
    const name = await newBucket('small', undefined);
    const { tokens } = scene.prepared().deps;
    const set = await fetch(`${scene.cloud.env['IBMCLOUD_COS_CONFIG_ENDPOINT']}/b/${name}`, {
      method: 'PATCH',
      headers: { Authorization: `Bearer ${(await tokens.token()).reveal()}` },
      body: JSON.stringify({ hard_quota: 1000 }),
    });
    expect(set.status).toBe(204);
    scene.cloud.allow(`iam-${scene.cloud.importServiceId}`, 'Reader', scene.bucket(name));
    await refused({ bucket: name }, 'E_BUCKET_QUOTA', /Configuration › Quota limit/);
  });

  it('a bucket whose own root key Object Storage may not use any more', async () => {
    const { accountId = '' } = await scene.prepared().deps.tokens.claims();
    const authorization = {
      subject: { accountId, serviceName: 'cloud-object-storage' },
      role: 'Reader',
      resource: { accountId, serviceName: 'kms', serviceInstance: scene.cloud.kmsInstanceId },
    };
    const { id } = await scene.prepared().deps.policies.create(authorization, '');
    const name = await newBucket('keyed', scene.cloud.rootKeyCrn);
    scene.cloud.iam.state.policies.delete(id);
    scene.cloud.allow(`iam-${scene.cloud.importServiceId}`, 'Reader', scene.bucket(name));
    const command =
      /authorization-policy-create cloud-object-storage kms Reader --target-service-instance-id/;
    await refused({ bucket: name }, 'E_BUCKET_AUTHORIZATION', command);
  });

  it('a classic account that takes no images', async () => {
    const { accountState } = scene.cloud.classicRoom;
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
