import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Kms, kmsOf, refusal } from './key-protect-kit.ts';
import { type Platform, startPlatform } from './platform-kit.ts';

let platform: Platform;
let kms: Kms;
beforeAll(async () => {
  platform = await startPlatform();
  kms = kmsOf(platform);
});
afterAll(() => platform.stop());

const DEK = randomBytes(32).toString('base64');
const HALF_MINUTE = 31_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

async function disabledKey() {
  const id = await kms.root();
  const ciphertext = await kms.wrap(id, DEK);
  await kms.action(id, 'disable');
  return { id, ciphertext };
}

async function expiredKey() {
  const expirationDate = new Date(platform.cloud.clock.now() + HOUR).toISOString();
  const id = await kms.root({ expirationDate });
  const ciphertext = await kms.wrap(id, DEK);
  platform.advance(HOUR + 1000);
  return { id, ciphertext };
}

async function destroyedKey() {
  const id = await kms.root();
  const ciphertext = await kms.wrap(id, DEK);
  await kms.call('DELETE', `/keys/${id}`);
  return { id, ciphertext };
}

const STATE_ERROR = [409, 'KEY_ACTION_INVALID_STATE_ERR'];
const DELETED = [410, 'KEY_DELETED_ERR'];
const OK = [200, undefined];
const DONE = [204, undefined];

describe('what each state allows', () => {
  test.each([
    ['suspended', disabledKey, 2, STATE_ERROR, STATE_ERROR, STATE_ERROR, STATE_ERROR, STATE_ERROR],
    ['deactivated', expiredKey, 3, STATE_ERROR, OK, OK, DONE, STATE_ERROR],
    ['destroyed', destroyedKey, 5, DELETED, DELETED, DELETED, DELETED, DELETED],
  ] as const)('a %s key', async (_name, make, state, wrap, unwrap, rewrap, rotate, disable) => {
    const { id, ciphertext } = await make();
    const metadata = await kms.call('GET', `/keys/${id}/metadata`);
    expect(metadata.body.resources[0].state).toBe(state);
    expect(refusal(await kms.action(id, 'wrap', {}))).toEqual(wrap);
    expect(refusal(await kms.action(id, 'unwrap', { ciphertext }))).toEqual(unwrap);
    expect(refusal(await kms.action(id, 'rewrap', { ciphertext }))).toEqual(rewrap);
    expect(refusal(await kms.action(id, 'rotate'))).toEqual(rotate);
    expect(refusal(await kms.action(id, 'disable'))).toEqual(disable);
  });

  test('an active key cannot be enabled; a suspended one can, 30 seconds after', async () => {
    const active = await kms.root();
    expect(refusal(await kms.action(active, 'enable'))).toEqual(STATE_ERROR);
    const { id, ciphertext } = await disabledKey();
    expect(refusal(await kms.action(id, 'enable'))).toEqual([409, 'REQ_TOO_EARLY_ERR']);
    platform.advance(HALF_MINUTE);
    expect((await kms.action(id, 'enable')).status).toBe(204);
    expect((await kms.action(id, 'unwrap', { ciphertext })).body.plaintext).toBe(DEK);
  });
});

describe('rotation', () => {
  test('is free the first time, then once in an hour', async () => {
    const id = await kms.root();
    expect((await kms.action(id, 'rotate')).status).toBe(204);
    expect(refusal(await kms.action(id, 'rotate'))).toEqual([409, 'KEY_ROTATION_NOT_PERMITTED']);
    platform.advance(HOUR + 1);
    expect((await kms.action(id, 'rotate')).status).toBe(204);
  });

  test('of an imported key needs new material, of a generated one takes none', async () => {
    const payload = randomBytes(32).toString('base64');
    const imported = await kms.root({ payload });
    expect(refusal(await kms.action(imported, 'rotate'))).toEqual([400, 'KEY_PAYLOAD_REQ_ERR']);
    expect(
      (await kms.action(imported, 'rotate', { payload: randomBytes(16).toString('base64') })).status,
    ).toBe(204);
    const generated = await kms.root();
    expect(refusal(await kms.action(generated, 'rotate', { payload }))).toEqual([400, 'INVALID_FIELD_ERR']);
  });

  test('happens by itself where a policy says so', async () => {
    const id = await kms.root();
    const ciphertext = await kms.wrap(id, DEK);
    const set = await kms.call('PUT', `/keys/${id}/policies?policy=rotation`, {
      body: {
        metadata: { collectionType: 'application/vnd.ibm.kms.policy+json', collectionTotal: 1 },
        resources: [{ type: 'application/vnd.ibm.kms.policy+json', rotation: { interval_month: 1 } }],
      },
    });
    expect(set.status).toBe(200);
    platform.advance(65 * DAY);
    const versions = await kms.call('GET', `/keys/${id}/versions`);
    expect(versions.body.resources).toHaveLength(3);
    expect((await kms.action(id, 'unwrap', { ciphertext })).body.plaintext).toBe(DEK);
  });
});

