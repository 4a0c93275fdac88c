import { crc32c } from '../../lib/disk/qemu/crc32c.ts';

/** Small VMDK, VDI and VHDX files for tests, by their specifications and not by a tool; tests change them. */

const SECTOR = 512;
const MIB = 2 ** 20;

export interface VmdkParts {
  /** Sectors of the disk. */
  readonly capacity?: number;
  readonly descriptor?: string;
  /** Entries of the only grain table: sectors of the file. */
  readonly grains?: readonly number[];
  readonly flags?: number;
  readonly compression?: number;
  /** Writes the header as a stream does: the directory is told by a footer. */
  readonly footer?: boolean;
  readonly fileSectors?: number;
}

export const VMDK_FIRST_GRAIN = 128;

export function vmdkDescriptor(sectors: number, more = ''): string {
  return `# Disk DescriptorFile\nversion=1\nCID=12345678\nparentCID=ffffffff\ncreateType="monolithicSparse"\n\n# Extent description\nRW ${sectors} SPARSE "disk.vmdk"\n${more}`;
}

/** Header at 0, descriptor at sector 1, directory at 21, grain table at 22, grains of 64 KiB from sector 128 on. */
export function vmdk(parts: VmdkParts = {}): Buffer {
  const capacity = parts.capacity ?? 256;
  const bytes = Buffer.alloc((parts.fileSectors ?? VMDK_FIRST_GRAIN + 256 + 3) * SECTOR);
  vmdkHeader(parts, capacity).copy(bytes);
  bytes.write(parts.descriptor ?? vmdkDescriptor(capacity), SECTOR, 'latin1');
  bytes.writeUInt32LE(22, 21 * SECTOR);
  (parts.grains ?? [VMDK_FIRST_GRAIN, VMDK_FIRST_GRAIN + 128]).forEach((sector, index) => {
    bytes.writeUInt32LE(sector, 22 * SECTOR + 4 * index);
  });
  if (!parts.footer) return bytes;
  vmdkHeader(parts, capacity).copy(bytes, bytes.length - 2 * SECTOR);
  bytes.writeUInt32LE(3, bytes.length - 3 * SECTOR + 12);
  bytes.fill(0xff, 56, 64);
  return bytes;
}

function vmdkHeader(parts: VmdkParts, capacity: number): Buffer {
  const header = Buffer.alloc(SECTOR);
  header.write('KDMV');
  header.writeUInt32LE(1, 4);
  header.writeUInt32LE(parts.flags ?? 3, 8);
  header.writeBigUInt64LE(BigInt(capacity), 12);
  header.writeBigUInt64LE(128n, 20);
  header.writeBigUInt64LE(1n, 28);
  header.writeBigUInt64LE(20n, 36);
  header.writeUInt32LE(512, 44);
  header.writeBigUInt64LE(21n, 56);
  header.writeBigUInt64LE(128n, 64);
  header.write('\n \r\n', 73, 'latin1');
  header.writeUInt16LE(parts.compression ?? 0, 77);
  return header;
}

/** Header, map at 1024, blocks of 1 MiB from 1 MiB on; `map`: the place of each block of the disk. */
export function vdi(map: readonly number[], stored: number, size = map.length * MIB): Buffer {
  const bytes = Buffer.alloc(MIB + stored * MIB);
  bytes.write('<<< a disk >>>\n');
  bytes.writeUInt32LE(0xbeda107f, 64);
  bytes.writeUInt32LE(0x00010001, 68);
  bytes.writeUInt32LE(400, 72);
  bytes.writeUInt32LE(1, 76);
  bytes.writeUInt32LE(1024, 340);
  bytes.writeUInt32LE(MIB, 344);
  bytes.writeUInt32LE(512, 360);
  bytes.writeBigUInt64LE(BigInt(size), 368);
  bytes.writeUInt32LE(MIB, 376);
  bytes.writeUInt32LE(map.length, 384);
  bytes.writeUInt32LE(stored, 388);
  bytes.fill(0x11, 392, 408);
  map.forEach((place, index) => {
    bytes.writeUInt32LE(place, 1024 + 4 * index);
  });
  return bytes;
}

