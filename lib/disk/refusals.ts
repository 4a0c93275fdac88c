import { UserError } from '../base/errors.ts';

/** Every reason why a source is refused, with its code. Offsets are bytes of the file. */

/** The headers contradict each other, the file, or the format's rules. */
export function damaged(format: string, what: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_SOURCE_DAMAGED',
    what: `the ${format} source cannot be trusted: ${what}`,
    why: 'the file was cut off or changed on its way, or a faulty or hostile tool made it',
    fix: 'copy the file again and compare its SHA-256, or make it anew with `qemu-img convert`',
    ...(cause === undefined ? {} : { cause }),
  });
}

/** Calls a parser of a format; the RangeErrors, in words, that parsers throw become errors for the user. */
export async function inWords<T>(format: string, parse: () => Promise<T>): Promise<T> {
  try {
    return await parse();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw damaged(format, error.message, error);
  }
}

export function alreadyEncrypted(what: string): UserError {
  return new UserError({
    code: 'E_SOURCE_ENCRYPTED',
    what: `the source is encrypted already: ${what}`,
    why: 'the result of an earlier run, or an image for another platform, was given as the source',
    fix: 'give the plaintext image; encrypting twice makes an image that nothing can start from. Where that is wanted: allow-encrypted-source: true (LUKS and VHD)',
  });
}

/** A known format that is no source, with what to do instead. */
export function unsupported(format: string, advice: string): UserError {
  return new UserError({
    code: 'E_SOURCE_FORMAT',
    what: `the source is ${format}, which cannot be encrypted as it is`,
    why: 'sources are raw, VHD, qcow2, VMDK, VHDX and VDI disk images, one of them, as it is or packed by gzip, xz, zstd, bzip2 or tar (OVA); the content decides, never the name',
    fix: advice,
  });
}

/** The disk's content lies partly in another file, which is never opened. pitfalls.md I4 */
export function needsOtherFile(code: 'E_SOURCE_DIFFERENCING' | 'E_SOURCE_BACKING', what: string): UserError {
  return new UserError({
    code,
    what,
    why: 'it is a snapshot or an overlay; half of a disk must not be encrypted, and other files are never opened',
    fix: 'merge it into one image first, for example with `qemu-img convert -O qcow2`',
  });
}

/** A raw source that is no disk; `what` with an article: what it seems to be. */
export function notADisk({ what, why, fix }: Readonly<Record<'what' | 'why' | 'fix', string>>): UserError {
  return new UserError({
    code: 'E_SOURCE_NOT_A_DISK',
    what: `the source is no disk image: it seems to be ${what}`,
    why,
    fix: `${fix}; with check-guest: off any file is encrypted as it is`,
  });
}

export function emptySource(what: string): UserError {
  return new UserError({
    code: 'E_SOURCE_EMPTY',
    what,
    why: 'the step that makes the image failed, or wrote elsewhere',
    fix: 'give an image with a disk of at least one sector',
  });
}

export function tooLarge(size: string, limit: string, why: string, fix: string): UserError {
  return new UserError({
    code: 'E_SOURCE_TOO_LARGE',
    what: `the virtual disk has ${size}; the limit is ${limit}`,
    why,
    fix,
  });
}

export function changed(what: string): UserError {
  return new UserError({
    code: 'E_SOURCE_CHANGED',
    what: `the source changed while it was read: ${what}`,
    why: 'another process writes to it, for example a virtual machine that still runs',
    fix: 'stop what writes to it, or give a copy, and run again',
  });
}

export function unreadable(what: string, cause: unknown): UserError {
  return new UserError({
    code: 'E_SOURCE_READ',
    what: `the source cannot be read: ${what}`,
    why: "the disk has errors, or the runner's user may not read the file",
    fix: "check the file's permissions and the runner's disk, and run again",
    cause,
  });
}

/** qemu-nbd, which reads VMDK, VHDX and VDI, does not serve the source, or not any more. */
export function notServed(what: string, cause: unknown): UserError {
  return new UserError({
    code: 'E_SOURCE_READ',
    what: `the source cannot be read by qemu-nbd: ${what}`,
    why: "it was killed or failed, or it may not make a socket in the runner's temp folder",
    fix: 'run again; if it fails again, convert the image with `qemu-img convert -O qcow2` where it was made',
    cause,
  });
}
