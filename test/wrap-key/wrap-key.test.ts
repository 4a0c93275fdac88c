import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { Dek } from '../../lib/base/dek.ts';
import { CRN, fakeKeys, INSTANCE, read, realKeys, wrap } from './kit.ts';

describe('inputs', () => {
  it.each([
    [{}, /give root-key-crn, or kms-instance-id and root-key/],
    [{ 'root-key-crn': 'crn:v1:x' }, /root-key-crn must be the full CRN/],
    [{ 'root-key-crn': CRN, 'root-key': 'x' }, /either root-key-crn/],
    [{ 'kms-instance-id': INSTANCE }, /give root-key-crn/],
    [{ 'kms-instance-id': INSTANCE, 'root-key': 'x' }, /region is missing/],
    [{ 'kms-instance-id': 'x', 'root-key': 'x', region: 'us-south' }, /must be the GUID/],
    [{ 'root-key-crn': CRN, region: 'eu-de' }, /region is eu-de, but root-key-crn lies in us-south/],
    [{ 'root-key-crn': CRN, 'data-key-bits': '128' }, /data-key-bits must be one of/],
    [
      { 'root-key-crn': CRN, 'data-key-bits': '256', 'data-key': randomBytes(64).toString('base64') },
      /512 bits/,
    ],
  ])('refuses %j', (given, problem) => {
    expect(() => read(given as Record<string, string>)).toThrow(problem);
  });

  it.each([
    ['31 bytes', randomBytes(31).toString('base64'), /31 bytes/],
    ['63 bytes', randomBytes(63).toString('base64'), /63 bytes/],
    ['a newline', `${randomBytes(32).toString('base64')}\n`, /ends with a newline/],
    ['no padding', randomBytes(32).toString('base64').replace(/=+$/, ''), /canonical/],
    ['base64url', Buffer.alloc(64, 0xfb).toString('base64url'), /canonical/],
    ['zeros', Buffer.alloc(64).toString('base64'), /halves are equal/],
  ])('refuses a data key of %s without showing it', (_name, value, problem) => {
    let message = '';
    try {
      read({ 'root-key-crn': CRN, 'data-key': value });
    } catch (error) {
      message = String(error);
    }
    expect(message).toMatch(problem);
    expect(message).not.toContain(value.trim());
  });

  it('takes a data key or the id of one, not both, and no name or path as an id', () => {
    const given = { 'root-key-crn': CRN, 'data-key-id': 'b81f0c52-6f0d-4b0e-9a57-3d9a1c2e4f60' };
    expect(read(given).inputs.dataKeyId).toBe(given['data-key-id']);
    const key = randomBytes(64).toString('base64');
    expect(() => read({ ...given, 'data-key': key })).toThrow(/either data-key or data-key-id/);
    // What is wrong with one of the two by itself is told first, and alone.
    expect(() => read({ ...given, 'data-key': 'no key' })).toThrow(/E_INPUT: data-key is no usable/);
    for (const id of ['my key', '../x', CRN, 'x', 'a/metadata'])
      expect(() => read({ ...given, 'data-key-id': id })).toThrow(/data-key-id must be the id or an alias/);
  });

  it('names all problems at once', () => {
    expect(() => read({ 'data-key-bits': '1', timeout: 'x' }, {})).toThrow(
      /ibmcloud-api-key is missing.*timeout must be.*give root-key-crn.*data-key-bits/,
    );
  });

  it('masks a given data key', () => {
    const key = randomBytes(64).toString('base64');
    expect(read({ 'root-key-crn': CRN, 'data-key': key }).masked).toContain(key);
  });
});

