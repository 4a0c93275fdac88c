import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names what a rebuild into an empty folder has otherwise than the committed folder: both ways, so stale files show. */
export function differencesOfDist(fresh: string, committed: string): string[] {
  const names = new Set([...readdirSync(fresh), ...(existsSync(committed) ? readdirSync(committed) : [])]);
  return [...names].sort().flatMap((name) => {
    const [now, then] = [join(fresh, name), join(committed, name)];
    if (!existsSync(then)) return [`actions/dist/${name} is missing`];
    if (!existsSync(now)) return [`actions/dist/${name} is stale: a build does not make it`];
    return readFileSync(now).equals(readFileSync(then))
      ? []
      : [`actions/dist/${name} differs from what its source gives`];
  });
}
