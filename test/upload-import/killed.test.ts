import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { runChild } from '../order-instance/child.ts';
import { importKeys, makeFolder, makeImage, wire } from './kit.ts';

/** The process is killed as a lost runner is: no clean-up, no post. The next run must find its way. */

const folder = makeFolder();
let cloud: LocalCloud;

beforeAll(async () => {
  mkdirSync(join(folder.path, 'temp'));
  cloud = await startLocalCloud({ settings: { transactionStep: 150, noBoot: true } });
});
afterAll(async () => {
  await cloud.stop();
  folder.remove();
});

const created = (): number => wire(cloud, 'createFromIcos').length;

it('a run that is killed while its template is made leaves no key, and one template, to the next', async () => {
  const [line, name] = ['template', 'killed'];
  const image = await makeImage(cloud, folder.path, { name });
  const before = created();
  const keys = await importKeys(cloud);
  const start = (kill: boolean) =>
    runChild('upload-import', {
      folder: folder.path,
      inputs: {
        'encrypted-image': image.path,
        bucket: cloud.bucket,
        'object-key': `${name}.vhd-0.vhd`,
        'operating-system': 'DEBIAN_12_64',
        'import-service-id': cloud.importServiceId,
        timeout: '60s',
      },
      env: { ...cloud.env, GITHUB_WORKSPACE: folder.path, RUNNER_TEMP: join(folder.path, 'temp') },
      onText: (text, child) => {
        if (kill && text.includes(line)) child.kill('SIGKILL');
      },
    });
  const killed = await start(true);
  expect(killed.code).toBe(null);
  const next = await start(false);
  expect([next.code, next.stderr]).toEqual([0, '']);
  expect(next.outputs['template-id']).toMatch(/^\d+$/);
  expect(created() - before).toBe(1);
  expect(await importKeys(cloud)).toEqual(keys);
});
