import type { BlockMap } from '../block-map.ts';
import type { SourceFile } from '../file.ts';
import { needsOtherFile, unsupported } from '../refusals.ts';
import type { SourceRules } from '../rules.ts';
import { safeNumber } from '../vhd/footer.ts';
import { crc32c } from './crc32c.ts';
import { type Place, storedVhdxBlocks } from './vhdx-blocks.ts';

const KIB = 1024;
const HEADER_PLACES = [64 * KIB, 128 * KIB];
const REGION_TABLE_PLACE = 192 * KIB;
const TABLE_BYTES = 64 * KIB;
const REGION = {
  metadata: '8B7CA206-4790-4B9A-B8FE-575F050F886E',
  blocks: '2DC27766-F623-4200-9D64-115E9BFD4A08',
};
const ITEM = {
  fileParameters: 'CAA16737-FA36-4D43-B3B6-33F0AA44E76B',
  diskSize: '2FA54224-CD1B-4876-B211-5DBED83BF4B8',
  logicalSector: '8141BF1D-A96F-4709-BA47-F233A8FAAB5F',
  parentLocator: 'A8D35F2D-B30B-454D-ABF7-D3D84834AB0C',
};
const HAS_PARENT = 2;
const CONVERT = 'convert it with `qemu-img convert -O qcow2` where it was made';

interface Region extends Place {
  readonly id: string;
}

export function looksLikeVhdx(head: Buffer): boolean {
  return head.toString('latin1', 0, 8) === 'vhdxfile';
}

/**
 * Bytes of the disk in a VHDX (MS-VHDX), and which parts of it are stored. Throws UserError for differencing disks and
 * for those with a log that has to be replayed, RangeError, in words, for what cannot be believed.
 */
export async function readVhdx(
  file: SourceFile,
  { demandSize, work }: SourceRules,
): Promise<{ readonly size: number; readonly stored: BlockMap }> {
  const log = cleanLog(await currentHeader(file));
  const regions = await readRegions(file);
  const metadata = demandRegion(regions, REGION.metadata, TABLE_BYTES);
  const { size, blockSize } = await readMetadata(file, metadata);
  demandSize(size);
  const table = demandRegion(regions, REGION.blocks, 8);
  const taken = [...regions, log];
  return { size, stored: await storedVhdxBlocks(file, { table, taken, diskSize: size, blockSize }, work) };
}

async function readMetadata(file: SourceFile, metadata: Place): Promise<{ size: number; blockSize: number }> {
  const table = await file.slice(metadata.offset, TABLE_BYTES);
  const items = metadataItems(table, metadata.length);
  if (items.has(ITEM.parentLocator)) throw differencing();
  const item = async (id: string, length: number) => {
    const place = items.get(id);
    if (!place || place.length !== length) throw new RangeError(`its metadata item ${id} is missing`);
    return file.slice(metadata.offset + place.offset, length);
  };
  const parameters = await item(ITEM.fileParameters, 8);
  if ((parameters.readUInt32LE(4) & HAS_PARENT) !== 0) throw differencing();
  const sector = (await item(ITEM.logicalSector, 4)).readUInt32LE();
  if (sector !== 512) throw unsupported(`a VHDX with sectors of ${sector} bytes`, CONVERT);
  const size = safeNumber((await item(ITEM.diskSize, 8)).readBigUInt64LE(), 'the disk size');
  if (size % sector !== 0) throw new RangeError(`a disk of ${size} bytes is no whole number of sectors`);
  return { size, blockSize: parameters.readUInt32LE(0) };
}

/** Of the two headers the intact one with the higher sequence number. */
async function currentHeader(file: SourceFile): Promise<Buffer> {
  const headers: Buffer[] = [];
  for (const place of HEADER_PLACES) {
    const header = await file.slice(place, 4 * KIB);
    if (isIntact(header, 'head', 4 * KIB)) headers.push(header);
  }
  const [first, second] = headers;
  if (!first) throw new RangeError('both of its headers are damaged');
  return second && second.readBigUInt64LE(8) > first.readBigUInt64LE(8) ? second : first;
}

