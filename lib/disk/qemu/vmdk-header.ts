import { unsupported } from '../refusals.ts';
import { safeNumber } from '../vhd/footer.ts';

export const SECTOR = 512;
/** "The directory lies at the end": so the header of a stream that was written in one go. */
const AT_END = 0xffff_ffff_ffff_ffffn;
/** Entries of a grain table: all tools. */
const TABLE_ENTRIES = 512;
const ZERO_GRAINS = 4;

/** The header of a sparse extent, little-endian (VMware's Virtual Disk Format 5.0). Sizes and places are in sectors. */
export interface VmdkHeader {
  readonly capacity: number;
  readonly grain: number;
  /** Where the descriptor begins; 0 when there is none. */
  readonly descriptorAt: number;
  readonly descriptorSectors: number;
  /** Undefined when a footer tells it. */
  readonly directoryAt: number | undefined;
  /** An entry of 1 says that the grain is zeros. */
  readonly zeroGrains: boolean;
  readonly compressed: boolean;
}

export function looksLikeVmdk(head: Buffer): boolean {
  return head.toString('latin1', 0, 4) === 'KDMV';
}

/** Reads 512 bytes. Throws RangeError, in words, for what cannot be believed, UserError for what is too new or in use. */
export function parseVmdkHeader(head: Buffer): VmdkHeader {
  if (head.length < SECTOR || !looksLikeVmdk(head)) throw new RangeError('a header is missing');
  const version = head.readUInt32LE(4);
  if (version < 1 || version > 3)
    throw unsupported(`a VMDK of version ${version}`, 'convert it with `qemu-img convert -O qcow2`');
  if (head[72] !== 0)
    throw unsupported(
      'a VMDK that was not closed cleanly (or is in use)',
      'stop the virtual machine that uses it',
    );
  const grain = head.readBigUInt64LE(20);
  if (grain < 8n || grain > 2n ** 15n || (grain & (grain - 1n)) !== 0n)
    throw new RangeError(`grains of ${grain} sectors do not exist`);
  if (head.readUInt32LE(44) !== TABLE_ENTRIES)
    throw new RangeError(`grain tables of ${head.readUInt32LE(44)} entries do not exist`);
  const algorithm = head.readUInt16LE(77);
  if (algorithm > 1) throw new RangeError(`its compression ${algorithm} is unknown`);
  const directory = head.readBigUInt64LE(56);
  return {
    capacity: sectors(head, 12, 'the disk size'),
    grain: Number(grain),
    descriptorAt: sectors(head, 28, 'the place of the descriptor'),
    descriptorSectors: sectors(head, 36, 'the size of the descriptor'),
    directoryAt: directory === AT_END ? undefined : sectors(head, 56, 'the place of the directory'),
    zeroGrains: (head.readUInt32LE(8) & ZERO_GRAINS) !== 0,
    compressed: algorithm === 1,
  };
}

/** A number whose bytes can be counted. */
function sectors(head: Buffer, at: number, what: string): number {
  return safeNumber(head.readBigUInt64LE(at) * BigInt(SECTOR), what) / SECTOR;
}
