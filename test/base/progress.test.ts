import { expect, test } from 'vitest';
import { silentLog } from '../../lib/base/log.ts';
import { progressLog } from '../../lib/base/progress.ts';

const MIB = 2 ** 20;

function linesOf(end: boolean): string[] {
  const lines: string[] = [];
  let now = 0;
  const log = { ...silentLog, info: (text: string) => lines.push(text) };
  const progress = progressLog(log, 'uploaded', { now: () => now, end });
  for (let second = 1; second <= 25; second += 1) {
    now = second * 1000;
    progress(second * 4 * MIB, 100 * MIB);
  }
  return lines;
}

test('tells share, rate and ETA after two seconds and then every ten', () => {
  expect(linesOf(false)).toEqual([
    'uploaded: 8 MiB of 100 MiB (8 %), 4 MiB/s, ETA 23 s',
    'uploaded: 48 MiB of 100 MiB (48 %), 4 MiB/s, ETA 13 s',
    'uploaded: 88 MiB of 100 MiB (88 %), 4 MiB/s, ETA 3 s',
  ]);
});

test('tells the end where that is wanted', () => {
  expect(linesOf(true).at(-1)).toBe('uploaded: 100 MiB of 100 MiB (100 %), 4 MiB/s');
});
