import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDeps } from '../../actions/upload-import/services.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { DEBIAN, makeFolder, makeImage, prepare, runImport } from './kit.ts';

let cloud: LocalCloud;
const folder = makeFolder();
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 20, noBoot: true } });
});
afterAll(async () => {
  await cloud.stop();
  folder.remove();
});

describe('a whole import', () => {
  it('uploads, imports, waits and records; a second run changes nothing', async () => {
    const image = await makeImage(cloud, folder.path, { name: 'first' });
    const given = {
      ...DEBIAN,
      'encrypted-image': image.path,
      bucket: cloud.bucket,
      'import-service-id': cloud.importServiceId,
      locations: 'wdc07',
    };
    const one = await runImport(cloud, folder.path, given);
    expect(one.error).toBeUndefined();
    expect(one.outputs.get('changed')).toBe('true');
    expect(one.outputs.get('object-key')).toBe('first.vhd-0.vhd');
    expect(one.outputs.get('object-uri')).toBe(`cos://us-south/${cloud.bucket}/first.vhd-0.vhd`);
    expect(one.outputs.get('datacenters')).toBe('dal13\nwdc07');
    const two = await runImport(cloud, folder.path, given);
    expect(two.error).toBeUndefined();
    expect(two.outputs.get('changed')).toBe('false');
    for (const name of ['template-id', 'template-global-id', 'object-uri', 'datacenters'])
      expect(two.outputs.get(name)).toBe(one.outputs.get(name));
  });
});
