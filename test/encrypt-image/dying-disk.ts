import { constants } from 'node:fs';
import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** What a run does to the disk, one after the other, as far as it leaves something there. */
export type Step = 'open' | 'mkdir' | 'rm' | 'link' | 'unlink' | 'rename' | 'write' | 'sync';

/** Calls `before` ahead of each step in this process, and `during` when it is under way. */
export async function watchDisk(before: (step: Step) => void, during: () => void): Promise<void> {
  const watched =
    <A extends unknown[], R>(step: Step, real: (...args: A) => R, counts = (..._: A) => true) =>
    (...args: A): R => {
      if (!counts(...args)) return real(...args);
      before(step);
      const result = real(...args);
      during();
      return result;
    };
  const { open, mkdir, rm, link, unlink, rename } = fs;
  const makes = (...[, flags]: Parameters<typeof open>) =>
    typeof flags === 'number' && (flags & constants.O_CREAT) !== 0;
  Object.assign(fs, {
    open: watched('open', open, makes),
    mkdir: watched('mkdir', mkdir),
    rm: watched('rm', rm),
    link: watched('link', link),
    unlink: watched('unlink', unlink),
    rename: watched('rename', rename),
  });
  syncBuiltinESMExports();
  const handle = await open('/dev/null', 'r');
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  for (const name of ['write', 'sync'] as const) {
    const real = prototype[name] as (...args: unknown[]) => unknown;
    Object.assign(prototype, {
      [name](this: FileHandle, ...args: unknown[]) {
        return watched(name, (...same: unknown[]) => real.apply(this, same))(...args);
      },
    });
  }
}
