import { crc32 } from 'node:zlib';
import { goldenCases, goldenFile, plainReader } from '../support/plain-vhd.ts';
import type { Base, Field, Stretch } from './mutant.ts';
import { Random } from './random.ts';

/** Disks with partition tables, and file systems, as a guest has them. All their numbers are little-endian. */

const SECTOR = 512;
const little = (at: number, size: Field['size']): Field => ({ at, size, little: true });

/** 128 sectors: three primary partitions, the last an extended one with two logical ones in a chain. */
export function mbrDisk(): Base {
  const bytes = Buffer.alloc(128 * SECTOR);
  const entry = (sector: number, index: number, [type, start, length]: readonly [number, number, number]) => {
    const at = sector * SECTOR + 446 + 16 * index;
    bytes.writeUInt8(type, at + 4);
    bytes.writeUInt32LE(start, at + 8);
    bytes.writeUInt32LE(length, at + 12);
    bytes.writeUInt16LE(0xaa55, sector * SECTOR + 510);
  };
  entry(0, 0, [0x83, 1, 20]);
  entry(0, 1, [0x82, 30, 10]);
  entry(0, 2, [0x05, 50, 60]);
  entry(50, 0, [0x83, 1, 9]);
  entry(50, 1, [0x05, 20, 20]);
  entry(70, 0, [0x8e, 1, 9]);
  bytes.write('SWAPSPACE2', 30 * SECTOR + 4086, 'latin1');
  const fields = [0, 50, 70].flatMap((sector) =>
    [0, 1, 2, 3].flatMap((index) => {
      const at = sector * SECTOR + 446 + 16 * index;
      return [little(at, 1), little(at + 4, 1), little(at + 8, 4), little(at + 12, 4)];
    }),
  );
  const structures = [0, 50, 70].map((sector) => ({
    start: sector * SECTOR + 440,
    end: (sector + 1) * SECTOR,
  }));
  return { name: 'MBR with logical partitions', bytes, fields, structures };
}

/** Sectors of the two headers and the two tables of a GPT. */
const GPT_HEADERS = [1, 127];
const GPT_TABLES = [2, 125];

/** 128 sectors: a GPT of 8 entries, three of them used, with its copy at the end. */
export function gptDisk(): Base {
  const bytes = gptBytes();
  const header = GPT_HEADERS.flatMap((sector) =>
    (
      [
        [12, 4],
        [24, 8],
        [32, 8],
        [40, 8],
        [48, 8],
        [72, 8],
        [80, 4],
        [84, 4],
      ] as const
    ).map(([at, size]) => little(sector * SECTOR + at, size)),
  );
  const entries = GPT_TABLES.flatMap((table) =>
    [0, 1, 2, 5].flatMap((index) => [32, 40].map((at) => little(table * SECTOR + 128 * index + at, 8))),
  );
  return {
    name: 'GPT',
    bytes,
    fields: [...header, ...entries],
    structures: [
      { start: 440, end: 2 * SECTOR },
      { start: 127 * SECTOR, end: 128 * SECTOR },
      ...GPT_TABLES.map((table) => ({ start: table * SECTOR, end: (table + 2) * SECTOR })),
    ],
    seal: sealGpt,
  };
}

function gptBytes(): Buffer {
  const bytes = Buffer.alloc(128 * SECTOR);
  bytes.writeUInt8(0xee, 446 + 4);
  bytes.writeUInt32LE(1, 446 + 8);
  bytes.writeUInt32LE(127, 446 + 12);
  bytes.writeUInt16LE(0xaa55, 510);
  for (const table of GPT_TABLES) {
    for (const index of [0, 1, 5]) {
      const at = table * SECTOR + 128 * index;
      new Random(index).bytes(32).copy(bytes, at);
      bytes.writeBigUInt64LE(BigInt(10 + 20 * index), at + 32);
      bytes.writeBigUInt64LE(BigInt(14 + 20 * index), at + 40);
      bytes.write(`part${index}`, at + 56, 'utf16le');
    }
  }
  GPT_HEADERS.forEach((sector, copy) => {
    const header = bytes.subarray(sector * SECTOR);
    header.write('EFI PART');
    header.writeUInt32LE(0x10000, 8);
    header.writeUInt32LE(92, 12);
    header.writeBigUInt64LE(BigInt(sector), 24);
    header.writeBigUInt64LE(BigInt(GPT_TABLES[copy] ?? 0), 72);
    header.writeUInt32LE(8, 80);
    header.writeUInt32LE(128, 84);
  });
  sealGpt(bytes);
  return bytes;
}

