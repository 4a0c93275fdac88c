import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Platform, startPlatform } from './platform-kit.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
});
afterEach(() => platform.cloud.faults.clear());
afterAll(() => platform.stop());

const POLICY = /^\/v1\/serviceids/;
const names = () => platform.cloud.iam.state.serviceIds.all().map(({ name }) => name);

function create(name: string, token: string) {
  const body = { account_id: platform.cloud.account, name };
  return platform.call('iam', 'POST', '/v1/serviceids', { token, body });
}

test('a refusal has no effect and is used up', async () => {
  const token = await platform.token();
  platform.cloud.faults.next({
    service: 'iam',
    method: 'POST',
    path: POLICY,
    effect: 'refuse',
    status: 429,
    headers: { 'retry-after': '1' },
    body: '{}',
  });
  const refused = await create('refused', token);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  expect(names()).not.toContain('refused');
  expect((await create('refused', token)).status).toBe(201);
});

test('a lost answer has its effect, a dropped request has none', async () => {
  const token = await platform.token();
  platform.cloud.faults.next({ service: 'iam', path: POLICY, effect: 'drop-after' });
  await expect(create('lost', token)).rejects.toThrow();
  expect(names()).toContain('lost');
  platform.cloud.faults.next({ service: 'iam', path: POLICY, effect: 'drop-before' });
  await expect(create('dropped', token)).rejects.toThrow();
  expect(names()).not.toContain('dropped');
});

test('a service that hangs leaves the others alone, and the cloud still stops', async () => {
  const token = await platform.token();
  platform.cloud.faults.next({ service: 'kms', effect: 'hang' });
  const waiting = platform.call('kms', 'GET', '/api/v2/keys', { token }).catch(() => 'cut');
  expect((await create('meanwhile', token)).status).toBe(201);
  await platform.stop();
  expect(await waiting).toBe('cut');
});