describe('deletion', () => {
  test('hides the key from lists, keeps its metadata, and can be undone for 30 days', async () => {
    const { id, ciphertext } = await destroyedKey();
    const ids = async (query = '') =>
      (await kms.call('GET', `/keys${query}`)).body.resources.map((key: { id: string }) => key.id);
    expect(await ids()).not.toContain(id);
    expect(await ids('?state=5')).toContain(id);
    expect(await ids('?state=')).not.toContain(id);
    expect((await kms.call('GET', `/keys/${id}/metadata`)).body.resources[0]).toMatchObject({
      deleted: true,
      restoreAllowed: true,
      purgeAllowed: false,
    });
    expect(refusal(await kms.call('DELETE', `/keys/${id}`))).toEqual(DELETED);
    expect(refusal(await kms.call('POST', `/keys/${id}/restore`))).toEqual([409, 'REQ_TOO_EARLY_ERR']);
    platform.advance(HALF_MINUTE);
    const restored = await kms.call('POST', `/keys/${id}/restore`);
    expect([restored.status, restored.body.resources[0].state]).toEqual([201, 1]);
    expect((await kms.action(id, 'unwrap', { ciphertext })).body.plaintext).toBe(DEK);

    const late = await destroyedKey();
    platform.advance(31 * DAY);
    expect(refusal(await kms.call('POST', `/keys/${late.id}/restore`))).toEqual([400, 'KEY_RESTORE_EXPIRED']);
    platform.advance(60 * DAY);
    expect(refusal(await kms.call('GET', `/keys/${late.id}/metadata`))).toEqual([404, 'KEY_NOT_FOUND_ERR']);
  });

  test('answers 204, or the key where it is preferred', async () => {
    const [one, two] = [await kms.root(), await kms.root()];
    expect((await kms.call('DELETE', `/keys/${one}`)).status).toBe(204);
    const headers = { prefer: 'return=representation' };
    const shown = await kms.call('DELETE', `/keys/${two}`, { headers });
    expect([shown.status, shown.body.resources[0].state]).toEqual([200, 5]);
  });

  test('with dual authorization needs a second user within seven days', async () => {
    const id = await kms.root();
    expect(refusal(await kms.action(id, 'setKeyForDeletion'))).toEqual([409, 'NOT_DUAL_AUTH_ERR']);
    const policy = (enabled: boolean) =>
      kms.call('PUT', `/keys/${id}/policies?policy=dualAuthDelete`, {
        body: {
          metadata: { collectionType: 'application/vnd.ibm.kms.policy+json', collectionTotal: 1 },
          resources: [{ type: 'application/vnd.ibm.kms.policy+json', dualAuthDelete: { enabled } }],
        },
      });
    expect((await policy(true)).status).toBe(200);
    expect(refusal(await policy(false))[0]).toBe(400);
    const remove = () => kms.call('DELETE', `/keys/${id}`);
    expect(refusal(await remove())).toEqual([409, 'AUTHORIZATIONS_NOT_MET']);
    await kms.action(id, 'setKeyForDeletion');
    expect(refusal(await remove())).toEqual([409, 'AUTHORIZATIONS_NOT_MET']);
    const second = platform.stranger();
    grant(second.iamId, 'Writer');
    await kms.action(id, 'setKeyForDeletion', undefined, { apiKey: second.apiKey });
    platform.advance(8 * DAY);
    expect(refusal(await remove())).toEqual([409, 'AUTHORIZATIONS_NOT_MET']);
    await kms.action(id, 'setKeyForDeletion', undefined, { apiKey: second.apiKey });
    expect((await remove()).status).toBe(204);
  });

  test('becomes final by a purge, four hours later and only with the role KeyPurge', async () => {
    const { id } = await destroyedKey();
    const purger = platform.stranger();
    grant(purger.iamId, 'KeyPurge');
    const manager = platform.stranger();
    grant(manager.iamId, 'Manager');
    const purge = (apiKey: string) => kms.call('DELETE', `/keys/${id}/purge`, { apiKey });
    expect((await purge(manager.apiKey)).status).toBe(401);
    expect(refusal(await purge(purger.apiKey))).toEqual([409, 'REQ_TOO_EARLY_ERR']);
    platform.advance(4 * HOUR + 1);
    expect((await purge(purger.apiKey)).status).toBe(204);
    expect(refusal(await kms.call('GET', `/keys/${id}/metadata`))).toEqual([404, 'KEY_NOT_FOUND_ERR']);
  });
});

