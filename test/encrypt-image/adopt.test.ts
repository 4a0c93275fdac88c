import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import { type Manifest, parseManifest } from '../../lib/manifest/manifest.ts';
import { Bench, type Ran, ROOT_KEY, smallDisk, wrapped } from './kit.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.remove());

const code = (ran: Ran) => (ran.error as { code?: string } | undefined)?.code;
const dekOf = (name: string) =>
  Dek.fromBase64(bench.keys.get(wrapped(name))?.toString('base64') ?? '', 'test');

function manifestOf(ran: Ran): Manifest {
  return parseManifest(readFileSync(ran.outputs.get('manifest'), 'utf8'), 'test');
}

describe('two runs at once', () => {
  it('with one output: one wins, the other says so, and the file is whole', async () => {
    const image = bench.file('disk.img', smallDisk());
    const rans = await Promise.all([1, 2, 3].map(() => bench.run({ image })));
    const winners = rans.filter((ran) => ran.error === undefined);
    expect(winners.length).toBeGreaterThanOrEqual(1);
    for (const ran of rans) if (ran.error) expect(code(ran)).toBe('E_OUTPUT_EXISTS');
    expect(winners.filter((ran) => ran.outputs.get('changed') === 'true')).toHaveLength(1);
    expect((await bench.run({ image })).outputs.get('changed')).toBe('false');
    expect(bench.tempFiles()).toEqual(['disk.vhd-0.vhd', 'disk.vhd-0.vhd.manifest.json']);
  });
});

describe('an output that exists', () => {
  it('is adopted when it is the same image', async () => {
    const image = bench.file('disk.img', smallDisk());
    const first = await bench.run({ image });
    const second = await bench.run({ image });
    expect(second.outputs.get('changed')).toBe('false');
    for (const [name, value] of first.outputs.entries())
      if (name !== 'changed') expect([name, second.outputs.get(name)]).toEqual([name, value]);
  });

  it('is adopted with its own data key when that of this run was generated', async () => {
    const image = bench.file('disk.img', smallDisk());
    await bench.run({ image, 'data-key-source': 'generated' });
    bench.keys.set(wrapped('two'), randomBytes(64));
    const given = { image, 'wrapped-dek': wrapped('two') };
    const second = await bench.run({ ...given, 'data-key-source': 'generated' });
    expect(second.outputs.get('wrapped-dek')).toBe(wrapped('one'));
    expect(second.outputs.get('key-hash')).toBe(dekOf('one').keyHash());
    expect(code(await bench.run({ ...given, 'data-key-source': 'given' }))).toBe('E_OUTPUT_EXISTS');
  });

  it('is refused, and kept, when it is anything else', async () => {
    const image = bench.file('disk.img', smallDisk());
    const first = await bench.run({ image });
    const path = first.outputs.get('encrypted-image');
    const bytes = bench.read(path);
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(code(await bench.run({ image }))).toBe('E_OUTPUT_EXISTS');
    const other = bench.file('disk.raw', smallDisk());
    expect(code(await bench.run({ image: other }))).toBe('E_OUTPUT_EXISTS');
    writeFileSync(join(bench.workspace, 'mine.vhd'), 'precious');
    expect(code(await bench.run({ image, output: 'mine.vhd' }))).toBe('E_OUTPUT_EXISTS');
    writeFileSync(join(bench.workspace, 'x.vhd.manifest.json'), 'precious');
    expect(code(await bench.run({ image, output: 'x.vhd' }))).toBe('E_OUTPUT_EXISTS');
    expect(bench.read(join(bench.workspace, 'mine.vhd')).toString()).toBe('precious');
  });

  it('is made when only its manifest is there', async () => {
    const image = bench.file('disk.img', smallDisk());
    const first = await bench.run({ image });
    const manifest = bench.read(first.outputs.get('manifest'));
    writeFileSync(join(bench.workspace, 'again.vhd.manifest.json'), manifest);
    expect((await bench.run({ image, output: 'again.vhd' })).outputs.get('changed')).toBe('true');
  });
});

