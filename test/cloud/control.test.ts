import { createHash, createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalCloud, startLocalCloud } from '../../cloud/local-cloud.ts';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ settings: { noBoot: true, transactionStep: 0 } });
});
afterAll(() => cloud.stop());

const url = (name: string): string => new URL(cloud.env[name] ?? '').origin;
const journalUrl = () => cloud.health.replace('/health', '/_journal');

interface Entry {
  readonly time: string;
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly identity: string | null;
  readonly operation: string | null;
}

async function journal(query = ''): Promise<Entry[]> {
  const answer = await fetch(`${journalUrl()}${query}`);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { requests: Entry[] }).requests;
}

const clear = () => fetch(journalUrl(), { method: 'DELETE' });

describe('/health', () => {
  test('is 200 and names every service, and no request of the log', async () => {
    await clear();
    const answer = await fetch(cloud.health);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toMatchObject({
      status: 'ok',
      account: cloud.account,
      services: Object.fromEntries(
        ['iam', 'kms', 'cos', 'cos-config', 'classic', 'logs'].map((name) => [name, 'running']),
      ),
      requests: 0,
    });
  });

  test('answers while a test keeps IAM silent', async () => {
    cloud.faults.next({ service: 'iam', effect: 'drop-before' });
    expect((await fetch(cloud.health)).status).toBe(200);
    cloud.faults.clear();
  });

  test('takes GET and HEAD only', async () => {
    expect((await fetch(cloud.health, { method: 'HEAD' })).status).toBe(200);
    const answer = await fetch(cloud.health, { method: 'POST', body: 'x' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('/_journal', () => {
  beforeEach(clear);

  test('tells who asked which service for what, oldest first', async () => {
    const token = await bearer();
    await fetch(`${url('IBMCLOUD_COS_ENDPOINT')}/${cloud.bucket}`, { headers: { authorization: token } });
    await fetch(`${cloud.classic.restUrl}/SoftLayer_Account/getObject`, { headers: classicLogin() });
    await fetch(`${url('IBMCLOUD_KP_API_ENDPOINT')}/api/v2/keys`);
    const seen = await journal();
    expect(seen.map(({ service, method, status }) => `${service} ${method} ${status}`)).toEqual([
      'iam POST 200',
      'cos GET 200',
      'classic GET 200',
      'kms GET 401',
    ]);
    expect(seen[1]).toMatchObject({
      path: `/${cloud.bucket}`,
      identity: expect.stringMatching(/^IBMid-/),
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    expect(seen[2]).toMatchObject({ identity: cloud.classic.username, operation: 'getObject' });
    expect(seen[3]?.identity).toBeNull();
  });

  test('filters by service and time, shows the newest, and is emptied', async () => {
    for (let call = 0; call < 3; call += 1) await bearer();
    await fetch(`${url('IBMCLOUD_KP_API_ENDPOINT')}/api/v2/keys`);
    expect(await journal('?service=kms')).toHaveLength(1);
    expect(await journal('?service=iam')).toHaveLength(3);
    const [newest] = await journal('?limit=1');
    expect(newest?.service).toBe('kms');
    expect(await journal(`?since=${encodeURIComponent(newest?.time ?? '')}&service=kms`)).toHaveLength(1);
    expect(await journal(`?since=${Date.now() + 60_000}`)).toEqual([]);
    expect((await clear()).status).toBe(204);
    expect(await journal()).toEqual([]);
  });

  test.each(['?since=yesterday', '?service=mars', '?limit=0', '?limit=x'])('%s is refused', async (query) => {
    expect((await fetch(`${journalUrl()}${query}`)).status).toBe(400);
  });
});

/** What no journal may show, each of another kind. */
const CANARY = {
  apiKey: 'kAnaryApiKey0123456789-kAnaryApiKey_01234567',
  signature: 'cafe'.repeat(16),
  token: `eyJhbGciOiJub25lIn0.${Buffer.from('{"canary":1}').toString('base64url')}.c2lnbmF0dXJl`,
  plaintext: Buffer.from('canary-data-key!canary-data-key!').toString('base64'),
  wrapped: Buffer.from('{"ciphertext":"canary"}').toString('base64'),
  password: 'canary-password',
  body: 'canary-body-of-an-object',
} as const;

/** Requests as clients make them and as they should not, to every service. */
// Long: a request in one line each.
async function tour(): Promise<void> {
  const { apiKey, signature, token, plaintext, wrapped, password, body } = CANARY;
  const authorization = `Bearer ${token}`;
  const form = (values: Record<string, string>) => new URLSearchParams(values);
  const post = (target: string, payload: URLSearchParams | string, headers: Record<string, string> = {}) =>
    fetch(target, { method: 'POST', body: payload, headers });
  const [iam, kms, cos] = ['IAM_API', 'KP_API', 'COS'].map((name) => url(`IBMCLOUD_${name}_ENDPOINT`));
  const [config, logs] = ['COS_CONFIG', 'LOGS_API'].map((name) => url(`IBMCLOUD_${name}_ENDPOINT`));
  const real = await bearer();
  await post(
    `${iam}/identity/token`,
    form({ grant_type: 'urn:ibm:params:oauth:grant-type:apikey', apikey: apiKey }),
  );
  await post(`${iam}/identity/token?apikey=${apiKey}`, form({ refresh_token: token }));
  await fetch(`${iam}/v1/apikeys/details`, { headers: { 'IAM-ApiKey': apiKey, authorization: real } });
  await fetch(`${iam}/v1/apikeys/${apiKey}`, { headers: { authorization: real } });
  await fetch(`${iam}/v1/serviceids?access_token=${token}&passcode=${password}`, {
    headers: { authorization },
  });
  const key = cloud.rootKeyCrn.split(':').at(-1);
  const instance = { authorization: real, 'bluemix-instance': cloud.kmsInstanceId };
  await post(`${kms}/api/v2/keys/${key}/actions/wrap`, JSON.stringify({ plaintext }), instance);
  await post(`${kms}/api/v2/keys/${key}/actions/unwrap`, JSON.stringify({ ciphertext: wrapped }), instance);
  await fetch(`${kms}/api/v2/keys?plaintext=${encodeURIComponent(plaintext)}`, { headers: instance });
  await fetch(`${cos}/${cloud.bucket}/a`, { method: 'PUT', body, headers: { authorization: real } });
  const signed = `X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=${signature}&X-Amz-Security-Token=${token}`;
  await fetch(`${cos}/${cloud.bucket}/a?${signed}&X-Amz-Credential=${apiKey}%2F20261130`);
  await fetch(`${cos}/${cloud.bucket}/a?AWSAccessKeyId=${password}&Signature=${signature}&Expires=1`);
  await fetch(`${config}/v1/b/${cloud.bucket}?token=${token}`, { headers: { authorization } });
  const rest = cloud.classic.restUrl;
  const login = { authorization: `Basic ${Buffer.from(`${password}:${apiKey}`).toString('base64')}` };
  await fetch(`${rest}/SoftLayer_Account/getObject`, { headers: login });
  const parameters = JSON.stringify({ parameters: [{ wrappedDek: wrapped, ibmApiKey: apiKey }] });
  await post(
    `${rest}/SoftLayer_Virtual_Guest_Block_Device_Template_Group/createFromIcos`,
    parameters,
    classicLogin(),
  );
  await fetch(`${rest}/SoftLayer_Account/getObject?parameters=${encodeURIComponent(parameters)}`, {
    headers: login,
  });
  await post(cloud.classic.xmlrpcUrl, `<methodCall><methodName>${body}</methodName></methodCall>`, login);
  await post(`${logs}/v1/query?apikey=${apiKey}`, JSON.stringify({ query: body }), { authorization });
}

test('no secret gets into the journal, from no service', async () => {
  await clear();
  await tour();
  const seen = await journal();
  expect(new Set(seen.map(({ service }) => service))).toEqual(
    new Set(['iam', 'kms', 'cos', 'cos-config', 'classic', 'logs']),
  );
  expect(seen.filter(({ path }) => path.includes('***')).length).toBeGreaterThanOrEqual(8);
  const text = decodeURIComponent(JSON.stringify(seen));
  for (const [name, value] of Object.entries(CANARY)) {
    expect([name, text.includes(value)]).toEqual([name, false]);
    const digest = createHash('sha256').update(value).digest('hex');
    expect([name, text.includes(digest)]).toEqual([name, false]);
  }
  for (const value of [cloud.env['IBMCLOUD_API_KEY'] ?? '', cloud.classic.apiKey, cloud.hmac.secretAccessKey])
    expect(text.includes(value)).toBe(false);
});

test('no secret of this cloud gets into the journal, wherever it stands', async () => {
  await clear();
  const { secretAccessKey } = cloud.hmac;
  const dek = Buffer.alloc(32, 7).toString('base64');
  for (const secret of [cloud.env['IBMCLOUD_API_KEY'] ?? '', cloud.classic.apiKey, secretAccessKey, dek]) {
    const text = encodeURIComponent(secret);
    await fetch(`${url('IBMCLOUD_KP_API_ENDPOINT')}/api/v2/keys/${text}?search=${text}`);
    await fetch(`${cloud.classic.restUrl}/SoftLayer_Account/1/${text}.json`);
    const shown = JSON.stringify(await journal());
    expect([secret, shown.includes(secret) || shown.includes(text)]).toEqual([secret, false]);
  }
});

test.each(['//', 'http://[', '*', '//x:99999999', '/%'])(
  'GET %s is answered by every service, and ends none',
  async (target) => {
    for (const name of Object.keys(cloud.env).filter((variable) => /_ENDPOINT(_URL)?$/.test(variable)))
      expect(await rawGet(Number(new URL(cloud.env[name] ?? '').port), target)).toMatch(/^HTTP\/1\.1 [45]/);
    expect((await fetch(cloud.health)).status).toBe(200);
  },
);

/** The answer to a request line that no client of Node's would send. */
function rawGet(port: number, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}

describe('the HMAC pair', () => {
  test('signs requests that list the buckets of the instance, and makes one of a plain region', async () => {
    const list = await signed('GET', '/');
    expect(list.status).toBe(200);
    expect(await list.text()).toContain(`<Name>${cloud.bucket}</Name>`);
    const constraint = '<CreateBucketConfiguration><LocationConstraint>eu-de</LocationConstraint>';
    const made = await signed('PUT', '/plain-region', `${constraint}</CreateBucketConfiguration>`);
    expect(made.status).toBe(200);
    expect(await (await signed('GET', '/plain-region', '', 'location=')).text()).toContain('eu-de-standard');
    const events = cloud.trail.events.all();
    expect(events.filter(({ action }) => action.startsWith('iam-identity.serviceid'))).toEqual([]);
  });
});

/** SigV4 (ibm-cloud-apis.md 4.6) by hand, with the client's region. */
function signed(method: string, path: string, body = '', query = ''): Promise<Response> {
  const endpoint = url('IBMCLOUD_COS_ENDPOINT');
  const { host } = new URL(endpoint);
  const time = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const day = time.slice(0, 8);
  const digest = createHash('sha256').update(body).digest('hex');
  const headers = { host, 'x-amz-content-sha256': digest, 'x-amz-date': time };
  const names = Object.keys(headers).join(';');
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
  const canonical = [method, path, query, lines.join(''), names, digest].join('\n');
  const scope = `${day}/eu-de/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', time, scope, createHash('sha256').update(canonical).digest('hex')];
  const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const key = scope.split('/').reduce<string | Buffer>(mac, `AWS4${cloud.hmac.secretAccessKey}`);
  const signature = createHmac('sha256', key).update(toSign.join('\n')).digest('hex');
  const credential = `${cloud.hmac.accessKeyId}/${scope}`;
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`;
  return fetch(`${endpoint}${path}${query ? `?${query}` : ''}`, {
    method,
    headers: { ...headers, authorization },
    ...(body === '' ? {} : { body }),
  });
}

async function bearer(): Promise<string> {
  const grant = 'urn:ibm:params:oauth:grant-type:apikey';
  const form = new URLSearchParams({ grant_type: grant, apikey: cloud.env['IBMCLOUD_API_KEY'] ?? '' });
  const answer = await fetch(`${url('IBMCLOUD_IAM_API_ENDPOINT')}/identity/token`, {
    method: 'POST',
    body: form,
  });
  return `Bearer ${((await answer.json()) as { access_token: string }).access_token}`;
}

function classicLogin(): Record<string, string> {
  const { username, apiKey } = cloud.classic;
  return { authorization: `Basic ${Buffer.from(`${username}:${apiKey}`).toString('base64')}` };
}
