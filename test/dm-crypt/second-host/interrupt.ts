import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Log, silentLog } from '../../../lib/base/log.ts';
import { removeLeftovers } from '../../../lib/engine/dm-crypt/leftovers.ts';
import { privileges } from '../../../lib/host/privileges.ts';
import { encrypt, leftIn } from './encrypt.ts';
import { type InterruptReport, KILL_POINTS, type KilledRun, type KillPoint } from './report.ts';

/** `interrupt.ts FOLDER`: cancels a run, kills others, fills a file system, and writes FOLDER/interrupted.json. */
const folder = process.argv[2] ?? '';
/** A file system of a few MiB, where there is one. */
const SMALL = '/mnt/small';
/** Where the wrappers around the kernel's commands look whom to kill, and after which command. */
const KILL = '/tmp/kill';
const MIB = 2 ** 20;
/** More than one batch. */
const LARGE = 40 * MIB;
const KEY = createHash('sha512').update('an interrupted run').digest('base64');

/** Cancels in the middle of the copy. */
async function cancel(source: string): Promise<InterruptReport['cancelled']> {
  const abort = new AbortController();
  let at = 0;
  const error = await encrypt({
    source,
    key: KEY,
    format: 'vhd',
    path: join(folder, 'encrypted-image-cancelled'),
    signal: abort.signal,
    progress(done) {
      if (done < LARGE * 0.6 || abort.signal.aborted) return;
      at = performance.now();
      abort.abort(new Error('cancelled by the test'));
    },
  }).then(
    () => 'it was not stopped',
    (reason: Error) => reason.message,
  );
  return { error, milliseconds: performance.now() - at, left: await leftIn(folder) };
}

/** Encrypts more than the small file system holds. */
async function fill(source: string): Promise<InterruptReport['full']> {
  if (!existsSync(SMALL)) return undefined;
  const path = join(SMALL, 'full.vhd');
  const error = await encrypt({ source, key: KEY, format: 'vhd', path }).then(
    () => 'it did not fail',
    (reason: Error) => reason.message,
  );
  return { error, left: [...readdirSync(SMALL), ...(await leftIn(folder))] };
}

/** Kills a run at a point; then does what the next run begins with. */
async function kill(
  { kind, after }: KillPoint,
  sources: { large: string; small: string },
): Promise<KilledRun> {
  const program = fileURLToPath(new URL('victim.ts', import.meta.url));
  const source = after === 'copying' ? sources.large : sources.small;
  const child = spawn(process.execPath, [program, folder, kind, source, KEY], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { NODE_COMPILE_CACHE: '/tmp/compiled' },
  });
  mkdirSync(KILL, { recursive: true });
  if (after !== 'copying') writeFileSync(join(KILL, 'target'), `${child.pid} ${after}`);
  const gone = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_, signal) => resolve(signal)),
  );
  child.stdout.once('data', () => child.kill('SIGKILL'));
  const signal = await gone;
  rmSync(KILL, { recursive: true });
  const at = `${kind}, after ${after === 'copying' ? after : `command ${after}`}`;
  if (signal !== 'SIGKILL') throw new Error(`${at}: the run ended before it was killed`);
  const before = await leftIn(folder);
  const notices: string[] = [];
  const say = (text: string) => notices.push(text);
  const log: Log = { ...silentLog, notice: say, warning: say };
  await removeLeftovers(privileges(), log, folder);
  console.log(`${Math.round(performance.now())} ms: ${at}`);
  return { at, before, after: await leftIn(folder), notices };
}

mkdirSync(folder, { recursive: true });
const data = (index: number) => createHash('sha512').update(`block ${index}`).digest();
const large = join(folder, 'large.source');
const small = join(folder, 'small.source');
writeFileSync(
  large,
  Buffer.concat(Array.from({ length: LARGE / (2 * MIB) }, (_, index) => Buffer.alloc(2 * MIB, data(index)))),
);
// The zeros in the middle make the table be loaded anew.
writeFileSync(small, Buffer.concat([data(1), Buffer.alloc(4 * MIB), data(2), Buffer.alloc(4 * MIB - 128)]));
const killed: KilledRun[] = [];
const cancelled = await cancel(large);
const full = await fill(large);
for (const point of KILL_POINTS) killed.push(await kill(point, { large, small }));
writeFileSync(
  join(folder, 'interrupted.json'),
  JSON.stringify({ cancelled, full, killed } satisfies InterruptReport),
);
