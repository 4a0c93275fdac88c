import { describe, expect, it } from 'vitest';
import type { Deps } from '../../actions/export-image/deps.ts';
import { PartialDownload } from '../../actions/export-image/partial-download.ts';
import { UserError } from '../../lib/base/errors.ts';
import { Scene } from './kit.ts';

/** What a download leaves when it breaks, and what the next run takes of it. */

const scene = new Scene();
const STEP = 64 * 1024 * 1024;

const uriOf = (key: string) => ({ region: 'us-south', bucket: scene.cloud.bucket, key });

/** Downloads fail from this byte on. */
const failing =
  (from: number) =>
  (deps: Deps): Deps => ({
    ...deps,
    storage: (region) => {
      const storage = deps.storage(region);
      const getRange: typeof storage.s3.wire.getRange = async (range) => {
        if (range.offset >= from)
          throw new UserError({ code: 'E_TEST', what: 'cut', why: 'a test', fix: 'none' });
        return storage.s3.wire.getRange(range);
      };
      return { ...storage, s3: { ...storage.s3, wire: { ...storage.s3.wire, getRange } } };
    },
  });

describe('a download that breaks', () => {
  it('stays, and is gone on with by the next run', async () => {
    const { id } = await scene.plainTemplate('breaks');
    const given = { 'template-id': String(id), output: 'breaks.vhd' };
    const run = await scene.go(given, { change: failing(0) });
    expect(run.error).toMatchObject({ code: 'E_TEST' });
    expect([scene.has('breaks.vhd'), scene.has('breaks.vhd.part')]).toEqual([false, true]);
    expect([run.outputs.get('image'), run.outputs.get('object-uris')]).toEqual([
      '',
      `cos://us-south/${scene.cloud.bucket}/breaks-0.vhd`,
    ]);
    expect(run.lines.join('\n')).toMatch(/notice: what was downloaded by now stays as \S+breaks\.vhd\.part/);
    // As if three megabytes had been written and brought to the disk.
    const state = JSON.parse(scene.file('breaks.vhd.part.json').toString());
    const done = 3 * 1024 * 1024;
    scene.writeFile('breaks.vhd.part', scene.plain.subarray(0, done));
    scene.writeFile('breaks.vhd.part.json', JSON.stringify({ ...state, done }));
    const next = await scene.go(given, { change: failing(done + 1) });
    expect(next.error).toBeUndefined();
    expect(next.lines.join('\n')).toMatch(/going on with the download of \S+ at 3 MiB of/);
    expect(scene.file('breaks.vhd').equals(scene.plain)).toBe(true);
    expect([scene.has('breaks.vhd.part'), scene.has('breaks.vhd.part.json')]).toEqual([false, false]);
    expect(scene.calls('copyToIcos')).toBe(1);
  });

  it.each([
    ['another version of the object', { etag: '"other"' }],
    ['another object', { uri: 'cos://us-south/b/other-0.vhd' }],
    ['more than is there', { done: 2 ** 30 }],
  ])('is begun anew where its state is of %s', async (_what, change) => {
    const name = `anew-${Object.keys(change)[0]}`;
    const { id } = await scene.plainTemplate(name);
    const given = { 'template-id': String(id), output: `${name}.vhd` };
    await scene.go(given, { change: failing(0) });
    const state = JSON.parse(scene.file(`${name}.vhd.part.json`).toString());
    scene.writeFile(`${name}.vhd.part`, Buffer.alloc(1024));
    scene.writeFile(`${name}.vhd.part.json`, JSON.stringify({ ...state, done: 1024, ...change }));
    const next = await scene.go(given);
    expect(next.error).toBeUndefined();
    expect(scene.file(`${name}.vhd`).equals(scene.plain)).toBe(true);
  });

  it('is not given a name when it differs from what was downloaded before', async () => {
    const { id } = await scene.plainTemplate('differs');
    const key = 'differs.vhd.export.json';
    await scene.go({ 'template-id': String(id), output: 'differs.vhd' });
    const record = (await scene.text(key)) ?? '';
    await scene.storage().putText(uriOf(key), record.replace(/[0-9a-f]{64}/, '0'.repeat(64)), {
      onlyIfAbsent: false,
    });
    const run = await scene.go({ 'template-id': String(id), output: 'differs-2.vhd' });
    expect(run.error).toMatchObject({ code: 'E_DOWNLOAD_DIFFERENT' });
    expect(scene.has('differs-2.vhd')).toBe(false);
    const same = await scene.go({ 'template-id': String(id), output: 'differs.vhd' });
    expect(same.error).toMatchObject({ code: 'E_OUTPUT_EXISTS' });
  });
});

it('a damaged export is not given a name, and said to be one', async () => {
  const { id } = await scene.plainTemplate('damaged');
  await scene.go({ 'template-id': String(id) });
  const record = JSON.parse((await scene.text('damaged.vhd.export.json')) ?? '');
  await scene.put('damaged-0.vhd', scene.plain.subarray(0, scene.plain.length - 512));
  const head = await scene.storage().head(uriOf('damaged-0.vhd'));
  const disks = [{ ...record.disks[0], size: head?.size, etag: head?.etag }];
  const text = JSON.stringify({ ...record, disks });
  await scene.storage().putText(uriOf('damaged.vhd.export.json'), text, { onlyIfAbsent: false });
  const run = await scene.go({ 'template-id': String(id), output: 'damaged.vhd' });
  expect(run.error).toMatchObject({ code: 'E_EXPORT_DAMAGED' });
});

it('how far it is is written down after 64 MiB, in order', async () => {
  const object = { uri: uriOf('x-0.vhd'), number: 0, head: { size: 2 ** 30, etag: '"x"', metadata: {} } };
  await using partial = await PartialDownload.open(scene.path('far.vhd'), object);
  const done = () => JSON.parse(scene.file('far.vhd.part.json').toString()).done;
  await partial.reached(STEP - 1);
  expect(done()).toBe(0);
  await Promise.all([partial.reached(STEP), partial.reached(STEP + 5)]);
  expect(done()).toBe(STEP);
});
