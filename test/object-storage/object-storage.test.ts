import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { type Log, silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { download } from '../../lib/object-storage/download.ts';
import {
  abortOldUploads,
  abortUpload,
  noteOfCreating,
  removeNoted,
  type UploadNote,
} from '../../lib/object-storage/leftovers.ts';
import { parseLocation } from '../../lib/object-storage/location.ts';
import { createObjectStorage, type ObjectStorage } from '../../lib/object-storage/object-storage.ts';
import { partSize, uploadFile } from '../../lib/object-storage/upload.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';

const MIB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'object-storage-'));
let cloud: LocalCloud;
let proxy: FaultProxy;
let storage: ObjectStorage;

beforeAll(async () => {
  cloud = await startLocalCloud();
  proxy = await startFaultProxy(cloud.env['IBMCLOUD_COS_ENDPOINT'] ?? '');
  storage = client();
});
afterAll(async () => {
  await proxy.stop();
  await cloud.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  proxy.decide = () => 'pass';
  proxy.seen.length = 0;
});

function client(
  stallLimit?: number,
  signal = new AbortController().signal,
  log: Log = silentLog,
): ObjectStorage {
  const tokens = createTokenSource({
    apiKey: new Secret(cloud.env['IBMCLOUD_API_KEY'] ?? ''),
    url: cloud.env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '',
    mask: () => undefined,
    signal,
    log: silentLog,
  });
  return createObjectStorage({
    tokens,
    endpoints: { network: 'public', overrides: { cos: proxy.url } },
    region: 'us-south',
    signal,
    log,
    retry: { base: 5 },
    ...(stallLimit === undefined ? {} : { stallLimit }),
  });
}

const place = (key: string) => ({ bucket: cloud.bucket, key });

interface FileOptions {
  readonly key: string;
  readonly bytes: Buffer;
  readonly sha256?: string;
}

async function upload({ key, bytes, sha256 }: FileOptions): Promise<string[]> {
  const path = join(folder, key.replaceAll('/', '_'));
  writeFileSync(path, bytes);
  const file = await open(path);
  notes.length = 0;
  try {
    await uploadFile(storage, place(key), file, {
      size: bytes.length,
      sha256: sha256 ?? createHash('sha256').update(bytes).digest('hex'),
      signal: new AbortController().signal,
      note: async (note) => void notes.push(note),
      left: (problem) => void lefts.push(problem),
      lookUp: 20,
    });
  } finally {
    await file.close();
  }
  return notes.flatMap((note) => note['upload'] ?? []);
}

/** What the last upload wrote down, and what it could not remove. */
const notes: Readonly<Record<string, string>>[] = [];
const lefts: unknown[] = [];

const sent = (method: string, text: string) =>
  proxy.seen.filter((request) => request.method === method && request.url.includes(text)).length;

async function openUploads(): Promise<number> {
  const answer = await storage.s3.send({
    operation: 'listMultipartUploads',
    params: { Bucket: cloud.bucket },
    repeatable: true,
  });
  return Array.isArray(answer['Uploads']) ? answer['Uploads'].length : 0;
}

