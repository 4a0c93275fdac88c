import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EncryptImageDeps } from '../../actions/encrypt-image/deps.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { ServiceError } from '../../lib/base/errors.ts';
import { sharedUpload } from '../../lib/image-store/lease.ts';
import { type Manifest, parseManifest } from '../../lib/manifest/manifest.ts';
import { decryptedDisk } from '../support/decrypted-disk.ts';
import type { Ran } from './kit.ts';
import { diskOf, InBucket, Streams, type WrappedKey } from './stream-kit.ts';

/** `stream`: the image is in the bucket, no file of it anywhere; and whatever lies there already is found or refused. */

let cloud: LocalCloud;
let streams: Streams;
let there: InBucket;
let key: WrappedKey;
const disk = diskOf(3);
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { noBoot: true } });
  streams = new Streams(cloud);
  there = new InBucket(streams);
  key = await streams.key();
  streams.file('disk.img', disk);
});
beforeEach(() => cloud.requestLog.clear());
afterAll(async () => {
  await cloud.stop();
  streams.remove();
});

const code = (ran: Ran) => (ran.error as { code?: string } | undefined)?.code;
const said = (ran: Ran) => ran.lines.join('\n');
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const parts = () => cloud.requestLog.entries().filter(({ path }) => path.includes('partNumber=')).length;

function go(
  name: string,
  more: Record<string, string> = {},
  change?: (deps: EncryptImageDeps) => EncryptImageDeps,
) {
  const { format = 'vhd' } = more;
  const object = `${name}${format === 'vhd' ? '.vhd-0.vhd' : '.raw'}`;
  const given = {
    image: 'disk.img',
    'object-key': object,
    output: join(streams.temp, name),
    'wrapped-dek': key.wrapped,
  };
  return streams.run({ ...given, ...more }, change ? { change } : {});
}

async function manifestOf(object: string): Promise<Manifest> {
  return parseManifest((await there.text(`${object}.manifest.json`)) ?? '', object);
}

describe.each(['vhd', 'luks-raw'])('a stream of %s', (format) => {
  const name = `whole-${format}`;
  const object = `${name}${format === 'vhd' ? '.vhd-0.vhd' : '.raw'}`;
  let first: Ran;
  beforeAll(async () => {
    first = await go(name, { format, 'data-key-source': 'generated' });
  });

  it('is in the bucket with its manifest, and nothing else of it is anywhere', async () => {
    expect(first.error).toBeUndefined();
    const bytes = await there.bytes(object);
    const plain = await decryptedDisk(bytes, format as 'vhd', key.raw);
    expect(plain.subarray(0, disk.length).equals(disk)).toBe(true);
    const manifest = await manifestOf(object);
    expect(manifest).toMatchObject({
      sha256: sha256(bytes),
      size: bytes.length,
      verify: 'full',
      engine: 'userspace',
    });
    expect((await there.head(object))?.metadata).toEqual({ 'upload-marker': manifest['upload-marker'] });
    expect((await there.head(object))?.crc32 ?? manifest.crc32).toBe(manifest.crc32);
    const local = join(streams.temp, `${name}.manifest.json`);
    expect(readFileSync(local, 'utf8')).toBe(await there.text(`${object}.manifest.json`));
    expect(streams.tempFiles().filter((file) => !file.endsWith('.manifest.json'))).toEqual([]);
    expect([await there.keys('encrypted-image/'), await there.openUploads()]).toEqual([[], 0]);
    expect(Object.fromEntries(first.outputs.entries())).toMatchObject({
      'encrypted-image': '',
      'object-uri': `cos://us-south/${cloud.bucket}/${object}`,
      manifest: local,
      'source-sha256': sha256(disk),
      sha256: manifest.sha256,
      size: String(bytes.length),
      engine: 'userspace',
      changed: 'true',
    });
    expect(first.summary.render()).toContain('sent to the bucket while it was made');
  });

  it('is adopted by the next run, with another generated data key too, and without being read', async () => {
    const other = await streams.key();
    for (const wrapped of [key.wrapped, other.wrapped]) {
      const ran = await go(name, {
        format,
        'wrapped-dek': wrapped,
        'data-key-source': 'generated',
        output: join(streams.temp, `${name}-again`),
      });
      expect(ran.error).toBeUndefined();
      for (const output of ['object-uri', 'sha256', 'wrapped-dek', 'key-hash', 'size'])
        expect([output, ran.outputs.get(output as 'sha256')]).toEqual([
          output,
          first.outputs.get(output as 'sha256'),
        ]);
      expect([ran.outputs.get('changed'), ran.outputs.get('encrypted-image')]).toEqual(['false', '']);
      expect(readFileSync(ran.outputs.get('manifest'), 'utf8')).toBe(
        await there.text(`${object}.manifest.json`),
      );
      expect(said(ran)).not.toContain('read back');
    }
    expect(parts()).toBe(0);
  });

  it('has the same bytes when it is made again, which keep what is known of its import', async () => {
    const bytes = await there.bytes(object);
    const record = {
      'object-uri': 'x',
      'template-id': '7',
      'template-global-id': 'x',
      name: 'x',
      datacenters: [],
    };
    const manifest = { ...(await manifestOf(object)), import: record };
    await there.put(`${object}.manifest.json`, JSON.stringify(manifest));
    await there.delete(object);
    const ran = await go(name, { format });
    expect([ran.error, ran.outputs.get('changed')]).toEqual([undefined, 'true']);
    expect((await there.bytes(object)).equals(bytes)).toBe(true);
    expect((await manifestOf(object)).import).toEqual(record);
  });
});

