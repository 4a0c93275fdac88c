import { UserError } from '../../lib/base/errors.ts';
import { luksVersionIn } from '../../lib/disk/luks/signature.ts';
import { hasFooterCookie, parseFooter } from '../../lib/disk/vhd/footer.ts';
import { type ReadAt, readVhdKeyHash } from '../../lib/disk/vhd/identity.ts';

const SECTOR = 512;

/** What an exported disk's headers tell. */
export interface ExportedVhd {
  readonly encrypted: boolean;
  /** Of the key that encrypted it, lower-case hex; '' where none is recorded. */
  readonly keyHash: string;
}

/** Reads a few sectors of an exported disk. Throws UserError E_EXPORT_DAMAGED when they are no disk image. */
export async function readExported(name: string, size: number, readAt: ReadAt): Promise<ExportedVhd> {
  return readHeaders(size, readAt).catch((error: unknown) => {
    throw error instanceof RangeError ? damaged(name, error.message) : error;
  });
}

/**
 * The disk that is booted from is encrypted if, and only if, IBM holds the template as encrypted: UserError
 * E_EXPORT_MISMATCH. A server of an encrypted image may have had further disks that are not.
 */
export function demandEncryption(name: string, found: ExportedVhd, encrypted: boolean): void {
  if (found.encrypted !== encrypted) throw mismatch(name, encrypted);
}

async function readHeaders(size: number, readAt: ReadAt): Promise<ExportedVhd> {
  if (size < 2 * SECTOR) throw new RangeError(`it has ${size} bytes`);
  const end = await readAt(size - SECTOR, SECTOR);
  // Imported as the container of 2018; it is exported as it lies there.
  if (!hasFooterCookie(end) && luksVersionIn(await readAt(0, SECTOR)) !== undefined)
    return { encrypted: true, keyHash: '' };
  const footer = parseFooter(end);
  const keyHash = footer.type === 'fixed' ? undefined : await readVhdKeyHash(readAt);
  return { encrypted: keyHash !== undefined, keyHash: keyHash ?? '' };
}

function damaged(name: string, why: string): UserError {
  return new UserError({
    code: 'E_EXPORT_DAMAGED',
    what: `${name} is no readable VHD: ${why}`,
    why: 'the export was cut off, or somebody wrote the object',
    fix: 'delete the objects of this export and its .export.json, and run again',
  });
}

function mismatch(name: string, encrypted: boolean): UserError {
  return new UserError({
    code: 'E_EXPORT_MISMATCH',
    what: `IBM holds the template as ${encrypted ? 'encrypted' : 'not encrypted'}, but ${name} is ${encrypted ? 'not encrypted' : 'encrypted'}`,
    why: encrypted
      ? 'IBM decrypted it for the export, so a plaintext lies in the bucket now'
      : 'the disk was encrypted before it was imported as plaintext',
    fix: encrypted
      ? 'delete the object if no plaintext may lie there, and ask IBM support with the id of the template'
      : 'see what was imported as this template',
  });
}