describe('small objects', () => {
  it('writes, heads, reads and deletes a text', async () => {
    expect(await storage.head(place('a/b.json'))).toBeUndefined();
    expect(await storage.getText(place('a/b.json'), 100)).toBeUndefined();
    await storage.putText(place('a/b.json'), '{"ü":1}', { onlyIfAbsent: false });
    expect(await storage.getText(place('a/b.json'), 100)).toBe('{"ü":1}');
    expect((await storage.head(place('a/b.json')))?.size).toBe(8);
    await storage.delete(place('a/b.json'));
    await storage.delete(place('a/b.json'));
    expect(await storage.head(place('a/b.json'))).toBeUndefined();
  });

  it('does not overwrite with onlyIfAbsent, but takes an equal text as its own', async () => {
    const put = (text: string) => storage.putText(place('once'), text, { onlyIfAbsent: true });
    expect(await put('one')).toBe('written');
    expect(await put('one')).toBe('written');
    expect(await put('a longer other text')).toBe('exists');
    expect(await storage.getText(place('once'), 100)).toBe('one');
  });

  it('takes a text as written when only the answer was lost', async () => {
    proxy.decide = ({ method }, count) => (method === 'PUT' && count === 1 ? 'reset-after' : 'pass');
    expect(await storage.putText(place('lost'), 'text', { onlyIfAbsent: true })).toBe('written');
  });

  it('refuses a text that is longer than expected', async () => {
    await storage.putText(place('long'), 'x'.repeat(5000), { onlyIfAbsent: false });
    await expect(storage.getText(place('long'), 100)).rejects.toThrow(/longer than the 100 bytes/);
  });

  it('lists all pages of a prefix, and says when there is more than asked for', async () => {
    for (let index = 0; index < 5; index += 1)
      await storage.putText(place(`list/${index}`), 'x', { onlyIfAbsent: false });
    const all = await storage.list(cloud.bucket, 'list/', 100);
    expect(all.objects.map(({ key }) => key)).toEqual([0, 1, 2, 3, 4].map((index) => `list/${index}`));
    expect(all.complete).toBe(true);
    expect((await storage.list(cloud.bucket, 'list/', 3)).complete).toBe(false);
  });

  it('says where a bucket lies', async () => {
    expect(await storage.bucketLocation(cloud.bucket)).toMatchObject({
      location: 'us-south',
      resiliency: 'regional',
    });
    await expect(storage.bucketLocation('no-such-bucket-here')).rejects.toMatchObject({
      failure: { serviceCode: 'NoSuchBucket', outcome: 'refused' },
    });
  });

  it.each([
    ['us-south-standard', 'us-south', 'regional'],
    ['eu-smart', 'eu', 'cross-region'],
    ['ams03-cold', 'ams03', 'single-site'],
    ['us-east-onerate_active', 'us-east', 'regional'],
    ['', '', 'unknown'],
  ])('reads the location constraint %s', (constraint, location, resiliency) => {
    expect(parseLocation(constraint)).toMatchObject({ location, resiliency });
  });
});

