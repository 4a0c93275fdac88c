import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../cloud/core/store.ts';
import { createObjectStorage } from '../../cloud/object-storage/object-storage.ts';
import type { Caller } from '../../cloud/ports.ts';
import {
  ACCOUNT,
  BUCKET,
  fakeIam,
  INSTANCE,
  type Kit,
  md5Hex,
  startKit,
  xmlText,
} from './object-storage-kit.ts';

let kit: Kit;
beforeAll(async () => {
  kit = await startKit();
});
afterAll(() => kit.close());

const put = (key: string, body: string | Buffer) => kit.send('PUT', `/${BUCKET}/${key}`, { body });
const get = (key: string) => kit.send('GET', `/${BUCKET}/${key}`);

describe('failures that a test orders', () => {
  it('refuses once, with Retry-After, without effect', async () => {
    kit.storage.faults.next({ operation: 'PutObject', effect: 'refuse', retryAfter: '2' });
    const refused = await put('once', 'x');
    expect([refused.status, xmlText(refused.text, 'Code'), refused.headers['retry-after']]).toEqual([
      503,
      'SlowDown',
      '2',
    ]);
    expect((await get('once')).status).toBe(404);
    expect((await put('once', 'x')).status).toBe(200);
  });

  it('meets only the requests that fit, as often as ordered', async () => {
    kit.storage.faults.next({ operation: 'GetObject', key: 'other', effect: 'refuse' });
    kit.storage.faults.next({
      key: 'thrice',
      effect: 'refuse',
      status: 500,
      code: 'InternalError',
      times: 3,
    });
    expect((await put('untouched', 'x')).status).toBe(200);
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await put('thrice', 'x')).status);
    expect(statuses).toEqual([500, 500, 500, 200]);
    kit.storage.faults.clear();
    expect((await get('other')).status).toBe(404);
  });

  it('drops the connection before or after the effect', async () => {
    kit.storage.faults.next({ effect: 'drop-before' });
    await expect(put('before', 'x')).rejects.toThrow();
    expect((await get('before')).status).toBe(404);
    kit.storage.faults.next({ effect: 'drop-after' });
    await expect(put('after', 'x')).rejects.toThrow();
    expect((await get('after')).text).toBe('x');
  });

  it('cuts a body on its way up or down, and stores nothing of it', async () => {
    const body = randomBytes(3_000_000);
    kit.storage.faults.next({ operation: 'PutObject', effect: 'cut-body', bytes: 1_000_000 });
    await expect(put('cut', body)).rejects.toThrow();
    expect((await get('cut')).status).toBe(404);
    await put('cut', body);
    kit.storage.faults.next({ operation: 'GetObject', effect: 'cut-body', bytes: 1_000_000 });
    await expect(get('cut')).rejects.toThrow();
    expect(md5Hex((await get('cut')).body)).toBe(md5Hex(body));
  });

  it('meets a share of the requests, the same for the same seed, until it is taken back', async () => {
    const meet = async (seed: number) => {
      kit.storage.faults.next({ operation: 'HeadObject', effect: 'refuse', share: 0.3, seed });
      const statuses: number[] = [];
      for (let count = 0; count < 60; count += 1)
        statuses.push((await kit.send('HEAD', `/${BUCKET}/none`)).status);
      kit.storage.faults.clear();
      return statuses;
    };
    const [first, again, other] = [await meet(7), await meet(7), await meet(8)];
    expect(first.filter((status) => status === 503).length).toBeGreaterThan(8);
    expect(first.filter((status) => status === 503).length).toBeLessThan(30);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('changes a byte on its way in, before or behind the checksums, or on its way out', async () => {
    const body = Buffer.from('unharmed');
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    const headers = { 'x-amz-checksum-crc32': sum.toString('base64') };
    const send = () => kit.send('PUT', `/${BUCKET}/changed`, { body, headers });
    kit.storage.faults.next({ operation: 'PutObject', effect: 'corrupt-received', bytes: 2 });
    expect(xmlText((await send()).text, 'Code')).toBe('BadDigest');
    kit.storage.faults.next({ operation: 'PutObject', effect: 'corrupt-stored', bytes: 7 });
    expect((await send()).headers.etag).toBe(`"${md5Hex(body)}"`);
    expect((await get('changed')).text).toBe('unharmee');
    kit.storage.faults.next({ operation: 'GetObject', effect: 'corrupt-sent', bytes: 0 });
    expect((await get('changed')).text).toBe('tnharmee');
    expect((await get('changed')).text).toBe('unharmee');
  });

  it('takes a request and says nothing, or sends at the speed that was ordered', async () => {
    kit.storage.faults.next({ effect: 'hang' });
    const silent = put('silent', 'x').then(() => 'answered');
    const patience = new Promise((resolve) => setTimeout(() => resolve('silence'), 50));
    expect(await Promise.race([silent, patience])).toBe('silence');
    void silent.catch(() => undefined);
    expect((await get('silent')).status).toBe(404);
    kit.storage.faults.next({ operation: 'PutObject', effect: 'slow-body', bytesPerSecond: 1000 });
    const before = performance.now();
    await put('slow', 'x'.repeat(60));
    expect(performance.now() - before).toBeGreaterThan(50);
  });

  it('refuses what goes beyond a limit, at a time or a second', async () => {
    kit.storage.faults.limit({ operation: 'PutObject', inFlight: 2, status: 429, retryAfter: '1' });
    kit.storage.faults.next({ operation: 'PutObject', effect: 'slow-body', delay: 20, times: 2 });
    const answers = await Promise.all(['a', 'b', 'c'].map((key) => put(`limit-${key}`, key)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 429]);
    expect(answers.map(({ headers }) => headers['retry-after']).filter(Boolean)).toEqual(['1']);
    expect((await put('limit-d', 'd')).status).toBe(200);
    kit.storage.faults.clear();
    kit.storage.faults.limit({ perSecond: 3 });
    const statuses = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await get('none')).status);
    expect(statuses).toEqual([404, 404, 404, 503, 503]);
    kit.storage.faults.clear();
    expect((await get('none')).status).toBe(404);
  });

  it('answers 200 with an error inside on completion, without effect', async () => {
    const begun = await kit.send('POST', `/${BUCKET}/late?uploads`);
    const path = `/${BUCKET}/late?uploadId=${xmlText(begun.text, 'UploadId')}`;
    const etag = (await kit.send('PUT', `${path}&partNumber=1`, { body: 'x' })).headers.etag;
    const body = `<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>${etag}</ETag></Part></CompleteMultipartUpload>`;
    kit.storage.faults.next({
      operation: 'CompleteMultipartUpload',
      effect: 'error-in-200',
      code: 'InternalError',
      status: 500,
    });
    const failed = await kit.send('POST', path, { body });
    expect([failed.status, xmlText(failed.text, 'Code')]).toEqual([200, 'InternalError']);
    expect((await kit.send('POST', path, { body })).text).toContain('CompleteMultipartUploadResult');
  });
});