describe('the stage', () => {
  it('reports all outputs of a generated key and overwrites it', async () => {
    const { values, error } = await wrap({ 'root-key-crn': CRN }, fakeKeys());
    expect(error).toBeUndefined();
    expect(values).toMatchObject({
      'root-key-crn': CRN,
      'root-key-version': 'version-1',
      'data-key-bits': '512',
      'data-key-source': 'generated',
    });
    expect(values['key-hash']).toMatch(/^[0-9a-f]{64}$/);
    expect(values['wrapped-dek']).not.toBe('');
  });

  it('shows a given key nowhere but wrapped, and wipes it', async () => {
    const key = randomBytes(64);
    const done = await wrap({ 'root-key-crn': CRN, 'data-key': key.toString('base64') }, fakeKeys());
    expect(done.values).toMatchObject({ 'data-key-source': 'given', 'data-key-bits': '512' });
    const told = JSON.stringify([done.values, done.lines, done.summary.render()]);
    for (const form of ['base64', 'hex', 'base64url'] as const)
      expect(told).not.toContain(key.toString(form));
    expect(done.inputs.dataKey?.bytes().every((byte) => byte === 0)).toBe(true);
  });

  it('warns that 256 bits are AES-128', async () => {
    const { lines, values } = await wrap({ 'root-key-crn': CRN, 'data-key-bits': '256' }, fakeKeys());
    expect(values['data-key-bits']).toBe('256');
    expect(lines.join('\n')).toMatch(/warning: .*AES-128-XTS/);
  });

  it('reports nothing when the service gives another key back', async () => {
    const { error, values } = await wrap(
      { 'root-key-crn': CRN },
      fakeKeys([], () => Dek.generate(512)),
    );
    expect(error).toMatchObject({ code: 'E_WRAP_MISMATCH' });
    expect(Object.values(values).every((value) => value === '')).toBe(true);
  });

  it('tells when Hyper Protect Crypto Services ends', async () => {
    const { lines } = await wrap({ 'root-key-crn': CRN.replace(':kms:', ':hs-crypto:') }, fakeKeys());
    expect(lines.join('\n')).toMatch(/ends on 2027-03-28/);
  });
});

describe('a root key by name', () => {
  const named = { 'kms-instance-id': INSTANCE, 'root-key': 'image', region: 'us-south' };
  const second = CRN.replace(/.$/, '1');

  it.each([
    ['no key', [], 'E_KEY_NOT_FOUND'],
    ['a standard key', [{ id: 'a', crn: CRN, name: 'image', extractable: true }], 'E_KEY_NOT_ROOT'],
    [
      'two of the name',
      [
        { id: 'a', crn: CRN, name: 'image' },
        { id: 'b', crn: second, name: 'image' },
      ],
      'E_KEY_AMBIGUOUS',
    ],
    [
      'an alias and a name',
      [
        { id: 'a', crn: CRN, aliases: ['image'] },
        { id: 'b', crn: second, name: 'image' },
      ],
      'E_KEY_AMBIGUOUS',
    ],
  ])('refuses %s', async (_name, known, code) => {
    expect((await wrap(named, fakeKeys(known))).error).toMatchObject({ code });
  });

  it.each([
    ['name', [{ id: 'a', crn: CRN, name: 'image' }]],
    ['alias', [{ id: 'a', crn: CRN, aliases: ['image'] }]],
    [
      'name beside a standard key',
      [
        { id: 'a', crn: CRN, name: 'image' },
        { id: 'b', crn: second, name: 'image', extractable: true },
      ],
    ],
  ])('resolves a %s to the full CRN', async (_name, known) => {
    expect((await wrap(named, fakeKeys(known))).values['root-key-crn']).toBe(CRN);
  });
});

it('asks for a name that is no alias only in the listing', async () => {
  const keys = fakeKeys([{ id: 'a', crn: CRN, name: 'my root key' }]);
  const given = { 'kms-instance-id': INSTANCE, 'root-key': 'my root key', region: 'us-south' };
  const { values } = await wrap(given, { ...keys, keyFacts: () => Promise.reject(new Error('bad address')) });
  expect(values['root-key-crn']).toBe(CRN);
});

describe('against the local cloud', () => {
  let cloud: LocalCloud;
  beforeAll(async () => {
    cloud = await startLocalCloud();
  });
  afterAll(() => cloud.stop());

  it('wraps by CRN, alias, id and name alike', async () => {
    const id = cloud.rootKeyCrn.split(':').at(-1) ?? '';
    const instance = { 'kms-instance-id': cloud.kmsInstanceId };
    for (const given of [
      { 'root-key-crn': cloud.rootKeyCrn },
      { ...instance, 'root-key': 'image-root' },
      { ...instance, 'root-key': id },
      { ...instance, 'root-key': 'image-root-key' },
    ]) {
      const { values, error } = await wrap(given as Record<string, string>, realKeys(cloud), cloud.env);
      expect(error).toBeUndefined();
      expect(values['root-key-crn']).toBe(cloud.rootKeyCrn);
    }
  });

  it('says that a key which does not exist is not found', async () => {
    const crn = cloud.rootKeyCrn.replace(/[^:]+$/, 'b81f0c52-6f0d-4b0e-9a57-3d9a1c2e4f60');
    const { error } = await wrap({ 'root-key-crn': crn }, realKeys(cloud), cloud.env);
    expect(error).toMatchObject({ code: 'E_KEY_NOT_FOUND' });
  });
});
