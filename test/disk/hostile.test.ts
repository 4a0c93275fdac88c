import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { reseal } from '../support/dynamic-vhd.ts';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';
import { Shelf } from './kit.ts';

const shelf = new Shelf();
afterAll(() => shelf.remove());

describe('hostile bytes', () => {
  const inputs = goldenCases()
    .vhd.filter((one) => !/p1[12]/.test(one.id))
    .map((one) => goldenFile(one.input));

  it('never do worse than a refusal with a code', async () => {
    const change = fc.record({
      at: fc.nat(5000),
      value: fc.nat(255),
      fromEnd: fc.boolean(),
      repair: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(inputs.length - 1),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        async (which, changes) => {
          const bytes = Buffer.from(inputs[which] ?? Buffer.alloc(0));
          for (const { at, value, fromEnd, repair } of changes) {
            const place = fromEnd ? bytes.length - 1 - (at % 600) : at % bytes.length;
            bytes[place] = value;
            if (repair) repairChecksums(bytes);
          }
          let source: Awaited<ReturnType<Shelf['open']>> | undefined;
          try {
            source = await shelf.open(bytes, 2 ** 33);
            const piece = Buffer.alloc(256 * 1024);
            for (const range of source.dataRanges().slice(0, 8)) await source.read(range.start, piece);
            await source.read(source.virtualSize - 100, piece);
          } catch (error) {
            expect(String((error as { code?: string }).code)).toMatch(/^E_SOURCE_/);
          } finally {
            await source?.close();
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** Makes the checksums fit again, so that what lies behind them is reached. */
function repairChecksums(bytes: Buffer): void {
  for (const place of [0, 512, bytes.length - 512]) {
    const name = bytes.toString('latin1', Math.max(0, place), Math.max(0, place) + 8);
    if (name === 'conectix' || name === 'cxsparse') reseal(bytes, [place], () => undefined);
  }
}
