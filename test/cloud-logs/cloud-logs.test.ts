import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ServiceError } from '../../lib/base/errors.ts';
import type { Search } from '../../lib/cloud-logs/cloud-logs.ts';
import { QueryTurns } from '../../lib/cloud-logs/query-turns.ts';
import { explained } from '../../lib/explain/explain.ts';
import { DAY, event, refuse, row, rows, StandIn, stream, T0 } from './stand-in.ts';

const logs = new StandIn();
beforeAll(() => logs.start());
afterAll(() => logs.stop());
beforeEach(() => {
  logs.asked.length = 0;
});

/** Time that passes only when somebody waits. */
function quickTurns(queries = 10) {
  let time = 0;
  const waited: number[] = [];
  const sleep = async (milliseconds: number) => {
    waited.push(milliseconds);
    time += milliseconds;
  };
  return { waited, turns: new QueryTurns({ queries, window: 60_000 }, { now: () => time, sleep }) };
}

const search: Search = { phrases: ['k1'], from: T0, to: T0 + 3_600_000, keep: () => true };
const find = (more: Partial<Search> = {}) => logs.client(quickTurns()).search({ ...search, ...more });
const idsOf = ({ events }: { events: readonly { id: string }[] }) => events.map(({ id }) => id);

async function errorOf(work: Promise<unknown>): Promise<ServiceError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ServiceError)) throw new Error(`no ServiceError: ${String(error)}`);
  return error;
}
const codeOf = (error: ServiceError) => (explained(error, 'it failed') as { code: string }).code;

describe('a search', () => {
  test('sends what IBM documents, and joins results that come in pieces', async () => {
    logs.reply = (_asked, response) =>
      stream(response, [
        rows(event('b', 2)),
        { warning: { compile_warning: {} } },
        rows(event('a', 1)),
        { other: 1 },
      ]);
    expect(idsOf(await find())).toEqual(['a', 'b']);
    expect(logs.asked).toHaveLength(1);
    expect(logs.asked[0]).toMatchObject({
      path: '/v1/query',
      token: 'Bearer token-1',
      from: T0,
      to: T0 + 3_600_000,
    });
    expect(logs.asked[0]?.body['metadata']).toMatchObject({
      ...{ default_source: 'logs', tier: 'frequent_search', syntax: 'dataprime', limit: 12_000 },
      strict_fields_validation: false,
    });
  });

  test('gives each event once, sorted, without those that are not wanted', async () => {
    logs.reply = (_asked, response) =>
      stream(response, [
        rows(event('b', 5), event('a', 1), event('b', 5), event('c', 3)),
        rows(event('a', 1)),
      ]);
    const found = await find({
      keep: (
        () => (one: { id: string }) =>
          one.id !== 'c'
      )() as never,
    });
    expect(idsOf(found)).toEqual(['a', 'b']);
    expect(found).toMatchObject({ unreadable: 0, gaps: [] });
  });

  test('counts what it cannot read', async () => {
    logs.reply = (_asked, response) =>
      stream(response, [{ result: { results: [row('no event'), 5, row(event('a', 1))] } }]);
    expect(await find()).toMatchObject({ unreadable: 2, events: [{ id: 'a' }] });
  });

  test('of more than eight days is cut', async () => {
    logs.reply = (_asked, response) => stream(response, []);
    await find({ from: T0, to: T0 + 20 * DAY });
    const spans = logs.asked.map(({ from, to }) => [(from - T0) / DAY, (to - T0) / DAY]);
    expect(spans).toEqual([
      [0, 8],
      [8, 16],
      [16, 20],
    ]);
    logs.asked.length = 0;
    await find({ from: T0, to: T0 + 8 * DAY });
    await find({ from: T0, to: T0 });
    expect(logs.asked).toHaveLength(2);
  });

  test.each(['number_of_results_limit_warning', 'bytes_scanned_limit_warning', 'time_range_warning'])(
    'is halved until each answer is whole: %s',
    async (kind) => {
      const all = Array.from({ length: 40 }, (_, index) => ({ id: `e${index}`, at: index * 30 }));
      logs.reply = ({ from, to }, response) => {
        const inside = all.filter(({ at }) => T0 + at * 1000 >= from && T0 + at * 1000 <= to);
        const shown = rows(...inside.slice(0, 10).map(({ id, at }) => event(id, at)));
        stream(response, inside.length > 10 ? [{ warning: { [kind]: {} } }, shown] : [shown]);
      };
      const found = await find();
      expect(idsOf(found)).toEqual(all.map(({ id }) => id));
      expect(found.gaps).toEqual([]);
    },
  );

  test('says so when one second alone holds too much', async () => {
    const warning = { number_of_results_limit_warning: {} };
    logs.reply = ({ from }, response) =>
      stream(response, [rows(event('a', 1)), ...(from === T0 ? [{ warning }] : [])]);
    const found = await find({ to: T0 + 4_000 });
    expect(found.gaps).toHaveLength(1);
    expect(idsOf(found)).toEqual(['a']);
  });
});

