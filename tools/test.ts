import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, WORK } from './project.ts';

/** Runs all tests (or those that the arguments name) and ends with one line that counts them. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly meta?: unknown;
    }[];
  }[];
}

/** Milliseconds that the tests' processes may take to end after the report was written. */
const STRAGGLERS = 60_000;

const report = join(WORK, 'test-report.json');
/** The last line once more, for .ci/run. */
const count = join(WORK, 'test-count');
mkdirSync(WORK, { recursive: true });
for (const file of [report, count]) rmSync(file, { force: true });
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const args = [
  vitest,
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
];
const child = spawn(process.execPath, args, {
  cwd: ROOT,
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => killAll(signal));
const watch = setInterval(endStragglers, 1000);
const code = await new Promise<number>((resolve) => child.once('exit', (exit) => resolve(exit ?? 1)));
clearInterval(watch);
process.exitCode = summarize(code);

/** A test that failed half-way may have left something running; the report is complete by then. */
function endStragglers(): void {
  const written = statSync(report, { throwIfNoEntry: false })?.mtimeMs;
  if (written !== undefined && Date.now() - written > STRAGGLERS) killAll('SIGKILL');
}

function killAll(signal: NodeJS.Signals): void {
  if (child.pid !== undefined) process.kill(-child.pid, signal);
}

function summarize(exit: number): number {
  let result: Report;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    tell('0 passed, 1 failed');
    return exit || 1;
  }
  for (const file of result.testResults) {
    for (const test of file.assertionResults) {
      if (test.status === 'pending' || test.status === 'skipped') console.log(`skipped: ${test.fullName}`);
    }
  }
  const missing = process.env['MISSING_PACKAGES'];
  if (missing)
    console.log(`Tests were skipped because packages are missing. This installs them:\n${missing}`);
  // A file that does not load fails without a test of its own.
  const failed = Math.max(result.numFailedTests, exit === 0 ? 0 : 1);
  tell(`${result.numPassedTests} passed, ${failed} failed, ${result.numPendingTests} skipped`);
  return exit;
}

function tell(line: string): void {
  console.log(line);
  writeFileSync(count, `${line}\n`);
}
