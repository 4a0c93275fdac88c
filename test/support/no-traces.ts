import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { cloudClock } from '../../lib/base/clock.ts';
import { silentLog } from '../../lib/base/log.ts';

/**
 * For test files that share a process: each has to leave it as it was, or the next would be told something else than
 * when it is alone. A file that cannot belongs into test/support/apart.ts.
 */

/** Heard by packages that are loaded when they are first needed: AWS's SDK by way of `domain`. */
const OF_PACKAGES = ['newListener', 'removeListener'];
/** Vitest's own variables, which change from file to file. */
const OF_VITEST = /^VITEST/;
/** Milliseconds that servers and children may take to be gone when they have been told to end. */
const PATIENCE = 2000;

let before: unknown;
beforeAll(() => {
  // As any token of the local cloud says it: a stand-in's Date header tells the next file nothing (lib/base/clock.ts).
  cloudClock.learn(Date.now(), true, silentLog);
  before = traces();
});
// The first that is registered comes last: after the file's own.
afterAll(async () => {
  const end = performance.now() + PATIENCE;
  while (!isDeepStrictEqual(traces(), before) && performance.now() < end) await sleep(20);
  expect(traces(), 'this file left something behind in its process').toEqual(before);
});

function traces() {
  const environment = Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name));
  return {
    environment: Object.fromEntries(environment),
    folder: process.cwd(),
    exitCode: process.exitCode,
    stackTraceLimit: Error.stackTraceLimit,
    listeners: Object.fromEntries(
      process
        .eventNames()
        .map((name) => [String(name), OF_PACKAGES.includes(String(name)) || process.listenerCount(name)]),
    ),
    globals: Object.getOwnPropertyNames(globalThis),
    functions: [
      Date,
      Date.now,
      performance.now,
      fetch,
      setTimeout,
      setInterval,
      setImmediate,
      queueMicrotask,
    ],
    timeIsMocked: vi.isFakeTimers(),
    open: process.getActiveResourcesInfo().filter((kind) => /Server|Process/.test(kind)),
    timeIsRight: Math.abs(cloudClock.now() - Date.now()) < 60_000,
  };
}
