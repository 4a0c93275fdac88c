import { describe, expect, test } from 'vitest';
import { silentLog } from '../../lib/base/log.ts';
import { growingPause, type Pace, patienceOf, realTime } from '../../lib/once/pace.ts';

/** Pauses that take no time, and are remembered. */
function recorded(figures: Partial<Pace> = {}): Pace & { readonly slept: number[] } {
  const slept: number[] = [];
  let time = 0;
  return {
    firstLook: 1_000,
    longestLook: 10_000,
    lookUp: 60_000,
    failureGrace: 15_000,
    ...figures,
    slept,
    now: () => time,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      time += milliseconds;
    },
  };
}

describe('pauses between looks', () => {
  test('grow from the first to the longest', async () => {
    const pace = recorded({ longestLook: 3_000 });
    const pause = growingPause(pace);
    for (let look = 0; look < 5; look += 1) await pause();
    expect(pace.slept).toEqual([1_000, 1_500, 2_250, 3_000, 3_000]);
  });

  test('never begin above the longest, and each row begins anew', async () => {
    const pace = recorded({ firstLook: 5_000, longestLook: 10 });
    await growingPause(pace)();
    await growingPause(pace)();
    expect(pace.slept).toEqual([10, 10]);
  });

  test('can be cut short, and grow all the same', async () => {
    const pace = recorded();
    const pause = growingPause(pace);
    await pause(200);
    await pause();
    expect(pace.slept).toEqual([200, 1_500]);
  });

  test('end with the reason for which time is over', async () => {
    const abort = new AbortController();
    const pause = growingPause({ ...realTime(abort.signal), firstLook: 60_000, longestLook: 60_000 });
    const ended = pause();
    abort.abort(new Error('over'));
    await expect(ended).rejects.toThrow('over');
    await expect(pause()).rejects.toThrow('over');
  });
});

test('patience takes its clock, its time and new pauses from the pace', async () => {
  const pace = recorded({ lookUp: 7_000 });
  const { now, pauses, lookUp } = patienceOf({ pace, log: silentLog });
  for (const pause of [pauses(), pauses()]) await pause();
  expect([lookUp, now(), pace.slept]).toEqual([7_000, 2_000, [1_000, 1_000]]);
});

test('real time goes on, and is the same for clock and pauses', async () => {
  const { now, sleep } = realTime(new AbortController().signal);
  const before = now();
  await sleep(20);
  // Timers may fire a little early by another clock.
  expect(now() - before).toBeGreaterThanOrEqual(18);
});
