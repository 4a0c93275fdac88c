import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AllocationMeter } from './allocations.ts';
import { fuzz, leastOf } from './campaign.ts';
import { checkInMemory } from './disk-check.ts';
import { type Base, Bases } from './mutant.ts';
import { Random } from './random.ts';
import { MADE_BY_TOOLS, SHARES } from './shares.ts';

const meter = new AllocationMeter();
beforeAll(() => meter.install());
afterAll(() => meter.remove());

/** Noise with a signature in it. */
function base(name: string, at: number, signature: string, length = 1024): Base {
  const bytes = new Random(3, at).bytes(length);
  bytes.write(signature, at, 'latin1');
  return { name, bytes, fields: [{ at, size: 4 }], structures: [{ start: at, end: at + signature.length }] };
}

describe('files of unknown making', () => {
  it('are known by their content, and taken for raw disks only when nothing is known', async () => {
    const bases = new Bases([
      base('noise', 0, 'noise'),
      base('qcow2', 0, 'QFI\xfb\0\0\0\x03'),
      base('VHD at the start', 0, 'conectix'),
      base('VHD at the end', 512, 'conectix'),
      base('VMDK', 0, 'KDMV'),
      base('VMDK of ESX', 0, 'COWD'),
      base('descriptor of a VMDK', 0, '# Disk DescriptorFile'),
      base('VHDX', 0, 'vhdxfile'),
      base('VDI', 64, '\x7f\x10\xda\xbe'),
      base('gzip', 0, '\x1f\x8b\x08'),
      base('xz', 0, '\xfd7zXZ\0'),
      base('tar', 257, 'ustar'),
      base('lzma', 0, `]\0\0\x80\0${'\xff'.repeat(8)}\0`),
      base('lzma of other settings', 0, `\x5e\0\0\0\x02${'\xff'.repeat(8)}\0`),
      base('cpio', 0, '070701'),
      base('binary cpio', 0, `\xc7\x71${'\0'.repeat(18)}\x02\0\0\0\0\0.\0`),
      base('skippable frame', 0, '\x5a\x2a\x4d\x18\x04\0\0\0'),
      base('dmg', 1024 - 512, 'koly\0\0\0\x04'),
      base('descriptor in another spelling', 0, '\n#a comment\n\tVersion = 1\n'),
      base('LUKS', 0, 'LUKS\xba\xbe\0\x01'),
      base('ISO 9660', 32_769, 'CD001', 33_000),
    ]);
    const outcome = await fuzz({
      name: 'sniffing',
      cases: SHARES.sniffed,
      bases,
      check: (bytes) => checkInMemory(bytes, meter),
    });
    expect(outcome.cases).toBeGreaterThanOrEqual(leastOf(SHARES.sniffed));
    for (const ending of ['read', 'E_SOURCE_FORMAT', 'E_SOURCE_DAMAGED', 'E_SOURCE_ENCRYPTED'])
      expect(outcome.endings.get(ending) ?? 0).toBeGreaterThan(leastOf(SHARES.sniffed) / 200);
  }, 300_000);

  it('make a million cases with all the other campaigns, without any tool', () => {
    const shares = Object.entries(SHARES).filter(([name]) => !MADE_BY_TOOLS.some((other) => other === name));
    expect(shares.reduce((sum, [, cases]) => sum + cases, 0)).toBeGreaterThanOrEqual(1e6);
  });
});
