import { UserError } from '../../lib/base/errors.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';

/** Reads bytes of the encrypted image, wherever it lies. Fewer than asked for at its end. */
export type ReadAt = (position: number, length: number) => Promise<Buffer>;

const SECTOR = 512;

/**
 * Key hash that the header of an encrypted VHD records, lower-case hex; undefined for LUKS, whose header tells none.
 * Throws UserError E_NOT_ENCRYPTED or E_IMAGE_FORMAT when the bytes are no such image: nothing may be sent then.
 */
export async function storedKeyHash(format: ImageFormat, readAt: ReadAt): Promise<string | undefined> {
  if (format === 'vhd') return vhdKeyHash(readAt);
  const head = await readAt(0, 8);
  if (
    head.toString('latin1', 0, 4) !== 'LUKS' ||
    head.readUInt16BE(4) !== 0xbabe ||
    head.readUInt16BE(6) !== 1
  )
    throw wrongFormat('luks-raw', 'it does not begin with a LUKS1 header');
  return undefined;
}

/** encrypted-formats.md 1.1, 1.2, 1.4: the batmap header's place follows from the dynamic header. */
async function vhdKeyHash(readAt: ReadAt): Promise<string> {
  const head = await readAt(0, 3 * SECTOR);
  if (head.length < 3 * SECTOR || head.toString('latin1', 0, 8) !== 'conectix')
    throw wrongFormat('vhd', 'it does not begin with the footer copy of a dynamic VHD');
  if (head.toString('latin1', SECTOR, SECTOR + 8) !== 'cxsparse')
    throw wrongFormat('vhd', 'its dynamic header is not behind the footer copy');
  const table = Number(head.readBigUInt64BE(SECTOR + 16));
  const entries = head.readUInt32BE(SECTOR + 28);
  const place = table + SECTOR * Math.ceil((4 * entries) / SECTOR);
  if (!Number.isSafeInteger(place)) throw wrongFormat('vhd', 'its tables lie beyond any file');
  const batmap = await readAt(place, SECTOR);
  if (batmap.length < SECTOR || batmap.toString('latin1', 0, 8) !== 'tdbatmap' || batmap[29] !== 1)
    throw notEncrypted();
  if (batmap.subarray(30, 62).some((byte) => byte !== 0))
    throw wrongFormat('vhd', 'its key hash was made with a nonce, which IBM does not use');
  return batmap.toString('hex', 62, 94);
}

function wrongFormat(format: ImageFormat, why: string): UserError {
  return new UserError({
    code: 'E_IMAGE_FORMAT',
    what: `the image is no ${format === 'vhd' ? 'encrypted VHD' : 'LUKS1 image'}: ${why}`,
    why: 'another file was given, or format does not fit it',
    fix: 'give the file that encrypt-image made, and its manifest',
  });
}

function notEncrypted(): UserError {
  return new UserError({
    code: 'E_NOT_ENCRYPTED',
    what: 'the VHD is not encrypted: its header records no key hash',
    why: 'the plaintext image was given instead of the encrypted one',
    fix: 'give the output encrypted-image of encrypt-image',
  });
}
