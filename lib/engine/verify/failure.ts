import { UserError } from '../../base/errors.ts';

/** The finished file is not what it must be. It never gets its final name. */
export function verifyFailure(what: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_VERIFY',
    what: `the finished image does not read back: ${what}`,
    why: "the runner's disk or memory is faulty, something else wrote to the file, or an engine has a defect",
    fix: 'run again, on another runner or with another `engine`; if it fails there too, report it with this text',
    ...(cause === undefined ? {} : { cause }),
  });
}

export function demandZeros(bytes: Uint8Array, where: string): void {
  if (!bytes.every((byte) => byte === 0))
    throw verifyFailure(`there are bytes ${where} that belong to nothing`);
}
