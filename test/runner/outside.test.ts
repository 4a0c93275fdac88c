import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../../tools/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'outside-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The program of an action, started by hand: GITHUB_ACTIONS is not `true`. */
function start(env: Readonly<Record<string, string>>) {
  const program = join(ROOT, 'actions', 'wrap-key', 'main.ts');
  const { PATH = '' } = process.env;
  const ran = spawnSync(process.execPath, [program], {
    env: { PATH, HOME: folder, ...env },
    encoding: 'utf8',
    cwd: folder,
    timeout: 60_000,
  });
  return { ...ran, errors: ran.stdout.split('\n').filter((line) => line.startsWith('::error')) };
}

it('started by hand, an action tells how to run outside, beside its one error', () => {
  const { status, stdout, stderr, errors } = start({});
  expect([status, stderr, errors.length]).toEqual([1, '', 1]);
  expect(stdout).toContain('encrypted-image --help');
});

it('it masks nothing, since nobody would take the mask commands out of what it prints', () => {
  const secret = 'a-key-that-nobody-may-see';
  const { stdout } = start({ IBMCLOUD_API_KEY: secret, IBMCLOUD_IAM_API_ENDPOINT: `http://${secret}` });
  expect(stdout).toContain('root-key-crn');
  expect(stdout).not.toContain('::add-mask::');
  expect(stdout).not.toContain(secret);
});

it('in a job it masks, and says nothing of command lines', () => {
  const { stdout } = start({ IBMCLOUD_API_KEY: 'a-key-that-nobody-may-see', GITHUB_ACTIONS: 'true' });
  expect(stdout).toContain('::add-mask::a-key-that-nobody-may-see');
  expect(stdout).not.toContain('--help');
});
