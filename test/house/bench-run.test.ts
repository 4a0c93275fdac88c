import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { chart } from '../../tools/bench/chart.ts';
import { filled } from '../../tools/bench/publish.ts';
import type { Report } from '../../tools/bench/report.ts';
import { ROOT, WORK } from '../../tools/project.ts';

const MIB = 2 ** 20;
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** On the checkout's disk: the bench refuses to take a RAM disk for one. */
function temporaryFolder(): string {
  mkdirSync(WORK, { recursive: true });
  const folder = mkdtempSync(join(WORK, 'bench-run-test-'));
  folders.push(folder);
  return folder;
}

test('a small run leaves a report of the promised shape and no other file', { timeout: 60_000 }, async () => {
  const folder = temporaryFolder();
  const only = 'userspace-none,userspace-full,stage-full,per-sector,cipher-1';
  const sizes = ['--quick', '--size', '16MiB', '--rounds', '1', '--seconds', '1', '--only', only];
  const { code, stdout, stderr } = await start([...sizes, '--folder', folder, '--out', join(folder, 'out')]);
  expect(code, stderr).toBe(0);
  expect(stdout).toContain('| ours, verify: none |');
  expect(readdirSync(folder)).toEqual(['out']);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['speed.json', 'speed.md', 'speed.svg']);
  const report = JSON.parse(readFileSync(join(folder, 'out', 'speed.json'), 'utf8')) as Report;
  demandShape(report);
  expect(readFileSync(join(folder, 'out', 'speed.svg'), 'utf8')).toBe(chart(report));
  const disk = report.files.filter(({ medium }) => medium === 'disk');
  expect(disk.map(({ id, data }) => `${id} ${data}`).sort()).toEqual(
    ['per-sector', 'stage-full', 'userspace-full', 'userspace-none'].flatMap((id) => [
      `${id} random`,
      `${id} sparse`,
    ]),
  );
  for (const row of disk) expect(row.absent).toBeUndefined();
});

test.each([
  ['once', 1],
  ['twice', 2],
])('Ctrl-C, %s, leaves nothing behind', { timeout: 60_000 }, async (_, times) => {
  const folder = temporaryFolder();
  const sizes = ['--quick', '--size', '16MiB', '--rounds', '9', '--only', 'userspace-full'];
  const { code, stderr } = await start([...sizes, '--folder', folder, '--out', folder], times);
  expect(code, stderr).toBe(130);
  expect(readdirSync(folder)).toEqual([]);
});

test('the page shows the figures of its report', () => {
  const read = (name: string) => readFileSync(join(ROOT, 'docs', name), 'utf8');
  const report = JSON.parse(read('speed.json')) as Report;
  expect(read('speed.svg')).toBe(chart(report));
  expect(filled(read('speed.md'), report)).toBe(read('speed.md'));
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bench; with `interrupts`, until it has measured something, then as so many Ctrl-C end it. */
function start(args: readonly string[], interrupts = 0): Promise<Ended> {
  const child = spawn(process.execPath, [join(ROOT, 'tools', 'bench', 'main.ts'), ...args], {
    stdio: 'pipe',
  });
  let stdout = '';
  let stderr = '';
  let sent = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
    if (sent < interrupts && stderr.includes('round 1, disk')) sent = interrupt(child, interrupts);
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}

function interrupt(child: ChildProcess, times: number): number {
  for (let sent = 0; sent < times; sent += 1) child.kill('SIGINT');
  return times;
}

/** What callers of speed.json rely on. */
function demandShape(report: Report): void {
  const range = { median: expect.any(Number), min: expect.any(Number), max: expect.any(Number) };
  expect(Object.keys(report)).toEqual([
    'schema',
    'time',
    'options',
    'machine',
    'places',
    'rates',
    'files',
    'goals',
  ]);
  expect(report.schema).toBe('encrypted-image-bench/1');
  expect(report.machine.versions).toMatchObject({ node: process.versions.node });
  expect(report.places.map(({ medium }) => medium)).toEqual(['disk', 'ram']);
  for (const row of report.rates)
    expect(row).toMatchObject({ id: expect.any(String), bytesPerSecond: range, runs: [{ round: 0 }] });
  for (const row of report.files) {
    expect(row).toMatchObject({ id: expect.any(String), seconds: range, mibPerSecond: expect.any(Number) });
    expect(row.peakRss).toBeGreaterThan(20 * MIB);
    expect(row.runs[0]?.resultSize).toBeGreaterThan(8 * MIB);
    expect(row.runs[0]?.processSeconds).toBeGreaterThan(row.runs[0]?.seconds ?? Number.POSITIVE_INFINITY);
  }
  for (const goal of report.goals) {
    expect(['at-least', 'at-most']).toContain(goal.rule);
    expect(goal.met === undefined).toBe(goal.absent !== undefined);
  }
}