describe('faults of the service', () => {
  it('repeats a read after resets, 500 and 503', async () => {
    await storage.putText(place('fault'), 'text', { onlyIfAbsent: false });
    const faults = [
      'reset-before',
      { status: 500 },
      { status: 503, headers: { 'retry-after': '0' } },
    ] as const;
    proxy.seen.length = 0;
    proxy.decide = (_request, count) => faults[count - 1] ?? 'pass';
    expect(await storage.getText(place('fault'), 100)).toBe('text');
    expect(proxy.seen).toHaveLength(4);
  });

  it('asks for one new token after a 403, then takes it as a denial', async () => {
    proxy.decide = () => ({ status: 403 });
    await expect(storage.head(place('denied'))).rejects.toMatchObject({ failure: { status: 403 } });
    expect(proxy.seen).toHaveLength(2);
  });

  it('follows no redirect', async () => {
    proxy.decide = () => ({ status: 307, headers: { location: `${cloud.env['IBMCLOUD_COS_ENDPOINT']}/x` } });
    await expect(storage.getText(place('moved'), 100)).rejects.toMatchObject({ failure: { status: 307 } });
    expect(proxy.seen).toHaveLength(1);
  });

  it('gives up on a connection that stalls', async () => {
    const stalled = client(50);
    proxy.decide = () => ({ status: 200, headers: { 'content-length': '10' }, body: 'half' });
    const started = performance.now();
    await expect(stalled.getText(place('stall'), 100)).rejects.toMatchObject({ name: 'ServiceError' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('unfinished uploads', () => {
  const begin = async (key: string): Promise<string> => {
    const answer = await storage.s3.send({
      operation: 'createMultipartUpload',
      params: { Bucket: cloud.bucket, Key: key },
      repeatable: true,
    });
    return String(answer['UploadId']);
  };

  it('are removed when they are younger than the note and hold no part, others never', async () => {
    const older = await begin('left/one');
    const before = await noteOfCreating(storage, place('left/one'));
    await begin('left/one');
    const kept = await begin('left/one');
    const used = await begin('left/one');
    const other = await begin('left/one-more');
    await storage.s3.send({
      operation: 'uploadPart',
      params: { Bucket: cloud.bucket, Key: 'left/one', UploadId: used, PartNumber: 1, Body: 'x' },
      repeatable: true,
    });
    await removeNoted(storage, place('left/one'), before, kept);
    expect(await openUploads()).toBe(4);
    await removeNoted(storage, place('left/one'), { upload: used });
    await removeNoted(storage, place('left/one'), { upload: used });
    expect(await openUploads()).toBe(3);
    expect(await abortOldUploads(storage, place('left/one'), 60_000)).toBe(0);
    expect(await abortOldUploads(storage, place('left/one'), -1)).toBe(2);
    await removeNoted(storage, place('left/one'), {});
    expect(await openUploads()).toBe(1);
    await abortUpload(storage, place('left/one-more'), other);
    expect([older, kept]).not.toContain(other);
    expect(await openUploads()).toBe(0);
  });
});

describe('upload', () => {
  it('makes parts of 16 MiB, larger ones only when 9000 would not do', () => {
    expect(partSize(1)).toBe(16 * MIB);
    expect(partSize(100 * 1024 ** 3)).toBe(16 * MIB);
    expect(partSize(1024 ** 4)).toBe(120 * MIB);
    expect(Math.ceil(1024 ** 4 / partSize(1024 ** 4))).toBeLessThanOrEqual(9000);
  });

  it('stores a file of several parts with digest and marker, and reads it back by ranges', async () => {
    const bytes = randomBytes(33 * MIB + 5);
    await upload({ key: 'big/one', bytes });
    const head = await storage.head(place('big/one'));
    expect(head?.size).toBe(bytes.length);
    expect(head?.metadata['sha256']).toBe(createHash('sha256').update(bytes).digest('hex'));
    if (!head) throw new Error('there is no object');
    const back = Buffer.alloc(bytes.length);
    await download(storage.s3, place('big/one'), async (piece, at) => back.set(piece, at), { head });
    expect(back.equals(bytes)).toBe(true);
  });

  it('refuses a download when the object changes meanwhile', async () => {
    await storage.putText(place('changing'), 'x'.repeat(1000), { onlyIfAbsent: false });
    const head = await storage.head(place('changing'));
    if (!head) throw new Error('there is no object');
    await storage.putText(place('changing'), 'y'.repeat(1000), { onlyIfAbsent: false });
    await expect(
      download(storage.s3, place('changing'), async () => undefined, { head }),
    ).rejects.toMatchObject({
      code: 'E_OBJECT_CHANGED',
    });
  });

  it('sends a part again after a reset, a 503 and an expired token', async () => {
    const bytes = randomBytes(40 * MIB);
    const failed = new Set<string>();
    const faults: Record<string, Parameters<typeof upload>[0] | object> = {
      'partNumber=1': { status: 503 },
      'partNumber=3': { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' },
    };
    proxy.decide = ({ url }) => {
      for (const part of ['partNumber=1', 'partNumber=2', 'partNumber=3']) {
        if (!url.includes(part) || failed.has(part)) continue;
        failed.add(part);
        return part === 'partNumber=2' ? 'reset-before' : (faults[part] as { status: number });
      }
      return 'pass';
    };
    await upload({ key: 'big/faults', bytes });
    expect(failed.size).toBe(3);
    expect((await storage.head(place('big/faults')))?.size).toBe(bytes.length);
  });

  it('makes nothing visible when the bytes have another digest than the manifest', async () => {
    const bytes = randomBytes(MIB);
    await expect(upload({ key: 'big/wrong', bytes, sha256: '0'.repeat(64) })).rejects.toMatchObject({
      code: 'E_IMAGE_CHANGED',
    });
    expect(await storage.head(place('big/wrong'))).toBeUndefined();
    expect(await openUploads()).toBe(0);
  });

  it('finds its object after a lost answer to the completion, without a second upload', async () => {
    proxy.decide = ({ method, url }) =>
      method === 'POST' && url.includes('uploadId=') ? 'reset-after' : 'pass';
    await upload({ key: 'big/lost', bytes: randomBytes(MIB) });
    expect((await storage.head(place('big/lost')))?.size).toBe(MIB);
    expect(sent('POST', 'uploads')).toBe(1);
  });

  it('takes a 200 with an error in its body as a failure', async () => {
    const body = '<?xml version="1.0"?><Error><Code>InternalError</Code><Message>no</Message></Error>';
    proxy.decide = ({ method, url }) =>
      method === 'POST' && url.includes('uploadId=') ? { status: 200, body } : 'pass';
    await expect(upload({ key: 'big/body', bytes: randomBytes(MIB) })).rejects.toMatchObject({
      name: 'ServiceError',
    });
    expect(await storage.head(place('big/body'))).toBeUndefined();
  });

  it('sends a completion again that was not done, and not the parts', async () => {
    let completions = 0;
    proxy.decide = ({ method, url }) => {
      if (method !== 'POST' || !url.includes('uploadId=')) return 'pass';
      completions += 1;
      return completions === 1 ? 'reset-before' : 'pass';
    };
    await upload({ key: 'big/again', bytes: randomBytes(MIB) });
    expect(completions).toBe(2);
    expect(sent('PUT', 'partNumber=')).toBe(1);
    expect((await storage.head(place('big/again')))?.size).toBe(MIB);
  });

  it('never overwrites an object that appeared meanwhile', async () => {
    await storage.putText(place('big/taken'), 'not ours', { onlyIfAbsent: false });
    await expect(upload({ key: 'big/taken', bytes: randomBytes(MIB) })).rejects.toMatchObject({
      code: 'E_OBJECT_EXISTS',
    });
    expect(await storage.getText(place('big/taken'), 100)).toBe('not ours');
    expect(await openUploads()).toBe(0);
  });

  it('aborts the upload within seconds when the action is cancelled', async () => {
    const abort = new AbortController();
    const cancelled = client(undefined, abort.signal);
    proxy.decide = ({ url }) => {
      if (url.includes('partNumber=2')) abort.abort(new Error('cancelled'));
      return 'pass';
    };
    const bytes = randomBytes(80 * MIB);
    const path = join(folder, 'cancelled');
    writeFileSync(path, bytes);
    const file = await open(path);
    const started = performance.now();
    const options = {
      size: bytes.length,
      sha256: '0'.repeat(64),
      signal: abort.signal,
      note: async (note: UploadNote) => void notes.push(note),
      left: () => undefined,
    };
    await expect(uploadFile(cancelled, place('big/cancelled'), file, options)).rejects.toThrow('cancelled');
    await file.close();
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await openUploads()).toBe(0);
  });

  it('leaves no second upload when the answer to the first request was lost', async () => {
    let lost = 0;
    proxy.decide = ({ method, url }) => {
      if (method !== 'POST' || !url.endsWith('?uploads')) return 'pass';
      lost += 1;
      return lost === 1 ? 'reset-after' : 'pass';
    };
    const [id] = await upload({ key: 'big/lost-begin', bytes: randomBytes(MIB) });
    expect([lost, typeof id]).toEqual([2, 'string']);
    expect(await openUploads()).toBe(0);
    expect(notes.at(0)).toEqual({ creating: '' });
    expect(notes.at(-1)).toEqual({});
  });

  it('leaves no upload when it is cancelled while the first request is answered', async () => {
    const abort = new AbortController();
    proxy.decide = ({ method, url }) => {
      return method === 'POST' && url.endsWith('?uploads') ? 'reset-after' : 'pass';
    };
    const path = join(folder, 'cancelled-begin');
    writeFileSync(path, randomBytes(MIB));
    const file = await open(path);
    const options = {
      size: MIB,
      sha256: '0'.repeat(64),
      signal: abort.signal,
      note: async (note: UploadNote) => void notes.push(note),
      left: () => undefined,
    };
    // The upload is there, its answer is lost, and another try is about to be made.
    const log = { ...silentLog, info: () => abort.abort(new Error('cancelled')) };
    const cancelled = client(undefined, abort.signal, log);
    await expect(uploadFile(cancelled, place('big/cancelled-begin'), file, options)).rejects.toThrow(
      'cancelled',
    );
    await file.close();
    expect(await openUploads()).toBe(0);
    expect(notes.at(-1)).toEqual({});
  });

  it('keeps its note when the upload cannot be removed', async () => {
    lefts.length = 0;
    proxy.decide = ({ method, url }) => {
      if (url.includes('partNumber=1')) return { status: 400 };
      return method === 'DELETE' ? { status: 500 } : 'pass';
    };
    await expect(upload({ key: 'big/stuck', bytes: randomBytes(MIB) })).rejects.toThrow();
    proxy.decide = () => 'pass';
    expect(lefts).toHaveLength(1);
    const last = notes.at(-1) ?? {};
    expect(Object.keys(last)).toEqual(['upload']);
    await removeNoted(storage, place('big/stuck'), last);
    expect(await openUploads()).toBe(0);
  });

  it('aborts the upload when the service refuses a part for good', async () => {
    proxy.decide = ({ url }) => (url.includes('partNumber=1') ? { status: 400 } : 'pass');
    await expect(upload({ key: 'big/refused', bytes: randomBytes(MIB) })).rejects.toMatchObject({
      failure: { status: 400 },
    });
    expect(await openUploads()).toBe(0);
  });
});
