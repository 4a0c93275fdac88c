import { BaseService } from 'ibm-cloud-sdk-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Logs, startLogs } from './logs-kit.ts';
import { bearer, statusOf } from './platform-kit.ts';

let logs: Logs;
let owner: string;
beforeAll(async () => {
  // One token is enough for all the hours that these tests let pass.
  logs = await startLogs({ auditRoute: false, settings: { tokenLifetime: 1e7 } });
  owner = await logs.token();
  logs.cloud.trail.switches.queriesPerMinute = 1000;
});
beforeEach(async () => {
  logs.advance(3 * 3_600_000);
  // Nothing is left of the test before.
  for (const { id } of (await request('GET', 'routes')).result.routes)
    await request('DELETE', `routes/${id}`);
  await request('PUT', 'settings', { metadata_region_primary: 'us-south', private_api_endpoint_only: false });
  for (const { id } of (await request('GET', 'targets')).result.targets)
    await request('DELETE', `targets/${id}`);
});
afterAll(() => logs.cloud.stop());

/** A call by the core of IBM's Node SDKs, which has no client of this service; as a service ID, or as the owner. */
function request(method: string, path: string, body?: object, token = owner) {
  const service = new BaseService({ authenticator: bearer(token) });
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
  const serviceUrl = logs.cloud.env['IBMCLOUD_LOGS_API_ENDPOINT'] ?? '';
  const options = { url: `/api/v2/${path}`, method, body };
  // biome-ignore lint/suspicious/noExplicitAny: the method is for subclasses, and answers have many shapes
  return (service as any).createRequest({ options, defaultOptions: { serviceUrl, headers } });
}

const cloudLogs = () => ({
  name: 'my-target',
  target_type: 'cloud_logs',
  region: 'us-south',
  cloudlogs_endpoint: { target_crn: logs.cloud.env['IBMCLOUD_LOGS_INSTANCE'] },
});

async function createTarget(body: object = cloudLogs()): Promise<string> {
  return String((await request('POST', 'targets', body)).result.id);
}

const rule = (locations: string[], ...targets: string[]) => ({ locations, target_ids: targets });

const createRoute = (...rules: object[]) => request('POST', 'routes', { name: 'my-route', rules });

/** Records an event of each location; the locations of those that arrived. */
async function arrived(...locations: string[]): Promise<string[]> {
  logs.advance(3 * 3_600_000);
  for (const location of locations) logs.record({ location, action: `at.${location}` });
  return (await logs.actions('$d.dataEvent == true')).map((action) => action.slice(3)).toSorted();
}

function authorize(): void {
  const { state } = logs.cloud.iam;
  const id = 'atracker-to-logs';
  const pairs = (values: Record<string, string>) =>
    Object.entries(values).map(([key, value]) => ({ key, operator: 'stringEquals', value }));
  const accountId = logs.cloud.account;
  const [model] = state.policies.all();
  if (!model) throw new Error('there is no policy');
  state.policies.put(id, {
    ...model,
    id,
    type: 'authorization',
    subject: pairs({ accountId, serviceName: 'atracker' }),
    resource: pairs({ accountId, serviceName: 'logs' }),
    roleIds: ['crn:v1:bluemix:public:iam::::serviceRole:Sender'],
  });
}

