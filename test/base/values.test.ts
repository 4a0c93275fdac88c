import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { formatCosUri, objectKeyProblem, parseCosUri } from '../../lib/base/cos-uri.ts';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { Dek } from '../../lib/base/dek.ts';
import { causeChain, ServiceError, UserError } from '../../lib/base/errors.ts';
import { imageIdentity } from '../../lib/base/identity.ts';
import { defang, silentLog } from '../../lib/base/log.ts';
import { repeatable, retry } from '../../lib/base/retry.ts';
import { maskForms, Secret } from '../../lib/base/secret.ts';
import {
  formatDuration,
  formatSize,
  parseDuration,
  parsePrice,
  parseSize,
  priceOf,
} from '../../lib/base/units.ts';

/** IBM's documented example key (encrypted-formats.md 2). */
const EXAMPLE = 'Nrfen98EpMxF2B+wdgLfagzrqvgUZfMK4vL2T0NsT20ihrsNC9pUUHtizF6218pze8RLCgQ6kwxuE58IWLzgDA==';

describe('durations, sizes, prices', () => {
  test.each<[string, number | undefined]>([
    ['90s', 90_000],
    ['15m', 900_000],
    ['6h', 21_600_000],
    ...['', '0s', '01m', '1.5h', '6H', '6 h', '-1s', '1e3s', '9999999h'].map((text): [string, undefined] => [
      text,
      undefined,
    ]),
  ])('duration %j', (text, expected) => expect(parseDuration(text)).toBe(expected));

  test.each<[string, number | undefined]>([
    ['512MiB', 2 ** 29],
    ['100GiB', 107_374_182_400],
    ['2 TiB', 2 ** 41],
    ...['', '0MiB', '1GB', '1gib', '1.5GiB', '100', '999999999TiB'].map((text): [string, undefined] => [
      text,
      undefined,
    ]),
  ])('size %j', (text, expected) => expect(parseSize(text)).toBe(expected));

  test.each<[string, string | undefined]>([
    ['.056', '0.056'],
    ['0', '0'],
    ['29', '29'],
    ['29.500', '29.5'],
    ['0.1000000000', '0.1'],
    ...['', '.', '-1', '1e2', '0.0000001', '1,5', 'NaN', ' 1'].map((text): [string, undefined] => [
      text,
      undefined,
    ]),
  ])('price %j', (text, expected) => expect(parsePrice(text)?.text).toBe(expected));

  test('prices add exactly', () => {
    const micros = ['.1', '.2'].reduce((sum, text) => sum + (parsePrice(text)?.micros ?? 0n), 0n);
    expect(priceOf(micros).text).toBe('0.3');
  });

  test('what people read', () => {
    expect([formatSize(107_374_182_400), formatSize(1536), formatSize(7)]).toEqual([
      '100 GiB',
      '1.5 KiB',
      '7 bytes',
    ]);
    expect([formatDuration(90_000), formatDuration(21_600_000)]).toEqual(['90 s', '6.0 h']);
  });
});

describe('a DEK', () => {
  test('has the hash that vhd-util shows', () => {
    const dek = Dek.fromBase64(EXAMPLE, 'test');
    expect(dek.keyHash()).toBe('21681bba94f04b33b112f5f90a0faa885a6d1dbf1bd68ed16c5b995143088eda');
    expect([dek.bits, Dek.generate(256).bits]).toEqual([512, 256]);
  });

  test('never prints', () => {
    const dek = Dek.fromBase64(EXAMPLE, 'test');
    const shown = [
      String(dek),
      JSON.stringify({ dek }),
      inspect({ dek }, { depth: 9, showHidden: true }),
      `${dek}`,
    ].join();
    expect(shown).not.toContain(EXAMPLE.slice(0, 12));
    expect(shown).not.toContain(dek.bytes().toString('hex').slice(0, 12));
  });

  test('is overwritten by wipe', () => {
    const dek = Dek.generate(512);
    const bytes = dek.bytes();
    dek.wipe();
    expect(bytes.equals(Buffer.alloc(64))).toBe(true);
  });

  const half = Buffer.alloc(32, 7);
  test.each([
    ['31 bytes', Buffer.alloc(31, 1).toString('base64')],
    ['33 bytes', Buffer.alloc(33, 1).toString('base64')],
    ['63 bytes', Buffer.alloc(63, 1).toString('base64')],
    ['equal halves', Buffer.concat([half, half]).toString('base64')],
    ['all zeros', Buffer.alloc(64).toString('base64')],
    ['a trailing newline', `${EXAMPLE}\n`],
    ['a space inside', `${EXAMPLE.slice(0, 40)} ${EXAMPLE.slice(40)}`],
    ['base64url', EXAMPLE.replace('+', '-')],
    ['non-canonical last bits', EXAMPLE.replace('DA==', 'DB==')],
    ['nothing', ''],
  ])('%s is refused, and not shown', (_name, text) => {
    try {
      Dek.fromBase64(text, 'data-key');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'E_DEK_INVALID' });
      if (text.length > 8) expect(String(error)).not.toContain(text.trim().slice(0, 8));
    }
  });
});

