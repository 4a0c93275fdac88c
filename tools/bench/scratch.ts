import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOwner, parseOwner, stateOf, thisOwner } from '../../lib/host/owner.ts';

const PREFIX = 'encrypted-image-bench-';
/** What `mkdtemp` puts behind. */
const SUFFIX = /-[^-]{6}$/;

/**
 * Private folders that are gone in every ending but SIGKILL; what a killed run left, the next one removes. Their names
 * tell whose they are.
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
    const folder = await mkdtemp(join(parent, `${PREFIX}${formatOwner(thisOwner())}-`));
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
    if (!name.startsWith(PREFIX)) continue;
    const owner = parseOwner(name.slice(PREFIX.length).replace(SUFFIX, ''));
    if (owner && stateOf(owner) === 'dead') await rm(join(parent, name), { recursive: true, force: true });
  }
}
