import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LoggedRequest, RequestLog } from '../ports.ts';

/** What the local cloud tells of itself; no service of IBM's has it. */
export interface ControlDeps {
  /** Names of the services in the order of their ports. */
  readonly services: readonly string[];
  readonly requestLog: RequestLog;
  readonly account: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Is the service's listener open? */
  readonly isOpen: (service: string) => boolean;
}

/** Answers a request of its own paths and says so; leaves all others alone. */
export type Control = (request: IncomingMessage, response: ServerResponse) => boolean;

/** The newest requests that one answer shows at most. */
const MOST = 1000;

/**
 * `GET /health`: 200 when all services listen, else 503.
 * `GET /_journal`: the log of requests, oldest first, with `since` (RFC 3339 or milliseconds since the epoch, inclusive),
 * `service` and `limit`; `DELETE /_journal` empties it. Neither asks who calls, and neither is itself in the log.
 */
export function createControl(deps: ControlDeps): Control {
  return (request, response) => {
    const target = request.url ?? '/';
    // Nothing before the path: `//x` is a path too, and all else is not for this.
    if (!/^\/(?:health|_journal)(?:\?|$)/.test(target)) return false;
    const url = new URL(target, 'http://localhost');
    request.resume();
    const { status, body, allow } = answer(deps, request.method ?? '', url);
    response.writeHead(status, {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...(allow === undefined ? {} : { Allow: allow }),
    });
    response.end(body === undefined || request.method === 'HEAD' ? undefined : `${JSON.stringify(body)}\n`);
    return true;
  };
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly allow?: string;
}

function answer(deps: ControlDeps, method: string, url: URL): Answer {
  const reads = method === 'GET' || method === 'HEAD';
  if (url.pathname === '/health') {
    return reads ? health(deps) : notAllowed('GET, HEAD');
  }
  if (reads) return journal(deps, url.searchParams);
  if (method !== 'DELETE') return notAllowed('GET, HEAD, DELETE');
  deps.requestLog.clear();
  return { status: 204 };
}

function notAllowed(allow: string): Answer {
  const body = { error: 'method_not_allowed', message: `This address takes ${allow} only.` };
  return { status: 405, body, allow };
}

function health({ services, isOpen, account, startedAt, requestLog }: ControlDeps): Answer {
  const states = services.map((service) => [service, isOpen(service) ? 'running' : 'stopped'] as const);
  const well = states.every(([, state]) => state === 'running');
  return {
    status: well ? 200 : 503,
    body: {
      status: well ? 'ok' : 'unavailable',
      account,
      services: Object.fromEntries(states),
      started: new Date(startedAt).toISOString(),
      requests: requestLog.entries().length,
    },
  };
}

function journal({ services, requestLog }: ControlDeps, query: URLSearchParams): Answer {
  const service = query.get('service');
  if (service !== null && !services.includes(service))
    return bad(`The parameter service must be one of ${services.join(', ')}.`);
  const since = moment(query.get('since'));
  if (since === undefined)
    return bad('The parameter since must be a time such as 2026-11-30T12:00:00Z, or milliseconds.');
  const limit = Number(query.get('limit') ?? MOST);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    return bad(`The parameter limit must be a number from 1 to ${MOST}.`);
  const fitting = requestLog
    .entries()
    .filter((entry) => entry.at >= since && (service === null || entry.service === service));
  return { status: 200, body: { requests: fitting.slice(-limit).map(shown), found: fitting.length } };
}

function bad(message: string): Answer {
  return { status: 400, body: { error: 'bad_request', message } };
}

/** Milliseconds since the epoch; 0 without a time, undefined for what is none. */
function moment(text: string | null): number | undefined {
  if (text === null || text === '') return 0;
  const at = /^\d{1,15}$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}

/** A digest of a body may stand for a secret that can be guessed, so it stays out. */
function shown({ at, service, method, path, status, caller, operation }: LoggedRequest) {
  return {
    time: new Date(at).toISOString(),
    service,
    method,
    path,
    status,
    identity: caller ?? null,
    operation: operation ?? null,
  };
}
