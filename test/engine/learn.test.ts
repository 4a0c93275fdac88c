import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import { openDiskSource } from '../../lib/disk/open.ts';
import { learnSource } from '../../lib/engine/learn.ts';
import { dynamicVhd } from '../support/dynamic-vhd.ts';
import { Forge } from './kit.ts';

const BLOCK = 2 * 1024 * 1024;
const forge = new Forge();
afterAll(() => forge.remove());
const { signal } = new AbortController();
const path = join(forge.folder, 'learned-source');

/** Data in the blocks 0, 2 and 3, of which the last is cut. */
const disk = Buffer.alloc(3 * BLOCK + 5120);
for (const at of [0, 2 * BLOCK + 9000, 3 * BLOCK]) randomBytes(3000).copy(disk, at);

async function learn(bytes: Buffer, format: 'vhd' | 'luks-raw') {
  writeFileSync(path, bytes);
  await using source = await openDiskSource(path, 2 ** 42);
  return await learnSource(source, format, { signal });
}

/** Blocks 0, 2 and 3 of a VHD, and one that is stored but empty. */
const vhd = dynamicVhd({
  size: 4 * BLOCK,
  blockSize: BLOCK,
  blocks: [3, 0, 1, 2].map((index) => {
    const data = Buffer.alloc(BLOCK);
    disk.copy(data, 0, index * BLOCK, (index + 1) * BLOCK);
    return { index, present: Array<boolean>(BLOCK / 512).fill(true), data };
  }),
});

describe.each(['vhd', 'luks-raw'] as const)('one reading of a source that becomes %s', (format) => {
  it.each([
    ['raw', disk],
    ['VHD', vhd],
  ])('tells its digest, its blocks, and the sizes of the image: %s', async (_, bytes) => {
    const learned = await learn(bytes, format);
    expect(learned.sourceSha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(learned.stored).toEqual([0, 2, 3]);
    const { made } = await forge.make(bytes, Dek.generate(512), { format });
    expect([learned.size, learned.virtualSize]).toEqual([made.size, made.virtualSize]);
  });
});

it('an empty disk has no blocks', async () => {
  expect(await learn(Buffer.alloc(512), 'vhd')).toMatchObject({ stored: [], virtualSize: BLOCK });
});

it('a source that changes meanwhile is refused', async () => {
  writeFileSync(path, disk);
  await using source = await openDiskSource(path, 2 ** 42);
  const progress = () => appendFileSync(path, 'x');
  await expect(learnSource(source, 'vhd', { signal, progress })).rejects.toMatchObject({
    code: 'E_SOURCE_CHANGED',
  });
});
