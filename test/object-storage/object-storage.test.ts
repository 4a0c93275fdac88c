import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseLocation } from '../../lib/object-storage/location.ts';
import { type Scene, startScene } from './kit.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
beforeEach(() => scene.reset());
afterAll(() => scene.stop());

describe('small objects', () => {
  it('writes, heads, reads and deletes a text', async () => {
    expect(await scene.storage.head(scene.place('a/b.json'))).toBeUndefined();
    expect(await scene.storage.getText(scene.place('a/b.json'), 100)).toBeUndefined();
    await scene.storage.putText(scene.place('a/b.json'), '{"ü":1}', { onlyIfAbsent: false });
    expect(await scene.storage.getText(scene.place('a/b.json'), 100)).toBe('{"ü":1}');
    expect((await scene.storage.head(scene.place('a/b.json')))?.size).toBe(8);
    await scene.storage.delete(scene.place('a/b.json'));
    await scene.storage.delete(scene.place('a/b.json'));
    expect(await scene.storage.head(scene.place('a/b.json'))).toBeUndefined();
  });

  it('does not overwrite with onlyIfAbsent, but takes an equal text as its own', async () => {
    const put = (text: string) => scene.storage.putText(scene.place('once'), text, { onlyIfAbsent: true });
    expect(await put('one')).toBe('written');
    expect(await put('one')).toBe('written');
    expect(await put('a longer other text')).toBe('exists');
    expect(await scene.storage.getText(scene.place('once'), 100)).toBe('one');
  });

  it('takes a text as written when only the answer was lost', async () => {
    scene.proxy.decide = ({ method }, count) => (method === 'PUT' && count === 1 ? 'reset-after' : 'pass');
    expect(await scene.storage.putText(scene.place('lost'), 'text', { onlyIfAbsent: true })).toBe('written');
  });

  it('refuses a text that is longer than expected', async () => {
    await scene.storage.putText(scene.place('long'), 'x'.repeat(5000), { onlyIfAbsent: false });
    await expect(scene.storage.getText(scene.place('long'), 100)).rejects.toThrow(
      /longer than the 100 bytes/,
    );
  });

  it('reads a range of bytes, fewer only at the end of the object', async () => {
    await scene.storage.putText(scene.place('range'), '0123456789', { onlyIfAbsent: false });
    const read = async (offset: number, length: number) =>
      (await scene.storage.readRange(scene.place('range'), offset, length)).toString();
    expect([await read(0, 3), await read(4, 2), await read(8, 100)]).toEqual(['012', '45', '89']);
    await expect(scene.storage.readRange(scene.place('no-range'), 0, 1)).rejects.toMatchObject({
      failure: { serviceCode: 'NoSuchKey' },
    });
  });

  it('lists all pages of a prefix, and says when there is more than asked for', async () => {
    for (let index = 0; index < 5; index += 1)
      await scene.storage.putText(scene.place(`list/${index}`), 'x', { onlyIfAbsent: false });
    const all = await scene.storage.list(scene.cloud.bucket, 'list/', 100);
    expect(all.objects.map(({ key }) => key)).toEqual([0, 1, 2, 3, 4].map((index) => `list/${index}`));
    expect(all.complete).toBe(true);
    expect((await scene.storage.list(scene.cloud.bucket, 'list/', 3)).complete).toBe(false);
  });

  it('says where a bucket lies', async () => {
    expect(await scene.storage.bucketLocation(scene.cloud.bucket)).toMatchObject({
      location: 'us-south',
      resiliency: 'regional',
    });
    await expect(scene.storage.bucketLocation('no-such-bucket-here')).rejects.toMatchObject({
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
    await scene.storage.putText(scene.place('fault'), 'text', { onlyIfAbsent: false });
    const faults = [
      'reset-before',
      { status: 500 },
      { status: 503, headers: { 'retry-after': '0' } },
    ] as const;
    scene.proxy.seen.length = 0;
    scene.proxy.decide = (_request, count) => faults[count - 1] ?? 'pass';
    expect(await scene.storage.getText(scene.place('fault'), 100)).toBe('text');
    expect(scene.proxy.seen).toHaveLength(4);
  });

  it('asks for one new token after a 403, then takes it as a denial', async () => {
    scene.proxy.decide = () => ({ status: 403 });
    await expect(scene.storage.head(scene.place('denied'))).rejects.toMatchObject({
      failure: { status: 403 },
    });
    expect(scene.proxy.seen).toHaveLength(2);
  });

  it('follows no redirect', async () => {
    scene.proxy.decide = () => ({
      status: 307,
      headers: { location: `${scene.cloud.env['IBMCLOUD_COS_ENDPOINT']}/x` },
    });
    await expect(scene.storage.getText(scene.place('moved'), 100)).rejects.toMatchObject({
      failure: { status: 307 },
    });
    expect(scene.proxy.seen).toHaveLength(1);
  });

  it('gives up on a connection that stalls', async () => {
    const stalled = scene.client(50);
    scene.proxy.decide = () => ({ status: 200, headers: { 'content-length': '10' }, body: 'half' });
    const started = performance.now();
    await expect(stalled.getText(scene.place('stall'), 100)).rejects.toMatchObject({ name: 'ServiceError' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
