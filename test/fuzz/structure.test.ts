import { describe, expect, it } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import { UserError } from '../../lib/base/errors.ts';
import { verifyFailure } from '../../lib/engine/verify/failure.ts';
import { demandVhdStructure } from '../../lib/engine/verify/vhd-structure.ts';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';
import { fuzz, leastOf } from './campaign.ts';
import { type Base, Bases, type Field } from './mutant.ts';
import { SHARES } from './shares.ts';
import { vhdBase } from './vhd-bases.ts';

const golden = goldenCases().vhd.find((one) => one.expected_output !== undefined);
const key = Dek.fromBase64(golden?.key_base64 ?? '', 'golden').bytes();
/** Footer, header, table, batmap header and batmap of a disk of three blocks; behind them gap, bitmap and data. */
const METADATA = 3072;

function base(): Base {
  const plain = vhdBase('encrypted', goldenFile(golden?.expected_output ?? ''));
  const field = (at: number, size: Field['size']): Field => ({ at: 2048 + at, size });
  return {
    ...plain,
    fields: [
      ...plain.fields,
      field(8, 8),
      field(16, 4),
      field(20, 4),
      field(24, 4),
      field(28, 1),
      field(512, 1),
    ],
    structures: [...plain.structures, { start: 2048, end: METADATA }],
  };
}

/** All but time, UUID and the checksum over them, which differ from run to run, and the geometry, which may be smaller. */
function checked(bytes: Buffer): Buffer {
  const parts = [bytes.subarray(0, METADATA), bytes.subarray(bytes.length - 512)].map((part) =>
    Buffer.from(part),
  );
  for (const part of parts) part.fill(0, 24, 28).fill(0, 56, 60).fill(0, 64, 84);
  return Buffer.concat(parts);
}

describe('the structure of a finished VHD that was tampered with', () => {
  it('is refused for whatever was changed, by no other error than E_VERIFY', async () => {
    const bases = new Bases([base()]);
    const { length } = base().bytes;
    const untouched = checked(base().bytes);
    const check = async (bytes: Buffer): Promise<string> => {
      const read = async (at: number, length: number) => {
        if (at < 0 || length < 0 || length > 2 ** 23) throw new Error(`a read of ${length} bytes at ${at}`);
        if (at + length > bytes.length) throw verifyFailure(`it ends at ${bytes.length}`);
        return Buffer.from(bytes.subarray(at, at + length));
      };
      try {
        await demandVhdStructure(read, bytes.length, key);
      } catch (error) {
        if (error instanceof UserError && error.code === 'E_VERIFY') return 'refused';
        throw error;
      }
      const same = bytes.length === length && checked(bytes).equals(untouched);
      if (!same) throw new Error('it passes, though something was changed');
      return 'passed';
    };
    const outcome = await fuzz({ name: 'structure of a result', cases: SHARES.structure, bases, check });
    expect(outcome.cases).toBeGreaterThanOrEqual(leastOf(SHARES.structure));
    for (const ending of ['refused', 'passed'])
      expect(outcome.endings.get(ending) ?? 0).toBeGreaterThan(leastOf(SHARES.structure) / 50);
  }, 300_000);
});
