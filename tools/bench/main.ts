import { bench } from './bench.ts';
import { readOptions, USAGE } from './options.ts';
import { publish } from './publish.ts';
import { markdown } from './table.ts';

/** `npm run bench`: progress on stderr, the tables on stdout, everything in the folder of `--out`. */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // The second time at once; files are removed then, too.
    if (stop.signal.aborted) process.exit(130);
    stop.abort(new Error(`stopped by ${signal}`));
  });
}

try {
  await main();
} catch (error) {
  const reason = stop.signal.aborted ? stop.signal.reason : error;
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = stop.signal.aborted ? 130 : 1;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.log(USAGE);
    return;
  }
  const say = (text: string) => console.error(text);
  const report = await bench(options, { env: process.env, signal: stop.signal, say });
  await publish(report, options.out);
  console.log(markdown(report));
  console.error(`speed.json, speed.svg and speed.md are in ${options.out}`);
  const failed = report.files.filter(({ absent }) => absent?.startsWith('failed: '));
  if (failed.length > 0) process.exitCode = 1;
}
