import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { iso, type Logs, startLogs } from './logs-kit.ts';

const MINUTE = 60_000;
/** What these tests record; the services tell their own, such as each login. */
const RECORDED = 'source logs | filter $d.dataEvent == true';
let logs: Logs;
beforeAll(async () => {
  logs = await startLogs();
});
beforeEach(() => {
  // Each test has its own minute, and an hour in which nothing happened.
  logs.advance(3 * 60 * MINUTE);
});
afterAll(() => logs.cloud.stop());

/** The event of the first test, as Cloud Logs shows it. */
const wrapBy = (iamId: string) => ({
  outcome: 'success',
  message: 'Key Protect: wrap secret',
  severity: 'normal',
  dataEvent: true,
  correlationId: 'c-1',
  saveServiceCopy: true,
  initiator: {
    id: iamId,
    name: 'wrapper',
    typeURI: 'service/security/account/serviceid',
    credential: { type: 'apikey' },
    host: { address: '127.0.0.1', addressType: 'IPv4', agent: 'node/24' },
  },
  target: { id: logs.cloud.rootKeyCrn, typeURI: 'kms/secrets' },
  reason: { reasonCode: 200, reasonType: 'OK' },
  observer: { name: 'ActivityTracker' },
  requestData: { requestURI: '/api/v2/keys' },
  responseData: { keyState: 'Active' },
});

describe('a query of Cloud Logs', () => {
  test('answers with server-sent events: comments, the query’s id, rows', async () => {
    const { iamId, apiKey } = logs.cloud.addServiceId('wrapper');
    logs.cloud.allow(iamId, 'Reader', { serviceName: 'logs' });
    logs.record({
      initiator: { iamId, subject: 'serviceid', accountId: logs.cloud.account, owner: false },
      credential: 'apikey',
      agent: 'node/24',
      correlationId: 'c-1',
      requestData: { requestURI: '/api/v2/keys' },
      responseData: { keyState: 'Active' },
    });
    const token = await logs.token(apiKey);
    const query = "source logs | filter $d.action == 'kms.secrets.wrap' | limit 10";
    const answer = await logs.query(query, {}, { token });
    expect([answer.status, answer.type]).toEqual([200, 'text/event-stream']);
    expect(answer.text).toMatch(/^: success\ndata: \{"query_id":\{"query_id":"[0-9a-f-]{36}"\}\}\n\n/);
    const rows = answer.messages.flatMap(({ result }) => result?.results ?? []);
    expect(rows).toHaveLength(1);
    const { metadata = [], labels = [] } = rows[0] ?? {};
    expect(metadata.map(({ key }) => key)).toEqual(['timestamp', 'severity', 'logid', 'priorityclass']);
    expect(labels.slice(0, 2)).toEqual([
      { key: 'applicationname', value: 'ibm-audit-event' },
      { key: 'subsystemname', value: `kms:${logs.cloud.kmsInstanceId}` },
    ]);
    const [event] = answer.events;
    expect(String(event?.['eventTime'])).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\d\+0000$/);
    expect(event).toMatchObject(wrapBy(iamId));
  });

  test('shows failures with their reason, their severity and the end of their message', async () => {
    logs.record({
      outcome: 'failure',
      status: 401,
      reasonForFailure: 'not authorized',
      initiator: undefined,
    });
    logs.record({ outcome: 'failure', status: 409 });
    logs.record({ action: 'kms.secrets.delete' });
    logs.record({ action: 'kms.policies.write' });
    const { events } = await logs.query(RECORDED);
    expect(events.map(({ severity }) => severity)).toEqual(
      expect.arrayContaining(['critical', 'warning', 'critical', 'warning']),
    );
    expect(events.find(({ reason }) => (reason as { reasonCode: number }).reasonCode === 401)).toMatchObject({
      message: 'Key Protect: wrap secret -failure',
      reason: { reasonCode: 401, reasonType: 'Unauthorized', reasonForFailure: 'not authorized' },
      initiator: { id: '', name: '' },
    });
  });

  test('honours its range of time, and finds nothing where the start is not before the end', async () => {
    logs.record({ action: 'kms.secrets.read' });
    logs.advance(5 * MINUTE);
    const now = logs.cloud.clock.now();
    const ask = (from: number, until: number) =>
      logs.query(RECORDED, { start_date: iso(now + from), end_date: iso(now + until) });
    expect((await ask(-6 * MINUTE, 0)).events).toHaveLength(1);
    expect((await ask(-4 * MINUTE, 0)).events).toEqual([]);
    expect((await ask(-20 * MINUTE, -6 * MINUTE)).events).toEqual([]);
    const backwards = await ask(0, -MINUTE);
    expect([backwards.status, backwards.events]).toEqual([200, []]);
    expect(backwards.warnings).toEqual([
      { time_range_warning: expect.objectContaining({ warning_message: expect.stringContaining('before') }) },
    ]);
  });

  test('of more than 8 days loses its beginning, with a warning', async () => {
    const begin = logs.cloud.clock.now();
    logs.record({ action: 'kms.secrets.rotate' });
    logs.advance(9 * 24 * 60 * MINUTE);
    const end = begin + 9 * 24 * 60 * MINUTE;
    const { events, warnings } = await logs.query(RECORDED, {
      start_date: iso(begin),
      end_date: iso(end),
    });
    expect(events).toEqual([]);
    const start = iso(end - 8 * 24 * 60 * MINUTE);
    expect(warnings).toEqual([
      { time_range_warning: expect.objectContaining({ start_date: start, end_date: iso(end) }) },
    ]);
    const early = { start_date: iso(begin - MINUTE), end_date: iso(begin + 7 * 24 * 60 * MINUTE) };
    expect((await logs.query(RECORDED, early)).events).toHaveLength(1);
  });

  test('is cut at its limit, with a warning, and comes in several messages', async () => {
    for (let index = 0; index < 250; index += 1) logs.record({ correlationId: String(index) });
    const all = await logs.query(RECORDED);
    expect(all.messages.filter(({ result }) => result).map(({ result }) => result?.results.length)).toEqual([
      100, 100, 50,
    ]);
    expect(all.warnings).toEqual([]);
    const cut = await logs.query(RECORDED, { limit: 20 });
    expect(cut.events).toHaveLength(20);
    expect(cut.warnings).toEqual([{ number_of_results_limit_warning: { number_of_results_limit: 20 } }]);
    // Newest first.
    expect(cut.events[0]).toMatchObject({ correlationId: '249' });
    expect((await logs.query(`${RECORDED} | limit 5`)).warnings).toEqual([]);
  });

  test('finds an event only when the delay is over', async () => {
    logs.cloud.settings.eventDelay = 10 * MINUTE;
    logs.record({ action: 'kms.secrets.restore' });
    const seen = () => logs.actions("$d.action == 'kms.secrets.restore'");
    expect(await seen()).toEqual([]);
    logs.advance(9 * MINUTE);
    expect(await seen()).toEqual([]);
    logs.advance(MINUTE);
    expect(await seen()).toEqual(['kms.secrets.restore']);
    logs.cloud.settings.eventDelay = 0;
  });

  test('finds events twice, in no order or nested, where tests switch that on', async () => {
    const { switches } = logs.cloud.trail;
    for (let index = 0; index < 8; index += 1) {
      logs.record({ correlationId: String(index) });
      logs.advance(1000);
    }
    switches.duplicates = true;
    const twice = await logs.query(RECORDED);
    const ids = twice.events.map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([16, 8]);
    const logIds = twice.messages
      .flatMap(({ result }) => result?.results ?? [])
      .map(({ metadata }) => metadata.find(({ key }) => key === 'logid')?.value);
    expect(new Set(logIds).size).toBe(16);
    Object.assign(switches, { duplicates: false, disorder: true });
    const mixed = (await logs.query(RECORDED)).events.map(({ eventTime }) => String(eventTime));
    expect(mixed).not.toEqual(mixed.toSorted());
    expect(mixed).not.toEqual(mixed.toSorted().toReversed());
    Object.assign(switches, { disorder: false, nestedIn: 'message' });
    const nested = await logs.query("source logs | filter $d.message.action == 'kms.secrets.wrap'");
    expect(nested.events[0]).toMatchObject({ message: { action: 'kms.secrets.wrap' } });
    switches.nestedIn = '';
  });

  test('of the archive finds nothing, for the instance has no bucket', async () => {
    logs.record({});
    const { status, events, warnings } = await logs.query(RECORDED, { tier: 'archive' });
    expect([status, events]).toEqual([200, []]);
    expect(warnings).toEqual([{ archive_warning: { no_metastore_data: {} } }]);
  });
});

