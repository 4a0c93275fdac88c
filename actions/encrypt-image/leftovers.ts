import { lstat, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { causeChain } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import { ownerOf } from '../../lib/engine/dm-crypt/names.ts';
import { mayBeAlive } from '../../lib/host/owner.ts';

/**
 * Removes unfinished results and downloaded plaintexts of runs that were killed: files in these folders that carry our
 * name and whose owner is dead (pitfalls H3). What cannot be removed is told and does not hinder this run.
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

/** Deletes a file of ours, if it is there. */
export async function removeOwn(path: string, log: Log): Promise<void> {
  try {
    const stat = await lstat(path).catch(() => undefined);
    if (!stat?.isFile()) return;
    await unlink(path);
    log.info(`removed ${path}`);
  } catch (error) {
    log.warning(`${path} is left and cannot be removed: ${causeChain(error)[0] ?? ''}`);
  }
}
