import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDeps } from '../../actions/upload-import/services.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { maskForms } from '../../lib/base/secret.ts';
import { parseManifest } from '../../lib/manifest/manifest.ts';
import { byIdentity, classic } from './answers.ts';
import {
  DEBIAN,
  importKeys,
  KEY_NAME,
  leases,
  makeFolder,
  makeImage,
  prepare,
  putObject,
  type Run,
  readObject,
  runImport,
  tagOf,
  wire,
  written,
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
  runImport(cloud, folder.path, { ...DEBIAN, ...given }, options);
const withKey = () => ({ bucket: cloud.bucket, 'import-service-id': cloud.importServiceId });

function expectGood(run: Run): void {
  expect(run.error).toBeUndefined();
}

describe('a whole import', () => {
  it('uploads, imports, waits, copies and records; a second run changes nothing', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'whole' });
    const given = { ...withKey(), 'encrypted-image': image.path, locations: 'wdc07', 'boot-mode': 'HVM' };
    const one = await go(given);
    expectGood(one);
    expect(Object.fromEntries(one.outputs.entries())).toMatchObject({
      changed: 'true',
      'object-key': 'whole.vhd-0.vhd',
      'object-uri': `cos://us-south/${cloud.bucket}/whole.vhd-0.vhd`,
      datacenters: 'dal13\nwdc07',
    });
    expect(one.outputs.get('template-global-id')).toMatch(/^[0-9a-f-]{36}$/);
    const two = await go(given);
    expectGood(two);
    expect(two.outputs.get('changed')).toBe('false');
    for (const name of ['template-id', 'template-global-id', 'object-uri', 'datacenters'])
      expect(two.outputs.get(name)).toBe(one.outputs.get(name));
    expect(wire(cloud, 'createFromIcos')).toHaveLength(1);
    expect(wire(cloud, 'uploads').filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('stores the manifest before the object, as an intent, and completes it after the import', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'order' });
    const run = await go({
      ...withKey(),
      'encrypted-image': image.path,
      'object-key': 'a/b/order.vhd-0.vhd',
    });
    expectGood(run);
    const calls = cloud.requestLog.entries().map(({ method, path }) => `${method} ${path}`);
    const at = (text: string) => calls.findIndex((call) => call.includes(text));
    const manifestPut = calls.findIndex((call) => call.startsWith('PUT') && call.includes('.manifest.json'));
    expect(manifestPut).toBeGreaterThan(0);
    expect(at('partNumber=1')).toBeGreaterThan(manifestPut);
    expect(at('createFromIcos')).toBeGreaterThan(at('partNumber=1'));
    const text = await readObject(cloud, 'a/b/order.vhd-0.vhd.manifest.json');
    expect(parseManifest(text, 'test')).toMatchObject({
      identity: image.manifest.identity,
      import: {
        'object-uri': `cos://us-south/${cloud.bucket}/a/b/order.vhd-0.vhd`,
        'template-id': run.outputs.get('template-id'),
        'template-global-id': run.outputs.get('template-global-id'),
        datacenters: ['dal13'],
      },
    });
    expect(run.outputs.get('object-key')).toBe('a/b/order.vhd-0.vhd');
  });

  it('makes the key of the import with an expiry, keeps only its id in state, and deletes it', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'key' });
    const run = await go({ ...withKey(), 'encrypted-image': image.path });
    expectGood(run);
    expect(await importKeys(cloud)).toEqual([]);
    expect(run.states.get('import-key')).toBe('');
    const saved = run.saved.filter(([name]) => name === 'import-key').map(([, value]) => value);
    expect(saved[0]).toMatch(/^ApiKey-/);
    // Token, key: both came from a service, both are masked and neither is anywhere else.
    const told = JSON.stringify([run.lines, run.saved, run.outputs.entries(), run.summary.render()]);
    expect(run.masked.length).toBeGreaterThan(2);
    for (const secret of run.masked) for (const form of maskForms(secret)) expect(told).not.toContain(form);
    expect(told).not.toContain(image.dek.base64());
  });

  it('removes what dead runs left: keys for this image, and keys that have expired', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'sweep' });
    const { inputs, edge } = prepare(cloud, '/', { 'template-id': '1' });
    const { apiKeys } = openDeps(inputs, edge);
    const make = async (description: string, name = KEY_NAME) => {
      const owner = { iamId: `iam-${cloud.importServiceId}`, accountId: cloud.account };
      const key = { ...owner, name, description, expiresAt: Date.now() + 3_600_000 };
      return (await apiKeys.create(key, edge.signal)).id;
    };
    const mine = await make(`${tagOf(image.manifest.identity, 'dead')}: x`);
    const other = await make(`${tagOf('0'.repeat(64), 'alive')}: x`);
    const foreign = await make('not ours', 'somebody');
    const given = { ...withKey(), 'encrypted-image': image.path };
    expectGood(await go(given));
    expect((await importKeys(cloud)).sort()).toEqual([other, foreign].sort());
    const again = await make(`${tagOf(image.manifest.identity, 'dead')}: x`);
    expectGood(await go(given));
    expect(await importKeys(cloud)).not.toContain(again);
    for (const id of [other, foreign]) await apiKeys.remove(id, edge.signal);
    expect(mine).not.toBe('');
  });

  it('waits for a key that IAM does not know yet, and imports once', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'young' });
    cloud.settings.apiKeyDelay = 300;
    const run = await go({ ...withKey(), 'encrypted-image': image.path });
    cloud.settings.apiKeyDelay = 0;
    expectGood(run);
    expect(run.lines.join('\n')).toMatch(/did not take the import yet/);
  });

  it('lives through tokens that expire all the time', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'tokens' });
    cloud.settings.tokenLifetime = 1;
    const run = await go({ ...withKey(), 'encrypted-image': image.path, locations: 'fra02' });
    cloud.settings.tokenLifetime = 3600;
    expectGood(run);
    expect(wire(cloud, '/identity/token').length).toBeGreaterThan(1);
  });

  it('warns when the wide key is handed to the import', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'wide' });
    const run = await go({ bucket: cloud.bucket, 'encrypted-image': image.path });
    expectGood(run);
    expect(run.lines.join('\n')).toMatch(/warning: ibmcloud-api-key itself is handed to IBM's import/);
  });

  it('imports luks-raw only when it is accepted, and says what IBM documents', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'legacy', format: 'luks-raw' });
    const given = { ...withKey(), 'encrypted-image': image.path };
    const refused = await go(given);
    expect(refused.error).toMatchObject({ code: 'E_LEGACY_FORMAT' });
    const run = await go({ ...given, 'accept-legacy-format': 'true' });
    expectGood(run);
    expect(run.outputs.get('object-key')).toBe('legacy.raw');
    expect(run.lines.join('\n')).toMatch(/notice: luks-raw is the format that IBM documented in 2018-2019/);
    expect(run.summary.render()).toMatch(/2018-2019/);
  });
});

