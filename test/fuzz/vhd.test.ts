import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';
import { AllocationMeter } from './allocations.ts';
import { fuzz, leastOf } from './campaign.ts';
import { checkInMemory } from './disk-check.ts';
import { type Base, Bases } from './mutant.ts';
import { SHARES } from './shares.ts';
import { dynamicBase, goldenBase, smallVhds, vhdBase } from './vhd-bases.ts';

const meter = new AllocationMeter();
beforeAll(() => meter.install());
afterAll(() => meter.remove());

describe('a VHD that lies', () => {
  async function refusedOrReadRightly(name: string, cases: number, bases: readonly Base[]): Promise<void> {
    const outcome = await fuzz({
      name,
      cases,
      bases: new Bases(bases),
      check: (bytes) => checkInMemory(bytes, meter),
    });
    expect(outcome.cases).toBeGreaterThanOrEqual(leastOf(cases));
    // A campaign whose cases nearly all end in the same way proves little.
    expect(outcome.endings.get('read') ?? 0).toBeGreaterThan(leastOf(cases) / 10);
    expect(outcome.endings.get('E_SOURCE_DAMAGED') ?? 0).toBeGreaterThan(leastOf(cases) / 10);
  }

  it('is refused, or read as a second reader reads it: small disks', async () => {
    await refusedOrReadRightly('VHD, small', SHARES.vhdSmall, smallVhds());
  }, 300_000);

  it('is refused, or read as a second reader reads it: blocks of usual sizes', async () => {
    await refusedOrReadRightly('VHD, large', SHARES.vhdLarge, [
      dynamicBase('blocks of 512 KiB', 9 * 2 ** 19, 2 ** 19),
      dynamicBase('blocks of 2 MiB', 3 * 2 ** 21 - 512, 2 ** 21),
      dynamicBase('blocks of 4 MiB, bitmaps of two sectors', 2 ** 23, 2 ** 22),
      goldenBase('p05'),
      goldenBase('p06'),
      goldenBase('p10'),
      goldenBase('p13'),
      vhdBase('encrypted', goldenFile(goldenCases().vhd[0]?.expected_output ?? '')),
    ]);
  }, 300_000);

  it('is refused, or read as a second reader reads it: a table of 20 480 blocks', async () => {
    await refusedOrReadRightly('VHD, long table', SHARES.vhdLongTable, [goldenBase('p11')]);
  }, 300_000);
});