it('has the bytes of the file that a run without `stream` makes', async () => {
  const file = await streams.run({
    ...{ image: 'disk.img', stream: 'false', bucket: '', output: join(streams.temp, 'a-file') },
    ...{ 'wrapped-dek': key.wrapped, engine: 'userspace' },
  });
  expect((await go('as-file')).outputs.get('sha256')).toBe(file.outputs.get('sha256'));
});

it('a dry run makes all checks, and writes nothing', async () => {
  const ran = await go('dry', { 'dry-run': 'true' });
  expect(ran.error).toBeUndefined();
  expect([ran.outputs.get('engine'), ran.outputs.get('changed')]).toEqual(['userspace', 'false']);
  const written = cloud.requestLog
    .entries()
    .filter(({ method, status }) => ['PUT', 'POST', 'DELETE'].includes(method) && status !== 412);
  expect(written.filter(({ path }) => path.includes(cloud.bucket))).toEqual([]);
  expect(streams.tempFiles().filter((name) => name.startsWith('dry'))).toEqual([]);
  const real = await go('dry');
  expect(real.outputs.get('size')).toBe(ran.outputs.get('size'));
  const after = await go('dry', { 'dry-run': 'true' });
  expect([after.error, after.outputs.get('manifest')]).toEqual([undefined, '']);
});

