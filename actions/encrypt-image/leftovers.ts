import { lstat, readdir, rm, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { causeChain } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import { ownerOf } from '../../lib/engine/dm-crypt/names.ts';
import { stateOf } from '../../lib/host/owner.ts';

/** Paths of one notice at most. */
const TOLD = 20;

/**
 * Removes unfinished results, downloaded plaintexts and what was on its way from or to the cache, of runs that were
 * killed: what carries our name in these folders and whose owner is proved dead (pitfalls.md H3). Where nothing proves
 * it, as of another host that shares the folder, it stays and is told. What cannot be removed is told as well; neither
 * hinders this run.
 */
export async function removeDeadFiles(folders: readonly string[], log: Log): Promise<void> {
  for (const folder of new Set(folders)) {
    const foreign: string[] = [];
    for (const name of await readdir(folder).catch(() => [])) {
      const owner = ownerOf(name);
      const state = owner && stateOf(owner);
      if (state === 'dead') await removeOwn(join(folder, name), log);
      if (state === 'unknown') foreign.push(join(folder, name));
    }
    if (foreign.length > 0) log.notice(foreignNote(foreign));
  }
}

function foreignNote(paths: readonly string[]): string {
  const more = paths.length > TOLD ? ` and ${paths.length - TOLD} more` : '';
  return `unfinished work of another host or container, or of an earlier release, is left alone, since it cannot be told from here whether its run has ended: ${paths.slice(0, TOLD).join(', ')}${more}. When no run uses the folder any more, delete it by hand: it may be a plaintext`;
}

/** Deletes a file or folder of ours, if it is there. */
export async function removeOwn(path: string, log: Log): Promise<void> {
  try {
    const stat = await lstat(path).catch(() => undefined);
    if (stat?.isFile()) await unlink(path);
    else if (stat?.isDirectory() && ownerOf(basename(path))) await rm(path, { recursive: true });
    else return;
    log.info(`removed ${path}`);
  } catch (error) {
    log.warning(`${path} is left and cannot be removed: ${causeChain(error)[0] ?? ''}`);
  }
}