describe('the resource configuration API', () => {
  const config = (method: string, path: string, options: object = {}) =>
    kit.send(method, path, { base: kit.configUrl, ...options });

  it.each(['/v1/b/', '/b/'])('shows a bucket below %s', async (path) => {
    await put('counted', 'four');
    const answer = await config('GET', `${path}${BUCKET}`);
    const shown = JSON.parse(answer.text) as Record<string, unknown>;
    expect(shown).toMatchObject({
      name: BUCKET,
      crn: `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${INSTANCE}:bucket:${BUCKET}`,
      service_instance_id: INSTANCE,
      service_instance_crn: `crn:v1:bluemix:public:cloud-object-storage:global:a/${ACCOUNT}:${INSTANCE}::`,
    });
    expect(shown['object_count']).toBeGreaterThan(0);
    expect(shown['time_created']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('merges a PATCH, guards it by If-Match, and keeps the hard quota', async () => {
    const { etag } = (await config('GET', `/v1/b/${BUCKET}`)).headers;
    const patch = (body: object, headers: Record<string, string> = {}) =>
      config('PATCH', `/v1/b/${BUCKET}`, { body: JSON.stringify(body), headers });
    expect(
      (await patch({ activity_tracking: { read_data_events: true } }, { 'if-match': etag ?? '' })).status,
    ).toBe(204);
    expect((await patch({ hard_quota: 1 }, { 'if-match': etag ?? '' })).status).toBe(412);
    expect((await patch({ activity_tracking: { write_data_events: true }, hard_quota: 1 })).status).toBe(204);
    const shown = JSON.parse((await config('GET', `/v1/b/${BUCKET}`)).text) as object;
    expect(shown).toMatchObject({
      hard_quota: 1,
      activity_tracking: { read_data_events: true, write_data_events: true },
    });
    expect(xmlText((await put('beyond', 'too much')).text, 'Code')).toBe('QuotaExceeded');
    expect((await patch({ hard_quota: 0 })).status).toBe(204);
    expect((await put('beyond', 'fits')).status).toBe(200);
    expect((await patch({ name: 'renamed' })).status).toBe(400);
  });

  it('refuses by status: no token, no right, no bucket, no such route', async () => {
    kit.grant('content', { role: 'Content Reader' });
    expect((await config('GET', `/v1/b/${BUCKET}`, { token: 'nobody' })).status).toBe(401);
    expect((await config('GET', `/v1/b/${BUCKET}`, { token: 'content' })).status).toBe(403);
    expect((await config('GET', '/v1/b/none')).status).toBe(404);
    expect((await config('DELETE', `/v1/b/${BUCKET}`)).status).toBe(501);
  });
});

describe('the port to other rooms, and the state folder', () => {
  const owner: Caller = { iamId: 'IBMid-0000000001', subject: 'user', accountId: ACCOUNT, owner: true };
  const reader: Caller = {
    iamId: 'iam-ServiceId-reads',
    subject: 'serviceid',
    accountId: ACCOUNT,
    owner: false,
  };

  it("opens an object with the caller's own rights, and keeps the file when the object goes", async () => {
    await put('image', 'bytes');
    kit.grant('reads', { role: 'Object Reader' });
    const { port } = kit.storage;
    expect(port.open(owner, 'eu-de', BUCKET, 'image')).toMatchObject({
      ok: false,
      refusal: { status: 404, code: 'NoSuchBucket' },
    });
    expect(port.open(owner, 'us-south', BUCKET, 'none')).toMatchObject({
      ok: false,
      refusal: { code: 'NoSuchKey' },
    });
    expect(port.open(reader, 'us-south', BUCKET, 'image')).toMatchObject({
      ok: false,
      refusal: { status: 403 },
    });
    kit.grant('reads', { role: 'Content Reader', bucket: BUCKET });
    const opened = port.open(reader, 'us-south', BUCKET, 'image');
    if (!opened.ok) throw new Error(opened.refusal.message);
    expect(opened.value).toMatchObject({ size: 5, etag: md5Hex(Buffer.from('bytes')), region: 'us-south' });
    await kit.send('DELETE', `/${BUCKET}/image`);
    expect(readFileSync(opened.value.path, 'utf8')).toBe('bytes');
  });

  it('takes a finished file away from its place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cos-port-'));
    const path = join(folder, 'export');
    writeFileSync(path, 'exported');
    expect(await kit.storage.port.put(reader, 'us-south', BUCKET, 'export', path)).toMatchObject({
      ok: false,
    });
    expect(await kit.storage.port.put(owner, 'us-south', BUCKET, 'export', path)).toMatchObject({ ok: true });
    expect(existsSync(path)).toBe(false);
    expect(await get('export')).toMatchObject({
      text: 'exported',
      headers: { etag: `"${md5Hex(Buffer.from('exported'))}"` },
    });
    rmSync(folder, { recursive: true });
  });

  it('finds everything again in the folder, and removes what a killed process left', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cos-state-'));
    const start = () => {
      const store = openStore(folder);
      const clock = { now: () => Date.now(), sleep: async () => undefined };
      const iam = fakeIam(new Map());
      const storage = createObjectStorage({
        store,
        clock,
        iam,
        trail: { record: () => undefined },
        accountId: ACCOUNT,
        instanceExists: () => true,
      });
      storage.createBucket('kept', 'us-south', INSTANCE);
      return { store, storage };
    };
    const source = join(folder, 'source');
    writeFileSync(source, 'kept');
    const first = start();
    await first.storage.port.put(owner, 'us-south', 'kept', '../a\u0000\u{1f600}', source);
    const bodies = first.store.folder('cos-bodies');
    first.store.close();
    writeFileSync(join(bodies, 'half-written'), 'x');
    const second = start();
    const opened = second.storage.port.open(owner, 'us-south', 'kept', '../a\u0000\u{1f600}');
    expect(opened).toMatchObject({ ok: true, value: { size: 4 } });
    expect(readdirSync(bodies)).toHaveLength(1);
    second.store.close();
    rmSync(folder, { recursive: true });
  });
});
