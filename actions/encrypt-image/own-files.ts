import { lstat, rm, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { causeChain } from '../../lib/base/errors.ts';
import type { Log } from '../../lib/base/log.ts';
import { nextName, ownerOf } from '../../lib/host/own-names.ts';

/** Where something of this run may lie for a while. When it is disposed of, what lies there then is deleted. */
export interface OwnPath extends AsyncDisposable {
  readonly path: string;
}

/** A name of ours in `folder`, by which a later run knows whose it was should this one be killed. */
export function ownPath(folder: string, log: Log): OwnPath {
  const path = join(folder, nextName());
  return { path, [Symbol.asyncDispose]: () => removeOwn(path, log) };
}

/** Deletes a file or folder of ours, if it is there. Never throws. */
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
