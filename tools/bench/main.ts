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

const deps = { env: process.env, signal: stop.signal, say: (text: string) => console.error(text) };
try {
  await main();
} catch (error) {
  const reason = stop.signal.aborted ? stop.signal.reason : error;
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = stop.signal.aborted ? 130 : 1;
}

async function main(): Promise<void> {
  const [first, ...rest] = process.argv.slice(2);
  if (first === 'transfer') return transfer(rest);
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.log(USAGE);
    return;
  }
  const report = await bench(options, deps);
  await publish(report, options.out);
  console.log(markdown(report));
  console.error(`speed.json, speed.svg and speed.md are in ${options.out}`);
  const failed = report.files.filter(({ absent }) => absent?.startsWith('failed: '));
  if (failed.length > 0) process.exitCode = 1;
}

/** Files to and from an S3 server, beside other clients. */
async function transfer(args: readonly string[]): Promise<void> {
  const { readTransferOptions, USAGE: usage } = await import('./transfer/options.ts');
  const options = readTransferOptions(args);
  if (!options) {
    console.log(usage);
    return;
  }
  const [{ benchTransfer }, { publishTransfer }, { transferMarkdown }] = await Promise.all([
    import('./transfer/transfer.ts'),
    import('./transfer/publish.ts'),
    import('./transfer/table.ts'),
  ]);
  const report = await benchTransfer(options, deps);
  await publishTransfer(report, options.out);
  console.log(transferMarkdown(report));
  console.error(`transfer.json, transfer.svg and transfer.md are in ${options.out}`);
  if (report.cases.some(({ rows }) => rows.some(({ absent }) => absent?.startsWith('failed: '))))
    process.exitCode = 1;
}
