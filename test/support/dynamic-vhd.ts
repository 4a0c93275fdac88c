import { sealed } from './encrypted-files.ts';

/** A writer of plain dynamic VHDs for tests: any table offset, block size, order of blocks, and sector bitmaps. */
export interface DynamicVhdParts {
  readonly size: number;
  readonly blockSize: number;
  /** Blocks in the order of the file, with their sector bitmap (one flag a sector) and data. */
  readonly blocks: readonly {
    readonly index: number;
    readonly present: readonly boolean[];
    readonly data: Buffer;
  }[];
  /** Bytes between footer copy and header, and between header and table. */
  readonly gaps?: readonly [number, number];
  readonly entries?: number;
  readonly type?: number;
}

export function dynamicVhd(parts: DynamicVhdParts): Buffer {
  const [first, second] = parts.gaps ?? [0, 0];
  const dataOffset = 512 + first;
  const tableOffset = dataOffset + 1024 + second;
  const entries = parts.entries ?? Math.ceil(parts.size / parts.blockSize);
  const table = Buffer.alloc(Math.ceil((4 * entries) / 512) * 512, 0xff);
  const bitmapBytes = 512 * Math.ceil(parts.blockSize / 512 / 8 / 512);
  const chunks: Buffer[] = [];
  let sector = (tableOffset + table.length) / 512;
  for (const block of parts.blocks) {
    table.writeUInt32BE(sector, 4 * block.index);
    const bitmap = Buffer.alloc(bitmapBytes);
    block.present.forEach((flag, at) => {
      if (flag) bitmap[at >> 3] = (bitmap[at >> 3] ?? 0) | (0x80 >> (at & 7));
    });
    chunks.push(bitmap, block.data);
    sector += (bitmapBytes + parts.blockSize) / 512;
  }
  const footer = footerOf(parts, dataOffset);
  return Buffer.concat([
    footer,
    Buffer.alloc(first),
    headerOf(parts, tableOffset, entries),
    Buffer.alloc(second),
    table,
    ...chunks,
    footer,
  ]);
}

/** What follows the data of a fixed VHD. */
export function fixedFooter(size: number): Buffer {
  const footer = footerOf({ size, type: 2 }, 0);
  footer.fill(0xff, 16, 24);
  return sealed(footer, 64);
}

function footerOf(parts: Pick<DynamicVhdParts, 'size' | 'type'>, dataOffset: number): Buffer {
  const footer = Buffer.alloc(512);
  footer.write('conectix');
  footer.writeUInt32BE(2, 8);
  footer.writeUInt32BE(0x00010000, 12);
  footer.writeBigUInt64BE(BigInt(dataOffset), 16);
  footer.write('test', 28);
  footer.writeBigUInt64BE(BigInt(parts.size), 40);
  footer.writeBigUInt64BE(BigInt(parts.size), 48);
  footer.writeUInt32BE(parts.type ?? 3, 60);
  footer.write('a-uuid-of-a-test', 68);
  return sealed(footer, 64);
}

function headerOf(parts: DynamicVhdParts, tableOffset: number, entries: number): Buffer {
  const header = Buffer.alloc(1024);
  header.write('cxsparse');
  header.fill(0xff, 8, 16);
  header.writeBigUInt64BE(BigInt(tableOffset), 16);
  header.writeUInt32BE(0x00010000, 24);
  header.writeUInt32BE(entries, 28);
  header.writeUInt32BE(parts.blockSize, 32);
  return sealed(header, 36);
}

/** Changes footers and headers at these places and makes their checksums fit again. */
export function reseal(vhd: Buffer, places: readonly number[], change: (part: Buffer) => void): void {
  for (const place of places) {
    const header = vhd.toString('latin1', place, place + 8) === 'cxsparse';
    const part = vhd.subarray(place, place + (header ? 1024 : 512));
    change(part);
    sealed(part, header ? 36 : 64);
  }
}
