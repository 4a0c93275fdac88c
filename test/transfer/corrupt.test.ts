import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { crc32Base64, noise } from './client.ts';
import { KIB, type Scene, startScene } from './kit.ts';
import { SERVERS } from './servers.ts';

const PART = 64 * KIB;
const SIZE = PART * 5 + 99;

let scene: Scene;
beforeAll(async () => {
  const [cloud] = SERVERS;
  if (!cloud) throw new Error('no server');
  scene = await startScene(cloud);
});
beforeEach(() => scene.reset());
afterAll(() => scene.stop());

const storageRoom = () => {
  const { cloud } = scene.server;
  if (!cloud) throw new Error('no local cloud');
  return cloud.objectStorage;
};
const job = (key: string, seed: number) => ({ key, bytes: noise(SIZE, seed), partSize: PART });
const stored = async (key: string) => scene.stored(key, SIZE);

describe('a byte that changes', () => {
  it('on the way, is found by the service, and only that part is sent again', async () => {
    const one = job('way/one', 1);
    storageRoom().faults.next({ operation: 'UploadPart', effect: 'corrupt-received', bytes: 5 });
    const uploaded = await scene.upload(one);
    expect(uploaded.proof).toBe('whole object');
    expect(uploaded.crc32).toBe(crc32Base64(one.bytes));
    expect(scene.partsSeen()).toHaveLength(7);
    expect((await stored('way/one')).equals(one.bytes)).toBe(true);
  });

  it('behind the checksums of the service, leaves no object, and no part that the next run would take', async () => {
    const one = job('disk/one', 2);
    storageRoom().faults.next({ operation: 'UploadPart', effect: 'corrupt-stored', bytes: 5 });
    const { error, left } = await scene.failing(one);
    expect(error).toBeInstanceOf(Error);
    expect(await scene.exists('disk/one')).toBe(false);
    await scene.upload({ ...one, left });
    expect((await stored('disk/one')).equals(one.bytes)).toBe(true);
    expect(await scene.openUploads('disk/one')).toBe(0);
  });

  it('is no endless story where the service says so in a 200', async () => {
    const one = job('disk/in-200', 11);
    storageRoom().faults.next({ operation: 'UploadPart', effect: 'corrupt-stored', bytes: 5 });
    const body = '<Error><Code>BadDigest</Code><Message>the sum differs</Message></Error>';
    scene.gate.decide = ({ kind }) => (kind === 'complete' ? { done: { status: 200, body } } : undefined);
    const { left } = await scene.failing({ ...one, options: { lookUp: 0 } });
    scene.gate.reset();
    await scene.upload({ ...one, left });
    expect((await stored('disk/in-200')).equals(one.bytes)).toBe(true);
  });

  it.each([
    { algorithm: 'crc64nvme', type: 'FULL_OBJECT', proof: 'whole object' },
    { algorithm: 'crc32c', type: 'FULL_OBJECT', proof: 'whole object' },
    { algorithm: 'crc32', type: 'COMPOSITE', proof: 'sample' },
    { algorithm: 'sha256', type: 'COMPOSITE', proof: 'sample' },
  ] as const)('is found where the service reports $algorithm $type', async ({ proof, ...checksums }) => {
    const name = `${checksums.algorithm}-${checksums.type}`;
    storageRoom().switches.checksums = checksums;
    const well = job(`${name}/well`, 3);
    expect((await scene.upload(well)).proof).toBe(proof);
    storageRoom().faults.next({ operation: 'UploadPart', effect: 'corrupt-stored', bytes: 0 });
    const { error } = await scene.failing(job(`${name}/ill`, 4));
    expect(error).toMatchObject({ code: 'E_UPLOAD_WRONG' });
    expect(await scene.exists(`${name}/ill`)).toBe(false);
  });

  it('is found by reading a sample where the service knows no checksums, which the log says', async () => {
    storageRoom().switches.checksums = 'none';
    const well = job('none/well', 5);
    expect((await scene.upload(well)).proof).toBe('sample');
    expect(scene.lines.join('\n')).toMatch(/sample|checksum/i);
    scene.gate.decide = ({ kind, at }) => (kind === 'part' && at === 1 ? { changed: 0 } : undefined);
    const { error, left } = await scene.failing(job('none/ill', 6));
    expect(error).toMatchObject({ code: 'E_UPLOAD_WRONG' });
    expect(await scene.exists('none/ill')).toBe(false);
    scene.gate.reset();
    await scene.upload({ ...job('none/ill', 6), left });
    expect((await stored('none/ill')).equals(noise(SIZE, 6))).toBe(true);
  });
});

