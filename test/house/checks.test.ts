import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, WORK } from '../../tools/project.ts';

/** Runs a check of the house; its output is the failure's text. */
function check(command: string, ...args: string[]): void {
  const result = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 });
  expect(`${result.status === 0 ? '' : `${result.stdout}${result.stderr}`}`).toBe('');
}

const bin = (name: string) => join(ROOT, 'node_modules', '.bin', name);
const node = process.execPath;

describe('the house keeps its rules', () => {
  test('types', { timeout: 120_000 }, () => check(bin('tsc'), '--noEmit'));
  test('style', { timeout: 60_000 }, () => check(bin('biome'), 'check', '--error-on-warnings', '.'));
  test('no dead code', { timeout: 120_000 }, () => check(bin('knip')));
  test('the committed bundles are what their source gives, and small', { timeout: 120_000 }, () =>
    check(node, 'tools/check-dist.ts'),
  );
  test("a job's download is small", { timeout: 60_000 }, () => check(node, 'tools/check-size.ts'));
  test('generated tables are up to date', () => check(node, 'tools/docs.ts', '--check'));

  test('actionlint', { timeout: 60_000 }, (context) => {
    const actionlint = join(WORK, 'bin', 'actionlint');
    if (!existsSync(actionlint))
      return context.skip('actionlint is not built: `npm test` builds it where Go can be had');
    check(actionlint);
  });

  test('zizmor', { timeout: 60_000 }, (context) => {
    const zizmor = join(WORK, 'venv', 'bin', 'zizmor');
    if (!existsSync(zizmor)) return context.skip('zizmor is not installed: `npm test` installs it');
    check(zizmor, '--offline', '--quiet', '--persona=pedantic', '.github');
  });
});

describe('the two houses share no code', () => {
  const importsOf = (folder: string, pattern: string) =>
    spawnSync('git', ['grep', '-nE', pattern, '--', folder], { cwd: ROOT, encoding: 'utf8' }).stdout;

  test('the local cloud imports nothing of the suite', () => {
    expect(importsOf('cloud/*.ts', "from '(\\.\\./)+(lib|actions|tools|demo|test)/")).toBe('');
  });

  test('the suite imports nothing of the local cloud', () => {
    expect(importsOf('lib/*.ts', "from '(\\.\\./)+(cloud|actions|tools|demo|test)/")).toBe('');
    expect(importsOf('actions/*.ts', "from '(\\.\\./)+(cloud|tools|demo|test)/")).toBe('');
  });

  test('only the edge touches @actions', () => {
    const found = importsOf('lib/*.ts actions/*.ts'.split(' ')[0] ?? '', "(from|import\\() ?'@actions/");
    for (const line of found.split('\n').filter(Boolean)) expect(line).toMatch(/^lib\/(runner|github)\//);
    expect(importsOf('actions/*.ts', "'@actions/")).toBe('');
  });

  test('TLS checks are never switched off', () => {
    const pattern = 'rejectUnauthorized|NODE_TLS_REJECT|disableSslVerification: true';
    // That file alone may name the variable: it refuses to run with it.
    const found = importsOf('lib/*.ts', pattern).split('\n');
    expect(found.filter((line) => line !== '' && !line.startsWith('lib/runner/tls.ts:'))).toEqual([]);
    expect(importsOf('actions/*.ts', pattern)).toBe('');
  });
});
