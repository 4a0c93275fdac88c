import { describe, expect, it } from 'vitest';
import { Dek } from '../../lib/base/dek.ts';
import { vhdGeometry } from '../../lib/disk/vhd/geometry.ts';
import { slotOffset, vhdFooter, vhdHead, vhdLayout } from '../../lib/disk/vhd/layout.ts';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';

const MIB = 2 ** 20;
const identity = { uuid: Buffer.alloc(16, 7), unixTime: 1_546_300_800, keyHash: '21'.repeat(32) };

/** Times, UUIDs and the checksums over them differ between makers. */
function withoutIdentity(head: Buffer): Buffer {
  const copy = Buffer.from(head);
  copy.fill(0, 24, 28);
  copy.fill(0, 64, 84);
  return copy;
}

describe('the layout of an encrypted VHD', () => {
  for (const one of goldenCases().vhd.filter((each) => each.expect === 'ok')) {
    it(`puts the metadata of ${one.id} where the real tool does`, () => {
      const layout = vhdLayout(
        one.target_virtual_size,
        one.blocks.map((block) => block.index),
      );
      const keyHash = Dek.fromBase64(one.key_base64, 'golden').keyHash();
      const ours = vhdHead(layout, { ...identity, keyHash });
      const real = goldenFile(one.expected_metadata_bytes?.file ?? '');
      const end = layout.batmapOffset + layout.batmapBytes;
      expect(withoutIdentity(ours.subarray(0, end)).equals(withoutIdentity(real.subarray(0, end)))).toBe(
        true,
      );
      expect(one.blocks.map((_, slot) => slotOffset(layout, slot) / 512)).toEqual(
        one.blocks.map((block) => block.bitmap_sector),
      );
      expect(layout.fileSize).toBe(one.expected_metadata?.file_size);
    });
  }

  it('keeps the bits that no reader checks clear when the checksum is one sector short', () => {
    const blocks = Array.from({ length: 4097 }, (_, index) => index);
    const layout = vhdLayout(8192 * MIB + 1, blocks);
    const head = vhdHead(layout, identity);
    const batmap = head.subarray(layout.batmapOffset, layout.batmapOffset + layout.batmapBytes);
    expect(layout.batmapBytes).toBe(1024);
    expect(batmap.subarray(0, 512).every((byte) => byte === 0xff)).toBe(true);
    expect(batmap.subarray(512).every((byte) => byte === 0)).toBe(true);
    expect(head.readUInt32BE(layout.batmapHeaderOffset + 24)).toBe(~(512 * 255) >>> 0);
  });

  it.each([
    [2, 60, 4, 17],
    [10, 301, 4, 17],
    [100, 1003, 12, 17],
    [128, 963, 16, 17],
    [504, 1024, 16, 63],
    [1024, 2080, 16, 63],
    [8192, 16644, 16, 63],
    [25600, 52012, 16, 63],
    [102400, 51400, 16, 255],
    [130560, 65535, 16, 255],
    [2088960, 65535, 16, 255],
  ])('gives a disk of %i MiB the geometry %i/%i/%i', (mib, cylinders, heads, sectorsPerTrack) => {
    expect(vhdGeometry(mib * MIB)).toEqual({ cylinders, heads, sectorsPerTrack });
  });

  it('refuses what no VHD can be', () => {
    expect(() => vhdLayout(0, [])).toThrow(RangeError);
    expect(() => vhdLayout(2040 * 1024 * MIB + 1, [])).toThrow(RangeError);
    expect(() => vhdLayout(4 * MIB, [1, 1])).toThrow(RangeError);
    expect(() => vhdLayout(4 * MIB, [2])).toThrow(RangeError);
    const layout = vhdLayout(2 * MIB, []);
    expect(() => vhdFooter(layout, { ...identity, uuid: Buffer.alloc(16) })).toThrow(RangeError);
    expect(() => vhdFooter(layout, { ...identity, unixTime: 946_684_799 })).toThrow(RangeError);
  });
});
