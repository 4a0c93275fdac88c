import { createHash } from 'node:crypto';
import { verifyFailure } from './failure.ts';

/**
 * Every structure of an encrypted VHD, checked by itself: this file shares no code with the writer, so that a mistake
 * there is not made twice. Numbers are those of encrypted-formats.md 1.
 */

/** Bytes of a block's data; not taken from the writer's side, as nothing in this file is. */
export const BLOCK = 2 * 1024 * 1024;
const UNALLOCATED = 0xffffffff;
/** Seconds that a time may lie ahead, as `vhd-util check` has it. encrypted-formats.md 5 */
const CLOCK_SKEW = 30 * 60;

export interface VhdStructure {
  readonly virtualSize: number;
  /** Blocks in the order of the file, each with the byte offset of its sector bitmap. */
  readonly blocks: readonly { readonly block: number; readonly offset: number }[];
  /** Bytes of headers and tables, from the file's beginning. */
  readonly metadataEnd: number;
  readonly footerOffset: number;
}

/** `read` reads the file; throws UserError E_VERIFY for the first deviation. */
export async function demandVhdStructure(
  read: (position: number, length: number) => Promise<Buffer>,
  fileSize: number,
  key: Uint8Array,
  now = Date.now(),
): Promise<VhdStructure> {
  const footer = await read(0, 512);
  const last = await read(fileSize - 512, 512);
  demand(footer.equals(last), 'its two footers differ');
  const virtualSize = demandFooter(footer, now);
  const entries = virtualSize / BLOCK;
  demandHeader(await read(512, 1024), entries);
  const tableBytes = Math.ceil(entries / 128) * 512;
  const table = await read(1536, tableBytes);
  demand(zeros(table.subarray(entries * 4)), 'the padding of the block table is not zero');
  const header = await read(1536 + tableBytes, 512);
  const batmapBytes = Math.ceil(entries / 4096) * 512;
  const batmapOffset = 2048 + tableBytes;
  const batmap = await read(batmapOffset, batmapBytes);
  demandBatmapHeader(header, { batmapOffset, batmap, virtualSize, key });
  const blocks = placesOf(table, entries);
  demandBatmap(batmap, blocks, virtualSize);
  const metadataEnd = batmapOffset + batmapBytes;
  demandPlaces(blocks, metadataEnd, fileSize - 512);
  return { virtualSize, blocks, metadataEnd, footerOffset: fileSize - 512 };
}

function demandFooter(footer: Buffer, now: number): number {
  demand(footer.toString('latin1', 0, 8) === 'conectix', 'the footer has no cookie');
  demand(footer.readUInt32BE(8) === 2, 'the features are not 2');
  demand(footer.readUInt32BE(12) === 0x10000, 'the format version is not 1.0');
  demand(footer.readBigUInt64BE(16) === 512n, 'the data offset is not 512');
  const made = footer.readUInt32BE(24) + Date.UTC(2000, 0) / 1000;
  demand(made <= now / 1000 + CLOCK_SKEW, 'it was made in the future');
  // Any other creator has no batmap for its readers, hence no key hash (encrypted-formats.md 0.7).
  demand(footer.toString('latin1', 28, 32) === 'tap\0', 'the creator is not tap');
  demand(footer.readUInt32BE(32) === 0x10003, 'the creator version is not 1.3');
  demand(footer.readUInt32BE(36) === 0, 'the creator OS is not 0');
  const size = footer.readBigUInt64BE(48);
  demand(footer.readBigUInt64BE(40) === size, 'its two sizes differ');
  const virtualSize = Number(size);
  demand(
    virtualSize > 0 && virtualSize % BLOCK === 0 && virtualSize <= 1044480 * BLOCK,
    `no result has a size of ${size}`,
  );
  const geometry = footer.readUInt16BE(56) * (footer[58] ?? 0) * (footer[59] ?? 0) * 512;
  demand(geometry > 0 && geometry <= virtualSize, 'the geometry is larger than the disk');
  demand(footer.readUInt32BE(60) === 3, 'the disk type is not 3');
  demand(footer.readUInt32BE(64) === inverseSum(footer, 64), 'the checksum of the footer is wrong');
  demand(!zeros(footer.subarray(68, 84)), 'the UUID is empty');
  demand(zeros(footer.subarray(84)), 'reserved bytes of the footer are not zero');
  return virtualSize;
}

