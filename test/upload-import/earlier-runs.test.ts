import { beforeAll, describe, expect, it } from 'vitest';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { UserError } from '../../lib/base/errors.ts';
import { formatManifest } from '../../lib/manifest/manifest.ts';
import { busy, classic } from './answers.ts';
import { makeImage, putObject, readObject, storageOf, wire } from './kit.ts';
import { importScene } from './scene.ts';

/** What earlier runs have left is used or put right: one template, and never one of another kind. */

let cloud: LocalCloud;
const scene = importScene(5);
const { folder, go, imports } = scene;
beforeAll(() => {
  cloud = scene.cloud;
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
        ...classic({
          createFromIcos: async (_call, real) => {
            const made = await real();
            setTimeout(() => stop.abort(reason), 50);
            return made;
          },
          getObject: async (_call, real) => {
            stop.signal.throwIfAborted();
            return busy(await real());
          },
        }),
      },
    );
    expect(first.error).toBeDefined();
    const next = await go(
      { 'encrypted-image': image.path },
      classic({ getPrivateBlockDeviceTemplateGroups: () => [] }),
    );
    expect(next.error).toBeUndefined();
    expect(next.outputs.get('template-id')).toBe(first.outputs.get('template-id'));
    expect(imports()).toBe(1);
  });

  it('died after its manifest: a run with another data key puts its own in the place', async () => {
    const dead = await makeImage(cloud, folder.path, { name: 'intent' });
    const key = 'intent.vhd-0.vhd.manifest.json';
    await storageOf(cloud).putText({ bucket: cloud.bucket, key }, formatManifest(dead.manifest), {
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
    await storageOf(cloud).delete({ bucket: cloud.bucket, key: 'precious.vhd-0.vhd' });
    const key = 'precious.vhd-0.vhd.manifest.json';
    const kept = JSON.parse(await readObject(cloud, key));
    const other = await makeImage(cloud, folder.path, { name: 'precious' });
    const refused = await go({ 'encrypted-image': other.path, name: 'another' });
    expect(refused.error).toMatchObject({ code: 'E_OBJECT_EXISTS' });
    // The same when the manifest does not tell of the import.
    const { import: _, ...bare } = kept;
    await storageOf(cloud).putText({ bucket: cloud.bucket, key }, JSON.stringify(bare), {
      onlyIfAbsent: false,
    });
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
      await storageOf(cloud).head({ bucket: cloud.bucket, key: 'void.vhd-0.vhd.manifest.json' }),
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
    expect(run.lines.find((line) => line.startsWith('notice: this very image'))).toMatch(
      /is called "named", not "renamed", and keeps its name.*rename it .*or delete it and run again/,
    );
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
