import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { modulesBelow, within } from '../../tools/house/files.ts';
import { ROOT, WORK } from '../../tools/project.ts';
import { exampleFiles } from './kit/examples.ts';

/** Runs a check of the house; its output is the failure's text. */
function check(command: string, ...args: string[]): void {
  const result = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 });
  expect(`${result.status === 0 ? '' : `${result.stdout}${result.stderr}`}`).toBe('');
}

const bin = (name: string) => join(ROOT, 'node_modules', '.bin', name);
const node = process.execPath;

describe('the house keeps its rules', () => {
  // In one thread: each thread of the compiler would look at the packages' types for itself.
  test('types', { timeout: 120_000 }, () => check(bin('tsc'), '--noEmit', '--singleThreaded'));
  test('style', { timeout: 120_000 }, () => check(bin('biome'), 'check', '--error-on-warnings', '.'));
  test('no promise is left alone', { timeout: 240_000 }, () => check(bin('oxlint'), '.'));
  test('no dead code', { timeout: 120_000 }, () => check(bin('knip')));
  test("a job's download is small", { timeout: 60_000 }, () => check(node, 'tools/check-size.ts'));
  test('generated tables are up to date', () => check(node, 'tools/docs.ts', '--check'));

  test('actionlint', { timeout: 60_000 }, (context) => {
    const actionlint = join(WORK, 'bin', 'actionlint');
    if (!existsSync(actionlint))
      return context.skip('actionlint is not built: `npm test` builds it where Go can be had');
    check(actionlint);
    check(actionlint, ...exampleFiles());
  });

  test('zizmor', { timeout: 60_000 }, (context) => {
    const zizmor = join(WORK, 'venv', 'bin', 'zizmor');
    if (!existsSync(zizmor)) return context.skip('zizmor is not installed: `npm test` installs it');
    const how = ['--offline', '--quiet', '--persona=pedantic', '--config', '.github/zizmor.yml'];
    check(zizmor, ...how, '.github', ...exampleFiles());
  });
});

test('TLS checks are never switched off', () => {
  const suite = [...modulesBelow(ROOT)].filter(([path]) => within(path, ['lib', 'actions']));
  expect(suite.length).toBeGreaterThan(100);
  const pattern = /rejectUnauthorized|NODE_TLS_REJECT|disableSslVerification: true/;
  const found = suite.filter(([, text]) => pattern.test(text)).map(([path]) => path);
  // That file alone may name the variable: it refuses to run with it.
  expect(found).toEqual(['lib/runner/tls.ts']);
});
