import { describe, expect, test } from 'vitest';
import { ServiceError } from '../../lib/base/errors.ts';
import type { ClassicClient } from '../../lib/classic/client.ts';
import { awaitTemplate } from '../../lib/classic/template-wait.ts';
import type { Pace } from '../../lib/once/pace.ts';

const READY = {
  id: 11,
  datacenter: { name: 'dal13' },
  blockDevicesDiskSpaceTotal: 100,
  blockDevices: [{ id: 1, diskImage: { capacity: 25 } }],
};
const RUNNING = {
  id: 11,
  datacenter: { name: 'dal13' },
  transactionId: 5,
  transaction: { transactionStatus: { friendlyName: 'Copy image' } },
};
/** Neither a transaction nor a disk: it has failed, or has only just begun. */
const BARE = { id: 11, datacenter: { name: 'dal13' }, blockDevices: [] };
const IN_LONDON = { datacenter: { name: 'lon02' } };

const template = (...children: object[]) => ({ id: 10, name: 'n', statusId: 1, children });
const MISSING = 'missing';

interface Waited {
  readonly looks: number;
  /** Milliseconds of all pauses. */
  readonly time: number;
  readonly lines: readonly string[];
  readonly state: string | undefined;
  readonly copies: number | undefined;
}

/** Waits for a template that shows these in turn, and then the last of them for ever. */
async function waitFor(shown: readonly unknown[], datacenter?: string): Promise<Waited> {
  let looks = 0;
  let time = 0;
  const lines: string[] = [];
  const say = (text: string) => void lines.push(text);
  const read = async () => {
    const now = shown[Math.min(looks, shown.length - 1)];
    looks += 1;
    if (now instanceof Error) throw now;
    if (now === MISSING) throw notFound();
    return now;
  };
  const pace: Pace = {
    firstLook: 1_000,
    longestLook: 4_000,
    lookUp: 60_000,
    failureGrace: 10_000,
    now: () => time,
    sleep: async (milliseconds) => {
      time += milliseconds;
      if (time > 600_000) throw new Error('time is over');
    },
  };
  const classic = { read } as unknown as ClassicClient;
  const log = { info: say, notice: say, warning: say, debug: say };
  const settled = await awaitTemplate(classic, 10, datacenter, { pace, log });
  return { looks, time, lines, state: settled.state, copies: settled.template?.copies.length };
}

function notFound(): ServiceError {
  return new ServiceError({
    service: 'classic',
    operation: 'getObject',
    status: 404,
    serviceCode: 'SoftLayer_Exception_ObjectNotFound',
    text: 'no object',
    outcome: 'refused',
  });
}

describe('a template', () => {
  test('is ready when it was seen so twice in a row', async () => {
    expect(await waitFor([template(READY)])).toMatchObject({ looks: 2, state: 'ready', copies: 1 });
    const interrupted = [template(RUNNING), template(READY), template(RUNNING), template(READY)];
    expect(await waitFor(interrupted)).toMatchObject({ looks: 5, state: 'ready' });
  });

  test.each<[string, unknown, string]>([
    ['a child without transaction and disk', template(BARE), 'failed'],
    ['another status than active', { ...template(READY), statusId: 3 }, 'failed'],
    ['nothing where it was', MISSING, 'gone'],
  ])('with %s has failed only when that lasts', async (_name, shown, state) => {
    const waited = await waitFor([template(RUNNING), shown]);
    expect(waited.state).toBe(state);
    expect(waited.time).toBeGreaterThanOrEqual(10_000);
  });

  test('that seems to have failed, and then runs, counts its time anew', async () => {
    const young = [template(BARE), template(BARE), template(BARE), template(BARE)];
    expect(await waitFor([...young, template(RUNNING), ...young, template(READY)])).toMatchObject({
      state: 'ready',
      looks: 11,
    });
  });

  test('that changes from failed to gone counts its time anew', async () => {
    const waited = await waitFor([template(BARE), template(BARE), template(BARE), MISSING]);
    expect(waited.state).toBe('gone');
    expect(waited.time).toBeGreaterThanOrEqual(14_500);
  });

  test('without any child is awaited, without an end of its own', async () => {
    await expect(waitFor([template()])).rejects.toThrow('time is over');
  });

  test('that cannot be read ends the wait with what the read throws', async () => {
    await expect(waitFor([template(RUNNING), new Error('no answer')])).rejects.toThrow('no answer');
  });
});

describe('a copy in one datacenter', () => {
  test('is judged apart from the others', async () => {
    const running = { ...RUNNING, id: 12, ...IN_LONDON };
    const ready = { ...READY, id: 12, ...IN_LONDON };
    expect(await waitFor([template(READY, running)], 'dal13')).toMatchObject({ looks: 2, state: 'ready' });
    expect(await waitFor([template(READY, running), template(READY, ready)], 'lon02')).toMatchObject({
      looks: 3,
      state: 'ready',
      copies: 2,
    });
    expect((await waitFor([template(READY, { ...BARE, id: 12, ...IN_LONDON })], 'lon02')).state).toBe(
      'failed',
    );
  });

  test('that does not show yet is awaited', async () => {
    const shown = [template(READY), template(READY), template(READY, { ...READY, id: 12, ...IN_LONDON })];
    expect(await waitFor(shown, 'lon02')).toMatchObject({ looks: 4, state: 'ready' });
  });
});

describe('what is said while it lasts', () => {
  test('the transaction, when it changes', async () => {
    const other = { ...RUNNING, transaction: { transactionStatus: { friendlyName: 'Check image' } } };
    const { lines } = await waitFor([
      template(RUNNING),
      template(RUNNING),
      template(other),
      template(READY),
      template(READY),
    ]);
    expect(lines.map((line) => line.replace(/ \(.*/, ''))).toEqual([
      'template 10: dal13: Copy image',
      'template 10: dal13: Check image',
      'template 10: ready',
    ]);
  });

  test('once a minute, where nothing changes, and only of the datacenter that is awaited', async () => {
    const running = { ...RUNNING, id: 12, ...IN_LONDON };
    const looks = Array.from({ length: 40 }, () => template(READY, running));
    const { lines } = await waitFor([...looks, template(READY, { ...READY, id: 12, ...IN_LONDON })], 'lon02');
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeLessThanOrEqual(4);
    expect(new Set(lines.slice(0, -1).map((line) => line.replace(/ \(.*/, '')))).toEqual(
      new Set(['template 10 in lon02: lon02: Copy image']),
    );
  });
});
