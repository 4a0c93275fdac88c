import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partSize } from '../../lib/object-storage/upload.ts';
import { MIB, type Scene, startScene } from './kit.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
beforeEach(() => scene.reset());
afterAll(() => scene.stop());

describe('upload', () => {
  it('makes parts of 16 MiB, larger ones only when 9000 would not do', () => {
    expect(partSize(1)).toBe(16 * MIB);
    expect(partSize(100 * 1024 ** 3)).toBe(16 * MIB);
    expect(partSize(1024 ** 4)).toBe(120 * MIB);
    expect(Math.ceil(1024 ** 4 / partSize(1024 ** 4))).toBeLessThanOrEqual(9000);
  });

  it('stores a file of several parts with digest and marker, and reads it back by ranges', async () => {
    const bytes = randomBytes(33 * MIB + 5);
    await scene.upload({ key: 'big/one', bytes });
    const head = await scene.storage.head(scene.place('big/one'));
    expect(head?.size).toBe(bytes.length);
    expect(head?.metadata['sha256']).toBe(createHash('sha256').update(bytes).digest('hex'));
    const back = await scene.download('big/one');
    expect(back.equals(bytes)).toBe(true);
  });

  it('sends a part again after a reset, a 503 and an expired token', async () => {
    const bytes = randomBytes(40 * MIB);
    const failed = new Set<string>();
    const faults: Record<string, object> = {
      'partNumber=1': { status: 503 },
      'partNumber=3': { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' },
    };
    scene.proxy.decide = ({ url }) => {
      for (const part of ['partNumber=1', 'partNumber=2', 'partNumber=3']) {
        if (!url.includes(part) || failed.has(part)) continue;
        failed.add(part);
        return part === 'partNumber=2' ? 'reset-before' : (faults[part] as { status: number });
      }
      return 'pass';
    };
    await scene.upload({ key: 'big/faults', bytes });
    expect(failed.size).toBe(3);
    expect((await scene.storage.head(scene.place('big/faults')))?.size).toBe(bytes.length);
  });

  it('makes nothing visible when the bytes have another digest than the manifest', async () => {
    const bytes = randomBytes(MIB);
    await expect(scene.upload({ key: 'big/wrong', bytes, sha256: '0'.repeat(64) })).rejects.toMatchObject({
      code: 'E_IMAGE_CHANGED',
    });
    expect(await scene.storage.head(scene.place('big/wrong'))).toBeUndefined();
    expect(await scene.openUploads()).toBe(0);
  });

  it('finds its object after a lost answer to the completion, without a second upload', async () => {
    scene.proxy.decide = ({ method, url }) =>
      method === 'POST' && url.includes('uploadId=') ? 'reset-after' : 'pass';
    await scene.upload({ key: 'big/lost', bytes: randomBytes(MIB) });
    expect((await scene.storage.head(scene.place('big/lost')))?.size).toBe(MIB);
    expect(scene.sent('POST', 'uploads')).toBe(1);
  });

  it('takes a 200 with an error in its body as a failure', async () => {
    const body = '<?xml version="1.0"?><Error><Code>InternalError</Code><Message>no</Message></Error>';
    scene.proxy.decide = ({ method, url }) =>
      method === 'POST' && url.includes('uploadId=') ? { status: 200, body } : 'pass';
    const request = { key: 'big/body', bytes: randomBytes(MIB) };
    await expect(scene.upload(request)).rejects.toMatchObject({ name: 'ServiceError' });
    expect(await scene.storage.head(scene.place('big/body'))).toBeUndefined();
    // What became of it is not known: the parts stay, and the next run needs to send none of them.
    scene.proxy.decide = () => 'pass';
    const sent = await scene.send(request, { left: scene.notes.at(-1) ?? {} });
    expect([sent.partsSent, sent.partsFound, await scene.openUploads()]).toEqual([0, 1, 0]);
  });

  it('waits for its object where the first completion is done late, and the second finds no upload', async () => {
    let completions = 0;
    let looks = 0;
    const gone = { status: 404, body: '<Error><Code>NoSuchUpload</Code></Error>' };
    scene.proxy.decide = ({ method, url }) => {
      if (method === 'POST' && url.includes('uploadId=')) {
        completions += 1;
        return completions === 1 ? 'reset-after' : gone;
      }
      if (method === 'HEAD' && completions > 0) {
        if (completions === 2) looks += 1;
        if (looks < 2) return { status: 404 };
      }
      return method === 'GET' && completions > 0 && url.endsWith('big/late')
        ? { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' }
        : 'pass';
    };
    await scene.send({ key: 'big/late', bytes: randomBytes(MIB) }, { lookUp: 200 });
    expect(completions).toBe(2);
    expect(scene.sent('PUT', 'partNumber=')).toBe(1);
  });

  it('sends a completion again that was not done, and not the parts', async () => {
    let completions = 0;
    scene.proxy.decide = ({ method, url }) => {
      if (method !== 'POST' || !url.includes('uploadId=')) return 'pass';
      completions += 1;
      return completions === 1 ? 'reset-before' : 'pass';
    };
    await scene.upload({ key: 'big/again', bytes: randomBytes(MIB) });
    expect(completions).toBe(2);
    expect(scene.sent('PUT', 'partNumber=')).toBe(1);
    expect((await scene.storage.head(scene.place('big/again')))?.size).toBe(MIB);
  });

  it('never overwrites an object that appeared meanwhile', async () => {
    await scene.storage.putText(scene.place('big/taken'), 'not ours', { onlyIfAbsent: false });
    await expect(scene.upload({ key: 'big/taken', bytes: randomBytes(MIB) })).rejects.toMatchObject({
      code: 'E_OBJECT_EXISTS',
    });
    expect(await scene.storage.getText(scene.place('big/taken'), 100)).toBe('not ours');
    expect(await scene.openUploads()).toBe(0);
  });
});
