import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Deps } from '../../actions/prepare-environment/deps.ts';
import { account } from '../../actions/prepare-environment/steps/account.ts';
import { classicLink } from '../../actions/prepare-environment/steps/classic-link.ts';
import { newAccountState } from '../../cloud/classic/account-state.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { ServiceError } from '../../lib/base/errors.ts';
import { type Ended, mutations, prepare, type RunOptions } from './kit.ts';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ empty: true, settings: { noBoot: true } });
});
afterEach(() => Object.assign(cloud.classicRoom.accountState, newAccountState()));
afterAll(() => {
  expect(mutations(cloud)).toEqual([]);
  return cloud.stop();
});

const check = (given: Record<string, string>, options: RunOptions = {}) =>
  prepare(cloud, [account, classicLink], given, options);
/** The steps that are named in the error, and nothing else may be. */
const named = (ended: Ended) =>
  ended.findings.filter(({ state }) => ['missing', 'forbidden'].includes(state)).map(({ step }) => step);
const fixOf = (ended: Ended, step: string) => ended.findings.find((one) => one.step === step)?.fix ?? '';

/** An answer of the classic API about the account, changed. */
const answering =
  (change: object | ServiceError) =>
  (deps: Deps): Deps => ({
    ...deps,
    classic: {
      ...deps.classic,
      async read(call) {
        if (call.method !== 'getObject') return deps.classic.read(call);
        if (change instanceof ServiceError) throw change;
        return { ...((await deps.classic.read(call)) as object), ...change };
      },
    },
  });

const ATTRIBUTE = 'ALLOW_EXTERNAL_CLOUD_IMAGE_IMPORT';

describe('the classic account', () => {
  test('that is as it should be is found', async () => {
    const ended = await check({});
    expect([ended.states, ended.error]).toEqual([{ account: 'found', 'classic-link': 'found' }, '']);
  });

  test.each([
    ['account', { active: false }, 'is Disabled, not active: ask IBM support'],
    ['classic-link', { linked: false }, 'not linked to the platform: upgrade the account'],
    ['classic-link', { importAttribute: { keyName: ATTRIBUTE, value: '0' } }, 'may not import images'],
  ] as const)('%s is named alone: %o', async (step, change, fix) => {
    Object.assign(cloud.classicRoom.accountState, change);
    const ended = await check({});
    expect(named(ended)).toEqual([step]);
    expect(fixOf(ended, step)).toContain(fix);
  });

  test.each(['absent', 'unreadable'] as const)(
    'whose attribute of imports is %s: unknown, and the finding says whom to ask',
    async (importAttribute) => {
      Object.assign(cloud.classicRoom.accountState, { importAttribute });
      const ended = await check({});
      expect([named(ended), ended.states['classic-link'], ended.error]).toEqual([[], 'unknown', '']);
      expect(fixOf(ended, 'classic-link')).toContain('ask IBM support');
    },
  );

  test('that is linked to another account of the platform', async () => {
    const ended = await check({}, { deps: answering({ bluemixAccountId: 'other' }) });
    expect(named(ended)).toEqual(['classic-link']);
    expect(fixOf(ended, 'classic-link')).toContain('linked to the account other');
  });

  test('a user whom the classic API does not take', async () => {
    const wrong = { 'classic-username': 'apikey', 'classic-api-key': 'not-a-key-0123456789' };
    const ended = await check(wrong);
    expect(named(ended)).toEqual(['classic-link']);
    expect([ended.states['account'], ended.states['classic-link']]).toEqual(['found', 'forbidden']);
    expect(fixOf(ended, 'classic-link')).toContain('classic-username');
  });

  test('that cannot be reached ends the run: nothing is guessed', async () => {
    const away = new ServiceError({
      ...{ service: 'classic', operation: 'x', status: 503, serviceCode: undefined, text: 'away' },
      outcome: 'transient',
    });
    const ended = await check({}, { deps: answering(away) });
    expect(ended.error).toContain('account cannot be looked at');
    expect(ended.findings).toEqual([]);
  });
});
