import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const PROGRAM = fileURLToPath(new URL('./failing-ends.ts', import.meta.url));

it('what fails while things are given back is told beside the first error, and does not hide it', () => {
  const { PATH = '' } = process.env;
  const ran = spawnSync(process.execPath, [PROGRAM], { encoding: 'utf8', env: { PATH }, timeout: 60_000 });
  expect([ran.status, ran.stderr]).toEqual([1, '']);
  const errors = ran.stdout.split('\n').filter((line) => line.startsWith('::error'));
  expect(errors).toEqual([
    '::error::failing-ends: E_FIRST: E_FIRST happened. Likely: it was planted. Fix: none. More: docs/troubleshooting.md#e_first',
  ]);
  for (const code of ['E_INNER', 'E_OUTER'])
    expect(ran.stdout).toMatch(new RegExp(`^caused by, while it ended: ${code}:`, 'm'));
});
