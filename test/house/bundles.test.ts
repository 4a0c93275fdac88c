import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LaneMemory } from '../../lib/engine/lanes/memory.ts';
import { actionNames, ROOT, readText } from '../../tools/project.ts';
import { encryptSectors } from '../support/encrypted-files.ts';

/** What each action cannot do without, as its one error names it. */
const MISSING: Record<string, readonly string[]> = {
  'wrap-key': ['ibmcloud-api-key', 'root-key-crn'],
  'encrypt-image': ['ibmcloud-api-key', 'image', 'wrapped-dek', 'root-key-crn'],
  'upload-import': ['ibmcloud-api-key', 'encrypted-image', 'bucket', 'operating-system'],
  'order-instance': ['ibmcloud-api-key', 'template-id', 'hostname', 'domain', 'flavor', 'max-hourly-price'],
  'export-image': ['ibmcloud-api-key', 'template-id', 'bucket'],
  'prepare-environment': ['ibmcloud-api-key', 'region', 'bucket'],
  'audit-events': ['ibmcloud-api-key', 'manifest', 'object-uri', 'root-key-crn'],
  'check-request': ['workflow', 'inputs'],
};
/** The workflows' own first step calls no service, so it has none of the common inputs. */
const CALLS_SERVICES = actionNames().filter((name) => name !== 'check-request');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a committed bundle as the runner does: its inputs and files by the environment, nothing of this process. */
function runBundle(
  name: string,
  inputs: Readonly<Record<string, string>> = {},
  runner: Readonly<Record<string, string>> = {},
) {
  const files = ['output', 'state', 'summary'].map((file) => join(folder, file));
  for (const file of files) writeFileSync(file, '');
  mkdirSync(join(folder, 'temp'), { recursive: true });
  const [output = '', state = '', summary = ''] = files;
  const env = {
    PATH: '/usr/bin:/bin',
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: join(folder, 'temp'),
    GITHUB_WORKSPACE: folder,
    ...{ GITHUB_OUTPUT: output, GITHUB_STATE: state, GITHUB_STEP_SUMMARY: summary },
    ...runner,
    ...Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
    ),
  };
  const result = spawnSync(process.execPath, [join(ROOT, 'actions', 'dist', `${name}.js`)], {
    env,
    encoding: 'utf8',
    cwd: folder,
    timeout: 60_000,
  });
  return { ...result, output: readFileSync(output, 'utf8'), summary: readFileSync(summary, 'utf8') };
}

describe.each(actionNames())('the bundle of %s', (name) => {
  test('refuses empty inputs with one error that names all that is missing', () => {
    const { status, stdout, stderr } = runBundle(name);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(1);
    for (const input of MISSING[name] ?? ['']) expect(errors[0]).toContain(input);
    expect(errors[0]).toMatch(/E_INPUT: .* Likely: .* Fix: /);
  });
});

describe.each(CALLS_SERVICES)('the bundle of %s', (name) => {
  test('names every problem of bad inputs at once, and writes its outputs, empty', () => {
    const { status, stdout, output } = runBundle(name, {
      timeout: '1e9',
      network: 'Public',
      'allow-custom-endpoints': ' true',
    });
    expect(status).toBe(1);
    for (const input of ['timeout', 'network', 'allow-custom-endpoints']) expect(stdout).toContain(input);
    expect(output.match(/<<ghadelimiter_/g)?.length).toBeGreaterThan(3);
  });

  test('refuses a custom endpoint that nobody has allowed', () => {
    const { status, stdout } = runBundle(name, {
      'ibmcloud-api-key': 'canary-api-key-0123456789',
      endpoints: 'iam=http://169.254.169.254',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('allow-custom-endpoints');
    const shown = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(shown.join('\n')).not.toContain('canary-api-key-0123456789');
  });
});

describe('the bundle of check-request', () => {
  const inputs = JSON.stringify({
    ...{ image: '/srv/web.raw', bucket: 'images', 'operating-system': 'DEBIAN_12_64', order: true },
    ...{ 'root-key-crn': 'crn:v1:bluemix:public:kms:us-south:a/4f2a:7c1d2e3f-0a1b:key:b81f0c52' },
    ...{ hostname: 'web', domain: 'example.com', flavor: 'B1_2X4X100', 'max-hourly-price': '0.20' },
  });
  const runner = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '1', GITHUB_JOB: 'wrap' };
  const request = (text: string) =>
    runBundle('check-request', { workflow: 'encrypted-image', inputs: text }, runner);

  test('passes a sound request and tells its id', () => {
    const { status, output, stderr } = request(inputs);
    expect([status, stderr]).toEqual([0, '']);
    expect(output).toMatch(/call-id<<.*\n[0-9a-f]{32}\n/);
  });

  test("refuses by the parsers of all actions, in the workflow's name", () => {
    const { status, stdout, output } = request(
      inputs.replace('"0.20"', '"0,20 EUR"').replace('"web"', '"web_1!"').replace('DEBIAN_12_64', 'debian'),
    );
    expect(status).toBe(1);
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^::error::E_INPUT: .* 3 problems: .*Likely: .* Fix: /);
    for (const text of ['0,20 EUR', 'web_1!', 'debian']) expect(errors[0]).toContain(text);
    expect(output).toMatch(/call-id<<(\S+)\n\n\1/);
  });
});

