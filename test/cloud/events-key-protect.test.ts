import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ownerOf, type Scene, startScene } from './events-kit.ts';

let scene: Scene;
let rootKey = '';
beforeAll(async () => {
  scene = await startScene();
  rootKey = scene.platform.cloud.rootKeyCrn.split(':').at(-1) ?? '';
});
afterAll(() => scene.stop());
beforeEach(() => scene.forget());

const PLAINTEXT = Buffer.alloc(32, 7).toString('base64');

it('tells a wrap: who, which key and version, from where, never what was wrapped', async () => {
  const { cloud } = scene.platform;
  const ciphertext = await scene.kms.wrap(rootKey, PLAINTEXT);
  const event = scene.only('kms.secrets.wrap');
  expect(event).toMatchObject({
    outcome: 'success',
    status: 200,
    initiator: ownerOf(scene),
    initiatorName: 'owner@example.com',
    credential: 'token',
    agent: 'node',
    location: 'us-south',
    dataEvent: true,
    target: { id: cloud.rootKeyCrn, name: 'image-root-key', typeURI: 'kms/secrets' },
    message: 'Key Protect: wrap secret',
    requestData: { requestURI: `/api/v2/keys/${rootKey}/actions/wrap`, instanceID: cloud.kmsInstanceId },
    responseData: { keyId: rootKey, keyVersionId: rootKey, keyState: 1 },
  });
  expect(event.logSourceCrn).toBe(cloud.rootKeyCrn.replace(/:key:.*/, '::'));
  expect(JSON.stringify(event)).not.toContain(PLAINTEXT);
  expect(JSON.stringify(event)).not.toContain(ciphertext);
});

it('tells the key of an alias, the older spelling of an action, and the version after a rotation', async () => {
  const id = await scene.kms.root({ name: 'turned', aliases: ['turned-alias'] });
  const ciphertext = await scene.kms.wrap(id, PLAINTEXT);
  await scene.kms.action(id, 'rotate');
  await scene.kms.call('POST', '/keys/turned-alias?action=unwrap', { body: { ciphertext } });
  const { responseData, target } = scene.only('kms.secrets.unwrap');
  expect(target.name).toBe('turned');
  expect(responseData).toMatchObject({ keyId: id, keyVersionId: id, keyState: 1 });
  expect(responseData?.['rewrappedKeyVersionId']).toMatch(/^[0-9a-f-]{36}$/);
  expect(responseData?.['rewrappedKeyVersionId']).not.toBe(id);
});

it('tells refusals with status and reason, and whoever was proved', async () => {
  const stranger = scene.platform.stranger('a stranger');
  await scene.kms.action(rootKey, 'wrap', {}, { apiKey: stranger.apiKey });
  expect(scene.only('kms.secrets.wrap')).toMatchObject({
    outcome: 'failure',
    status: 401,
    reasonForFailure: expect.stringContaining('Unauthorized'),
    initiator: { iamId: stranger.iamId, subject: 'serviceid', owner: false },
    initiatorName: 'a stranger',
    responseData: {},
  });
  await scene.kms.action(rootKey, 'unwrap', { ciphertext: 'bm8=' }, { token: 'forged' });
  expect(scene.only('kms.secrets.unwrap').initiator).toBeUndefined();
  await scene.kms.call('GET', '/keys/00000000-0000-4000-8000-000000000000/metadata');
  const { target, status } = scene.only('kms.secrets-metadata.read');
  expect([status, target.name]).toEqual([404, '']);
  expect(target.id).toMatch(/:key:00000000-0000-4000-8000-000000000000$/);
});

it('tells nothing of an instance that is not there, nor of a route that is not served', async () => {
  await scene.kms.call('GET', '/keys', { headers: { 'bluemix-instance': 'none' } });
  await scene.kms.call('GET', '/nothing');
  expect(scene.events().map(({ action }) => action)).not.toContain('kms.secrets.list');
});

it('tells the unwrap of block storage, and a refusal that is met again and again once', async () => {
  const { cloud } = scene.platform;
  const wrapped = await scene.kms.wrap(rootKey, PLAINTEXT);
  const who = { service: 'server-protect' };
  const { unwrap } = cloud.keyProtect.port;
  unwrap(who, cloud.rootKeyCrn, wrapped);
  expect(scene.only('kms.secrets.unwrap')).toMatchObject({
    outcome: 'success',
    initiator: who,
    initiatorName: 'server-protect',
    credential: 's2s-authorization',
    location: 'us-south',
    target: { id: cloud.rootKeyCrn, name: 'image-root-key' },
    responseData: { keyId: rootKey, keyVersionId: rootKey, keyState: 1 },
  });
  scene.forget();
  const stranger = { service: 'is' };
  for (let turn = 0; turn < 3; turn++) unwrap(stranger, cloud.rootKeyCrn, wrapped);
  expect(scene.only('kms.secrets.unwrap')).toMatchObject({
    outcome: 'failure',
    status: 401,
    initiator: stranger,
  });
});
