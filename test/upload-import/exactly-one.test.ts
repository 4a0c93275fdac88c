import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Templates } from '../../actions/upload-import/deps.ts';
import { openDeps } from '../../actions/upload-import/services.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { ServiceError, type ServiceFailure, UserError } from '../../lib/base/errors.ts';
import { formatManifest } from '../../lib/manifest/manifest.ts';
import {
  DEBIAN,
  importKeys,
  leases,
  makeFolder,
  makeImage,
  prepare,
  putObject,
  type Run,
  type RunOptions,
  readObject,
  runImport,
  wire,
} from './kit.ts';

/** What earlier runs, rivals and lost answers leave: one template all the same, and never one of another kind. */

let cloud: LocalCloud;
const folder = makeFolder();
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 5, noBoot: true } });
});
beforeEach(() => cloud.requestLog.clear());
afterAll(async () => {
  await cloud.stop();
  folder.remove();
});

const go = (given: Record<string, string>, options?: RunOptions): Promise<Run> =>
  runImport(
    cloud,
    folder.path,
    { ...DEBIAN, bucket: cloud.bucket, 'import-service-id': cloud.importServiceId, ...given },
    options,
  );

const imports = () => wire(cloud, 'createFromIcos').length;

/** Changes the classic API as this run sees it. */
const classic = (change: (real: Templates) => Partial<Templates>): RunOptions => ({
  change: (deps) => ({ ...deps, templates: { ...deps.templates, ...change(deps.templates) } }),
});

const failure = (outcome: ServiceFailure['outcome'], serviceCode?: string) =>
  new ServiceError({
    service: 'classic',
    operation: 'createFromIcos',
    status: outcome === 'unknown' ? undefined : 500,
    serviceCode,
    text: 'something went wrong',
    outcome,
  });

const storage = () => {
  const { inputs, edge } = prepare(cloud, '/', { 'template-id': '1' });
  return openDeps(inputs, edge).storage('us-south');
};

