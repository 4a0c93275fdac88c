import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { read } from './kit.ts';

const NEEDED = { 'ibmcloud-api-key': 'key-0123456789', region: 'us-south', bucket: 'images' };
const ACCOUNT = 'a/4f2a9c1b7d3e4a58b6c0d1e2f3a4b5c6';
const GUID = '7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f';
const crn = (service: string, region: string) =>
  `crn:v1:bluemix:public:${service}:${region}:${ACCOUNT}:${GUID}::`;

function problems(given: Record<string, string>): string {
  try {
    read({ ...NEEDED, ...given });
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('inputs of prepare-environment', () => {
  test('the defaults are those of the contract', () => {
    const inputs = read(NEEDED);
    expect(inputs).toMatchObject({
      mode: 'check',
      dryRun: false,
      resourceGroup: undefined,
      region: 'us-south',
      kmsInstance: { by: 'name', text: 'encrypted-images' },
      kmsPlan: 'tiered-pricing',
      rootKey: 'image-root',
      rootKeyMaterial: undefined,
      standardKey: undefined,
      cosInstance: { by: 'name', text: 'encrypted-images' },
      cosPlan: 'standard',
      bucket: 'images',
      bucketClass: 'standard',
      bucketKey: false,
      abortUploadsAfter: 7,
      importServiceId: 'image-import',
      importer: undefined,
      audit: 'check',
      classicLooks: 'check',
      timeout: 3_600_000,
    });
    expect(inputs.classic.username).toBe('apikey');
  });

  test('without any input one error names all that is missing', () => {
    expect(() => read({})).toThrow(/ibmcloud-api-key.*region is missing.*bucket is missing/);
  });

  test('one error names every problem, and no secret', () => {
    const material = randomBytes(20).toString('base64');
    const told = problems({
      mode: 'repair',
      'kms-instance': 'crn:v1:nonsense',
      'root-key': 'x',
      'root-key-material': material,
      'standard-key-material': randomBytes(32).toString('base64'),
      bucket: 'Not_A_Bucket',
      'bucket-class': 'warm',
      'abort-uploads-after': '-1',
      importer: 'somebody',
      audit: 'ensure',
      'logs-instance': crn('kms', 'us-south'),
      classic: 'maybe',
      'classic-username': 'SL1',
    });
    for (const name of [
      ...[
        'mode',
        'kms-instance',
        'root-key',
        'root-key-material',
        'standard-key-material needs standard-key',
      ],
      ...['bucket', 'bucket-class', 'abort-uploads-after', 'importer', 'logs-instance', 'classic must be'],
      'classic-username and classic-api-key',
    ])
      expect(told).toContain(name);
    expect(told).not.toContain(material);
  });

  test('an instance is given by name, GUID or CRN, and a CRN tells the region', () => {
    expect(read({ ...NEEDED, 'kms-instance': GUID }).kmsInstance).toEqual({ by: 'guid', text: GUID });
    const { region, kmsInstance } = read({ ...NEEDED, region: '', 'kms-instance': crn('kms', 'eu-de') });
    expect([region, kmsInstance.by]).toEqual(['eu-de', 'crn']);
    expect(problems({ 'kms-instance': crn('kms', 'eu-de') })).toContain('kms-instance lies in eu-de');
    expect(problems({ 'kms-instance': crn('cloud-object-storage', 'global') })).toContain('kms-instance');
    expect(problems({ 'cos-instance': crn('kms', 'us-south') })).toContain('cos-instance');
    expect(problems({ 'kms-instance': crn('hs-crypto', 'us-south') })).toBe('');
    expect(problems({ region: '' })).toContain('region is missing');
  });

  test('a service ID is given by either of its ids', () => {
    const id = 'ServiceId-73e07e07-5324-4298-9a82-f044e93e49e9';
    const both = read({ ...NEEDED, 'import-service-id': `iam-${id}`, importer: id });
    expect([both.importServiceId, both.importer]).toEqual([id, `iam-${id}`]);
    const same = read({ ...NEEDED, 'import-service-id': id, importer: `iam-${id}` });
    expect([same.importServiceId, same.importer]).toEqual([id, `iam-${id}`]);
    expect(read({ ...NEEDED, importer: 'IBMid-270000ABCD' }).importer).toBe('IBMid-270000ABCD');
  });

  test('a root key by its CRN tells instance and region', () => {
    const key = (region: string) =>
      `${crn('kms', region).slice(0, -1)}key:b81f0c52-0000-4000-8000-000000000000`;
    const inputs = read({ ...NEEDED, region: '', 'root-key': key('eu-de') });
    expect(inputs).toMatchObject({
      region: 'eu-de',
      rootKey: 'b81f0c52-0000-4000-8000-000000000000',
      kmsInstance: { by: 'crn', text: crn('kms', 'eu-de') },
    });
    expect(problems({ 'root-key': key('us-south'), 'kms-instance': GUID })).toBe('');
    expect(problems({ 'root-key': key('us-south'), 'kms-instance': 'other' })).toContain('two instances');
    expect(problems({ 'root-key': key('eu-de') })).toContain('lies in eu-de');
    expect(problems({ 'root-key': 'crn:v1:nonsense' })).toContain('or the full CRN of a key');
  });

  test.each([16, 24, 32])('material of %i bytes is taken, and wiped by the stage', (bytes) => {
    const material = randomBytes(bytes);
    const inputs = read({ ...NEEDED, 'root-key-material': material.toString('base64') });
    expect(inputs.rootKeyMaterial?.bytes().equals(material)).toBe(true);
    expect(`${inputs.rootKeyMaterial}${JSON.stringify(inputs)}`).not.toContain(material.toString('base64'));
  });

  test.each([
    ['a newline', (text: string) => `${text}\n`],
    ['base64url', () => '-_-_-_-_-_-_-_-_-_-_-w'],
    ['nothing but padding', () => '===='],
  ])('material with %s is refused', (_, spoil) => {
    const text = randomBytes(32).toString('base64');
    expect(problems({ 'root-key-material': spoil(text) })).toContain('root-key-material');
  });

  test('a standard key may hold up to 7500 bytes', () => {
    const material = (bytes: number) => ({
      'standard-key': 'dek',
      'standard-key-material': Buffer.alloc(bytes, 7).toString('base64'),
    });
    expect(problems(material(7500))).toBe('');
    expect(problems(material(7501))).toContain('standard-key-material must hold 1 to 7500 bytes');
  });
});
