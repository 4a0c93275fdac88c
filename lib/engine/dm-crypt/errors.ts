import { causeChain, UserError } from '../../base/errors.ts';
import { spaceError } from '../../host/output-file.ts';
import type { CommandError } from '../../host/run.ts';

const USERSPACE = 'or use engine: userspace, which needs nothing of the kernel';

/** A command of the kernel's tools failed; its arguments hold no secret. */
export function commandFailed(command: string, args: readonly string[], cause: CommandError): UserError {
  return new UserError({
    code: 'E_DM_CRYPT',
    what: `${command} ${args[0] ?? ''} failed: ${cause.message}`,
    why: "the kernel's device-mapper, dm-crypt, xts or loop support is missing or out of devices on this runner",
    fix: `load the modules and install the packages of docs/runner.md, ${USERSPACE}`,
    cause,
  });
}

export function deviceMissing(what: string, detail: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_DM_CRYPT',
    what: `${what} did not come to be: ${detail}`,
    why: 'the runner lives in a container with a /dev or /sys of its own, where new devices do not appear',
    fix: `run the runner on the machine itself, ${USERSPACE}`,
    ...(cause === undefined ? {} : { cause }),
  });
}

/** A write through the mapping failed. `freeBytes`: what the file system of the file below has left. */
export function writeFailed(file: string, freeBytes: number | undefined, cause: unknown): UserError {
  const what = `writing ${JSON.stringify(file)} through the kernel failed: ${causeChain(cause)[0] ?? ''}`;
  const code = (cause as NodeJS.ErrnoException).code;
  // The loop device turns a full file system into an I/O error.
  if (code === 'ENOSPC' || (code === 'EIO' && freeBytes !== undefined && freeBytes < 16 * 2 ** 20))
    return spaceError(what, cause);
  return new UserError({
    code: 'E_OUTPUT_WRITE',
    what,
    why: 'the disk below has errors, or the kernel refused the write',
    fix: `look at the kernel log of the runner, name another folder with \`output\`, ${USERSPACE}`,
    cause,
  });
}

/** A read through the mapping of a finished file failed. */
export function readFailed(file: string, cause: unknown): UserError {
  return new UserError({
    code: 'E_DM_CRYPT',
    what: `reading ${JSON.stringify(file)} back through the kernel failed: ${causeChain(cause)[0] ?? ''}`,
    why: 'the disk below has errors, or something else took the kernel devices of this run away',
    fix: 'look at the kernel log of the runner, and run the job again',
    cause,
  });
}

export function luksFormatFailed(cause: unknown): UserError {
  return new UserError({
    code: 'E_LUKS_FORMAT',
    what: `the LUKS1 header could not be made: ${causeChain(cause)[0] ?? ''}`,
    why: 'cryptsetup is too old for the options, or the kernel lacks algif_skcipher, which it may need without root',
    fix: `install cryptsetup 2.1 or newer and load the modules of docs/runner.md, ${USERSPACE}`,
    cause,
  });
}

export function toolMissing(name: string): UserError {
  return new UserError({
    code: 'E_TOOL_MISSING',
    what: `the command ${name} is not installed`,
    why: "the runner's machine lacks a package that the dm-crypt engine needs",
    fix: `install the packages of docs/runner.md, ${USERSPACE}`,
  });
}
