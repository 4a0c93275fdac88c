import type { GuestTree } from './tree.ts';

/** Where a version was found. */
export interface FoundVersion {
  readonly version: string;
  readonly file: string;
}

const DPKG_STATUS = '/var/lib/dpkg/status';
/** A server with thousands of packages has a few MiB. */
const DPKG_LIMIT = 16 * 1024 * 1024;
/** Debian 13 and Ubuntu 24.10 keep the program in a package of its own. */
const DPKG_NAMES = ['cloud-init', 'cloud-init-base'];
const SMALL_FILE = 64 * 1024;

/**
 * The installed version: by dpkg, else by what Python packages say of themselves (the RPM database is not read).
 * Undefined when neither tells.
 */
export async function readCloudInitVersion(tree: GuestTree): Promise<FoundVersion | undefined> {
  return (await fromDpkg(tree)) ?? (await fromPython(tree));
}

async function fromDpkg(tree: GuestTree): Promise<FoundVersion | undefined> {
  const text = await tree.text(DPKG_STATUS, DPKG_LIMIT);
  if (text === undefined) return undefined;
  for (const name of DPKG_NAMES) {
    const start = `\n${text}`.indexOf(`\nPackage: ${name}\n`);
    if (start < 0) continue;
    const end = text.indexOf('\n\n', start);
    const record = text.slice(start, end < 0 ? undefined : end).slice(0, SMALL_FILE);
    if (!/^Status: [a-z]+ ok installed$/m.test(record)) continue;
    const version = /^Version: (?:[0-9]+:)?([0-9][\w.+~:-]{0,80})$/m.exec(record)?.[1];
    if (version !== undefined) return { version, file: DPKG_STATUS };
  }
  return undefined;
}

async function fromPython(tree: GuestTree): Promise<FoundVersion | undefined> {
  for (const folder of await packageFolders(tree)) {
    const file = `${folder}/cloudinit/version.py`;
    const text = await tree.text(file, SMALL_FILE);
    const written = /^__VERSION__ = ["']([0-9][\w.+~-]{0,80})["']/m.exec(text ?? '')?.[1];
    if (written !== undefined) return { version: written, file };
    for (const name of await tree.names(folder)) {
      const version = /^cloud_init-([0-9][^-]{0,80})(?:-py[0-9.]+)?\.(?:dist|egg)-info$/.exec(name)?.[1];
      if (version !== undefined) return { version, file: `${folder}/${name}` };
    }
  }
  return undefined;
}

async function packageFolders(tree: GuestTree): Promise<string[]> {
  const folders: string[] = [];
  for (const library of ['/usr/lib', '/usr/lib64', '/usr/local/lib']) {
    const pythons = (await tree.names(library)).filter((name) => /^python[0-9.]+$/.test(name)).slice(0, 10);
    for (const python of pythons)
      for (const kind of ['dist-packages', 'site-packages']) folders.push(`${library}/${python}/${kind}`);
  }
  return folders;
}

/** Whether a version is at least `least`, by its leading numbers; undefined when it begins with none. */
export function isAtLeast(version: string, least: readonly number[]): boolean | undefined {
  const numbers = /^[0-9]+(?:\.[0-9]+)*/.exec(version)?.[0].split('.').map(Number);
  if (!numbers) return undefined;
  for (const [index, wanted] of least.entries()) {
    const found = numbers[index] ?? 0;
    if (found !== wanted) return found > wanted;
  }
  return true;
}
