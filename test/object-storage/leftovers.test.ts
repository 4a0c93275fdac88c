import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '../../lib/base/log.ts';
import {
  abortOldUploads,
  abortUpload,
  noteOfCreating,
  removeNoted,
} from '../../lib/object-storage/leftovers.ts';
import { MIB, type Scene, startScene } from './kit.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
beforeEach(() => scene.reset());
afterAll(() => scene.stop());

describe('unfinished uploads', () => {
  const begin = async (key: string): Promise<string> => {
    const answer = await scene.storage.s3.send({
      operation: 'createMultipartUpload',
      params: { Bucket: scene.cloud.bucket, Key: key },
      repeatable: true,
    });
    return String(answer['UploadId']);
  };

  it('are removed when they are younger than the note and hold no part, others never', async () => {
    const older = await begin('left/one');
    const before = await noteOfCreating(scene.storage, scene.place('left/one'));
    await begin('left/one');
    const kept = await begin('left/one');
    const used = await begin('left/one');
    const other = await begin('left/one-more');
    await scene.storage.s3.send({
      operation: 'uploadPart',
      params: { Bucket: scene.cloud.bucket, Key: 'left/one', UploadId: used, PartNumber: 1, Body: 'x' },
      repeatable: true,
    });
    await removeNoted(scene.storage, scene.place('left/one'), before, kept);
    expect(await scene.openUploads()).toBe(4);
    await removeNoted(scene.storage, scene.place('left/one'), { upload: used });
    await removeNoted(scene.storage, scene.place('left/one'), { upload: used });
    expect(await scene.openUploads()).toBe(3);
    expect(await abortOldUploads(scene.storage, scene.place('left/one'), 60_000)).toBe(0);
    expect(await abortOldUploads(scene.storage, scene.place('left/one'), -1)).toBe(2);
    await removeNoted(scene.storage, scene.place('left/one'), {});
    expect(await scene.openUploads()).toBe(1);
    await abortUpload(scene.storage, scene.place('left/one-more'), other);
    expect([older, kept]).not.toContain(other);
    expect(await scene.openUploads()).toBe(0);
  });
});

describe('an upload that fails', () => {
  it('aborts the upload within seconds when the action is cancelled', async () => {
    const abort = new AbortController();
    const cancelled = scene.client(undefined, abort.signal);
    scene.proxy.decide = ({ url }) => {
      if (url.includes('partNumber=2')) abort.abort(new Error('cancelled'));
      return 'pass';
    };
    const bytes = randomBytes(40 * MIB);
    const started = performance.now();
    const { signal } = abort;
    await expect(
      scene.send({ key: 'big/cancelled', bytes }, { signal, partSize: 5 * MIB }, cancelled),
    ).rejects.toThrow('cancelled');
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(await scene.openUploads()).toBe(0);
  });

  it('leaves no second upload when the answer to the first request was lost', async () => {
    let lost = 0;
    scene.proxy.decide = ({ method, url }) => {
      if (method !== 'POST' || !url.endsWith('?uploads')) return 'pass';
      lost += 1;
      return lost === 1 ? 'reset-after' : 'pass';
    };
    const [id] = await scene.upload({ key: 'big/lost-begin', bytes: randomBytes(MIB) });
    expect([lost, typeof id]).toEqual([2, 'string']);
    expect(await scene.openUploads()).toBe(0);
    expect(scene.notes.at(0)).toEqual({ creating: '' });
    expect(scene.notes.at(-1)).toEqual({});
  });

  it('leaves no upload when it is cancelled while the first request is answered', async () => {
    const abort = new AbortController();
    scene.proxy.decide = ({ method, url }) => {
      return method === 'POST' && url.endsWith('?uploads') ? 'reset-after' : 'pass';
    };
    // The upload is there, its answer is lost, and another try is about to be made.
    const log = { ...silentLog, info: () => abort.abort(new Error('cancelled')) };
    const cancelled = scene.client(undefined, abort.signal, log);
    const request = { key: 'big/cancelled-begin', bytes: randomBytes(MIB) };
    await expect(scene.send(request, { signal: abort.signal }, cancelled)).rejects.toThrow('cancelled');
    expect(await scene.openUploads()).toBe(0);
    expect(scene.notes.at(-1)).toEqual({});
  });

  it('keeps its note when the upload cannot be removed', async () => {
    scene.proxy.decide = ({ method, url }) => {
      if (url.includes('partNumber=1')) return { status: 400 };
      return method === 'DELETE' ? { status: 500 } : 'pass';
    };
    await expect(scene.upload({ key: 'big/stuck', bytes: randomBytes(MIB) })).rejects.toThrow();
    scene.proxy.decide = () => 'pass';
    expect(scene.lines.filter((line) => line.includes('could not be removed'))).toHaveLength(1);
    const last = scene.notes.at(-1) ?? {};
    expect(Object.keys(last)).toContain('upload');
    await removeNoted(scene.storage, scene.place('big/stuck'), last);
    expect(await scene.openUploads()).toBe(0);
  });

  it('aborts the upload when the service refuses a part for good', async () => {
    scene.proxy.decide = ({ url }) => (url.includes('partNumber=1') ? { status: 400 } : 'pass');
    await expect(scene.upload({ key: 'big/refused', bytes: randomBytes(MIB) })).rejects.toMatchObject({
      failure: { status: 400 },
    });
    expect(await scene.openUploads()).toBe(0);
  });
});
