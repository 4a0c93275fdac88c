import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { WORK } from '../tools/project.ts';
import { runDemo } from './demo.ts';
import { readOptions, USAGE, UsageError } from './options.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (!options) console.log(USAGE);
  else process.exitCode = await inScratch((scratch, signal) => runDemo(options, scratch, signal));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** Runs with a folder that is gone afterwards, also after Ctrl-C. */
async function inScratch(run: (scratch: string, signal: AbortSignal) => Promise<number>): Promise<number> {
  const scratch = join(WORK, 'demo', `run-${process.pid}`);
  mkdirSync(scratch, { recursive: true, mode: 0o700 });
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => abort.abort());
  try {
    return await run(scratch, abort.signal);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
