import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { differencesOfDist } from './compare-dist.ts';
import { ROOT, WORK } from './project.ts';

/** Bytes that all built files may have together, now and with ten actions. */
const LIMIT = 4_000_000;

const committed = join(ROOT, 'actions', 'dist');
const fresh = join(WORK, `dist-${process.pid}`);
await bundle(fresh);
const problems = [...differencesOfDist(fresh, committed), ...budget(committed)];
rmSync(fresh, { recursive: true, force: true });
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error('Run `npm run build` and commit actions/dist.');
  process.exitCode = 1;
}

function budget(folder: string): string[] {
  const total = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  console.log(`built files: ${total} bytes of ${LIMIT}`);
  return total > LIMIT ? [`the built files have ${total} bytes, over the limit of ${LIMIT}`] : [];
}
