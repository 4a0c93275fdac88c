import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import { crcBase64 } from '../../lib/digest/crc.ts';
import { MIB, type Scene, startScene } from './kit.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
beforeEach(() => scene.reset());
afterAll(() => scene.stop());

const PART = 5 * MIB;
const bytes = randomBytes(4 * PART + 11);
const partSize = PART;
const noted = () => scene.notes.at(-1) ?? {};

/** A run whose third part is refused, after which the parts stay all the same; gives what it left. */
async function interrupted(key: string): Promise<Record<string, string>> {
  scene.proxy.decide = ({ url }) => (url.includes('partNumber=3') ? { status: 400 } : 'pass');
  await expect(scene.send({ key, bytes }, { partSize, keep: () => true })).rejects.toThrow();
  const left = { ...noted() };
  scene.proxy.decide = () => 'pass';
  scene.proxy.seen.length = 0;
  return left;
}

describe('an upload that another run has begun', () => {
  it('goes on with the parts that are there', async () => {
    const left = await interrupted('on/one');
    expect(Object.keys(left)).toEqual(['upload', 'marker', 'plan', 'crc32']);
    expect(scene.lines.join()).toContain('billed');
    const sent = await scene.send({ key: 'on/one', bytes }, { partSize, left });
    expect(sent.partsSent + sent.partsFound).toBe(5);
    expect(sent.partsFound).toBeGreaterThan(0);
    expect(scene.sent('PUT', 'partNumber=')).toBe(sent.partsSent);
    expect(sent).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      crc32: crcBase64(crc32(bytes)),
      proof: 'whole object',
      marker: left['marker'],
    });
    expect(scene.notes).toEqual([{}]);
    expect(await scene.openUploads()).toBe(0);
  });

  it('keeps no part whose bytes are others', async () => {
    const left = await interrupted('on/others');
    const others = Buffer.from(bytes);
    others[17] = (others[17] ?? 0) ^ 1;
    const plan = createHash('sha256').update(bytes).digest('hex');
    const sent = await scene.send({ key: 'on/others', bytes: others }, { partSize, left, plan });
    expect(scene.sent('PUT', 'partNumber=1&')).toBe(1);
    expect(sent).toMatchObject({ crc32: crcBase64(crc32(others)), proof: 'whole object' });
  });

  it('is removed first when it is of another plan, or in parts of another size', async () => {
    const left = await interrupted('on/plan');
    const sent = await scene.send({ key: 'on/plan', bytes }, { partSize: 2 * PART, left });
    expect([sent.partsFound, sent.partsSent]).toEqual([0, 3]);
    expect(scene.sent('DELETE', `uploadId=${left['upload']}`)).toBe(1);
    expect(await scene.openUploads()).toBe(0);
  });

  it('is begun anew when it is gone', async () => {
    const left = { ...(await interrupted('on/gone')) };
    await scene.storage.s3.send({
      operation: 'abortMultipartUpload',
      params: { Bucket: scene.cloud.bucket, Key: 'on/gone', UploadId: left['upload'] },
      repeatable: true,
    });
    const sent = await scene.send({ key: 'on/gone', bytes }, { partSize, left });
    expect([sent.partsFound, sent.partsSent]).toEqual([0, 5]);
    expect(await scene.openUploads()).toBe(0);
  });

  it('is sent again by whoever may not list its parts', async () => {
    const left = await interrupted('on/blind');
    const body = '<Error><Code>AccessDenied</Code></Error>';
    scene.proxy.decide = ({ method, url }) =>
      method === 'GET' && url.includes('uploadId=') ? { status: 403, body } : 'pass';
    const sent = await scene.send({ key: 'on/blind', bytes }, { partSize, left });
    expect([sent.partsFound, sent.partsSent, sent.marker]).toEqual([0, 5, left['marker']]);
  });

  it('is read page by page, and a page that names itself again is none', async () => {
    const left = await interrupted('on/pages');
    const list = (more: string) =>
      `<ListPartsResult><IsTruncated>true</IsTruncated>${more}</ListPartsResult>`;
    let pages = 0;
    scene.proxy.decide = ({ method, url }) => {
      if (method !== 'GET' || !url.includes('uploadId=')) return 'pass';
      pages += 1;
      return { status: 200, body: list('<NextPartNumberMarker>1</NextPartNumberMarker>') };
    };
    await expect(scene.send({ key: 'on/pages', bytes }, { partSize, left })).rejects.toMatchObject({
      failure: { operation: 'listParts', outcome: 'transient' },
    });
    expect(pages).toBe(2);
  });
});

