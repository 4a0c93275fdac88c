import { createHash, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demandSpace } from '../../actions/encrypt-image/space.ts';
import type { EncryptImageDeps } from '../../actions/encrypt-image/stage.ts';
import { Dek } from '../../lib/base/dek.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import { type Manifest, parseManifest } from '../../lib/manifest/manifest.ts';
import { decryptedDisk } from '../support/decrypted-disk.ts';
import { dynamicVhd } from '../support/dynamic-vhd.ts';
import { Bench, type Ran, ROOT_KEY, smallDisk, wrapped } from './kit.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.remove());

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const code = (ran: Ran) => (ran.error as { code?: string } | undefined)?.code;
const dekOf = (name: string) =>
  Dek.fromBase64(bench.keys.get(wrapped(name))?.toString('base64') ?? '', 'test');

function manifestOf(ran: Ran): Manifest {
  return parseManifest(readFileSync(ran.outputs.get('manifest'), 'utf8'), 'test');
}

describe('encrypting', () => {
  it.each(['vhd', 'luks-raw'] as const)('makes a verified %s image that holds the disk', async (format) => {
    const disk = smallDisk();
    const ran = await bench.run({ image: bench.file('disk.img', disk), format });
    expect(ran.error).toBeUndefined();
    const path = ran.outputs.get('encrypted-image');
    expect(path).toBe(join(bench.temp, format === 'vhd' ? 'disk.vhd-0.vhd' : 'disk.raw'));
    const made = bench.read(path);
    const plain = await decryptedDisk(made, format, dekOf('one').bytes());
    expect(plain.subarray(0, disk.length).equals(disk)).toBe(true);
    expect(plain.subarray(disk.length).every((byte) => byte === 0)).toBe(true);
    expect(Object.fromEntries(ran.outputs.entries())).toEqual({
      'encrypted-image': path,
      manifest: `${path}.manifest.json`,
      'object-uri': '',
      'wrapped-dek': wrapped('one'),
      'source-sha256': sha256(disk),
      sha256: sha256(made),
      size: String(made.length),
      'virtual-size': String(plain.length),
      format,
      engine: 'userspace',
      'key-hash': dekOf('one').keyHash(),
      changed: 'true',
    });
    expect(bench.tempFiles()).toEqual(
      [path, `${path}.manifest.json`].map((each) => each.slice(bench.temp.length + 1)),
    );
  });

  it('writes a manifest that says what was made, and nothing secret', async () => {
    const ran = await bench.run({ image: bench.file('disk.img', smallDisk()), format: 'luks-raw' });
    const manifest = manifestOf(ran);
    expect(manifest).toMatchObject({
      format: 'luks-raw',
      'source-format': 'raw',
      'root-key-crn': ROOT_KEY,
      'root-key-version': 'version-1',
      'data-key-bits': 512,
      verify: 'full',
      tools: { node: process.versions.node },
    });
    const said = [manifest.notes.join(), ran.summary.render(), ran.lines.join('\n')];
    for (const text of said) expect(text).toContain('August 2018 to March 2019');
    const key = dekOf('one').bytes();
    const all = [
      ...said,
      JSON.stringify(manifest),
      JSON.stringify(ran.outputs.entries()),
      JSON.stringify(ran.states),
    ];
    for (const form of [key.toString('base64'), key.toString('hex'), key.toString('base64url')])
      for (const text of all) expect(text).not.toContain(form);
  });

  it('gives the same bytes again for the same source and key', async () => {
    const image = bench.file('disk.img', smallDisk());
    const first = await bench.run({ image, output: 'first.vhd' });
    const second = await bench.run({ image, output: 'second.vhd' });
    expect(second.outputs.get('changed')).toBe('true');
    expect(second.outputs.get('sha256')).toBe(first.outputs.get('sha256'));
    const dated = await bench.run(
      { image, output: 'third.vhd' },
      { env: { SOURCE_DATE_EPOCH: '1700000000' } },
    );
    expect(dated.outputs.get('sha256')).not.toBe(first.outputs.get('sha256'));
  });

  it('overwrites the data key in every ending', async () => {
    const deks: Dek[] = [];
    const remembering = (fails: boolean) => (deps: EncryptImageDeps) => ({
      ...deps,
      keys: {
        unwrapDek: async (...args: Parameters<typeof deps.keys.unwrapDek>) => {
          const key = await deps.keys.unwrapDek(...args);
          deks.push(key.dek);
          return key;
        },
      },
      engines: { ...deps.engines, ...(fails ? { userspace: async () => failingEngine() } : {}) },
    });
    const image = bench.file('disk.img', smallDisk());
    await bench.run({ image }, { change: remembering(false) });
    await bench.run({ image, output: 'other.vhd' }, { change: remembering(true) });
    expect(deks.length).toBe(2);
    for (const dek of deks) expect(dek.bytes().every((byte) => byte === 0)).toBe(true);
  });

  it('says which probe made it use userspace, and refuses dm-crypt when it was asked for', async () => {
    const image = bench.file('disk.img', smallDisk());
    const auto = await bench.run({ image });
    expect(auto.lines.join('\n')).toMatch(/notice: .*the probe "linux" failed: this is a test/);
    const forced = await bench.run({ image, engine: 'dm-crypt', output: 'other.vhd' });
    expect(code(forced)).toBe('E_ENGINE');
    expect(existsSync(join(bench.workspace, 'other.vhd'))).toBe(false);
  });
});

