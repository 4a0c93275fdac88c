import { onesComplement } from './checksum.ts';

/** What a reader needs of a VHD's footer. encrypted-formats.md 1.1, 4 */
export interface VhdFooter {
  readonly type: 'fixed' | 'dynamic' | 'differencing';
  /** Bytes of the virtual disk: the footer's current size, not its geometry. */
  readonly currentSize: number;
  /** Byte offset of the dynamic header; meaningless for fixed disks. */
  readonly dataOffset: number;
  readonly uuid: Buffer;
  /** What tools set that make disks for machines that run: none of it changes what is read. */
  readonly flags: readonly VhdFlag[];
}

export type VhdFlag = 'temporary' | 'saved state' | 'hidden';

const TYPES = new Map([
  [2, 'fixed'],
  [3, 'dynamic'],
  [4, 'differencing'],
] as const);

export function hasFooterCookie(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 8)).toString('latin1') === 'conectix';
}

/**
 * Reads 512 (in very old files 511) bytes. Throws RangeError, in words, when they are no intact footer.
 */
export function parseFooter(bytes: Buffer): VhdFooter {
  if (!hasFooterCookie(bytes)) throw new RangeError('the cookie is missing');
  const copy = Buffer.from(bytes);
  copy.fill(0, 64, 68);
  if (onesComplement(copy) !== bytes.readUInt32BE(64)) throw new RangeError('the checksum is wrong');
  if (bytes.readUInt32BE(12) >>> 16 !== 1) throw new RangeError('the format version is not 1');
  const type = TYPES.get(bytes.readUInt32BE(60) as 2 | 3 | 4);
  if (!type) throw new RangeError(`the disk type ${bytes.readUInt32BE(60)} is unknown`);
  return {
    type,
    currentSize: safeNumber(bytes.readBigUInt64BE(48), 'the disk size'),
    dataOffset: type === 'fixed' ? 0 : safeNumber(bytes.readBigUInt64BE(16), 'the data offset'),
    uuid: Buffer.from(bytes.subarray(68, 84)),
    flags: flagsOf(bytes),
  };
}

/** `features`, bit 0, and two bytes, of which the second is blktap's. encrypted-formats.md 1.1 */
function flagsOf(bytes: Buffer): VhdFlag[] {
  const flags: VhdFlag[] = [];
  if ((bytes.readUInt32BE(8) & 1) !== 0) flags.push('temporary');
  if (bytes[84] !== 0) flags.push('saved state');
  if (bytes[85] !== 0) flags.push('hidden');
  return flags;
}

/** Whether two copies describe the same disk; bytes that tools change in one copy only do not count. */
export function sameDisk(a: VhdFooter, b: VhdFooter): boolean {
  return (
    a.type === b.type &&
    a.currentSize === b.currentSize &&
    a.dataOffset === b.dataOffset &&
    a.uuid.equals(b.uuid)
  );
}

export function safeNumber(value: bigint, what: string): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`${what} ${value} is beyond any file`);
  return Number(value);
}
