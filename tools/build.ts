import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { ROOT } from './project.ts';
import { singleFile } from './single-file.ts';

/** Makes actions/dist; with `--single FILE` the command line in one file instead, which a release carries. */
const { single } = parseArgs({ options: { single: { type: 'string' } } }).values;
if (single === undefined) await bundle(join(ROOT, 'actions', 'dist'));
else await singleFile(resolve(single));
