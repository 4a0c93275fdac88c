import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { createClassicClient } from '../../lib/classic/client.ts';
import { timeOfDay } from '../../lib/classic/dates.ts';
import { getServer } from '../../lib/classic/servers.ts';
import { type OneAnswer, startOneAnswer } from '../support/malformed.ts';

let server: OneAnswer;
beforeAll(async () => {
  server = await startOneAnswer();
});
afterAll(() => server.stop());

const TODAY = Date.parse('2026-11-22T06:00:00Z');
const DAY = 86_400_000;

test.each([
  ['a year fast', 365 * DAY],
  ['a year slow', -365 * DAY],
  ['right', 0],
])(
  'whether a cancellation has come is told by the time of IBM, on a runner whose clock is %s',
  async (_name, off) => {
    const local = vi.spyOn(Date, 'now').mockReturnValue(TODAY + off);
    const lines: string[] = [];
    const log = { ...silentLog, warning: (line: string) => void lines.push(line) };
    const client = createClassicClient({
      url: `${server.url}/rest/v3.1`,
      username: 'apikey',
      apiKey: new Secret('canary-key-0123456789'),
      signal: new AbortController().signal,
      log,
    });
    const cancelledOn = async (date: string) => {
      const body = JSON.stringify({
        id: 20,
        hostname: 'web',
        domain: 'example.com',
        billingItem: { id: 1, cancellationDate: date },
      });
      server.answer = { body, headers: { Date: new Date(TODAY).toUTCString() } };
      return (await getServer(client, 20))?.reclaimed;
    };
    try {
      expect(await cancelledOn('2026-12-01T00:00:00-06:00')).toBe(false);
      expect(await cancelledOn('2026-11-01T00:00:00-06:00')).toBe(true);
      expect(Math.abs(timeOfDay() - TODAY)).toBeLessThan(DAY);
      expect(lines).toHaveLength(off === 0 ? 0 : 1);
    } finally {
      local.mockRestore();
    }
  },
);
