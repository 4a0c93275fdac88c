import type { Stats } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from './errors.ts';
import { nearest, plain } from './nearest.ts';
import { shellWord } from './shell-word.ts';

/** Entries of a folder that are looked at for a likely name. */
const LOOKED_AT = 1000;

/** Why nothing could be found at a path; its first part that does not exist. `sought`: what should lie there. `mayLook`: whether names in a folder may be told. */
export async function notFound(
  name: string,
  absolute: string,
  cause: unknown,
  mayLook: (folder: string) => Promise<boolean>,
  sought: 'file' | 'folder' = 'file',
): Promise<UserError> {
  const code = (cause as NodeJS.ErrnoException).code;
  const { folder, missing } = await firstMissing(absolute);
  if (code === 'EACCES' || code === 'EPERM') return noRights(name, folder, await stat(folder));
  if (code === 'ELOOP')
    return pathError(
      `${name}: ${quote(absolute)} is a link that leads back to itself`,
      'a step made a link to a name that is a link to it',
      'give the path of the file itself',
      cause,
    );
  if (code === 'ENOTDIR')
    return pathError(
      `${name}: ${quote(folder)} is a file, so ${quote(missing)} does not exist in it`,
      'a folder of that name was expected, or the name of a file was put behind that of another',
      `give the path of a file, such as ${folder}`,
      cause,
    );
  const near = (await mayLook(folder)) ? await likelyNames(folder, missing) : [];
  const isLast = join(folder, missing) === absolute;
  return pathError(
    isLast
      ? `${name}: there is no ${sought} ${quote(missing)} in ${quote(folder)}`
      : `${name}: the folder ${quote(missing)} does not exist in ${quote(folder)}`,
    near.length > 0
      ? 'it is misspelt'
      : 'the step that makes it did not run on this runner, or writes to another place',
    near.length > 0
      ? `did you mean ${near.map(quote).join(' or ')}?`
      : `have a step before make it${sought === 'folder' ? ` (\`mkdir -p ${shellWord(absolute)}\`)` : ''}, or correct ${name}: a path is relative to the workspace, or absolute`,
    cause,
  );
}

/** Something lies there that is no regular file. `inside`: whether names in it may be told. */
export async function noRegular(name: string, path: string, found: Stats, inside = true): Promise<UserError> {
  if (found.isDirectory()) {
    const files = inside ? await likelyNames(path, undefined) : [];
    return pathError(
      `${name}: ${quote(path)} is a folder, no regular file`,
      'the folder was given in place of the file in it',
      files.length > 0
        ? `give the file: ${files.map((file) => quote(join(path, file))).join(' or ')}`
        : 'give the path of the file, with its name at the end',
    );
  }
  const kind = found.isFIFO()
    ? 'a pipe'
    : found.isSocket()
      ? 'a socket'
      : found.isSymbolicLink()
        ? 'a link'
        : 'a device';
  return pathError(
    `${name}: ${quote(path)} is ${kind}, no regular file`,
    `${kind} has no size, and what is read from it twice is not the same`,
    found.isBlockDevice()
      ? 'copy the disk into a file first (`dd`, `qemu-img convert`), and give that file'
      : 'give the path of an ordinary file',
  );
}

export function noRights(name: string, path: string, found: Stats): UserError {
  const mode = (found.mode & 0o777).toString(8).padStart(3, '0');
  const self = process.geteuid?.() ?? 0;
  return pathError(
    `${name}: ${quote(path)} may not be read by the user of this runner (${self})`,
    `it belongs to the user ${found.uid} and has the mode ${mode}`,
    `let it be read: \`sudo chmod a+r${found.isDirectory() ? 'x' : ''}\` on it, or have the step that makes it run as ${self}`,
  );
}

export function pathError(what: string, why: string, fix: string, cause?: unknown): UserError {
  return new UserError({ code: 'E_PATH', what, why, fix, ...(cause === undefined ? {} : { cause }) });
}

/** The deepest folder of a path that exists, and the name that it does not hold. */
async function firstMissing(absolute: string): Promise<{ folder: string; missing: string }> {
  let at = absolute;
  for (;;) {
    const folder = dirname(at);
    if (folder === at || (await realpath(folder).catch(() => undefined)) !== undefined)
      return { folder, missing: basename(at) };
    at = folder;
  }
}

/** At most three names in a folder: those that are nearly `wanted`, or its files when nothing is. */
async function likelyNames(folder: string, wanted: string | undefined): Promise<string[]> {
  const entries = await opendir(folder).catch(() => undefined);
  if (!entries) return [];
  const names: string[] = [];
  let seen = 0;
  for await (const entry of entries) {
    if (wanted !== undefined || (entry.isFile() && !entry.name.endsWith('.json'))) names.push(entry.name);
    seen += 1;
    if (seen >= LOOKED_AT) break;
  }
  names.sort();
  if (wanted === undefined) return names.slice(0, 3);
  const stem = (text: string) => plain(text).replace(/(\.[a-z0-9-]{2,7})+$/, '');
  const alike = names.filter((each) => plain(each) === plain(wanted) || stem(each) === stem(wanted));
  const near = nearest(wanted, names);
  return [...new Set([...alike, ...(near === undefined ? [] : [near])])].slice(0, 3);
}

const quote = (text: string): string => JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text);
