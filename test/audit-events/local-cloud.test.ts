import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';
import type { SeededServiceId } from '../../cloud/seed.ts';
import type { UserError } from '../../lib/base/errors.ts';
import { makeImage, readObject, runImport } from '../upload-import/kit.ts';
import { codeOf, eventsOf, makeFolder, runAudit, sourceOf, stateOf } from './kit.ts';

const folder = makeFolder();
let cloud: LocalCloud;
/** The image that all tests audit. */
let image: Record<string, string> = {};
let server = '';
let wrappedDek = '';
let owner = '';

beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { transactionStep: 0, noBoot: true } });
  cloud.trail.switches.queriesPerMinute = 1000;
  const { path, manifest } = await makeImage(cloud, folder.path);
  wrappedDek = manifest['wrapped-dek'];
  const { bucket, importServiceId } = cloud;
  const imported = await runImport(cloud, folder.path, {
    ...{ 'encrypted-image': path, 'operating-system': 'DEBIAN_12_64' },
    ...{ bucket, 'import-service-id': importServiceId },
  });
  expect(imported.error).toBeUndefined();
  image = { 'object-uri': imported.outputs.get('object-uri') };
  server = await orderServer(imported.outputs.get('template-global-id'));
  owner = cloud.iam.state.account.ownerIamId;
});
afterAll(async () => {
  await cloud.stop();
  folder.remove();
});

/** A call of the classic API by the account's owner. */
async function classic(path: string, ...parameters: unknown[]): Promise<Record<string, unknown>> {
  const { restUrl, username, apiKey } = cloud.classic;
  const response = await fetch(`${restUrl}/${path}.json`, {
    method: parameters.length > 0 ? 'POST' : 'GET',
    headers: { Authorization: `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}` },
    ...(parameters.length > 0 ? { body: JSON.stringify({ parameters }) } : {}),
  });
  const body: unknown = await response.json();
  expect([path, response.ok, body]).toEqual([path, true, expect.anything()]);
  return body as Record<string, unknown>;
}

async function orderServer(globalIdentifier: string): Promise<string> {
  const made = await classic('SoftLayer_Virtual_Guest/createObject', {
    ...{ hostname: 'web', domain: 'example.com', hourlyBillingFlag: true, datacenter: { name: 'dal13' } },
    supplementalCreateObjectOptions: { flavorKeyName: 'B1_1X2X25' },
    blockDeviceTemplateGroup: { globalIdentifier },
  });
  const id = String(made['id']);
  for (let looks = 0; looks < 200; looks += 1) {
    const found = await classic(`SoftLayer_Virtual_Guest/${id}/getObject`);
    if (found['provisionDate']) return id;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the server was not provisioned');
}

/** Uses the root key with an API key, without anything of the suite. */
async function useKey(apiKey: string, action: 'wrap' | 'unwrap', sent: object): Promise<number> {
  const form = new URLSearchParams({ grant_type: 'urn:ibm:params:oauth:grant-type:apikey', apikey: apiKey });
  const iam = `${cloud.env['IBMCLOUD_IAM_API_ENDPOINT']}/identity/token`;
  const answer = await fetch(iam, { method: 'POST', body: form });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  const keyId = cloud.rootKeyCrn.split(':').at(-1);
  const base = String(cloud.env['IBMCLOUD_KP_API_ENDPOINT']).replace(/\/api.*$/, '');
  const response = await fetch(`${base}/api/v2/keys/${keyId}/actions/${action}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Bluemix-Instance': cloud.kmsInstanceId,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(sent),
  });
  return response.status;
}

const unwrapAs = ({ apiKey }: { apiKey: string }) => useKey(apiKey, 'unwrap', { ciphertext: wrappedDek });

const logs = () => ({ 'logs-instance': String(cloud.env['IBMCLOUD_LOGS_INSTANCE']) });
const audit = (given: Record<string, string> = {}, options = {}) =>
  runAudit(cloud, folder.path, { ...image, 'instance-id': server, ...logs(), ...given }, options);

describe('the audit of an image that was wrapped, uploaded, imported and ordered', () => {
  test('is one timeline with everybody in it', async () => {
    const expected = ['wrap', 'unwrap', 'unwrap-by-block-storage', 'upload', 'import', 'order'];
    const forbidden = ['unwrap-by-others', 'key-change', 'policy-change', 'delete', 'power'];
    const ran = await audit({ expect: expected.join('\n'), forbid: forbidden.join('\n') });
    expect([ran.error, ran.outputs['missing'], ran.outputs['forbidden']]).toEqual([undefined, '', '']);
    for (const rule of expected) expect([rule, stateOf(ran, rule)]).toEqual([rule, 'met']);
    const who = (rule: string) => [...new Set(eventsOf(ran, rule, 'cloud-logs').map((event) => event.who))];
    expect(who('wrap')).toEqual([owner]);
    expect(who('upload')).toEqual([owner]);
    expect(who('import')).toEqual([owner]);
    expect(who('unwrap').sort()).toEqual([owner, `iam-${cloud.importServiceId}`].sort());
    expect(who('unwrap-by-block-storage')[0]).toContain(':server-protect:');
    expect(eventsOf(ran, 'import', 'event-log')).toHaveLength(1);
    expect(eventsOf(ran, 'order', 'event-log')).toHaveLength(1);
    expect(eventsOf(ran, 'import', 'manifest')).toHaveLength(1);
    expect(ran.json?.sources.map(({ state }) => state)).toEqual(['asked', 'asked', 'asked']);
    expect(ran.json?.subject).toMatchObject({ 'instance-id': server, 'root-key-crn': cloud.rootKeyCrn });
    const times = ran.json?.events.map(({ time }) => time) ?? [];
    expect(times).toEqual(times.toSorted());
    expect(ran.outputs['events']).toBe(String(times.length));
  });

  test('is shown as a diagram and a table', async () => {
    const { summary, lines } = await audit();
    expect(summary).toContain('```mermaid\ntimeline\n');
    expect(summary).toMatch(/ : unwrap-by-block-storage( \(\d+ times\))? : server-protect\n/);
    expect(summary).toMatch(/\| \S+ \| wrap \| kms&#46;secrets&#46;wrap \| success \|/);
    expect(lines.join('\n')).toMatch(/ wrap success: kms\.secrets\.wrap by IBMid/);
  });

  test('reads events that come twice, in disorder and nested as they are', async () => {
    const plain = await audit();
    const { switches } = cloud.trail;
    Object.assign(switches, { duplicates: true, disorder: true, nestedIn: 'message' });
    const strange = await audit();
    Object.assign(switches, { duplicates: false, disorder: false, nestedIn: '' });
    expect(strange.json?.events).toEqual(plain.json?.events);
  });

  test('is completed from a manifest file alone', async () => {
    const key = String(image['object-uri']).split('/').slice(4).join('/');
    const text = await readObject(cloud, `${key}.manifest.json`);
    writeFileSync(join(folder.path, 'one.manifest.json'), text);
    const ran = await audit({
      'object-uri': '',
      manifest: 'one.manifest.json',
      expect: 'import',
      output: 'out.json',
    });
    expect([ran.error, ran.outputs['timeline']]).toEqual([undefined, `${folder.path}/out.json`]);
    expect(ran.json?.subject).toMatchObject(image);
  });
});

