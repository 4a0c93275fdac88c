import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import { parseRootKeyCrn, type RootKeyCrn } from '../../lib/base/crn.ts';
import { Dek } from '../../lib/base/dek.ts';
import type { ServiceError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { explainKeyProtect } from '../../lib/key-protect/errors.ts';
import { createKeyProtect, type KeyProtect } from '../../lib/key-protect/key-protect.ts';
import { readWrappedDek, wrappedDekProblem } from '../../lib/key-protect/wrapped-dek.ts';
import { type FaultProxy, startFaultProxy } from '../object-storage/fault-proxy.ts';

let cloud: LocalCloud;
let proxy: FaultProxy;
let keys: KeyProtect;
let rootKey: RootKeyCrn;

beforeAll(async () => {
  cloud = await startLocalCloud();
  proxy = await startFaultProxy(cloud.env['IBMCLOUD_KP_API_ENDPOINT'] ?? '');
  const signal = new AbortController().signal;
  const tokens = createTokenSource({
    apiKey: new Secret(cloud.env['IBMCLOUD_API_KEY'] ?? ''),
    url: cloud.env['IBMCLOUD_IAM_API_ENDPOINT'] ?? '',
    mask: () => undefined,
    signal,
    log: silentLog,
  });
  keys = createKeyProtect({
    tokens,
    endpoints: { network: 'public', overrides: { kms: proxy.url } },
    signal,
    log: silentLog,
    retry: { base: 2, attempts: 3 },
  });
  const parsed = parseRootKeyCrn(cloud.rootKeyCrn);
  if (!parsed) throw new Error('no CRN');
  rootKey = parsed;
});
afterAll(async () => {
  await proxy.stop();
  await cloud.stop();
});
beforeEach(() => {
  proxy.decide = () => 'pass';
  proxy.seen.length = 0;
});

const reasons = (code: string) =>
  JSON.stringify({ resources: [{ errorMsg: 'no', reasons: [{ code, message: 'the reason' }] }] });

describe('wrap and unwrap', () => {
  it.each([256, 512] as const)('gives a key of %i bits back', async (bits) => {
    const dek = Dek.generate(bits);
    const wrapped = await keys.wrapDek(rootKey, dek);
    expect(wrapped.keyVersion).not.toBe('');
    const back = await keys.unwrapDek(rootKey, wrapped.wrappedDek);
    expect(back.dek.equals(dek)).toBe(true);
    expect(back.keyVersion).toBe(wrapped.keyVersion);
    expect(readWrappedDek(wrapped.wrappedDek)?.handle).toBeTruthy();
    expect(wrappedDekProblem(wrapped.wrappedDek)).toBeUndefined();
  });

  it('repeats after a reset, a 503 and one 401', async () => {
    const faults = ['reset-before', { status: 503 }, { status: 401 }] as const;
    proxy.decide = (_request, count) => faults[count - 1] ?? 'pass';
    await keys.wrapDek(rootKey, Dek.generate(512));
    expect(proxy.seen).toHaveLength(4);
  });

  it('takes a second 401 as a denial', async () => {
    proxy.decide = () => ({ status: 401 });
    const error = await keys.wrapDek(rootKey, Dek.generate(512)).catch((thrown: unknown) => thrown);
    expect(proxy.seen).toHaveLength(2);
    expect(explainKeyProtect(error as ServiceError, 'x').code).toBe('E_KEY_DENIED');
  });

  it.each([
    [400, 'INVALID_FIELD_ERR', 'E_WRAPPED_DEK', /AAD/],
    [422, 'UNPROCESSABLE_CIPHERTEXT_ERR', 'E_WRAPPED_DEK', /another root key/],
    [409, 'KEY_ACTION_INVALID_STATE_ERR', 'E_KEY_STATE', /disabled/],
    [410, 'KEY_DELETED_ERR', 'E_KEY_DESTROYED', /destroyed/],
    [404, 'KEY_NOT_FOUND_ERR', 'E_KEY_NOT_FOUND', /no key of that id/],
    [400, 'KEY_ROOT_REQ_ERR', 'E_KEY_NOT_ROOT', /standard key/],
    [404, 'SOMETHING_NEW', 'E_KEY_NOT_FOUND', /no key of that id/],
  ])('explains %i %s once', async (status, code, ours, why) => {
    proxy.decide = () => ({ status, body: reasons(code), headers: { 'content-type': 'application/json' } });
    const error = await keys.unwrapDek(rootKey, 'AAAA').catch((thrown: unknown) => thrown);
    expect(proxy.seen).toHaveLength(1);
    expect((error as ServiceError).failure).toMatchObject({ status, serviceCode: code, text: 'the reason' });
    const told = explainKeyProtect(error as ServiceError, 'x');
    expect(told.code).toBe(ours);
    expect(told.why).toMatch(why);
  });

  it('holds neither token nor key in what it throws', async () => {
    const dek = Dek.generate(512);
    const body = reasons('BAD_BODY_ERR').replace('the reason', `no good: ${dek.base64()}`);
    proxy.decide = () => ({ status: 400, body, headers: { 'content-type': 'application/json' } });
    const error = await keys.wrapDek(rootKey, dek).catch((thrown: unknown) => thrown);
    const text =
      JSON.stringify(error, Object.getOwnPropertyNames(error as object)) + String((error as Error).stack);
    expect(text).not.toContain(dek.base64());
    expect(text).not.toContain('Bearer');
    expect(text).toContain('no good: ***');
  });

  it('refuses an answer without a ciphertext', async () => {
    proxy.decide = () => ({ status: 200, body: '{}', headers: { 'content-type': 'application/json' } });
    await expect(keys.wrapDek(rootKey, Dek.generate(512))).rejects.toThrow(/ciphertext should be a text/);
  });
});

describe('finding keys', () => {
  it('finds by alias, and says undefined for no such key', async () => {
    const instance = { service: 'kms', region: 'us-south', instanceId: cloud.kmsInstanceId } as const;
    expect(await keys.keyFacts(instance, 'image-root')).toMatchObject({
      crn: cloud.rootKeyCrn,
      extractable: false,
      aliases: ['image-root'],
    });
    expect(await keys.keyFacts(instance, 'nothing-like-that')).toBeUndefined();
    expect((await keys.listKeys(instance)).map((key) => key.crn)).toContain(cloud.rootKeyCrn);
  });
});

describe('a wrapped data key as text', () => {
  it('is opaque when it is something else', () => {
    expect(readWrappedDek('AAAA')).toBeUndefined();
    expect(wrappedDekProblem('not base64!')?.what).toMatch(/base64/);
    expect(wrappedDekProblem(`${'A'.repeat(64)}\n`)?.what).toMatch(/base64/);
  });
});
