import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { crc32c } from '../../lib/disk/qemu/crc32c.ts';
import {
  guidBytes,
  resealVhdx,
  VHDX,
  VMDK_FIRST_GRAIN,
  vdi,
  vhdx,
  vmdk,
  vmdkDescriptor,
} from '../support/foreign-disks.ts';
import { hasTool } from '../support/tools.ts';
import { contentOf, MIB, Shelf } from './kit.ts';

const shelf = new Shelf();
afterAll(() => shelf.remove());
const GRAIN = 128 * 512;

/** Changes a copy. */
function but(bytes: Buffer, change: (bytes: Buffer) => unknown): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

describe.skipIf(!hasTool('qemu-nbd'))('images made by hand (skipped without qemu-nbd)', () => {
  it('open when they are a VMDK, also one whose footer tells where its directory is', async () => {
    const bytes = vmdk();
    randomBytes(2 * GRAIN).copy(bytes, VMDK_FIRST_GRAIN * 512);
    const disk = bytes.subarray(VMDK_FIRST_GRAIN * 512, VMDK_FIRST_GRAIN * 512 + 2 * GRAIN);
    expect((await contentOf(await shelf.open(bytes))).equals(disk)).toBe(true);
    const stream = but(vmdk({ footer: true }), (copy) => disk.copy(copy, VMDK_FIRST_GRAIN * 512));
    expect((await contentOf(await shelf.open(stream))).equals(disk)).toBe(true);
    const zeros = vmdk({ flags: 7, grains: [1, VMDK_FIRST_GRAIN] });
    zeros.fill(7, VMDK_FIRST_GRAIN * 512);
    const read = await contentOf(await shelf.open(zeros));
    expect(read.equals(Buffer.concat([Buffer.alloc(GRAIN), Buffer.alloc(GRAIN, 7)]))).toBe(true);
  });

  it.each([
    ['a blank line first', (text: string) => `\n${text}`],
    ['white space', (text: string) => text.replace('# Disk DescriptorFile', '  #  Disk DescriptorFile\t ')],
    ['no space', (text: string) => text.replace('# Disk', '#Disk')],
    ['lower case', (text: string) => text.toLowerCase().replace('parentcid', 'parentCID')],
    ['upper case', (text: string) => text.toUpperCase().replace('PARENTCID', 'parentCID')],
    ['another comment', (text: string) => text.replace('# Disk DescriptorFile', '# a stream converter')],
    ['no comment', (text: string) => text.replace(/^#.*\n/gm, '')],
    ['a byte order mark', (text: string) => `\xef\xbb\xbf${text}`],
    ['lines of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['lines of old Macs', (text: string) => text.replaceAll('\n', '\r')],
    ['spaces around its values', (text: string) => text.replace(/^(?!CID|parent)(.*)=/gm, '$1 = ')],
    ['its lines in another order', (text: string) => text.split('\n').reverse().join('\n')],
    ['no quotes', (text: string) => text.replaceAll('"', '')],
    ['an extent to be read only', (text: string) => text.replace('RW', 'RDONLY')],
    ['an extent with an offset', (text: string) => text.replace('"disk.vmdk"', '"disk.vmdk" 0')],
    ['no type', (text: string) => text.replace(/^createType.*$/m, '')],
  ])('open when they are a VMDK whose descriptor has %s', async (_, spelt) => {
    const bytes = vmdk({ descriptor: spelt(vmdkDescriptor(256)) });
    randomBytes(2 * GRAIN).copy(bytes, VMDK_FIRST_GRAIN * 512);
    const disk = bytes.subarray(VMDK_FIRST_GRAIN * 512, VMDK_FIRST_GRAIN * 512 + 2 * GRAIN);
    expect((await contentOf(await shelf.open(bytes))).equals(disk)).toBe(true);
  });

  it('open when the last block of a VHDX or VDI ends with the disk, and the file with it', async () => {
    const size = 2 * MIB + 1536;
    for (const [bytes, data] of [
      [vhdx([VHDX.data, VHDX.data + MIB, VHDX.data + 2 * MIB], size), VHDX.data],
      [vdi([0, 1, 2], 3, size), MIB],
    ] as const) {
      const disk = randomBytes(size);
      const file = Buffer.concat([bytes.subarray(0, data), disk]);
      expect((await contentOf(await shelf.open(file))).equals(disk)).toBe(true);
      expect(await shelf.refusal(file.subarray(0, file.length - 512))).toBe('E_SOURCE_DAMAGED');
    }
  });

  it('are refused when a block that is not the last one is short', async () => {
    const size = 2 * MIB + 1536;
    const [first, second] = [vhdx([VHDX.data + MIB, VHDX.data, 0], size), vdi([0, 2, 1], 3, size)];
    expect(await shelf.refusal(first.subarray(0, VHDX.data + MIB + 1536))).toBe('E_SOURCE_DAMAGED');
    expect(await shelf.refusal(second.subarray(0, 3 * MIB + 1536))).toBe('E_SOURCE_DAMAGED');
  });

  it('open when they are a VDI with blocks in any order', async () => {
    const bytes = vdi([1, 0xffffffff, 0, 0xfffffffe], 2);
    bytes.fill(1, MIB, 2 * MIB).fill(2, 2 * MIB);
    const expected = Buffer.concat([
      Buffer.alloc(MIB, 2),
      Buffer.alloc(MIB),
      Buffer.alloc(MIB, 1),
      Buffer.alloc(MIB),
    ]);
    expect((await contentOf(await shelf.open(bytes))).equals(expected)).toBe(true);
  });

  it('open when they are a VHDX with blocks in any order', async () => {
    const bytes = vhdx([VHDX.data + MIB, 0, VHDX.data]);
    bytes.fill(1, VHDX.data, VHDX.data + MIB).fill(2, VHDX.data + MIB);
    const expected = Buffer.concat([Buffer.alloc(MIB, 2), Buffer.alloc(MIB), Buffer.alloc(MIB, 1)]);
    expect((await contentOf(await shelf.open(bytes))).equals(expected)).toBe(true);
  });
});

describe('a VMDK', () => {
  const text = vmdkDescriptor(256);
  it.each([
    ['a parent’s CID', vmdk({ descriptor: text.replace('ffffffff', '1234abcd') }), 'E_SOURCE_DIFFERENCING'],
    [
      'a parent’s name',
      vmdk({ descriptor: vmdkDescriptor(256, 'parentFileNameHint = "../../etc/shadow"\n') }),
      'E_SOURCE_DIFFERENCING',
    ],
    ['two parents', vmdk({ descriptor: `${text}parentCID=ffffffff\n` }), 'E_SOURCE_DAMAGED'],
    ['a second extent', vmdk({ descriptor: `${text}RW 9 FLAT "/etc/shadow" 0\n` }), 'E_SOURCE_DIFFERENCING'],
    ['no extent', vmdk({ descriptor: text.replace(/^RW.*$/m, '') }), 'E_SOURCE_DIFFERENCING'],
    ['a flat extent', vmdk({ descriptor: text.replace('SPARSE', 'FLAT') }), 'E_SOURCE_DIFFERENCING'],
    [
      'an extent elsewhere',
      vmdk({ descriptor: text.replace('disk.vmdk', '../disk.vmdk') }),
      'E_SOURCE_DIFFERENCING',
    ],
    [
      'another type',
      vmdk({ descriptor: text.replace('monolithicSparse', 'custom') }),
      'E_SOURCE_DIFFERENCING',
    ],
    [
      'a CID that qemu does not read',
      vmdk({ descriptor: text.replaceAll('CID=', 'CID = ') }),
      'E_SOURCE_FORMAT',
    ],
    ['no descriptor', vmdk({ descriptor: '' }), 'E_SOURCE_DIFFERENCING'],
    ['a descriptor of noise', vmdk({ descriptor: 'what?' }), 'E_SOURCE_DAMAGED'],
    ['a key store', vmdk({ descriptor: `${text}encryption.keySafe = "vmware:key"\n` }), 'E_SOURCE_ENCRYPTED'],
    ['an extent of another size', vmdk({ descriptor: vmdkDescriptor(255) }), 'E_SOURCE_DAMAGED'],
    ['no sectors', vmdk({ capacity: 0 }), 'E_SOURCE_EMPTY'],
    ['a descriptor elsewhere', but(vmdk(), (b) => b.writeUInt32LE(2, 28)), 'E_SOURCE_DAMAGED'],
    ['a descriptor nowhere', but(vmdk(), (b) => b.writeUInt32LE(0, 28)), 'E_SOURCE_DIFFERENCING'],
    ['a descriptor without end', but(vmdk(), (b) => b.writeUInt32LE(2 ** 31, 36)), 'E_SOURCE_DAMAGED'],
    ['a size over every limit', but(vmdk(), (b) => b.writeUInt32LE(2 ** 31, 16)), 'E_SOURCE_DAMAGED'],
    ['version 4', but(vmdk(), (b) => b.writeUInt32LE(4, 4)), 'E_SOURCE_FORMAT'],
    ['a user', but(vmdk(), (b) => b.writeUInt8(1, 72)), 'E_SOURCE_FORMAT'],
    ['grains of 3 sectors', but(vmdk(), (b) => b.writeUInt32LE(3, 20)), 'E_SOURCE_DAMAGED'],
    ['tables of 1024', but(vmdk(), (b) => b.writeUInt32LE(1024, 44)), 'E_SOURCE_DAMAGED'],
    ['another compression', vmdk({ compression: 2 }), 'E_SOURCE_DAMAGED'],
    ['a directory outside', but(vmdk(), (b) => b.writeUInt32LE(1e6, 56)), 'E_SOURCE_DAMAGED'],
    ['a directory in its head', but(vmdk(), (b) => b.writeUInt32LE(3, 56)), 'E_SOURCE_DAMAGED'],
    ['a table outside', but(vmdk(), (b) => b.writeUInt32LE(1e6, 21 * 512)), 'E_SOURCE_DAMAGED'],
    ['a grain outside', vmdk({ grains: [128, 1e6] }), 'E_SOURCE_DAMAGED'],
    ['a grain half outside', vmdk({ fileSectors: VMDK_FIRST_GRAIN + 255 }), 'E_SOURCE_DAMAGED'],
    ['a grain in its head', vmdk({ grains: [20] }), 'E_SOURCE_DAMAGED'],
    ['one grain twice', vmdk({ grains: [128, 128] }), 'E_SOURCE_DAMAGED'],
    ['no footer', but(vmdk({ footer: true }), (b) => b.fill(0, b.length - 1024)), 'E_SOURCE_DAMAGED'],
    [
      'another size in its footer',
      but(vmdk({ footer: true }), (b) => b.writeUInt32LE(512, b.length - 1024 + 12)),
      'E_SOURCE_DAMAGED',
    ],
    ['only its first sector', vmdk().subarray(0, 512), 'E_SOURCE_DIFFERENCING'],
  ])('is refused with %s', async (_, bytes, code) => {
    expect(await shelf.refusal(bytes, 2 ** 40)).toBe(code);
  });
});

describe('a VDI', () => {
  const good = vdi([0, 0xffffffff, 1], 2);
  it.each([
    ['a parent', but(good, (b) => b.fill(1, 440, 456)), 'E_SOURCE_DIFFERENCING'],
    ['a link', but(good, (b) => b.fill(1, 424, 440)), 'E_SOURCE_DIFFERENCING'],
    ['the type of a snapshot', but(good, (b) => b.writeUInt32LE(4, 76)), 'E_SOURCE_DIFFERENCING'],
    ['the type of an undo image', but(good, (b) => b.writeUInt32LE(3, 76)), 'E_SOURCE_DIFFERENCING'],
    ['an unknown type', but(good, (b) => b.writeUInt32LE(9, 76)), 'E_SOURCE_DAMAGED'],
    ['an old version', but(good, (b) => b.writeUInt32LE(1, 68)), 'E_SOURCE_FORMAT'],
    ['blocks of 2 MiB', but(good, (b) => b.writeUInt32LE(2 * MIB, 376)), 'E_SOURCE_FORMAT'],
    ['extra bytes in each block', but(good, (b) => b.writeUInt32LE(512, 380)), 'E_SOURCE_FORMAT'],
    ['too few blocks', but(good, (b) => b.writeUInt32LE(2, 384)), 'E_SOURCE_DAMAGED'],
    ['a size of 2^62', but(good, (b) => b.writeUInt32LE(2 ** 30, 372)), 'E_SOURCE_DAMAGED'],
    ['a size over the limit', vdi([0], 1, 2 ** 40 + 512), 'E_SOURCE_TOO_LARGE'],
    ['no sectors', vdi([], 0), 'E_SOURCE_EMPTY'],
    ['one block twice', vdi([0, 0], 1), 'E_SOURCE_DAMAGED'],
    ['a block that is not stored', vdi([2], 2), 'E_SOURCE_DAMAGED'],
    ['more blocks than the file holds', but(good, (b) => b.writeUInt32LE(3, 388)), 'E_SOURCE_DAMAGED'],
    ['its map in its header', but(good, (b) => b.writeUInt32LE(0, 340)), 'E_SOURCE_DAMAGED'],
    ['its map in its data', but(good, (b) => b.writeUInt32LE(MIB, 340)), 'E_SOURCE_DAMAGED'],
    ['its end cut off', good.subarray(0, good.length - 512), 'E_SOURCE_DAMAGED'],
    ['only its first sectors', good.subarray(0, 400), 'E_SOURCE_DAMAGED'],
  ])('is refused with %s', async (_, bytes, code) => {
    expect(await shelf.refusal(bytes, 2 ** 40)).toBe(code);
  });
});

describe('a VHDX', () => {
  const good = vhdx([VHDX.data, 0, VHDX.data + MIB]);
  const sealed = (change: (bytes: Buffer) => unknown) => resealVhdx(but(good, change));
  const item = VHDX.metadata + 65536;
  const PARENT_LOCATOR = guidBytes('A8D35F2D-B30B-454D-ABF7-D3D84834AB0C');
  it.each([
    ['a parent', but(good, (b) => b.writeUInt32LE(2, item + 4)), 'E_SOURCE_DIFFERENCING'],
    [
      'the place of a parent',
      but(good, (b) => PARENT_LOCATOR.copy(b, VHDX.metadata + 32 + 32 * 4)),
      'E_SOURCE_DIFFERENCING',
    ],
    ['blocks in a parent', but(good, (b) => b.writeUInt8(7, VHDX.blocks + 16)), 'E_SOURCE_DIFFERENCING'],
    ['a log', sealed((b) => b.fill(1, 2 * VHDX.header + 48, 2 * VHDX.header + 64)), 'E_SOURCE_FORMAT'],
    ['another version', sealed((b) => b.writeUInt16LE(2, 2 * VHDX.header + 66)), 'E_SOURCE_FORMAT'],
    ['sectors of 4096 bytes', but(good, (b) => b.writeUInt32LE(4096, item + 32)), 'E_SOURCE_FORMAT'],
    ['damaged headers', but(good, (b) => b.fill(9, 64 * 1024 + 100, 128 * 1024 + 101)), 'E_SOURCE_DAMAGED'],
    ['a damaged region table', but(good, (b) => b.writeUInt8(9, VHDX.regions + 99)), 'E_SOURCE_DAMAGED'],
    ['too many regions', sealed((b) => b.writeUInt32LE(2 ** 31, VHDX.regions + 8)), 'E_SOURCE_DAMAGED'],
    ['a region outside', sealed((b) => b.writeUInt32LE(99 * MIB, VHDX.regions + 32)), 'E_SOURCE_DAMAGED'],
    ['overlapping regions', sealed((b) => b.writeUInt32LE(2 * MIB, VHDX.regions + 32)), 'E_SOURCE_DAMAGED'],
    [
      'no metadata region',
      sealed((b) => b.fill(1, VHDX.regions + 48, VHDX.regions + 60)),
      'E_SOURCE_DAMAGED',
    ],
    ['no metadata', but(good, (b) => b.fill(0, VHDX.metadata, VHDX.metadata + 8)), 'E_SOURCE_DAMAGED'],
    ['no size', but(good, (b) => b.fill(7, VHDX.metadata + 64, VHDX.metadata + 80)), 'E_SOURCE_DAMAGED'],
    [
      'an item twice',
      but(good, (b) => b.copy(b, VHDX.metadata + 64, VHDX.metadata + 32, VHDX.metadata + 48)),
      'E_SOURCE_DAMAGED',
    ],
    ['an item outside', but(good, (b) => b.writeUInt32LE(MIB, VHDX.metadata + 48)), 'E_SOURCE_DAMAGED'],
    ['an odd size', but(good, (b) => b.writeUInt32LE(3 * MIB - 1, item + 16)), 'E_SOURCE_DAMAGED'],
    ['a size over the limit', but(good, (b) => b.writeUInt32LE(2 ** 9, item + 20)), 'E_SOURCE_TOO_LARGE'],
    ['no sectors', vhdx([], 0), 'E_SOURCE_EMPTY'],
    ['blocks of 3 MiB', but(good, (b) => b.writeUInt32LE(3 * MIB, item)), 'E_SOURCE_DAMAGED'],
    ['a short block table', but(good, (b) => b.writeUInt32LE(64, item + 20)), 'E_SOURCE_DAMAGED'],
    ['a block in its log', vhdx([MIB]), 'E_SOURCE_DAMAGED'],
    ['a block outside', vhdx([VHDX.data + 50 * MIB]), 'E_SOURCE_DAMAGED'],
    ['a block in its table', vhdx([VHDX.blocks]), 'E_SOURCE_DAMAGED'],
    ['a block in its metadata', vhdx([VHDX.metadata]), 'E_SOURCE_DAMAGED'],
    ['one block twice', vhdx([VHDX.data, VHDX.data]), 'E_SOURCE_DAMAGED'],
    ['its end cut off', good.subarray(0, good.length - 1), 'E_SOURCE_DAMAGED'],
    ['only its first sector', good.subarray(0, 512), 'E_SOURCE_DAMAGED'],
  ])('is refused with %s', async (_, bytes, code) => {
    expect(await shelf.refusal(bytes, 2 ** 40)).toBe(code);
  });

  it('has checksums by Castagnoli', () => {
    // The check value of CRC-32C (RFC 3720, B.4, and the catalogues of CRCs).
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283);
    expect(crc32c(Buffer.alloc(32))).toBe(0x8a9136aa);
  });
});
