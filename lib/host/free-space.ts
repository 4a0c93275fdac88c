import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { UserError } from '../base/errors.ts';
import { formatSize } from '../base/units.ts';
import { writeError } from './output-file.ts';

/** Bytes that an ordinary user may still write in the file system of `folder`. */
export async function freeSpace(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Throws UserError E_OUTPUT_WRITE unless files may be made in `folder`: a dry run makes none that would show it. */
export async function demandWritable(folder: string): Promise<void> {
  await access(folder, constants.W_OK | constants.X_OK).catch((cause: unknown) => {
    throw writeError(`no file can be made in ${folder}`, cause);
  });
}

/** Throws UserError E_SPACE unless `folder` has room for `needed` bytes more. */
export async function demandSpace(folder: string, needed: number, what: string): Promise<void> {
  const free = await freeSpace(folder);
  if (free >= needed) return;
  throw new UserError({
    code: 'E_SPACE',
    what: `${what} needs ${formatSize(needed)} (${needed} bytes) in ${folder}, where ${formatSize(free)} (${free} bytes) are free`,
    why: "the runner's disk is too small, or results of earlier runs fill it",
    fix: 'free space there, or use a runner with a larger disk or another `output`',
  });
}
