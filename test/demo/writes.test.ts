import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { streamProofs } from '../../demo/stream-proofs.ts';
import { WriteWatch } from '../../demo/watch.ts';
import { WriteObserver } from '../../demo/writes.ts';

const MiB = 2 ** 20;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-writes-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A step below a runner below a shell, as act has them; it says `ready`, and ends when its input does. */
function start(script: string) {
  const step = `${script}; process.stdout.write('ready'); process.stdin.resume()`;
  // `true` behind it keeps a shell from becoming its own last command.
  const shell = 'sh -c \'"$0" -e "$1"; true\' "$0" "$1"; true';
  return spawn('sh', ['-c', shell, process.execPath, step], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}

test('a file is seen while a step writes it, though it has no name any more', async () => {
  const child = start(`
    const fs = require('fs');
    const file = fs.openSync('gone.vhd', 'w');
    fs.unlinkSync('gone.vhd');
    fs.writeSync(file, Buffer.alloc(3 * 2 ** 20, 1))`);
  await once(child.stdout, 'data');
  const observer = new WriteObserver(child.pid ?? 0, folder, Date.now());
  // Children are met by one look, and looked at by the same.
  observer.look();
  const { largest, runner, looks } = observer.writes;
  child.stdin.end();
  await once(child, 'close');
  expect([largest?.bytes, looks]).toEqual([3 * MiB, 1]);
  expect(largest?.path).toContain('gone.vhd');
  expect(runner).toBeUndefined();
  // A number that no longer belongs to it is not looked at again.
  observer.look();
  expect(observer.writes.largest).toEqual(largest);
});

test('in the folder, what was there before and copies of it do not count', () => {
  const place = join(folder, 'place');
  mkdirSync(join(place, 'copies'), { recursive: true });
  writeFileSync(join(place, 'action.js'), Buffer.alloc(5000));
  writeFileSync(join(place, 'source.raw'), Buffer.alloc(9000));
  const since = Math.floor(lstatSync(join(place, 'source.raw')).ctimeMs) + 1;
  const observer = new WriteObserver(process.pid, place, since);
  const seen = () => {
    for (const _ of observer.walk());
    return observer.writes.largest;
  };
  expect(seen()).toBeUndefined();
  // Files get the time of the kernel's last tick.
  const write = (name: string, bytes: number) => {
    do writeFileSync(join(place, name), Buffer.alloc(bytes));
    while (lstatSync(join(place, name)).ctimeMs < since);
  };
  write(join('copies', 'action.js'), 5000);
  expect(seen()).toBeUndefined();
  write('manifest.json', 700);
  expect(seen()).toEqual({ path: join(place, 'manifest.json'), bytes: 700 });
  write('source.raw', 9001);
  expect(seen()?.bytes).toBe(9001);
});

test('the watch looks once more when the run is over', async () => {
  const place = join(folder, 'watched');
  mkdirSync(place);
  const child = start('');
  await once(child.stdout, 'data');
  await using watch = new WriteWatch();
  watch.begin(child.pid ?? 0, place);
  writeFileSync(join(place, 'left.vhd'), Buffer.alloc(2 * MiB));
  child.stdin.end();
  await once(child, 'close');
  const { largest } = await watch.end();
  expect(largest).toEqual({ path: join(place, 'left.vhd'), bytes: 2 * MiB });
});

test('the proofs fail for a large file, for one of the runner, for many small ones, and where nothing was seen', () => {
  const outputs = { size: String(400 * MiB), 'encrypted-image': '' };
  const manifest = { path: '/t/debian.vhd-0.vhd.manifest.json', bytes: 2000 };
  const good = { largest: manifest, runner: manifest, toDisk: 3 * MiB, looks: 100, worstGap: 20 };
  const holds = (more: object, told: Record<string, string> = outputs) =>
    streamProofs({ ...good, ...more }, told).map((proof) => proof.holds);
  expect(holds({})).toEqual([true, true, true]);
  expect(streamProofs(good, outputs)[0]?.text).toBe(
    "largest file the run wrote: 2.0 KiB (debian.vhd-0.vhd.manifest.json); the encrypted image has 400 MiB and never lay on the runner's disk",
  );
  expect(holds({ largest: { path: 'a', bytes: 2 * MiB } })).toEqual([false, true, true]);
  expect(holds({ largest: undefined })).toEqual([false, true, true]);
  expect(holds({ runner: { path: 'a', bytes: 2 * MiB } })).toEqual([true, false, true]);
  expect(holds({ toDisk: 17 * MiB })).toEqual([true, true, false]);
  expect(holds({}, { ...outputs, 'encrypted-image': '/t/debian.vhd' })).toEqual([false, true, true]);
});