describe('the answer to an import', () => {
  it('that is an error made after acceptance does not hide the template', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'accepted' });
    const run = await go(
      { 'encrypted-image': image.path },
      classic((real) => ({
        create: async (request) => {
          await real.create(request);
          throw failure('refused', 'SoftLayer_Exception_Public');
        },
      })),
    );
    expect([run.error, imports()]).toEqual([undefined, 1]);
    expect(run.outputs.get('changed')).toBe('true');
  });

  it('that was lost never makes an older, failed template of the same image its own', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'older' });
    const failed = await go(
      { 'encrypted-image': image.path },
      classic((real) => ({
        get: async (id) => {
          const template = await real.get(id);
          const copies = template?.copies.map((copy) => ({ ...copy, state: 'failed' as const })) ?? [];
          return template && { ...template, copies };
        },
      })),
    );
    expect(failed.error).toMatchObject({ code: 'E_IMPORT_FAILED' });
    const old = Number(failed.outputs.get('template-id'));
    const broken = (real: Templates) => async (id: number) => {
      const template = await real.get(id);
      if (id !== old || !template) return template;
      return { ...template, copies: template.copies.map((copy) => ({ ...copy, state: 'failed' as const })) };
    };
    const next = await go(
      { 'encrypted-image': image.path },
      classic((real) => ({
        get: broken(real),
        byIdentity: async (identity) => {
          const all = await real.byIdentity(identity);
          return Promise.all(all.map(async (one) => (await broken(real)(one.id)) ?? one));
        },
        create: async (request) => {
          await real.create(request);
          throw failure('unknown');
        },
      })),
    );
    expect(next.error).toBeUndefined();
    expect(Number(next.outputs.get('template-id'))).toBeGreaterThan(old);
    expect(imports()).toBe(2);
  });

  it('that never came keeps the next run from sending until nothing can appear any more', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'quiet' });
    const lost = classic(() => ({ create: () => Promise.reject(failure('unknown')) }));
    const first = await go({ 'encrypted-image': image.path }, { ...lost, pace: { lookUp: 50 } });
    expect(first.error).toMatchObject({ code: 'E_UNKNOWN_OUTCOME' });
    // It appears while the next run waits: the call had been accepted after all.
    let looks = 0;
    const second = await go(
      { 'encrypted-image': image.path },
      {
        pace: { quiet: 60_000 },
        ...classic((real) => ({
          byIdentity: async (identity) => {
            looks += 1;
            if (looks === 5) await importBehindItsBack(image.path);
            return real.byIdentity(identity);
          },
        })),
      },
    );
    expect([second.error, imports()]).toEqual([undefined, 1]);
  });

  /** What the lost call does at last, as another program of the same account. */
  async function importBehindItsBack(path: string): Promise<void> {
    const { inputs, edge } = prepare(cloud, folder.path, { 'template-id': '1' });
    const deps = openDeps(inputs, edge);
    const { manifest } = await import('node:fs').then(({ readFileSync }) => ({
      manifest: JSON.parse(readFileSync(`${path}.manifest.json`, 'utf8')),
    }));
    await deps.templates.create({
      name: 'quiet',
      note: `[encrypted-image:${manifest.identity}] [imported-as:DEBIAN_12_64]`,
      uri: `cos://us-south/${cloud.bucket}/quiet.vhd-0.vhd`,
      operatingSystem: 'DEBIAN_12_64',
      importApiKey: inputs.apiKey,
      rootKeyCrn: cloud.rootKeyCrn,
      wrappedDek: manifest['wrapped-dek'],
      byol: false,
    });
  }

  it('that never came is imported anew once it was quiet for long enough', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'never' });
    const lost = classic(() => ({ create: () => Promise.reject(failure('unknown')) }));
    await go({ 'encrypted-image': image.path }, { ...lost, pace: { lookUp: 50 } });
    const next = await go({ 'encrypted-image': image.path });
    expect([next.error, imports()]).toEqual([undefined, 1]);
    expect([await importKeys(cloud), await leases(cloud)]).toEqual([[], []]);
  });

  it('is looked for under the lease, and not sent at all when another run has taken that over', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'suspended' });
    const place = `encrypted-image/imports/${image.manifest.identity}.json`;
    const run = await go(
      { 'encrypted-image': image.path },
      {
        change: (deps) => ({
          ...deps,
          // This run sleeps between taking the lease and sending; a rival takes it over meanwhile.
          mask: (value) => {
            deps.mask(value);
            stolen = steal(place);
          },
          apiKeys: {
            ...deps.apiKeys,
            list: async (...given) => {
              await stolen;
              return deps.apiKeys.list(...given);
            },
          },
          templates: {
            ...deps.templates,
            byIdentity: async (identity) => {
              await stolen;
              return deps.templates.byIdentity(identity);
            },
          },
        }),
      },
    );
    expect(run.error).toMatchObject({ code: 'E_LEASE_LOST' });
    expect(imports()).toBe(0);
    expect(JSON.parse(await readObject(cloud, place))).toMatchObject({ owner: 'rival' });
    expect(await importKeys(cloud)).toEqual([]);
    await storage().delete({ bucket: cloud.bucket, key: place });
  });

  let stolen: Promise<unknown> | undefined;
  async function steal(key: string): Promise<void> {
    const text = JSON.stringify({
      schema: 'encrypted-image-lease/1',
      owner: 'rival',
      run: 'rival',
      note: {},
      nonce: 'n',
    });
    await storage().putText({ bucket: cloud.bucket, key }, text, { onlyIfAbsent: false });
  }
});

describe('an earlier run', () => {
  it('noted its template, which is used though no list shows it', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'hidden' });
    const stop = new AbortController();
    const reason = new UserError({ code: 'E_CANCELLED', what: 'x', why: 'y', fix: 'z' });
    const first = await go(
      { 'encrypted-image': image.path },
      {
        signal: stop.signal,
        ...classic((real) => ({
          create: async (request) => {
            const made = await real.create(request);
            setTimeout(() => stop.abort(reason), 50);
            return made;
          },
          get: async (id) => {
            stop.signal.throwIfAborted();
            const template = await real.get(id);
            const busy = { state: 'importing' as const };
            return template && { ...template, copies: template.copies.map((copy) => ({ ...copy, ...busy })) };
          },
        })),
      },
    );
    expect(first.error).toBeDefined();
    const next = await go(
      { 'encrypted-image': image.path },
      classic(() => ({ byIdentity: async () => [], byName: async () => [] })),
    );
    expect(next.error).toBeUndefined();
    expect(next.outputs.get('template-id')).toBe(first.outputs.get('template-id'));
    expect(imports()).toBe(1);
  });

  it('died after its manifest: a run with another data key puts its own in the place', async () => {
    const dead = await makeImage(cloud, folder.path, { name: 'intent' });
    const key = 'intent.vhd-0.vhd.manifest.json';
    await storage().putText({ bucket: cloud.bucket, key }, formatManifest(dead.manifest), {
      onlyIfAbsent: true,
    });
    const image = await makeImage(cloud, folder.path, { name: 'intent' });
    const run = await go({ 'encrypted-image': image.path });
    expect(run.error).toBeUndefined();
    expect(JSON.parse(await readObject(cloud, key))['key-hash']).toBe(image.manifest['key-hash']);
  });

  it('whose template exists keeps its manifest, also when the object is gone', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'precious' });
    expect((await go({ 'encrypted-image': image.path })).error).toBeUndefined();
    await storage().delete({ bucket: cloud.bucket, key: 'precious.vhd-0.vhd' });
    const key = 'precious.vhd-0.vhd.manifest.json';
    const kept = JSON.parse(await readObject(cloud, key));
    const other = await makeImage(cloud, folder.path, { name: 'precious' });
    const refused = await go({ 'encrypted-image': other.path, name: 'another' });
    expect(refused.error).toMatchObject({ code: 'E_OBJECT_EXISTS' });
    // The same when the manifest does not tell of the import.
    const { import: _, ...bare } = kept;
    await storage().putText({ bucket: cloud.bucket, key }, JSON.stringify(bare), { onlyIfAbsent: false });
    const again = await go({ 'encrypted-image': other.path, name: 'another' });
    expect(again.error).toMatchObject({ code: 'E_OBJECT_EXISTS' });
    expect(JSON.parse(await readObject(cloud, key))).toEqual(bare);
  });

  it('whose file was not what its manifest says leaves no manifest', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'void' });
    const { appendFileSync, readFileSync, writeFileSync } = await import('node:fs');
    const bytes = readFileSync(image.path);
    bytes[bytes.length - 600] = (bytes[bytes.length - 600] ?? 0) ^ 1;
    writeFileSync(image.path, bytes);
    appendFileSync(image.path, '');
    const run = await go({ 'encrypted-image': image.path });
    expect(run.error).toMatchObject({ code: 'E_IMAGE_CHANGED' });
    expect(
      await storage().head({ bucket: cloud.bucket, key: 'void.vhd-0.vhd.manifest.json' }),
    ).toBeUndefined();
  });
});

