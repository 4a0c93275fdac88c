import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface ChildOptions {
  /** A folder that the caller removes: home and temp of the runner. */
  readonly folder: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Sees what the process has printed so far, while it runs. */
  readonly onText?: (stdout: string, child: ChildProcess) => void;
}

/** Runs an action's source as a child process, as a runner would: inputs by environment, outputs by files. */
export function runChild(action: string, options: ChildOptions): Promise<Finished> {
  // Imports: the program of an action.
  const main = fileURLToPath(new URL(`../../actions/${action}/main.ts`, import.meta.url));
  const files = mkdtempSync(join(options.folder, 'run-'));
  const [output, summary] = [join(files, 'output'), join(files, 'summary')];
  writeFileSync(output, '');
  writeFileSync(summary, '');
  const inputs = Object.entries(options.inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: options.folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...Object.fromEntries(inputs),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    text.stdout += chunk;
    options.onText?.(text.stdout, child);
  });
  child.stderr.on('data', (chunk) => {
    text.stderr += chunk;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, ...text, outputs: readOutputs(output), summary: readFileSync(summary, 'utf8') });
    });
  });
}

/** The runner's file format: `name<<delimiter`, the value, the delimiter. */
function readOutputs(file: string): Record<string, string> {
  const found = readFileSync(file, 'utf8').matchAll(/^([a-z-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}
