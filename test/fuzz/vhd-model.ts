import { type DiskModel, demand, number64, Refused, sectorAt, ZERO_SECTOR } from './model.ts';

/** A plain VHD as encrypted-formats.md 1, 4 have it. Throws Refused for what must not be encrypted. */

interface Footer {
  readonly type: number;
  readonly size: number;
  readonly header: number;
  readonly uuid: string;
}

export function isVhd(bytes: Buffer): boolean {
  return [0, tailAt(bytes)].some((at) => bytes.toString('latin1', at, at + 8) === 'conectix');
}

export function vhdModel(bytes: Buffer, limit: number): DiskModel {
  const tail = footerAt(bytes, tailAt(bytes));
  const head = footerAt(bytes, 0);
  const footer = tail ?? (head?.type === 2 ? undefined : head);
  if (!footer) throw new Refused('no footer');
  if (tail && head) demand(JSON.stringify(tail) === JSON.stringify(head), 'the footers differ');
  demand(footer.type !== 4, 'differencing');
  demand(footer.size > 0 && footer.size <= limit, 'size');
  return footer.type === 2 ? fixedModel(bytes, footer.size) : dynamicModel(bytes, footer);
}

function tailAt(bytes: Buffer): number {
  return Math.max(0, bytes.length - (bytes.length % 512 === 511 ? 511 : 512));
}

function footerAt(bytes: Buffer, at: number): Footer | undefined {
  const footer = bytes.subarray(at, at + 512);
  if (footer.length < 511 || footer.toString('latin1', 0, 8) !== 'conectix') return undefined;
  const type = footer.readUInt32BE(60);
  if (!sums(footer, 64) || footer.readUInt16BE(12) !== 1 || type < 2 || type > 4) return undefined;
  const size = Number(footer.readBigUInt64BE(48));
  const header = type === 2 ? 0 : Number(footer.readBigUInt64BE(16));
  if (Math.max(size, header) > Number.MAX_SAFE_INTEGER) return undefined;
  return { type, size, header, uuid: footer.toString('hex', 68, 84) };
}

/** Whether the bytes without the checksum, and the checksum itself, add up to all ones. */
function sums(structure: Buffer, checksumAt: number): boolean {
  let sum = structure.readUInt32BE(checksumAt);
  for (let at = 0; at < structure.length; at += 1)
    if (at < checksumAt || at > checksumAt + 3) sum += structure[at] as number;
  return sum === 0xffffffff;
}

function fixedModel(bytes: Buffer, size: number): DiskModel {
  demand(size <= tailAt(bytes), 'the disk is larger than the file');
  return {
    format: 'vhd',
    size: Math.ceil(size / 512) * 512,
    sector: (number) => sectorAt(bytes, number * 512, size),
  };
}

function dynamicModel(bytes: Buffer, { size, header }: Footer): DiskModel {
  demand(header + 1024 <= bytes.length, 'the header is outside');
  const fields = bytes.subarray(header, header + 1024);
  demand(fields.toString('latin1', 0, 8) === 'cxsparse' && sums(fields, 36), 'no header');
  demand(fields.readUInt16BE(24) === 1, 'version');
  const block = fields.readUInt32BE(32);
  demand(block >= 512 && Number.isInteger(Math.log2(block)), 'block size');
  const entries = Math.ceil(size / block);
  demand(entries <= fields.readUInt32BE(28), 'too few entries');
  const table = number64(fields, 16);
  demand(table + 4 * entries <= bytes.length, 'the table is outside');
  const batmap = table + 512 * Math.ceil(fields.readUInt32BE(28) / 128);
  const encrypted = bytes.toString('latin1', batmap, batmap + 8) === 'tdbatmap' && bytes[batmap + 29] === 1;
  demand(!encrypted || batmap + 94 > bytes.length, 'encrypted');
  const bitmap = 512 * Math.ceil(block / (512 * 8 * 512));
  const places = Array.from({ length: entries }, (_, index) => bytes.readUInt32BE(table + 4 * index));
  const used: [number, number][] = places
    .filter((place) => place !== 0xffffffff)
    .map((place) => [place * 512, place * 512 + bitmap + block]);
  // The footer at the end has 512 bytes, or in very old files 511.
  for (const [, end] of used) demand(end <= bytes.length - 511, 'a block is outside');
  used.push([0, 512], [header, header + 1024], [table, table + 4 * entries]);
  used.sort(([a], [b]) => a - b);
  used.forEach(([, end], at) => {
    demand(end <= (used[at + 1]?.[0] ?? end), 'overlap');
  });
  return {
    format: 'vhd',
    size: Math.ceil(size / 512) * 512,
    sector(number) {
      const place = places[Math.floor((number * 512) / block)] ?? 0xffffffff;
      const inside = number % (block / 512);
      if (place === 0xffffffff) return ZERO_SECTOR;
      const written = ((bytes[place * 512 + (inside >> 3)] ?? 0) >> (7 - (inside & 7))) & 1;
      return written ? sectorAt(bytes, place * 512 + bitmap + inside * 512) : ZERO_SECTOR;
    },
  };
}