describe('the limit of queries', () => {
  test('is kept: ten in any minute', async () => {
    logs.reply = (_asked, response) => stream(response, []);
    const { turns, waited } = quickTurns();
    await logs.client({ turns }).search({ ...search, to: T0 + 25 * 8 * DAY });
    expect(logs.asked).toHaveLength(25);
    expect(waited.reduce((sum, one) => sum + one, 0)).toBe(120_000);
  });

  test('of others is waited out', async () => {
    let left = 3;
    logs.reply = (_asked, response) => {
      left -= 1;
      if (left >= 0) refuse(response, 429, 'resource_exhausted', { 'retry-after': '0' });
      else stream(response, [rows(event('a', 1))]);
    };
    expect(idsOf(await find())).toEqual(['a']);
    logs.reply = (_asked, response) => refuse(response, 429, 'resource_exhausted');
    const error = await errorOf(find());
    expect([error.failure.outcome, codeOf(error)]).toEqual(['transient', 'E_LOGS_RATE_LIMIT']);
  });
});

describe('a failure', () => {
  test('by an outlived token is tried with a new one', async () => {
    logs.reply = ({ token }, response) =>
      token === 'Bearer token-1'
        ? refuse(response, 401, 'unauthorized')
        : stream(response, [rows(event('a', 1))]);
    expect(idsOf(await find())).toEqual(['a']);
  });

  test.each([
    [401, 'unauthorized', 'E_LOGS_DENIED'],
    [403, 'forbidden', 'E_LOGS_DENIED'],
    [404, 'not_found', 'E_LOGS_INSTANCE'],
    [400, 'bad_request_or_unspecified', 'E_LOGS_QUERY'],
    [503, 'x', 'E_LOGS_UNAVAILABLE'],
    [501, 'x', 'E_LOGS_ENDPOINT'],
  ])('of status %d (%s) is %s', async (status, code, expected) => {
    logs.reply = (_asked, response) => refuse(response, status, code);
    const error = await errorOf(find());
    expect(error.failure).toMatchObject({ service: 'cloud-logs', status, serviceCode: code });
    expect(codeOf(error)).toBe(expected);
    if (status === 403) expect((explained(error, 'x') as { fix: string }).fix).toContain('Reader');
  });

  test('in the stream is one, whatever came before', async () => {
    logs.reply = (_asked, response) =>
      stream(response, [rows(event('a', 1)), { error: { message: 'no such field' } }]);
    expect(codeOf(await errorOf(find()))).toBe('E_LOGS_QUERY');
    expect(logs.asked).toHaveLength(1);
    let tries = 0;
    logs.reply = (_asked, response) => {
      tries += 1;
      stream(response, [tries < 3 ? { error: { message: 'deadline exceeded' } } : rows(event('b', 1))]);
    };
    expect(idsOf(await find())).toEqual(['b']);
  });

  test.each([
    ['a web page', 'text/html', '<html>login</html>'],
    ['JSON', 'application/json', '{"result":{}}'],
    ['a message cut off', 'text/event-stream', 'data: {"result":{"results":[{"a'],
    ['nothing at all', 'text/event-stream', ''],
    ['something else', 'text/event-stream', 'data: hello\n\n'],
  ])('is %s', async (_what, type, body) => {
    logs.reply = (_asked, response) => {
      response.writeHead(200, { 'content-type': type });
      response.end(body);
    };
    const error = await errorOf(find());
    expect(codeOf(error)).toBe('E_LOGS_ENDPOINT');
    expect(error.message).not.toContain('hello');
  });

  test('is a connection that breaks, or none; its events do not count', async () => {
    let tries = 0;
    logs.reply = (_asked, response) => {
      tries += 1;
      if (tries > 1) return stream(response, [rows(event('b', 1))]);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(`data: ${JSON.stringify(rows(event('a', 1)))}\n\n`, () => response.destroy());
    };
    expect(idsOf(await find())).toEqual(['b']);
    logs.reply = (_asked, response) => response.destroy();
    expect(codeOf(await errorOf(find()))).toBe('E_LOGS_UNREACHABLE');
  });

  test('is a redirect, which is not followed', async () => {
    logs.reply = (_asked, response) => {
      response.writeHead(302, { location: `${logs.url}/elsewhere` });
      response.end();
    };
    expect(codeOf(await errorOf(find()))).toBe('E_LOGS_ENDPOINT');
    expect(logs.asked.every(({ path }) => path === '/v1/query')).toBe(true);
  });

  test('ends with a cancellation', async () => {
    const abort = new AbortController();
    logs.reply = () => abort.abort(new Error('cancelled'));
    const client = logs.client({ ...quickTurns(), signal: abort.signal });
    await expect(client.search(search)).rejects.toThrow('cancelled');
  });
});
