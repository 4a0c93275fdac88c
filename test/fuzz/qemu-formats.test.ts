import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../lib/base/errors.ts';
import { SourceFile } from '../../lib/disk/file.ts';
import { crc32c } from '../../lib/disk/qemu/crc32c.ts';
import { vdiSize } from '../../lib/disk/qemu/vdi.ts';
import { readVhdx } from '../../lib/disk/qemu/vhdx.ts';
import { vmdkSize } from '../../lib/disk/qemu/vmdk.ts';
import { Work } from '../../lib/disk/work.ts';
import { hasTool } from '../support/tools.ts';
import { AllocationMeter } from './allocations.ts';
import { fuzz, leastOf } from './campaign.ts';
import { LIMIT, REFUSALS } from './disk-check.ts';
import { MemoryFile } from './memory-file.ts';
import { type Base, Bases } from './mutant.ts';
import { vdi, vhdx, vmdk } from './qemu-bases.ts';
import { SHARES } from './shares.ts';

/** What is believed of images before qemu opens them. */

const meter = new AllocationMeter();
beforeAll(() => meter.install());
afterAll(() => meter.remove());

type SizeOf = typeof vmdkSize;

/** `said`: what the header itself says of the disk's size, read a second time. */
async function campaign(
  name: string,
  cases: number,
  bases: readonly Base[],
  sizeOf: SizeOf,
  said: (bytes: Buffer) => number,
): Promise<void> {
  const demandSize = (size: number) => {
    if (size > LIMIT || size === 0)
      throw new UserError({ code: 'E_SOURCE_TOO_LARGE', what: `${size} bytes`, why: 'a lie', fix: 'none' });
  };
  const check = async (bytes: Buffer): Promise<string> => {
    const file = new MemoryFile(bytes);
    meter.asked = 0;
    const work = Work.ofOpening(new AbortController().signal);
    const rules = { demandSize, work, encrypted() {}, tell() {} };
    const outcome = await sizeOf(await SourceFile.of(file.handle()), rules).catch((error: unknown) => {
      // The caller makes a refusal of a RangeError.
      if (error instanceof RangeError) return 'refused';
      if (error instanceof UserError && REFUSALS.has(error.code)) return error.code;
      throw error;
    });
    // A block map is read in parts, of which each is as large as the file at most; places are marked in a bit each.
    const allowed = 8 * bytes.length + 2 ** 20;
    if (meter.asked > allowed) throw new Error(`${meter.asked} bytes were allocated`);
    if (typeof outcome === 'string') return outcome;
    if (outcome !== said(bytes) || outcome > LIMIT) throw new Error(`the disk has ${outcome} bytes`);
    return 'taken';
  };
  const outcome = await fuzz({ name, cases, bases: new Bases(bases), check });
  expect(outcome.cases).toBeGreaterThanOrEqual(leastOf(cases));
  for (const ending of ['taken', 'refused'])
    expect(outcome.endings.get(ending) ?? 0, ending).toBeGreaterThan(leastOf(cases) / 20);
}

describe.skipIf(!hasTool('qemu-img'))(
  'images that qemu reads, and that lie (skipped without qemu-img)',
  () => {
    it('VMDK', async () => {
      const bases = ['monolithicSparse', 'streamOptimized'].map(vmdk);
      const said = (bytes: Buffer) => Number(bytes.readBigUInt64LE(12)) * 512;
      await campaign('VMDK', SHARES.vmdk, bases, vmdkSize, said);
    }, 300_000);

    it('VDI', async () => {
      const said = (bytes: Buffer) => Math.ceil(Number(bytes.readBigUInt64LE(368)) / 512) * 512;
      await campaign('VDI', SHARES.vdi, [vdi()], vdiSize, said);
    }, 300_000);

    it('VHDX', async () => {
      // Identifiers as MS-VHDX writes them: the region of the metadata, in it the item of the disk's size.
      const region = '06a27c8b90479a4bb8fe575f050f886e';
      const item = '2442a52f1bcd7648b2115dbed83bf4b8';
      const entryOf = (bytes: Buffer, table: number, id: string) => {
        let at = table;
        while (bytes.toString('hex', at, at + 16) !== id) at += 32;
        return at;
      };
      const said = (bytes: Buffer) => {
        const metadata = Number(bytes.readBigUInt64LE(entryOf(bytes, 192 * 1024 + 16, region) + 16));
        const place = metadata + bytes.readUInt32LE(entryOf(bytes, metadata + 32, item) + 16);
        return Number(bytes.readBigUInt64LE(place));
      };
      await campaign(
        'VHDX',
        SHARES.vhdx,
        [vhdx(crc32c)],
        async (file, demandSize) => (await readVhdx(file, demandSize)).size,
        said,
      );
    }, 300_000);
  },
);
