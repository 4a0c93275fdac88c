import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { parseManifest } from '../../lib/manifest/manifest.ts';
import { readText } from '../../tools/project.ts';
import { Bench, smallDisk } from '../encrypt-image/kit.ts';
import { DEBIAN, makeFolder, makeImage, readObject, runImport } from '../upload-import/kit.ts';

const schema = JSON.parse(readText('docs', 'manifest.schema.json'));
// Strict: a word that the draft does not know is an error, not silence.
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function problems(manifest: unknown): string[] {
  validate(manifest);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('manifests that are really made', () => {
  let cloud: LocalCloud;
  const bench = new Bench();
  const folder = makeFolder();
  beforeAll(async () => {
    cloud = await startLocalCloud({ settings: { transactionStep: 0, noBoot: true } });
  });
  afterAll(async () => {
    await cloud.stop();
    bench.remove();
    folder.remove();
  });

  test.each(['vhd', 'luks-raw'])('by encrypt-image: %s', async (format) => {
    const ran = await bench.run({ image: bench.file('disk.img', smallDisk()), format });
    expect(ran.error).toBeUndefined();
    const manifest = JSON.parse(readFileSync(ran.outputs.get('manifest'), 'utf8'));
    expect([manifest.format, problems(manifest)]).toEqual([format, []]);
  });

  test('by upload-import, completed after the import', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'schema' });
    const given = { ...DEBIAN, bucket: cloud.bucket, 'import-service-id': cloud.importServiceId };
    const run = await runImport(cloud, folder.path, { ...given, 'encrypted-image': image.path });
    expect(run.error).toBeUndefined();
    const manifest = JSON.parse(await readObject(cloud, 'schema.vhd-0.vhd.manifest.json'));
    expect([manifest.import['template-id'], problems(manifest)]).toEqual([
      run.outputs.get('template-id'),
      [],
    ]);
  });
});

const MARKER = '0b2c4d6e-8f10-4a2b-9c3d-0123456789ab';
const DIGEST = '0123456789abcdef'.repeat(4);
const FINDING = { rule: 'wget', status: 'violated', found: 'no wget', cure: 'install it', source: 'a page' };
const PARTITION = { number: 1, start: 0, size: 1, type: '83', content: 'ext4', label: '', mount: '/' };
const GUEST = {
  ...{ level: 'warn', ignored: ['wget'], checked: true, 'cloud-init': '22.4', 'partition-table': 'mbr' },
  system: { id: 'debian', version: '12', name: 'Debian' },
  partitions: [{ ...PARTITION, unclean: true }],
  findings: [FINDING],
};
const GOOD = {
  ...{ schema: 'encrypted-image-manifest/1', format: 'vhd', sha256: DIGEST, size: 1, 'virtual-size': 1 },
  ...{ 'source-sha256': DIGEST, 'source-format': 'vmdk in tar in xz', 'source-virtual-size': 1 },
  ...{ 'wrapped-dek': 'AA==', 'root-key-crn': 'crn:v1:x', 'root-key-version': '', 'key-hash': DIGEST },
  ...{ 'data-key-bits': 512, 'data-key-source': 'given', engine: 'userspace', verify: 'full' },
  ...{ tools: { node: '24' }, guest: GUEST, notes: ['a note'], identity: DIGEST },
};
const withGuest = (change: object) => ({ ...GOOD, guest: { ...GUEST, ...change } });

test('what is good is good to the schema and to the readers', () => {
  const streamed = { ...GOOD, 'upload-marker': MARKER, crc32: 'y/Q5Jg==' };
  for (const manifest of [GOOD, streamed, { ...GOOD, guest: [] }, { ...GOOD, later: 'field' }]) {
    expect(problems(manifest)).toEqual([]);
    expect(() => parseManifest(JSON.stringify(manifest), 'test')).not.toThrow();
  }
});

describe('what readers refuse, the schema refuses', () => {
  const bad: Readonly<Record<string, unknown>> = {
    'another schema': { ...GOOD, schema: 'encrypted-image-manifest/2' },
    'another format': { ...GOOD, format: 'qcow2' },
    'a digest in upper case': { ...GOOD, sha256: DIGEST.toUpperCase() },
    'a short identity': { ...GOOD, identity: DIGEST.slice(1) },
    'a marker that is no UUID': { ...GOOD, 'upload-marker': `${MARKER}\n` },
    'a marker that is nothing': { ...GOOD, 'upload-marker': null },
    'a checksum of three bytes': { ...GOOD, crc32: 'AAAA' },
    'a checksum with bits behind its end': { ...GOOD, crc32: 'y/Q5Jh==' },
    'a checksum that is a number': { ...GOOD, crc32: 0xcbf43926 },
    'a size below zero': { ...GOOD, size: -1 },
    'a size as text': { ...GOOD, 'virtual-size': '1' },
    'no wrapped data key': { ...GOOD, 'wrapped-dek': undefined },
    'a data key of 128 bits': { ...GOOD, 'data-key-bits': 128 },
    'a data key of nowhere': { ...GOOD, 'data-key-source': 'found' },
    'a guest of another level': withGuest({ level: 'loud' }),
    'a guest whose rules are no list': withGuest({ ignored: 'wget' }),
    'a guest with a colour in its name': withGuest({ system: { id: 'x', version: '1', name: '\u001b[31m' } }),
    'a finding without a cure': withGuest({ findings: [{ ...FINDING, cure: undefined }] }),
    'a finding of another status': withGuest({ findings: [{ ...FINDING, status: 'odd' }] }),
    'a partition that begins nowhere': withGuest({ partitions: [{ ...PARTITION, start: 0.5 }] }),
    'no object': [],
  };
  test.each(Object.entries(bad))('%s', (_name, manifest) => {
    const text = JSON.stringify(manifest);
    expect(problems(JSON.parse(text))).not.toEqual([]);
    expect(() => parseManifest(text, 'test')).toThrow('E_MANIFEST');
  });
});

it('has the fields that the page tells', () => {
  const page = readText('docs', 'manifest.md');
  const [top = '', guest = ''] = page.split('## The guest');
  const told = (text: string) => [...text.matchAll(/^\| `([\w-]+)`/gm)].map(([, name = '']) => name).sort();
  expect(told(top)).toEqual(Object.keys(schema.properties).sort());
  expect(told(guest)).toEqual(Object.keys(schema.$defs.guest.properties).sort());
});