export const VHDX = {
  header: 64 * 1024,
  regions: 192 * 1024,
  metadata: 2 * MIB,
  blocks: 3 * MIB,
  data: 4 * MIB,
};

/** Two headers, regions, metadata at 2 MiB, block table at 3 MiB, blocks of 1 MiB from 4 MiB on. */
export function vhdx(places: readonly number[], size = places.length * MIB): Buffer {
  const bytes = Buffer.alloc(VHDX.data + places.filter((place) => place !== 0).length * MIB);
  bytes.write('vhdxfile');
  for (const [index, at] of [VHDX.header, 2 * VHDX.header].entries()) {
    bytes.write('head', at);
    bytes.writeBigUInt64LE(BigInt(index + 1), at + 8);
    bytes.writeUInt16LE(1, at + 66);
    bytes.writeUInt32LE(MIB, at + 68);
    bytes.writeBigUInt64LE(BigInt(MIB), at + 72);
  }
  for (const at of [VHDX.regions, VHDX.regions + 64 * 1024]) {
    bytes.write('regi', at);
    bytes.writeUInt32LE(2, at + 8);
    region(bytes, at + 16, '2DC27766-F623-4200-9D64-115E9BFD4A08', VHDX.blocks, MIB);
    region(bytes, at + 48, '8B7CA206-4790-4B9A-B8FE-575F050F886E', VHDX.metadata, MIB);
  }
  writeMetadata(bytes, size);
  places.forEach((place, index) => {
    bytes.writeBigUInt64LE(place === 0 ? 0n : (BigInt(place / MIB) << 20n) | 6n, VHDX.blocks + 8 * index);
  });
  return resealVhdx(bytes);
}

function region(bytes: Buffer, at: number, id: string, offset: number, length: number): void {
  guidBytes(id).copy(bytes, at);
  bytes.writeBigUInt64LE(BigInt(offset), at + 16);
  bytes.writeUInt32LE(length, at + 24);
  bytes.writeUInt32LE(1, at + 28);
}

function writeMetadata(bytes: Buffer, size: number): void {
  const items: [string, Buffer][] = [
    ['CAA16737-FA36-4D43-B3B6-33F0AA44E76B', numbers(MIB, 0)],
    ['2FA54224-CD1B-4876-B211-5DBED83BF4B8', numbers(size % 2 ** 32, Math.floor(size / 2 ** 32))],
    ['8141BF1D-A96F-4709-BA47-F233A8FAAB5F', numbers(512)],
    ['CDA348C7-445D-4471-9CC9-E9885251C556', numbers(512)],
    ['BECA12AB-B2E6-4523-93EF-C309E000C746', Buffer.alloc(16, 0x22)],
  ];
  bytes.write('metadata', VHDX.metadata);
  bytes.writeUInt16LE(items.length, VHDX.metadata + 10);
  items.forEach(([id, data], index) => {
    const entry = VHDX.metadata + 32 + 32 * index;
    const offset = 64 * 1024 + 16 * index;
    guidBytes(id).copy(bytes, entry);
    bytes.writeUInt32LE(offset, entry + 16);
    bytes.writeUInt32LE(data.length, entry + 20);
    bytes.writeUInt32LE(index === 0 ? 4 : 6, entry + 24);
    data.copy(bytes, VHDX.metadata + offset);
  });
}

/** Makes the checksums fit again. */
export function resealVhdx(bytes: Buffer): Buffer {
  const parts: [number, number][] = [
    [VHDX.header, 4096],
    [2 * VHDX.header, 4096],
    [VHDX.regions, 65536],
    [VHDX.regions + 65536, 65536],
  ];
  for (const [at, length] of parts) {
    bytes.fill(0, at + 4, at + 8);
    bytes.writeUInt32LE(crc32c(bytes.subarray(at, at + length)), at + 4);
  }
  return bytes;
}

export function guidBytes(id: string): Buffer {
  const plain = Buffer.from(id.replaceAll('-', ''), 'hex');
  return Buffer.concat([
    plain.subarray(0, 4).reverse(),
    plain.subarray(4, 6).reverse(),
    plain.subarray(6, 8).reverse(),
    plain.subarray(8),
  ]);
}

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => {
    bytes.writeUInt32LE(value, 4 * index);
  });
  return bytes;
}
