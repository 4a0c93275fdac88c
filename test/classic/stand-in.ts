import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { type ClassicClient, createClassicClient } from '../../lib/classic/client.ts';

interface Seen {
  readonly method: string;
  /** Path below the base, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answerer = (seen: Seen, response: ServerResponse, count: number) => void;

export interface StandIn {
  readonly url: string;
  readonly seen: Seen[];
  client(options?: { signal?: AbortSignal }): ClassicClient;
  close(): Promise<void>;
}

/** A server on a free loopback port that answers every classic call by `answer`; `count` is the number of the call. */
export async function startStandIn(answer: Answerer): Promise<StandIn> {
  const seen: Seen[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const url = new URL(request.url ?? '', 'http://stand-in');
    const one: Seen = {
      method: request.method ?? '',
      path: url.pathname.replace('/rest/v3.1', ''),
      query: url.searchParams,
      headers: request.headers,
      body,
    };
    seen.push(one);
    answer(one, response, seen.length);
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/rest/v3.1`;
  return {
    url,
    seen,
    client: (options = {}) =>
      createClassicClient({
        url,
        username: 'apikey',
        apiKey: new Secret('canary-key-0123456789'),
        signal: options.signal ?? new AbortController().signal,
        log: silentLog,
        retryBase: 1,
      }),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function sendJson(response: ServerResponse, value: unknown, status = 200, headers = {}): void {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

export function sendFault(
  response: ServerResponse,
  code: string | undefined,
  error: string,
  status = 500,
): void {
  sendJson(response, code === undefined ? { error } : { error, code }, status);
}