/** A structure with its checksum in bytes 4 to 7. */
function isIntact(bytes: Buffer, signature: string, length: number): boolean {
  if (bytes.length !== length || bytes.toString('latin1', 0, 4) !== signature) return false;
  const copy = Buffer.from(bytes);
  copy.fill(0, 4, 8);
  return crc32c(copy) === bytes.readUInt32LE(4);
}

/** Where the log is, which must not be in use. */
function cleanLog(header: Buffer): Place {
  if (header.readUInt16LE(66) !== 1)
    throw unsupported(`a VHDX of version ${header.readUInt16LE(66)}`, CONVERT);
  if (header.subarray(48, 64).some((byte) => byte !== 0))
    throw unsupported(
      'a VHDX that was not closed cleanly (or is in use): its log has to be replayed',
      'stop the virtual machine that uses it; after a crash attach it once where it was made',
    );
  return {
    offset: safeNumber(header.readBigUInt64LE(72), 'the offset of the log'),
    length: header.readUInt32LE(68),
  };
}

async function readRegions(file: SourceFile): Promise<readonly Region[]> {
  const table = await file.slice(REGION_TABLE_PLACE, TABLE_BYTES);
  if (!isIntact(table, 'regi', TABLE_BYTES)) throw new RangeError('its region table is damaged');
  const regions = entries(table, 16, table.readUInt32LE(8)).map((entry) => ({
    id: guid(entry),
    offset: safeNumber(entry.readBigUInt64LE(16), 'the offset of a region'),
    length: entry.readUInt32LE(24),
  }));
  demandDisjoint(regions, file.size);
  return regions;
}

function demandRegion(regions: readonly Region[], id: string, least: number): Region {
  const found = regions.filter((region) => region.id === id);
  const [region] = found;
  if (!region || found.length > 1 || region.length < least)
    throw new RangeError(`its region ${id} is missing`);
  return region;
}

function demandDisjoint(regions: readonly Place[], fileSize: number): void {
  // The first MiB is for headers and region tables.
  let free = KIB * KIB;
  for (const { offset, length } of [...regions].sort((a, b) => a.offset - b.offset)) {
    if (offset < free || length === 0) throw new RangeError(`a region at ${offset} overlaps another`);
    free = offset + length;
    if (free > fileSize) throw new RangeError(`a region at ${offset} reaches beyond the end of the file`);
  }
}

function metadataItems(table: Buffer, regionLength: number): ReadonlyMap<string, Place> {
  if (table.toString('latin1', 0, 8) !== 'metadata') throw new RangeError('its metadata is damaged');
  const items = new Map<string, Place>();
  for (const entry of entries(table, 32, table.readUInt16LE(10))) {
    const id = guid(entry);
    const place = { offset: entry.readUInt32LE(16), length: entry.readUInt32LE(20) };
    if (items.has(id)) throw new RangeError(`its metadata names item ${id} twice`);
    if (place.length > 0 && (place.offset < TABLE_BYTES || place.offset + place.length > regionLength))
      throw new RangeError(`its metadata item ${id} lies outside the metadata`);
    items.set(id, place);
  }
  return items;
}

/** The 32-byte entries of a table. */
function entries(table: Buffer, start: number, count: number): Buffer[] {
  if (start + 32 * count > table.length) throw new RangeError(`a table of ${count} entries is too long`);
  return Array.from({ length: count }, (_, index) =>
    table.subarray(start + 32 * index, start + 32 * index + 32),
  );
}

/** Microsoft's order: three little-endian numbers, then bytes. */
function guid(entry: Buffer): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  const parts = [
    hex(entry.readUInt32LE(0), 8),
    hex(entry.readUInt16LE(4), 4),
    hex(entry.readUInt16LE(6), 4),
    entry.toString('hex', 8, 10),
    entry.toString('hex', 10, 16),
  ];
  return parts.join('-').toUpperCase();
}

function differencing() {
  return needsOtherFile('E_SOURCE_DIFFERENCING', 'the source is a differencing VHDX: its parent is missing');
}
