import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Base, Field, Stretch } from './mutant.ts';
import { Random } from './random.ts';

/** Images that qemu-img makes, and what is where in them. All their numbers are little-endian. */

const SECTOR = 512;
const KIB = 1024;
const little = (at: number, size: Field['size']): Field => ({ at, size, little: true });
const fieldsAt = (start: number, list: readonly (readonly [number, Field['size']])[]) =>
  list.map(([at, size]) => little(start + at, size));
const stretch = (start: number, length: number): Stretch => ({ start, end: start + length });

/** A disk of 5 MiB, noise in two places. */
function converted(format: string, options: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-qemu-'));
  try {
    const disk = Buffer.alloc(5 * 2 ** 20);
    new Random(5).bytes(70_000).copy(disk, 3000);
    new Random(6).bytes(5000).copy(disk, 4 * 2 ** 20);
    writeFileSync(join(folder, 'disk.raw'), disk);
    const args = ['convert', '-f', 'raw', '-O', format, ...(options === '' ? [] : ['-o', options])];
    execFileSync('qemu-img', [...args, join(folder, 'disk.raw'), join(folder, 'image')]);
    return readFileSync(join(folder, 'image'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const VMDK = [
  [4, 4],
  [8, 4],
  [12, 8],
  [20, 8],
  [28, 8],
  [36, 8],
  [44, 4],
  [56, 8],
  [72, 1],
  [77, 2],
] as const;

export function vmdk(subformat: string): Base {
  const bytes = converted('vmdk', `subformat=${subformat}`);
  // A stream tells in a footer, the sector before its last one, where its directory is.
  const footer = bytes.length - 2 * SECTOR;
  const told = bytes.readBigUInt64LE(56);
  const streamed = told === 0xffff_ffff_ffff_ffffn;
  const directory = Number(streamed ? bytes.readBigUInt64LE(footer + 56) : told) * SECTOR;
  const table = bytes.readUInt32LE(directory) * SECTOR;
  return {
    name: `VMDK, ${subformat}`,
    bytes,
    fields: [
      ...fieldsAt(0, VMDK),
      ...(streamed ? fieldsAt(footer, VMDK) : []),
      ...fieldsAt(directory, [[0, 4]]),
      ...Array.from({ length: 12 }, (_, index) => little(table + 4 * index, 4)),
      ...Array.from({ length: 4 }, (_, index) => little(table + 4 * (64 + index), 4)),
    ],
    structures: [stretch(0, 80), stretch(SECTOR, 400), stretch(directory, 8), stretch(table, 300)],
    ...(streamed ? { copy: { start: 0, end: 80, to: footer } } : {}),
  };
}

export function vdi(): Base {
  const bytes = converted('vdi', '');
  const header = [
    [64, 4],
    [68, 4],
    [72, 4],
    [76, 4],
    [340, 4],
    [344, 4],
    [360, 4],
    [368, 8],
  ] as const;
  const more = [
    [376, 4],
    [380, 4],
    [384, 4],
    [388, 4],
    [424, 8],
    [440, 8],
  ] as const;
  const map = bytes.readUInt32LE(340);
  return {
    name: 'VDI',
    bytes,
    fields: [...fieldsAt(0, [...header, ...more]), ...[0, 4, 8, 12, 16].map((at) => little(map + at, 4))],
    structures: [stretch(64, 450), stretch(map, 20)],
  };
}

/** Offset and size of the numbers in VHDX's structures. */
const VHDX_HEADER = [
  [8, 8],
  [48, 8],
  [64, 2],
  [66, 2],
  [68, 4],
  [72, 8],
] as const;
const VHDX_REGIONS = [
  [8, 4],
  [16, 8],
  [32, 8],
  [40, 4],
  [64, 8],
  [72, 4],
] as const;
const VHDX_METADATA = [
  [0, 8],
  [10, 2],
] as const;
const VHDX_ITEM = [
  [0, 8],
  [16, 4],
  [20, 4],
] as const;

export function vhdx(crc32c: (bytes: Uint8Array) => number): Base {
  const bytes = converted('vhdx', 'block_size=1048576,subformat=dynamic');
  const headers = [64 * KIB, 128 * KIB];
  const regions = 192 * KIB;
  const places = [0, 1].map((entry) => Number(bytes.readBigUInt64LE(regions + 16 + 32 * entry + 16)));
  const metadata = places.find((at) => bytes.toString('latin1', at, at + 8) === 'metadata') ?? 0;
  const table = places.find((at) => at !== metadata) ?? 0;
  const items = bytes.readUInt16LE(metadata + 10);
  const itemAt = (item: number) => metadata + 32 + 32 * item;
  const values = Array.from({ length: items }, (_, item) => metadata + bytes.readUInt32LE(itemAt(item) + 16));
  return {
    name: 'VHDX',
    bytes,
    fields: [
      ...headers.flatMap((at) => fieldsAt(at, VHDX_HEADER)),
      ...fieldsAt(regions, VHDX_REGIONS),
      ...fieldsAt(metadata, VHDX_METADATA),
      ...values.flatMap((at, item) => [...fieldsAt(itemAt(item), VHDX_ITEM), little(at, 4), little(at, 8)]),
      ...Array.from({ length: 6 }, (_, index) => little(table + 8 * index, 8)),
    ],
    structures: [
      ...headers.map((at) => stretch(at, 4 * KIB)),
      stretch(regions, 64 * KIB),
      stretch(metadata, 32 + 32 * items),
      stretch(table, 48),
    ],
    copy: { start: headers[0] ?? 0, end: (headers[0] ?? 0) + 80, to: headers[1] ?? 0 },
    seal: (changed) => {
      for (const [at, length] of [...headers.map((place) => [place, 4 * KIB]), [regions, 64 * KIB]] as [
        number,
        number,
      ][]) {
        if (at + length > changed.length) continue;
        const part = changed.subarray(at, at + length);
        part.writeUInt32LE(0, 4);
        part.writeUInt32LE(crc32c(part), 4);
      }
    },
  };
}
