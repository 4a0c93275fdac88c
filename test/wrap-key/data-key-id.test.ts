import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseRootKeyCrn } from '../../lib/base/crn.ts';
import { Dek } from '../../lib/base/dek.ts';
import { type Kms, kmsOf } from '../cloud/key-protect-kit.ts';
import { type Platform, startPlatform } from '../cloud/platform-kit.ts';
import { type FaultProxy, startFaultProxy } from '../object-storage/fault-proxy.ts';
import { realKeys, wrap } from './kit.ts';

let platform: Platform;
let kms: Kms;
let proxy: FaultProxy;

beforeAll(async () => {
  platform = await startPlatform();
  kms = kmsOf(platform);
  proxy = await startFaultProxy(platform.env('IBMCLOUD_KP_API_ENDPOINT'));
});
afterAll(async () => {
  await proxy.stop();
  await platform.stop();
});

/** A standard key that holds these bytes; without them one that the service makes. Its id. */
async function standardKey(bytes?: Buffer, more: Record<string, unknown> = {}): Promise<string> {
  const payload = bytes === undefined ? {} : { payload: bytes.toString('base64') };
  const answer = await kms.create({ extractable: true, ...payload, ...more });
  expect(answer.status).toBe(201);
  return String(answer.body.resources[0].id);
}

const wrapStored = (id: string, more: Record<string, string> = {}, keys = realKeys(platform.cloud)) =>
  wrap({ 'root-key-crn': platform.cloud.rootKeyCrn, 'data-key-id': id, ...more }, keys, platform.cloud.env);

it.each([
  ['id', 64, 'id'],
  ['alias', 32, 'stored-dek'],
])('wraps what the standard key of an %s holds: %i bytes', async (_, length, name) => {
  const key = randomBytes(length);
  const id = await standardKey(key, name === 'id' ? {} : { aliases: [name] });
  const { error, values, lines, summary } = await wrapStored(name === 'id' ? id : name);
  expect(error).toBeUndefined();
  const dek = Dek.fromBase64(key.toString('base64'), 'test');
  expect(values).toMatchObject({
    'data-key-source': 'given',
    'data-key-bits': String(length * 8),
    'key-hash': dek.keyHash(),
  });
  const rootKey = parseRootKeyCrn(platform.cloud.rootKeyCrn);
  if (!rootKey) throw new Error('no CRN');
  const back = await realKeys(platform.cloud).unwrapDek(rootKey, values['wrapped-dek'] ?? '');
  expect(back.dek.equals(dek)).toBe(true);
  const told = JSON.stringify([values, lines, summary.render()]);
  for (const form of ['base64', 'hex', 'base64url'] as const) expect(told).not.toContain(key.toString(form));
  expect(told.includes('AES-128-XTS')).toBe(length === 32);
});

it('a key that the service made has 256 bits; data-key-bits 256 agrees with it, and not with 512', async () => {
  const { values } = await wrapStored(await standardKey(), { 'data-key-bits': '256' });
  expect(values).toMatchObject({ 'data-key-bits': '256', 'data-key-source': 'given' });
  const { error } = await wrapStored(await standardKey(randomBytes(64)), { 'data-key-bits': '256' });
  expect(String(error)).toMatch(/E_INPUT.*data-key-bits is 256.*512 bits/);
});

it.each([
  ['31 bytes', randomBytes(31)],
  ['65 bytes', randomBytes(65)],
  ['equal halves', Buffer.alloc(64, 7)],
  ['a text', Buffer.from('a passphrase of somebody')],
])('refuses a payload of %s without showing it, and wraps nothing', async (_, bytes) => {
  const { error, values } = await wrapStored(await standardKey(bytes));
  expect(error).toMatchObject({ code: 'E_DEK_INVALID' });
  expect(String(error)).not.toContain(bytes.toString('base64').slice(0, 12));
  expect(Object.values(values).every((value) => value === '')).toBe(true);
});

it('refuses a root key, an unknown one, an expired and a destroyed one, each in words of its own', async () => {
  const root = platform.cloud.rootKeyCrn.split(':').at(-1) ?? '';
  const destroyed = await standardKey(randomBytes(64));
  await kms.call('DELETE', `/keys/${destroyed}`);
  const soon = new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z');
  const expired = await standardKey(randomBytes(64), { expirationDate: soon });
  platform.advance(3 * 3_600_000);
  for (const [id, code] of [
    [root, 'E_KEY_NOT_STANDARD'],
    ['no-such-alias', 'E_KEY_NOT_FOUND'],
    [expired, 'E_KEY_STATE'],
    [destroyed, 'E_KEY_DESTROYED'],
  ] as const) {
    const { error, values } = await wrapStored(id);
    expect([id, (error as { code?: string })?.code]).toEqual([id, code]);
    expect(values['wrapped-dek']).toBe('');
  }
});

it('names the role ReaderPlus to an identity that may only wrap', async () => {
  const id = await standardKey(randomBytes(64));
  const stranger = platform.stranger('wrapper');
  platform.cloud.allow(stranger.iamId, 'Reader', { serviceName: 'kms' });
  const { error } = await wrapStored(id, {}, realKeys(platform.cloud, stranger.apiKey));
  expect(error).toMatchObject({ code: 'E_KEY_DENIED', fix: expect.stringContaining('ReaderPlus') });
  platform.cloud.allow(stranger.iamId, 'ReaderPlus', { serviceName: 'kms' });
  const allowed = await wrapStored(id, {}, realKeys(platform.cloud, stranger.apiKey));
  expect(allowed.error).toBeUndefined();
});

it.each([
  [409, 'REQ_TOO_EARLY_ERR', 'E_KEY_TOO_EARLY'],
  [410, 'KEY_DELETED_ERR', 'E_KEY_DESTROYED'],
  [503, '', 'E_KEY_UNAVAILABLE'],
])('an answer of %i %s to the reading is %s', async (status, code, expected) => {
  const body = JSON.stringify({ resources: [{ errorMsg: 'no', reasons: [{ code, message: 'm' }] }] });
  proxy.decide = () => ({ status, body });
  const { error } = await wrapStored('a-key', {}, realKeys(withProxy()));
  expect(error).toMatchObject({ code: expected });
});

/** What the key service says of a standard key. */
const STORED = { id: 'a', crn: 'crn:v1:…:key:a', extractable: true, state: 1 };

it.each([0, 2, 3])('a key in the state %i is refused, although its payload is there', async (state) => {
  const payload = randomBytes(64).toString('base64');
  const resource = { ...STORED, state, payload };
  proxy.decide = () => ({ status: 200, body: JSON.stringify({ resources: [resource] }) });
  const { error } = await wrapStored('a-key', {}, realKeys(withProxy()));
  expect(error).toMatchObject({ code: 'E_KEY_STATE' });
});

it.each([
  ['no payload', STORED, 'E_KEY_CONTENT'],
  ['a payload that is no text', { ...STORED, payload: [1] }, 'E_KEY_ENDPOINT'],
])('an answer with %s is refused', async (_, resource, code) => {
  proxy.decide = () => ({ status: 200, body: JSON.stringify({ resources: [resource] }) });
  const { error } = await wrapStored('a-key', {}, realKeys(withProxy()));
  expect(error).toMatchObject({ code });
});

function withProxy() {
  const { cloud } = platform;
  return { ...cloud, env: { ...cloud.env, IBMCLOUD_KP_API_ENDPOINT: proxy.url } };
}
