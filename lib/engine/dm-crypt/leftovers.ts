import { readdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { causeChain } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { ownerOf } from '../../host/own-names.ts';
import { ofThisBoot, stateOf } from '../../host/owner.ts';
import type { Privileges } from '../../host/privileges.ts';
import { detachLoop, removeIdleMapping } from './devices.ts';
import { listLoops, listMappings } from './sysfs.ts';

/** Mappings removed at most; a killed owner leaves two. */
const ROUNDS = 64;
const DELETED = ' (deleted)';

/**
 * Removes what killed runs have left of the dm-crypt engine and of its reading back: mappings (with keys in the
 * kernel), loop devices, and unfinished files in `folder`. Only what carries our name and whose owner is proved dead;
 * what anybody uses stays. Never throws: what cannot be removed is told in a warning and does not hinder this run.
 */
export async function removeLeftovers(privileges: Privileges, log: Log, folder: string): Promise<void> {
  const attempt = async (what: string, remove: () => Promise<void>) => {
    try {
      await remove();
      log.notice(`${what}, left by a run that was killed, was removed`);
      return true;
    } catch (error) {
      log.warning(`${what}, left by a run that was killed, cannot be removed: ${causeChain(error)[0] ?? ''}`);
      return false;
    }
  };
  await removeMappings(privileges, attempt);
  await tellForeignMappings(log);
  for (const loop of await listLoops()) {
    const file = loop.file.endsWith(DELETED) ? loop.file.slice(0, -DELETED.length) : loop.file;
    if (!isOrphan(basename(file)) || loop.held) continue;
    await attempt(`the loop device ${loop.device}`, () => detachLoop(privileges, loop.device));
    if (dirname(file) !== folder && file === loop.file) await attempt(`the file ${file}`, () => unlink(file));
  }
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter(isOrphan))
    await attempt(`the file ${name}`, () => unlink(join(folder, name)));
}

type Attempt = (what: string, remove: () => Promise<void>) => Promise<boolean>;

/** From the top of each stack downwards: a mapping goes when nothing lies on it any more. */
async function removeMappings(privileges: Privileges, attempt: Attempt): Promise<void> {
  const given = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const mappings = await listMappings();
    const next = mappings.find(
      ({ name, holders }) => stateHere(name) === 'dead' && holders.length === 0 && !given.has(name),
    );
    if (!next) return;
    given.add(next.name);
    await attempt(`the mapping ${next.name}`, () => removeIdleMapping(privileges, next.name));
  }
}

/** Those of containers hold keys too, and nobody but people can know whether they are still needed. */
async function tellForeignMappings(log: Log): Promise<void> {
  for (const { name } of await listMappings())
    if (stateHere(name) === 'unknown')
      log.info(`the mapping ${name} is left alone: it cannot be told from here whether its owner still runs`);
}

/** Of ours, and its owner is dead. A file may be another machine's, also one that a loop device lies on. */
function isOrphan(name: string): boolean {
  const owner = ownerOf(name);
  return owner !== undefined && stateOf(owner) === 'dead';
}

/** Of the owner of a mapping, which this kernel made; undefined when it is none of ours. */
function stateHere(name: string): ReturnType<typeof stateOf> | undefined {
  const owner = ownerOf(name);
  return owner && stateOf(ofThisBoot(owner));
}