describe('earlier work', () => {
  it('adopts an object by its address, without a local file', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'adopt' });
    const first = await go({ ...withKey(), 'encrypted-image': image.path });
    const run = await go({ 'object-uri': first.outputs.get('object-uri'), bucket: cloud.bucket });
    expectGood(run);
    expect(run.outputs.get('changed')).toBe('false');
    expect(run.outputs.get('template-id')).toBe(first.outputs.get('template-id'));
  });

  it('takes an object that another tool uploaded when its bytes are the same', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'foreign' });
    await putObject(cloud, 'foreign.vhd-0.vhd', image.bytes);
    const run = await go({ ...withKey(), 'encrypted-image': image.path });
    expectGood(run);
    expect(wire(cloud, 'uploads').filter(({ method }) => method === 'POST')).toEqual([]);
    const other = await makeImage(cloud, folder.path, { name: 'foreign-2' });
    await putObject(cloud, 'foreign-2.vhd-0.vhd', Buffer.alloc(other.bytes.length));
    const refused = await go({ ...withKey(), 'encrypted-image': other.path });
    expect(refused.error).toMatchObject({ code: 'E_OBJECT_EXISTS' });
  });

  it('imports an object by its address and three facts, without any manifest', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'bare-object' });
    await putObject(cloud, 'bare-object.vhd-0.vhd', image.bytes);
    const uri = { 'object-uri': `cos://us-south/${cloud.bucket}/bare-object.vhd-0.vhd` };
    expect((await go({ ...withKey(), ...uri })).error).toMatchObject({ code: 'E_MANIFEST_MISSING' });
    const run = await go({
      ...withKey(),
      ...uri,
      format: 'vhd',
      'wrapped-dek': image.manifest['wrapped-dek'],
      'root-key-crn': cloud.rootKeyCrn,
    });
    expectGood(run);
    const text = await readObject(cloud, 'bare-object.vhd-0.vhd.manifest.json');
    expect(parseManifest(text, 'test').sha256).toBe(image.manifest.sha256);
  });

  it('goes on where a run stopped after the upload', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'half' });
    const given = { ...withKey(), 'encrypted-image': image.path };
    let looks = 0;
    const stopped = await go(given, {
      ...classic(
        byIdentity((_call, real) => {
          looks += 1;
          if (looks === 2) throw new Error('killed');
          return real();
        }),
      ),
    });
    expect(stopped.error).toMatchObject({ message: 'killed' });
    expect(stopped.outputs.get('object-uri')).toContain('half');
    expect(await importKeys(cloud)).toEqual([]);
    const run = await go(given);
    expectGood(run);
    expect(wire(cloud, 'uploads').filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('only waits with template-id, and completes the manifest', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'resume' });
    const given = { ...withKey(), 'encrypted-image': image.path };
    const first = await go(given, {
      change: (deps) => ({ ...deps, pace: { ...deps.pace, failureGrace: 0 } }),
    });
    cloud.requestLog.clear();
    const run = await runImport(cloud, folder.path, {
      'template-id': first.outputs.get('template-id'),
      bucket: cloud.bucket,
      'object-key': 'resume.vhd-0.vhd',
      locations: 'wdc07',
    });
    expectGood(run);
    expect(run.outputs.get('datacenters')).toBe('dal13\nwdc07');
    expect(run.outputs.get('object-uri')).toBe(first.outputs.get('object-uri'));
    expect(wire(cloud, 'createFromIcos')).toHaveLength(0);
    const text = await readObject(cloud, 'resume.vhd-0.vhd.manifest.json');
    expect(parseManifest(text, 'test').import?.datacenters).toEqual(['dal13', 'wdc07']);
  });

  it('uses an image without a manifest by its three facts', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'bare' });
    const bare = await makeImage(cloud, folder.path, { name: 'bare', dek: Buffer.from(image.dek.bytes()) });
    const { unlinkSync } = await import('node:fs');
    unlinkSync(`${bare.path}.manifest.json`);
    const given = { ...withKey(), 'encrypted-image': bare.path };
    expect((await go(given)).error).toMatchObject({ code: 'E_MANIFEST_MISSING' });
    const run = await go({
      ...given,
      format: 'vhd',
      'wrapped-dek': bare.manifest['wrapped-dek'],
      'root-key-crn': cloud.rootKeyCrn,
    });
    expectGood(run);
    const text = await readObject(cloud, 'bare.vhd-0.vhd.manifest.json');
    expect(parseManifest(text, 'test')).toMatchObject({
      sha256: bare.manifest.sha256,
      'key-hash': bare.manifest['key-hash'],
      'data-key-bits': 512,
    });
  });
});

describe('two runs at once', () => {
  it('make one object and one template, and leave no lease', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'twice' });
    const given = { ...withKey(), 'encrypted-image': image.path };
    const runs = await Promise.all([go(given), go(given), go(given)]);
    for (const run of runs) expectGood(run);
    expect(new Set(runs.map((run) => run.outputs.get('template-id'))).size).toBe(1);
    expect(wire(cloud, 'createFromIcos')).toHaveLength(1);
    expect(await importKeys(cloud)).toEqual([]);
    expect(await leases(cloud)).toEqual([]);
  });
});

describe('a dry run', () => {
  it('checks all and changes nothing', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'dry' });
    cloud.requestLog.clear();
    const run = await go({ ...withKey(), 'encrypted-image': image.path, 'dry-run': 'true' });
    expectGood(run);
    expect(run.outputs.entries().filter(([, value]) => value !== '')).toEqual([['changed', 'false']]);
    const changes = written(cloud).filter(
      ({ service, path }) => service !== 'kms' && !path.includes('/identity/token'),
    );
    expect(changes).toEqual([]);
    expect(readFileSync(image.path).equals(image.bytes)).toBe(true);
  });
});
