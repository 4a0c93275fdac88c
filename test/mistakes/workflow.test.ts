import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { check } from '../check-request/kit.ts';
import { rehearseOrder } from '../order-instance/rehearsal-kit.ts';
import { DEBIAN, runImport } from '../upload-import/kit.ts';
import { judgeMistakes, type Mistake } from './kit.ts';
import { MISTAKES } from './workflow.ts';

let cloud: LocalCloud;
const folder = mkdtempSync(join(tmpdir(), 'mistakes-workflow-'));
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 0, noBoot: true } });
});
afterAll(async () => {
  await cloud.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The first job's steps, one after the other: the request, then what it rehearses. */
async function refusalOf({ action, inputs }: Mistake): Promise<unknown> {
  if (action === 'check-request') return (await check({ request: inputs })).refusal;
  if (action === 'order-instance') return (await rehearseOrder(cloud, folder, inputs)).error;
  const seeded = { bucket: cloud.bucket, 'import-service-id': cloud.importServiceId };
  const known = { ...DEBIAN, ...seeded, 'dry-run': 'true', 'root-key-crn': cloud.rootKeyCrn };
  return (await runImport(cloud, folder, { ...known, ...inputs })).error;
}

judgeMistakes(MISTAKES, refusalOf);
