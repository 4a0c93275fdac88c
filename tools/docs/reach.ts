import type { Tree } from '../house/files.ts';
import { importsOf } from '../house/imports.ts';

/** The actions that a file of `lib/` or `actions/` is part of, by the imports that lead to it. */
export type Reach = (file: string) => readonly string[];

/** Turns the failures of every service into words, whatever services an action calls: no way from one to another. */
const EXPLAIN = 'lib/explain/';

export function reachOf(tree: Tree, actions: readonly string[]): Reach {
  const next = new Map<string, Set<string>>();
  for (const { from, to, isFile } of importsOf(tree).imports) {
    if (!isFile || (from.startsWith(EXPLAIN) && to.endsWith('/errors.ts'))) continue;
    next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  const reached = new Map(actions.map((name) => [name, from(`actions/${name}/main.ts`, next)]));
  return (file) =>
    actions.filter((name) => {
      const files = reached.get(name) ?? new Set();
      // A service's table belongs to those that call the service, not to those that know no more than its types.
      const room = /^(lib\/[^/]+\/)errors\.ts$/.exec(file)?.[1];
      if (room === undefined) return files.has(file);
      return files.has(`${EXPLAIN}explain.ts`) && [...files].some((path) => path.startsWith(room));
    });
}

function from(start: string, next: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set([start]);
  for (const file of found) for (const to of next.get(file) ?? []) found.add(to);
  return found;
}