describe('an object that is not what was sent', () => {
  it('is told to be so also where it may not be removed', async () => {
    storageRoom().switches.checksums = 'none';
    scene.gate.decide = ({ kind, at }) => {
      if (kind === 'part' && at === 1) return { changed: 0 };
      const body = '<Error><Code>AccessDenied</Code></Error>';
      return kind === 'other' ? { status: 403, body } : undefined;
    };
    const { error } = await scene.failing(job('stays/one', 12));
    expect(error).toMatchObject({ code: 'E_UPLOAD_WRONG' });
    expect(String((error as Error).message)).toContain('it is there still');
    expect(await scene.exists('stays/one')).toBe(true);
  });

  it('is not read any further by a run that was cancelled', async () => {
    storageRoom().switches.checksums = { algorithm: 'crc64nvme', type: 'FULL_OBJECT' };
    const abort = new AbortController();
    let looked = 0;
    scene.gate.answered = ({ kind }) => {
      if (kind === 'head') looked += 1;
    };
    const note = async (told: Readonly<Record<string, string>>) => {
      if (Object.keys(told).length === 0) abort.abort(new Error('cancelled'));
    };
    const options = { signal: abort.signal, note };
    await expect(scene.upload({ ...job('stays/two', 13), options })).rejects.toThrow('cancelled');
    expect(looked).toBeGreaterThan(0);
  });
});

describe('a list of parts', () => {
  it.each([false, true])(
    'is believed where sizes and sums fit (with checksums of parts: %s)',
    async (sums) => {
      storageRoom().switches.listPartChecksums = sums;
      const key = `list/${sums}`;
      const left = await scene.halfDone(job(key, 7), 4);
      const uploaded = await scene.upload({ ...job(key, 7), left });
      expect(uploaded).toMatchObject({ partsFound: 5, partsSent: 1 });
      expect(scene.gate.partBytes()).toBe(PART);
      expect((await stored(key)).equals(noise(SIZE, 7))).toBe(true);
    },
  );

  it.each([
    ['sizes', (text: string) => text.replaceAll(/<Size>\d+</g, '<Size>65535<')],
    ['ETags', (text: string) => text.replaceAll(/&quot;[0-9a-f]{32}/g, `&quot;${'0'.repeat(32)}`)],
    ['numbers', (text: string) => text.replaceAll(/<PartNumber>(\d)</g, '<PartNumber>1$1<')],
    ['another upload', (text: string) => text.replace(/<UploadId>[^<]+</, '<UploadId>another<')],
    ['checksums', (text: string) => text.replaceAll(/<ChecksumCRC32>[^<]+</g, '<ChecksumCRC32>AAAAAA==<')],
    [
      'an end that never comes',
      (text: string) => text.replace('>false</IsTruncated>', '>true</IsTruncated>'),
    ],
  ])('that lies about %s harms nobody', async (what, rewritten) => {
    storageRoom().switches.listPartChecksums = true;
    const one = job(`lie/${what.replaceAll(' ', '-')}`, 8);
    const left = await scene.halfDone(one, 4);
    scene.gate.decide = ({ kind }) => (kind === 'list' ? { rewritten } : undefined);
    // It may also refuse to go on, as long as nothing wrong comes of it and the next run does.
    const { error, left: then } = await scene.failing({ ...one, left });
    scene.gate.reset();
    if (!/succeeded/.test(String(error))) await scene.upload({ ...one, left: then });
    expect((await stored(one.key)).equals(one.bytes)).toBe(true);
    expect(await scene.openUploads(one.key)).toBe(0);
  });

  it('is read to its last page', async () => {
    const left = await scene.halfDone(job('pages/one', 9), 4);
    scene.gate.decide = ({ kind }) => (kind === 'list' ? { query: '&max-parts=1' } : undefined);
    const uploaded = await scene.upload({ ...job('pages/one', 9), left });
    expect(uploaded.partsFound).toBe(5);
    expect((await stored('pages/one')).equals(noise(SIZE, 9))).toBe(true);
  });

  it('with a part that was damaged on its way has that part sent again', async () => {
    storageRoom().switches.checksums = 'none';
    const one = job('damaged/one', 10);
    scene.gate.decide = ({ kind, at }) => (kind === 'part' && at === 2 ? { changed: 9 } : undefined);
    const left = await scene.halfDone(one, 4);
    await scene.upload({ ...one, left });
    expect(scene.partsSeen().sort()).toEqual([2, 4]);
    expect((await stored('damaged/one')).equals(one.bytes)).toBe(true);
  });
});
