import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AllocationMeter } from './allocations.ts';
import { fuzz, leastOf } from './campaign.ts';
import { checkInMemory } from './disk-check.ts';
import { Bases } from './mutant.ts';
import { PACKED_QCOW2, PLAIN_QCOW2 } from './qcow2-bases.ts';
import { SHARES } from './shares.ts';

const meter = new AllocationMeter();
beforeAll(() => meter.install());
afterAll(() => meter.remove());

describe('a qcow2 image that lies', () => {
  it.each([
    ['plain', PLAIN_QCOW2, SHARES.qcow2],
    ['compressed', PACKED_QCOW2, SHARES.qcow2Compressed],
  ])(
    'is refused, or read as a second reader reads it: %s',
    async (name, bases, wanted) => {
      const { cases, endings } = await fuzz({
        name: `qcow2, ${name}`,
        cases: wanted,
        bases: new Bases(bases),
        check: (bytes) => checkInMemory(bytes, meter),
      });
      expect(cases).toBeGreaterThanOrEqual(leastOf(wanted));
      expect(endings.get('read') ?? 0).toBeGreaterThan(leastOf(wanted) / 10);
      expect(endings.get('E_SOURCE_DAMAGED') ?? 0).toBeGreaterThan(leastOf(wanted) / 10);
    },
    300_000,
  );
});
