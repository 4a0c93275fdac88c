import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/project.ts';

/** A folder with this project's settings, in which the linters must find what they are there for. */
const folder = mkdtempSync(join(tmpdir(), 'linters-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
writeFileSync(join(folder, '.oxlintrc.json'), readFileSync(join(ROOT, '.oxlintrc.json')));
writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), include: ['*.ts'], exclude: [] }),
);
const { vcs: _noGitHere, ...biome } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
writeFileSync(join(folder, 'biome.json'), JSON.stringify(biome));

/** Status and output of a linter for these files. */
function lint(program: string, args: readonly string[], files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const bin = join(ROOT, 'node_modules', '.bin', program);
  const { status, stdout, stderr } = spawnSync(bin, [...args, ...Object.keys(files)], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

describe('the linters find', () => {
  const head = `import { rm } from 'node:fs/promises';
import { work, type Worker } from './work.ts';
`;
  const WORK = `export interface Worker { stop(): Promise<void> }
export async function work(): Promise<void> {}
`;

  test.each([
    ['a function of this project', 'work();', 'no-floating-promises'],
    ['a method', 'export const end = (worker: Worker) => { worker.stop(); };', 'no-floating-promises'],
    ['a function of Node', "rm('x');", 'no-floating-promises'],
    ['one that is only followed up', 'work().then(() => rm("x"));', 'no-floating-promises'],
    ['a condition', 'if (work()) await rm("x");', 'no-misused-promises'],
    ['a callback that nobody waits for', '[1].forEach(async () => work());', 'no-misused-promises'],
  ])('a promise that is left alone: %s', { timeout: 60_000 }, (_what, code, rule) => {
    const { status, said } = lint('oxlint', ['--format=unix'], {
      'work.ts': WORK,
      'bad.ts': `${head}${code}\n`,
    });
    expect(said).toContain(`bad.ts:3:`);
    expect(said).toContain(rule);
    expect(status).not.toBe(0);
  });

  test('nothing where promises are awaited, handed on, caught, or left alone on purpose', {
    timeout: 60_000,
  }, () => {
    const code = `await work();
void rm('x');
export const end = (worker: Worker) => worker.stop().catch(() => undefined);
`;
    const { status, said } = lint('oxlint', [], { 'work.ts': WORK, 'bad.ts': `${head}${code}` });
    expect(said).toContain('0 warnings and 0 errors');
    expect(status).toBe(0);
  });

  test('files that import in a circle, by types too', { timeout: 60_000 }, () => {
    const { status, said } = lint('biome', ['lint', '--only=suspicious/noImportCycles'], {
      'egg.ts': `import type { Hen } from './hen.ts';\nexport type Egg = Hen;\n`,
      'hen.ts': `import type { Egg } from './egg.ts';\nexport type Hen = Egg;\n`,
    });
    expect(said).toContain('noImportCycles');
    expect(status).not.toBe(0);
  });
});