describe('an earlier result in the bucket', () => {
  const place = { bucket: 'images', 'object-key': 'os/debian.vhd-0.vhd' };

  async function earlier(change: Partial<Manifest> = {}, sourceOf = 'disk.img'): Promise<Manifest> {
    const ran = await bench.run({ image: sourceOf, output: 'earlier.vhd' });
    return store({ ...manifestOf(ran), ...change });
  }

  function store(manifest: Manifest): Manifest {
    const key = place['object-key'];
    const text = JSON.stringify(manifest);
    bench.bucket.set(`${key}.manifest.json`, { size: text.length, text, metadata: {} });
    bench.bucket.set(key, { size: manifest.size, text: '', metadata: { sha256: manifest.sha256 } });
    return manifest;
  }

  it("that is a manifest without an object, and was not imported, stands in no run's way", async () => {
    const image = bench.file('disk.img', smallDisk());
    await earlier();
    bench.bucket.delete(place['object-key']);
    bench.keys.set(wrapped('two'), randomBytes(64));
    const next = { image, ...place, 'wrapped-dek': wrapped('two'), 'data-key-source': 'generated' };
    const ran = await bench.run({ ...next, output: 'anew.vhd' });
    expect([ran.error, ran.outputs.get('changed')]).toEqual([undefined, 'true']);
    const other = bench.file('other.img', smallDisk());
    expect((await bench.run({ ...next, image: other, output: 'other.vhd' })).error).toBeUndefined();
  });

  it('whose object was deleted after the import is not made anew with another data key', async () => {
    const image = bench.file('disk.img', smallDisk());
    await earlier({
      import: { 'object-uri': '', 'template-id': '1', 'template-global-id': '', name: '', datacenters: [] },
    });
    bench.bucket.delete(place['object-key']);
    bench.keys.set(wrapped('two'), randomBytes(64));
    const next = { image, ...place, 'wrapped-dek': wrapped('two'), 'data-key-source': 'generated' };
    expect(code(await bench.run({ ...next, output: 'anew.vhd' }))).toBe('E_OBJECT_DIFFERS');
  });

  it('is adopted: nothing is encrypted, all outputs come from its manifest', async () => {
    const image = bench.file('disk.img', smallDisk());
    const manifest = await earlier();
    bench.keys.set(wrapped('two'), randomBytes(64));
    const ran = await bench.run({
      image,
      ...place,
      'wrapped-dek': wrapped('two'),
      'data-key-source': 'generated',
    });
    expect(ran.error).toBeUndefined();
    expect(Object.fromEntries(ran.outputs.entries())).toMatchObject({
      'object-uri': 'cos://us-south/images/os/debian.vhd-0.vhd',
      'encrypted-image': '',
      manifest: '',
      'wrapped-dek': wrapped('one'),
      sha256: manifest.sha256,
      'key-hash': manifest['key-hash'],
      changed: 'false',
    });
    expect(bench.tempFiles()).toEqual([]);
  });

  it('is refused when it holds another image', async () => {
    const image = bench.file('disk.img', smallDisk());
    await earlier();
    const other = bench.file('other.img', smallDisk());
    expect(code(await bench.run({ image: other, ...place }))).toBe('E_OBJECT_DIFFERS');
    // By its name alone: an image of this format never lies there.
    expect(code(await bench.run({ image, ...place, format: 'luks-raw' }))).toBe('E_INPUT');
    bench.keys.set(wrapped('two'), randomBytes(64));
    const ran = await bench.run({ image, ...place, 'wrapped-dek': wrapped('two') });
    expect(code(ran)).toBe('E_OBJECT_DIFFERS');
    expect(bench.tempFiles()).toEqual([]);
  });

  it('is refused when manifest, object and key contradict each other', async () => {
    const image = bench.file('disk.img', smallDisk());
    await earlier({ identity: '0'.repeat(64) });
    expect(code(await bench.run({ image, ...place }))).toBe('E_MANIFEST');
    bench.keys.set(wrapped('two'), randomBytes(64));
    await earlier({ 'wrapped-dek': wrapped('two') });
    expect(code(await bench.run({ image, ...place }))).toBe('E_MANIFEST');
    await earlier();
    bench.bucket.set(place['object-key'], { size: 1, text: '', metadata: {} });
    expect(code(await bench.run({ image, ...place }))).toBe('E_OBJECT_DIFFERS');
  });

  it('is refused when its data key is weaker than that of this run, wherever it lies', async () => {
    const image = bench.file('disk.img', smallDisk());
    const strong = bench.keys.get(wrapped('one')) ?? Buffer.alloc(0);
    bench.keys.set(wrapped('weak'), randomBytes(32));
    const weak = { image, 'wrapped-dek': wrapped('weak'), 'data-key-source': 'generated' };
    const ran = await bench.run({ ...weak, output: 'weak.vhd' });
    expect(manifestOf(ran)['data-key-bits']).toBe(256);
    expect(ran.outputs.get('data-key-bits')).toBe('256');
    store(manifestOf(ran));
    const mine = { image, 'data-key-source': 'generated' };
    for (const where of [place, { output: 'weak.vhd' }]) {
      for (const more of [{}, { 'dry-run': 'true' }]) {
        const refused = await bench.run({ ...mine, ...where, ...more });
        expect([code(refused), refused.outputs.get('data-key-bits')]).toEqual(['E_KEY_DOWNGRADE', '']);
      }
      // With the same strength it is as good as its own.
      bench.keys.set(wrapped('one'), randomBytes(32));
      const same = await bench.run({ ...mine, ...where });
      expect([same.error, same.outputs.get('wrapped-dek')]).toEqual([undefined, wrapped('weak')]);
      bench.keys.set(wrapped('one'), strong);
    }
  });

  it('is adopted with a stronger data key, and all that is told of the key is that of the result', async () => {
    const image = bench.file('disk.img', smallDisk());
    await earlier({ 'data-key-source': 'given' });
    bench.keys.set(wrapped('weak'), randomBytes(32));
    const ran = await bench.run({
      image,
      ...place,
      'wrapped-dek': wrapped('weak'),
      'data-key-source': 'generated',
    });
    expect(ran.error).toBeUndefined();
    expect(ran.lines.join('\n')).toContain('has 512 bits, that of this run 256');
    expect(Object.fromEntries(ran.outputs.entries())).toMatchObject({
      'data-key-bits': '512',
      'data-key-source': 'given',
      'root-key-version': 'version-1',
      'wrapped-dek': wrapped('one'),
    });
  });

  it.each<[string, object, string]>([
    ['other bits than its data key has', { 'data-key-bits': 256 }, 'E_MANIFEST'],
    ['bits that no data key has', { 'data-key-bits': 128 }, 'E_MANIFEST'],
    ['no bits', { 'data-key-bits': undefined }, 'E_MANIFEST'],
    ['another version of the root key', { 'root-key-version': 'version-2' }, 'E_MANIFEST'],
    ['an origin of its data key that is none', { 'data-key-source': 'found' }, 'E_MANIFEST'],
    ['a wrapped data key with a second line', { 'wrapped-dek': `${wrapped('one')}\nx` }, 'E_MANIFEST'],
    ['another root key', { 'root-key-crn': ROOT_KEY.replace('6666', '7777') }, 'E_OBJECT_DIFFERS'],
    ['a schema of the future', { schema: 'encrypted-image-manifest/2' }, 'E_MANIFEST'],
  ])('is refused when its manifest names %s', async (_, change, refusal) => {
    const image = bench.file('disk.img', smallDisk());
    await earlier(change);
    expect(code(await bench.run({ image, ...place }))).toBe(refusal);
    expect(bench.tempFiles()).toEqual([]);
  });

  it('is adopted when nobody named the version of the root key', async () => {
    const image = bench.file('disk.img', smallDisk());
    await earlier({ 'root-key-version': '' });
    const ran = await bench.run({ image, ...place });
    expect([ran.error, ran.outputs.get('root-key-version')]).toEqual([undefined, '']);
  });

  it('is looked for under the name that upload-import would give', async () => {
    await bench.run({ image: bench.file('disk.img', smallDisk()), bucket: 'images' });
    expect(bench.calls).toContain('text disk.vhd-0.vhd.manifest.json');
  });

  it('is made again when its manifest is missing and it is of the same source and data key', async () => {
    const image = bench.file('disk.img', smallDisk());
    const ran = await bench.run({ image, output: 'earlier.vhd' });
    const text = bench.read(ran.outputs.get('encrypted-image')).toString('latin1');
    bench.bucket.set(place['object-key'], { size: text.length, text, metadata: {} });
    const again = await bench.run({ image, ...place });
    expect(again.error).toBeUndefined();
    expect(again.outputs.get('changed')).toBe('true');
    expect(again.outputs.get('sha256')).toBe(ran.outputs.get('sha256'));
    expect(again.lines.join('\n')).toContain('exists without a manifest');
  });

  it('is refused before anything is encrypted when it has no manifest and is anything else', async () => {
    const image = bench.file('disk.img', smallDisk());
    const ran = await bench.run({ image, output: 'earlier.vhd' });
    const text = bench.read(ran.outputs.get('encrypted-image')).toString('latin1');
    bench.bucket.set(place['object-key'], { size: text.length, text, metadata: {} });
    bench.keys.set(wrapped('two'), randomBytes(64));
    for (const source of ['generated', 'given']) {
      const other = { image, ...place, 'wrapped-dek': wrapped('two'), 'data-key-source': source };
      expect(code(await bench.run(other))).toBe('E_OBJECT_DIFFERS');
    }
    // By its name alone: an image of this format never lies there.
    expect(code(await bench.run({ image, ...place, format: 'luks-raw' }))).toBe('E_INPUT');
    bench.bucket.set(place['object-key'], { size: 5, text: 'hello', metadata: {} });
    expect(code(await bench.run({ image, ...place }))).toBe('E_OBJECT_DIFFERS');
    expect(bench.tempFiles()).toEqual([]);
  });
});
