import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['/usr/sbin', '/sbin', '/usr/bin', '/bin', '/usr/local/bin'];

/** Whether this machine has a program; tests that compare with it are skipped elsewhere. */
export function hasTool(name: string): boolean {
  return FOLDERS.some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
