import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CacheBench, FILES, FolderCache, said } from './cache-kit.ts';
import { type Ran, smallDisk, wrapped } from './kit.ts';

/** Entries that others have put into the cache, or changed there. */

let bench: CacheBench;
let cache: FolderCache;
let disk: Buffer;
beforeEach(() => {
  bench = new CacheBench();
  cache = new FolderCache(bench.folder);
  disk = smallDisk();
  bench.file('disk.img', disk);
});
afterEach(() => bench.remove());

const keys = () => cache.entries.map((entry) => entry.key);

type Poison = (files: string, victim: string) => void;
const change = (path: string, edit: (bytes: Buffer) => Buffer) =>
  writeFileSync(path, edit(readFileSync(path)));
const record =
  (fields: (manifest: Record<string, unknown>) => Record<string, unknown>): Poison =>
  (files) =>
    change(join(files, 'manifest.json'), (bytes) => {
      const manifest = JSON.parse(bytes.toString());
      return Buffer.from(JSON.stringify({ ...manifest, ...fields(manifest) }));
    });
/** Other bytes, and a manifest that has their digest and size. */
const sealed =
  (edit: (bytes: Buffer) => Buffer): Poison =>
  (files, victim) => {
    change(join(files, 'image'), edit);
    const bytes = readFileSync(join(files, 'image'));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    record(() => ({ sha256, size: bytes.length }))(files, victim);
  };
const flip = (at: number) =>
  sealed((bytes) => {
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  });
const instead =
  (make: (path: string, victim: string) => void): Poison =>
  (files, victim) => {
    rmSync(join(files, 'image'));
    make(join(files, 'image'), victim);
  };
const zeros = '0'.repeat(64);

const POISONS: Readonly<Record<string, Poison>> = {
  'one flipped bit in a sector that no sample has': flip(4096 + 5 * 512 + 3),
  'one flipped bit between the tables and the first block': flip(2600),
  'the UUID of another image': sealed((bytes) => {
    for (const at of [0, bytes.length - 512]) {
      const footer = bytes.subarray(at, at + 512);
      footer.fill(0x11, 68, 84).fill(0, 64, 68);
      footer.writeUInt32BE(0xffffffff - footer.reduce((sum, byte) => sum + byte, 0), 64);
    }
    return bytes;
  }),
  'a truncated image': (files) => {
    change(join(files, 'image'), (bytes) => bytes.subarray(0, bytes.length - 512));
  },
  'an image that is shorter': sealed((bytes) => bytes.subarray(0, bytes.length - 512)),
  'an image that is longer': sealed((bytes) => Buffer.concat([bytes, Buffer.alloc(512)])),
  'a manifest of another source': record(() => ({ 'source-sha256': zeros })),
  'a manifest of another key': record(() => ({ 'key-hash': zeros })),
  'a manifest of another format': record(() => ({ format: 'luks-raw' })),
  'a manifest with another digest': record(() => ({ sha256: zeros })),
  'a manifest with an engine of its own': record(() => ({ engine: '<b>x</b>' })),
  'a manifest with tools of its own': record(() => ({ tools: { node: '\n::error::x' } })),
  'a manifest that is no JSON': (files) => writeFileSync(join(files, 'manifest.json'), '{'),
  'a manifest without end': (files) => writeFileSync(join(files, 'manifest.json'), ' '.repeat(2 ** 21)),
  'no manifest': (files) => rmSync(join(files, 'manifest.json')),
  'nothing at all': (files) => {
    for (const name of FILES) rmSync(join(files, name));
  },
  'a third file': (files) => writeFileSync(join(files, 'key'), 'x'),
  'a link': instead((path, victim) => symlinkSync(victim, path)),
  'a hard link to a file of the runner': (files, victim) => {
    renameSync(join(files, 'image'), `${victim}-2`);
    linkSync(`${victim}-2`, join(files, 'image'));
  },
  'a pipe': instead((path) => spawnSync('mkfifo', [path])),
  'a folder': instead((path) => mkdirSync(path)),
};

describe('a poisoned entry', () => {
  /** It is rejected with a warning, the image encrypted, and saved so that the next run finds it. */
  async function expectReplaced(first: Ran): Promise<void> {
    const second = await bench.attempt(cache);
    expect(second.error).toBeUndefined();
    expect(said(second, 'warning')).toMatch(/the entry \S+-later of the cache is ignored/);
    expect(second.lines.join('\n')).not.toMatch(/^::error/m);
    expect(bench.image(second).equals(bench.image(first))).toBe(true);
    expect(JSON.stringify(bench.manifest(second)['notes'])).not.toContain('cache');
    expect([keys().length, bench.leftovers()]).toEqual([3, []]);
    const third = await bench.attempt(cache, {}, { encrypts: false });
    expect([third.error, said(third, 'warning')]).toEqual([undefined, '']);
    expect(bench.image(third).equals(bench.image(first))).toBe(true);
  }

  it.each(Object.entries(POISONS))('is rejected and replaced: %s', async (_, poison) => {
    const first = await bench.attempt(cache);
    const victim = join(bench.temp, 'victim');
    writeFileSync(victim, 'precious', { mode: 0o640 });
    const [genuine] = cache.entries;
    cache.entries.push({
      key: `${genuine?.key}-later`,
      fill: (files) => {
        genuine?.fill(files);
        poison(files, victim);
      },
    });
    await expectReplaced(first);
    expect([readFileSync(victim, 'utf8'), statSync(victim).mode & 0o777]).toEqual(['precious', 0o640]);
  });

  it('is rejected and replaced: an image of another data key, with a manifest that fits it', async () => {
    bench.keys.set(wrapped('two'), randomBytes(64));
    const elsewhere = new FolderCache(bench.folder);
    const other = await bench.attempt(elsewhere, { 'wrapped-dek': wrapped('two') });
    const first = await bench.attempt(cache);
    cache.entries.push({
      key: `${keys()[0]}-later`,
      fill: (files) => {
        writeFileSync(join(files, 'image'), bench.image(other));
        const sha256 = other.outputs.get('sha256');
        writeFileSync(join(files, 'manifest.json'), JSON.stringify({ ...bench.manifest(first), sha256 }));
      },
    });
    await expectReplaced(first);
  });
});

it('a LUKS image that a second passphrase would open is rejected', async () => {
  await bench.attempt(cache, { format: 'luks-raw' });
  const [genuine] = cache.entries;
  const secondSlot = sealed((bytes) => {
    bytes.copy(bytes, 208 + 48, 208, 208 + 40);
    return bytes;
  });
  cache.entries.push({
    key: `${genuine?.key}-later`,
    fill: (files) => {
      genuine?.fill(files);
      secondSlot(files, '');
    },
  });
  const ran = await bench.attempt(cache, { format: 'luks-raw' });
  expect([ran.error, said(ran, 'warning')]).toEqual([undefined, expect.stringContaining('is ignored')]);
});

it('a poisoned entry that has the very key of this attempt is replaced too', async () => {
  await bench.attempt(cache);
  const key = keys()[0]?.replace(/run-1$/, 'run-2') ?? '';
  cache.entries.push({ key, fill: (files) => writeFileSync(join(files, 'image'), 'poison') });
  await bench.attempt(cache);
  expect(keys()[2]).toMatch(/-run-2-[0-9a-f]{16}$/);
  const third = await bench.attempt(cache, {}, { encrypts: false });
  expect([third.error, third.outputs.get('changed')]).toEqual([undefined, 'true']);
});
