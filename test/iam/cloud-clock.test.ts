import { expect, test } from 'vitest';
import { ServiceError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { iamTime } from '../../lib/iam/api-keys.ts';
import { CloudClock, iamTimeOf } from '../../lib/iam/cloud-clock.ts';
import { explainIam } from '../../lib/iam/errors.ts';

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

test('it goes on by the monotonic clock, whatever becomes of the local one', () => {
  let monotonic = 1000;
  const clock = new CloudClock(() => monotonic);
  clock.learn(NOW, silentLog);
  monotonic += 5000;
  expect(clock.now()).toBe(NOW * 1000 + 5000);
  clock.learn(undefined, silentLog);
  expect(clock.now()).toBe(NOW * 1000 + 5000);
});

test('a wrong clock is told once, however many tokens there are', () => {
  const lines: string[] = [];
  const log = { ...silentLog, warning: (text: string) => void lines.push(text) };
  for (let index = 0; index < 3; index += 1) new CloudClock(() => 0).learn(Date.now() / 1000 + 1200, log);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('20 min slow');
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