describe('is refused before anything is sent', () => {
  it.each<[string, () => Promise<void>, string]>([
    ['an object of somebody else', () => there.put('taken.vhd-0.vhd', 'x'), 'E_OBJECT_DIFFERS'],
    [
      'the image of another source',
      async () => {
        const manifest = await manifestOf('as-file.vhd-0.vhd');
        await there.put(
          'taken.vhd-0.vhd.manifest.json',
          JSON.stringify({ ...manifest, 'source-sha256': '0'.repeat(64) }),
        );
      },
      'E_OBJECT_DIFFERS',
    ],
    [
      'the manifest of another image without its object',
      async () => {
        await there.delete('taken.vhd-0.vhd');
      },
      'E_OBJECT_DIFFERS',
    ],
  ])('where there is %s', async (_, put, refusal) => {
    await put();
    cloud.requestLog.clear();
    for (const more of [{}, { 'dry-run': 'true' }])
      expect(code(await go('taken', { ...more, output: join(streams.temp, 'refused') }))).toBe(refusal);
    expect([parts(), await there.openUploads()]).toEqual([0, 0]);
  });

  it('where a file lies whose manifest would be replaced', async () => {
    writeFileSync(join(streams.temp, 'mine'), 'precious');
    writeFileSync(join(streams.temp, 'yours.manifest.json'), 'precious');
    expect(code(await go('mine'))).toBe('E_OUTPUT_EXISTS');
    expect(code(await go('yours'))).toBe('E_OUTPUT_EXISTS');
    expect(readFileSync(join(streams.temp, 'yours.manifest.json'), 'utf8')).toBe('precious');
  });

  it('where the bucket may not be written, before the source is read', async () => {
    const denied = {
      service: 'object-storage',
      operation: 'putObject',
      status: 403,
      serviceCode: 'AccessDenied',
    };
    const ran = await go('denied', {}, (deps) => ({
      ...deps,
      storage: (region) => {
        const real = deps.storage(region);
        const find: typeof real.s3.find = (call) =>
          call.operation === 'putObject'
            ? Promise.reject(new ServiceError({ ...denied, text: 'no', outcome: 'refused' }))
            : real.s3.find(call);
        return { ...real, s3: { ...real.s3, find } };
      },
    }));
    expect([code(ran), ran.outputs.get('source-sha256')]).toEqual(['E_BUCKET_WRITE', '']);
  });
});

describe('an object whose manifest is missing', () => {
  const change =
    (more: (deps: EncryptImageDeps) => Partial<EncryptImageDeps>) => (deps: EncryptImageDeps) => ({
      ...deps,
      ...more(deps),
    });

  it('is adopted where its run ends between two looks at its place', async () => {
    await go('ends');
    const key = 'ends.vhd-0.vhd.manifest.json';
    const manifest = (await there.text(key)) ?? '';
    await there.delete(key);
    const ran = await go(
      'ends',
      {},
      change((deps) => ({
        streaming: () => {
          const real = deps.streaming();
          const register: typeof real.register = (place) => {
            const lease = real.register(place);
            return { ...lease, read: () => there.put(key, manifest).then(() => lease.read()) };
          };
          return { ...real, register };
        },
      })),
    );
    expect([ran.error, ran.outputs.get('changed')]).toEqual([undefined, 'false']);
  });

  it.each([
    ['gets it when it is what was sent', 'equal', undefined],
    ['is refused when it is not', 'damaged', 'E_OBJECT_DIFFERS'],
  ])('of which no checksum is told: %s', async (_, name, refusal) => {
    await go(name);
    const object = `${name}.vhd-0.vhd`;
    const manifest = (await there.text(`${object}.manifest.json`)) ?? '';
    const { metadata = {} } = (await there.head(object)) ?? {};
    const bytes = await there.bytes(object);
    if (refusal) bytes[bytes.length - 5000] = (bytes[bytes.length - 5000] ?? 0) ^ 1;
    for (const one of [object, `${object}.manifest.json`]) await there.delete(one);
    await there.put(object, bytes, { ...metadata });
    // As a run leaves it that dies directly after the object has appeared.
    const { place } = sharedUpload({ region: 'us-south', bucket: cloud.bucket, key: object });
    const lease = { schema: 'encrypted-image-lease/1', owner: '', run: '', note: { manifest } };
    await there.put(place.key, JSON.stringify(lease));
    const silent = change((deps) => ({
      storage: (region) => {
        const real = deps.storage(region);
        const head: typeof real.head = async (ref) => {
          const told = await real.head(ref);
          return told && { ...told, reported: undefined, crc32: undefined };
        };
        return { ...real, head };
      },
    }));
    expect(code(await go(name, {}, silent))).toBe(refusal);
    expect(await there.text(`${object}.manifest.json`)).toBe(refusal ? undefined : manifest);
  });
});
