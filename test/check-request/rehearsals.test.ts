import { describe, expect, test } from 'vitest';
import { check, ORDER, ORDERED, WHOLE } from './kit.ts';

/** What the first job rehearses with its next steps, and what it says of the rest. */

const KEY = ['ibmcloud-api-key'];
const BOTH = 'upload-import\norder-instance';

const rehearsed = async (given: Parameters<typeof check>[0]) => {
  const { refusal, outputs, notes } = await check(given);
  expect(refusal).toBeUndefined();
  return { stages: outputs.get('rehearse'), told: notes.join('; ') };
};

describe('the whole chain', () => {
  test('is rehearsed, dry or not; an order only where one is wanted', async () => {
    for (const dry of [true, false]) {
      const request = { ...ORDERED, 'dry-run': dry };
      expect(await rehearsed({ request, secrets: KEY })).toEqual({ stages: BOTH, told: '' });
    }
    expect((await rehearsed({ request: WHOLE, secrets: KEY })).stages).toBe('upload-import');
  });

  test('each with the key of its own job, which a runner may have as well', async () => {
    const own = await rehearsed({ request: ORDERED, secrets: ['image-api-key', 'order-api-key'] });
    expect(own.stages).toBe(BOTH);
    const half = await rehearsed({ request: ORDERED, secrets: ['image-api-key'] });
    expect(half.stages).toBe('upload-import');
    expect(half.told).toMatch(/the order is not rehearsed: the secrets hold neither order-api-key nor/);
    const env = { IBMCLOUD_API_KEY: 'x' };
    expect((await rehearsed({ request: ORDERED, env })).stages).toBe(BOTH);
  });

  test('is not passed in silence where it cannot be rehearsed', async () => {
    const dry = { ...ORDERED, 'dry-run': true };
    const bare = await rehearsed({ request: { ...dry, bucket: '', 'operating-system': '' }, secrets: KEY });
    expect(bare.stages).toBe('');
    expect(bare.told).toBe(
      'the import is not rehearsed: bucket and operating-system are not given; the order is not rehearsed: operating-system is not given',
    );
    const half = await rehearsed({ request: WHOLE, secrets: [...KEY, 'classic-api-key'] });
    expect(half).toEqual({ stages: '', told: expect.stringContaining('classic-api-key alone') });
  });

  test('of the other workflows is their own single step', async () => {
    expect((await rehearsed({ workflow: 'order-instance', request: ORDER, secrets: KEY })).stages).toBe('');
  });

  test('on private endpoints wants a runner that reaches them', async () => {
    const request = { ...WHOLE, network: 'private' };
    expect((await rehearsed({ request, secrets: KEY })).told).toContain('give service-runner');
    const inside = { ...request, 'service-runner': '"inside"' };
    expect((await rehearsed({ request: inside, secrets: KEY })).told).toBe('');
  });
});

test.each([
  [{}, 'us-south'],
  [
    {
      'root-key-crn': '',
      'kms-instance-id': 'crn:v1:bluemix:public:kms:eu-de:a/4f2a:7c1d2e3f-0a1b::',
      'root-key': 'r',
    },
    'eu-de',
  ],
  [{ region: 'us-south' }, 'us-south'],
])('the region of %j is %s', async (more, region) => {
  expect((await check({ request: { ...WHOLE, ...more } })).outputs.get('region')).toBe(region);
});

test('a dry run of an order alone may ask for the price of what has no template yet', async () => {
  const request = { ...ORDER, 'template-id': '', 'dry-run': true, 'operating-system': 'DEBIAN_12_64' };
  const { refusal } = await check({
    workflow: 'order-instance',
    request: { ...request, datacenter: 'dal13' },
  });
  expect(refusal).toBeUndefined();
  expect((await check({ workflow: 'order-instance', request })).refusal?.message).toMatch(
    /datacenter is missing/,
  );
});
