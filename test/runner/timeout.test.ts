import { expect, test, vi } from 'vitest';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { retry } from '../../lib/base/retry.ts';
import { sleep } from '../../lib/base/timer.ts';
import { Wait } from '../../lib/base/waiting.ts';
import type { Action, Edge } from '../../lib/runner/edge.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { perform } from '../../lib/runner/perform.ts';
import { Summary } from '../../lib/runner/summary.ts';

/** What an action ends with whose time is over while it does this. */
async function endOf(work: (signal: AbortSignal) => Promise<void>): Promise<UserError> {
  const abort = new AbortController();
  const edge: Edge = {
    log: silentLog,
    signal: abort.signal,
    env: {},
    temp: '/tmp',
    outputs: new Outputs([]),
    summary: new Summary('test'),
    mask: () => undefined,
    saveState: () => undefined,
    getState: () => '',
  };
  const run = () => work(abort.signal);
  const action: Action<{ timeout: number }> = {
    name: 'wrap-key',
    title: 'test',
    outputs: [],
    parse: () => ({ timeout: 30 }),
    run,
  };
  const place = { edge, abort, input: () => '', tellUnknown: () => undefined };
  return (await perform(action, place, run)) as UserError;
}

const down = () =>
  new ServiceError({
    service: 'key-protect',
    operation: 'wrap',
    status: 503,
    serviceCode: undefined,
    text: 'down',
    outcome: 'transient',
  });

test('the end of the time repeats the failure that was waited out', async () => {
  const error = down();
  const ended = await endOf((signal) =>
    retry(() => Promise.reject(error), { what: 'key-protect wrap', signal, log: silentLog, base: 60_000 }),
  );
  expect(ended).toBeInstanceOf(UserError);
  expect(ended.code).toBe('E_TIMEOUT');
  expect(ended.what).toContain('it was waiting for the answer to key-protect wrap');
  expect(ended.why).toBe(`the last try failed: ${error.message}`);
  expect(ended.cause).toBe(error);
});

test('it says what was waited for where nothing had failed', async () => {
  const ended = await endOf(async (signal) => {
    using _ = new Wait('the template 12');
    await sleep(60_000, signal);
  });
  expect(ended.what).toContain('it was waiting for the template 12');
  expect(ended.cause).toBeUndefined();
  const nothing = await endOf((signal) => sleep(60_000, signal));
  expect(nothing.what).toBe('wrap-key did not end within its timeout of 0 s');
});

test('an answer that never came is looked for on the way, not on the disk', async () => {
  const ended = await endOf((signal) =>
    retry(() => sleep(60_000, signal), { what: 'iam token', signal, log: silentLog }),
  );
  expect(ended.why).toMatch(/^no answer came and no refusal: .*firewall or proxy/);
  expect(ended.fix).toMatch(/`network`, `endpoints`, HTTPS_PROXY/);
});

test('a wait is told after ten seconds, and less and less often', async () => {
  vi.useFakeTimers();
  try {
    const info = vi.fn();
    using wait = new Wait('the answer to classic verifyOrder', { ...silentLog, info });
    await vi.advanceTimersByTimeAsync(9_000);
    expect(info).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(info).toHaveBeenCalledOnce();
    expect(info.mock.calls[0]?.[0]).toMatch(
      /^still waiting for the answer to classic verifyOrder \(\d+ s\)$/,
    );
    wait.told();
    await vi.advanceTimersByTimeAsync(170_000);
    expect(info).toHaveBeenCalledTimes(5);
  } finally {
    vi.useRealTimers();
  }
});