function failingEngine(): Engine {
  const real = createUserspaceEngine();
  return {
    ...real,
    async encrypt(job) {
      await real.encrypt(job);
      throw new Error('planted');
    },
  };
}

/** Damages what the engine has made. */
function lyingEngine(damage: (path: string) => void): Engine {
  const real = createUserspaceEngine();
  return {
    ...real,
    async encrypt(job) {
      const made = await real.encrypt(job);
      damage(job.path);
      return made;
    },
  };
}

describe('an ending without success', () => {
  const withEngine = (engine: Engine) => ({
    change: (deps: EncryptImageDeps) => ({
      ...deps,
      engines: { ...deps.engines, userspace: async () => engine },
    }),
  });

  it('leaves no file when the engine fails', async () => {
    const ran = await bench.run({ image: bench.file('disk.img', smallDisk()) }, withEngine(failingEngine()));
    expect(String(ran.error)).toContain('planted');
    expect(bench.tempFiles()).toEqual([]);
    expect(ran.outputs.get('encrypted-image')).toBe('');
    expect(ran.outputs.get('changed')).toBe('false');
  });

  it('leaves no file when the result does not read back', async () => {
    const engine = lyingEngine((path) => {
      const bytes = readFileSync(path);
      bytes[bytes.length - 100_000] = (bytes[bytes.length - 100_000] ?? 0) ^ 1;
      writeFileSync(path, bytes);
    });
    const image = bench.file('disk.img', smallDisk());
    expect(code(await bench.run({ image }, withEngine(engine)))).toBe('E_VERIFY');
    expect(bench.tempFiles()).toEqual([]);
  });

  it('leaves no file when it is cancelled', async () => {
    const abort = new AbortController();
    const real = createUserspaceEngine();
    const engine: Engine = {
      ...real,
      encrypt: (job) => real.encrypt({ ...job, progress: () => abort.abort(new Error('cancelled')) }),
    };
    const image = bench.file('disk.img', Buffer.concat([smallDisk(), smallDisk()]));
    const ran = await bench.run({ image }, { ...withEngine(engine), signal: abort.signal });
    expect(String(ran.error)).toContain('cancelled');
    expect(bench.tempFiles()).toEqual([]);
  });

  it('refuses a source that changes meanwhile', async () => {
    const image = bench.file('disk.img', smallDisk());
    const engine = lyingEngine(() => writeFileSync(join(bench.workspace, 'disk.img'), smallDisk()));
    expect(code(await bench.run({ image }, withEngine(engine)))).toBe('E_SOURCE_CHANGED');
    expect(bench.tempFiles()).toEqual([]);
  });

  it('removes what killed runs left, and nothing else', async () => {
    const dead = 'encrypted-image-4194304-1-1';
    writeFileSync(join(bench.temp, dead), 'plaintext');
    writeFileSync(join(bench.temp, 'encrypted-image.txt'), 'mine');
    await bench.run({ image: bench.file('disk.img', smallDisk()) });
    expect(bench.tempFiles()).not.toContain(dead);
    expect(bench.tempFiles()).toContain('encrypted-image.txt');
  });
});

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

describe('without verification', () => {
  it('the digest is right all the same, and the manifest says none', async () => {
    const ran = await bench.run({ image: bench.file('disk.img', smallDisk()), verify: 'none' });
    expect(ran.outputs.get('sha256')).toBe(sha256(bench.read(ran.outputs.get('encrypted-image'))));
    expect(manifestOf(ran).verify).toBe('none');
  });
});

describe('space', () => {
  it('is checked before anything is written', async () => {
    await expect(demandSpace(bench.temp, 2 ** 60, 'the encrypted image')).rejects.toMatchObject({
      code: 'E_SPACE',
    });
    // As sparse as disks can be: LUKS knows no holes, so this needs 500 GiB.
    const huge = dynamicVhd({ size: 500 * 2 ** 30, blockSize: 2 ** 21, blocks: [] });
    const image = bench.file('huge.vhd', huge);
    const wide = { image, 'max-virtual-size': '1TiB' };
    expect(code(await bench.run({ ...wide, format: 'luks-raw' }))).toBe('E_SPACE');
    expect(bench.tempFiles()).toEqual([]);
    expect(code(await bench.run({ ...wide, 'dry-run': 'true' }))).toBeUndefined();
    expect(code(await bench.run({ image }))).toBe('E_SOURCE_TOO_LARGE');
  });
});

