import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ServiceError } from '../../lib/base/errors.ts';
import { noise } from './client.ts';
import { KIB, type Scene, startScene } from './kit.ts';
import { SERVERS } from './servers.ts';

const PART = 64 * KIB;
const SIZE = PART * 5 + 99;
const ERROR = '<?xml version="1.0"?><Error><Code>InternalError</Code><Message>no</Message></Error>';
const IN_200 = { status: 200, body: ERROR, headers: { 'Content-Type': 'application/xml' } };

let scene: Scene;
beforeAll(async () => {
  const [cloud] = SERVERS;
  if (!cloud) throw new Error('no server');
  scene = await startScene(cloud);
});
beforeEach(() => scene.reset());
afterAll(() => scene.stop());

const job = (key: string, seed: number) => ({ key, bytes: noise(SIZE, seed), partSize: PART });
const count = (kind: string) => scene.gate.seen.filter((passing) => passing.kind === kind).length;
async function right(key: string, seed: number): Promise<void> {
  expect((await scene.stored(key, SIZE)).equals(noise(SIZE, seed))).toBe(true);
  expect(await scene.openUploads(key)).toBe(0);
}

describe('an answer 200 with an error in it', () => {
  it.each(['create', 'part', 'complete'] as const)(
    'to %s is a failure, and the upload goes on',
    async (kind) => {
      let met = 0;
      scene.gate.decide = (passing) => (passing.kind === kind && met++ === 0 ? IN_200 : undefined);
      await scene.upload(job(`in-200/${kind}`, 1));
      expect(met).toBeGreaterThan(1);
      await right(`in-200/${kind}`, 1);
    },
  );

  it.each(['create', 'part'] as const)('to each %s ends the upload, and leaves no object', async (kind) => {
    scene.gate.decide = (passing) => (passing.kind === kind ? IN_200 : undefined);
    const { error } = await scene.failing({ ...job(`all-200/${kind}`, 2) });
    expect(error).toBeInstanceOf(ServiceError);
    expect(await scene.exists(`all-200/${kind}`)).toBe(false);
  });
});

describe('a completion whose answer is lost', () => {
  it('was done: the object is found, and nothing is sent again', async () => {
    let lost = 0;
    scene.gate.decide = ({ kind }) => (kind === 'complete' && lost++ === 0 ? { done: 'lost' } : undefined);
    await scene.upload(job('lost/done', 3));
    expect(scene.gate.partBytes()).toBe(SIZE);
    expect(count('create')).toBe(1);
    await right('lost/done', 3);
  });

  it('was not done: only the completion is sent again', async () => {
    let lost = 0;
    scene.gate.decide = ({ kind }) => (kind === 'complete' && lost++ === 0 ? { cutAt: 0 } : undefined);
    await scene.upload(job('lost/undone', 4));
    expect(count('complete')).toBe(2);
    expect(scene.gate.partBytes()).toBe(SIZE);
    await right('lost/undone', 4);
  });

  it('shows its object late: it is waited for', async () => {
    let completed = false;
    let looks = 0;
    scene.gate.decide = ({ kind }) => {
      if (kind === 'complete' && !completed) {
        completed = true;
        return { done: 'lost' };
      }
      if (!completed || (kind !== 'head' && kind !== 'get')) return undefined;
      looks += 1;
      if (looks > 2) return undefined;
      return kind === 'head'
        ? { status: 404 }
        : { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' };
    };
    await scene.upload({ ...job('lost/late', 5), options: { lookUp: 500 } });
    expect(scene.gate.partBytes()).toBe(SIZE);
    await right('lost/late', 5);
  });
});

describe('an upload that somebody else ended', () => {
  it('fails, and the next run begins anew', async () => {
    let uploadId = '';
    scene.gate.decide = ({ kind, at, url }) => {
      if (kind !== 'part') return undefined;
      uploadId ||= new URL(url, 'http://x').searchParams.get('uploadId') ?? '';
      const body = '<Error><Code>NoSuchUpload</Code><Message>gone</Message></Error>';
      return at >= 3 ? { status: 404, body } : undefined;
    };
    const { error, left } = await scene.failing(job('gone/one', 6));
    expect(error).toBeInstanceOf(ServiceError);
    scene.gate.reset();
    await scene.storage.s3.find({
      operation: 'abortMultipartUpload',
      params: { Bucket: scene.server.bucket, Key: 'gone/one', UploadId: uploadId },
      repeatable: true,
      absent: () => true,
    });
    await scene.upload({ ...job('gone/one', 6), left });
    await right('gone/one', 6);
  });

  it('before the next run, is begun anew there', async () => {
    const one = job('gone/before', 7);
    const left = await scene.halfDone(one, 4);
    await scene.storage.s3.send({
      operation: 'abortMultipartUpload',
      params: { Bucket: scene.server.bucket, Key: one.key, UploadId: left['upload'] },
      repeatable: true,
    });
    const uploaded = await scene.upload({ ...one, left });
    expect(uploaded.partsFound).toBe(0);
    await right(one.key, 7);
  });
});

describe('a bucket that throttles', () => {
  it.each([429, 503])(
    'by %i more than a few requests at a time, is sent fewer at a time, and gets all',
    async (status) => {
      const { faults } = scene.server.cloud?.objectStorage ?? {};
      faults?.limit({ operation: 'UploadPart', inFlight: 4, status });
      faults?.next({ operation: 'UploadPart', effect: 'slow-body', delay: 2, share: 1 });
      const bytes = noise(PART * 120, 8);
      const key = `throttled/${status}`;
      await scene.upload({ key, bytes, partSize: PART });
      const parts = scene.gate.seen.filter(({ kind }) => kind === 'part');
      const refused = parts.map((passing) => passing.status === status);
      const early = refused.slice(0, 40).filter(Boolean).length;
      const late = refused.slice(-40).filter(Boolean).length;
      expect(early).toBeGreaterThan(5);
      expect(late).toBeLessThan(early);
      expect((await scene.stored(key, bytes.length)).equals(bytes)).toBe(true);
    },
  );
});

describe('a token that ends in the middle', () => {
  it('is replaced, and nothing but what it refused is sent again', async () => {
    let first = '';
    scene.gate.decide = ({ kind, at, authorization }) => {
      if (kind !== 'part') return undefined;
      if (at === 3) first ||= authorization;
      const body = '<Error><Code>AccessDenied</Code><Message>expired</Message></Error>';
      return authorization === first ? { status: 403, body } : undefined;
    };
    await scene.upload(job('token/one', 9));
    const tokens = new Set(scene.gate.seen.map(({ authorization }) => authorization));
    expect(tokens.size).toBe(2);
    expect(scene.gate.partBytes()).toBeLessThanOrEqual(SIZE * 2);
    await right('token/one', 9);
  });
});
