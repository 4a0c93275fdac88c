import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeDeployment {
  readonly id: number;
  readonly environment: string;
  readonly sha: string;
  /** Newest first, as GitHub lists them. */
  readonly statuses: Record<string, unknown>[];
}

export interface GitHubStandIn {
  readonly requests: { method: string; url: string; authorization: string; body: Record<string, unknown> }[];
  readonly deployments: FakeDeployment[];
  /** The runner's environment of run 42 of octo/images. */
  readonly env: Record<string, string>;
  close(): Promise<void>;
}

/** A small GitHub that knows deployments only. `forbidden`: its token has no right to them. */
export async function startGitHub(deployments: FakeDeployment[], forbidden = false): Promise<GitHubStandIn> {
  const requests: GitHubStandIn['requests'] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const body = text === '' ? {} : JSON.parse(text);
    const { method = '', headers } = request;
    const url = request.url ?? '';
    requests.push({ method, url, authorization: headers.authorization ?? '', body });
    const [status, value] = forbidden
      ? [403, { message: 'Resource not accessible by integration' }]
      : answer(deployments, method, new URL(url, 'http://github'), body);
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(value));
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    requests,
    deployments,
    env: {
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`,
      GITHUB_SERVER_URL: 'https://ghe.example',
      GITHUB_REPOSITORY: 'octo/images',
      GITHUB_SHA: 'abc',
      GITHUB_RUN_ID: '42',
      GITHUB_JOB: 'order',
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer(
  deployments: FakeDeployment[],
  method: string,
  url: URL,
  body: Record<string, unknown>,
): [number, unknown] {
  if (url.pathname === '/api/v3/repos/octo/images/deployments') {
    if (method === 'GET') return [200, deployments.filter(({ sha }) => sha === url.searchParams.get('sha'))];
    const made = {
      id: 500,
      environment: String(body['environment']),
      sha: String(body['ref']),
      statuses: [],
    };
    deployments.push(made);
    return [201, made];
  }
  const id = Number(/\/deployments\/(\d+)\/statuses$/.exec(url.pathname)?.[1]);
  const found = deployments.find((one) => one.id === id);
  if (!found) return [404, { message: 'Not Found' }];
  if (method === 'GET') return [200, found.statuses];
  found.statuses.unshift(body);
  return [201, { id: 1, ...body }];
}

/** A status as GitHub itself writes it for the job of a run. */
export const jobStatus = (state: string, run: string): Record<string, unknown> => ({
  state,
  log_url: `https://ghe.example/octo/images/actions/runs/${run}/job/9`,
});
