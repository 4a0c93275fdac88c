import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const MAIN = join(import.meta.dirname, '../../cloud/main.ts');

let temporary: string;
const stops: (() => Promise<void>)[] = [];

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'temporary-test-'));
});

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  rmSync(temporary, { recursive: true, force: true });
});

/** A cloud whose state is in memory, and the folder that it has made. */
async function startCloud() {
  const before = new Set(readdirSync(temporary));
  const child = spawn(process.execPath, [MAIN, '--no-boot'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: temporary },
  });
  const ended = once(child, 'exit');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  stops.push(() => end('SIGKILL'));
  await Promise.race([once(child.stdout, 'data'), ended.then(() => Promise.reject(new Error('it ended')))]);
  const [folder = ''] = readdirSync(temporary).filter((name) => !before.has(name));
  return { folder, path: join(temporary, folder), end };
}

test('what a killed cloud left is removed by the next one, what others have stays', async () => {
  const killed = await startCloud();
  const living = await startCloud();
  await killed.end('SIGKILL');
  expect(existsSync(killed.path)).toBe(true);

  const owner = /^local-cloud-([0-9a-f]{32})-(\d+)-(\d+)-(\d+)-/.exec(killed.folder)?.slice(1) ?? [];
  expect(owner).toHaveLength(4);
  const [boot = '', namespace, pid, started] = owner;
  const flipped = boot.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
  const others = [
    `local-cloud-${flipped}-${namespace}-${pid}-${started}-abcdef`,
    `local-cloud-${boot}-${namespace}1-${pid}-${started}-abcdef`,
    'local-cloud-abcdef',
    'local-cloud-notes',
  ];
  for (const name of others) mkdirSync(join(temporary, name));
  writeFileSync(join(temporary, `local-cloud-${boot}-${namespace}-${pid}-${started}-aafile`), '');
  // The killed cloud's PID, used again: its owner is this process, which started at another moment.
  const reused = `local-cloud-${boot}-${namespace}-${process.pid}-1-abcdef`;
  mkdirSync(join(temporary, reused));

  const next = await startCloud();
  expect(readdirSync(temporary).toSorted()).toEqual(
    [
      ...others,
      living.folder,
      next.folder,
      `local-cloud-${boot}-${namespace}-${pid}-${started}-aafile`,
    ].toSorted(),
  );
  await next.end('SIGTERM');
  expect(existsSync(next.path)).toBe(false);
  expect(existsSync(living.path)).toBe(true);
}, 60_000);
