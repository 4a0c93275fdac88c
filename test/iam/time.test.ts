import { expect, test } from 'vitest';
import { ServiceError } from '../../lib/base/errors.ts';
import { iamTime } from '../../lib/iam/api-keys.ts';
import { explainIam } from '../../lib/iam/errors.ts';
import { iamTimeOf } from '../../lib/iam/time-signs.ts';

const NOW = 1_790_000_000;

test.each([
  [
    'the Date header, when it fits the token',
    { date: NOW + 10, issuedAt: NOW, expiresAt: NOW + 3600 },
    NOW + 10,
  ],
  [
    'the Date header of a token that IAM had kept',
    { date: NOW + 3000, issuedAt: NOW, expiresAt: NOW + 3600 },
    NOW + 3000,
  ],
  [
    'the token, when the Date is before its issue',
    { date: NOW - 1200, issuedAt: NOW, expiresAt: NOW + 3600 },
    NOW,
  ],
  [
    'the token, when the Date is behind its end',
    { date: NOW + 86_400, issuedAt: NOW, expiresAt: NOW + 3600 },
    NOW,
  ],
  ['the token alone', { date: Number.NaN, issuedAt: NOW, expiresAt: NOW + 3600 }, NOW],
  ['the Date alone', { date: NOW, issuedAt: undefined, expiresAt: undefined }, NOW],
  ['nothing', { date: Number.NaN, issuedAt: undefined, expiresAt: NOW }, undefined],
  ['nothing of nonsense', { date: -1, issuedAt: 1e300, expiresAt: Number.NaN }, undefined],
])('the time comes from %s', (_name, signs, expected) => {
  expect(iamTimeOf(signs)).toBe(expected);
});

test('an expiry that IAM takes as past is about clocks, not about the API key', () => {
  const refused = new ServiceError({
    service: 'iam',
    operation: 'createApiKey',
    status: 400,
    serviceCode: 'BXNIM0106E',
    text: 'The expiration must lie in the future.',
    outcome: 'refused',
  });
  const told = explainIam(refused, 'no API key can be made');
  expect(told.code).toBe('E_CLOCK');
  expect(told.fix).toContain('NTP');
  expect(told.fix).not.toContain('new API key');
});

test('no life of a key is too long to be written', () => {
  expect(iamTime(Number.MAX_SAFE_INTEGER)).toBe('9999-12-31T00:00+0000');
});
