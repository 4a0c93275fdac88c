import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { type CloudLogs, type CloudLogsDeps, createCloudLogs } from '../../lib/cloud-logs/cloud-logs.ts';
import type { QueryTurns } from '../../lib/cloud-logs/query-turns.ts';
import type { TokenSource } from '../../lib/iam/token-source.ts';

/** A query as it came. */
export interface Asked {
  readonly path: string;
  readonly query: string;
  /** Unix milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly body: Record<string, unknown>;
  readonly token: string;
}

export type Reply = (asked: Asked, response: ServerResponse) => void;

/** A stand-in for Cloud Logs that answers as each test says, and keeps what was asked. */
export class StandIn {
  readonly asked: Asked[] = [];
  reply: Reply = (_asked, response) => stream(response, []);
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  client(more: Partial<CloudLogsDeps> & { turns: QueryTurns }): CloudLogs {
    const endpoints = { network: 'public', overrides: { logs: this.url } } as const;
    const instance = { crn: 'crn', region: 'us-south', instanceId: 'guid' };
    const retry = { base: 1, cap: 5 };
    const { signal } = new AbortController();
    return createCloudLogs(instance, { tokens: tokens(), endpoints, signal, log: silentLog, retry, ...more });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const asked = {
      path: request.url ?? '',
      query: body.query,
      from: Date.parse(body.metadata.start_date),
      to: Date.parse(body.metadata.end_date),
      body,
      token: request.headers.authorization ?? '',
    };
    this.asked.push(asked);
    this.reply(asked, response);
  }
}

/** A new token after each that was refused. */
function tokens(): TokenSource {
  let number = 1;
  return {
    token: async () => new Secret(`token-${number}`),
    claims: async () => ({ subType: undefined, iamId: 'IBMid-1', accountId: 'a', expiresAt: undefined }),
    time: async () => Date.now(),
    invalidate: () => {
      number += 1;
    },
  };
}

/** An answer of messages, as IBM's page shows it. */
export function stream(response: ServerResponse, messages: readonly unknown[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(`: success\ndata: ${JSON.stringify({ query_id: { query_id: 'q' } })}\n\n`);
  for (const message of messages) response.write(`: success\ndata: ${JSON.stringify(message)}\n\n`);
  response.end();
}

export function refuse(response: ServerResponse, status: number, code: string, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(
    JSON.stringify({ errors: [{ code, message: `it is ${code}` }], trace: 't1', status_code: status }),
  );
}

const T0 = Date.UTC(2026, 10, 22, 6, 0, 0);

/** An event as services send it, `seconds` after 06:00. */
export function event(
  id: string,
  seconds: number,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  const eventTime = `${new Date(T0 + seconds * 1000).toISOString().slice(0, 22)}+0000`;
  return {
    eventTime,
    action: 'kms.secrets.wrap',
    outcome: 'success',
    id,
    initiator: { id: 'iam-ServiceId-1', name: 'wrapper', credential: { type: 'token' } },
    target: { id: 'crn:v1:bluemix:public:kms:us-south:a/1:i:key:k1', name: 'root' },
    ...more,
  };
}

/** A row that holds it. */
export function row(data: unknown): Record<string, unknown> {
  return {
    metadata: [{ key: 'timestamp', value: '2026-11-22T06:00:00.5' }, { key: 'empty' }],
    labels: [{ key: 'applicationname', value: 'ibm-audit-event' }, { key: 'threadid' }],
    user_data: typeof data === 'string' ? data : JSON.stringify(data),
  };
}

export const rows = (...events: unknown[]) => ({ result: { results: events.map(row) } });
export const DAY = 24 * 3_600_000;
export { T0 };
