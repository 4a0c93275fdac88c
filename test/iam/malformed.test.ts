import fc from 'fast-check';
import '../support/seed.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ServiceError, UserError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { explained } from '../../lib/explain/explain.ts';
import { type ApiKeys, createApiKeys } from '../../lib/iam/api-keys.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { damaged, NO_ANSWERS, type OneAnswer, outcomeOf, startOneAnswer } from '../support/malformed.ts';

const signal = new AbortController().signal;
let server: OneAnswer;
let keys: ApiKeys;
beforeAll(async () => {
  server = await startOneAnswer();
  const tokens = {
    token: async () => new Secret('t'.repeat(40)),
    claims: () => Promise.reject(new Error('not in this test')),
    time: async () => Date.now(),
    invalidate() {},
  };
  keys = createApiKeys(tokens, server.url);
});
afterAll(() => server.stop());
beforeEach(() => {
  server.count = 0;
});

const jwt = (claims: object): string =>
  ['{}', JSON.stringify(claims), 'x'].map((part) => Buffer.from(part).toString('base64url')).join('.');

function newToken() {
  const options = { signal, log: silentLog, retry: { base: 0.1, attempts: 3 } };
  return createTokenSource({ apiKey: new Secret('the-api-key'), url: server.url, mask() {}, ...options });
}
async function tokenParts(): Promise<unknown> {
  const tokens = newToken();
  return [(await tokens.token()).reveal(), await tokens.claims(), await tokens.time()];
}

const NEW_KEY = {
  name: 'n',
  description: 'd',
  iamId: 'iam-ServiceId-1',
  accountId: 'a',
  expiresAt: Date.now(),
};
const CREATED = { id: 'ApiKey-1', apikey: 'canary-of-a-new-key', name: 'n' };
const LISTED = {
  apikeys: [{ id: 'ApiKey-1', name: 'n', description: 'd', expires_at: '2026-11-22T06:00+0000' }],
  next: 'https://iam.cloud.ibm.com/v1/apikeys?pagetoken=two',
};
const TOKEN = {
  access_token: jwt({ iat: 1, exp: 2, account: { bss: 'a' }, iam_id: 'i' }),
  expires_in: 3600,
  expiration: 2,
};

const create = async () => {
  const made = await keys.create(NEW_KEY, signal);
  return [made.id, made.key.reveal()];
};
const READS: [string, unknown, () => Promise<unknown>][] = [
  ['token', TOKEN, tokenParts],
  ['listApiKeys', LISTED, () => keys.list('iam-ServiceId-1', 'a', signal)],
  ['getServiceId', { id: 'ServiceId-1' }, () => keys.hasServiceId('ServiceId-1', signal)],
];

describe.each([...READS, ['createApiKey', CREATED, create] as (typeof READS)[number]])(
  '%s',
  (name, good, call) => {
    test.each(NO_ANSWERS)(
      'that gets %s fails as what it is, and shows nothing of it',
      async (_what, answer) => {
        server.answer = answer;
        const error = await outcomeOf(call);
        expect(error).toBeInstanceOf(ServiceError);
        const { failure, message } = error as ServiceError;
        expect(failure.outcome).toBe(name === 'createApiKey' ? 'unknown' : 'transient');
        expect(message).not.toMatch(/QUJDREVG|eyJhbGci|hotel/);
        const told = explained(error, 'x') as UserError;
        expect(told).toBeInstanceOf(UserError);
        expect(told.code).toBe('E_IAM_ENDPOINT');
        expect(told.fix).toMatch(/endpoints.*proxy/);
      },
    );

    test('gives no bogus value, whatever part of the answer is wrong', async () => {
      await fc.assert(
        fc.asyncProperty(damaged(good), async (answer) => {
          server.answer = { body: JSON.stringify(answer) ?? '' };
          const outcome = await outcomeOf(call);
          if (name === 'createApiKey' && outcome instanceof ServiceError)
            expect(outcome.failure.outcome).toBe('unknown');
        }),
        { numRuns: 60 },
      );
    });
  },
);

