import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { iso, type Logs, startLogs } from './logs-kit.ts';

let logs: Logs;
beforeAll(async () => {
  logs = await startLogs({ empty: true });
  logs.record({ action: 'kms.secrets.unwrap' });
});
beforeEach(() => logs.advance(60_000));
afterAll(() => logs.cloud.stop());

const range = () => {
  const now = logs.cloud.clock.now();
  return { start_date: iso(now - 30 * 24 * 3_600_000), end_date: iso(now) };
};

/** The status of a query that is sent to a host of IBM's names. */
async function statusAt(host: string): Promise<number> {
  const { port } = new URL(logs.cloud.env['IBMCLOUD_LOGS_API_ENDPOINT'] ?? '');
  const headers = { authorization: `Bearer ${await logs.token()}`, host };
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, host: '127.0.0.1', path: '/v1/query', method: 'POST', headers },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    asked.on('error', reject);
    asked.end(JSON.stringify({ query: 'source logs' }));
  });
}

describe('a background query', () => {
  test('is submitted, watched and read', async () => {
    const body = {
      query: "source logs | filter $d.action == 'kms.secrets.unwrap'",
      syntax: 'dataprime',
      ...range(),
    };
    const submitted = await logs.call('POST', '/v1/background_query', body);
    expect([submitted.status, submitted.body]).toEqual([202, { query_id: expect.any(String), warnings: [] }]);
    const path = `/v1/background_query/${submitted.body.query_id}`;
    const status = await logs.call('GET', `${path}/status`);
    expect(status.body).toMatchObject({ metadata: [], warnings: [], terminated: { success: {} } });
    const { text, type } = await logs.call('GET', `${path}/data`);
    expect(type).toBe('text/event-stream');
    const line = text.split('\n').find((each) => each.startsWith('data: ')) ?? '';
    const [row] = JSON.parse(line.slice(6)).response.results.results;
    expect(JSON.parse(row.user_data)).toMatchObject({ action: 'kms.secrets.unwrap' });
    expect((await logs.call('POST', `${path}/cancel`)).status).toBe(202);
    expect((await logs.call('GET', `${path}/status`)).body.terminated).toMatchObject({ cancelled: {} });
    expect((await logs.call('GET', `${path}/data`)).status).toBe(409);
    expect((await logs.call('GET', '/v1/background_query/none/status')).status).toBe(404);
  });

  test('may come coded in base64', async () => {
    const query = Buffer.from('action:"kms.secrets.unwrap"').toString('base64');
    const body = { query, syntax: 'lucene_utf8_base64', ...range() };
    const { body: submitted } = await logs.call('POST', '/v1/background_query', body);
    const { text } = await logs.call(
      'GET',
      `/${logs.instance}/v1/background_query/${submitted.query_id}/data`,
    );
    expect(text).toContain('kms.secrets.unwrap');
  });
});

test('the instance may be named by the host, as IBM’s hosts do', async () => {
  expect(await statusAt(`${logs.instance}.api.us-south.logs.cloud.ibm.com`)).toBe(200);
  expect(await statusAt('7c1d2e3f-0a1b-4c2d-8e3f-4a5b6c7d8e9f.api.us-south.logs.cloud.ibm.com')).toBe(404);
});

test.each([
  [{}],
  [{ query: '' }],
  [{ query: 'source logs | groupby x' }],
  [{ query: 'x'.repeat(5000) }],
  [{ query: 'source logs', metadata: { tier: 'gold' } }],
  [{ query: 'source logs', metadata: { syntax: 'sql' } }],
  [{ query: 'source logs', metadata: { start_date: 'yesterday' } }],
  [{ query: 'source logs', metadata: { limit: 0 } }],
  [{ query: 'source logs', metadata: 'none' }],
])('the body %j is refused', async (body) => {
  const answer = await logs.call('POST', '/v1/query', body);
  expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'bad_request_or_unspecified']);
});

test('a state folder keeps its events and their route, and is no account without one', async () => {
  const stateFolder = mkdtempSync(join(tmpdir(), 'logs-state-'));
  try {
    const first = await startLogs({ stateFolder });
    first.record({ action: 'kms.secrets.rotate' });
    await first.cloud.stop();
    await expect(startLogs({ stateFolder, auditRoute: false })).rejects.toThrow(/began with an audit route/);
    const second = await startLogs({ stateFolder });
    expect(second.instance).toBe(first.instance);
    expect(await second.actions('$d.dataEvent == true')).toEqual(['kms.secrets.rotate']);
    await second.cloud.stop();
  } finally {
    rmSync(stateFolder, { recursive: true, force: true });
  }
});
