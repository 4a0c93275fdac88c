import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { type RunOptions, run } from '../../lib/host/run.ts';
import { findTool } from '../../lib/host/tools.ts';

/** The programs of others that take part; undefined: not installed. Absolute paths. */
export interface ForeignTools {
  readonly qemuImg: string | undefined;
  readonly openssl: string | undefined;
  readonly cryptsetup: string | undefined;
  readonly vhdUtil: string | undefined;
  readonly dd: string | undefined;
}

export async function findForeignTools(env: NodeJS.ProcessEnv): Promise<ForeignTools> {
  const [qemuImg, openssl, cryptsetup, dd, vhdUtil] = await Promise.all([
    findTool('qemu-img'),
    findTool('openssl'),
    findTool('cryptsetup'),
    findTool('dd'),
    findVhdUtil(env),
  ]);
  return { qemuImg, openssl, cryptsetup, dd, vhdUtil };
}

/** VHD_UTIL, or the first one on the PATH: nobody packages it, so it may lie anywhere. */
async function findVhdUtil(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const named = env['VHD_UTIL'];
  if (named) {
    if (!named.startsWith('/') || !(await isExecutable(named)))
      throw new Error(`VHD_UTIL=${named} is no absolute path of a program`);
    return named;
  }
  for (const folder of (env['PATH'] ?? '').split(':')) {
    const path = join(folder, 'vhd-util');
    if (folder.startsWith('/') && (await isExecutable(path))) return path;
  }
  return undefined;
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The versions of the programs that are there, as they say themselves. */
export async function toolVersions(tools: ForeignTools): Promise<Record<string, string>> {
  const versions: Record<string, string> = {};
  const ask = async (name: string, path: string | undefined, args: string[], pattern: RegExp) => {
    if (path === undefined) return;
    const said = await run(path, args, { timeout: 10_000 }).then(
      ({ stdout }) => stdout,
      () => '',
    );
    versions[name] = pattern.exec(said)?.[1] ?? 'unknown';
  };
  await ask('openssl', tools.openssl, ['version'], /^OpenSSL (\S+)/);
  await ask('qemu-img', tools.qemuImg, ['--version'], /version (\S+)/);
  await ask('cryptsetup', tools.cryptsetup, ['--version'], /^cryptsetup (\S+)/);
  // It has no way to tell.
  if (tools.vhdUtil !== undefined) versions['vhd-util'] = 'unknown';
  return versions;
}

/** A program that is told to work for a long time. */
export const LONG = 30 * 60_000;

/** Brings a file, or with `-f` its whole file system, to the medium. */
export async function syncPath(path: string, signal: AbortSignal, whole = false): Promise<void> {
  const options: RunOptions = { signal, timeout: LONG };
  await run('/usr/bin/sync', whole ? ['-f', path] : [path], options);
}
