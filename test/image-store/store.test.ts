import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { ServiceError } from '../../lib/base/errors.ts';
import { imageIdentity } from '../../lib/base/identity.ts';
import { Secret } from '../../lib/base/secret.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { giveBackUpload } from '../../lib/image-store/after-kill.ts';
import type { StoreDeps } from '../../lib/image-store/deps.ts';
import { holdUpload } from '../../lib/image-store/lease.ts';
import { noteWith } from '../../lib/image-store/noted-manifest.ts';
import { inspectPlace } from '../../lib/image-store/place.ts';
import { storeImage } from '../../lib/image-store/store.ts';
import { storeStream } from '../../lib/image-store/stream.ts';
import { type Manifest, parseManifest } from '../../lib/manifest/manifest.ts';
import { endLease } from '../../lib/object-storage/held-lease.ts';
import { createObjectStorage, type ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { objectRegister } from '../../lib/object-storage/register.ts';
import { realTime } from '../../lib/once/pace.ts';

/** What one run has sent of an image the next one does not send again; and nothing is left that no lease tells of. */

const MIB = 2 ** 20;
const PART = 5 * MIB;
const PARTS = 3;
const folder = mkdtempSync(join(tmpdir(), 'image-store-'));
const lines: string[] = [];
let cloud: LocalCloud;
let storage: ObjectStorage;
let remembered = '';

beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { noBoot: true } });
  const { signal } = new AbortController();
  const log = logOf();
  const [apiKey, url] = [
    new Secret(cloud.env['IBMCLOUD_API_KEY'] ?? ''),
    cloud.env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '',
  ];
  const tokens = createTokenSource({ apiKey, url, mask: () => undefined, signal, log });
  const endpoints = {
    network: 'public',
    overrides: { cos: cloud.env['IBMCLOUD_COS_ENDPOINT'] ?? '' },
  } as const;
  storage = createObjectStorage({ tokens, endpoints, region: 'us-south', signal, log });
});
beforeEach(() => {
  cloud.requestLog.clear();
  lines.length = 0;
});
afterAll(async () => {
  await cloud.stop();
  rmSync(folder, { recursive: true, force: true });
});

function logOf() {
  const say = (kind: string) => (text: string) => void lines.push(`${kind}: ${text}`);
  return { info: say('info'), notice: say('notice'), warning: say('warning'), debug: () => undefined };
}

function depsOf(client = storage): StoreDeps {
  const { signal } = new AbortController();
  return {
    storage: () => client,
    register: (place) => objectRegister(storage, place),
    isNeeded: async () => false,
    rememberLease: (value) => {
      remembered = value;
    },
    timed: () => undefined,
    run: 'a run',
    pace: { ...realTime(signal), firstLook: 20, longestLook: 50, lookUp: 500, failureGrace: 0, lease: 2_000 },
    partSize: PART,
    log: logOf(),
    signal,
  };
}

/** A client whose third part does not arrive, when the others have. */
function failing(): ObjectStorage {
  const others = Promise.withResolvers<void>();
  let arrived = 0;
  const { s3 } = storage;
  const putPart: typeof s3.wire.putPart = async (part) => {
    if (part.number === PARTS) {
      await others.promise;
      const failure = {
        service: 'object-storage',
        operation: 'uploadPart',
        status: 503,
        serviceCode: 'SlowDown',
      };
      throw new ServiceError({ ...failure, text: 'not now', outcome: 'transient' });
    }
    const sent = await s3.wire.putPart(part);
    arrived += 1;
    if (arrived === PARTS - 1) others.resolve();
    return sent;
  };
  return { ...storage, s3: { ...s3, wire: { ...s3.wire, putPart } } };
}

interface TestImage {
  readonly path: string;
  readonly manifest: Manifest;
}

/** To the store an image is bytes with a manifest. */
function imageOf(name: string): TestImage {
  const bytes = randomBytes(PART * (PARTS - 1) + 1000);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const rootKeyCrn = cloud.rootKeyCrn;
  const manifest = parseManifest(
    JSON.stringify({
      ...{ schema: 'encrypted-image-manifest/1', format: 'vhd', sha256: digest, size: bytes.length },
      ...{ 'virtual-size': MIB, 'source-sha256': digest, 'source-format': 'raw', 'source-virtual-size': MIB },
      ...{ 'wrapped-dek': 'AA==', 'root-key-crn': rootKeyCrn, 'root-key-version': '', 'key-hash': digest },
      ...{ 'data-key-bits': 512, 'data-key-source': 'given', engine: 'userspace', verify: 'full' },
      ...{ tools: {}, guest: [], notes: [] },
      identity: imageIdentity({ sourceSha256: digest, format: 'vhd', keyHash: digest, rootKeyCrn }),
    }),
    'test',
  );
  return { path, manifest };
}

const placeOf = (key: string) => ({ region: 'us-south', bucket: cloud.bucket, key });

async function store({ path, manifest }: TestImage, key: string, client = storage): Promise<void> {
  const deps = depsOf(client);
  await using file = await open(path);
  const image = { object: placeOf(key), manifest };
  const place = await inspectPlace(image, '', deps);
  await storeImage({ image, place, file, changed: () => undefined }, deps);
}

