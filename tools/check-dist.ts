import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { distProblems } from './dist-problems.ts';
import { ROOT, WORK } from './project.ts';

const fresh = join(WORK, `dist-${process.pid}`);
await bundle(fresh);
const problems = distProblems(fresh, join(ROOT, 'actions', 'dist'));
rmSync(fresh, { recursive: true, force: true });
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error('Run `npm run build` and commit actions/dist.');
  process.exitCode = 1;
}
