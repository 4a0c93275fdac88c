import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachePrefix } from '../../actions/encrypt-image/cache.ts';
import { CacheError } from '../../actions/encrypt-image/cache-client.ts';
import { post } from '../../actions/encrypt-image/post.ts';
import { Dek } from '../../lib/base/dek.ts';
import { silentLog } from '../../lib/base/log.ts';
import { nextName } from '../../lib/host/own-names.ts';
import { decryptedDisk } from '../support/decrypted-disk.ts';
import { deadName } from '../support/owners.ts';
import { CacheBench, FolderCache, said } from './cache-kit.ts';
import { readInputs, smallDisk, wrapped } from './kit.ts';

/** What the stage does with a cache; how the cache itself is spoken to: cache-process.test.ts. */

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

describe('an image in the cache', () => {
  it.each(['vhd', 'luks-raw'] as const)('is taken instead of encrypting: %s', async (format) => {
    const first = await bench.attempt(cache, { format });
    expect([first.error, said(first, 'warning')]).toEqual([undefined, '']);
    expect(keys()).toEqual([expect.stringMatching(`^encrypted-image-1-${format}-[0-9a-f]{64}-run-1$`)]);

    // The same key, wrapped anew: the record must be this run's.
    bench.keys.set(wrapped('again'), bench.keys.get(wrapped('one')) ?? Buffer.alloc(0));
    const given = { format, 'wrapped-dek': wrapped('again'), verify: 'none' };
    const second = await bench.attempt(cache, given, { encrypts: false });
    expect([second.error, said(second, 'warning')]).toEqual([undefined, '']);
    expect(bench.image(second).equals(bench.image(first))).toBe(true);
    const dek = Dek.fromBase64(bench.keys.get(wrapped('one'))?.toString('base64') ?? '', 'test');
    const plain = await decryptedDisk(bench.image(second), format, dek.bytes());
    expect(plain.subarray(0, disk.length).equals(disk)).toBe(true);
    expect(bench.manifest(second)).toMatchObject({
      'wrapped-dek': wrapped('again'),
      engine: 'userspace',
      verify: 'full',
      sha256: first.outputs.get('sha256'),
      notes: expect.arrayContaining([expect.stringContaining('came from the cache')]),
    });
    expect(second.outputs.get('changed')).toBe('true');
    expect(second.outputs.get('wrapped-dek')).toBe(wrapped('again'));
    expect(second.summary.render()).toContain('taken from the cache');
    expect(statSync(second.outputs.get('encrypted-image')).mode & 0o777).toBe(0o600);
    expect([keys().length, bench.leftovers()]).toEqual([1, []]);
  });

  it('is not taken for another source, data key, format or engine', async () => {
    bench.keys.set(wrapped('two'), randomBytes(64));
    await bench.attempt(cache);
    await bench.attempt(cache, { format: 'luks-raw' });
    await bench.attempt(cache, { engine: 'userspace' });
    await bench.attempt(cache, { 'wrapped-dek': wrapped('two') });
    bench.file('disk.img', smallDisk());
    await bench.attempt(cache);
    expect(keys()).toHaveLength(5);
  });

  it('is not taken for another time in the VHD, but for another root key', () => {
    const wanted = (rootKeyCrn: string) =>
      ({ sourceSha256: 'a'.repeat(64), format: 'vhd', keyHash: 'b'.repeat(64), rootKeyCrn }) as const;
    const inputs = readInputs({ image: 'x' });
    const later = readInputs({ image: 'x' }, { SOURCE_DATE_EPOCH: '1700000000' });
    expect(cachePrefix(wanted('one'), inputs)).toBe(cachePrefix(wanted('two'), inputs));
    expect(cachePrefix(wanted('one'), inputs)).not.toBe(cachePrefix(wanted('one'), later));
  });

  it('is neither looked for nor saved by a dry run', async () => {
    const ran = await bench.attempt(cache, { 'dry-run': 'true' });
    expect([ran.error, cache.calls]).toEqual([undefined, []]);
  });

  it('yields to a result that is there already', async () => {
    const output = join(bench.temp, 'out.vhd');
    await bench.attempt(cache, { output });
    cache.calls.length = 0;
    const second = await bench.attempt(cache, { output });
    expect([second.outputs.get('changed'), cache.calls]).toEqual(['false', []]);
  });

  it.each(['vhd', 'luks-raw'])('above cache-limit is not saved, with a notice: %s', async (format) => {
    const ran = await bench.attempt(cache, { format, 'cache-limit': '1MiB' });
    expect([ran.error, said(ran, 'warning'), keys()]).toEqual([undefined, '', []]);
    expect(said(ran, 'notice')).toMatch(/not saved in the cache: the image has .* cache-limit is 1 MiB/);
  });

  it('is saved when the data key has been overwritten', async () => {
    const seen: Dek[] = [];
    const save = cache.save.bind(cache);
    cache.save = async (...asked) => {
      expect(seen.map((dek) => dek.bytes().every((byte) => byte === 0))).toEqual([true]);
      return save(...asked);
    };
    const ran = await bench.attempt(cache, {}, { watch: (dek) => seen.push(dek) });
    expect([ran.error, said(ran, 'warning'), keys().length]).toEqual([undefined, '', 1]);
  });

  it('never takes the place of a file that is there by then', async () => {
    await bench.attempt(cache);
    const output = join(bench.temp, 'out.vhd');
    const [entry] = cache.entries;
    cache.entries.push({
      key: `${entry?.key}-later`,
      fill: (files) => {
        entry?.fill(files);
        writeFileSync(output, 'of somebody else');
      },
    });
    const ran = await bench.attempt(cache, { output });
    expect(ran.error).toMatchObject({ code: 'E_OUTPUT_EXISTS' });
    expect(readFileSync(output, 'utf8')).toBe('of somebody else');
    expect(bench.leftovers()).toEqual([]);
  });
});

