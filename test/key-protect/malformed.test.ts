import fc from 'fast-check';
import '../support/seed.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { Dek } from '../../lib/base/dek.ts';
import { ServiceError, type UserError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { explained } from '../../lib/explain/explain.ts';
import { createKeyProtect, type KeyProtect } from '../../lib/key-protect/key-protect.ts';
import { damaged, NO_ANSWERS, type OneAnswer, outcomeOf, startOneAnswer } from '../support/malformed.ts';

const CRN = `crn:v1:bluemix:public:kms:us-south:a/${'a'.repeat(32)}:11111111-2222-3333-4444-555555555555:key:66666666-7777-8888-9999-000000000000`;
const rootKey = parseRootKeyCrn(CRN);
const DEK = Dek.generate(512);
let server: OneAnswer;
let keys: KeyProtect;
beforeAll(async () => {
  server = await startOneAnswer();
  keys = createKeyProtect({
    tokens: {
      token: async () => new Secret('t'.repeat(40)),
      claims: () => Promise.reject(new Error('not in this test')),
      time: async () => Date.now(),
      invalidate() {},
    },
    endpoints: { network: 'public', overrides: { kms: server.url } },
    signal: new AbortController().signal,
    log: silentLog,
    retry: { base: 0.1, attempts: 3 },
  });
});
afterAll(() => server.stop());
beforeEach(() => {
  server.count = 0;
});

function key() {
  if (!rootKey) throw new Error('no CRN');
  return rootKey;
}
const KEY = { id: 'k', crn: CRN, name: 'n', aliases: ['a'], extractable: false, state: 1 };
const KEYS = { metadata: { collectionTotal: 1 }, resources: [KEY] };
const WRAPPED = { ciphertext: 'Y2lwaGVy', keyVersion: { id: 'v' } };
const UNWRAPPED = {
  plaintext: DEK.base64().toString(),
  keyVersion: { id: 'v' },
  ciphertext: 'Y2lwaGVy',
  rewrappedKeyVersion: { id: 'w' },
};

const CALLS: [string, unknown, () => Promise<unknown>][] = [
  ['wrap', WRAPPED, () => keys.wrapDek(key(), DEK)],
  [
    'unwrap',
    UNWRAPPED,
    async () => {
      const { dek, ...rest } = await keys.unwrapDek(key(), 'AAAA');
      expect(dek.equals(DEK)).toBe(true);
      return rest;
    },
  ],
  ['getKeyMetadata', KEYS, () => keys.keyFacts(key(), 'root')],
  ['getKey', KEYS, () => keys.keyContent(key(), 'root')],
  ['getKeys', KEYS, () => keys.listKeys(key())],
];

describe.each(CALLS)('%s', (_name, good, call) => {
  test('takes a good answer', async () => {
    server.answer = { body: JSON.stringify(good) };
    expect(await outcomeOf(call)).not.toBeInstanceOf(Error);
  });

  test.each(NO_ANSWERS)('asks again, and fails, when it gets %s', async (_what, answer) => {
    server.answer = answer;
    const error = (await outcomeOf(call)) as ServiceError;
    expect(error).toBeInstanceOf(ServiceError);
    expect(error.failure.outcome).toBe('transient');
    expect(error.message).not.toMatch(/QUJDREVG|eyJhbGci|hotel/);
    // A page of somebody else comes again and again.
    expect(server.count).toBe(error.message.includes('web page') ? 1 : 3);
    const told = explained(error, 'x') as UserError;
    expect(told.code).toBe('E_KEY_ENDPOINT');
    expect(told.fix).toMatch(/endpoints.*proxy/);
  });

  test('gives no bogus value, whatever part of the answer is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(good), async (answer) => {
        server.answer = { body: JSON.stringify(answer) ?? '' };
        await outcomeOf(call);
      }),
      { numRuns: 60 },
    );
  });

  test('takes an error that comes as a success for that error', async () => {
    const resource = { errorMsg: 'Gone', reasons: [{ code: 'KEY_DELETED_ERR', message: 'Key was deleted' }] };
    server.answer = { body: JSON.stringify({ metadata: { collectionTotal: 1 }, resources: [resource] }) };
    const error = (await outcomeOf(call)) as ServiceError;
    expect(error.failure.serviceCode).toBe('KEY_DELETED_ERR');
    expect((explained(error, 'x') as UserError).code).toBe('E_KEY_DESTROYED');
  });
});

test('an answer that is cut or damaged shows nothing of the data key in it', async () => {
  const plaintext = DEK.base64().toString();
  for (const body of [
    `{"plaintext":"${plaintext}`,
    `{"plaintext":"${plaintext}"x}`,
    `{"plaintext":${plaintext}}`,
    plaintext,
    JSON.stringify(plaintext),
    `<html>${plaintext}</html>`,
    JSON.stringify({ plaintext: [plaintext] }),
    JSON.stringify({ [plaintext]: 1 }),
  ]) {
    server.answer = { body };
    const error = (await outcomeOf(() => keys.unwrapDek(key(), 'AAAA'))) as Error;
    expect(error).toBeInstanceOf(Error);
    for (let at = 0; at + 8 <= plaintext.length; at += 1)
      expect(`${error.message}${error.stack}${error.cause}`).not.toContain(plaintext.slice(at, at + 8));
  }
});

test('only the key service itself says that there is no such key', async () => {
  server.answer = { status: 404, body: '<html>no such page</html>', type: 'text/html' };
  const error = (await outcomeOf(() => keys.keyFacts(key(), 'root'))) as ServiceError;
  expect(error).toBeInstanceOf(ServiceError);
  expect((explained(error, 'x') as UserError).code).toBe('E_KEY_ENDPOINT');
  const reasons = [{ code: 'KEY_NOT_FOUND_ERR', message: 'no' }];
  server.answer = { status: 404, body: JSON.stringify({ resources: [{ reasons }] }) };
  expect(await keys.keyFacts(key(), 'root')).toBeUndefined();
});

test('an instance without keys may leave the list out', async () => {
  server.answer = { body: JSON.stringify({ metadata: { collectionTotal: 0 } }) };
  expect(await keys.listKeys(key())).toEqual([]);
});
