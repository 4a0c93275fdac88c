import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../lib/base/errors.ts';
import type { Call, ClassicClient } from '../../lib/classic/client.ts';
import { findLogEvents, isLogDenial } from '../../lib/classic/event-log.ts';

const T0 = Date.UTC(2026, 10, 22, 6, 0, 0);
const SEARCH = { objectName: 'CCI', objectId: 7, from: T0, to: T0 + 10_000_000 } as const;

type Row = Record<string, unknown>;

/** A row at a moment, in microseconds after 06:00, by the clock of Dallas. */
function row(name: string, micros: number, more: Row = {}): Row {
  const local = new Date(T0 + Math.floor(micros / 1000) - 6 * 3_600_000).toISOString().slice(0, 19);
  const fraction = String(((micros % 1_000_000) + 1_000_000) % 1_000_000).padStart(6, '0');
  const eventCreateDate = `${local}.${fraction}-06:00`;
  return {
    eventCreateDate,
    eventName: name,
    objectName: 'CCI',
    objectId: 7,
    label: 'web',
    userId: '',
    ...more,
  };
}

/** A log that answers as the service does: newest first, 200 rows at most, by the dates of the filter. */
function log(all: readonly Row[], ignoresFilter = false): ClassicClient & { calls: Call[] } {
  const calls: Call[] = [];
  const matching = ({ filter }: Call): Row[] => {
    const dates = (filter as { eventCreateDate: { options: { value: string[] }[] } }).eventCreateDate.options;
    const [from = 0, to = 0] = dates.map(({ value }) => Date.parse(String(value[0])));
    const time = (one: Row) => Date.parse(String(one['eventCreateDate']));
    const inside = all.filter((one) => ignoresFilter || (time(one) >= from && time(one) <= to));
    return inside.toSorted((a, b) =>
      String(b['eventCreateDate']).localeCompare(String(a['eventCreateDate'])),
    );
  };
  return {
    calls,
    read: async (call) => {
      calls.push(call);
      return matching(call).slice(0, call.limit);
    },
    list: async (call) => {
      calls.push(call);
      return matching(call);
    },
    change: () => Promise.reject(new Error('the log is only read')),
  };
}

const answering = (value: unknown): ClassicClient => ({ ...log([]), read: async () => value });

describe('the classic event log', () => {
  test('is asked by object and by dates with six digits and an offset', async () => {
    const client = log([row('Power On', 5_000_000)]);
    const found = await findLogEvents(client, SEARCH);
    expect(found).toMatchObject({
      complete: true,
      unreadable: 0,
      events: [{ name: 'Power On', time: T0 + 5_000 }],
    });
    expect(client.calls).toHaveLength(1);
    const [call] = client.calls;
    expect(call).toMatchObject({
      limit: 200,
      filter: { objectName: { operation: 'CCI' }, objectId: { operation: 7 } },
    });
    expect(call?.mask).not.toContain(' ');
    expect(JSON.stringify(call?.filter)).toContain('"2026-11-22T05:59:59.999000+00:00"');
  });

  test('is read page by page, and no row of one moment is lost', async () => {
    // 1000 rows; moments of 7 rows lie across the ends of pages.
    const all = Array.from({ length: 1000 }, (_, index) =>
      row(`e${index}`, Math.floor(index / 7) * 1_500_000),
    );
    const client = log(all);
    const found = await findLogEvents(client, SEARCH);
    expect(found.complete).toBe(true);
    expect(new Set(found.events.map(({ name }) => name)).size).toBe(1000);
    expect(found.events).toHaveLength(1000);
    expect(client.calls.length).toBeLessThanOrEqual(6);
  });

  test('is read by rows where one moment has more than a page', async () => {
    const all = Array.from({ length: 500 }, (_, index) => row(`e${index}`, 2_000_000));
    const found = await findLogEvents(
      log([row('before', 1_000_000), ...all, row('after', 3_000_000)]),
      SEARCH,
    );
    expect(found.complete).toBe(true);
    expect(found.events).toHaveLength(502);
    expect([found.events[0]?.name, found.events.at(-1)?.name]).toEqual(['before', 'after']);
  });

  test('is not whole when the service ignores the filter; foreign rows are left out', async () => {
    const foreign = Array.from({ length: 300 }, (_, index) => row('x', index * 1_000_000, { objectId: 8 }));
    const found = await findLogEvents(log([...foreign, row('Power Off', 9_000_000)], true), SEARCH);
    expect(found.complete).toBe(false);
    expect(found.events.length).toBeLessThanOrEqual(1);
    const few = await findLogEvents(
      log([row('a', 0, { objectName: 'Image' }), row('b', -5_000_000)], true),
      SEARCH,
    );
    expect(few).toMatchObject({ complete: true, events: [] });
  });

  test.each([[[]], [[{}]], [[null, '', 'no logs', 5]], [null], [''], ['no logs'], [[{ objectId: 7 }]]])(
    'is empty for %j',
    async (value) => {
      expect(await findLogEvents(answering(value), SEARCH)).toEqual({
        events: [],
        unreadable: 0,
        complete: true,
      });
    },
  );

  test('counts rows without a time, and takes a single one without brackets', async () => {
    const rows = [row('a', 0), row('b', 0, { eventCreateDate: '' })];
    expect(await findLogEvents(answering(rows), SEARCH)).toMatchObject({
      unreadable: 1,
      events: [{ name: 'a' }],
    });
    expect(await findLogEvents(answering(row('c', 0)), SEARCH)).toMatchObject({ events: [{ name: 'c' }] });
  });

  test.each([[{}], [{ a: 1 }], [5], [true]])('cannot be %j', async (value) => {
    await expect(findLogEvents(answering(value), SEARCH)).rejects.toThrow(ServiceError);
  });
});

test.each([
  ['SoftLayer_Exception_PermissionDenied', 500, 'x', true],
  ['SoftLayer_Exception_Public', 401, 'Access Denied. ', true],
  ['SoftLayer_Exception_Public', 500, 'You do not have permission to view the event log', true],
  ['SoftLayer_Exception_Public', 500, 'Internal Error', false],
])('%s with %d is a denial: %s %s', (serviceCode, status, text, denied) => {
  const failure = { service: 'classic', operation: 'x', status, serviceCode, text } as const;
  expect(isLogDenial(new ServiceError({ ...failure, outcome: 'refused' }))).toBe(denied);
});
