import { describe, expect, test } from 'vitest';
import { check, WHOLE } from './kit.ts';

type Values = Readonly<Record<string, unknown>>;

const messageOf = async (request: Values, workflow = 'encrypted-image') =>
  (await check({ request, workflow })).refusal?.message ?? '';

const CHECKED: Values = { ...WHOLE, 'check-environment': true, 'import-service-id': '' };
const AUDITED: Values = { ...WHOLE, audit: true };

describe('the check of the environment', () => {
  test('is judged by its own parser, only when it is wanted', async () => {
    expect(await messageOf(CHECKED)).toBe('');
    const bad: Values = { 'bucket-class': 'warm', 'abort-uploads-after': 'a week', importer: 'Jane Doe' };
    const message = await messageOf({ ...CHECKED, ...bad });
    expect(message).toMatch(/3 problems: /);
    for (const name of Object.keys(bad)) expect(message).toContain(`prepare-environment: ${name} must be`);
    expect(await messageOf({ ...CHECKED, ...bad, 'check-environment': false })).toBe('');
  });

  test.each([
    [
      { 'root-key-crn': '', 'kms-instance-id': 'not a GUID?', 'root-key': 'image-root' },
      /kms-instance-id must/,
    ],
    [{ 'root-key-crn': 'crn:v1:x' }, /wrap-key: root-key-crn must be the full CRN/],
    [{ region: 'eu-de' }, /wrap-key: region is eu-de, but root-key-crn/],
  ])('gets the root key as wrap-key does: %j', async (more, message) => {
    expect(await messageOf({ ...CHECKED, ...more })).toMatch(message);
  });

  test('a root key by id and GUID needs the region in both, and gets it', async () => {
    const named = {
      ...CHECKED,
      'root-key-crn': '',
      'kms-instance-id': '7c1d2e3f-0a1b-4c2d-8e3f-001122334455',
      'root-key': 'image-root',
    };
    expect(await messageOf(named)).toMatch(/region is missing/);
    expect(await messageOf({ ...named, region: 'us-south' })).toBe('');
  });

  test('a missing bucket is told once; in a dry run only the check misses it', async () => {
    const { refusal } = await check({ request: { ...CHECKED, bucket: '' } });
    expect([refusal?.code, refusal?.message.match(/bucket/g)?.length]).toEqual(['E_IMPORT_INPUT', 2]);
    expect(await messageOf({ ...CHECKED, bucket: '', 'dry-run': true })).toMatch(
      /: prepare-environment: bucket is missing/,
    );
    expect(await messageOf({ ...WHOLE, bucket: '', 'dry-run': true })).toBe('');
  });
});

describe('the audit', () => {
  test('is judged by its own parser, only when it is wanted', async () => {
    expect(await messageOf({ ...AUDITED, expect: 'wrap\nunwrap-by-block-storage' })).toBe('');
    const bad = { expect: 'unwraps', wait: '10 minutes' };
    const message = await messageOf({ ...AUDITED, ...bad });
    expect(message).toMatch(/2 problems: /);
    for (const name of Object.keys(bad)) expect(message).toMatch(new RegExp(`audit-events: ${name}\\b`));
    expect(await messageOf({ ...AUDITED, ...bad, audit: false })).toBe('');
    expect(await messageOf({ ...AUDITED, timeout: '5m' })).toMatch(/timeout must be longer than wait/);
    expect(await messageOf({ ...AUDITED, region: 'us-south' })).toBe('');
  });
});

test('setup-environment is judged by the action that it runs', async () => {
  const setup = { bucket: 'images', region: 'us-south', mode: 'ensure' };
  expect(await messageOf(setup, 'setup-environment')).toBe('');
  expect(await messageOf({ ...setup, mode: 'make' }, 'setup-environment')).toMatch(
    /prepare-environment: mode must be one of check, ensure/,
  );
  expect(await messageOf({ region: 'us-south' }, 'setup-environment')).toMatch(/bucket is missing/);
});
