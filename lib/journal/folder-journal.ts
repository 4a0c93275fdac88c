import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, link, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { UserError } from '../base/errors.ts';
import { readSmallFile } from '../base/paths.ts';
import { demandRecordName, type Journal, RECORD_LIMIT } from './journal.ts';

/** Where the runner's journal lies (contract.md Identity). Throws UserError E_JOURNAL for a place that does not survive. */
export function journalFolder(env: NodeJS.ProcessEnv): string {
  const given = env['ENCRYPTED_IMAGE_JOURNAL'];
  const folder = given || join(env['HOME'] || homedir(), '.local', 'state', 'encrypted-image');
  const from = given
    ? 'ENCRYPTED_IMAGE_JOURNAL names it'
    : 'it lies in the HOME of this job, and HOME names such a place';
  if (!isAbsolute(folder)) throw noJournal(folder, 'it is no absolute path', from);
  const temp = env['RUNNER_TEMP'];
  if (temp && `${resolve(folder)}${sep}`.startsWith(`${resolve(temp)}${sep}`))
    throw noJournal(folder, "it lies in the runner's temp folder, which is emptied after each job", from);
  return resolve(folder);
}

/** Why the next job will not find this runner's journal; undefined when it will. */
export function journalIsLost(env: NodeJS.ProcessEnv): string | undefined {
  return env['RUNNER_ENVIRONMENT'] === 'github-hosted'
    ? 'GitHub throws this runner away after the job'
    : undefined;
}

/** A journal below `folder`, for this user only (mode 0700); each record is a file that is on the disk before it has its name. */
export function folderJournal(folder: string): Journal {
  const place = (name: string): string => {
    demandRecordName(name);
    return join(folder, name);
  };
  return {
    place,
    read: (name) => guarded(folder, () => readSmall(place(name))),
    list: (prefix) => guarded(folder, () => listFiles(folder, prefix)),
    create: (name, text) => guarded(folder, () => createDurably(place(name), text)),
    replace: (name, text) => guarded(folder, () => replaceDurably(place(name), text)),
  };
}

async function readSmall(path: string): Promise<string | undefined> {
  return readSmallFile(path, RECORD_LIMIT).catch(absent);
}

async function listFiles(folder: string, prefix: string): Promise<string[]> {
  const below = prefix.includes('/') ? prefix.slice(0, prefix.lastIndexOf('/') + 1) : '';
  const names = (await readdir(join(folder, below)).catch(absent)) ?? [];
  return names.map((name) => below + name).filter((name) => name.startsWith(prefix));
}

/** A hard link is made only where nothing is, so it decides a race between two processes. */
async function createDurably(path: string, text: string): Promise<'created' | 'exists'> {
  const temporary = await writeTemporary(path, text);
  try {
    await link(temporary, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return 'exists';
    throw error;
  } finally {
    await unlink(temporary);
  }
  await syncFolder(dirname(path));
  return 'created';
}

async function replaceDurably(path: string, text: string): Promise<void> {
  const temporary = await writeTemporary(path, text);
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

async function writeTemporary(path: string, text: string): Promise<string> {
  await privateFolder(dirname(path));
  const temporary = join(dirname(path), `.${randomBytes(8).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  return temporary;
}

async function privateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { mode, uid } = await stat(folder);
  if (uid !== process.getuid?.()) throw new Error(`${folder} belongs to another user`);
  if ((mode & 0o777) !== 0o700) await chmod(folder, 0o700);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function guarded<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw noJournal(folder, said, whyUnwritable(cause), cause);
  }
}

function whyUnwritable(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (/^(EACCES|EPERM|EROFS)$/.test(code)) return "the runner's user may not write there";
  if (/^(ENOSPC|EDQUOT)$/.test(code)) return 'the disk is full';
  return "the runner's user may not write there, the disk is full, or ENCRYPTED_IMAGE_JOURNAL names a wrong place";
}

function noJournal(folder: string, what: string, why: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_JOURNAL',
    what: `the journal folder ${JSON.stringify(folder)} cannot be used: ${what}`,
    why,
    fix: 'let ENCRYPTED_IMAGE_JOURNAL in the environment of the runner name a folder of its user, or give `bucket`',
    ...(cause === undefined ? {} : { cause }),
  });
}

function absent(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT') return undefined;
  throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error ? (error as { code?: unknown }).code : undefined;
}
