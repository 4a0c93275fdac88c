import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EncryptImageDeps } from '../../actions/encrypt-image/deps.ts';
import { Dek } from '../../lib/base/dek.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import { createUserspaceEngine } from '../../lib/engine/userspace/engine.ts';
import { type Manifest, parseManifest } from '../../lib/manifest/manifest.ts';
import { decryptedDisk } from '../support/decrypted-disk.ts';
import { deadName, FOREIGN } from '../support/owners.ts';
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
      'data-key-bits': '512',
      'data-key-source': 'given',
      'root-key-version': 'version-1',
      'source-sha256': sha256(disk),
      sha256: sha256(made),
      size: String(made.length),
      'virtual-size': String(plain.length),
      format,
      engine: 'userspace',
      'key-hash': dekOf('one').keyHash(),
      changed: 'true',
      // The edge tells it.
      timing: '',
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
    expect(auto.lines.join('\n')).toMatch(
      /notice: encrypting in userspace .*dm-crypt \(linux\).*\ndebug: .*the probe "linux" failed: this is a test/,
    );
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

  it('tells what was found by then', async () => {
    const image = bench.file('disk.img', smallDisk());
    const output = { output: 'out.vhd', bucket: 'images', 'check-guest': 'warn' };
    const ran = await bench.run({ image, format: 'luks-raw', ...output }, withEngine(failingEngine()));
    const told = Object.fromEntries(ran.outputs.entries().filter(([, value]) => value !== ''));
    expect(told).toEqual({
      changed: 'false',
      format: 'luks-raw',
      // Nothing lies in the bucket, so the source's digest is taken while it is encrypted.
      'key-hash': dekOf('one').keyHash(),
    });
    const summary = ran.summary.render();
    for (const text of ['August 2018', 'Guest', 'unchecked']) expect(summary).toContain(text);
    expect(summary).not.toContain('Result');
    const early = await bench.run({ image: 'none.img', format: 'luks-raw' });
    expect([early.summary.render(), early.outputs.get('changed')]).toEqual(['', 'false']);
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
    const dead = deadName();
    writeFileSync(join(bench.temp, dead), 'plaintext');
    writeFileSync(join(bench.temp, 'encrypted-image.txt'), 'mine');
    const ran = await bench.run({ image: bench.file('disk.img', smallDisk()) });
    expect(bench.tempFiles()).not.toContain(dead);
    expect(bench.tempFiles()).toContain('encrypted-image.txt');
    expect(ran.lines.join('\n')).not.toContain('left alone');
  });

  it.each(Object.entries(FOREIGN))('leaves the unfinished work of %s, and tells', async (_, name) => {
    const [file, folder] = [join(bench.temp, name()), join(bench.workspace, name())];
    writeFileSync(file, 'work');
    mkdirSync(join(folder, 'files'), { recursive: true });
    const output = join(bench.workspace, 'out.vhd');
    const ran = await bench.run({ image: bench.file('disk.img', smallDisk()), output });
    expect(ran.error).toBeUndefined();
    expect([existsSync(file), existsSync(join(folder, 'files'))]).toEqual([true, true]);
    const told = ran.lines.filter((line) => line.startsWith('notice: ') && line.includes('left alone'));
    expect([told.join().includes(file), told.join().includes(folder)]).toEqual([true, true]);
  });
});

describe('without verification', () => {
  it('the digest is right all the same, and the manifest says none', async () => {
    const ran = await bench.run({ image: bench.file('disk.img', smallDisk()), verify: 'none' });
    expect(ran.outputs.get('sha256')).toBe(sha256(bench.read(ran.outputs.get('encrypted-image'))));
    expect(manifestOf(ran).verify).toBe('none');
  });
});

it('says on which systems it does not run', async () => {
  const change = (deps: EncryptImageDeps) => ({ ...deps, platform: 'win32' as const });
  expect(code(await bench.run({ image: bench.file('disk.img', smallDisk()) }, { change }))).toBe(
    'E_PLATFORM',
  );
});

describe('a dry run', () => {
  it('checks everything and writes nothing', async () => {
    const ran = await bench.run({ image: bench.file('disk.img', smallDisk()), 'dry-run': 'true' });
    expect(ran.error).toBeUndefined();
    expect(bench.tempFiles()).toEqual([]);
    expect(ran.outputs.get('changed')).toBe('false');
    expect(ran.outputs.get('encrypted-image')).toBe('');
    const real = await bench.run({ image: 'disk.img' });
    for (const name of ['size', 'virtual-size', 'source-sha256'])
      expect(ran.outputs.get(name)).toBe(real.outputs.get(name));
  });

  it('refuses what a real run would refuse', async () => {
    const image = bench.file('disk.img', Buffer.alloc(0));
    const empty = await bench.run({ image, 'dry-run': 'true' });
    expect(code(empty)).toBe('E_SOURCE_EMPTY');
    expect(empty.outputs.get('changed')).toBe('false');
    bench.file('disk.img', smallDisk());
    bench.file('out.vhd.manifest.json', Buffer.from('of something else'));
    const taken = await bench.run({ image, output: 'out.vhd', 'dry-run': 'true' });
    expect(code(taken)).toBe('E_OUTPUT_EXISTS');
  });

  it('leaves the manifest of a run that died', async () => {
    const image = bench.file('disk.img', smallDisk());
    const real = await bench.run({ image, output: 'out.vhd' });
    rmSync(real.outputs.get('encrypted-image'));
    const dry = await bench.run({ image, output: 'out.vhd', 'dry-run': 'true' });
    expect(dry.error).toBeUndefined();
    expect(existsSync(real.outputs.get('manifest'))).toBe(true);
  });
});
