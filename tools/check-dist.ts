import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { ROOT, WORK } from './project.ts';

/** Bytes that all built files may have together, now and with ten actions. */
const LIMIT = 4_000_000;

const committed = join(ROOT, 'actions', 'dist');
const fresh = join(WORK, `dist-${process.pid}`);
await bundle(fresh);
const problems = [...differences(fresh, committed), ...budget(committed)];
rmSync(fresh, { recursive: true, force: true });
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error('Run `npm run build` and commit actions/dist.');
  process.exitCode = 1;
}

/** Names what a rebuild into an empty folder has otherwise than the committed folder: both ways, so stale files show. */
function differences(freshFolder: string, oldFolder: string): string[] {
  const names = new Set([
    ...readdirSync(freshFolder),
    ...(existsSync(oldFolder) ? readdirSync(oldFolder) : []),
  ]);
  return [...names].sort().flatMap((name) => {
    const [now, then] = [join(freshFolder, name), join(oldFolder, name)];
    if (!existsSync(then)) return [`actions/dist/${name} is missing`];
    if (!existsSync(now)) return [`actions/dist/${name} is stale: a build does not make it`];
    return readFileSync(now).equals(readFileSync(then))
      ? []
      : [`actions/dist/${name} differs from what its source gives`];
  });
}

function budget(folder: string): string[] {
  const total = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  console.log(`built files: ${total} bytes of ${LIMIT}`);
  return total > LIMIT ? [`the built files have ${total} bytes, over the limit of ${LIMIT}`] : [];
}
