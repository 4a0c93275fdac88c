import { createHash } from 'node:crypto';
import { linkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Bench, type Ran, smallDisk } from './kit.ts';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.remove());

const _sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const code = (ran: Ran) => (ran.error as { code?: string } | undefined)?.code;

describe('paths', () => {
  it('are refused outside the allowed folders', async () => {
    writeFileSync(join(bench.folder, 'outside.img'), smallDisk());
    symlinkSync(join(bench.folder, 'outside.img'), join(bench.workspace, 'link.img'));
    for (const image of ['../outside.img', 'link.img', '/etc/passwd'])
      expect(code(await bench.run({ image }))).toBe('E_PATH_OUTSIDE');
    const image = bench.file('disk.img', smallDisk());
    expect(code(await bench.run({ image, output: '../out.vhd' }))).toBe('E_PATH_OUTSIDE');
    expect(code(await bench.run({ image: '.' }))).toBe('E_PATH');
  });

  it('are refused when output and source are one file', async () => {
    const image = bench.file('disk.vhd-0.vhd', smallDisk());
    expect(code(await bench.run({ image, output: image }))).toBe('E_OUTPUT');
    linkSync(join(bench.workspace, image), join(bench.workspace, 'other.vhd'));
    expect(code(await bench.run({ image, output: 'other.vhd' }))).toBe('E_OUTPUT');
    const long = `${'x'.repeat(240)}.img`;
    bench.file(long, smallDisk());
    expect(code(await bench.run({ image: long }))).toBe('E_OUTPUT');
  });
});