describe('what is expected', () => {
  test('is waited for until it is visible', async () => {
    cloud.settings.eventDelay = 3_600_000;
    const before = new Date(cloud.clock.now()).toISOString();
    const plaintext = Buffer.alloc(64, 7).toString('base64');
    expect(await useKey(String(cloud.env['IBMCLOUD_API_KEY']), 'wrap', { plaintext })).toBe(200);
    const given = { since: before, expect: 'wrap', wait: '20s' };
    let pauses = 0;
    const sleep = async () => {
      pauses += 1;
      if (pauses === 2) cloud.settings.eventDelay = 0;
    };
    const ran = await audit(given, { pace: { sleep } });
    expect([ran.error, stateOf(ran, 'wrap'), pauses]).toEqual([undefined, 'met', 2]);
    expect(ran.lines.join('\n')).toContain('waiting for wrap');
  });

  test('is told as not yet visible by a run that is cancelled while it waits', async () => {
    const abort = new AbortController();
    const sleep = async () => {
      abort.abort(new Error('cancelled'));
      abort.signal.throwIfAborted();
    };
    const since = new Date(cloud.clock.now()).toISOString();
    const ran = await audit({ since, expect: 'wrap' }, { pace: { sleep }, signal: abort.signal });
    expect([String(ran.error), ran.outputs['missing']]).toEqual(['Error: cancelled', '']);
    expect(stateOf(ran, 'wrap')).toBe('not-yet-visible');
  });

  test('is asked for again when Cloud Logs has failed', async () => {
    cloud.faults.next({ service: 'logs', effect: 'refuse', status: 400, body: '{}' });
    const ran = await audit({ expect: 'wrap' });
    expect(ran.lines.join('\n')).toContain('waiting for wrap');
    expect([ran.error, stateOf(ran, 'wrap'), sourceOf(ran, 'cloud-logs')?.state]).toEqual([
      undefined,
      'met',
      'asked',
    ]);
  });

  test('and never comes is missing', async () => {
    const since = new Date(cloud.clock.now()).toISOString();
    const ran = await audit({ since, expect: 'wrap\npower\nimport', wait: '1s' });
    expect(codeOf(ran)).toBe('E_AUDIT');
    expect((ran.error as UserError).what).toContain('expected and not found: wrap, import, power');
    expect(ran.outputs).toMatchObject({ missing: 'wrap\nimport\npower', forbidden: '', events: '0' });
    expect(stateOf(ran, 'wrap')).toBe('absent');
    expect(stateOf(ran, 'delete')).toBe('not-yet-visible');
    const hoursAgo = (hours: number) => new Date(cloud.clock.now() - hours * 3_600_000).toISOString();
    const ended = await audit({ since: hoursAgo(2), until: hoursAgo(1) });
    expect(stateOf(ended, 'delete')).toBe('absent');
  });

  test('is unknown where the identity may not look, which is said, and neither met nor missing', async () => {
    const stranger = cloud.addServiceId('no-rights');
    const env = { IBMCLOUD_API_KEY: stranger.apiKey };
    const ran = await audit({ expect: 'wrap', forbid: 'unwrap-by-others', wait: '30s' }, { env });
    expect([ran.error, ran.outputs['missing'], ran.outputs['forbidden']]).toEqual([undefined, '', '']);
    expect(sourceOf(ran, 'cloud-logs')).toMatchObject({ state: 'forbidden', events: 0 });
    expect(sourceOf(ran, 'cloud-logs')?.note).toContain('Reader');
    expect(sourceOf(ran, 'manifest')?.state).toBe('forbidden');
    expect(['wrap', 'unwrap-by-others'].map((rule) => stateOf(ran, rule))).toEqual(['unknown', 'unknown']);
    const warned = ran.lines.filter((line) => line.startsWith('warning')).join('\n');
    expect(warned).toContain('nothing can be said about wrap, unwrap-by-others');
  });

  test('is unknown without a Cloud Logs instance, unless another source shows it', async () => {
    const ran = await audit({ 'logs-instance': '', expect: 'wrap\nupload\nimport\norder', wait: '1s' });
    expect([ran.error, sourceOf(ran, 'cloud-logs')?.state]).toEqual([undefined, 'off']);
    const states = ['wrap', 'upload', 'import', 'order'].map((rule) => stateOf(ran, rule));
    expect(states).toEqual(['unknown', 'met', 'met', 'met']);
  });

  test('is unknown where nothing was given by which it could be found', async () => {
    const given = { 'object-uri': '', 'instance-id': '', 'root-key-crn': cloud.rootKeyCrn };
    const ran = await audit({ ...given, expect: 'wrap\norder', wait: '1s' });
    expect([ran.error, stateOf(ran, 'wrap'), stateOf(ran, 'order')]).toEqual([undefined, 'met', 'unknown']);
    expect([sourceOf(ran, 'manifest')?.state, sourceOf(ran, 'event-log')?.state]).toEqual(['off', 'off']);
  });
});