describe('targets', () => {
  test('are made, listed, read, replaced, validated and deleted', async () => {
    const created = await request('POST', 'targets', cloudLogs());
    expect(created.status).toBe(201);
    const { id, crn } = created.result;
    expect(crn).toMatch(
      new RegExp(`^crn:v1:bluemix:public:atracker:us-south:a/${logs.cloud.account}::target:${id}$`),
    );
    expect(created.result).toMatchObject({ ...cloudLogs(), api_version: 2, managed_by: 'account' });
    expect((await request('GET', 'targets')).result).toEqual({ targets: [expect.objectContaining({ id })] });
    expect((await request('GET', 'targets?region=eu-de')).result).toEqual({ targets: [] });
    expect((await request('GET', `targets/${id}`)).result).toMatchObject({ name: 'my-target' });
    const replaced = await request('PUT', `targets/${id}`, { name: 'renamed' });
    expect([replaced.status, replaced.result.name]).toEqual([200, 'renamed']);
    expect((await request('POST', `targets/${id}/validate`)).status).toBe(200);
    expect((await request('DELETE', `targets/${id}`)).status).toBe(204);
    expect(await statusOf(request('GET', `targets/${id}`))).toBe(404);
  });

  test('tell whether anything can be written to them', async () => {
    const id = await createTarget();
    const status = async () => (await request('POST', `targets/${id}/validate`)).result.write_status;
    expect(await status()).toMatchObject({ status: 'failed', reason_for_last_failure: expect.any(String) });
    authorize();
    expect(await status()).toEqual({ status: 'success' });
    logs.cloud.iam.state.policies.delete('atracker-to-logs');
  });

  test('of other kinds are kept without their keys', async () => {
    const crn = (service: string) =>
      `crn:v1:bluemix:public:${service}:us-south:a/${logs.cloud.account}:an-instance::`;
    const cos = {
      endpoint: 's3.us-south',
      bucket: 'events',
      target_crn: crn('cloud-object-storage'),
      api_key: 'secret-1',
    };
    const streams = {
      brokers: ['b:9094'],
      topic: 'events',
      target_crn: crn('messagehub'),
      api_key: 'secret-2',
    };
    await createTarget({ name: 'a', target_type: 'cloud_object_storage', cos_endpoint: cos });
    await createTarget({ name: 'b', target_type: 'event_streams', eventstreams_endpoint: streams });
    await createTarget({
      name: 'c',
      target_type: 'app_config',
      appconfig_endpoint: { target_crn: crn('apprapp') },
    });
    const { result } = await request('GET', 'targets');
    expect(result.targets.map(({ target_type }: { target_type: string }) => target_type)).toEqual([
      'cloud_object_storage',
      'event_streams',
      'app_config',
    ]);
    expect(JSON.stringify(result)).not.toMatch(/secret/);
  });

  test.each([
    [{ target_type: 'logdna' }],
    [{ cloudlogs_endpoint: undefined }],
    [{ cloudlogs_endpoint: { target_crn: 'crn:v1:bluemix:public:kms:us-south:a/1:2::' } }],
    [{ name: 'a/b' }],
    [{ managed_by: 'enterprise' }],
  ])('are refused with %j', async (change) => {
    expect(await statusOf(request('POST', 'targets', { ...cloudLogs(), ...change }))).toBe(400);
  });

  test('that are used cannot be deleted', async () => {
    const id = await createTarget();
    await createRoute(rule(['*'], id));
    const failure = await request('DELETE', `targets/${id}`).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      status: 400,
      result: { errors: [{ code: 'bad_request' }], status_code: 400, trace: expect.any(String) },
    });
  });
});

