import { hasFooterCookie } from './footer.ts';
import { SECTOR } from './layout.ts';

/** What tells one encrypted VHD from another, read from a few of its sectors, wherever it lies. encrypted-formats.md 1 */

/** Bytes of the file at a position, in bytes; fewer than asked for only at its end. */
export type ReadAt = (position: number, length: number) => Promise<Buffer>;

const UUID = 68;
const CURRENT_SIZE = 48;
const KEY_HASH_VERSION = 29;
const KEY_NONCE = 30;
const KEY_HASH = 62;
const KEY_HASH_END = 94;

/** The UUID (16 bytes) in the copy of the footer with which a dynamic VHD begins; undefined when `head` is none. */
export function vhdUuidIn(head: Buffer): Buffer | undefined {
  return hasFooterCookie(head) ? head.subarray(UUID, UUID + 16) : undefined;
}

/** Bytes of the virtual disk, by the same copy of the footer. */
export function vhdDiskSizeIn(head: Buffer): number {
  return Number(head.readBigUInt64BE(CURRENT_SIZE));
}

/** Byte offset of the batmap header: right behind the table of `entries` blocks. encrypted-formats.md 1.4 */
export function batmapHeaderOffset(tableOffset: number, entries: number): number {
  return tableOffset + SECTOR * Math.ceil((4 * entries) / SECTOR);
}

/** Whether a batmap header has room for a key hash, and one in it: blktap's mark of an encrypted disk. */
export function recordsKeyHash(batmapHeader: Buffer): boolean {
  return (
    batmapHeader.length >= KEY_HASH_END &&
    batmapHeader.toString('latin1', 0, 8) === 'tdbatmap' &&
    batmapHeader[KEY_HASH_VERSION] === 1
  );
}

/**
 * The key hash that an encrypted VHD records, lower-case hex; undefined for a VHD that is not encrypted. Throws
 * RangeError, in words, for what is no dynamic VHD as this suite writes it.
 */
export async function readVhdKeyHash(readAt: ReadAt): Promise<string | undefined> {
  const head = await readAt(0, 3 * SECTOR);
  if (head.length < 3 * SECTOR || !hasFooterCookie(head))
    throw new RangeError('it does not begin with the footer copy of a dynamic VHD');
  if (head.toString('latin1', SECTOR, SECTOR + 8) !== 'cxsparse')
    throw new RangeError('its dynamic header is not behind the footer copy');
  const table = Number(head.readBigUInt64BE(SECTOR + 16));
  const place = batmapHeaderOffset(table, head.readUInt32BE(SECTOR + 28));
  if (!Number.isSafeInteger(place)) throw new RangeError('its tables lie beyond any file');
  const batmapHeader = await readAt(place, SECTOR);
  if (batmapHeader.length < SECTOR || !recordsKeyHash(batmapHeader)) return undefined;
  if (batmapHeader.subarray(KEY_NONCE, KEY_HASH).some((byte) => byte !== 0))
    throw new RangeError('its key hash was made with a nonce, which IBM does not use');
  return batmapHeader.toString('hex', KEY_HASH, KEY_HASH_END);
}
