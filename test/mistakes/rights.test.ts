import { afterAll, beforeAll } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { DEBIAN, makeFolder, makeImage, runImport } from '../upload-import/kit.ts';
import { judgeMistakes } from './kit.ts';
import { identities, MISTAKES } from './rights.ts';

/** Dry runs: what they do not refuse is not sent either. */

let cloud: LocalCloud;
let path = '';
const folder = makeFolder();
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 0, noBoot: true } });
  ({ path } = await makeImage(cloud, folder.path, { name: 'web' }));
});
afterAll(async () => {
  await cloud.stop();
  folder.remove();
});

/** `{key of NAME}` and `{NAME}` of the mistakes. */
function filled(value: string): string {
  const [, isKey, name = ''] = /^\{(key of )?(.+)\}$/.exec(value) ?? [];
  if (name === '') return value;
  const identity = identities.get(name);
  if (!identity) throw new Error(`nobody is called ${name}`);
  return isKey ? identity.apiKey : identity.id;
}

judgeMistakes(
  MISTAKES,
  async ({ inputs }) => {
    const given = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, filled(value)]));
    const all = {
      ...{ ...DEBIAN, 'encrypted-image': path, bucket: cloud.bucket, 'dry-run': 'true' },
      ...{ 'import-service-id': cloud.importServiceId, ...given },
    };
    return (await runImport(cloud, folder.path, all)).error;
  },
  () => cloud,
);