describe('a cache that does not work', () => {
  it.each(['find', 'unpack', 'save'])('never fails the job: %s', async (call) => {
    await bench.attempt(cache, { output: join(bench.temp, 'earlier.vhd') });
    if (call === 'save') cache.entries.length = 0;
    cache.faults.set(call, new CacheError('failed', 'the disk of the cache is on fire'));
    const ran = await bench.attempt(cache);
    expect([ran.error, ran.outputs.get('changed'), bench.leftovers()]).toEqual([undefined, 'true', []]);
    expect(said(ran, 'warning')).toContain('the disk of the cache is on fire');
    // What cannot be asked is not given gigabytes either.
    expect(cache.calls.slice(2).includes('save')).toBe(call !== 'find');
  });

  it('is a notice where the runner has none', async () => {
    cache.faults.set('find', new CacheError('none', 'this runner offers none'));
    const ran = await bench.attempt(cache);
    expect([ran.error, said(ran, 'warning')]).toEqual([undefined, '']);
    expect(said(ran, 'notice')).toContain('the cache cannot be used: this runner offers none');
  });

  it('has no say in what the source is: one that changes meanwhile fails the job', async () => {
    await bench.attempt(cache);
    const [genuine] = cache.entries;
    cache.entries.push({
      key: `${genuine?.key}-later`,
      fill: (files) => {
        genuine?.fill(files);
        bench.file('disk.img', smallDisk());
      },
    });
    const ran = await bench.attempt(cache);
    expect(ran.error).toMatchObject({ code: 'E_SOURCE_CHANGED' });
  });
});

it('what a crash left of it is removed by `post`', async () => {
  const left = join(bench.temp, nextName());
  mkdirSync(join(left, 'scratch'), { recursive: true });
  writeFileSync(join(left, 'scratch', 'cache.tzst'), 'x');
  const recall = (what: string) => (what === 'partial' ? left : '');
  const none = () => {
    throw new Error('not in this test');
  };
  await post({
    log: silentLog,
    recall,
    removeKernelLeftovers: async () => {},
    storage: none,
    register: none,
  });
  expect(bench.leftovers()).toEqual([]);
});

it('what a killed run had from the cache is removed by the next one', async () => {
  const dead = join(bench.temp, deadName());
  mkdirSync(join(dead, 'files'), { recursive: true });
  writeFileSync(join(dead, 'files', 'image'), 'x');
  const ran = await bench.run({ image: 'disk.img' });
  expect([ran.error, bench.leftovers(), readdirSync(bench.temp)]).toEqual([undefined, [], expect.anything()]);
});
