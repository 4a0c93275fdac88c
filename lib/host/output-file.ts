import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { UserError } from '../base/errors.ts';
import { openNoFollow } from '../base/paths.ts';

/** Makes a file that must not exist yet, readable by its owner alone. */
export async function createOutput(path: string): Promise<FileHandle> {
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL;
  return openNoFollow(path, flags, 0o600).catch((cause: unknown) => {
    throw writeError(`the file ${path} cannot be made`, cause);
  });
}

/**
 * Bytes of one call. For a whole 2 MiB at a multiple of 2 MiB the kernel looks for one huge page of cache, and clearing
 * memory for it takes longer than all the rest: a LUKS image took twice its time on disk (npm run bench).
 */
const LARGEST_WRITE = 1024 * 1024;

/** Writes all bytes, or throws UserError E_SPACE or E_OUTPUT_WRITE, which says what was being written. */
export async function writeFully(
  file: FileHandle,
  bytes: Uint8Array,
  position: number,
  what = 'the result',
): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file
      .write(bytes, done, Math.min(bytes.length - done, LARGEST_WRITE), position + done)
      .catch((cause: unknown) => {
        throw writeError(`writing ${bytes.length} bytes at ${position} of ${what} failed`, cause);
      });
    done += bytesWritten;
  }
}

/** Waits until the disk has everything. */
export async function syncFully(file: FileHandle): Promise<void> {
  await file.sync().catch((cause: unknown) => {
    throw writeError('the result could not be brought to the disk', cause);
  });
}

/** The disk became full while the result was written; `what` failed. */
export function spaceError(what: string, cause: unknown): UserError {
  return new UserError({
    code: 'E_SPACE',
    what: `${what}: no space is left`,
    why: 'something else filled the disk since the check, or a quota is smaller than the disk',
    fix: 'free space there; for the result another folder can be named with `output`',
    cause,
  });
}

/** The error for a system call's failure: E_SPACE or E_OUTPUT_WRITE; `what` tells what could not be done. */
export function writeError(what: string, cause: unknown): UserError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return spaceError(what, cause);
  return new UserError({
    code: 'E_OUTPUT_WRITE',
    what,
    why: "the disk has errors or is read-only, or the runner's user may not write there",
    fix: 'check the disk and the permissions of the folder; for the result another one can be named with `output`',
    cause,
  });
}

/** Bytes after which the disk is asked to catch up. */
const CATCH_UP = 64 * 1024 * 1024;

/**
 * Writes to a file and lets the disk catch up from time to time, beside the work: otherwise gigabytes could be left
 * for the last sync, which no cancellation can stop.
 */
export class SteadyWriter {
  readonly #file: FileHandle;
  #written = 0;
  #catchingUp: Promise<void> = Promise.resolve();

  constructor(file: FileHandle) {
    this.#file = file;
  }

  async write(bytes: Uint8Array, position: number): Promise<void> {
    await writeFully(this.#file, bytes, position);
    this.#written += bytes.length;
    if (this.#written < CATCH_UP) return;
    this.#written = 0;
    // Waiting for the one before bounds what is not on the disk yet to twice the amount.
    await this.#catchingUp;
    this.#catchingUp = syncFully(this.#file);
    this.#catchingUp.catch(() => undefined);
  }

  /** Waits until the disk has everything. */
  async finish(): Promise<void> {
    await this.#catchingUp;
    await syncFully(this.#file);
  }

  /** Waits for what is under way, so that the file can be closed; what came of it is not asked. */
  async settle(): Promise<void> {
    await this.#catchingUp.catch(() => undefined);
  }
}
