import { describe, expect, it } from 'vitest';
import { ServiceError, type ServiceFailure } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { lookFor, type Made, makeOnce, type Patience } from '../../lib/once/once.ts';

const failure = (outcome: ServiceFailure['outcome'], serviceCode = 'X') =>
  new ServiceError({ service: 'test', operation: 'make', status: 500, serviceCode, text: 'no', outcome });

const unsent = () =>
  new ServiceError({
    service: 'test',
    operation: 'make',
    status: undefined,
    serviceCode: 'ECONNREFUSED',
    text: 'no',
    outcome: 'transient',
  });

/** Time that passes only in pauses. */
function patience(lookUp = 1000): Patience & { readonly paused: () => number } {
  let time = 0;
  const pauses = () => async () => {
    time += 100;
  };
  return { now: () => time, pauses, lookUp, log: silentLog, paused: () => time / 100 };
}

interface World {
  readonly act: () => Promise<string>;
  readonly look?: () => Promise<string | undefined>;
}

async function make({ act, look = async () => undefined }: World, patient: Patience = patience()) {
  const events: string[] = [];
  let settled: Made<string> | undefined;
  const made = await makeOnce(
    {
      what: 'the thing',
      claim: async () => void events.push('claim'),
      act: () => {
        events.push('act');
        return act();
      },
      look: () => {
        events.push('look');
        return look();
      },
      refusedBefore: (error) => error.failure.serviceCode === 'BEFORE',
      settle: async (outcome) => {
        settled = outcome;
        events.push('settle');
      },
    },
    patient,
  );
  expect(settled).toBe(made);
  return { made, events };
}

describe('making something once', () => {
  it('claims before it acts, and settles afterwards', async () => {
    const { made, events } = await make({ act: async () => 'one' });
    expect(made).toEqual({ kind: 'made', value: 'one', late: false });
    expect(events).toEqual(['claim', 'act', 'settle']);
  });

  it("sends nothing when the claim is another's", async () => {
    const act = () => Promise.reject(new Error('must not be sent'));
    const refuse = async () => {
      throw new Error('taken');
    };
    const making = { what: '', claim: refuse, act, look: async () => undefined, refusedBefore: () => true };
    await expect(makeOnce({ ...making, settle: refuse }, patience())).rejects.toThrow('taken');
  });

  it('believes that nothing was made when nothing was sent, without a look', async () => {
    const { made, events } = await make({ act: () => Promise.reject(unsent()) });
    expect([made.kind, events]).toEqual(['nothing', ['claim', 'act', 'settle']]);
  });

  it('believes an answer that says that nothing was done after one look', async () => {
    const { made, events } = await make({ act: () => Promise.reject(failure('transient')) });
    expect([made.kind, events]).toEqual(['nothing', ['claim', 'act', 'look', 'settle']]);
  });

  it('believes a refusal that comes before acceptance after one look', async () => {
    const { made, events } = await make({ act: () => Promise.reject(failure('refused', 'BEFORE')) });
    expect([made.kind, events]).toEqual(['nothing', ['claim', 'act', 'look', 'settle']]);
  });

  it('believes no refusal when what it refused shows', async () => {
    const act = () => Promise.reject(failure('refused', 'BEFORE'));
    const { made } = await make({ act, look: async () => 'one' });
    expect(made).toEqual({ kind: 'made', value: 'one', late: true });
  });

  for (const error of [failure('refused'), failure('unknown'), new TypeError('a defect')]) {
    it(`looks for its whole patience after ${error.name} ${error.message}`, async () => {
      const patient = patience();
      const { made } = await make({ act: () => Promise.reject(error) }, patient);
      expect(made).toEqual({ kind: 'unknown', error, shown: 'nothing' });
      expect(patient.paused()).toBe(10);
    });
  }

  it('finds what shows late, though looks fail meanwhile', async () => {
    let looks = 0;
    const look = async () => {
      looks += 1;
      if (looks < 5) throw failure('transient');
      return looks > 7 ? 'one' : undefined;
    };
    const { made } = await make({ act: () => Promise.reject(failure('unknown')), look });
    expect(made).toEqual({ kind: 'made', value: 'one', late: true });
  });

  it('does not say that nothing shows when the last look failed', async () => {
    const look = () => Promise.reject(failure('transient'));
    const { made } = await make({ act: () => Promise.reject(failure('unknown')), look });
    expect(made).toMatchObject({ kind: 'unknown', shown: 'not-looked' });
  });

  it('stays unknown when it is cancelled while it looks', async () => {
    const cancelled = { ...patience(), pauses: () => () => Promise.reject(new Error('cancelled')) };
    const { made, events } = await make({ act: () => Promise.reject(failure('unknown')) }, cancelled);
    expect(made).toMatchObject({ kind: 'unknown', shown: 'not-looked' });
    expect(events.at(-1)).toBe('settle');
  });

  it('lets the caller hear of a look that finds something wrong', async () => {
    const look = () => Promise.reject(new Error('two of them'));
    await expect(lookFor(look, patience(), 0)).rejects.toThrow('two of them');
  });
});
