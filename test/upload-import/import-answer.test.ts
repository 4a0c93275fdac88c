import { beforeAll, describe, expect, it } from 'vitest';
import { openDeps } from '../../actions/upload-import/services.ts';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { ServiceError } from '../../lib/base/errors.ts';
import { createFromIcos } from '../../lib/classic/templates.ts';
import { answering, byIdentity, classic, failure, withoutDisk } from './answers.ts';
import { importKeys, leases, makeImage, prepare, readObject, storageOf, wire } from './kit.ts';
import { importScene } from './scene.ts';

/** What becomes of the one call: refused, lost, or answered by an error after it was accepted. One template all the same. */

let cloud: LocalCloud;
const scene = importScene(5);
const { folder, go, imports } = scene;
beforeAll(() => {
  cloud = scene.cloud;
});

describe('the answer to an import', () => {
  it('that is an error made after acceptance does not hide the template', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'accepted' });
    const run = await go(
      { 'encrypted-image': image.path },
      classic({
        createFromIcos: async (_call, real) => {
          await real();
          throw failure('refused', 'SoftLayer_Exception_Public');
        },
      }),
    );
    expect([run.error, imports()]).toEqual([undefined, 1]);
    expect(run.outputs.get('changed')).toBe('true');
  });

  it('that was lost never makes an older, failed template of the same image its own', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'older' });
    const failed = await go(
      { 'encrypted-image': image.path },
      classic({ getObject: async (_call, real) => withoutDisk(await real()) }),
    );
    expect(failed.error).toMatchObject({ code: 'E_IMPORT_FAILED' });
    const old = Number(failed.outputs.get('template-id'));
    const broken = (row: unknown) => ((row as { id: number }).id === old ? withoutDisk(row) : row);
    const next = await go(
      { 'encrypted-image': image.path },
      classic({
        getObject: async (_call, real) => broken(await real()),
        ...byIdentity(async (_call, real) => ((await real()) as unknown[]).map(broken)),
        createFromIcos: async (_call, real) => {
          await real();
          throw failure('unknown');
        },
      }),
    );
    expect(next.error).toBeUndefined();
    expect(Number(next.outputs.get('template-id'))).toBeGreaterThan(old);
    expect(imports()).toBe(2);
  });

  it('that never came keeps the next run from sending until nothing can appear any more', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'quiet' });
    const lost = classic({ createFromIcos: () => Promise.reject(failure('unknown')) });
    const first = await go({ 'encrypted-image': image.path }, { ...lost, pace: { lookUp: 50 } });
    expect(first.error).toMatchObject({ code: 'E_UNKNOWN_OUTCOME' });
    // It appears while the next run waits: the call had been accepted after all.
    let looks = 0;
    const second = await go(
      { 'encrypted-image': image.path },
      {
        pace: { quiet: 60_000 },
        ...classic(
          byIdentity(async (_call, real) => {
            looks += 1;
            if (looks === 5) await importBehindItsBack(image.path);
            return real();
          }),
        ),
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
    await createFromIcos(deps.classic, {
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
    const lost = classic({ createFromIcos: () => Promise.reject(failure('unknown')) });
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
          classic: answering(
            deps.classic,
            byIdentity(async (_call, real) => {
              await stolen;
              return real();
            }),
          ),
        }),
      },
    );
    expect(run.error).toMatchObject({ code: 'E_LEASE_LOST' });
    expect(imports()).toBe(0);
    expect(JSON.parse(await readObject(cloud, place))).toMatchObject({ owner: 'rival' });
    expect(await importKeys(cloud)).toEqual([]);
    await storageOf(cloud).delete({ bucket: cloud.bucket, key: place });
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
    await storageOf(cloud).putText({ bucket: cloud.bucket, key }, text, { onlyIfAbsent: false });
  }
});

describe('the call of an import', () => {
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
      classic({
        createFromIcos: async (_call, real) => {
          await real();
          throw lost();
        },
      }),
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
        ...classic({
          createFromIcos: () => {
            sent += 1;
            return Promise.reject(lost());
          },
        }),
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
      classic({
        createFromIcos: () => {
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
      }),
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
});
