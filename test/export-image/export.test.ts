import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openDiskSource } from '../../lib/disk/open.ts';
import { Scene } from './kit.ts';

/** Templates that are there: exported, downloaded, adopted, removed. */

const scene = new Scene();
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('a plain template', () => {
  it('is exported, downloaded and opens as a source of encrypt-image', async () => {
    const { id, globalIdentifier } = await scene.plainTemplate('Plain web');
    const run = await scene.go({ 'template-id': String(id), output: 'plain.vhd' });
    expect(run.error).toBeUndefined();
    const { bucket } = scene.cloud;
    expect(Object.fromEntries(run.outputs.entries())).toEqual({
      'template-id': String(id),
      'template-global-id': globalIdentifier,
      'object-uris': `cos://us-south/${bucket}/Plain-web-0.vhd`,
      image: scene.path('plain.vhd'),
      sha256: sha256(scene.file('plain.vhd')),
      size: String(scene.file('plain.vhd').length),
      encrypted: 'false',
      changed: 'true',
      // The edge tells it.
      timing: '',
    });
    expect(scene.file('plain.vhd').equals(scene.plain)).toBe(true);
    const source = await openDiskSource(scene.path('plain.vhd'), 2 ** 30);
    expect(source.format).toBe('vhd');
    await source.close();
    expect(run.lines.join('\n')).toMatch(/warning: the template is not encrypted: its export is a plaintext/);
    expect(run.summary.render()).toContain('Attention: the template is not encrypted');
    expect(JSON.parse((await scene.text('Plain-web.vhd.export.json')) ?? '')).toMatchObject({
      schema: 'encrypted-image-export/1',
      'template-global-id': globalIdentifier,
      disks: [{ size: scene.plain.length, sha256: sha256(scene.plain) }],
    });
    expect(await scene.exportKeys()).toEqual([]);
    expect(await scene.keys('encrypted-image/')).toEqual([]);
    expect([...run.states.values()].filter((value) => value !== '')).toEqual([]);
  });

  it('is found by its name, and by its global id; an equal earlier export is adopted', async () => {
    const { id, globalIdentifier } = await scene.plainTemplate('by-name');
    const first = await scene.go({ 'template-name': 'by-name' });
    expect([first.error, first.outputs.get('image')]).toEqual([undefined, '']);
    const again = await scene.go({ 'template-global-id': globalIdentifier, output: 'by-name.vhd' });
    expect(again.error).toBeUndefined();
    expect([again.outputs.get('changed'), again.outputs.get('template-id')]).toEqual(['false', String(id)]);
    expect(scene.calls('copyToIcos')).toBe(1);
    expect(scene.file('by-name.vhd').equals(scene.plain)).toBe(true);
    const third = await scene.go({ 'template-id': String(id), output: 'by-name.vhd' });
    expect(third.lines.join('\n')).toContain(
      'is there already, with the digest that an earlier run recorded',
    );
    expect(third.outputs.get('sha256')).toBe(sha256(scene.plain));
  });

  it('leaves nothing in the bucket with remove-object', async () => {
    const { id } = await scene.plainTemplate('removed');
    const inputs = { 'template-id': String(id), output: 'removed.vhd', 'remove-object': 'true' };
    const run = await scene.go(inputs);
    expect(run.error).toBeUndefined();
    expect(scene.file('removed.vhd').equals(scene.plain)).toBe(true);
    expect(await scene.keys('removed')).toEqual([]);
    expect([run.outputs.get('object-uris'), run.outputs.get('changed')]).toEqual(['', 'true']);
    expect(run.outputs.get('size')).toBe(String(scene.plain.length));
    expect(run.summary.render()).not.toContain('Attention');
  });

  it('keeps with remove-object what an earlier run has exported and kept', async () => {
    const { id } = await scene.plainTemplate('kept');
    await scene.go({ 'template-id': String(id) });
    const run = await scene.go({
      'template-id': String(id),
      output: 'kept.vhd',
      'remove-object': 'true',
    });
    expect([run.error, run.outputs.get('changed')]).toEqual([undefined, 'false']);
    expect(await scene.keys('kept')).toEqual(['kept-0.vhd', 'kept.vhd.export.json']);
  });

  it('is exported anew when all of its objects were deleted', async () => {
    const { id } = await scene.plainTemplate('deleted');
    await scene.go({ 'template-id': String(id) });
    await scene.storage().delete({ bucket: scene.cloud.bucket, key: 'deleted-0.vhd' });
    const run = await scene.go({ 'template-id': String(id) });
    expect([run.error, run.outputs.get('changed')]).toEqual([undefined, 'true']);
    expect(scene.calls('copyToIcos')).toBe(2);
  });

  it('is complete only when its transaction is over, not at the first part of its object', async () => {
    const { id } = await scene.plainTemplate('half');
    scene.cloud.settings.transactionStep = 60;
    const run = await scene.go({ 'template-id': String(id), output: 'half.vhd' });
    expect(run.error).toBeUndefined();
    expect(scene.file('half.vhd').equals(scene.plain)).toBe(true);
    expect(run.lines.join('\n')).toMatch(/running, 1 of 1 objects/);
  });
});

