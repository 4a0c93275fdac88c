import { dynamicVhd, fixedFooter, reseal } from '../support/dynamic-vhd.ts';
import { goldenCases, goldenFile } from '../support/plain-vhd.ts';
import type { Base, Field } from './mutant.ts';
import { Random } from './random.ts';

/** Valid VHDs, and what is where in them. */

const FOOTER: readonly [number, Field['size']][] = [
  [0, 8],
  [8, 4],
  [12, 4],
  [16, 8],
  [24, 4],
  [40, 8],
  [48, 8],
  [56, 2],
  [60, 4],
  [64, 4],
];
const HEADER: readonly [number, Field['size']][] = [
  [0, 8],
  [8, 8],
  [16, 8],
  [24, 4],
  [28, 4],
  [32, 4],
  [36, 4],
];

function fields(at: number, list: readonly [number, Field['size']][]): Field[] {
  return list.map(([inside, size]) => ({ at: at + inside, size }));
}

/** A dynamic VHD with noise in it, most blocks stored, in any order, many sectors never written. */
export function dynamicBase(
  name: string,
  size: number,
  blockSize: number,
  gaps: [number, number] = [0, 0],
): Base {
  const random = new Random(size, blockSize);
  const order = Array.from({ length: Math.ceil(size / blockSize) }, (_, index) => index)
    .filter((index) => index === 0 || random.chance(0.7))
    .sort(() => random.below(3) - 1);
  const blocks = order.map((index) => ({
    index,
    present: Array.from({ length: blockSize / 512 }, () => random.chance(0.6)),
    data: random.bytes(Math.min(blockSize, 8192)),
  }));
  const padded = blocks.map((block) => ({
    ...block,
    data: Buffer.concat([block.data, Buffer.alloc(blockSize - block.data.length)]),
  }));
  return vhdBase(name, dynamicVhd({ size, blockSize, blocks: padded, gaps }));
}

/** What is where in a dynamic VHD with two footers. */
export function vhdBase(name: string, bytes: Buffer): Base {
  const header = Number(bytes.readBigUInt64BE(16));
  const table = Number(bytes.readBigUInt64BE(header + 16));
  const entries = bytes.readUInt32BE(header + 28);
  const tail = bytes.length - 512;
  const batmap = table + 512 * Math.ceil(entries / 128);
  const places = Array.from({ length: entries }, (_, index) => bytes.readUInt32BE(table + 4 * index));
  const bitmaps = places
    .filter((place) => place !== 0xffffffff)
    .map((place) => ({ start: place * 512, end: place * 512 + 512 }));
  return {
    name,
    bytes,
    fields: [
      ...fields(0, FOOTER),
      ...fields(tail, FOOTER),
      ...fields(header, HEADER),
      ...fields(header, HEADER),
      ...places.slice(0, 40).map((_, index): Field => ({ at: table + 4 * index, size: 4 })),
      { at: batmap, size: 8 },
      { at: batmap + 29, size: 1 },
    ],
    structures: [
      { start: 0, end: 512 },
      { start: tail, end: bytes.length },
      { start: header, end: header + 1024 },
      { start: table, end: batmap },
      ...bitmaps,
    ],
    copy: { start: 0, end: 512, to: tail },
    seal: (changed) => {
      for (const place of [0, header, changed.length - 512])
        if (place >= 0 && place + 1024 <= changed.length + 512) sealIfKnown(changed, place);
    },
  };
}

function sealIfKnown(bytes: Buffer, place: number): void {
  const cookie = bytes.toString('latin1', place, place + 8);
  if (cookie === 'conectix' || cookie === 'cxsparse') reseal(bytes, [place], () => undefined);
}

function fixedBase(): Base {
  const data = new Random(7).bytes(5 * 512);
  const bytes = Buffer.concat([data, fixedFooter(data.length)]);
  return {
    name: 'fixed',
    bytes,
    fields: fields(data.length, FOOTER),
    structures: [{ start: data.length, end: bytes.length }],
    seal: (changed) => sealIfKnown(changed, Math.max(0, changed.length - 512)),
  };
}

export function goldenBase(id: string): Base {
  const one = goldenCases().vhd.find((each) => each.id.startsWith(id));
  return vhdBase(id, goldenFile(one?.input ?? ''));
}

/** Disks of some KiB: opening them costs little. */
export function smallVhds(): Base[] {
  return [
    dynamicBase('blocks of 4 KiB', 6 * 4096 - 1024, 4096),
    dynamicBase('blocks of 4 KiB, tables elsewhere', 5 * 4096, 4096, [1024, 512]),
    dynamicBase('blocks of 512 bytes', 37 * 512, 512),
    dynamicBase('blocks of 16 KiB', 40_000, 16_384),
    fixedBase(),
  ];
}
