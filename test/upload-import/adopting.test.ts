import { unlinkSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDeps } from '../../actions/upload-import/services.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { Secret } from '../../lib/base/secret.ts';
import {
  DEBIAN,
  importKeys,
  KEY_NAME,
  makeFolder,
  makeImage,
  prepare,
  readObject,
  runImport,
  type TestImage,
  tagOf,
  wire,
} from './kit.ts';

let cloud: LocalCloud;
const folder = makeFolder();
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 20, noBoot: true } });
});
beforeEach(() => cloud.requestLog.clear());
afterAll(async () => {
  await cloud.stop();
  folder.remove();
});

const go = (given: Record<string, string>, options?: Parameters<typeof runImport>[3]) =>
  runImport(cloud, folder.path, given, options);
const whole = (image: TestImage, given: Record<string, string> = {}) => ({
  ...DEBIAN,
  bucket: cloud.bucket,
  'import-service-id': cloud.importServiceId,
  'encrypted-image': image.path,
  ...given,
});
const factsOf = (image: TestImage) => ({
  format: 'vhd',
  'wrapped-dek': image.manifest['wrapped-dek'],
  'root-key-crn': cloud.rootKeyCrn,
});

describe('template-id', () => {
  it('finds the object without region, by the datacenter of the template', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'regionless' });
    const first = await go(whole(image));
    const given = {
      'template-id': first.outputs.get('template-id'),
      bucket: cloud.bucket,
      'object-key': 'regionless.vhd-0.vhd',
    };
    const run = await go(given, { env: { IBMCLOUD_REGION: '' } });
    expect(run.error).toBeUndefined();
    expect(run.outputs.get('object-uri')).toBe(first.outputs.get('object-uri'));
    const elsewhere = await go(given, { env: { IBMCLOUD_REGION: 'eu-de' } });
    expect(elsewhere.error).toMatchObject({ code: 'E_REGION' });
  });

  it('deletes the key that a dead run left for this image', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'left-key' });
    const first = await go(whole(image));
    const { inputs, edge } = prepare(cloud, '/', { 'template-id': '1' });
    const owner = { iamId: `iam-${cloud.importServiceId}`, accountId: cloud.account };
    const description = `${tagOf(image.manifest.identity, 'dead')}: x`;
    const key = { ...owner, name: KEY_NAME, description, expiresAt: Date.now() + 3_600_000 };
    const { id } = await openDeps(inputs, edge).apiKeys.create(key, edge.signal);
    expect(await importKeys(cloud)).toContain(id);
    const run = await go({
      'template-id': first.outputs.get('template-id'),
      'import-service-id': cloud.importServiceId,
    });
    expect(run.error).toBeUndefined();
    expect(await importKeys(cloud)).not.toContain(id);
  });
});

describe('an image that was imported before', () => {
  it('leaves no manifest where there is no object', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'elsewhere' });
    const first = await go(whole(image));
    const second = await go(whole(image, { 'object-key': 'moved/elsewhere.vhd-0.vhd' }));
    expect(second.error).toBeUndefined();
    expect(second.outputs.get('template-id')).toBe(first.outputs.get('template-id'));
    expect(second.outputs.get('changed')).toBe('false');
    await expect(readObject(cloud, 'moved/elsewhere.vhd-0.vhd.manifest.json')).rejects.toThrow(/no object/);
  });

  it('is the same one when its file comes without a manifest', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'lost-manifest' });
    const first = await go(whole(image));
    unlinkSync(`${image.path}.manifest.json`);
    const second = await go(whole(image, factsOf(image)));
    expect(second.error).toBeUndefined();
    expect(second.outputs.get('template-id')).toBe(first.outputs.get('template-id'));
    expect(second.outputs.get('changed')).toBe('false');
    expect(wire(cloud, 'createFromIcos')).toHaveLength(1);
  });

  it('is no other source of its data key when it lies at two places', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'twice' });
    const place = { 'object-key': 'bare/twice.vhd-0.vhd', name: 'twice-bare' };
    const manifest = `${image.path}.manifest.json`;
    const { readFileSync, writeFileSync } = await import('node:fs');
    const text = readFileSync(manifest);
    unlinkSync(manifest);
    expect((await go(whole(image, { ...place, ...factsOf(image) }))).error).toBeUndefined();
    writeFileSync(manifest, text);
    expect((await go(whole(image))).error).toBeUndefined();
  });
});

describe('the classic API', () => {
  const serviceKey = async () => {
    const { inputs, edge } = prepare(cloud, '/', { 'template-id': '1' });
    const owner = { iamId: `iam-${cloud.importServiceId}`, accountId: cloud.account };
    const key = { ...owner, name: 'test', description: 'test', expiresAt: Date.now() + 3_600_000 };
    return (await openDeps(inputs, edge).apiKeys.create(key, edge.signal)).key.reveal();
  };
  const platform = () => cloud.env['IBMCLOUD_API_KEY'] ?? '';
  const claims = (subType: string | undefined) => ({ subType, iamId: 'x', accountId: 'y', expiresAt: 1 });
  const claimsOfOther = (subType: string | undefined) => ({
    env: { IAAS_CLASSIC_USERNAME: 'apikey', IAAS_CLASSIC_API_KEY: 'another-key-0123456789' },
    change: (deps: ReturnType<typeof openDeps>) => ({
      ...deps,
      tokens: { ...deps.tokens, claims: async () => claims(subType ? undefined : 'ServiceId') },
      tokensOf: (key: Secret) => {
        expect(key.reveal()).toBe('another-key-0123456789');
        return { ...deps.tokens, claims: async () => claims(subType) };
      },
    }),
  });

  it("may be called with a user's key beside a service ID's platform key", async () => {
    const env = {
      IBMCLOUD_API_KEY: await serviceKey(),
      IAAS_CLASSIC_USERNAME: 'apikey',
      IAAS_CLASSIC_API_KEY: platform(),
    };
    const { inputs, edge } = prepare(cloud, '/', { 'template-id': '1' }, { env });
    expect((await openDeps(inputs, edge).tokens.claims()).subType).toBe('ServiceId');
    expect((await openDeps(inputs, edge).tokensOf(new Secret(platform())).claims()).subType).toBeUndefined();
    const run = await go({ 'template-id': '1' }, { env });
    expect(run.error).toMatchObject({ code: 'E_TEMPLATE' });
  });

  it("is refused when the key that calls it is a service ID's, whoever owns the platform key", async () => {
    const run = await go({ 'template-id': '1' }, claimsOfOther('ServiceId'));
    expect(run.error).toMatchObject({ code: 'E_CLASSIC_SERVICE_ID' });
  });
});