it('an encrypted template leaves as ciphertext, and it is said how to decrypt it', async () => {
  const { id, bytes, keyHash } = await scene.encryptedTemplate('secret');
  const run = await scene.go({ 'template-id': String(id), output: 'secret-copy.vhd' });
  expect(run.error).toBeUndefined();
  expect(run.outputs.get('encrypted')).toBe('true');
  expect(scene.file('secret-copy.vhd').equals(bytes)).toBe(true);
  const said = run.lines.join('\n');
  expect(said).toMatch(/notice: the template is encrypted: its export is ciphertext/);
  expect(said).toContain('allow-encrypted-source of encrypt-image does not decrypt');
  expect(said).not.toContain('plaintext of its disks');
  expect(run.summary.render()).toContain(keyHash);
  await expect(openDiskSource(scene.path('secret-copy.vhd'), 2 ** 30)).rejects.toMatchObject({
    code: 'E_SOURCE_ENCRYPTED',
  });
});

it('a further disk that is not encrypted is said to be one, and opens as a source', async () => {
  const { id } = await scene.encryptedTemplate('mixed');
  await scene.go({ 'template-id': String(id) });
  await scene.put('mixed-1.vhd', scene.plain);
  const key = 'mixed.vhd.export.json';
  const record = JSON.parse((await scene.text(key)) ?? '');
  const { bucket } = scene.cloud;
  const head = await scene.storage().head({ bucket, key: 'mixed-1.vhd' });
  const second = { 'object-uri': `cos://us-south/${bucket}/mixed-1.vhd`, sha256: '', ...head };
  await scene.put(key, Buffer.from(JSON.stringify({ ...record, disks: [...record.disks, second] })));
  const run = await scene.go({ 'template-id': String(id), output: 'mixed-copy.vhd' });
  expect(run.error).toBeUndefined();
  expect(run.lines.join('\n')).toMatch(
    /warning: cos:\S+mixed-1\.vhd is not encrypted, although the template is/,
  );
  expect(scene.file('mixed-copy-1.vhd').equals(scene.plain)).toBe(true);
});

it('two runs at once export once, and both end well', async () => {
  const { id } = await scene.plainTemplate('twice');
  scene.cloud.settings.transactionStep = 20;
  const runs = await Promise.all([
    scene.go({ 'template-id': String(id), output: 'twice-a.vhd' }),
    scene.go({ 'template-id': String(id), output: 'twice-b.vhd' }),
  ]);
  expect(runs.map(({ error }) => error)).toEqual([undefined, undefined]);
  expect(runs.map(({ outputs }) => outputs.get('changed')).sort()).toEqual(['false', 'true']);
  expect(scene.calls('copyToIcos')).toBe(1);
  expect(await scene.exportKeys()).toEqual([]);
});

it('a dry run says what would be done, and changes nothing', async () => {
  const { id } = await scene.plainTemplate('dry');
  scene.cloud.requestLog.clear();
  const run = await scene.go({ 'template-id': String(id), output: 'dry.vhd', 'dry-run': 'true' });
  expect(run.error).toBeUndefined();
  expect(run.lines.join('\n')).toMatch(/notice: dry run: would export the template \d+ to cos:/);
  expect([run.outputs.get('changed'), run.outputs.get('object-uris')]).toEqual(['false', '']);
  const changes = scene.cloud.requestLog
    .entries()
    .filter(({ method, path }) => method !== 'GET' && method !== 'HEAD' && !path.includes('/identity/token'));
  expect(changes).toEqual([]);
  expect(scene.has('dry.vhd')).toBe(false);
});