describe('an equal object that another tool has stored', () => {
  it('is read once to compare it, not again under the lease', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'foreign' });
    await putObject(cloud, 'foreign.vhd-0.vhd', image.bytes);
    cloud.requestLog.clear();
    expect((await go({ 'encrypted-image': image.path })).error).toBeUndefined();
    const reads = wire(cloud, 'foreign.vhd-0.vhd').filter(
      ({ method, path }) => method === 'GET' && path.endsWith('/foreign.vhd-0.vhd'),
    );
    expect(reads).toHaveLength(1);
  });
});

describe('adopting a template', () => {
  it('is refused when it was imported as another system, or with another licence', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'adopt' });
    const first = await go({ 'encrypted-image': image.path });
    expect(first.error).toBeUndefined();
    const other = await go({ 'encrypted-image': image.path, 'operating-system': 'DEBIAN_11_64' });
    expect(other.error).toMatchObject({ code: 'E_IMPORT_DIFFERENT' });
    expect(String(other.error)).toContain('operating-system DEBIAN_12_64, not DEBIAN_11_64');
    const byol = await go({ 'encrypted-image': image.path, byol: 'true' });
    expect(byol.error).toMatchObject({ code: 'E_IMPORT_DIFFERENT' });
  });

  it('tells that name and note stay as they are, and changes nothing', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'named' });
    await go({ 'encrypted-image': image.path, note: 'build 1' });
    const run = await go({ 'encrypted-image': image.path, name: 'renamed', note: 'build 2' });
    expect([run.error, run.outputs.get('changed')]).toEqual([undefined, 'false']);
    const warnings = run.lines.filter((line) => line.startsWith('warning'));
    expect(warnings.join()).toContain('is called "named", not "renamed"');
    expect(warnings.join()).toContain('has another note');
  });

  it('says truthfully whether the boot mode was changed', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'boot' });
    await go({ 'encrypted-image': image.path, 'boot-mode': 'HVM' });
    const same = await go({ 'encrypted-image': image.path, 'boot-mode': 'HVM' });
    const other = await go({ 'encrypted-image': image.path, 'boot-mode': 'PV' });
    expect([same.error, same.outputs.get('changed')]).toEqual([undefined, 'false']);
    expect([other.error, other.outputs.get('changed')]).toEqual([undefined, 'true']);
  });

  it('by template-id is refused at the place of another image', async () => {
    const one = await makeImage(cloud, folder.path, { name: 'one' });
    const two = await makeImage(cloud, folder.path, { name: 'two' });
    const first = await go({ 'encrypted-image': one.path });
    const second = await go({ 'encrypted-image': two.path });
    const run = await go({
      'template-id': first.outputs.get('template-id'),
      'object-uri': second.outputs.get('object-uri'),
    });
    expect(run.error).toMatchObject({ code: 'E_TEMPLATE_MISMATCH' });
    expect(run.outputs.get('object-uri')).toBe('');
  });
});
