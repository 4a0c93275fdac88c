import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Dek } from '../../../lib/base/dek.ts';
import type { ImageFormat } from '../../../lib/base/identity.ts';
import { type Log, silentLog } from '../../../lib/base/log.ts';
import { openDiskSource } from '../../../lib/disk/open.ts';
import { createDmCryptEngine } from '../../../lib/engine/dm-crypt/engine.ts';
import { probeDmCrypt } from '../../../lib/engine/dm-crypt/probe.ts';
import { listLoops, listMappings } from '../../../lib/engine/dm-crypt/sysfs.ts';
import { goldenCases, goldenFile } from '../../support/plain-vhd.ts';
import {
  type GuestFile,
  type GuestOrders,
  type GuestReport,
  LUKS_VOLUME_KEY,
  ROOT_ORDERS,
  USER_ORDERS,
  VHD_IDENTITY,
} from './report.ts';

/**
 * Runs as root or as an ordinary user on a machine with dm-crypt: `work.ts FOLDER` writes FOLDER/report.json and the
 * encrypted files; `work.ts FOLDER slow` encrypts one large image, to be killed.
 */
const folder = process.argv[2] ?? '';
const engine = createDmCryptEngine();
/** A file system of a few MiB, where there is one. */
const SMALL = '/mnt/small';
const LARGE = 64 * 2 ** 20;

interface Order {
  readonly source: string;
  readonly key: string;
  readonly format: ImageFormat;
  readonly path: string;
  readonly signal?: AbortSignal;
  readonly log?: Log;
  readonly progress?: (done: number) => void;
  readonly luksVolumeKey?: Uint8Array;
}

async function encrypt(order: Order): Promise<GuestFile> {
  const source = await openDiskSource(order.source, 2 ** 42);
  const progress: number[] = [];
  try {
    const result = await engine.encrypt({
      source,
      format: order.format,
      dek: Dek.fromBase64(order.key, 'test'),
      path: order.path,
      vhd: VHD_IDENTITY,
      signal: order.signal ?? new AbortController().signal,
      log: order.log ?? silentLog,
      progress: (done) => {
        progress.push(done / source.virtualSize);
        order.progress?.(done);
      },
      ...(order.luksVolumeKey ? { luksVolumeKey: order.luksVolumeKey } : {}),
    });
    const bytes = readFileSync(order.path);
    const stat = statSync(order.path);
    return {
      sha256: sha256(bytes),
      payloadSha256: sha256(bytes.subarray(2 * 2 ** 20)),
      size: stat.size,
      reportedSize: result.size,
      virtualSize: result.virtualSize,
      owner: stat.uid,
      mode: (stat.mode & 0o7777).toString(8),
      blocks: Object.fromEntries(
        [...result.blockDigests].map(([at, hash]) => [at, Buffer.from(hash).toString('hex')]),
      ),
      progress,
    };
  } finally {
    await source.close();
  }
}

/** Results are named by case and kind: `p01.vhd`, `p08.fixed`, `p08.luks-raw`. */
async function encryptGolden(orders: GuestOrders): Promise<Record<string, GuestFile>> {
  const files: Record<string, GuestFile> = {};
  const one = async (id: string, kind: string, format: ImageFormat, luksVolumeKey?: Uint8Array) => {
    const golden = goldenCases().vhd.find((found) => found.id.startsWith(`${id}-`));
    if (!golden) throw new Error(`no golden case ${id}`);
    const source = join(folder, `${id}.source`);
    writeFileSync(source, goldenFile(golden.input));
    const order = { source, key: golden.key_base64, format, path: join(folder, `${id}.${kind}`) };
    files[`${id}.${kind}`] = await encrypt({ ...order, ...(luksVolumeKey ? { luksVolumeKey } : {}) });
    console.log(`${Math.round(performance.now())} ms: ${id}.${kind}`);
  };
  for (const id of orders.vhd) await one(id, 'vhd', 'vhd');
  for (const id of orders.luksFixed) await one(id, 'fixed', 'luks-raw', LUKS_VOLUME_KEY);
  for (const id of orders.luks) await one(id, 'luks-raw', 'luks-raw');
  return files;
}

