import { expect, it } from 'vitest';
import { progressLog } from '../../actions/encrypt-image/progress.ts';
import { silentLog } from '../../lib/base/log.ts';

it('tells share, rate and the time that is left, at most every ten seconds', () => {
  const lines: string[] = [];
  let now = 0;
  const progress = progressLog('encrypted', { ...silentLog, info: (text) => lines.push(text) }, () => now);
  const GIB = 2 ** 30;
  for (const [at, done] of [
    [1000, GIB],
    [10_000, 2.5 * GIB],
    [15_000, 4 * GIB],
    [20_000, 5 * GIB],
  ] as const) {
    now = at;
    progress(done, 10 * GIB);
  }
  expect(lines).toEqual([
    'encrypted 25 % (2.5 GiB of 10 GiB), 256 MiB/s, 30 s left',
    'encrypted 50 % (5 GiB of 10 GiB), 256 MiB/s, 20 s left',
  ]);
});
