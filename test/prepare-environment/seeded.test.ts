import { expect, it } from 'vitest';
import { startLocalCloud } from '../../cloud/local-cloud.ts';
import { lacking, prepareAll } from './account-kit.ts';

it('what the local cloud begins with is a prepared account, by the default names', async () => {
  const cloud = await startLocalCloud();
  try {
    const seen = await prepareAll(cloud, { region: 'us-south', bucket: cloud.bucket });
    expect([seen.error, lacking(seen), seen.outputs['missing']]).toEqual(['', {}, '0']);
    expect(seen.outputs['import-service-id']).toBe(cloud.importServiceId);
    expect(seen.outputs['root-key-crn']).toBe(cloud.rootKeyCrn);
  } finally {
    await cloud.stop();
  }
});
