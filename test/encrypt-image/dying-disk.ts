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
  const files = await classOfFiles();
  for (const name of ['write', 'sync'] as const) {
    const real = files[name] as (...args: unknown[]) => unknown;
    Object.assign(files, {
      [name](this: FileHandle, ...args: unknown[]) {
        return watched(name, (...same: unknown[]) => real.apply(this, same))(...args);
      },
    });
  }
}

/** Calls `begun` whenever a read has begun in this process. */
export async function watchReads(begun: () => void): Promise<void> {
  const files = await classOfFiles();
  const real = files.read as (...args: unknown[]) => unknown;
  Object.assign(files, {
    read(this: FileHandle, ...args: unknown[]) {
      const result = real.apply(this, args);
      begun();
      return result;
    },
  });
}

async function classOfFiles(): Promise<FileHandle> {
  const file = await fs.open('/dev/null', 'r');
  await file.close();
  return Object.getPrototypeOf(file) as FileHandle;
}
