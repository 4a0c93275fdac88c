import { randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Deps, Templates } from '../../actions/upload-import/deps.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import type { Template } from '../../lib/classic/templates.ts';
import { formatManifest } from '../../lib/manifest/manifest.ts';
import { type BucketLocation, parseLocation } from '../../lib/object-storage/location.ts';
import { DEBIAN, importKeys, makeFolder, makeImage, runImport, wire } from './kit.ts';

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
  runImport(
    cloud,
    folder.path,
    { ...DEBIAN, bucket: cloud.bucket, 'import-service-id': cloud.importServiceId, ...given },
    options,
  );

/** Changes how the classic API behaves. */
const classic = (change: (real: Templates) => Partial<Templates>) => ({
  change: (deps: Deps): Deps => ({
    ...deps,
    templates: { ...deps.templates, ...change(deps.templates) },
  }),
});

function expectNothingSent(): void {
  const writes = cloud.requestLog
    .entries()
    .filter(({ service, method }) => service === 'cos' && method !== 'GET' && method !== 'HEAD');
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
          claims: async () => ({ subType: 'ServiceId', iamId: 'x', accountId: 'y', expiresAt: 1 }),
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

describe('the import', () => {
  const lost = () =>
    new ServiceError({
      service: 'classic',
      operation: 'createFromIcos',
      status: 504,
      serviceCode: undefined,
      text: 'gateway timeout',
      outcome: 'unknown',
    });

  it('finds its template after a lost answer, and sends nothing twice', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'lost' });
    const run = await go(
      { 'encrypted-image': image.path },
      classic((real) => ({
        create: async (request) => {
          await real.create(request);
          throw lost();
        },
      })),
    );
    expect(run.error).toBeUndefined();
    expect(run.outputs.get('template-id')).not.toBe('');
    expect(wire(cloud, 'createFromIcos')).toHaveLength(1);
  });

  it('says that the outcome is unknown when no template appears, after a bounded time', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'unknown' });
    let sent = 0;
    const run = await go(
      { 'encrypted-image': image.path },
      {
        pace: { lookUp: 200 },
        ...classic(() => ({
          create: () => {
            sent += 1;
            return Promise.reject(lost());
          },
        })),
      },
    );
    expect(run.error).toMatchObject({ code: 'E_UNKNOWN_OUTCOME' });
    expect(String(run.error)).toContain(image.manifest.identity);
    expect(sent).toBe(1);
    // The import may be queued: it needs its key, and `post` must not take it away.
    const [kept, ...more] = await importKeys(cloud);
    expect(more).toEqual([]);
    expect(run.lines.join('\n')).toContain(`the API key ${kept} stays`);
    expect([run.states.get('import-key'), run.states.get('key-tag')]).toEqual(['', '']);
    const next = await go({ 'encrypted-image': image.path });
    expect(next.error).toBeUndefined();
    expect(await importKeys(cloud)).toEqual([]);
  });

  it('explains a refusal, sends it once and deletes the key', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'refused' });
    let sent = 0;
    const run = await go(
      { 'encrypted-image': image.path },
      classic(() => ({
        create: () => {
          sent += 1;
          return Promise.reject(
            new ServiceError({
              service: 'classic',
              operation: 'createFromIcos',
              status: 500,
              serviceCode: 'SoftLayer_Exception_InvalidValue',
              text: "Invalid value provided for 'name'.",
              outcome: 'refused',
            }),
          );
        },
      })),
    );
    expect(run.error).toMatchObject({ code: 'E_CLASSIC_REFUSED' });
    expect(sent).toBe(1);
    expect(await importKeys(cloud)).toEqual([]);
  });

  it('names import-api-key when IBM cannot use it', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'bad-key' });
    const given = { 'encrypted-image': image.path, 'import-api-key': 'no-such-key-0123456789' };
    const run = await go(given);
    expect(run.error).toMatchObject({ code: 'E_IMPORT_KEY' });
    expect(String(run.error)).not.toContain(given['import-api-key']);
  });

  it('takes a template without a disk as failed, and imports anew the next time', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'fails' });
    const empty = (template: Template | undefined): Template | undefined =>
      template && {
        ...template,
        copies: template.copies.map((copy) => ({ ...copy, state: 'failed' as const, bytes: 0 })),
      };
    const run = await go(
      { 'encrypted-image': image.path },
      classic((real) => ({ get: async (id) => empty(await real.get(id)) })),
    );
    expect(run.error).toMatchObject({ code: 'E_IMPORT_FAILED' });
    expect(run.outputs.get('template-id')).not.toBe('');
    expect(await importKeys(cloud)).toEqual([]);
    const again = await go(
      { 'encrypted-image': image.path },
      classic((real) => {
        const first = Number(run.outputs.get('template-id'));
        const see = (template: Template) =>
          template.id === first ? (empty(template) ?? template) : template;
        return {
          get: async (id) => (id === first ? empty(await real.get(id)) : real.get(id)),
          byIdentity: async (identity) => (await real.byIdentity(identity)).map(see),
        };
      }),
    );
    expect(again.error).toBeUndefined();
    expect(again.outputs.get('template-id')).not.toBe(run.outputs.get('template-id'));
    expect(again.lines.join('\n')).toMatch(/warning: the template \d+ is left from an import that failed/);
  });

  it('takes a template that disappears as failed', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'gone' });
    const run = await go(
      { 'encrypted-image': image.path },
      classic(() => ({ get: async () => undefined })),
    );
    expect(run.error).toMatchObject({ code: 'E_IMPORT_GONE' });
  });

  it('does not take a single good look as ready', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'flicker' });
    let looks = 0;
    const run = await go(
      { 'encrypted-image': image.path },
      classic((real) => ({
        get: async (id) => {
          const template = await real.get(id);
          looks += 1;
          // Ready, then busy again: the transaction between two others.
          return looks % 2 === 0 || looks > 6
            ? template
            : template && {
                ...template,
                copies: template.copies.map((copy) => ({ ...copy, state: 'importing' as const })),
              };
        },
      })),
    );
    expect(run.error).toBeUndefined();
    expect(looks).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ['isEncrypted says no', { isEncrypted: async () => false }],
    ['no encryption attributes', { encryptionAttributes: async () => [] }],
  ])('fails when %s', async (name, change) => {
    const image = await makeImage(cloud, folder.path, { name: name.replaceAll(' ', '-') });
    const run = await go(
      { 'encrypted-image': image.path },
      classic(() => change),
    );
    expect(run.error).toMatchObject({ code: 'E_NOT_ENCRYPTED' });
    expect(run.outputs.get('changed')).toBe('true');
  });

  /** Aborts at the third look at the template, in the middle of the wait. */
  function abortedWhileWaiting(reason: UserError) {
    const abort = new AbortController();
    const at = { time: 0 };
    let looks = 0;
    const options = {
      signal: abort.signal,
      ...classic((real) => ({
        get: async (id) => {
          looks += 1;
          if (looks === 3) {
            at.time = performance.now();
            abort.abort(reason);
          }
          const template = await real.get(id);
          const busy = { state: 'importing' as const };
          return template && { ...template, copies: template.copies.map((copy) => ({ ...copy, ...busy })) };
        },
      })),
    };
    return { options, at };
  }

  it('says with its own code that the time is over, with the id, deletes nothing, and keeps the key that the import needs', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'slow' });
    const reason = new UserError({ code: 'E_TIMEOUT', what: 'over', why: 'slow', fix: 'wait' });
    const run = await go({ 'encrypted-image': image.path }, abortedWhileWaiting(reason).options);
    const id = run.outputs.get('template-id');
    expect(run.error).toMatchObject({ code: 'E_STILL_IMPORTING' });
    expect(id).not.toBe('');
    expect(String(run.error)).toContain(`template-id: ${id}`);
    expect(run.outputs.get('object-uri')).not.toBe('');
    expect(wire(cloud, 'deleteObject')).toEqual([]);
    const [kept] = await importKeys(cloud);
    expect(kept).toMatch(/^ApiKey-/);
    expect(run.lines.join('\n')).toContain(`the API key ${kept} stays`);
    const next = await go({ 'encrypted-image': image.path });
    expect([next.error, next.outputs.get('template-id')]).toEqual([undefined, id]);
    expect(await importKeys(cloud)).toEqual([]);
  });

  it('cleans up within 5 s when it is cancelled', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'cancel' });
    const reason = new UserError({ code: 'E_CANCELLED', what: 'cancelled', why: 'x', fix: 'y' });
    const { options, at } = abortedWhileWaiting(reason);
    const run = await go({ 'encrypted-image': image.path }, options);
    expect(performance.now() - at.time).toBeLessThan(5_000);
    expect(run.error).toBeDefined();
    expect(run.error).not.toMatchObject({ code: 'E_STILL_IMPORTING' });
    expect(run.outputs.get('template-id')).not.toBe('');
    expect(await importKeys(cloud)).toHaveLength(1);
    expect(run.states.get('import-key')).toBe('');
    expect((await go({ 'encrypted-image': image.path })).error).toBeUndefined();
    expect(await importKeys(cloud)).toEqual([]);
  });
});

async function storage() {
  const { prepare } = await import('./kit.ts');
  const { openDeps } = await import('../../actions/upload-import/services.ts');
  const { inputs, edge } = prepare(cloud, '/', { 'template-id': '1' });
  return openDeps(inputs, edge).storage('us-south');
}

async function deleteObject(key: string): Promise<void> {
  await (await storage()).delete({ bucket: cloud.bucket, key });
}

async function objectExists(key: string): Promise<boolean> {
  return (await (await storage()).head({ bucket: cloud.bucket, key })) !== undefined;
}