function grant(iamId: string, role: string, more: Record<string, string> = {}): void {
  platform.cloud.allow(iamId, role, { serviceName: 'kms', ...more });
}

describe('roles', () => {
  test('a Reader wraps and lists but neither makes, gets, rotates nor deletes', async () => {
    const { apiKey, iamId } = platform.stranger();
    const id = await kms.root();
    expect((await kms.call('GET', '/keys', { apiKey })).status).toBe(401);
    grant(iamId, 'Reader', { serviceInstance: platform.cloud.kmsInstanceId });
    const wrapped = await kms.action(id, 'wrap', { plaintext: DEK }, { apiKey });
    expect(wrapped.status).toBe(200);
    expect((await kms.call('GET', '/keys', { apiKey })).status).toBe(200);
    expect((await kms.call('GET', `/keys/${id}/metadata`, { apiKey })).status).toBe(200);
    expect((await kms.call('GET', `/keys/${id}`, { apiKey })).status).toBe(401);
    expect((await kms.create({}, { apiKey })).status).toBe(401);
    expect((await kms.action(id, 'rotate', undefined, { apiKey })).status).toBe(401);
    const refused = await kms.call('DELETE', `/keys/${id}`, { apiKey });
    expect(refused.status).toBe(401);
    expect(refused.body.resources).toEqual([
      { errorMsg: 'Unauthorized: The user does not have access to the specified resource' },
    ]);
  });

  test('on one key reach that key only, and list it alone', async () => {
    const { apiKey, iamId } = platform.stranger();
    const [mine, other] = [await kms.root(), await kms.root()];
    grant(iamId, 'Reader', { resourceType: 'key', resource: mine });
    expect((await kms.action(mine, 'wrap', {}, { apiKey })).status).toBe(200);
    expect((await kms.action(other, 'wrap', {}, { apiKey })).status).toBe(401);
    expect((await kms.action('no-such-key', 'wrap', {}, { apiKey })).status).toBe(401);
    const list = await kms.call('GET', '/keys', { apiKey });
    expect(list.body.resources.map((key: { id: string }) => key.id)).toEqual([mine]);
  });

  test('on one key ring reach its keys only', async () => {
    const { apiKey, iamId } = platform.stranger();
    expect((await kms.call('POST', '/key_rings/production')).status).toBe(201);
    grant(iamId, 'Writer', { keyRing: 'production' });
    const headers = { 'x-kms-key-ring': 'production' };
    const made = await kms.create({}, { apiKey, headers });
    expect([made.status, made.body.resources[0].keyRingID]).toEqual([201, 'production']);
    expect((await kms.create({}, { apiKey })).status).toBe(401);
    expect((await kms.action(await kms.root(), 'wrap', {}, { apiKey })).status).toBe(401);
    expect((await kms.call('DELETE', '/key_rings/production')).status).toBe(409);
  });

  test('need the instance named by its GUID', async () => {
    const crn = `crn:v1:bluemix:public:kms:us-south:a/${platform.cloud.account}:${platform.cloud.kmsInstanceId}::`;
    for (const name of ['unknown', crn])
      expect((await kms.call('GET', '/keys', { headers: { 'bluemix-instance': name } })).status).toBe(401);
    const empty = await kms.call('GET', '/keys', { headers: { 'bluemix-instance': '' } });
    expect(refusal(empty)).toEqual([400, 'INVALID_FIELD_ERR']);
  });
});