function demandHeader(header: Buffer, entries: number): void {
  demand(header.toString('latin1', 0, 8) === 'cxsparse', 'the dynamic header has no cookie');
  demand(header.readBigUInt64BE(8) === 0xffff_ffff_ffff_ffffn, 'the dynamic header points on');
  demand(header.readBigUInt64BE(16) === 1536n, 'the block table is not at 1536');
  demand(header.readUInt32BE(24) === 0x10000, 'the version of the dynamic header is not 1.0');
  demand(header.readUInt32BE(28) === entries, 'the number of blocks does not fit the size');
  demand(header.readUInt32BE(32) === BLOCK, 'the blocks do not have 2 MiB');
  demand(header.readUInt32BE(36) === inverseSum(header, 36), 'the checksum of the dynamic header is wrong');
  demand(zeros(header.subarray(40)), 'it names a parent');
}

interface Batmap {
  readonly batmapOffset: number;
  readonly batmap: Buffer;
  readonly virtualSize: number;
  readonly key: Uint8Array;
}

function demandBatmapHeader(header: Buffer, { batmapOffset, batmap, virtualSize, key }: Batmap): void {
  demand(header.toString('latin1', 0, 8) === 'tdbatmap', 'the batmap header has no cookie');
  demand(header.readBigUInt64BE(8) === BigInt(batmapOffset), 'the batmap lies elsewhere');
  demand(header.readUInt32BE(16) === batmap.length / 512, 'the batmap has another size');
  demand(header.readUInt32BE(20) === 0x10002, 'the batmap version is not 1.2');
  const sum = inverseSum(batmap.subarray(0, checkedBytes(virtualSize)));
  demand(header.readUInt32BE(24) === sum, 'the checksum of the batmap is wrong');
  demand(header[28] === 0, 'the batmap is marked as out of date');
  demand(header[29] === 1, 'nothing says that the image is encrypted');
  demand(zeros(header.subarray(30, 62)), 'the nonce of the key hash is not zero');
  const hash = createHash('sha256').update(new Uint8Array(32)).update(key).digest();
  demand(hash.equals(header.subarray(62, 94)), 'the key hash is that of another key');
  demand(zeros(header.subarray(94)), 'reserved bytes of the batmap header are not zero');
}

/** Readers look at one sector of the batmap less for some sizes. encrypted-formats.md 1.6 */
function checkedBytes(virtualSize: number): number {
  const bytes = Math.floor(virtualSize / BLOCK / 8);
  return Math.max(512, Math.ceil(bytes / 512) * 512);
}

function demandBatmap(batmap: Buffer, blocks: VhdStructure['blocks'], virtualSize: number): void {
  const expected = Buffer.alloc(batmap.length);
  for (const { block } of blocks) {
    const at = Math.floor(block / 8);
    if (at < checkedBytes(virtualSize)) expected[at] = (expected[at] ?? 0) + 2 ** (7 - (block % 8));
  }
  demand(batmap.equals(expected), 'the batmap does not fit the block table');
}

function placesOf(table: Buffer, entries: number): { block: number; offset: number }[] {
  const blocks: { block: number; offset: number }[] = [];
  for (let block = 0; block < entries; block += 1) {
    const sector = table.readUInt32BE(4 * block);
    if (sector !== UNALLOCATED) blocks.push({ block, offset: sector * 512 });
  }
  return blocks.sort((a, b) => a.offset - b.offset);
}

/** Blocks follow each other as the real tool puts them, data at multiples of 4096, the footer right behind. 1.7 */
function demandPlaces(blocks: VhdStructure['blocks'], metadataEnd: number, footerOffset: number): void {
  let end = metadataEnd;
  for (const { block, offset } of blocks) {
    const place = Math.ceil((end + 512) / 4096) * 4096 - 512;
    demand(offset === place, `block ${block} lies at ${offset}, not at ${place}`);
    end = offset + 512 + BLOCK;
  }
  demand(end === footerOffset, `the footer lies at ${footerOffset}, not at ${end}`);
}

function inverseSum(bytes: Buffer, checksumAt?: number): number {
  let sum = 0;
  bytes.forEach((byte, at) => {
    if (checksumAt === undefined || at < checksumAt || at >= checksumAt + 4) sum += byte;
  });
  return 0xffffffff - sum;
}

function zeros(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw verifyFailure(otherwise);
}