const ERROR = { errorCode: 'BXNIM0513E', errorMessage: 'You are not authorized.' };

test.each([
  ['of identity', ERROR, 'BXNIM0513E', 'E_IAM_DENIED'],
  [
    'of policies',
    { trace: 'x', errors: [{ code: 'too_many_requests', message: 'm' }] },
    'too_many_requests',
    'E_IAM_ENDPOINT',
  ],
  ['beside what was asked for', { ...ERROR, ...CREATED }, 'BXNIM0513E', 'E_IAM_DENIED'],
])(
  'an error %s that comes as a success of making a key is that error, and the key may be there',
  async (_what, body, code, ours) => {
    server.answer = { body: JSON.stringify(body) };
    const error = (await outcomeOf(create)) as ServiceError;
    expect(error.failure).toMatchObject({ serviceCode: code, outcome: 'unknown', status: 200 });
    expect((explained(error, 'x') as UserError).code).toBe(ours);
    expect(server.count).toBe(1);
  },
);

test.each([
  [400, JSON.stringify(ERROR), 'refused'],
  [403, JSON.stringify(ERROR), 'refused'],
  [403, '<html>blocked by policy</html>', 'unknown'],
  [404, '', 'unknown'],
  [407, 'proxy authentication required', 'unknown'],
  [401, '<html>', 'unknown'],
  [302, '', 'unknown'],
  [408, JSON.stringify(ERROR), 'unknown'],
  [500, JSON.stringify(ERROR), 'unknown'],
  [502, '<html>', 'unknown'],
  [503, '<html>', 'unknown'],
  [429, '', 'transient'],
])('HTTP %i %s to the making of a key is %s, and it is sent once', async (status, body, outcome) => {
  server.answer = { status, body, headers: { Location: 'https://elsewhere.example.com/' } };
  const error = (await outcomeOf(create)) as ServiceError;
  expect(error.failure.outcome).toBe(outcome);
  expect(server.count).toBe(1);
});

test('a key whose making could not be sent was not made', async () => {
  const nobody = await startOneAnswer();
  await nobody.stop();
  const tokens = newToken();
  const unreachable = createApiKeys({ ...tokens, token: async () => new Secret('t') }, nobody.url);
  const error = (await outcomeOf(() => unreachable.create(NEW_KEY, signal))) as ServiceError;
  expect(error.failure.outcome).toBe('transient');
});

test('only IAM itself says that a key or a service ID is not there', async () => {
  server.answer = { status: 404, body: '<html>no such page</html>', type: 'text/html' };
  expect(await outcomeOf(() => keys.remove('ApiKey-1', signal))).toBeInstanceOf(ServiceError);
  expect(await outcomeOf(() => keys.hasServiceId('ServiceId-1', signal))).toBeInstanceOf(ServiceError);
  server.answer = { status: 200, body: '<html>welcome</html>', type: 'text/html' };
  expect(await outcomeOf(() => keys.remove('ApiKey-1', signal))).toBeInstanceOf(ServiceError);
  server.answer = { status: 404, body: JSON.stringify(ERROR) };
  expect(await keys.hasServiceId('ServiceId-1', signal)).toBe(false);
  await keys.remove('ApiKey-1', signal);
  server.answer = { status: 204, body: '' };
  await keys.remove('ApiKey-1', signal);
});

test('a list that links to page after page ends', async () => {
  server.answer = { body: JSON.stringify(LISTED) };
  await keys.list('iam-ServiceId-1', 'a', signal);
  expect(server.count).toBe(10);
});

test('a redirect of the token endpoint is told as such, once', async () => {
  server.answer = { status: 302, body: '', headers: { Location: 'https://portal.example.com/' } };
  const error = (await outcomeOf(tokenParts)) as ServiceError;
  expect(error.failure).toMatchObject({ status: 302, outcome: 'refused' });
  expect((explained(error, 'x') as UserError).code).toBe('E_IAM_ENDPOINT');
  expect(server.count).toBe(1);
});