test('the bundle of the command line runs by a link, as npm makes one, and reads our texts beside it', () => {
  const link = join(folder, 'encrypted-image');
  symlinkSync(join(ROOT, 'actions', 'dist', 'encrypted-image.js'), link);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [link, ...args], { encoding: 'utf8', env: {}, cwd: folder, timeout: 60_000 });
  expect(run('wrap', '--help')).toMatchObject({ status: 0, stderr: '' });
  expect(run('--version').stdout).toBe(`${JSON.parse(readText('package.json')).version}\n`);
  const refused = run('encrypt');
  expect([refused.status, JSON.parse(refused.stdout)['encrypted-image']]).toEqual([2, '']);
  expect(refused.stderr).toMatch(/^error: E_INPUT: /);
});

const GOOD_ENOUGH: Record<string, string> = {
  'ibmcloud-api-key': 'canary-api-key-0123456789',
  'root-key-crn': 'crn:v1:bluemix:public:kms:us-south:a/4f2a:7c1d2e3f-0a1b:key:b81f0c52',
};

describe('a fork', () => {
  const repository = { full_name: 'we/images' };
  test.each([
    [
      'pull_request',
      { repository, pull_request: { head: { repo: { full_name: 'they/images', fork: true } } } },
    ],
    ['pull_request_target', { repository, pull_request: { head: { repo: null } } }],
    ['workflow_run', { repository, workflow_run: { head_repository: { full_name: 'they/images' } } }],
  ])('by %s is refused before any request', (event, payload) => {
    const path = join(folder, 'event.json');
    writeFileSync(path, JSON.stringify(payload));
    const { status, stdout } = runBundle('wrap-key', GOOD_ENOUGH, {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: path,
    });
    expect(status).toBe(1);
    expect(stdout).toContain('::error::wrap-key: E_FORK');
  });

  test('is not suspected in the own repository', () => {
    const path = join(folder, 'event.json');
    writeFileSync(path, JSON.stringify({ repository, pull_request: { head: { repo: repository } } }));
    const { stdout } = runBundle(
      'wrap-key',
      {
        ...GOOD_ENOUGH,
        endpoints: 'iam=http://127.0.0.1:1',
        'allow-custom-endpoints': 'true',
        timeout: '3s',
      },
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path },
    );
    expect(stdout).not.toContain('E_FORK');
    expect(stdout).toContain('::error::');
  });
});

test("the cipher threads' program is in the bundle and encrypts", async () => {
  const shared = LaneMemory.create(1, 1);
  const { data } = shared.buffer(0);
  const keys = { key: randomBytes(64), tweak: 'plain', digestKey: randomBytes(32) };
  const workerData = { memory: shared.memory, lanes: 1, lane: 0 };
  const worker = new Worker(join(ROOT, 'actions', 'dist', 'lane-worker.js'), { workerData, env: {} });
  try {
    const answer = () =>
      new Promise<unknown>((resolve, reject) => {
        worker.once('message', resolve);
        worker.once('error', reject);
      });
    worker.postMessage({ kind: 'begin', keys });
    expect(await answer()).toMatchObject({ kind: 'done' });
    data.fill(0x55);
    worker.postMessage({ kind: 'seal', job: { buffer: 0, block: 0, sectors: 4096, firstSector: 0 } });
    expect(await answer()).toMatchObject({ kind: 'done' });
    const expected = encryptSectors(keys.key, Buffer.alloc(data.length, 0x55), 0);
    expect(data.equals(expected)).toBe(true);
  } finally {
    await worker.terminate();
  }
});
