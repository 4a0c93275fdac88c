import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SPACE = fileURLToPath(new URL('../../actions/encrypt-image/space.ts', import.meta.url));
const isRoot = process.getuid?.() === 0;
/** root may write anywhere, so another user asks. */
const asUser = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];

/** Runs Node as a user whom permissions bind. */
const node = (program: string) => {
  const [command = '', ...args] = [...asUser, process.execPath, '--input-type=module', '--eval', program];
  return spawnSync(command, args, { encoding: 'utf8' });
};
const canAsk = node(`await import(${JSON.stringify(SPACE)})`).status === 0;

function answerFor(folder: string): string {
  const program = `import { demandWritable } from ${JSON.stringify(SPACE)};
    await demandWritable(${JSON.stringify(folder)}).then(() => console.log('fine'), ({ code }) => console.log(code));`;
  return node(program).stdout.trim();
}

it.skipIf(isRoot && !canAsk)(
  'a folder in which no file may be made is refused, also in a dry run (skipped for root where no other user can run it)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'encrypt-image-space-'));
    try {
      chmodSync(folder, 0o777);
      expect(answerFor(folder)).toBe('fine');
      chmodSync(folder, 0o555);
      expect(answerFor(folder)).toBe('E_OUTPUT_WRITE');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
