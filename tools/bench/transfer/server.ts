import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sleep } from '../../../lib/base/timer.ts';
import { findTool } from '../../../lib/host/tools.ts';
import { cpuSecondsOf, kill } from './measured.ts';
import type { SigningKeys } from './signature.ts';

/** Of a server that lives for one run of the bench and holds nothing but random bytes. */
export const KEYS: SigningKeys = {
  accessKey: 'benchbench',
  secretKey: 'bench-secret-of-nobody',
  region: 'us-east-1',
};
export const BUCKET = 'bench';
/** Milliseconds until a server must answer. */
const PATIENCE = 20_000;

export interface S3Server {
  readonly endpoint: string;
  cpuSeconds(): number;
  /** Where the object lies as a file; undefined when nothing is kept. */
  file(key: string): string | undefined;
  /** Bytes that came for an object, where the server says so. */
  received(key: string): number | undefined;
  stop(): void;
}

/** How a server is started within a namespace, and the address at which it listens there. */
export interface Place {
  /** In front of the command. */
  readonly enter: readonly string[];
  readonly address: string;
}

export const LOOPBACK: Place = { enter: [], address: '127.0.0.1' };

/** A server on the posix backend: an object is a file of its bytes below `folder`. */
export async function startVersitygw(program: string, folder: string, place: Place): Promise<S3Server> {
  const root = join(folder, 'server');
  // A bucket is a folder.
  await mkdir(join(root, BUCKET), { recursive: true, mode: 0o700 });
  const port = await freePort();
  const flags = ['--port', `${place.address}:${port}`, '--region', KEYS.region, '--keep-alive', '--quiet'];
  const child = await start(place, [program, ...flags, 'posix', root], {
    ROOT_ACCESS_KEY: KEYS.accessKey,
    ROOT_SECRET_KEY: KEYS.secretKey,
  });
  await listening(child, port, place);
  return {
    ...common(child, place, port),
    file: (key) => join(root, BUCKET, key),
    received: () => undefined,
  };
}

/** A server that only reads: what it is sent is counted. */
export async function startSink(python: string, place: Place): Promise<S3Server> {
  const port = await freePort();
  const child = await start(place, [python, join(import.meta.dirname, 'sink.py'), String(port)], {});
  const sizes = new Map<string, number>();
  if (child.stdout)
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { path, size } = JSON.parse(line) as { path: string; size: number };
      sizes.set(path.replace(`/${BUCKET}/`, ''), size);
    });
  await listening(child, port, place);
  return {
    ...common(child, place, port),
    file: () => undefined,
    received: (key) => sizes.get(key) ?? 0,
  };
}

async function start(
  { enter }: Place,
  command: readonly string[],
  variables: Record<string, string>,
): Promise<ChildProcess> {
  // Where it can be had, the server does not outlive a bench that is killed.
  const setpriv = await findTool('setpriv');
  const bound = setpriv === undefined ? [] : [setpriv, '--pdeathsig', 'KILL', '--'];
  const [program = '', ...args] = [...enter, ...bound, ...command];
  const child = spawn(program, args, {
    env: { PATH: process.env['PATH'] ?? '', ...variables },
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  });
  child.once('error', () => undefined);
  child.stdout?.resume();
  return child;
}

function common(child: ChildProcess, { address }: Place, port: number) {
  const stop = () => kill(child);
  process.on('exit', stop);
  return {
    endpoint: `http://${address}:${port}`,
    cpuSeconds: () => cpuSecondsOf(child.pid ?? 0),
    stop: () => {
      stop();
      process.off('exit', stop);
    },
  };
}

/** By the kernel's list: a server in another namespace cannot be asked from here. */
async function listening(child: ChildProcess, port: number, { address }: Place): Promise<void> {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')} `;
  for (const end = performance.now() + PATIENCE; performance.now() < end; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const tables = await Promise.all(
      ['tcp', 'tcp6'].map((name) => readFile(`/proc/${child.pid}/net/${name}`, 'utf8').catch(() => '')),
    );
    const lines = tables.join('\n').split('\n');
    if (lines.some((line) => line.includes(wanted) && /\s0A\s/.test(line))) return;
  }
  kill(child);
  throw new Error(`the server at ${address}:${port} did not start`);
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
