import { AsyncLocalStorage } from 'node:async_hooks';
import diagnostics from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { ServiceError } from './errors.ts';

/** What Node itself saw of the request of one call. */
export interface Wire {
  /**
   * True only by proof: a request was begun, and it ended before a connection (with TLS: a checked one) took its first
   * byte. Error codes prove nothing: EHOSTUNREACH also comes from reading an answer.
   */
  nothingSent(): boolean;
}

interface Watched {
  begun: boolean;
  sent: boolean;
  /** Scheme, host and port of the last request. */
  endpoint?: string;
}

const calls = new AsyncLocalStorage<Watched>();
/** Requests of fetch are written in the context of whoever opened the connection, so they are remembered. */
const requests = new WeakMap<object, Watched>();
let watching = false;
/** Endpoints that have answered this process, whatever they said. */
const answered = new Set<string>();

/** Whether this endpoint (`https://host:port`) has answered before: then its name and its certificate were good. */
export function hasAnswered(endpoint: string): boolean {
  return answered.has(endpoint);
}

/**
 * Runs a call that sends one request by fetch or node:http(s), also through an SDK or a proxy, and tells whether that
 * request has left. A call within it that has a watch of its own (a token) does not count. A ServiceError that it throws
 * gets to know where the request went.
 */
export async function onWire<T>(call: (wire: Wire) => Promise<T>): Promise<T> {
  if (!watching) watch();
  watching = true;
  const watched: Watched = { begun: false, sent: false };
  try {
    return await calls.run(watched, () => call({ nothingSent: () => watched.begun && !watched.sent }));
  } catch (error) {
    if (error instanceof ServiceError) error.endpoint ??= watched.endpoint;
    throw error;
  }
}

function watch(): void {
  diagnostics.subscribe('undici:request:create', (message) => {
    const { request } = message as { request: { readonly method?: string; readonly origin?: unknown } };
    const watched = calls.getStore();
    // A proxy is asked for a tunnel first: that is no part of the request.
    if (!watched || request.method === 'CONNECT') return;
    watched.begun = true;
    watched.endpoint = String(request.origin);
    requests.set(request, watched);
  });
  diagnostics.subscribe('undici:request:headers', (message) => {
    const { request } = message as { request: { readonly method?: string; readonly origin?: unknown } };
    if (request.method !== 'CONNECT') answered.add(String(request.origin));
  });
  diagnostics.subscribe('http.client.response.finish', (message) => {
    const { request } = message as { request: ClientRequest };
    if (request.method !== 'CONNECT') answered.add(endpointOf(request));
  });
  diagnostics.subscribe('undici:client:sendHeaders', (message) => {
    const watched = requests.get((message as { request: object }).request);
    if (watched) watched.sent = true;
  });
  diagnostics.subscribe('http.client.request.created', (message) => {
    const { request } = message as { request: ClientRequest };
    const watched = calls.getStore();
    if (!watched || request.method === 'CONNECT') return;
    watched.begun = true;
    watched.endpoint = endpointOf(request);
    // Node hands the socket over before it writes, and keeps what is written until the connection stands.
    request.once('socket', (socket: Socket) => whenOpen(socket, watched));
  });
}

function endpointOf(request: ClientRequest): string {
  // Node's `host` is without the port.
  const named = request.getHeader('host');
  return `${request.protocol}//${typeof named === 'string' ? named : request.host}`;
}

function whenOpen(socket: Socket, watched: Watched): void {
  const mark = () => {
    watched.sent = true;
  };
  const isTls = 'encrypted' in socket;
  const opening = isTls
    ? (socket as TLSSocket & { secureConnecting?: boolean }).secureConnecting
    : socket.connecting;
  if (opening) socket.once(isTls ? 'secureConnect' : 'connect', mark);
  else mark();
}

/** Why no answer came, in the socket's words: fetch and SDKs hide them in the cause. */
export function reasonOf(error: unknown): string {
  let reason = '';
  let at: unknown = error;
  for (let depth = 0; depth < 6 && at instanceof Error; depth += 1) {
    const { code } = at as NodeJS.ErrnoException;
    const told =
      typeof code === 'string' && !at.message.includes(code) ? `${at.message} (${code})` : at.message;
    if (told !== '') reason = told;
    at = at instanceof AggregateError && at.errors.length > 0 ? at.errors[0] : at.cause;
  }
  return reason === '' ? String(error) : reason;
}
