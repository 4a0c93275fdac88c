import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

test('npm run cloud: one line on stdout, and SIGTERM to npm ends it', { timeout: 30_000 }, async () => {
  const child = spawn('npm', ['run', 'cloud', '--', '--no-boot'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exit = once(child, 'exit');
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  while (!output.includes('\n') && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const { env } = JSON.parse(output);
  const alive = () =>
    fetch(env['IBMCLOUD_IAM_API_ENDPOINT']).then(
      () => true,
      () => false,
    );
  expect(await alive()).toBe(true);
  child.kill('SIGTERM');
  await exit;
  expect(await alive()).toBe(false);
  expect(output.trimEnd().split('\n')).toHaveLength(1);
});

describe('a fresh clone, before npm ci', () => {
  let clone: string;
  beforeAll(() => {
    clone = mkdtempSync(join(tmpdir(), 'fresh-clone-'));
    mkdirSync(join(clone, 'cloud'));
    for (const file of ['.npmrc', 'package.json', 'package-lock.json', 'cloud/start.mjs'])
      copyFileSync(join(ROOT, file), join(clone, file));
  });
  afterAll(() => rmSync(clone, { recursive: true, force: true }));

  /** What an ordinary shell has: none of the variables that npm gives to the tests, nor their Node first. */
  const env = () => {
    const path = (process.env['PATH'] ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
    return { HOME: clone, PATH: path.join(':') };
  };
  // Whichever Node the system has; without one the tests' own.
  const node = ['/usr/bin/node', '/usr/local/bin/node'].find((file) => existsSync(file)) ?? process.execPath;

  test('the start says in one sentence what to do, and nothing on stdout', () => {
    const { status, stdout, stderr } = spawnSync(node, ['cloud/start.mjs'], {
      cwd: clone,
      env: env(),
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^local cloud: run `npm ci` first: [^\n]+ \(this is Node \d+[\d.]+\)\.\n$/);
  });

  test('npm run cloud says it too', { timeout: 30_000 }, () => {
    const { status, stderr } = spawnSync('npm', ['run', 'cloud'], {
      cwd: clone,
      env: env(),
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/^local cloud: run `npm ci` first/)]);
  });

  test('npm ci without a registry tells why it fails', { timeout: 60_000 }, () => {
    const unreachable = [
      '--registry=http://127.0.0.1:9/',
      '--fetch-retries=0',
      '--cache',
      join(clone, 'cache'),
    ];
    const { status, stdout } = spawnSync('npm', ['ci', ...unreachable], {
      cwd: clone,
      env: env(),
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'ECONNREFUSED', summary: expect.any(String) });
  });
});