describe('routes', () => {
  test('are made, listed, read, replaced and deleted', async () => {
    const id = await createTarget();
    const created = await createRoute(rule(['us-south'], id));
    expect([created.status, created.result]).toEqual([
      201,
      expect.objectContaining({
        name: 'my-route',
        version: 0,
        rules: [rule(['us-south'], id)],
        api_version: 2,
      }),
    ]);
    const path = `routes/${created.result.id}`;
    const body = { name: 'my-route', rules: [rule(['global'], id)] };
    expect((await request('PUT', path, body)).result).toMatchObject({ version: 1, rules: body.rules });
    expect((await request('GET', path)).result).toMatchObject({ version: 1 });
    expect((await request('DELETE', path)).status).toBe(204);
    expect(await statusOf(request('GET', path))).toBe(404);
    expect(await statusOf(request('DELETE', path))).toBe(404);
  });

  test('are refused with unknown targets and without locations', async () => {
    expect(await statusOf(createRoute(rule(['us-south'], 'none')))).toBe(400);
    expect(await statusOf(createRoute({ target_ids: [] }))).toBe(400);
    expect(await statusOf(createRoute())).toBe(400);
  });

  test('take the events of their locations, and only with the authorization', async () => {
    expect(await arrived('us-south', 'global')).toEqual([]);
    const id = await createTarget();
    await createRoute(rule(['us-south'], id));
    expect(await arrived('us-south', 'global')).toEqual([]);
    authorize();
    expect(await arrived('us-south', 'global', 'eu-de')).toEqual(['us-south']);
    // A second way to the same instance brings nothing twice.
    await createRoute(rule(['us-south', 'global'], id));
    expect(await arrived('us-south', 'global', 'eu-de')).toEqual(['global', 'us-south']);
    await createRoute(rule(['*'], id));
    expect(await arrived('us-south', 'global', 'eu-de')).toEqual(['eu-de', 'global', 'us-south']);
    logs.cloud.iam.state.policies.delete('atracker-to-logs');
    expect(await arrived('us-south')).toEqual([]);
  });

  test('are judged at the moment of the event', async () => {
    authorize();
    logs.record({ action: 'at.us-south' });
    const id = await createTarget();
    await createRoute(rule(['*'], id));
    expect(await logs.actions('$d.dataEvent == true')).toEqual([]);
    logs.record({ action: 'at.us-south' });
    const { result } = await request('GET', 'routes');
    await request('DELETE', `routes/${result.routes[0].id}`);
    expect(await logs.actions('$d.dataEvent == true')).toEqual(['at.us-south']);
    logs.cloud.iam.state.policies.delete('atracker-to-logs');
  });

  test('leave the rest to the default targets; a rule without a target drops what it names', async () => {
    authorize();
    const id = await createTarget();
    const settings = { metadata_region_primary: 'us-south', private_api_endpoint_only: false };
    const put = await request('PUT', 'settings', { ...settings, default_targets: [id] });
    expect([put.status, put.result]).toEqual([
      201,
      expect.objectContaining({ default_targets: [id], api_version: 2 }),
    ]);
    expect((await request('GET', 'settings')).result).toEqual(put.result);
    await createRoute(rule(['us-south']));
    expect(await arrived('us-south', 'global')).toEqual(['global']);
    logs.cloud.iam.state.policies.delete('atracker-to-logs');
  });
});

test('changes of the way are events themselves', async () => {
  authorize();
  const id = await createTarget();
  const { result } = await createRoute(rule(['*'], id));
  await request('PUT', `targets/${id}`, { name: 'renamed' });
  await statusOf(createRoute(rule(['*'], 'none')));
  await request('DELETE', `routes/${result.id}`);
  const { events } = await logs.query("source logs | filter $d.action.startsWith('atracker.')");
  // Newest first; what took the route away is not told by it any more.
  expect(events.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
    'atracker.route.create failure',
    'atracker.target.update success',
    'atracker.route.create success',
  ]);
  expect(events[1]).toMatchObject({
    message: 'Activity Tracker Event Routing: update target',
    initiator: { id: expect.stringMatching(/^IBMid-/), name: 'owner@example.com' },
    target: { name: 'my-target', typeURI: 'atracker/target', id: expect.stringContaining(`:target:${id}`) },
  });
  logs.cloud.iam.state.policies.delete('atracker-to-logs');
});

describe('who may route', () => {
  test('needs a platform role of the service', async () => {
    const { iamId, apiKey } = logs.cloud.addServiceId('router');
    const token = await logs.token(apiKey);
    const list = () => statusOf(request('GET', 'targets', undefined, token));
    const create = () => statusOf(request('POST', 'targets', cloudLogs(), token));
    const settings = { metadata_region_primary: 'us-south', private_api_endpoint_only: false };
    const put = () => statusOf(request('PUT', 'settings', settings, token));
    const all = async () => [await list(), await create(), await put()];
    expect(await statusOf(request('GET', 'routes', undefined, 'no.token.here'))).toBe(401);
    expect(await all()).toEqual([403, 403, 403]);
    logs.cloud.allow(iamId, 'Viewer', { serviceName: 'atracker' });
    expect(await all()).toEqual([0, 403, 403]);
    logs.cloud.allow(iamId, 'Editor', { serviceName: 'atracker' });
    expect(await all()).toEqual([0, 0, 403]);
    logs.cloud.allow(iamId, 'Administrator', { serviceName: 'atracker' });
    expect(await all()).toEqual([0, 0, 0]);
  });
});
