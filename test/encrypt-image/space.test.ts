import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { demandSpace } from '../../lib/host/free-space.ts';
import { dynamicVhd } from '../support/dynamic-vhd.ts';
import { Bench, type Ran } from './kit.ts';

const SPACE = fileURLToPath(new URL('../../lib/host/free-space.ts', import.meta.url));
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

const code = (ran: Ran) => (ran.error as { code?: string } | undefined)?.code;

it('space is checked before anything is written', async () => {
  const bench = new Bench();
  try {
    await expect(demandSpace(bench.temp, 2 ** 60, 'the encrypted image')).rejects.toMatchObject({
      code: 'E_SPACE',
    });
    // As sparse as disks can be: LUKS knows no holes, so this needs 500 GiB.
    const huge = dynamicVhd({ size: 500 * 2 ** 30, blockSize: 2 ** 21, blocks: [] });
    const image = bench.file('huge.vhd', huge);
    const wide = { image, 'max-virtual-size': '1TiB' };
    expect(code(await bench.run({ ...wide, format: 'luks-raw' }))).toBe('E_SPACE');
    expect(bench.tempFiles()).toEqual([]);
    expect(code(await bench.run({ ...wide, 'dry-run': 'true' }))).toBeUndefined();
    expect(code(await bench.run({ image }))).toBe('E_SOURCE_TOO_LARGE');
  } finally {
    bench.remove();
  }
});
