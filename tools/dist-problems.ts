import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes that all built files may have together. */
const LIMIT = 4_000_000;

/**
 * What is wrong with the committed bundles: what a rebuild into an empty folder has otherwise (both ways, so stale files
 * show), and their size.
 */
export function distProblems(fresh: string, committed: string, limit = LIMIT): string[] {
  const old = existsSync(committed) ? readdirSync(committed) : [];
  const names = new Set([...readdirSync(fresh), ...old]);
  const differences = [...names].sort().flatMap((name) => {
    const [now, then] = [join(fresh, name), join(committed, name)];
    if (!existsSync(then)) return [`actions/dist/${name} is missing`];
    if (!existsSync(now)) return [`actions/dist/${name} is stale: a build does not make it`];
    return readFileSync(now).equals(readFileSync(then))
      ? []
      : [`actions/dist/${name} differs from what its source gives`];
  });
  const total = old.reduce((sum, name) => sum + statSync(join(committed, name)).size, 0);
  const large = total > limit ? [`the built files have ${total} bytes, over the limit of ${limit}`] : [];
  return [...differences, ...large];
}
