import { UserError } from '../../lib/base/errors.ts';
import type { ImageFormat } from '../../lib/base/identity.ts';
import { luksVersionIn } from '../../lib/disk/luks/signature.ts';
import { type ReadAt, readVhdKeyHash } from '../../lib/disk/vhd/identity.ts';

/**
 * Key hash that the header of an encrypted VHD records, lower-case hex; undefined for LUKS, whose header tells none.
 * Throws UserError E_NOT_ENCRYPTED or E_IMAGE_FORMAT when the bytes are no such image: nothing may be sent then.
 */
export async function storedKeyHash(format: ImageFormat, readAt: ReadAt): Promise<string | undefined> {
  if (format === 'vhd') return vhdKeyHash(readAt);
  const head = await readAt(0, 8);
  if (luksVersionIn(head) !== 1) throw wrongFormat('luks-raw', 'it does not begin with a LUKS1 header');
  return undefined;
}

async function vhdKeyHash(readAt: ReadAt): Promise<string> {
  const keyHash = await readVhdKeyHash(readAt).catch((error: unknown) => {
    throw error instanceof RangeError ? wrongFormat('vhd', error.message) : error;
  });
  if (keyHash === undefined) throw notEncrypted();
  return keyHash;
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
