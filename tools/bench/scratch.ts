import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const PREFIX = 'encrypted-image-bench-';

/**
 * Private folders that are gone in every ending but SIGKILL; what a killed run left, the next one removes. Their names
 * hold the number of the process that they belong to.
 */
export class Scratch {
  readonly #folders: string[] = [];
  readonly #remove = () => {
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  };

  constructor() {
    process.on('exit', this.#remove);
  }

  /** Makes a folder below `parent`, which is made as well when it is missing. */
  async folder(parent: string): Promise<string> {
    await mkdir(parent, { recursive: true });
    await removeDead(parent);
    const folder = await mkdtemp(join(parent, `${PREFIX}${process.pid}-`));
    this.#folders.push(folder);
    return folder;
  }

  /** Removes everything now. */
  close(): void {
    this.#remove();
    process.off('exit', this.#remove);
  }
}

async function removeDead(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const owner = new RegExp(`^${PREFIX}([0-9]+)-`).exec(name)?.[1];
    if (owner === undefined || (await stat(`/proc/${owner}`).catch(() => undefined))) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}