describe('what is forbidden', () => {
  let stranger: SeededServiceId;
  test('is found: an unwrap by a stranger, not one that was refused', async () => {
    stranger = cloud.addServiceId('server-protect');
    const forbid = { forbid: 'unwrap-by-others' };
    expect(await unwrapAs(stranger)).toBe(401);
    const refused = await audit(forbid);
    expect([refused.error, eventsOf(refused, 'unwrap-by-others').map(({ outcome }) => outcome)]).toEqual([
      undefined,
      ['failure'],
    ]);
    cloud.allow(stranger.iamId, 'Reader', { serviceName: 'kms' });
    expect(await unwrapAs(stranger)).toBe(200);
    const found = await audit(forbid);
    expect([codeOf(found), found.outputs['forbidden']]).toEqual(['E_AUDIT', 'unwrap-by-others']);
    expect((found.error as UserError).what).toContain(stranger.iamId);
  });

  test('is none of it when the identity is named as one of the pipeline', async () => {
    const ran = await audit({ forbid: 'unwrap-by-others', identities: stranger.id });
    expect([ran.error, ran.outputs['forbidden']]).toEqual([undefined, '']);
  });

  test('is found in the classic event log too', async () => {
    await classic(`SoftLayer_Virtual_Guest/${server}/powerOff`);
    const ran = await audit({ 'logs-instance': '', forbid: 'power\ndelete' });
    expect([codeOf(ran), ran.outputs['forbidden']]).toEqual(['E_AUDIT', 'power']);
    expect(stateOf(ran, 'delete')).toBe('unknown');
  });
});

describe('a refusal', () => {
  test.each([
    [{ 'root-key-crn': 'crn:v1:bluemix:public:kms:us-south:a/1:2:key:3' }, 'E_AUDIT_SUBJECT'],
    [{ 'template-id': '99' }, 'E_AUDIT_SUBJECT'],
    [{ manifest: 'none.json' }, 'E_PATH'],
    [{ output: '/etc/audit.json' }, 'E_PATH_OUTSIDE'],
    [{ output: 'disk.vhd-0.vhd' }, 'E_OUTPUT_EXISTS'],
  ])('of %j is %s', async (given, code) => {
    const ran = await audit(given);
    expect([codeOf(ran), ran.outputs]).toEqual([
      code,
      { timeline: '', events: '', missing: '', forbidden: '' },
    ]);
  });

  test('of an API key that IAM does not know is its error', async () => {
    const ran = await audit({}, { env: { IBMCLOUD_API_KEY: 'nobody-knows-this-key-0123456789' } });
    expect(codeOf(ran)).toBe('E_IAM_API_KEY');
  });

  test('of the classic user is a forbidden source', async () => {
    cloud.classicRoom.faults.inject({ kind: 'event-log-forbidden' });
    const ran = await audit({ expect: 'order', 'logs-instance': '', wait: '1s' });
    expect([ran.error, sourceOf(ran, 'event-log')?.state, stateOf(ran, 'order')]).toEqual([
      undefined,
      'forbidden',
      'unknown',
    ]);
  });
});
