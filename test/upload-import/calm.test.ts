import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { runAction } from '../support/run-action.ts';
import { DEBIAN, makeFolder, makeImage } from './kit.ts';

vi.mock('node:timers/promises', async (original) => {
  const real = await original<typeof import('node:timers/promises')>();
  return {
    ...real,
    setTimeout: (time: number, ...rest: [never]) => real.setTimeout(Math.min(time, 20), ...rest),
  };
});

const folder = makeFolder();
let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 20, noBoot: true } });
});
afterAll(async () => {
  await cloud.stop();
  folder.remove();
});

/** What people take for a failure when they read a log. */
const ALARMING = /error|fail|HTTP [45]\d\d|\bE_[A-Z]|denied|refus|unknown|cannot|exception/i;

// Long: one procedure, from an account to a server.
test('no line of a run that goes well looks like an error', async () => {
  const image = await makeImage(cloud, folder.path, { name: 'calm' });
  const env = { ...cloud.env, GITHUB_WORKSPACE: folder.path, RUNNER_TEMP: folder.path };
  const all: string[] = [];
  const run = async (name: string, inputs: Record<string, string>) => {
    const { error, lines: every, outputs } = await runAction(name, inputs, env);
    const lines = every.filter((line) => !line.startsWith('debug: '));
    expect(error).toBeUndefined();
    all.push(...lines.map((line) => `${name}: ${line}`));
    return outputs;
  };
  await run('prepare-environment', { region: 'us-south', bucket: cloud.bucket });
  const { 'wrapped-dek': wrapped = '' } = await run('wrap-key', { 'root-key-crn': cloud.rootKeyCrn });
  const plain = join(folder.path, 'plain.raw');
  writeFileSync(plain, Buffer.alloc(2 * 1024 * 1024, 7));
  await run('encrypt-image', {
    image: plain,
    'root-key-crn': cloud.rootKeyCrn,
    'wrapped-dek': wrapped,
    'check-guest': 'off',
  });
  const upload = {
    ...DEBIAN,
    'encrypted-image': image.path,
    bucket: cloud.bucket,
    'import-service-id': cloud.importServiceId,
    name: 'web-2026-11',
  };
  const { 'template-id': template = '' } = await run('upload-import', upload);
  const order = {
    'template-id': template,
    hostname: 'web',
    domain: 'example.com',
    flavor: 'B1_2X4X100',
    'max-hourly-price': '1',
    bucket: cloud.bucket,
  };
  await run('order-instance', order);
  // Once more: everything is found.
  const before = all.length;
  await run('upload-import', { ...upload, name: 'web-2026-12' });
  const told = all.slice(before).filter((line) => line.includes('notice'));
  expect(told.join('\n')).toMatch(/"web-2026-11", not "web-2026-12".*slcli image edit \d+ --name/);
  await run('order-instance', order);
  expect(all.filter((line) => ALARMING.test(line))).toEqual([]);
  expect(all.length).toBeGreaterThan(20);
});
