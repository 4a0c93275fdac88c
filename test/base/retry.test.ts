import { expect, test, vi } from 'vitest';
import { ServiceError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { parseRetryAfter, type RetryOptions, retry } from '../../lib/base/retry.ts';

function failing(retryAfter?: number): ServiceError {
  return new ServiceError({
    service: 'iam',
    operation: 'token',
    status: 503,
    serviceCode: undefined,
    text: 'down',
    retryAfter,
    outcome: 'transient',
  });
}

/** Milliseconds that were slept through without waiting; undefined: sleep is real. */
let skipped: number | undefined;
vi.mock('node:timers/promises', async (original) => {
  const real = await original<typeof import('node:timers/promises')>();
  const sleep: typeof real.setTimeout = async (delay = 0, value, options) => {
    if (skipped === undefined) return real.setTimeout(delay, value, options);
    skipped += delay;
    return value as never;
  };
  return { ...real, setTimeout: sleep };
});

/** Pauses in seconds that were announced for a call that always fails; nobody waits for them. */
async function pauses(error: ServiceError, options: Partial<RetryOptions> = {}): Promise<number[]> {
  skipped = 0;
  const now = vi.spyOn(performance, 'now').mockImplementation(() => skipped ?? 0);
  const told: number[] = [];
  const log = {
    ...silentLog,
    info: (text: string) => void told.push(Number(/ in ([\d.]+) s$/.exec(text)?.[1])),
  };
  try {
    const signal = new AbortController().signal;
    await expect(retry(() => Promise.reject(error), { signal, log, ...options })).rejects.toBe(error);
    return told;
  } finally {
    now.mockRestore();
    skipped = undefined;
  }
}

test.each([Number.NaN, -5, Number.NEGATIVE_INFINITY, 0, undefined])(
  'a Retry-After of %s leaves our own pauses, which never become none',
  async (asked) => {
    const told = await pauses(failing(asked), { base: 1000 });
    expect(told).toHaveLength(4);
    told.forEach((pause, index) => {
      expect(pause).toBeGreaterThanOrEqual(0.5 * 2 ** index);
      expect(pause).toBeLessThanOrEqual(2 ** index);
    });
  },
);

test.each([31, 1e9, Number.MAX_VALUE, Number.POSITIVE_INFINITY])(
  'a Retry-After of %s is cut at the cap',
  async (asked) => {
    expect(await pauses(failing(asked), { cap: 30_000 })).toEqual([30, 30, 30, 30]);
  },
);

test('many tries never make a pause longer than the cap, nor all of them longer than the bound', async () => {
  const told = await pauses(failing(), { attempts: 5000, within: 200_000 });
  expect(Math.max(...told)).toBeLessThanOrEqual(30);
  const sum = told.reduce((total, pause) => total + pause, 0);
  expect(sum).toBeLessThanOrEqual(201);
  expect(sum).toBeGreaterThan(150);
});

test('an abort during a pause ends it with the reason of the abort', async () => {
  const abort = new AbortController();
  const reason = new Error('cancelled');
  const ended = retry(() => Promise.reject(failing(20)), { signal: abort.signal, log: silentLog });
  setTimeout(() => abort.abort(reason), 5);
  await expect(ended).rejects.toBe(reason);
});

test('an abort before the first try sends nothing', async () => {
  const call = vi.fn();
  await expect(
    retry(call, { signal: AbortSignal.abort(new Error('cancelled')), log: silentLog }),
  ).rejects.toThrow('cancelled');
  expect(call).not.toHaveBeenCalled();
});

test('a Retry-After is read as seconds or as a date, by the clock of who wrote it', () => {
  const date = 'Sun, 22 Nov 2026 06:00:00 GMT';
  const later = 'Sun, 22 Nov 2026 06:00:20 GMT';
  expect(parseRetryAfter('7')).toBe(7);
  expect(parseRetryAfter(later, date)).toBe(20);
  expect(parseRetryAfter(date, later)).toBeUndefined();
  for (const nonsense of [null, undefined, '', '-1', '1e9', 'soon', 'NaN', '99999999999999999999', 7])
    expect(parseRetryAfter(nonsense)).toBeUndefined();
});
