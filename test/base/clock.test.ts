import { expect, test } from 'vitest';
import { CloudClock } from '../../lib/base/clock.ts';
import { silentLog } from '../../lib/base/log.ts';

const NOW = Date.parse('2026-11-22T06:00:00Z');

test('time goes on by the monotonic clock, whatever becomes of the local one', () => {
  let monotonic = 1000;
  const clock = new CloudClock(() => monotonic);
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(60_000);
  clock.learn(NOW, true, silentLog);
  monotonic += 5000;
  expect(clock.now()).toBe(NOW + 5000);
  for (const nothing of [Number.NaN, Number.POSITIVE_INFINITY]) clock.learn(nothing, true, silentLog);
  expect(clock.now()).toBe(NOW + 5000);
});

test('a Date header is better than nothing, and never overrules a token', () => {
  const clock = new CloudClock(() => 0);
  clock.learn(NOW, false, silentLog);
  expect(clock.now()).toBe(NOW);
  clock.learn(NOW + 7000, true, silentLog);
  clock.learn(NOW - 86_400_000, false, silentLog);
  expect(clock.now()).toBe(NOW + 7000);
  clock.learn(NOW + 9000, true, silentLog);
  expect(clock.now()).toBe(NOW + 9000);
});

test.each([
  [1200, /20 min slow/],
  [-1200, /20 min fast/],
  [-86_400 * 400, /400\.0 days fast/],
])('a clock that is %i s off is told once, however many answers there are', (seconds, text) => {
  const lines: string[] = [];
  const log = { ...silentLog, warning: (line: string) => void lines.push(line) };
  for (let index = 0; index < 3; index += 1)
    new CloudClock(() => 0).learn(Date.now() + seconds * 1000, index > 0, log);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(text);
  expect(lines[0]).toContain('NTP');
});
