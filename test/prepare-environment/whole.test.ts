import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { prepare } from './cloud-kit.ts';

let cloud: LocalCloud;

beforeAll(async () => {
  cloud = await startLocalCloud({ empty: true, settings: { transactionStep: 0, noBoot: true } });
});
afterAll(() => cloud.stop());

const INPUTS = { bucket: 'whole-images', region: 'us-south', 'bucket-key': 'true' };

describe('an empty account', () => {
  it('is told', async () => {
    const seen = await prepare(cloud, INPUTS);
    console.log(seen.lines.join('\n'), String(seen.error));
  });
  it('ensure', async () => {
    const seen = await prepare(cloud, { ...INPUTS, mode: 'ensure', audit: 'ensure', 'logs-instance': cloud.env['IBMCLOUD_LOGS_INSTANCE'] ?? '' });
    console.log(seen.lines.join('\n'), String(seen.error));
    const again = await prepare(cloud, { ...INPUTS, mode: 'ensure' });
    console.log(again.lines.join('\n'), String(again.error));
    expect(again.outputs['changed']).toBe('false');
  });
});
