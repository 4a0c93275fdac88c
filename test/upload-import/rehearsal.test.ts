import { beforeAll, describe, expect, it } from 'vitest';
import type { LocalCloud } from '../../cloud/local-cloud.ts';
import { createFromIcos } from '../../lib/classic/templates.ts';
import { makeImage, prepare, putObject, wire } from './kit.ts';
import { importScene } from './scene.ts';

/** A dry run before there is an image: what it refuses, and that it sends nothing. */

let cloud: LocalCloud;
const scene = importScene(0);
const { folder, go } = scene;
beforeAll(() => {
  cloud = scene.cloud;
});

const rehearse = (given: Record<string, string> = {}) =>
  go({ 'dry-run': 'true', 'root-key-crn': cloud.rootKeyCrn, ...given });

function expectNothingMade(): void {
  const written = cloud.requestLog
    .entries()
    .filter(({ service, method, status }) => service === 'cos' && method === 'PUT' && (status ?? 0) < 300);
  expect(written).toEqual([]);
  expect(wire(cloud, 'createFromIcos')).toEqual([]);
}

describe('nothing speaks against it', () => {
  it('tells what was judged and what was not, and makes nothing', async () => {
    const { error, lines, outputs, summary } = await rehearse({
      name: 'web-2026-12',
      'object-key': 'web.vhd-0.vhd',
      'boot-mode': 'HVM',
      locations: 'dal10',
    });
    expect(error).toBeUndefined();
    const told = lines.join('\n');
    expect(told).toContain('notice: the import was rehearsed, nothing was made');
    for (const part of [
      'the bucket cos://us-south/',
      'the operating system DEBIAN_12_64',
      'the boot mode HVM',
      'the locations dal10',
      'the root key ',
      `the service ID ${cloud.importServiceId}`,
      'the object key web.vhd-0.vhd',
      'the name "web-2026-12"',
    ])
      expect(told).toContain(part);
    expect(told).toMatch(/not judged: the image: there is none yet/);
    expect(Object.fromEntries(outputs.entries())).toMatchObject({ 'template-id': '', changed: 'false' });
    expect(summary.render()).toContain('Dry run: the import was rehearsed');
    expectNothingMade();
  });

  it('does without a root key, a name and an object key, and says so', async () => {
    const { error, lines } = await rehearse({ 'root-key-crn': '', region: 'us-south' });
    expect(error).toBeUndefined();
    expect(lines.join('\n')).toMatch(
      /not judged: .*the root key: no root-key-crn.*the object key: the file will.*the template's name/,
    );
  });

  it('an earlier result at its place may be that of the image to come', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'done' });
    const done = await go({ 'encrypted-image': image.path, name: 'done' });
    expect(done.error).toBeUndefined();
    cloud.requestLog.clear();
    const place = { 'object-key': 'done.vhd-0.vhd', name: 'done' };
    const { error, lines } = await rehearse(place);
    expect(error).toBeUndefined();
    expect(lines.join('\n')).toContain('whether done.vhd-0.vhd is of the same image');
    const named = await rehearse({ name: 'done' });
    expect(named.error).toBeUndefined();
    expect(named.lines.join('\n')).toContain('which is adopted if it is of the same image');
    expect((await rehearse({ ...place, 'operating-system': 'UBUNTU_22_64' })).error).toMatchObject({
      code: 'E_IMPORT_DIFFERENT',
    });
    const other = cloud.rootKeyCrn.replace(/[^:]+$/, '00000000-0000-4000-8000-000000000000');
    expect((await rehearse({ ...place, 'root-key-crn': other })).error).toMatchObject({
      code: 'E_OBJECT_EXISTS',
      message: expect.stringContaining('it names another root key'),
    });
    expectNothingMade();
  });
});

describe('refused', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a bucket that is not there', { bucket: 'no-such-bucket-here' }, 'E_COS_BUCKET'],
    ['a system that IBM does not import', { 'operating-system': 'DEBIAN_99_64' }, 'E_OPERATING_SYSTEM'],
    ['a datacenter that is none', { locations: 'xyz01' }, 'E_DATACENTER'],
    [
      'a service ID that is not there',
      { 'import-service-id': 'ServiceId-00000000-0000' },
      'E_IMPORT_SERVICE_ID',
    ],
    ['the format of 2018, not accepted', { format: 'luks-raw' }, 'E_LEGACY_FORMAT'],
  ])('%s', async (_name, given, code) => {
    const { error, outputs } = await rehearse(given);
    expect(error).toMatchObject({ code });
    expect(Object.fromEntries(outputs.entries())).toMatchObject({ changed: 'false' });
    expectNothingMade();
  });

  it('a root key that is none', async () => {
    const crn = cloud.rootKeyCrn.replace(/[^:]+$/, '00000000-0000-4000-8000-000000000000');
    expect((await rehearse({ 'root-key-crn': crn })).error).toMatchObject({ code: 'E_KEY_NOT_FOUND' });
  });

  it('another program has stored something under the object key', async () => {
    await putObject(cloud, 'foreign.vhd-0.vhd', Buffer.from('other'));
    cloud.requestLog.clear();
    const { error } = await rehearse({ 'object-key': 'foreign.vhd-0.vhd' });
    expect(error).toMatchObject({
      code: 'E_OBJECT_EXISTS',
      message: expect.stringContaining('foreign.vhd-0.vhd'),
    });
    expectNothingMade();
  });

  it('a template of this name that somebody else has made', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'theirs' });
    const key = 'theirs.vhd-0.vhd';
    await putObject(cloud, key, image.bytes);
    const { inputs, edge } = prepare(cloud, folder.path, { 'template-id': '1' });
    const { openDeps } = await import('../../actions/upload-import/services.ts');
    const { classic } = openDeps(inputs, edge);
    await createFromIcos(classic, {
      ...{ name: 'theirs', note: 'by hand', uri: `cos://us-south/${cloud.bucket}/${key}` },
      ...{ operatingSystem: 'DEBIAN_12_64', importApiKey: inputs.apiKey, byol: false },
      ...{ rootKeyCrn: cloud.rootKeyCrn, wrappedDek: image.manifest['wrapped-dek'] },
    });
    expect((await rehearse({ name: 'theirs' })).error).toMatchObject({ code: 'E_NAME_TAKEN' });
  });
});

describe('the inputs of a dry run without an image', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['no region', { 'root-key-crn': '' }, /region is missing: without an image/],
    ['no bucket', { bucket: '' }, /bucket is missing/],
    ['no system', { 'operating-system': '' }, /operating-system is missing/],
    ['a manifest', { manifest: 'x.json' }, /manifest is given, but neither/],
    ['a wrapped key alone', { 'wrapped-dek': Buffer.alloc(60, 1).toString('base64') }, /belong together/],
    ['no dry run', { 'dry-run': 'false', 'root-key-crn': '' }, /give encrypted-image, or object-uri/],
    ['another region', { region: 'eu-de' }, /region is eu-de, but root-key-crn/],
  ])('%s', async (_name, given, text) => {
    const env = { IBMCLOUD_REGION: '' };
    const all = { bucket: cloud.bucket, 'operating-system': 'DEBIAN_12_64', 'dry-run': 'true' };
    const parse = () =>
      prepare(cloud, folder.path, { ...all, 'root-key-crn': cloud.rootKeyCrn, ...given }, { env });
    expect(parse).toThrow(text);
  });
});