/** Key of the runs that do not end. */
const KEY = createHash('sha512').update('an interrupted run').digest('base64');

function largeSource(): string {
  const path = join(folder, 'large.source');
  const block = Buffer.alloc(2 ** 20, 'not zero ');
  writeFileSync(path, Buffer.concat(Array.from({ length: LARGE / block.length }, () => block)));
  return path;
}

/** Cancels in the middle of the copy. */
async function cancel(source: string): Promise<NonNullable<GuestReport['cancelled']>> {
  const abort = new AbortController();
  const path = join(folder, 'cancelled.vhd');
  let at = 0;
  const error = await encrypt({
    source,
    key: KEY,
    format: 'vhd',
    path,
    signal: abort.signal,
    progress: (done) => {
      if (done < LARGE * 0.6 || abort.signal.aborted) return;
      at = performance.now();
      abort.abort(new Error('cancelled by the test'));
    },
  }).then(
    () => 'it was not stopped',
    (reason: Error) => reason.message,
  );
  return { error, milliseconds: performance.now() - at, left: await left(['cancelled']) };
}

/** Kills a run while it copies, then lets another one find what is left. */
async function kill(): Promise<NonNullable<GuestReport['killed']>> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), folder, 'slow'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', () => reject(new Error('the slow run ended before it was killed')));
  });
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await gone;
  const before = await left(['slow', 'encrypted-image-']);
  const notices: string[] = [];
  const log = {
    ...silentLog,
    notice: (text: string) => notices.push(text),
    warning: (text: string) => notices.push(text),
  };
  const small = join(folder, 'p01.source');
  await encrypt({ source: small, key: KEY, format: 'vhd', path: join(folder, 'next.vhd'), log });
  return { before, after: await left(['slow', 'encrypted-image-']), notices };
}

/** Encrypts more than the small file system holds. */
async function fill(small: string): Promise<NonNullable<GuestReport['full']>> {
  const order = {
    source: join(folder, 'p02.source'),
    key: KEY,
    format: 'vhd',
    path: join(small, 'full.vhd'),
  } as const;
  const error = await encrypt(order).then(
    () => 'it did not fail',
    (reason: Error) => reason.message,
  );
  return { error, left: [...readdirSync(small), ...(await left(['encrypted-image-']))] };
}

/** Mappings and loop devices of this machine that are ours, and files here that begin so. */
async function left(prefixes: readonly string[]): Promise<string[]> {
  const mappings = (await listMappings()).map(({ name }) => `mapping ${name}`);
  const loops = (await listLoops()).map(({ file }) => `loop ${file}`);
  const files = readdirSync(folder).filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
  return [...mappings, ...loops, ...files.map((name) => `file ${name}`)];
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

mkdirSync(folder, { recursive: true });
if (process.argv[3] === 'slow') {
  let told = false;
  await encrypt({
    source: join(folder, 'large.source'),
    key: KEY,
    format: 'vhd',
    path: join(folder, 'slow.vhd'),
    progress: (done) => {
      if (done < LARGE * 0.55 || told) return;
      told = true;
      console.log('copying');
    },
  });
} else {
  await main(process.getuid?.() === 0 ? ROOT_ORDERS : USER_ORDERS);
}

async function main(orders: GuestOrders): Promise<void> {
  const probe = await probeDmCrypt(folder);
  if (!probe.ok) throw new Error(`dm-crypt does not work here: ${probe.probe}: ${probe.reason}`);
  console.log(`${Math.round(performance.now())} ms: dm-crypt works as ${probe.how}`);
  const files = await encryptGolden(orders);
  const large = orders.interrupt ? largeSource() : '';
  const report: GuestReport = {
    user: process.getuid?.() ?? -1,
    probe,
    tools: await engine.toolVersions(),
    files,
    ...(orders.interrupt ? { cancelled: await cancel(large), killed: await kill() } : {}),
    ...(orders.interrupt && existsSync(SMALL) ? { full: await fill(SMALL) } : {}),
    left: await left(['encrypted-image-']),
  };
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
}