describe('who may ask', () => {
  test('needs a token and a service role on the instance', async () => {
    const forged = await logs.query(RECORDED, {}, { token: 'no.token.here' });
    expect([forged.status, forged.body]).toEqual([
      401,
      {
        errors: [expect.objectContaining({ code: 'unauthorized' })],
        trace: expect.any(String),
        status_code: 401,
      },
    ]);
    const { iamId, apiKey } = logs.cloud.addServiceId('nobody');
    const token = await logs.token(apiKey);
    const ask = () => logs.query(RECORDED, {}, { token });
    expect((await ask()).body).toMatchObject({ errors: [{ code: 'forbidden' }], status_code: 403 });
    logs.cloud.allow(iamId, 'Sender', { serviceName: 'logs', serviceInstance: logs.instance });
    expect((await ask()).status).toBe(403);
    logs.cloud.allow(iamId, 'Reader', { serviceName: 'logs', serviceInstance: logs.instance });
    expect((await ask()).status).toBe(200);
  });

  test('gets ten answers in a minute', async () => {
    for (let index = 0; index < 10; index += 1) expect((await logs.query(RECORDED)).status).toBe(200);
    const refused = await logs.query(RECORDED);
    expect([refused.status, refused.body.errors[0].code]).toEqual([429, 'resource_exhausted']);
    logs.advance(MINUTE);
    expect((await logs.query(RECORDED)).status).toBe(200);
  });

  test('may name the instance by the path', async () => {
    const ask = (guid: string) => logs.call('POST', `/${guid}/v1/query`, { query: 'source logs' });
    expect((await ask(logs.instance)).status).toBe(200);
    const other = await ask('7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f');
    expect([other.status, other.body.errors[0].code]).toEqual([404, 'not_found']);
  });
});