const parts = () => cloud.requestLog.entries().filter(({ path }) => path.includes('partNumber=')).length;

async function left(): Promise<{ leases: number; uploads: number }> {
  const { objects } = await storage.list(cloud.bucket, 'encrypted-image/', 100);
  const params = { Bucket: cloud.bucket };
  const open = await storage.s3.send({ operation: 'listMultipartUploads', params, repeatable: true });
  return { leases: objects.length, uploads: Array.isArray(open['Uploads']) ? open['Uploads'].length : 0 };
}

it('an upload that failed goes on in the next run, wherever that is, and both say so', async () => {
  const image = imageOf('goes-on');
  await expect(store(image, 'goes-on', failing())).rejects.toThrow('not now');
  expect(lines.join('\n')).toMatch(/notice: the parts of goes-on .* stay/);
  expect(await left()).toEqual({ leases: 1, uploads: 1 });
  cloud.requestLog.clear();
  await store(image, 'goes-on');
  expect(parts()).toBe(1);
  expect(lines.join('\n')).toMatch(/goes on: 2 parts of it are there/);
  const head = await storage.head(placeOf('goes-on'));
  expect([head?.size, head?.metadata['sha256']]).toEqual([image.manifest.size, image.manifest.sha256]);
  expect(await left()).toEqual({ leases: 0, uploads: 0 });
});

it('an upload of another image at the same place is removed first', async () => {
  await expect(store(imageOf('one'), 'replaced', failing())).rejects.toThrow('not now');
  await store(imageOf('two'), 'replaced');
  expect(parts()).toBe(2 * PARTS - 1);
  expect(await left()).toEqual({ leases: 0, uploads: 0 });
});

it('an upload whose object has arrived by another way meanwhile is removed', async () => {
  const image = imageOf('arrived');
  await expect(store(image, 'arrived', failing())).rejects.toThrow('not now');
  await using file = await open(image.path);
  const params = { Bucket: cloud.bucket, Key: 'arrived', Body: await file.readFile() };
  await storage.s3.send({ operation: 'putObject', params, repeatable: true });
  await store(image, 'arrived');
  expect(await left()).toEqual({ leases: 0, uploads: 0 });
});

it('after `post` of a lost run the next one need not wait, and goes on; after a cancellation nothing is there', async () => {
  for (const wasCancelled of [false, true]) {
    const image = imageOf(`lost-${wasCancelled}`);
    const { key } = placeOf(`lost-${wasCancelled}`);
    // The lease is held when the process ends: what it would have given back is what `post` gets.
    let kept = '';
    const dying = failing();
    const register = depsOf().register;
    const { s3 } = dying;
    const putPart: typeof s3.wire.putPart = async (part) => {
      kept = remembered;
      return s3.wire.putPart(part);
    };
    await expect(
      store(image, key, { ...dying, s3: { ...s3, wire: { ...s3.wire, putPart } } }),
    ).rejects.toThrow('not now');
    const lease = JSON.parse(kept) as { bucket: string; key: string; owner: string };
    const record = JSON.parse((await storage.getText(lease, 100_000)) ?? '{}');
    await storage.putText(lease, JSON.stringify({ ...record, owner: lease.owner }), { onlyIfAbsent: false });
    await giveBackUpload(kept, wasCancelled, { register, storage: () => storage, log: logOf() });
    expect((await left()).uploads).toBe(wasCancelled ? 0 : 1);
    cloud.requestLog.clear();
    await store(image, key);
    expect(parts()).toBe(wasCancelled ? PARTS : 1);
    expect(await left()).toEqual({ leases: 0, uploads: 0 });
  }
});

it('a note has the manifest that is about to be needed, unless it is longer than a lease may be', () => {
  const { manifest } = imageOf('noted');
  expect(JSON.parse(noteWith({ upload: 'u' }, manifest, logOf())['manifest'] ?? '')).toEqual(manifest);
  // What counts is bytes: of the second there are three to a character.
  for (const text of ['x'.repeat(60_000), '\u6f22'.repeat(20_000)])
    expect(noteWith({ upload: 'u' }, { ...manifest, notes: [text] }, logOf())).toEqual({ upload: 'u' });
});

it('a noted manifest stays when the upload that it tells of has become its object at this moment', async () => {
  const { manifest } = imageOf('late');
  const [object, content] = [placeOf('late'), { size: 10, fill: async () => undefined }];
  const marker = '0b2c4d6e-8f10-4a2b-9c3d-0123456789ab';
  const params = { Bucket: cloud.bucket, Key: 'late', Body: 'x', Metadata: { 'upload-marker': marker } };
  await storage.s3.send({ operation: 'putObject', params, repeatable: true });
  await using lease = await holdUpload(object, depsOf());
  const noted = noteWith({ upload: 'completed', marker, plan: `identity i 10 ${PART}` }, manifest, logOf());
  await lease.note(noted);
  const describe = () => Promise.reject(new Error('it was sent a second time'));
  const stream = { object, content, identity: 'i', describe };
  await expect(storeStream(stream, lease, depsOf())).rejects.toMatchObject({ code: 'E_OBJECT_EXISTS' });
  expect(lease.noted).toEqual({ manifest: noted['manifest'] });
  await endLease(lease, depsOf());
});
