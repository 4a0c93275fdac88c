import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { CUT_OFF } from './failure.ts';

/** One request and its answer by Node's own client. Throws what the socket said, or what `take` or a sink threw. */

export interface Sent {
  readonly method: 'GET' | 'PUT';
  /** Scheme, host and port; the path is in `path`, which is sent as it stands. */
  readonly origin: URL;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  readonly signal: AbortSignal;
  /** Milliseconds without a byte in either direction. */
  readonly stallLimit: number;
  /** Bytes of the body that the connection took just now. */
  readonly moved?: ((bytes: number) => void) | undefined;
}

export interface Head {
  readonly statusCode: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Takes the answer's body as it comes; throws to end the exchange. */
export type Sink = (chunk: Buffer) => void;

/**
 * Bytes that are handed to a connection at a time. One piece of a whole part would be encrypted at once under TLS, and
 * lie in memory a second time; smaller ones cost events.
 */
const SLICE = 256 * 1024;
/** From so many bytes on the server is asked before they are sent: a busy one says so first. */
const WORTH_ASKING = 1024 * 1024;
/** Milliseconds until bytes are sent unasked: some servers and proxies never answer that question. */
const ASKED = 1_000;

/** Whether requests go there without a proxy. Node tells its agents of the one that the environment names (lib/runner/proxy.ts). */
export function isDirect({ protocol }: URL): boolean {
  const agent = protocol === 'https:' ? https.globalAgent : http.globalAgent;
  return (agent as { readonly options?: { readonly proxyEnv?: unknown } }).options?.proxyEnv === undefined;
}

/** `take` sees the head of the answer and says where its body goes. */
export async function exchange(sent: Sent, take: (head: Head) => Sink): Promise<Head> {
  const { promise, resolve, reject } = Promise.withResolvers<Head>();
  sent.signal.throwIfAborted();
  const outgoing = begin(sent);
  // Stays until the end of the process: what comes after the answer must not be an uncaught error.
  outgoing.on('error', reject);
  outgoing.setTimeout(sent.stallLimit, () => {
    outgoing.destroy(new Error(`timed out: ${sent.stallLimit / 1000} s without a byte`));
  });
  let isAnswered = false;
  outgoing.on('response', (incoming) => {
    isAnswered = true;
    receive(incoming, take).then(resolve, reject);
  });
  // After a 101 that nobody asked for Node closes the connection, and says neither an answer nor an error.
  outgoing.on('close', () => {
    if (!isAnswered) reject(new Error(CUT_OFF));
  });
  const stop = () => outgoing.destroy(new Error('stopped'));
  sent.signal.addEventListener('abort', stop, { once: true });
  const stopAsking = sent.body ? sendBody(outgoing, sent.body, sent.moved) : end(outgoing);
  try {
    const head = await promise;
    if (outgoing.writableEnded || head.statusCode >= 300) return head;
    throw new Error('it was answered before all of it had been sent');
  } finally {
    stopAsking();
    sent.signal.removeEventListener('abort', stop);
    // An answer to half a request leaves a connection that nothing else can use.
    if (!outgoing.writableEnded) outgoing.destroy();
  }
}

function begin({ method, origin, path, headers, body }: Sent): ClientRequest {
  const isTls = origin.protocol === 'https:';
  return (isTls ? https : http).request({
    protocol: origin.protocol,
    hostname: origin.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: origin.port,
    method,
    path,
    headers: body && body.length >= WORTH_ASKING ? { ...headers, Expect: '100-continue' } : headers,
    // The global agents keep connections alive and know the runner's proxy.
    agent: isTls ? https.globalAgent : http.globalAgent,
  });
}

function end(outgoing: ClientRequest): () => void {
  outgoing.end();
  return () => undefined;
}

/** Returns what ends the question whether to send. */
function sendBody(outgoing: ClientRequest, body: Uint8Array, moved?: (bytes: number) => void): () => void {
  let at = 0;
  const next = (): void => {
    const slice = body.subarray(at, at + SLICE);
    at += slice.length;
    const done = (error?: Error | null) => {
      if (error || outgoing.destroyed) return;
      moved?.(slice.length);
      if (at < body.length) next();
    };
    if (at < body.length) outgoing.write(slice, done);
    else outgoing.end(slice, () => moved?.(slice.length));
  };
  if (body.length < WORTH_ASKING) {
    next();
    return () => undefined;
  }
  let begun = false;
  const begin = (): void => {
    if (begun || outgoing.destroyed) return;
    begun = true;
    next();
  };
  outgoing.once('continue', begin);
  const timer = setTimeout(begin, ASKED);
  outgoing.flushHeaders();
  return () => {
    begun = true;
    clearTimeout(timer);
  };
}

function receive(incoming: IncomingMessage, take: (head: Head) => Sink): Promise<Head> {
  const { promise, resolve, reject } = Promise.withResolvers<Head>();
  const fail = (error: unknown) => {
    reject(error);
    incoming.destroy();
  };
  incoming.on('error', () => reject(new Error(CUT_OFF)));
  incoming.on('close', () => reject(new Error(CUT_OFF)));
  try {
    const head = { statusCode: incoming.statusCode ?? 0, headers: flat(incoming.headers) };
    const sink = take(head);
    incoming.on('data', (chunk: Buffer) => {
      try {
        sink(chunk);
      } catch (error) {
        fail(error);
      }
    });
    incoming.on('end', () => (incoming.complete ? resolve(head) : reject(new Error(CUT_OFF))));
  } catch (error) {
    fail(error);
  }
  return promise;
}

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}
