import { randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Deps } from '../../actions/upload-import/deps.ts';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { ServiceError } from '../../lib/base/errors.ts';
import { formatManifest } from '../../lib/manifest/manifest.ts';
import { type BucketLocation, parseLocation } from '../../lib/object-storage/location.ts';
import { makeImage, storageOf, wire, written } from './kit.ts';
import { importScene } from './scene.ts';

/** What is refused, and that nothing has been sent by then. */

let cloud: LocalCloud;
const scene = importScene(20);
const { folder, go } = scene;
beforeAll(() => {
  cloud = scene.cloud;
});

function expectNothingSent(): void {
  const writes = written(cloud).filter(({ service }) => service === 'cos');
  expect(writes).toEqual([]);
  expect(wire(cloud, 'createFromIcos')).toEqual([]);
}

describe('before the first byte', () => {
  it('refuses an image that is longer than its manifest says', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'longer' });
    appendFileSync(image.path, 'x');
    const { error } = await go({ 'encrypted-image': image.path });
    expect(error).toMatchObject({ code: 'E_MANIFEST_MISMATCH' });
    expectNothingSent();
  });

  it('refuses a manifest of another key', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'one' });
    const other = await makeImage(cloud, folder.path, { name: 'other' });
    writeFileSync(`${image.path}.manifest.json`, formatManifest(other.manifest));
    expect((await go({ 'encrypted-image': image.path })).error).toMatchObject({
      code: 'E_MANIFEST_MISMATCH',
    });
    expectNothingSent();
  });

  it('refuses a manifest whose identity was changed', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'id', manifest: { identity: '0'.repeat(64) } });
    expect((await go({ 'encrypted-image': image.path })).error).toMatchObject({ code: 'E_MANIFEST' });
    expectNothingSent();
  });

  it('refuses a wrapped key that holds another data key', async () => {
    const other = await makeImage(cloud, folder.path, { name: 'wdek-other' });
    const image = await makeImage(cloud, folder.path, {
      name: 'wdek',
      manifest: { 'wrapped-dek': other.manifest['wrapped-dek'] },
    });
    expect((await go({ 'encrypted-image': image.path })).error).toMatchObject({ code: 'E_KEY_MISMATCH' });
    expectNothingSent();
  });

  it('refuses a wrapped key that the root key does not open', async () => {
    const wrong = Buffer.from('{"ciphertext":"AAAA","iv":"AAAAAAAAAAAAAAAA","version":"4.0.0"}').toString(
      'base64',
    );
    const image = await makeImage(cloud, folder.path, { name: 'broken', manifest: { 'wrapped-dek': wrong } });
    expect((await go({ 'encrypted-image': image.path })).error).toMatchObject({ code: 'E_WRAPPED_DEK' });
    expectNothingSent();
  });

  it('refuses a plaintext VHD', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'plain' });
    const bytes = readFileSync(image.path);
    bytes[bytes.indexOf('tdbatmap') + 29] = 0;
    writeFileSync(image.path, bytes);
    expect((await go({ 'encrypted-image': image.path })).error).toMatchObject({ code: 'E_NOT_ENCRYPTED' });
    expectNothingSent();
  });

  it('refuses a region that contradicts the root key', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'region' });
    const { error } = await go({ 'encrypted-image': image.path }, { env: { IBMCLOUD_REGION: 'eu-de' } });
    expect(error).toMatchObject({ code: 'E_REGION' });
    expectNothingSent();
  });

  it('refuses another object of the same name', async () => {
    const first = await makeImage(cloud, folder.path, { name: 'same' });
    expect((await go({ 'encrypted-image': first.path })).error).toBeUndefined();
    cloud.requestLog.clear();
    const second = await makeImage(cloud, folder.path, { name: 'same' });
    expect((await go({ 'encrypted-image': second.path })).error).toMatchObject({ code: 'E_OBJECT_EXISTS' });
    expectNothingSent();
  });

  it('refuses another manifest of the same name, and never overwrites it', async () => {
    const first = await makeImage(cloud, folder.path, { name: 'stored' });
    expect((await go({ 'encrypted-image': first.path })).error).toBeUndefined();
    await deleteObject('stored.vhd-0.vhd');
    cloud.requestLog.clear();
    const second = await makeImage(cloud, folder.path, { name: 'stored' });
    expect((await go({ 'encrypted-image': second.path })).error).toMatchObject({ code: 'E_OBJECT_EXISTS' });
    expectNothingSent();
  });

  it('refuses a data key that encrypted another source, unless that is allowed', async () => {
    const dek = randomBytes(64);
    const first = await makeImage(cloud, folder.path, { name: 'reuse-1', dek });
    expect((await go({ 'encrypted-image': first.path })).error).toBeUndefined();
    cloud.requestLog.clear();
    const second = await makeImage(cloud, folder.path, { name: 'reuse-2', dek });
    const refused = await go({ 'encrypted-image': second.path });
    expect(refused.error).toMatchObject({ code: 'E_KEY_REUSE' });
    expect(String(refused.error)).toContain('reuse-1.vhd-0.vhd.manifest.json');
    expectNothingSent();
    const allowed = await go({ 'encrypted-image': second.path, 'allow-key-reuse': 'true' });
    expect(allowed.error).toBeUndefined();
    expect(allowed.lines.join('\n')).toMatch(/warning: allow-key-reuse/);
  });

  it("refuses a name that another image's template has", async () => {
    const first = await makeImage(cloud, folder.path, { name: 'named-1' });
    expect((await go({ 'encrypted-image': first.path, name: 'web' })).error).toBeUndefined();
    cloud.requestLog.clear();
    const second = await makeImage(cloud, folder.path, { name: 'named-2' });
    expect((await go({ 'encrypted-image': second.path, name: 'web' })).error).toMatchObject({
      code: 'E_NAME_TAKEN',
    });
    expectNothingSent();
  });

  it.each([
    [{ 'operating-system': 'BEOS_5_64' }, 'E_OPERATING_SYSTEM'],
    [{ locations: 'xyz99' }, 'E_DATACENTER'],
    [{ bucket: 'no-such-bucket-at-all' }, 'E_COS_BUCKET'],
    [{ 'encrypted-image': '/etc/hostname' }, 'E_PATH_OUTSIDE'],
    [{ 'encrypted-image': 'nothing.vhd' }, 'E_PATH'],
  ])('refuses %j', async (given, code) => {
    const image = await makeImage(cloud, folder.path, { name: 'various' });
    const { error } = await go({ 'encrypted-image': image.path, ...given });
    expect(error).toMatchObject({ code });
    expectNothingSent();
  });

  it('refuses a service ID for the import that does not exist', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'no-service-id' });
    const { error } = await go({
      'encrypted-image': image.path,
      'import-service-id': 'ServiceId-00000000-1111-2222-3333-444444444444',
    });
    expect(error).toMatchObject({ code: 'E_IMPORT_SERVICE_ID' });
    expectNothingSent();
  });

  it('refuses a service ID for the classic API before anything else', async () => {
    const { error } = await go(
      { 'encrypted-image': 'does-not-matter' },
      {
        env: { IAAS_CLASSIC_USERNAME: '', IAAS_CLASSIC_API_KEY: '' },
        change: (deps) => ({
          ...deps,
          tokens: {
            ...deps.tokens,
            claims: async () => ({ subType: 'ServiceId', iamId: 'x', accountId: 'y', expiresAt: 1 }),
          },
        }),
      },
    );
    expect(error).toMatchObject({ code: 'E_CLASSIC_SERVICE_ID' });
    expectNothingSent();
  });

  /** A bucket that lies elsewhere, or whose place may not be read. */
  const bucketIn = (location: () => Promise<BucketLocation>) => ({
    change: (deps: Deps): Deps => ({
      ...deps,
      storage: (region) => ({ ...deps.storage(region), bucketLocation: location }),
    }),
  });

  it.each([
    ['eu-smart', 'E_BUCKET_RESILIENCY'],
    ['ams03-standard', 'E_BUCKET_RESILIENCY'],
    ['us-east-standard', 'E_REGION'],
  ])('refuses a bucket in %s', async (constraint, code) => {
    const image = await makeImage(cloud, folder.path, { name: 'elsewhere' });
    const { error } = await go(
      { 'encrypted-image': image.path },
      bucketIn(async () => parseLocation(constraint)),
    );
    expect(error).toMatchObject({ code });
    expectNothingSent();
  });

  it('only warns when the place of the bucket may not be read', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'unread' });
    const denied = new ServiceError({
      service: 'object-storage',
      operation: 'getBucketLocation',
      status: 403,
      serviceCode: 'AccessDenied',
      text: 'Access Denied',
      outcome: 'refused',
    });
    const run = await go(
      { 'encrypted-image': image.path, 'dry-run': 'true' },
      bucketIn(() => Promise.reject(denied)),
    );
    expect(run.error).toBeUndefined();
    expect(run.lines.join('\n')).toMatch(/warning: where the bucket .* lies could not be read/);
  });

  it('does not need the right to unwrap', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'no-unwrap' });
    const denied = new ServiceError({
      service: 'key-protect',
      operation: 'unwrap',
      status: 401,
      serviceCode: undefined,
      text: 'Unauthorized',
      outcome: 'refused',
    });
    const run = await go(
      { 'encrypted-image': image.path },
      { change: (deps) => ({ ...deps, keys: { ...deps.keys, unwrapDek: () => Promise.reject(denied) } }) },
    );
    expect(run.error).toBeUndefined();
    expect(run.lines.join('\n')).toMatch(/the wrapped data key was not tried/);
  });
});

describe('the upload', () => {
  it('stores nothing when the file is not what the manifest says', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'bitflip' });
    const bytes = readFileSync(image.path);
    bytes[bytes.length - 600] = (bytes[bytes.length - 600] ?? 0) ^ 1;
    writeFileSync(image.path, bytes);
    const run = await go({ 'encrypted-image': image.path });
    expect(run.error).toMatchObject({ code: 'E_IMAGE_CHANGED' });
    expect(run.outputs.get('object-uri')).toBe('');
    expect(await objectExists('bitflip.vhd-0.vhd')).toBe(false);
    expect(wire(cloud, 'createFromIcos')).toEqual([]);
  });
});

async function deleteObject(key: string): Promise<void> {
  await storageOf(cloud).delete({ bucket: cloud.bucket, key });
}

async function objectExists(key: string): Promise<boolean> {
  return (await storageOf(cloud).head({ bucket: cloud.bucket, key })) !== undefined;
}
