import fc from 'fast-check';
import '../support/seed.ts';
import { describe, expect, it } from 'vitest';
import { slotDataOffset, vhdLayout } from '../../lib/disk/vhd/layout.ts';
import { BlockMapping } from '../../lib/engine/dm-crypt/block-mapping.ts';
import { Slots } from '../../lib/engine/dm-crypt/slots.ts';
import type { StoredBlock } from '../../lib/engine/dm-crypt/tables.ts';

const BLOCK = 2 * 2 ** 20;
const BATCH = 16;

/** Devices that only note the tables that a mapping gets. */
function recorder() {
  const tables: string[] = [];
  const mapped = { name: 'm', path: '/dev/mapper/m', device: '254:7', readOnly: false };
  return {
    tables,
    devices: {
      async mapping(table: Uint8Array | string) {
        tables.push(String(table));
        return mapped;
      },
      async reload(_: unknown, table: string) {
        tables.push(table);
      },
    },
  };
}

const line = ({ block, dataOffset }: StoredBlock) =>
  `${block * 4096} 4096 linear /dev/loop1 ${dataOffset / 512}`;

/** Decides on blocks batch by batch, as the engine does; `isZero`: may hold data, but does not. */
async function store(blockCount: number, candidates: readonly number[], isZero: (block: number) => boolean) {
  const { tables, devices } = recorder();
  const slots = new Slots(vhdLayout(blockCount * BLOCK, candidates));
  const mapping = await BlockMapping.open(devices, '/dev/loop1', blockCount, slots.guess());
  const places: StoredBlock[] = [];
  let table = new Set<string>();
  for (let at = 0; at < candidates.length; at += BATCH) {
    const batch = slots.take(candidates.slice(at, at + BATCH).filter((block) => !isZero(block)));
    const before = mapping.reloads;
    await mapping.cover(batch, () => slots.guess());
    if (at === 0 || mapping.reloads > before) table = new Set(tables.at(-1)?.split('\n'));
    for (const place of batch) expect(table.has(line(place))).toBe(true);
    places.push(...batch);
  }
  return { tables, places, stored: slots.stored, reloads: mapping.reloads };
}

describe('the places of blocks that turn out to hold data one batch after the other', () => {
  it('are in the table when they are written, wherever zeros are, and are those of the finished file', async () => {
    const disk = fc.uniqueArray(fc.nat(199), { minLength: 1, maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(disk, fc.func(fc.boolean()), async (blocks, isZero) => {
        const candidates = blocks.sort((a, b) => a - b);
        const { stored, places, reloads } = await store(200, candidates, isZero);
        expect(stored).toEqual(candidates.filter((block) => !isZero(block)));
        expect(reloads).toBeLessThanOrEqual(Math.ceil(candidates.length / BATCH));
        const layout = vhdLayout(200 * BLOCK, stored);
        expect(places).toEqual(
          stored.map((block, slot) => ({ block, dataOffset: slotDataOffset(layout, slot) })),
        );
      }),
    );
  });

  it('need one table where nothing unexpected is zero, and one more for each 8 GiB', async () => {
    const all = (count: number) => Array.from({ length: count }, (_, index) => index);
    expect((await store(100, all(100), () => false)).reloads).toBe(0);
    const { reloads, tables } = await store(10_000, all(10_000), () => false);
    expect(reloads).toBe(2);
    expect(tables.map((table) => table.split('\n').length)).toEqual([4098, 4099, 1810]);
  });

  it('do not move for zeros at the end of a batch before others are written', async () => {
    const all = Array.from({ length: 64 }, (_, index) => index);
    expect((await store(64, all, (block) => block > 20)).reloads).toBe(0);
  });
});
