import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { access, lstat, open, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { UserError } from './errors.ts';
import { noRegular, noRights, notFound, pathError } from './path-errors.ts';

/** Where files of the user may lie (contract.md encrypt-image: `image`). All paths are absolute. */
export interface AllowedRoots {
  readonly workspace: string;
  readonly roots: readonly string[];
  /** Parts of ENCRYPTED_IMAGE_ROOTS that are no absolute path, so they allow nothing. */
  readonly unusable?: readonly string[];
}

/** From the runner's environment: workspace, runner temp and the folders of ENCRYPTED_IMAGE_ROOTS. */
export function allowedRoots(env: NodeJS.ProcessEnv): AllowedRoots {
  const workspace = resolve(env['GITHUB_WORKSPACE'] || process.cwd());
  const given = (env['ENCRYPTED_IMAGE_ROOTS'] ?? '').split(':');
  const extra = given.filter((root) => isAbsolute(root));
  const temp = env['RUNNER_TEMP'];
  const roots = [workspace, ...(temp ? [resolve(temp)] : []), ...extra.map((root) => resolve(root))];
  return {
    workspace,
    roots: [...new Set(roots)],
    unusable: given.filter((root) => root !== '' && !isAbsolute(root)),
  };
}

/** The real path of an existing regular file inside the roots. Links are followed first, so none can lead out. */
export async function existingFile(allowed: AllowedRoots, name: string, path: string): Promise<string> {
  const absolute = resolve(allowed.workspace, path);
  const real = await realpath(absolute).catch(async (cause: unknown) => {
    throw await notFound(name, absolute, cause, (folder) => isInside(allowed, folder));
  });
  await demandInside(allowed, name, real);
  const found = await lstat(real);
  if (!found.isFile()) throw await noRegular(name, real, found);
  await access(real, constants.R_OK).catch(() => {
    throw noRights(name, real, found);
  });
  return real;
}

/** The real path at which a new file may be made: its folder exists and lies inside the roots; it is no link or device. */
export async function newFile(allowed: AllowedRoots, name: string, path: string): Promise<string> {
  const absolute = resolve(allowed.workspace, path);
  const folder = await realpath(dirname(absolute)).catch(async (cause: unknown) => {
    throw await notFound(name, dirname(absolute), cause, (place) => isInside(allowed, place), 'folder');
  });
  const real = join(folder, basename(absolute));
  await demandInside(allowed, name, real);
  const found = await lstat(real).catch(() => undefined);
  if (found?.isDirectory())
    throw pathError(
      `${name}: ${JSON.stringify(real)} exists and is a folder, no regular file`,
      'the folder was given into which the file should go',
      `give the name of the file too, such as ${JSON.stringify(join(real, 'image.vhd-0.vhd'))}`,
    );
  if (found && !found.isFile()) throw await noRegular(name, real, found);
  return real;
}

/** What open(2) says of a link, a socket or a pipe that nobody reads, a folder, a device that is not there. */
const NO_FILE = new Set(['ELOOP', 'EMLINK', 'ENXIO', 'EISDIR', 'ENODEV']);

/**
 * Opens a regular file. What is opened is what is judged, so nobody can swap it since the check for a link, which is not
 * followed, or for a pipe or device, which is not waited on: UserError E_PATH. Other failures are the system's.
 */
export async function openNoFollow(path: string, flags: number, mode?: number): Promise<FileHandle> {
  const all = flags | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY;
  const file = await open(path, all, mode).catch((cause: NodeJS.ErrnoException) => {
    throw NO_FILE.has(cause.code ?? '') ? noRegularFile(path, cause) : cause;
  });
  try {
    if (!(await file.stat()).isFile()) throw noRegularFile(path);
  } catch (error) {
    await file.close();
    throw error;
  }
  return file;
}

/** The text of a small file: a manifest, a record. Throws as `openNoFollow`, and when it is longer than `limit` bytes. */
export async function readSmallFile(path: string, limit: number): Promise<string> {
  const file = await openNoFollow(path, constants.O_RDONLY);
  try {
    const stat = await file.stat();
    if (stat.size > limit) throw new Error(`${path} has ${stat.size} bytes, more than ${limit}`);
    // Not `readFile`: it reads on while somebody appends.
    const bytes = Buffer.alloc(stat.size);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function isInside(allowed: AllowedRoots, real: string): Promise<boolean> {
  for (const root of allowed.roots) {
    const realRoot = await realpath(root).catch(() => undefined);
    if (
      realRoot !== undefined &&
      (real === realRoot || real.startsWith(realRoot === sep ? sep : realRoot + sep))
    )
      return true;
  }
  return false;
}

async function demandInside(allowed: AllowedRoots, name: string, real: string): Promise<void> {
  if (await isInside(allowed, real)) return;
  const { unusable = [] } = allowed;
  throw new UserError({
    code: 'E_PATH_OUTSIDE',
    what: `${name}: ${JSON.stringify(real)} lies outside the folders that the action may use: ${allowed.roots.join(', ')}`,
    why:
      unusable.length === 0
        ? "only the workspace, the runner's temp folder and the folders of ENCRYPTED_IMAGE_ROOTS are allowed"
        : `ENCRYPTED_IMAGE_ROOTS holds ${unusable.map((root) => JSON.stringify(root)).join(', ')}, which is no absolute path and allows nothing`,
    fix: `move the file into one of them, or have the runner's owner add ${dirname(real)} to ENCRYPTED_IMAGE_ROOTS in the runner's own environment (its .env file; absolute, separated by \`:\`)`,
  });
}

function noRegularFile(path: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_PATH',
    what: `${JSON.stringify(path)} is no regular file`,
    why: 'a link, pipe, socket, device or folder lies there; something may have put it there while the action ran',
    fix: 'see what lies there, give the path of an ordinary file, and let nothing else write into its folder',
    ...(cause === undefined ? {} : { cause }),
  });
}
