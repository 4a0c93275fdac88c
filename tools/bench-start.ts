import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionNames, ROOT } from './project.ts';

/** Start-up of the committed bundles over bare Node of the same run, median and minimum: a report, never a test. */
const RUNS = Number(process.argv[2] ?? 15);
const scratch = mkdtempSync(join(tmpdir(), 'bench-start-'));

interface Sample {
  readonly name: string;
  /** Milliseconds until the refusal of empty inputs, or until the first HTTP request came in. */
  readonly measure: () => Promise<number>;
}

const samples: Sample[] = [
  { name: 'bare node', measure: () => untilExit(['-e', '0'], {}) },
  ...actionNames().map((name) => ({
    name: `${name}: empty inputs refused`,
    measure: () => untilExit([join(ROOT, 'actions', 'dist', `${name}.js`)], {}),
  })),
  { name: 'wrap-key: first HTTP request', measure: untilFirstRequest },
];
const times = new Map<string, number[]>(samples.map(({ name }) => [name, []]));
for (let run = 0; run < RUNS; run += 1) {
  for (const { name, measure } of samples) times.get(name)?.push(await measure());
}
const bare = times.get('bare node') ?? [];
console.log(`${RUNS} runs each, node ${process.version}; limits: refusal +15 ms, first request +110 ms`);
for (const [name, list] of times)
  console.log(`${name.padEnd(40)} median ${over(median, list)}  minimum ${over(least, list)}`);
rmSync(scratch, { recursive: true, force: true });

/** A figure in milliseconds, and how much more that is than bare Node's. */
function over(figure: (list: readonly number[]) => number, list: readonly number[]): string {
  return `${figure(list).toFixed(1)} ms (+${(figure(list) - figure(bare)).toFixed(1)})`.padEnd(20);
}

function least(list: readonly number[]): number {
  return Math.min(...list);
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}

function childEnv(extra: Record<string, string>): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: scratch, RUNNER_TEMP: scratch, ...extra };
}

async function untilExit(args: string[], env: Record<string, string>): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { env: childEnv(env), stdio: 'ignore' });
  await new Promise((resolve) => child.once('exit', resolve));
  return performance.now() - start;
}

/** Until Key Protect's SDK has been loaded and its first request (the token is one before) has been sent. */
async function untilFirstRequest(): Promise<number> {
  const start = performance.now();
  let arrived: (time: number) => void = () => {};
  const first = new Promise<number>((resolve) => {
    arrived = resolve;
  });
  const server = createServer((_request, response) => {
    arrived(performance.now() - start);
    response.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const child = spawn(process.execPath, [join(ROOT, 'actions', 'dist', 'wrap-key.js')], {
    stdio: 'ignore',
    env: childEnv({
      IBMCLOUD_API_KEY: 'bench-start-api-key-0000000000000000000000000',
      IBMCLOUD_ALLOW_CUSTOM_ENDPOINTS: 'true',
      IBMCLOUD_IAM_API_ENDPOINT: url,
      IBMCLOUD_KP_API_ENDPOINT: url,
      'INPUT_ROOT-KEY-CRN':
        'crn:v1:bluemix:public:kms:us-south:a/0:7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f:key:b81f0c52',
    }),
  });
  const time = await Promise.race([
    first,
    new Promise<number>((resolve) => setTimeout(() => resolve(Number.NaN), 10_000)),
  ]);
  child.kill('SIGKILL');
  server.closeAllConnections();
  server.close();
  return time;
}
