import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ownerOf, type Scene, startScene } from './events-kit.ts';
import { policyOf, tourResourceController } from './events-tour.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene.stop());
beforeEach(() => scene.forget());

const actions = () => scene.events().map(({ action }) => action);

describe('IAM', () => {
  it('tells a service ID, its first key and its lock, all globally', async () => {
    const body = { account_id: scene.platform.cloud.account, name: 'told', apikey: { name: 'first' } };
    const { id } = (await scene.iam('POST', '/v1/serviceids', body)).body;
    await scene.iam('POST', `/v1/serviceids/${id}/lock`);
    await scene.iam('DELETE', `/v1/serviceids/${id}`);
    const [made] = scene.events('iam-identity.account-serviceid.create');
    expect(made).toMatchObject({
      outcome: 'success',
      status: 201,
      initiator: ownerOf(scene),
      location: 'global',
      dataEvent: false,
      target: { id: expect.stringContaining(`:serviceid:${id}`), name: 'told' },
    });
    expect(scene.only('iam-identity.serviceid-apikey.create').target.name).toBe('first');
    expect(scene.only('iam-identity.account-serviceid.update').requestData).toEqual({ lock: true });
    // Locked, so refused: the name is still told.
    expect(scene.only('iam-identity.account-serviceid.delete')).toMatchObject({
      outcome: 'failure',
      status: 409,
      target: { name: 'told' },
    });
  });

  it('tells a login with the key that was used, a refused one while the key is known', async () => {
    const stranger = scene.platform.stranger('logs in');
    await scene.platform.token(stranger.apiKey);
    expect(scene.only('iam-identity.serviceid-apikey.login')).toMatchObject({
      outcome: 'success',
      initiator: { iamId: stranger.iamId, subject: 'serviceid' },
      initiatorName: 'logs in',
      credential: 'apikey',
      target: { id: expect.stringContaining(`:apikey:${stranger.apiKeyId}`) },
    });
    await scene.iam('POST', `/v1/apikeys/${stranger.apiKeyId}/disable`);
    scene.forget();
    await scene.platform.token(stranger.apiKey);
    expect(scene.only('iam-identity.serviceid-apikey.login')).toMatchObject({
      outcome: 'failure',
      status: 400,
    });
    scene.forget();
    await scene.platform.token('an unknown key');
    expect(actions()).toEqual([]);
  });

  it('tells policies and authorizations alike, with whom and what they are about', async () => {
    const stranger = scene.platform.stranger();
    const { account } = scene.platform.cloud;
    const { id } = (await scene.iam('POST', '/v1/policies', policyOf(stranger.iamId, account))).body;
    expect(scene.only('iam-am.policy.create')).toMatchObject({
      status: 201,
      target: { id: expect.stringContaining(`:policy:${id}`), typeURI: 'iam-am/policy' },
      requestData: { type: 'access', subject: { iam_id: stranger.iamId }, resource: { serviceName: 'kms' } },
    });
    scene.forget();
    await scene.iam('POST', '/v1/policies', policyOf(stranger.iamId, account));
    expect(scene.only('iam-am.policy.create')).toMatchObject({ outcome: 'failure', status: 409 });
    await scene.iam('DELETE', `/v2/policies/${id}`);
    expect(scene.only('iam-am.policy.delete').responseData).toEqual({ state: 'deleted' });
  });

  it('does not tell reads', async () => {
    await scene.iam('GET', `/v1/serviceids?account_id=${scene.platform.cloud.account}`);
    expect(actions()).toEqual(['iam-identity.user-apikey.login']);
  });
});

describe('the Resource Controller', () => {
  it('tells the life of instances and keys by the name of their service', async () => {
    await tourResourceController(scene);
    const verbs = (service: string) =>
      actions()
        .filter((action) => action.startsWith(`${service}.`))
        .map((action) => action.slice(service.length + 1));
    const life = ['create', 'update', 'schedule_reclaim', 'restore', 'schedule_reclaim', 'delete'];
    const expected = life.map((verb) => `instance.${verb}`).toSpliced(2, 0, 'key.create', 'key.delete');
    expect(verbs('kms')).toEqual(expected);
    expect(verbs('cloud-object-storage')).toEqual(expected);
    const [made] = scene.events('kms.instance.create');
    expect(made).toMatchObject({
      status: 201,
      initiator: ownerOf(scene),
      location: 'global',
      target: {
        id: expect.stringMatching(/^crn:v1:bluemix:public:kms:us-south:/),
        name: 'tour',
        typeURI: 'kms/instance',
      },
      responseData: { state: 'active', region: 'us-south' },
    });
  });

  it('tells what a resource key makes and takes in IAM', async () => {
    const source = scene.platform.cloud.kmsInstanceId;
    const { guid } = (await scene.iam('POST', '/v2/resource_keys', { name: 'k', source, role: 'Reader' }))
      .body;
    await scene.iam('DELETE', `/v2/resource_keys/${guid}`);
    const made = ['iam-identity.account-serviceid', 'iam-am.policy', 'iam-identity.serviceid-apikey'];
    expect(actions().filter((action) => !action.endsWith('.login'))).toEqual([
      ...made.map((name) => `${name}.create`),
      'kms.key.create',
      ...made.map((name) => `${name}.delete`),
      'kms.key.delete',
    ]);
  });

  it('tells a refusal', async () => {
    const { kmsInstanceId } = scene.platform.cloud;
    await scene.iam('DELETE', `/v2/resource_instances/${kmsInstanceId}`);
    expect(scene.only('kms.instance.schedule_reclaim')).toMatchObject({
      outcome: 'failure',
      status: 422,
      reasonForFailure: expect.stringContaining('CONTAINS_ACTIVE_KEYS'),
      target: { name: 'encrypted-images' },
    });
  });
});
