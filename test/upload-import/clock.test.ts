import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDeps } from '../../actions/upload-import/services.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { importKeys, KEY_NAME, makeFolder, makeImage, prepare, tagOf } from './kit.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const CHILD = fileURLToPath(new URL('clock-child.ts', import.meta.url));
const SHIFT = new URL('../support/shifted-date.mjs', import.meta.url).href;
const folder = makeFolder();
let cloud: LocalCloud;
let image: string;

beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 20, noBoot: true } });
  image = (await makeImage(cloud, folder.path)).path;
});
afterAll(async () => {
  await cloud.stop();
  folder.remove();
});

/** A whole import on a runner whose clock is off by so many milliseconds. */
async function importWithClock(off: number, key: string) {
  const { env, bucket, importServiceId } = cloud;
  const job = { cloud: { env, bucket, importServiceId }, folder: folder.path, image, key };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', SHIFT, CHILD], {
    env: { CLOCK_OFF: String(off), CLOCK_JOB: JSON.stringify(job), PATH: process.env['PATH'] },
  });
  return JSON.parse(stdout) as { error: string; lines: string[]; template: string };
}

test.each([
  ['20 min slow', -20 * MINUTE, /20 min slow/],
  ['20 min fast', 20 * MINUTE, /20 min fast/],
  ['a day slow', -DAY, /24\.0 h slow/],
  ['a day fast', DAY, /24\.0 h fast/],
  ['years slow', -5 * 365 * DAY, /1825\.0 days slow/],
  ['years fast', 5 * 365 * DAY, /1825\.0 days fast/],
])(
  'a clock that is %s is told at once, and the import succeeds by the time of the cloud',
  async (name, off, told) => {
    cloud.requestLog.clear();
    const run = await importWithClock(off, `${name.replaceAll(' ', '-')}.vhd-0.vhd`);
    expect(run.error).toBe('');
    expect(run.template).toMatch(/^\d+$/);
    const warnings = run.lines.filter((line) => line.startsWith('warning: the clock'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(told);
    expect(warnings[0]).toContain('NTP');
    expect(await importKeys(cloud)).toEqual([]);
  },
);

test('a clock that is nearly right is not told', async () => {
  const run = await importWithClock(2 * MINUTE, 'right.vhd-0.vhd');
  expect(run.error).toBe('');
  expect(run.lines.filter((line) => line.includes('clock'))).toEqual([]);
});

test('a key that another run still uses does not look expired to a runner whose clock is fast, nor an old one alive to a slow one', async () => {
  const { inputs, edge } = prepare(cloud, folder.path, { 'template-id': '1' });
  const deps = openDeps(inputs, edge);
  const owner = { iamId: `iam-${cloud.importServiceId}`, accountId: cloud.account };
  const description = `${tagOf('f'.repeat(64), 'other')}: of another image`;
  const key = { ...owner, name: KEY_NAME, description, expiresAt: Date.now() + 60 * MINUTE };
  const { id } = await deps.apiKeys.create(key, edge.signal);
  expect((await importWithClock(DAY, 'fast.vhd-0.vhd')).error).toBe('');
  expect(await importKeys(cloud)).toEqual([id]);
  await deps.apiKeys.remove(id, edge.signal);
});