describe('a dry run', () => {
  it('checks everything and writes nothing', async () => {
    const ran = await bench.run({ image: bench.file('disk.img', smallDisk()), 'dry-run': 'true' });
    expect(ran.error).toBeUndefined();
    expect(bench.tempFiles()).toEqual([]);
    expect(ran.outputs.get('changed')).toBe('false');
    expect(ran.outputs.get('encrypted-image')).toBe('');
    const real = await bench.run({ image: 'disk.img' });
    expect(ran.outputs.get('size')).toBe(real.outputs.get('size'));
    expect(ran.outputs.get('source-sha256')).toBe(real.outputs.get('source-sha256'));
  });

  it('refuses what a real run would refuse', async () => {
    const image = bench.file('disk.img', Buffer.alloc(0));
    expect(code(await bench.run({ image, 'dry-run': 'true' }))).toBe('E_SOURCE_EMPTY');
  });
});

describe('paths', () => {
  it('are refused outside the allowed folders', async () => {
    writeFileSync(join(bench.folder, 'outside.img'), smallDisk());
    symlinkSync(join(bench.folder, 'outside.img'), join(bench.workspace, 'link.img'));
    for (const image of ['../outside.img', 'link.img', '/etc/passwd'])
      expect(code(await bench.run({ image }))).toBe('E_PATH_OUTSIDE');
    const image = bench.file('disk.img', smallDisk());
    expect(code(await bench.run({ image, output: '../out.vhd' }))).toBe('E_PATH_OUTSIDE');
    expect(code(await bench.run({ image: '.' }))).toBe('E_PATH');
  });

  it('are refused when output and source are one file', async () => {
    const image = bench.file('disk.vhd-0.vhd', smallDisk());
    expect(code(await bench.run({ image, output: image }))).toBe('E_OUTPUT');
    linkSync(join(bench.workspace, image), join(bench.workspace, 'other.vhd'));
    expect(code(await bench.run({ image, output: 'other.vhd' }))).toBe('E_OUTPUT');
    const long = `${'x'.repeat(240)}.img`;
    bench.file(long, smallDisk());
    expect(code(await bench.run({ image: long }))).toBe('E_OUTPUT');
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
    const manifest = { ...manifestOf(ran), ...change };
    const key = place['object-key'];
    const text = JSON.stringify(manifest);
    bench.bucket.set(`${key}.manifest.json`, { size: text.length, text, metadata: {} });
    bench.bucket.set(key, { size: manifest.size, text: '', metadata: { sha256: manifest.sha256 } });
    return manifest;
  }

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
    expect(code(await bench.run({ image, ...place, format: 'luks-raw' }))).toBe('E_OBJECT_DIFFERS');
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

  it('is looked for under the name that upload-import would give', async () => {
    await bench.run({ image: bench.file('disk.img', smallDisk()), bucket: 'images' });
    expect(bench.calls).toContain('text disk.vhd-0.vhd.manifest.json');
  });

  it('is made again when it was only half uploaded', async () => {
    const image = bench.file('disk.img', smallDisk());
    bench.bucket.set(place['object-key'], { size: 5, text: '', metadata: {} });
    const ran = await bench.run({ image, ...place });
    expect(ran.outputs.get('changed')).toBe('true');
    expect(ran.lines.join('\n')).toContain('exists without a manifest');
  });
});

describe('a source in Object Storage', () => {
  const uri = 'cos://us-south/images/in/disk.img';

  function upload(disk: Buffer): void {
    bench.bucket.set('in/disk.img', { size: disk.length, text: disk.toString('latin1'), metadata: {} });
  }

  it('is downloaded, encrypted, and kept where the log says', async () => {
    const disk = smallDisk();
    upload(disk);
    const ran = await bench.run({ 'image-uri': uri });
    expect(ran.error).toBeUndefined();
    expect(ran.outputs.get('source-sha256')).toBe(sha256(disk));
    expect(bench.tempFiles()).toEqual(['disk.img', 'disk.vhd-0.vhd', 'disk.vhd-0.vhd.manifest.json']);
    expect(ran.lines.join('\n')).toContain(`lies at ${join(bench.temp, 'disk.img')}`);
  });

  it('is deleted with remove-source, after success, failure and a dry run', async () => {
    upload(smallDisk());
    await bench.run({ 'image-uri': uri, 'remove-source': 'true', output: 'out.vhd' });
    expect(bench.tempFiles()).toEqual([]);
    await bench.run({ 'image-uri': uri, 'dry-run': 'true', output: 'out2.vhd' });
    expect(bench.tempFiles()).toEqual([]);
    upload(Buffer.from('LUKS\xba\xbe\0\x02'.padEnd(4096, '\0'), 'latin1'));
    const ran = await bench.run({ 'image-uri': uri, 'remove-source': 'true' });
    expect(code(ran)).toBe('E_SOURCE_ENCRYPTED');
    expect(bench.tempFiles()).toEqual([]);
    expect(ran.states.map(([what]) => what)).toEqual(['download']);
  });

  it('is refused when it is not there', async () => {
    expect(code(await bench.run({ 'image-uri': uri }))).toBe('E_SOURCE_MISSING');
    expect(bench.tempFiles()).toEqual([]);
  });
});