/** Both checksums of both headers, as far as what they cover lies on the disk. */
function sealGpt(bytes: Buffer): void {
  for (const at of [SECTOR, 127 * SECTOR]) {
    if (at + SECTOR > bytes.length) continue;
    const header = bytes.subarray(at, at + SECTOR);
    const table = Number(header.readBigUInt64LE(72) & 0xffffn) * SECTOR;
    const length = header.readUInt32LE(80) * header.readUInt32LE(84);
    if (length < 65_536) header.writeUInt32LE(crc32(bytes.subarray(table, table + length)), 88);
    header.writeUInt32LE(0, 16);
    header.writeUInt32LE(crc32(header.subarray(0, Math.min(header.readUInt32LE(12), SECTOR))), 16);
  }
}

const SUPERBLOCK: readonly [number, Field['size']][] = [
  [0, 4],
  [4, 4],
  [20, 4],
  [24, 4],
  [32, 4],
  [40, 4],
  [76, 4],
  [88, 2],
  [92, 4],
  [96, 4],
  [100, 4],
  [254, 2],
  [260, 4],
  [336, 4],
];
/** Mode, size, flags, then the head of an extent tree and its first two entries. */
const INODE: readonly [number, Field['size']][] = [
  [0, 2],
  [4, 4],
  [32, 4],
  [40, 2],
  [42, 2],
  [46, 2],
  [52, 4],
  [56, 2],
  [58, 2],
  [60, 4],
  [64, 4],
  [68, 2],
  [108, 4],
];

/** An ext4 file system of 1 KiB blocks and one group: what leads to its root and to its first files. */
export function extImage(name: string, bytes: Buffer): Base {
  const block = 1024;
  const inodeSize = bytes.readUInt16LE(1024 + 88);
  const table = bytes.readUInt32LE(2 * block + 8) * block;
  const inodes = [2, 11, 12, 13, 14, 15].map((number) => table + (number - 1) * inodeSize);
  // The first extent of an inode: its block is a directory's or a file's first.
  const contents = inodes
    .map((at) => bytes.readUInt32LE(at + 60) * block)
    .filter((at) => at > 0 && at < bytes.length);
  const structures: Stretch[] = [
    { start: 1024, end: 1024 + 360 },
    { start: 2 * block, end: 2 * block + 64 },
    ...inodes.map((start) => ({ start, end: start + inodeSize })),
    ...contents.map((start) => ({ start, end: start + 80 })),
  ];
  const fields = [
    ...SUPERBLOCK.map(([at, size]) => little(1024 + at, size)),
    ...[8, 40].map((at) => little(2 * block + at, 4)),
    ...inodes.flatMap((inode) => INODE.map(([at, size]) => little(inode + at, size))),
    ...contents.flatMap((at) => [little(at, 4), little(at + 4, 2), little(at + 6, 1), little(at + 16, 2)]),
  ];
  return { name, bytes, fields, structures };
}

/** The file system of a golden vector. */
export function goldenExt(): Base {
  const one = goldenCases().vhd.find(({ id }) => id.startsWith('p06'));
  const block = plainReader(goldenFile(one?.input ?? ''), 'vhd');
  return extImage('p06', Buffer.concat([0, 1, 2, 3].map(block)));
}
