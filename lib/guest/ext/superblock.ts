import type { Area } from '../disk/reader.ts';
import { Unreadable } from '../unreadable.ts';

/** What a reader of ext2, ext3 and ext4 needs of the superblock. Sizes in bytes. kernel: Documentation/filesystems/ext4 */
export interface Superblock {
  readonly version: 'ext2' | 'ext3' | 'ext4';
  readonly label: string;
  /** Lower case, with hyphens. */
  readonly uuid: string;
  readonly blockSize: number;
  readonly blocks: number;
  readonly firstDataBlock: number;
  readonly blocksPerGroup: number;
  readonly groups: number;
  readonly inodes: number;
  readonly inodesPerGroup: number;
  readonly inodeSize: number;
  readonly descriptorSize: number;
  /** Descriptor blocks from this one on lie in their own groups; Infinity when all lie at the beginning. */
  readonly firstMetaGroup: number;
  /** Whether a group holds a copy of the superblock. */
  readonly hasCopy: (group: number) => boolean;
  readonly directoryTypes: boolean;
  /** The journal holds changes that are not yet in place: what is read may be older than what a boot would see. */
  readonly dirty: boolean;
}

const AT = 1024;
const MAGIC = 0xef53;

const COMPAT = { hasJournal: 0x4, sparseSuper2: 0x200 };
const RO_COMPAT = { sparseSuper: 0x1, bigalloc: 0x200, ofExt4: 0x8 | 0x10 | 0x20 | 0x40 | 0x200 | 0x400 };
const INCOMPAT = {
  fileType: 0x2,
  recover: 0x4,
  metaGroups: 0x10,
  extents: 0x40,
  bits64: 0x80,
  mmp: 0x100,
  flexGroups: 0x200,
  inodeAttributes: 0x400,
  checksumSeed: 0x2000,
  largeDirectory: 0x4000,
  inlineData: 0x8000,
  encrypt: 0x10000,
  casefold: 0x20000,
};
const READABLE = Object.values(INCOMPAT).reduce((all, bit) => all | bit, 0);
const OF_EXT4 = INCOMPAT.extents | INCOMPAT.bits64 | INCOMPAT.mmp | INCOMPAT.flexGroups | INCOMPAT.inlineData;

/** Reads and checks it. Throws Unreadable when it contradicts itself, its partition, or what is understood here. */
export async function readSuperblock(area: Area): Promise<Superblock> {
  const raw = await area.read(AT, 1024);
  if (raw.readUInt16LE(56) !== MAGIC) throw new Unreadable('it has no ext superblock');
  const incompatible = raw.readUInt32LE(96);
  const foreign = incompatible & ~READABLE;
  if (foreign !== 0)
    throw new Unreadable(`it uses features that are not known (0x${(foreign >>> 0).toString(16)})`);
  const geometry = readGeometry(raw, (incompatible & INCOMPAT.bits64) !== 0);
  demandGeometry(geometry, (raw.readUInt32LE(100) & RO_COMPAT.bigalloc) !== 0, area.size);
  return {
    ...geometry,
    version: versionOf(raw, incompatible),
    label: raw.toString('utf8', 120, 136).replace(/\0.*$/su, ''),
    uuid: raw.toString('hex', 104, 120).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    firstMetaGroup: incompatible & INCOMPAT.metaGroups ? raw.readUInt32LE(260) : Number.POSITIVE_INFINITY,
    hasCopy: copiesOf(raw),
    directoryTypes: (incompatible & INCOMPAT.fileType) !== 0,
    dirty: (incompatible & INCOMPAT.recover) !== 0,
  };
}

type Geometry = Pick<
  Superblock,
  | 'blockSize'
  | 'blocks'
  | 'firstDataBlock'
  | 'blocksPerGroup'
  | 'groups'
  | 'inodes'
  | 'inodesPerGroup'
  | 'inodeSize'
  | 'descriptorSize'
>;

function readGeometry(raw: Buffer, bits64: boolean): Geometry {
  const blocks = raw.readUInt32LE(4) + (bits64 ? raw.readUInt32LE(336) * 2 ** 32 : 0);
  const firstDataBlock = raw.readUInt32LE(20);
  const blocksPerGroup = raw.readUInt32LE(32);
  const oldRevision = raw.readUInt32LE(76) === 0;
  return {
    blockSize: 1024 * 2 ** raw.readUInt32LE(24),
    blocks,
    firstDataBlock,
    blocksPerGroup,
    groups: Math.ceil((blocks - firstDataBlock) / blocksPerGroup),
    inodes: raw.readUInt32LE(0),
    inodesPerGroup: raw.readUInt32LE(40),
    inodeSize: oldRevision ? 128 : raw.readUInt16LE(88),
    descriptorSize: bits64 ? raw.readUInt16LE(254) : 32,
  };
}

function demandGeometry(geometry: Geometry, bigalloc: boolean, size: number): void {
  const { blockSize, blocks, firstDataBlock, blocksPerGroup, groups } = geometry;
  const { inodes, inodesPerGroup, inodeSize, descriptorSize } = geometry;
  const power = (value: number) => value > 0 && (value & (value - 1)) === 0;
  const sound =
    blockSize <= 65536 &&
    firstDataBlock === (blockSize === 1024 && !bigalloc ? 1 : 0) &&
    blocks > firstDataBlock &&
    blocksPerGroup > 0 &&
    (bigalloc || blocksPerGroup <= 8 * blockSize) &&
    inodesPerGroup > 0 &&
    inodesPerGroup <= 8 * blockSize &&
    inodes <= groups * inodesPerGroup &&
    power(inodeSize) &&
    inodeSize >= 128 &&
    inodeSize <= blockSize &&
    power(descriptorSize) &&
    descriptorSize >= 32 &&
    descriptorSize <= blockSize;
  if (!sound) throw new Unreadable('its superblock contradicts itself');
  if (blocks * blockSize > size) throw new Unreadable('it is larger than its partition');
}

function versionOf(raw: Buffer, incompatible: number): Superblock['version'] {
  if (incompatible & OF_EXT4 || raw.readUInt32LE(100) & RO_COMPAT.ofExt4) return 'ext4';
  return raw.readUInt32LE(92) & COMPAT.hasJournal ? 'ext3' : 'ext2';
}

/** By sparse_super: groups 0 and 1, and the powers of 3, 5 and 7. */
function copiesOf(raw: Buffer): (group: number) => boolean {
  if (raw.readUInt32LE(92) & COMPAT.sparseSuper2) {
    const groups = [0, raw.readUInt32LE(588), raw.readUInt32LE(592)];
    return (group) => groups.includes(group);
  }
  if (!(raw.readUInt32LE(100) & RO_COMPAT.sparseSuper)) return () => true;
  return (group) => group <= 1 || [3, 5, 7].some((base) => isPowerOf(base, group));
}

function isPowerOf(base: number, value: number): boolean {
  let power = base;
  while (power < value) power *= base;
  return power === value;
}
