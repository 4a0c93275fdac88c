import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';

/** Where the system keeps its commands. The PATH of a job is not asked: a workspace can change it. */
const FOLDERS = ['/usr/sbin', '/sbin', '/usr/bin', '/bin'] as const;

/** The absolute path of one of the system's commands; undefined when it is not installed. */
export async function findTool(name: string): Promise<string | undefined> {
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(name)) throw new Error(`defect: ${name} is no command's name`);
  for (const folder of FOLDERS) {
    const path = `${folder}/${name}`;
    const usable = await stat(path)
      .then((found) => found.isFile() && access(path, constants.X_OK).then(() => true))
      .catch(() => false);
    if (usable) return path;
  }
  return undefined;
}
