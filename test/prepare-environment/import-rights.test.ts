import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addApiKey } from '../../cloud/iam/identities.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { parseRootKeyCrn, type RootKeyCrn } from '../../lib/base/crn.ts';
import { Dek } from '../../lib/base/dek.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { createKeyProtect } from '../../lib/key-protect/key-protect.ts';
import { createObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { lacking, prepareAll } from './account-kit.ts';
import type { Ended } from './kit.ts';

let cloud: LocalCloud;
let made: Ended;

const INPUTS = {
  ...{ region: 'us-south', bucket: 'the-images', 'bucket-key': 'true', 'bucket-class': 'smart' },
  ...{ audit: 'ensure', classic: 'off' },
};
const given = () => ({ ...INPUTS, 'logs-instance': cloud.env['IBMCLOUD_LOGS_INSTANCE'] ?? '' });

beforeAll(async () => {
  cloud = await startLocalCloud({
    ...{ empty: true, auditRoute: false },
    settings: { transactionStep: 0, noBoot: true },
  });
  made = await prepareAll(cloud, { ...given(), mode: 'ensure' });
});
afterAll(() => cloud.stop());

/** The clients of whoever has this API key. */
function clientsOf(apiKey: string) {
  const { signal } = new AbortController();
  const common = { signal, log: silentLog, retry: { base: 5 } };
  const url = cloud.env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '';
  const tokens = createTokenSource({ ...common, apiKey: new Secret(apiKey), url, mask: () => undefined });
  const { IBMCLOUD_COS_ENDPOINT: cos = '', IBMCLOUD_KP_API_ENDPOINT: kms = '' } = cloud.env;
  const deps = { ...common, tokens, endpoints: { network: 'public' as const, overrides: { cos, kms } } };
  return { storage: createObjectStorage({ ...deps, region: 'us-south' }), keys: createKeyProtect(deps) };
}

const owner = () => clientsOf(cloud.env['IBMCLOUD_API_KEY'] ?? '');

function importer() {
  const iamId = `iam-${made.outputs['import-service-id']}`;
  const { value } = addApiKey(cloud.iam.state, { name: 'import', iamId, usableNow: true }, iamId);
  return clientsOf(value);
}

const rootKey = (): RootKeyCrn => parseRootKeyCrn(made.outputs['root-key-crn'] ?? '') as RootKeyCrn;

describe('an empty account, prepared', () => {
  it('has everything, and needs nothing more', async () => {
    expect(made.error).toBe('');
    expect(made.outputs).toMatchObject({ missing: '0', changed: 'true', bucket: 'the-images' });
    const seen = await prepareAll(cloud, given());
    expect(lacking(seen)).toEqual({});
    const again = await prepareAll(cloud, { ...given(), mode: 'ensure' });
    expect(lacking(again)).toEqual({});
    expect(again.outputs['changed']).toBe('false');
    expect({ ...again.outputs, changed: '' }).toEqual({ ...made.outputs, changed: '' });
  });

  it('lets the import read the bucket and use the root key', async () => {
    await owner().storage.putText({ bucket: 'the-images', key: 'a.vhd' }, 'image', { onlyIfAbsent: true });
    using dek = Dek.generate(512);
    const { wrappedDek } = await owner().keys.wrapDek(rootKey(), dek);
    const { storage, keys } = importer();
    expect(await storage.getText({ bucket: 'the-images', key: 'a.vhd' }, 100)).toBe('image');
    expect((await storage.list('the-images', '', 10)).objects).toHaveLength(1);
    const back = await keys.unwrapDek(rootKey(), wrappedDek);
    using unwrapped = back.dek;
    expect(unwrapped.equals(dek)).toBe(true);
  });

  it('and nothing else', async () => {
    const other = await prepareAll(cloud, {
      ...{ ...INPUTS, mode: 'ensure', audit: 'off' },
      ...{ bucket: 'other-images', 'root-key': 'other-root', 'import-service-id': 'other-import' },
    });
    expect(other.error).toBe('');
    using dek = Dek.generate(512);
    const otherKey = parseRootKeyCrn(other.outputs['root-key-crn'] ?? '') as RootKeyCrn;
    expect(otherKey.keyId).not.toBe(rootKey().keyId);
    const { wrappedDek } = await owner().keys.wrapDek(otherKey, dek);
    const { storage, keys } = importer();
    const there = { bucket: 'the-images', key: 'b.vhd' };
    await expect(storage.putText(there, 'mine', { onlyIfAbsent: false })).rejects.toThrow(/AccessDenied/);
    await expect(storage.delete({ bucket: 'the-images', key: 'a.vhd' })).rejects.toThrow(/AccessDenied/);
    await expect(storage.list('other-images', '', 10)).rejects.toThrow(/AccessDenied/);
    await expect(keys.unwrapDek(otherKey, wrappedDek)).rejects.toThrow(/HTTP 401/);
    expect((await keys.listKeys(rootKey())).map(({ id }) => id)).toEqual([rootKey().keyId]);
  });

  it('plans alone in a dry run, and tells the plan', async () => {
    const plan = {
      ...given(),
      mode: 'ensure',
      'dry-run': 'true',
      bucket: 'planned',
      'import-service-id': 'planned',
    };
    const seen = await prepareAll(cloud, plan);
    expect(seen.error).toBe('');
    expect(lacking(seen)).toEqual({
      ...{ bucket: 'planned', 'bucket-lifecycle': 'planned' },
      ...{ 'import-service-id': 'planned', 'import-policies': 'planned' },
    });
    expect(seen.outputs).toMatchObject({ changed: 'false', bucket: '', 'import-service-id': '' });
  });
});
