import { lstat, readdir, rm, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { causeChain } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import { ownerOf } from '../../lib/engine/dm-crypt/names.ts';
import { mayBeAlive } from '../../lib/host/owner.ts';

/**
 * Removes unfinished results, downloaded plaintexts and what was on its way from or to the cache, of runs that were
 * killed: what carries our name in these folders and whose owner is dead (pitfalls H3). What cannot be removed is told
 * and does not hinder this run.
 */
export async function removeDeadFiles(folders: readonly string[], log: Log): Promise<void> {
  for (const folder of new Set(folders)) {
    for (const name of await readdir(folder).catch(() => [])) {
      const owner = ownerOf(name);
      if (!owner || mayBeAlive(owner)) continue;
      await removeOwn(join(folder, name), log);
    }
  }
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
