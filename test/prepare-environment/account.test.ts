import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Deps } from '../../actions/prepare-environment/deps.ts';
import { account } from '../../actions/prepare-environment/steps/account.ts';
import { classicLink } from '../../actions/prepare-environment/steps/classic-link.ts';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { ServiceError } from '../../lib/base/errors.ts';
import { type Ended, mutations, prepare, type RunOptions } from './kit.ts';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ empty: true, settings: { noBoot: true } });
});
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

describe('the classic account', () => {
  /** Answers of the classic API, changed. */
  const classic =
    (method: string, change: object | ServiceError) =>
    (deps: Deps): Deps => ({
      ...deps,
      classic: {
        ...deps.classic,
        async read(call) {
          if (call.method !== method) return deps.classic.read(call);
          if (change instanceof ServiceError) throw change;
          const answer = await deps.classic.read(call);
          return Array.isArray(change) ? change : { ...(answer as object), ...change };
        },
      },
    });
  const refusal = (status: number, serviceCode: string) =>
    new ServiceError({
      ...{ service: 'classic', operation: 'x', status, serviceCode, text: 'no', outcome: 'refused' },
    });
  const NO_LINK = { bluemixLinkedFlag: false, bluemixAccountId: null, bluemixAccountLink: null };
  const attribute = (value: string) => [
    { value, accountAttributeType: { keyName: 'ALLOW_EXTERNAL_CLOUD_IMAGE_IMPORT' } },
  ];

  test.each([
    [
      'account',
      'getObject',
      { accountStatusId: 1002, accountStatus: { name: 'Disabled' } },
      'is Disabled, not active',
    ],
    ['classic-link', 'getObject', NO_LINK, 'not linked to the platform: upgrade the account'],
    ['classic-link', 'getObject', { bluemixAccountId: 'other' }, 'linked to the account other'],
    ['classic-link', 'getAttributes', attribute('0'), 'ask IBM support'],
  ])('%s is named alone: %s answers %o', async (step, method, answer, fix) => {
    const ended = await check({}, { deps: classic(method, answer) });
    expect(named(ended)).toEqual([step]);
    expect(fixOf(ended, step)).toContain(fix);
  });

  test.each([
    ['it has no such attribute', []],
    ['the user may not read it', refusal(500, 'SoftLayer_Exception_PermissionDenied')],
  ])('the attribute of imports is unknown when %s, and the finding says whom to ask', async (_, answer) => {
    const ended = await check({}, { deps: classic('getAttributes', answer) });
    expect([named(ended), ended.states['classic-link']]).toEqual([[], 'unknown']);
    expect(fixOf(ended, 'classic-link')).toContain('ask IBM support');
  });

  test('a user whom the classic API does not take', async () => {
    const ended = await check(
      {},
      {
        deps: classic('getObject', refusal(401, 'SoftLayer_Exception_InvalidLegacyToken')),
      },
    );
    expect(named(ended)).toEqual(['classic-link']);
    expect(ended.states['account']).toBe('found');
    expect(fixOf(ended, 'classic-link')).toContain('classic-username');
  });
});
