import type { ExtFileSystem } from '../ext/file-system.ts';
import { type Inode, ROOT_INODE } from '../ext/inode.ts';
import { Unreadable } from '../unreadable.ts';

/** Links that are followed in one look-up; Linux' own bound. */
const LINK_LIMIT = 40;
/** Names that one look-up may walk through, links included. */
const STEP_LIMIT = 2048;

/** A file, directory or link of the guest. */
export interface Node {
  readonly files: ExtFileSystem;
  readonly inode: Inode;
}

/** The guest's files as it sees them once it runs: `/`, and what its fstab mounts on it. Paths are absolute. */
export class GuestTree {
  readonly #root: ExtFileSystem;
  readonly #mounts: ReadonlyMap<string, ExtFileSystem>;

  /** @param mounts folder without a slash at its end, such as `/boot` → what is mounted there */
  constructor(root: ExtFileSystem, mounts: ReadonlyMap<string, ExtFileSystem> = new Map()) {
    this.#root = root;
    this.#mounts = mounts;
  }

  /**
   * What lies at `path`, links followed inside the guest (a link at the end only unless `keepLink`). Undefined when
   * there is nothing. Throws Unreadable when links run in a circle, or something on the way is damaged.
   */
  async find(path: string, options: { readonly keepLink?: boolean } = {}): Promise<Node | undefined> {
    const todo = namesOf(path).reverse();
    const trail: (Node & { readonly path: string })[] = [await this.#rootNode()];
    let links = 0;
    for (let steps = 0; todo.length > 0; steps += 1) {
      if (steps > STEP_LIMIT || todo.length > STEP_LIMIT) throw new Unreadable('a path has no end');
      const name = todo.pop() ?? '';
      const here = trail.at(-1);
      if (here?.inode.kind !== 'directory') return undefined;
      if (name === '..') {
        if (trail.length > 1) trail.pop();
        continue;
      }
      const next = await this.#step(here, name);
      if (!next) return undefined;
      const follow = todo.length > 0 || !options.keepLink;
      if (next.inode.kind !== 'symlink' || !follow) {
        trail.push(next);
        continue;
      }
      links += 1;
      if (links > LINK_LIMIT) throw new Unreadable('symbolic links run in a circle');
      const target = await next.files.linkTarget(next.inode);
      if (target.startsWith('/')) trail.length = 1;
      todo.push(...namesOf(target).reverse());
    }
    return trail.at(-1);
  }

  /** The text of a file (UTF-8); undefined when there is none. Throws Unreadable when it is larger than `limit` bytes. */
  async text(path: string, limit: number): Promise<string | undefined> {
    const node = await this.find(path);
    if (node?.inode.kind !== 'file') return undefined;
    return (await node.files.content(node.inode, limit)).toString('utf8');
  }

  /** Names in a folder, sorted; none when there is no such folder. */
  async names(path: string): Promise<string[]> {
    const node = await this.find(path);
    if (node?.inode.kind !== 'directory') return [];
    return [...(await node.files.entries(node.inode)).keys()].sort();
  }

  /** Where a link at `path` points; undefined when there is no link. */
  async linkTarget(path: string): Promise<string | undefined> {
    const node = await this.find(path, { keepLink: true });
    return node?.inode.kind === 'symlink' ? node.files.linkTarget(node.inode) : undefined;
  }

  async #rootNode(): Promise<Node & { readonly path: string }> {
    return { files: this.#root, inode: await this.#root.inode(ROOT_INODE), path: '' };
  }

  async #step(
    here: Node & { readonly path: string },
    name: string,
  ): Promise<(Node & { readonly path: string }) | undefined> {
    const number = (await here.files.entries(here.inode)).get(name);
    if (number === undefined) return undefined;
    const path = `${here.path}/${name}`;
    const mounted = this.#mounts.get(path);
    if (mounted) return { files: mounted, inode: await mounted.inode(ROOT_INODE), path };
    return { files: here.files, inode: await here.files.inode(number), path };
  }
}

function namesOf(path: string): string[] {
  return path.split('/').filter((name) => name !== '' && name !== '.');
}
