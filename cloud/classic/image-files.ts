import { constants } from 'node:fs';
import { copyFile, link, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ServerRecord } from './records.ts';
import type { World } from './world.ts';

/** Where templates keep their files; each has its own name for the bytes. */
export const templateFolder = (world: World): string => world.store.folder('classic-templates');

/**
 * The servers' own names for their templates' files: a template may be deleted under a running server. The folder's
 * name is that of the API's own word; state folders hold it.
 */
export const serverFolder = (world: World): string => world.store.folder('classic-guests');

/** Image files never change, so a second name for the same bytes is a copy; across devices it is a real one. */
export async function adopt(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  }
}

/** Takes the files of a server's disks away. */
export async function removeDisks(
  world: World,
  { disk, moreDisks = [] }: Pick<ServerRecord, 'disk' | 'moreDisks'>,
): Promise<void> {
  for (const file of [disk?.file, ...moreDisks.map((more) => more.disk.file)]) {
    if (file) await rm(join(serverFolder(world), file), { force: true });
  }
}
