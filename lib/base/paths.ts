import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { lstat, open, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { UserError } from './errors.ts';

/** Where files of the user may lie (contract, encrypt-image: `image`). All paths are absolute. */
export interface AllowedRoots {
  readonly workspace: string;
  readonly roots: readonly string[];
}

/** From the runner's environment: workspace, runner temp and the folders of ENCRYPTED_IMAGE_ROOTS. */
export function allowedRoots(env: NodeJS.ProcessEnv): AllowedRoots {
  const workspace = resolve(env['GITHUB_WORKSPACE'] || process.cwd());
  const extra = (env['ENCRYPTED_IMAGE_ROOTS'] ?? '').split(':').filter((root) => isAbsolute(root));
  const temp = env['RUNNER_TEMP'];
  return {
    workspace,
    roots: [workspace, ...(temp ? [resolve(temp)] : []), ...extra.map((root) => resolve(root))],
  };
}

/** The real path of an existing regular file inside the roots. Links are followed first, so none can lead out. */
export async function existingFile(allowed: AllowedRoots, name: string, path: string): Promise<string> {
  const absolute = resolve(allowed.workspace, path);
  const real = await realpath(absolute).catch((cause: unknown) => {
    throw pathError(name, `${name}: there is no readable file ${JSON.stringify(path)}`, cause);
  });
  await demandInside(allowed, name, real);
  const stat = await lstat(real);
  if (!stat.isFile()) throw pathError(name, `${name}: ${JSON.stringify(path)} is no regular file`);
  return real;
}

/** The real path at which a new file may be made: its folder exists and lies inside the roots; it is no link or device. */
export async function newFile(allowed: AllowedRoots, name: string, path: string): Promise<string> {
  const absolute = resolve(allowed.workspace, path);
  const folder = await realpath(dirname(absolute)).catch((cause: unknown) => {
    throw pathError(name, `${name}: the folder of ${JSON.stringify(path)} does not exist`, cause);
  });
  const real = join(folder, basename(absolute));
  await demandInside(allowed, name, real);
  const stat = await lstat(real).catch(() => undefined);
  if (stat && !stat.isFile())
    throw pathError(name, `${name}: ${JSON.stringify(path)} exists and is no regular file`);
  return real;
}

/** Opens without following a link that was put there since the check. */
export async function openNoFollow(path: string, flags: number, mode?: number): Promise<FileHandle> {
  return open(path, flags | constants.O_NOFOLLOW, mode);
}

/**
 * The text of a small file: a manifest, a record. What is opened is what is judged, so nobody can swap it in between for
 * a link, or for a pipe that would be waited on forever. Throws when it is no regular file, or longer than `limit` bytes.
 */
export async function readSmallFile(path: string, limit: number): Promise<string> {
  const file = await openNoFollow(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new Error(`${path} is no regular file`);
    if (stat.size > limit) throw new Error(`${path} has ${stat.size} bytes, more than ${limit}`);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

async function demandInside(allowed: AllowedRoots, name: string, real: string): Promise<void> {
  for (const root of allowed.roots) {
    const realRoot = await realpath(root).catch(() => undefined);
    if (
      realRoot !== undefined &&
      (real === realRoot || real.startsWith(realRoot === sep ? sep : realRoot + sep))
    )
      return;
  }
  throw new UserError({
    code: 'E_PATH_OUTSIDE',
    what: `${name}: ${JSON.stringify(real)} lies outside the folders that the action may use`,
    why: "only the workspace, the runner's temp folder and the folders of ENCRYPTED_IMAGE_ROOTS are allowed",
    fix: "move the file, or have the runner's owner add its folder to ENCRYPTED_IMAGE_ROOTS (absolute, separated by `:`)",
  });
}

function pathError(name: string, what: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_PATH',
    what,
    why: 'the path is misspelt, or the step that makes the file did not run on this runner',
    fix: `give ${name} as a path relative to the workspace, or absolute inside it, the runner's temp or ENCRYPTED_IMAGE_ROOTS`,
    ...(cause === undefined ? {} : { cause }),
  });
}
