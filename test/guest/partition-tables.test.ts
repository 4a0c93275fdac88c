import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readPartitions } from '../../lib/guest/disk/partitions.ts';
import { DiskReader } from '../../lib/guest/disk/reader.ts';
import { MIB, memorySource, tool, toolProblem, Workshop } from './kit.ts';

const problem = toolProblem();
const workshop = new Workshop();
afterAll(() => workshop.remove());

const read = (disk: Buffer) =>
  readPartitions(new DiskReader(memorySource(disk), new AbortController().signal));

/** What sfdisk itself says of a disk. */
interface Told {
  readonly start: number;
  readonly size: number;
  readonly type: string;
  readonly uuid?: string;
  readonly name?: string;
}

function sfdisk(script: string, mebibytes = 32): { readonly disk: Buffer; readonly told: readonly Told[] } {
  const path = workshop.path('disk');
  writeFileSync(path, Buffer.alloc(mebibytes * MIB));
  tool('sfdisk', ['--quiet', '--no-tell-kernel', path], script);
  const { partitiontable } = JSON.parse(tool('sfdisk', ['--json', path]));
  return { disk: readFileSync(path), told: partitiontable.partitions };
}

describe.skipIf(problem !== undefined)(`partition tables${problem ? ` (${problem})` : ''}`, () => {
  test('an MBR with logical partitions reads as sfdisk reads it', async () => {
    const { disk, told } = sfdisk(
      'label: dos\nlabel-id: 0x1234abcd\nsize=4M, type=83, bootable\nsize=20M, type=5\n5: size=2M, type=8e\n6: size=3M, type=82\n7: size=4M, type=83\n',
    );
    const { kind, partitions } = await read(disk);
    expect(kind).toBe('mbr');
    expect(partitions.map(({ number, guid }) => [number, guid])).toEqual([
      [1, '1234abcd-01'],
      [5, '1234abcd-05'],
      [6, '1234abcd-06'],
      [7, '1234abcd-07'],
    ]);
    const plain = told.filter(({ type }) => type !== '5');
    expect(
      partitions.map(({ start, size, type }) => ({ start: start / 512, size: size / 512, type })),
    ).toEqual(plain.map(({ start, size, type }) => ({ start, size, type: `0x${type}` })));
  });

  const gpt = () =>
    sfdisk(
      'label: gpt\nsize=2M, type=21686148-6449-6E6F-744E-656564454649\nsize=5M, type=L, name="boot ü"\nsize=6M, type=E6D6D379-F507-44C2-A23C-238F2A3DF928\n',
    );

  test('a GPT reads as sfdisk reads it', async () => {
    const { disk, told } = gpt();
    const { kind, partitions } = await read(disk);
    expect(kind).toBe('gpt');
    expect(
      partitions.map(({ start, size, type, guid, name }) => ({
        start: start / 512,
        size: size / 512,
        type,
        uuid: guid.toUpperCase(),
        ...(name && { name }),
      })),
    ).toEqual(
      told.map(({ start, size, type, uuid, name }) => ({ start, size, type, uuid, ...(name && { name }) })),
    );
  });

  test('of a GPT whose beginning is damaged the copy at the end counts', async () => {
    const { disk } = gpt();
    const before = await read(disk);
    randomBytes(16).copy(disk, 512 + 16);
    expect((await read(disk)).partitions.map(({ start }) => start)).toEqual(
      before.partitions.map(({ start }) => start),
    );
    disk.fill(0, disk.length - 512);
    await expect(read(disk)).rejects.toThrow('checksum');
  });

  test('a GPT that claims a table without end is not followed', async () => {
    const { disk } = gpt();
    disk.fill(0, disk.length - 512);
    disk.writeUInt32LE(0xffff_ffff, 512 + 80);
    disk.writeUInt32LE(0, 512 + 16);
    disk.writeUInt32LE(crc32(disk.subarray(512, 512 + 92)), 512 + 16);
    await expect(read(disk)).rejects.toThrow('4294967295 entries');
  });

  test('logical partitions that lead back to themselves are not followed for ever', async () => {
    const { disk, told } = sfdisk(
      'label: dos\nsize=4M, type=83\nsize=20M, type=5\n5: size=2M, type=83\n6: size=3M, type=83\n',
    );
    const extended = told.find(({ type }) => type === '5')?.start ?? 0;
    const second = disk.readUInt32LE(extended * 512 + 446 + 16 + 8);
    // The second record names itself as the next one.
    const entry = (extended + second) * 512 + 446 + 16;
    disk.writeUInt8(5, entry + 4);
    disk.writeUInt32LE(second, entry + 8);
    disk.writeUInt32LE(1000, entry + 12);
    await expect(read(disk)).rejects.toThrow('circle');
  });
});

test('a partition past the end of the disk is one whose content cannot be read', async () => {
  const disk = Buffer.alloc(4 * MIB);
  disk.writeUInt8(0x83, 446 + 4);
  disk.writeUInt32LE(2048, 446 + 8);
  disk.writeUInt32LE(0xffff_0000, 446 + 12);
  disk.writeUInt16LE(0xaa55, 510);
  const { kind, partitions } = await read(disk);
  expect(kind).toBe('mbr');
  expect(partitions[0]?.content).toEqual({ known: false, why: expect.stringContaining('past the end') });
});

test('noise and zeros are no partition table', async () => {
  for (const disk of [Buffer.alloc(MIB), Buffer.alloc(100), randomBytes(MIB).fill(0, 510, 512)])
    expect((await read(disk)).kind).toBe('none');
});
