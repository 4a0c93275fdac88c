import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { ROOT } from './project.ts';

await bundle(join(ROOT, 'actions', 'dist'));
