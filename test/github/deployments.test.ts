import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Secret } from '../../lib/base/secret.ts';
import { openDeployment, type RunContext, runContext } from '../../lib/github/deployments.ts';

interface Deployment {
  readonly id: number;
  readonly environment: string;
  readonly sha: string;
  readonly statuses: Record<string, unknown>[];
}

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** A small GitHub that knows deployments only. */
async function gitHub(deployments: Deployment[], forbidden = false) {
  const requests: { method: string; url: string; authorization: string; body: Record<string, unknown> }[] =
    [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const body = text === '' ? {} : JSON.parse(text);
    const url = new URL(request.url ?? '', 'http://github');
    requests.push({
      method: request.method ?? '',
      url: request.url ?? '',
      authorization: request.headers.authorization ?? '',
      body,
    });
    const send = (value: unknown, status = 200) => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    if (forbidden) return send({ message: 'Resource not accessible by integration' }, 403);
    const base = '/api/v3/repos/octo/images/deployments';
    if (url.pathname === base && request.method === 'GET')
      return send(deployments.filter(({ sha }) => sha === url.searchParams.get('sha')));
    if (url.pathname === base) {
      const made = { id: 500, environment: body.environment, sha: body.ref, statuses: [] };
      deployments.push(made);
      return send(made, 201);
    }
    const id = Number(/\/deployments\/(\d+)\/statuses$/.exec(url.pathname)?.[1]);
    const found = deployments.find((one) => one.id === id);
    if (!found) return send({ message: 'Not Found' }, 404);
    if (request.method === 'GET') return send(found.statuses);
    found.statuses.unshift(body);
    return send({ id: 1, ...body }, 201);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const run = runContext({
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`,
    GITHUB_SERVER_URL: 'https://ghe.example',
    GITHUB_REPOSITORY: 'octo/images',
    GITHUB_SHA: 'abc',
    GITHUB_RUN_ID: '42',
  }) as RunContext;
  return { requests, deployments, run };
}

const TOKEN = new Secret('ghs_canary');
const status = (state: string, run: string) => ({
  state,
  log_url: `https://ghe.example/octo/images/actions/runs/${run}/job/9`,
});

test("the deployment of the job's environment for this run gets the status", async () => {
  const { requests, deployments, run } = await gitHub([
    { id: 1, environment: 'staging', sha: 'abc', statuses: [status('in_progress', '421')] },
    { id: 2, environment: 'production', sha: 'abc', statuses: [status('in_progress', '42')] },
    { id: 3, environment: 'production', sha: 'other', statuses: [status('in_progress', '42')] },
  ]);
  const deployment = await openDeployment(TOKEN, run, 'Server web');
  expect(deployment).toMatchObject({ id: 2, environment: 'production', found: true });
  await deployment.report({ state: 'success', description: 'Server 7', environmentUrl: 'https://1.2.3.4' });
  expect(deployments[1]?.statuses[0]).toMatchObject({
    state: 'success',
    description: 'Server 7',
    environment_url: 'https://1.2.3.4',
    log_url: 'https://ghe.example/octo/images/actions/runs/42',
    auto_inactive: false,
  });
  expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  expect(requests.every(({ authorization }) => authorization === 'token ghs_canary')).toBe(true);
});

test('of several deployments of this run the one in progress is ours', async () => {
  const { run } = await gitHub([
    {
      id: 1,
      environment: 'image',
      sha: 'abc',
      statuses: [status('success', '42'), status('in_progress', '42')],
    },
    { id: 2, environment: 'production', sha: 'abc', statuses: [status('in_progress', '42')] },
  ]);
  expect((await openDeployment(TOKEN, run, '')).id).toBe(2);
});

test('without a deployment of this run one is made, and found again', async () => {
  const { requests, run } = await gitHub([
    { id: 1, environment: 'production', sha: 'abc', statuses: [status('success', '41')] },
  ]);
  const deployment = await openDeployment(TOKEN, run, 'Server web');
  expect(deployment).toMatchObject({ id: 500, environment: 'ibm-cloud-classic', found: false });
  expect(requests.find(({ method }) => method === 'POST')?.body).toMatchObject({
    ref: 'abc',
    auto_merge: false,
    required_contexts: [],
    production_environment: false,
    description: 'Server web',
  });
  await deployment.report({ state: 'in_progress', description: 'x'.repeat(300) });
  const again = await openDeployment(TOKEN, run, 'Server web');
  expect(again).toMatchObject({ id: 500, found: true });
  const sent = requests.find(({ url }) => url.endsWith('/500/statuses'))?.body['description'];
  expect(String(sent)).toHaveLength(140);
});

test('what GitHub refuses is thrown, for the caller to warn about', async () => {
  const { run } = await gitHub([], true);
  await expect(openDeployment(TOKEN, run, '')).rejects.toThrow('Resource not accessible by integration');
});

test('outside of a workflow run there is no context', () => {
  expect(runContext({})).toBeUndefined();
  expect(runContext({ GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 's', GITHUB_RUN_ID: '1' })?.apiUrl).toBe(
    'https://api.github.com',
  );
});
