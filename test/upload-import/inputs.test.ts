import { describe, expect, it } from 'vitest';
import { parse, type UploadImportInputs } from '../../actions/upload-import/inputs.ts';
import { defaultObjectKey, defaultTemplateName } from '../../actions/upload-import/object-names.ts';
import { InputReader } from '../../lib/runner/inputs.ts';

const CRN =
  'crn:v1:bluemix:public:kms:us-south:a/4f2a9c1b7d3e4a58b6c0d1e2f3a4b5c6:7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f:key:b81f0c52-6f0d-4b0e-9a57-3d9a1c2e4f60';
const WDEK = Buffer.alloc(60, 1).toString('base64');

function read(given: Record<string, string>, env: Record<string, string> = {}): UploadImportInputs {
  const all: Record<string, string> = { IBMCLOUD_API_KEY: 'the-key-0123', ...env };
  const lookUp = (name: string) => all[name];
  const reader = new InputReader({ input: (name) => given[name] ?? '', env: lookUp, mask: () => undefined });
  const inputs = parse(reader, lookUp);
  reader.finish();
  return inputs;
}

const GOOD = { 'encrypted-image': 'x.vhd', bucket: 'images', 'operating-system': 'DEBIAN_12_64' };

describe('inputs', () => {
  it('takes the smallest set and the defaults of the contract', () => {
    expect(read(GOOD)).toMatchObject({
      timeout: 6 * 3_600_000,
      byol: false,
      acceptLegacyFormat: false,
      allowKeyReuse: false,
      dryRun: false,
      locations: [],
      classic: { username: 'apikey' },
    });
    expect(read({ 'template-id': '123' }).templateId).toBe(123);
  });

  it.each([
    [{ ...GOOD, 'object-uri': 'cos://us-south/images/x' }, /either encrypted-image or object-uri/],
    [{ 'operating-system': 'DEBIAN_12_64' }, /give encrypted-image, or object-uri/],
    [{ ...GOOD, bucket: '' }, /bucket is missing/],
    [{ ...GOOD, 'operating-system': '' }, /operating-system is missing/],
    [{ ...GOOD, bucket: 'Images' }, /bucket is no name of a bucket/],
    [{ ...GOOD, 'object-key': 'a//b' }, /object-key has an empty/],
    [{ ...GOOD, 'object-key': 'a?b' }, /object-key may hold letters/],
    [{ ...GOOD, format: 'vhd' }, /belong together/],
    [{ ...GOOD, format: 'qcow2', 'wrapped-dek': WDEK, 'root-key-crn': CRN }, /must be vhd or luks-raw/],
    [
      { ...GOOD, format: 'vhd', 'wrapped-dek': 'x y', 'root-key-crn': CRN },
      /wrapped-dek must be the base64 text/,
    ],
    [{ ...GOOD, 'boot-mode': 'UEFI' }, /boot-mode must be HVM or PV/],
    [{ ...GOOD, locations: 'dal13\nDallas' }, /"Dallas" is no datacenter/],
    [{ ...GOOD, 'import-service-id': 'me' }, /must be like ServiceId-/],
    [{ ...GOOD, 'operating-system': 'REDHAT_9_64' }, /byol must be true/],
    [{ ...GOOD, 'operating-system': 'WIN_2022-STD_64', byol: 'true' }, /byol must be false/],
    [{ ...GOOD, byol: 'True' }, /byol must be true or false/],
    [{ ...GOOD, 'dry-run': 'yes' }, /dry-run must be true or false/],
    [{ ...GOOD, 'template-id': 'abc' }, /template-id must be a whole number/],
    [{ ...GOOD, name: 'a\nb' }, /name holds a newline inside/],
    [{ ...GOOD, 'classic-username': 'me' }, /must be given together/],
    [{ ...GOOD, note: `[encrypted-image:${'0'.repeat(64)}]` }, /note holds \[encrypted-image: …\], which/],
    [{ 'object-uri': 'https://x/y', 'operating-system': 'DEBIAN_12_64' }, /object-uri must be cos:/],
    [
      { 'object-uri': 'cos://us-south/images/x', bucket: 'other', 'operating-system': 'DEBIAN_12_64' },
      /bucket is other, but object-uri names images/,
    ],
    [
      { 'object-uri': 'cos://eu-de/images/x', region: 'us-south', 'operating-system': 'DEBIAN_12_64' },
      /region is us-south, but object-uri lies in eu-de/,
    ],
    [
      { ...GOOD, region: 'eu-de', format: 'vhd', 'wrapped-dek': WDEK, 'root-key-crn': CRN },
      /region is eu-de, but root-key-crn lies in us-south/,
    ],
  ])('refuses %j', (given, problem) => {
    expect(() => read(given as unknown as Record<string, string>)).toThrow(problem);
  });

  it('names all that is missing in one failure', () => {
    expect(() => read({}, { IBMCLOUD_API_KEY: '' })).toThrow(
      /ibmcloud-api-key is missing.*give encrypted-image.*operating-system is missing/,
    );
  });

  it('takes a service ID in both of its forms', () => {
    for (const id of ['ServiceId-0d9e8f7a-6b5c', 'iam-ServiceId-0d9e8f7a-6b5c'])
      expect(read({ ...GOOD, 'import-service-id': id }).importKey.serviceId).toBe('ServiceId-0d9e8f7a-6b5c');
  });
});

describe('names', () => {
  it.each([
    ['web.vhd-0.vhd', 'vhd', 'web.vhd-0.vhd'],
    ['web.vhd', 'vhd', 'web.vhd-0.vhd'],
    ['web', 'vhd', 'web.vhd-0.vhd'],
    ['web.raw', 'luks-raw', 'web.raw'],
    ['web.img', 'luks-raw', 'web.raw'],
  ] as const)('makes the object key of %s (%s)', (file, format, key) => {
    expect(defaultObjectKey(file, format)).toBe(key);
  });

  it('refuses a file name that cannot be a key', () => {
    expect(() => defaultObjectKey('my disk.vhd', 'vhd')).toThrow(/E_OBJECT_KEY/);
  });

  it.each([
    ['a/b/web.vhd-0.vhd', 'web'],
    ['web.raw', 'web'],
    ['web', 'web'],
  ])('makes the template name of %s', (key, name) => {
    expect(defaultTemplateName(key)).toBe(name);
  });
});