describe('what an earlier run has left, and this one cannot get at', () => {
  const busy = { status: 503, body: '<Error><Code>SlowDown</Code></Error>' };

  it('stays, all its parts, when they cannot be listed now', async () => {
    const left = await interrupted('still/listed');
    const before = await scene.openUploads();
    scene.proxy.decide = ({ method, url }) => (method === 'GET' && url.includes('uploadId=') ? busy : 'pass');
    await expect(scene.send({ key: 'still/listed', bytes }, { partSize, left })).rejects.toMatchObject({
      failure: { operation: 'listParts', outcome: 'transient' },
    });
    expect([scene.notes, await scene.openUploads()]).toEqual([[], before]);
    scene.proxy.decide = () => 'pass';
    const sent = await scene.send({ key: 'still/listed', bytes }, { partSize, left });
    expect(sent.partsFound).toBeGreaterThan(0);
  });

  it('stays noted when it is of another plan and cannot be removed now', async () => {
    const left = await interrupted('still/noted');
    scene.proxy.decide = ({ method }) => (method === 'DELETE' ? busy : 'pass');
    const send = () => scene.send({ key: 'still/noted', bytes }, { partSize: 2 * PART, left });
    await expect(send()).rejects.toMatchObject({ failure: { operation: 'abortMultipartUpload' } });
    expect(scene.notes.at(-1) ?? left).toEqual(left);
    scene.proxy.decide = () => 'pass';
    // A service that takes longer than the last seconds of a run is waited for.
    const soon = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new Error('too late')));
    try {
      await send();
    } finally {
      soon.mockRestore();
    }
    expect(scene.sent('DELETE', `uploadId=${left['upload']}`)).toBeGreaterThan(0);
  });
});

describe('what a failed upload leaves', () => {
  it('is nothing where it was refused', async () => {
    const before = await scene.openUploads();
    scene.proxy.decide = ({ url }) => (url.includes('partNumber=2') ? { status: 400 } : 'pass');
    await expect(scene.send({ key: 'left/refused', bytes }, { partSize })).rejects.toThrow();
    expect([noted(), await scene.openUploads()]).toEqual([{}, before]);
  });

  it('is all that was sent where it ran out of time', async () => {
    const before = await scene.openUploads();
    const abort = new AbortController();
    const reason = new UserError({ code: 'E_TIMEOUT', what: 'late', why: 'slow', fix: 'wait' });
    scene.proxy.decide = ({ url }) => {
      if (url.includes('partNumber=2')) abort.abort(reason);
      return 'pass';
    };
    const late = scene.client(undefined, abort.signal);
    const { signal } = abort;
    await expect(scene.send({ key: 'left/late', bytes }, { partSize, signal }, late)).rejects.toBe(reason);
    expect(Object.keys(noted())).toContain('upload');
    expect(await scene.openUploads()).toBe(before + 1);
  });

  it('is left alone when another run has taken over', async () => {
    const lost = new UserError({ code: 'E_LEASE_LOST', what: 'lost', why: 'slow', fix: 'wait' });
    const before = await scene.openUploads();
    const finishing = () => Promise.reject(lost);
    await expect(scene.send({ key: 'left/lost', bytes }, { partSize, finishing })).rejects.toBe(lost);
    expect(scene.sent('DELETE', 'uploadId=')).toBe(0);
    expect(await scene.openUploads()).toBe(before + 1);
  });

  it('is left alone when another run has taken over, and this one fails of something else', async () => {
    const lost = new UserError({ code: 'E_LEASE_LOST', what: 'lost', why: 'slow', fix: 'wait' });
    const before = await scene.openUploads();
    let isLost = false;
    scene.proxy.decide = ({ url }) => {
      if (!url.includes('partNumber=2')) return 'pass';
      isLost = true;
      return { status: 400 };
    };
    const note = () => (isLost ? Promise.reject(lost) : Promise.resolve());
    await expect(scene.send({ key: 'left/taken', bytes }, { partSize, note })).rejects.toMatchObject({
      failure: { status: 400 },
    });
    expect(scene.sent('DELETE', 'uploadId=')).toBe(0);
    expect(await scene.openUploads()).toBe(before + 1);
  });

  it('is nothing when the last check before the end throws', async () => {
    const before = await scene.openUploads();
    const finishing = () => Promise.reject(new Error('the last check'));
    await expect(scene.send({ key: 'left/check', bytes }, { partSize, finishing })).rejects.toThrow(
      'last check',
    );
    expect(await scene.openUploads()).toBe(before);
    expect(await scene.storage.head(scene.place('left/check'))).toBeUndefined();
  });
});
