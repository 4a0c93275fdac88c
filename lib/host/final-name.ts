import { constants } from 'node:fs';
import { link, lstat, open, rename } from 'node:fs/promises';
import { UserError } from '../base/errors.ts';
import { writeError } from './output-file.ts';

/**
 * Gives a finished file its name and never replaces a file: UserError E_OUTPUT_EXISTS. By a second link, which fails when the name is taken; where the file system has no links, by renaming. Whoever calls
 * removes the first name.
 */
export async function nameAs(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw taken(to, cause);
    if (await lstat(to).catch(() => undefined)) throw taken(to, cause);
    await rename(from, to).catch((error: unknown) => {
      throw writeError(`the finished file cannot be named ${to}`, error);
    });
  }
}

/** Brings the names in a folder to the disk. */
export async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path, constants.O_RDONLY | constants.O_DIRECTORY);
  // Some network file systems cannot sync a folder; the files themselves are on the disk.
  await folder.sync().catch(() => undefined);
}

/** A file lies where the result is to be named. */
export function taken(path: string, cause: unknown): UserError {
  return new UserError({
    code: 'E_OUTPUT_EXISTS',
    what: `${path} exists and is not replaced`,
    why: 'another run with the same output wrote it, or it is a file of something else',
    fix: 'move it away, or give another path as `output`',
    cause,
  });
}
