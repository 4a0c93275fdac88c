import { describe, expect, it } from 'vitest';
import { proveRights } from '../../actions/upload-import/rights.ts';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { importKeys, wire } from './kit.ts';
import { isAuthorization, RightsScene, type Roles } from './rights-scene.ts';

/** What policies do not tell is said to be unproved, and tried where a run makes a key anyway. */

const scene = new RightsScene();

describe('what cannot be proved', () => {
  /** Uploads and makes keys, and sees nobody's policies but its own. */
  const blind = (name: string, more: Roles = []) =>
    scene.caller(name, [['Writer', scene.bucket()], ['Operator', scene.lender()], ...more]);

  it('is listed by a dry run, which claims no more', async () => {
    const { apiKey } = blind('blind');
    const { error, lines, summary } = await scene.run({ 'ibmcloud-api-key': apiKey, 'dry-run': 'true' });
    expect(error).toBeUndefined();
    const text = lines.join('\n');
    expect(text).toMatch(/notice: dry run: would upload .*; \d rights proved, 4 not proved: /);
    expect(text).toMatch(/server-protect may use the root key \(policies may not be listed/);
    expect(summary.render()).toMatch(/may use the root key \| not proved:/);
  });

  it('is proved in a real run by the key that it makes anyway, made early', async () => {
    const { apiKey } = blind('early');
    const { error, lines } = await scene.runNew('early', { 'ibmcloud-api-key': apiKey });
    expect(error).toBeUndefined();
    expect(lines.join('\n')).toMatch(/notice: \d+ rights proved, 2 not proved: /);
    const kept = scene.cloud.requestLog
      .entries()
      .filter(({ status, method }) => status < 300 && method !== 'GET');
    const paths = kept.map(({ path }) => path);
    expect(paths.indexOf('/v1/apikeys')).toBeGreaterThan(-1);
    expect(paths.findIndex((one) => one.includes('early.vhd'))).toBeGreaterThan(paths.indexOf('/v1/apikeys'));
    expect(wire(scene.cloud, '/v1/apikeys').filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(await importKeys(scene.cloud)).toEqual([]);
  });

  it('and refused then, before the upload', async () => {
    const { id } = scene.cloud.addServiceId('no-roles-unseen');
    const { apiKey } = scene.caller('early-refused', [
      ['Writer', scene.bucket()],
      ['Operator', scene.lender(id)],
    ]);
    const given = { 'ibmcloud-api-key': apiKey, 'import-service-id': id };
    const dry = await scene.run({ ...given, 'dry-run': 'true' });
    expect(dry.error).toBeUndefined();
    expect(dry.lines.join('\n')).toMatch(new RegExp(`not proved: .*${id} may read the bucket`));
    const real = await scene.run(given);
    expect(real.error).toMatchObject({ code: 'E_RIGHTS' });
    expect(String(real.error)).toMatch(new RegExp(`E_BUCKET_READ ${id}`));
    scene.expectNothingSent();
    expect(real.states.get('import-key')).toBe('');
  });

  it('but for the authorization, which the import alone shows: named at once, by its command', () =>
    scene.without(isAuthorization, async () => {
      const { apiKey } = blind('late');
      const { error, lines } = await scene.runNew('late', { 'ibmcloud-api-key': apiKey });
      expect(error).toMatchObject({ code: 'E_AUTHORIZATION' });
      expect(String(error)).toMatch(/ibmcloud iam authorization-policy-create server-protect kms Reader/);
      expect(lines.join('\n')).not.toMatch(/another try/);
      expect(wire(scene.cloud, 'createFromIcos')).toHaveLength(1);
    }));

  it('a policy that may give it, and does not say so, refuses nothing', async () => {
    const { id, iamId } = scene.cloud.addServiceId('by-group');
    const { resourceGroupId } = scene.cloud.iam.state.account;
    scene.cloud.allow(iamId, 'Reader', { serviceName: 'cloud-object-storage', resourceGroupId });
    scene.cloud.allow(iamId, 'Reader', { serviceName: 'kms', resourceGroupId });
    const { error, lines } = await scene.run({ 'import-service-id': id, 'dry-run': 'true' });
    expect(error).toBeUndefined();
    expect(lines.join('\n')).toMatch(/which names a resource group/);
  });
});

describe('all of it', () => {
  it('takes few calls, and works without an image', async () => {
    const { apiKey } = scene.caller('sees-all', [
      ...[
        ['Writer', scene.bucket()] as const,
        ['Operator', scene.lender()] as const,
        ['Viewer', { serviceName: 'iam-access-management' }] as const,
      ],
      ['Viewer', { serviceName: 'iam-groups' }],
      ['Reader', { serviceName: 'kms' }],
    ]);
    for (const wrappedDek of [scene.image.manifest['wrapped-dek'], undefined]) {
      const { inputs, deps } = scene.prepared(apiKey);
      await deps.tokens.token();
      scene.cloud.requestLog.clear();
      const object = { region: 'us-south', bucket: scene.cloud.bucket, key: 'any.vhd-0.vhd' };
      const rootKey = parseRootKeyCrn(scene.cloud.rootKeyCrn);
      const scope = { object, rootKey, wrappedDek, size: wrappedDek ? 1000 : undefined, upload: true };
      const rights = await proveRights(scope, inputs, deps);
      expect(rights.unproved).toEqual([]);
      expect(rights.proved.length).toBeGreaterThanOrEqual(8);
      // One of them asks whether what is absent is the object or its whole bucket: a HEAD does not say so.
      expect(scene.cloud.requestLog.entries().length).toBeLessThanOrEqual(13);
    }
  });
});
