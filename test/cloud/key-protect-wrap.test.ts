import { randomBytes } from 'node:crypto';
import { IamAuthenticator } from 'ibm-cloud-sdk-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kms, kmsOf, refusal, target } from './key-protect-kit.ts';
import { type Platform, startPlatform } from './platform-kit.ts';

let platform: Platform;
let kms: Kms;
beforeAll(async () => {
  platform = await startPlatform();
  kms = kmsOf(platform);
});
afterAll(() => platform.stop());

const DEK = randomBytes(64).toString('base64');

describe('wrap and unwrap', () => {
  test('give the DEK back and never echo it, under the envelope of version 4.0.0', async () => {
    const id = await kms.root();
    const wrapped = await kms.action(id, 'wrap', { plaintext: DEK });
    expect(wrapped.body).toEqual({ ciphertext: expect.any(String), keyVersion: { id } });
    expect(wrapped.body.ciphertext).toHaveLength(332);
    const envelope = JSON.parse(Buffer.from(wrapped.body.ciphertext, 'base64').toString('utf8'));
    expect(Object.keys(envelope)).toEqual(['ciphertext', 'iv', 'version', 'handle']);
    expect(envelope).toMatchObject({ version: '4.0.0', handle: id });
    expect(Buffer.from(envelope.iv, 'base64')).toHaveLength(12);
    // The base64 text is encrypted, with a tag of 16 bytes.
    expect(Buffer.from(envelope.ciphertext, 'base64')).toHaveLength(DEK.length + 16);
    const { body } = await kms.action(id, 'unwrap', { ciphertext: wrapped.body.ciphertext });
    expect(body).toEqual({ plaintext: DEK, keyVersion: { id } });
  });

  test('of the same DEK differ each time; a 32-byte DEK gives 252 characters', async () => {
    const id = await kms.root();
    const small = randomBytes(32).toString('base64');
    const [one, two] = [await kms.wrap(id, small), await kms.wrap(id, small)];
    expect(one).not.toBe(two);
    expect(one).toHaveLength(252);
  });

  test('without a body make a DEK of 32 bytes', async () => {
    const id = await kms.root();
    for (const body of [undefined, {}]) {
      const made = await kms.action(id, 'wrap', body);
      expect(Buffer.from(made.body.plaintext, 'base64')).toHaveLength(32);
      const back = await kms.action(id, 'unwrap', { ciphertext: made.body.ciphertext });
      expect(back.body.plaintext).toBe(made.body.plaintext);
    }
  });

  test('work by alias, by the old query form, and echo the correlation id', async () => {
    const headers = { 'correlation-id': 'c0ffee' };
    const old = await kms.call('POST', '/keys/image-root?action=wrap', { body: { plaintext: DEK }, headers });
    expect(old.status).toBe(200);
    expect(old.headers.get('correlation-id')).toBe('c0ffee');
    const id = platform.cloud.rootKeyCrn.split(':').at(-1) ?? '';
    const back = await kms.action(id, 'unwrap', { ciphertext: old.body.ciphertext });
    expect(back.body.plaintext).toBe(DEK);
    expect(back.headers.get('correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    const failed = await kms.call('GET', '/keys/nothing', { headers });
    expect(failed.headers.get('correlation-id')).toBe('c0ffee');
  });

  test('need the same AAD, in the same order and cut', async () => {
    const id = await kms.root();
    const ciphertext = await kms.wrap(id, DEK, ['a', 'b']);
    expect((await kms.action(id, 'unwrap', { ciphertext, aad: ['a', 'b'] })).body.plaintext).toBe(DEK);
    for (const aad of [undefined, ['b', 'a'], ['ab'], ['a']]) {
      const answer = await kms.action(id, 'unwrap', { ciphertext, ...(aad ? { aad } : {}) });
      expect([...refusal(answer), target(answer)]).toEqual([400, 'INVALID_FIELD_ERR', 'ciphertext']);
    }
  });

  test.each([
    ['wrap', { plaintext: 'no base64!' }, 'INVALID_FIELD_ERR', 'plaintext'],
    ['wrap', { plaintext: '' }, 'INVALID_FIELD_ERR', 'plaintext'],
    ['wrap', { plaintext: 7 }, 'INVALID_FIELD_ERR', 'plaintext'],
    ['wrap', { plaintext: 'QUJD', aad: ['x'.repeat(256)] }, 'INVALID_FIELD_ERR', 'aad'],
    ['wrap', { plaintext: 'QUJD', aad: 'x' }, 'INVALID_FIELD_ERR', 'aad'],
    ['wrap', { plain: 'QUJD' }, 'BAD_BODY_ERR', undefined],
    ['wrap', [], 'BAD_BODY_ERR', undefined],
    ['unwrap', { ciphertext: 'QUJD' }, 'INVALID_FIELD_ERR', 'ciphertext'],
    ['unwrap', { ciphertext: '%%' }, 'INVALID_FIELD_ERR', 'ciphertext'],
    ['unwrap', {}, 'INVALID_FIELD_ERR', 'ciphertext'],
    ['unwrap', undefined, 'NO_BODY_ERR', undefined],
    ['rewrap', undefined, 'NO_BODY_ERR', undefined],
    ['melt', {}, 'BAD_BODY_ERR', undefined],
  ])('%s refuses %j', async (action, body, code, field) => {
    const answer = await kms.action('image-root', action, body);
    expect([...refusal(answer), target(answer)]).toEqual([400, code, field]);
    expect(answer.body.resources[0].errorMsg).toMatch(new RegExp(`^Bad Request: .*\\(${code}\\)$`));
  });

  test('take no ciphertext of another key, unless both have the same imported material', async () => {
    const [one, two] = [await kms.root(), await kms.root()];
    const ciphertext = await kms.wrap(one, DEK);
    const answer = await kms.action(two, 'unwrap', { ciphertext });
    expect([...refusal(answer), target(answer)]).toEqual([400, 'INVALID_FIELD_ERR', 'ciphertext']);
    const payload = randomBytes(32).toString('base64');
    const [twinA, twinB] = [await kms.root({ payload }), await kms.root({ payload })];
    const shared = await kms.wrap(twinA, DEK);
    expect((await kms.action(twinB, 'unwrap', { ciphertext: shared })).body.plaintext).toBe(DEK);
  });

  test('ask for a root key that exists', async () => {
    const standard = (await kms.create({ extractable: true })).body.resources[0].id;
    expect(refusal(await kms.action(standard, 'wrap', {}))).toEqual([400, 'KEY_ROOT_REQ_ERR']);
    expect(refusal(await kms.action('no-such-key', 'wrap', {}))).toEqual([404, 'KEY_NOT_FOUND_ERR']);
  });
});

describe('after a rotation', () => {
  test('unwrap gives the DEK wrapped anew as well, and rewrap gives only that', async () => {
    const id = await kms.root();
    const ciphertext = await kms.wrap(id, DEK);
    expect((await kms.action(id, 'rotate')).status).toBe(204);
    const versions = (await kms.call('GET', `/keys/${id}/versions?totalCount=true`)).body;
    expect(versions.metadata.totalCount).toBe(2);
    const [newest, oldest] = versions.resources.map((version: { id: string }) => version.id);
    expect(oldest).toBe(id);
    const opened = (await kms.action(id, 'unwrap', { ciphertext })).body;
    expect(opened).toEqual({
      plaintext: DEK,
      keyVersion: { id: oldest },
      ciphertext: expect.any(String),
      rewrappedKeyVersion: { id: newest },
    });
    const again = (await kms.action(id, 'unwrap', { ciphertext: opened.ciphertext })).body;
    expect(again).toEqual({ plaintext: DEK, keyVersion: { id: newest } });
    const rewrapped = (await kms.action(id, 'rewrap', { ciphertext })).body;
    expect(rewrapped).toEqual({
      ciphertext: expect.any(String),
      keyVersion: { id: oldest },
      rewrappedKeyVersion: { id: newest },
    });
    expect(rewrapped.plaintext).toBeUndefined();
  });
});

describe('the port for the image import', () => {
  test('unwraps for server-protect by its authorization, and for a caller by its role', async () => {
    const { port } = platform.cloud.keyProtect;
    const crn = platform.cloud.rootKeyCrn;
    const wrapped = await kms.wrap('image-root', DEK);
    const opened = port.unwrap({ service: 'server-protect' }, crn, wrapped);
    expect(opened.ok && opened.value.toString('base64')).toBe(DEK);
    expect(port.unwrap({ service: 'is' }, crn, wrapped)).toMatchObject({
      ok: false,
      refusal: { service: 'kms', status: 401 },
    });
    const { apiKey, iamId } = platform.stranger();
    const caller = platform.cloud.iam.port.callerFromApiKey(apiKey);
    if (!caller) throw new Error('no caller');
    expect(port.unwrap(caller, crn, wrapped)).toMatchObject({ ok: false, refusal: { status: 401 } });
    platform.cloud.allow(iamId, 'Reader', { serviceName: 'kms' });
    expect(port.unwrap(caller, crn, wrapped).ok).toBe(true);
    const unknown = port.unwrap(caller, `${crn.slice(0, -1)}x`, wrapped);
    expect(unknown).toMatchObject({ ok: false, refusal: { status: 404, code: 'KEY_NOT_FOUND_ERR' } });
    const foreign = crn.replace(':us-south:', ':eu-de:');
    expect(port.unwrap(caller, foreign, wrapped)).toMatchObject({ ok: false, refusal: { status: 404 } });
    const withAad = await kms.wrap('image-root', DEK, ['x']);
    expect(port.unwrap(caller, crn, withAad)).toMatchObject({ ok: false, refusal: { status: 400 } });
  });
});

test('IBM’s Node client makes a key, wraps, unwraps and meets a conflict', async () => {
  const { default: IbmKeyProtectApiV2 } = await import(
    '@ibm-cloud/ibm-key-protect/ibm-key-protect-api/v2.js'
  );
  const client = new IbmKeyProtectApiV2({
    authenticator: new IamAuthenticator({
      apikey: platform.env('IBMCLOUD_API_KEY'),
      url: platform.env('IBMCLOUD_IAM_API_ENDPOINT'),
    }),
    serviceUrl: platform.env('IBMCLOUD_KP_API_ENDPOINT'),
  });
  const bluemixInstance = platform.cloud.kmsInstanceId;
  const created = await client.createKey({
    bluemixInstance,
    body: {
      metadata: { collectionType: 'application/vnd.ibm.kms.key+json', collectionTotal: 1 },
      resources: [{ type: 'application/vnd.ibm.kms.key+json', name: 'node', extractable: false }],
    } as never,
  });
  const id = String((created.result as { resources: { id: string }[] }).resources[0]?.id);
  const keyActionWrapBody = { plaintext: DEK } as never;
  const wrapped = await client.wrapKey({ id, bluemixInstance, keyActionWrapBody });
  const ciphertext = String((wrapped.result as { ciphertext: string }).ciphertext);
  const opened = await client.unwrapKey({
    id,
    bluemixInstance,
    keyActionUnwrapBody: { ciphertext } as never,
  });
  expect((opened.result as { plaintext: string }).plaintext).toBe(DEK);
  const generated = await client.wrapKey({ id, bluemixInstance });
  expect((generated.result as { plaintext: string }).plaintext).toHaveLength(44);
  await client.disableKey({ id, bluemixInstance });
  await expect(client.wrapKey({ id, bluemixInstance })).rejects.toMatchObject({ status: 409 });
});