describe('a secret', () => {
  test('never prints', () => {
    const secret = new Secret('canary-canary');
    expect([String(secret), JSON.stringify([secret]), inspect(secret)].join()).not.toContain('canary');
    expect(secret.reveal()).toBe('canary-canary');
  });

  test('is masked in every encoding, also inside the base64 of HTTP Basic', () => {
    const value = 'a"b\\c/päss?word-0123456789';
    const forms = maskForms(value);
    const bytes = Buffer.from(value);
    for (const form of [
      value,
      bytes.toString('base64'),
      bytes.toString('base64url'),
      bytes.toString('hex'),
      encodeURIComponent(value),
      JSON.stringify(value).slice(1, -1),
    ]) {
      expect(forms.some((mask) => form.includes(mask))).toBe(true);
    }
    for (const user of ['a', 'ab', 'abc', 'apikey']) {
      const basic = Buffer.from(`${user}:${value}`).toString('base64');
      expect([user, forms.some((mask) => basic.includes(mask))]).toEqual([user, true]);
    }
  });

  test('leaves out forms that would blank ordinary text', () => {
    expect(maskForms('secret-of-many-lines\nab\ncd').every((form) => form.length >= 8)).toBe(true);
  });
});

test('CRNs of root keys', () => {
  const crn = 'crn:v1:bluemix:public:kms:us-south:a/4f2a:7c1d2e3f-0a1b:key:b81f0c52';
  expect(parseRootKeyCrn(crn)).toEqual({
    crn,
    service: 'kms',
    region: 'us-south',
    accountId: '4f2a',
    instanceId: '7c1d2e3f-0a1b',
    keyId: 'b81f0c52',
  });
  for (const wrong of [crn.replace(':kms:', ':cos:'), crn.replace(':key:', '::'), `${crn}\n`, `${crn}:x`, ''])
    expect(parseRootKeyCrn(wrong)).toBeUndefined();
});

test('cos:// URIs', () => {
  const uri = { region: 'us-south', bucket: 'images-2026', key: 'a/b.vhd-0.vhd' };
  expect(parseCosUri(formatCosUri(uri))).toEqual(uri);
  for (const wrong of [
    'cos://us-south/images',
    'cos://us-south/Images/x',
    's3://a/b/c',
    'cos://us-south/images/../x',
    'cos://us-south/images/x\n',
  ]) {
    expect([wrong, parseCosUri(wrong)]).toEqual([wrong, undefined]);
  }
  for (const key of ['-x', 'a?b', 'a%2f', 'a//b', 'a/./b', 'ä', 'a\u202eb', 'a'.repeat(901)])
    expect(objectKeyProblem(key)).toBeTruthy();
});

test('the identity of an image depends on all four parts, and on nothing else', () => {
  const base = { sourceSha256: 'a', format: 'vhd', keyHash: 'b', rootKeyCrn: 'c' } as const;
  const all = [
    base,
    { ...base, sourceSha256: 'x' },
    { ...base, format: 'luks-raw' as const },
    { ...base, keyHash: 'x' },
    { ...base, rootKeyCrn: 'x' },
  ];
  expect(new Set(all.map(imageIdentity)).size).toBe(5);
  expect(imageIdentity(base)).toBe(createHash('sha256').update('a\nvhd\nb\nc').digest('hex'));
});

test('foreign text cannot carry workflow commands', () => {
  const hostile = 'ok\n::error::x\r  ::set-output name=a::b\u2028::debug::y\n##[command]z and ##[group]';
  for (const line of defang(hostile).split('\n')) {
    expect(line.trimStart().startsWith('::')).toBe(false);
    expect(line).not.toContain('##[');
  }
});

test('errors keep their causes and say what, why and how', () => {
  const cause = new Error('inner');
  const error = new UserError({ code: 'E_X', what: 'it broke', why: 'it was old', fix: 'mend it', cause });
  expect(error.message).toBe('E_X: it broke. Likely: it was old. Fix: mend it.');
  expect(causeChain(error)).toEqual([error.message, 'inner']);
});

describe('retry', () => {
  const failure = (outcome: 'refused' | 'transient' | 'unknown', retryAfter?: number) =>
    new ServiceError({
      service: 's',
      operation: 'o',
      status: 503,
      serviceCode: undefined,
      text: '',
      outcome,
      retryAfter,
    });
  const options = { signal: new AbortController().signal, log: silentLog, base: 1 };
  const failing = (times: number, error: Error) => {
    let calls = 0;
    return { calls: () => calls, call: async () => (++calls <= times ? Promise.reject(error) : 'done') };
  };

  test('repeats what is transient', async () => {
    const { call, calls } = failing(2, failure('transient'));
    expect(await retry(call, options)).toBe('done');
    expect(calls()).toBe(3);
  });

  test.each([failure('refused'), failure('unknown'), new Error('defect')])(
    'does not repeat %s',
    async (error) => {
      const { call, calls } = failing(9, error);
      await expect(retry(call, options)).rejects.toBe(error);
      expect(calls()).toBe(1);
    },
  );

  test('repeats an unknown outcome only where that is safe, and gives up', async () => {
    const { call, calls } = failing(9, failure('unknown'));
    await expect(retry(call, { ...options, again: repeatable, attempts: 3 })).rejects.toThrow('HTTP 503');
    expect(calls()).toBe(3);
  });

  test('waits no longer than its cap, whatever the server asks', async () => {
    const { call } = failing(1, failure('transient', 1e9));
    expect(await retry(call, { ...options, cap: 5 })).toBe('done');
  });

  test('stops when it is cancelled', async () => {
    const { call } = failing(9, failure('transient', 60));
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 20);
    await expect(retry(call, { ...options, signal: cancel.signal })).rejects.toThrow();
  });
});
