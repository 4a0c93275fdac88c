import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '../../lib/base/log.ts';
import { ownerOf } from '../../lib/host/own-names.ts';
import { stateOf } from '../../lib/host/owner.ts';
import type { EncryptImageDeps } from './deps.ts';
import { removeOwn } from './own-files.ts';

/** Paths of one notice at most. */
const TOLD = 20;

/** What killed runs left in the runner's temp folder and in that of the result. The kernel's devices go first: they lie on files. */
export async function removeLeftovers(
  temp: string,
  folder: string,
  { engines, log }: Pick<EncryptImageDeps, 'engines' | 'log'>,
): Promise<void> {
  await engines.removeLeftovers(folder);
  await removeDeadFiles([temp, folder], log);
}

/**
 * Removes unfinished results, downloaded plaintexts and what was on its way from or to the cache, of runs that were
 * killed: what carries our name in these folders and whose owner is proved dead (pitfalls.md H3). Where nothing proves it,
 * as of another host that shares the folder, it stays and is told. What cannot be removed is told as well; neither
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
