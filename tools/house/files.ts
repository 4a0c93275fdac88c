import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path from the root, with `/` → text. Trees made up by a test have this form too. */
export type Tree = ReadonlyMap<string, string>;

/** What Node and the type checker read as modules. */
const MODULE = /\.[cm]?[jt]sx?$/;
/** Neither written by hand nor ours; and where a walk without git must not go. */
const NOT_OURS = ['node_modules', '.git', '.work', 'actions/dist'];

/**
 * All modules written by hand below a root: tracked ones and new ones, without what git ignores.
 * Where there is no git (an exported archive), all that lie there.
 */
export function modulesBelow(root: string, { git = true } = {}): Tree {
  const paths = (git ? listed(root) : undefined) ?? walked(root, '');
  const modules = paths.filter((path) => MODULE.test(path) && !within(path, NOT_OURS)).sort();
  return new Map(modules.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** What git knows; nothing where it is missing, or where the root is not itself a work tree. */
function listed(root: string): string[] | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const git = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (git.status !== 0) return undefined;
  // A file that was deleted, but is still in the index, is no file.
  return git.stdout.split('\0').filter((path) => path !== '' && isFile(join(root, path)));
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function walked(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (within(path, NOT_OURS)) return [];
    if (entry.isDirectory()) return walked(root, path);
    return entry.isFile() ? [path] : [];
  });
}

/** Whether a path is one of these files or folders, or lies in one of them. */
export function within(path: string, places: readonly string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`));
}
