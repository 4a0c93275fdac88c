import { expect, test } from 'vitest';
import { check, ORDER, ORDERED } from './kit.ts';

type Values = Readonly<Record<string, unknown>>;

const outputsOf = async (request: Values, workflow = 'encrypted-image', env = {}) => {
  const { outputs, refusal } = await check({ request, workflow, env });
  expect(refusal).toBeUndefined();
  return { callId: outputs.get('call-id') ?? '', queue: outputs.get('queue') ?? '' };
};
const callId = async (request: Values, workflow?: string) => (await outputsOf(request, workflow)).callId;
const queue = async (request: Values, env?: object) =>
  (await outputsOf(request, 'order-instance', env)).queue;

test('the same call has the same id in every attempt, in whatever order its inputs come', async () => {
  const again = Object.fromEntries(Object.entries(ORDERED).reverse());
  expect(await callId(again)).toBe(await callId(ORDERED));
  const mended = {
    ...ORDERED,
    timeout: '3h',
    runner: '["big"]',
    'max-hourly-price': '0.90',
    'retry-unknown': true,
    'check-environment': true,
    'abort-uploads-after': '0',
    audit: true,
    expect: 'order',
  };
  expect(await callId(mended)).toBe(await callId(ORDERED));
  expect(await callId(ORDERED)).toMatch(/^[0-9a-f]{32}$/);
});

test('an image that no longer fits on the disk may be streamed in the next attempt', async () => {
  const request = { ...ORDERED, 'object-key': 'web.vhd-0.vhd' };
  expect(await callId({ ...request, stream: true })).toBe(await callId(request));
});

test('calls that are given anything else have other ids', async () => {
  const ids = await Promise.all(
    [
      {},
      { image: '/srv/db.raw' },
      { name: 'db' },
      { hostname: 'web-{unique}' },
      { domain: 'example.org' },
      { flavor: 'B1_1X2X25' },
      { datacenter: 'dal13' },
      { tags: 'blue' },
      { 'user-data': '#cloud-config\n' },
      { environment: 'staging' },
      { 'private-only': true },
      { 'object-key': 'web.vhd-0.vhd' },
      { 'call-id': '0' },
      { 'call-id': '1' },
    ].map((more) => callId({ ...ORDERED, ...more })),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(await callId(ORDER, 'order-instance')).not.toBe(
    await callId({ ...ORDER, 'template-id': '11' }, 'order-instance'),
  );
});

test('with object-key, an artifact may have another name in every attempt', async () => {
  const { image: _, ...rest } = ORDERED;
  const request = (attempt: string) => ({
    ...rest,
    'object-key': 'web.vhd-0.vhd',
    'image-artifact': `disk-${attempt}`,
  });
  expect(await callId(request('2'))).toBe(await callId(request('1')));
});

test('nothing waits in a queue where an intent in the bucket keeps two orders apart, or nothing is ordered', async () => {
  for (const request of [
    { ...ORDER, bucket: 'images' },
    { ...ORDER, 'dry-run': true },
  ]) {
    const queues = await Promise.all([queue(request), queue(request), queue(request)]);
    expect(new Set(queues).size).toBe(3);
  }
});

test('without a bucket the runs for one server wait for each other, and for no other', async () => {
  expect(await queue({ ...ORDER, hostname: 'Web' })).toBe(await queue(ORDER));
  expect(await queue({ ...ORDER, hostname: 'db' })).not.toBe(await queue(ORDER));
  const unique = { ...ORDER, hostname: 'web-{unique}' };
  expect(await queue(unique)).toBe(await queue(unique));
  expect(await queue(unique, { GITHUB_RUN_ID: '43' })).not.toBe(await queue(unique));
  expect(await queue({ ...unique, 'call-id': '1' })).not.toBe(await queue(unique));
});
