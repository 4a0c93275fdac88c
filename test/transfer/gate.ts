import http, { type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Kind = 'create' | 'part' | 'complete' | 'abort' | 'list' | 'uploads' | 'head' | 'get' | 'other';

/** One request that came to the gate. */
export interface Passing {
  readonly kind: Kind;
  /** The number of a part, or the first byte of a range; -1 for what has neither. */
  readonly at: number;
  readonly url: string;
  readonly authorization: string;
  /** Bytes of its body that came. */
  bytes: number;
  /** What was answered; undefined while nothing was. */
  status: number | undefined;
}

interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What becomes of a request. Nothing named: it passes. */
export interface Fate {
  /** The connection is cut when so many bytes of the body came; the service sees none of them. */
  readonly cutAt?: number;
  /** From so many bytes on nothing is read or answered; the service sees none of them. */
  readonly silentAt?: number;
  /** The service does not see it. */
  readonly answer?: Answer;
  /** The service does it, and its reply is lost, never comes, or is replaced by this one. */
  readonly done?: 'lost' | 'silent' | Answer;
  /** The byte at this place of the request's body is changed. */
  readonly changed?: number;
  /** The byte at this place of the answer's body is changed. */
  readonly changedBack?: number;
  /** The connection is cut when so many bytes of the answer's body were sent. */
  readonly cutBackAt?: number;
  /** What the client is told instead of the service's own text. */
  readonly rewritten?: (text: string) => string;
  /** Goes after the request's own query. */
  readonly query?: string;
  /** It waits for this first. */
  readonly held?: Promise<unknown>;
}

/** What the service answered. */
interface Answered {
  readonly kind: Kind;
  readonly method: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Gives what an answer should have been; undefined: it is right. */
export type Mend = (answered: Answered) => { readonly status: number; readonly body: Buffer } | undefined;

/** Stands before a server of any make: counts what comes, and breaks what it is told to. */
export interface Gate {
  readonly url: string;
  readonly seen: Passing[];
  decide: (passing: Passing) => Fate | Answer | undefined;
  /** Told when an answer of the service begins. */
  answered: (passing: Passing) => void;
  /** Requests of parts or ranges at a time, at most, since the last `reset`. */
  most(): number;
  /** Bytes of parts that came since the last `reset`. */
  partBytes(): number;
  reset(): void;
  stop(): Promise<void>;
}

// Long: the gate's functions share what it counts.
export async function startGate(target: string, mend?: Mend): Promise<Gate> {
  const agent = new http.Agent({ keepAlive: true });
  const seen: Passing[] = [];
  let now = 0;
  let most = 0;
  const server = http.createServer((request, response) => {
    const passing = passingOf(request);
    seen.push(passing);
    if (passing.kind === 'part' || passing.kind === 'get') {
      now += 1;
      most = Math.max(most, now);
      response.once('close', () => {
        now -= 1;
      });
    }
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    void pass(gate, passing, { request, response, target, agent, mend });
  });
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    response.writeContinue();
    server.emit('request', request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gate: Gate = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    decide: () => undefined,
    answered: () => undefined,
    most: () => most,
    partBytes: () => seen.reduce((sum, { kind, bytes }) => sum + (kind === 'part' ? bytes : 0), 0),
    reset() {
      seen.length = 0;
      most = 0;
      gate.decide = () => undefined;
      gate.answered = () => undefined;
    },
    stop: () =>
      new Promise((resolve) => {
        agent.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return gate;
}

function passingOf({ method = '', url = '', headers }: IncomingMessage): Passing {
  const query = new URL(url, 'http://gate').searchParams;
  const range = /bytes=(\d+)-/.exec(headers.range ?? '')?.[1];
  return {
    kind: kindOf(method, query),
    at: Number(query.get('partNumber') ?? range ?? -1),
    url,
    authorization: headers.authorization ?? '',
    bytes: 0,
    status: undefined,
  };
}

function kindOf(method: string, query: URLSearchParams): Kind {
  if (query.has('uploadId')) {
    if (method === 'PUT') return 'part';
    if (method === 'POST') return 'complete';
    return method === 'DELETE' ? 'abort' : 'list';
  }
  if (query.has('uploads')) return method === 'POST' ? 'create' : 'uploads';
  if (method === 'HEAD') return 'head';
  return method === 'GET' ? 'get' : 'other';
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: string;
  readonly agent: http.Agent;
  readonly mend?: Mend | undefined;
}

async function pass(gate: Gate, passing: Passing, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  const told = gate.decide(passing) ?? {};
  const fate: Fate = 'status' in told ? { answer: told } : told;
  await fate.held;
  // From here on the body comes: whoever takes it is set up in this very turn.
  request.on('data', (chunk: Buffer) => {
    passing.bytes += chunk.length;
  });
  const end = fate.cutAt ?? fate.silentAt;
  if (end !== undefined) {
    await bodyUpTo(request, passing, end);
    if (fate.cutAt !== undefined) request.socket.resetAndDestroy();
  } else if (fate.answer) {
    request.once('end', () => give(passing, response, fate.answer ?? { status: 500 }));
  } else {
    forward(gate, passing, fate, exchange);
  }
}

/** Reads no more of a body than was asked for, but for what a block brings with it. */
function bodyUpTo(request: IncomingMessage, passing: Passing, bytes: number): Promise<void> {
  return new Promise((resolve) => {
    const enough = (): void => {
      if (passing.bytes < bytes) return;
      request.pause();
      resolve();
    };
    request.on('data', enough).once('end', resolve).once('close', resolve);
    enough();
  });
}

function give(passing: Passing, response: ServerResponse, { status, body, headers }: Answer): void {
  passing.status = status;
  response.writeHead(status, headers).end(body ?? '');
}

function forward(gate: Gate, passing: Passing, fate: Fate, exchange: Exchange): void {
  const { request, target, agent } = exchange;
  const { method, headers, url } = request;
  const forwarded = http.request(`${target}${url}${fate.query ?? ''}`, { method, headers, agent });
  forwarded.once('response', (answer) => answerBy(gate, passing, fate, exchange, answer));
  forwarded.on('error', () => request.socket.destroy());
  request.once('close', () => {
    // The client went away within its body: so does what it began.
    if (!request.complete) forwarded.destroy();
  });
  const changed = corrupter(fate.changed);
  request.on('data', (chunk: Buffer) => {
    if (!forwarded.write(changed(chunk))) request.pause();
  });
  forwarded.on('drain', () => request.resume());
  request.once('end', () => forwarded.end());
}

function answerBy(
  gate: Gate,
  passing: Passing,
  fate: Fate,
  exchange: Exchange,
  answer: IncomingMessage,
): void {
  const { request, response, mend } = exchange;
  const { done, rewritten } = fate;
  answer.once('error', () => response.destroy());
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(chunk));
  answer.once('end', () => {
    if (done === 'lost') return request.socket.resetAndDestroy();
    if (done === 'silent') return undefined;
    if (done) return give(passing, response, done);
    const { method = '' } = request;
    const { 'content-length': length, ...headers } = answer.headers;
    const told = { status: answer.statusCode ?? 502, body: Buffer.concat(chunks) };
    const mended = mend?.({ ...told, kind: passing.kind, method, headers }) ?? told;
    passing.status = mended.status;
    gate.answered(passing);
    const body = rewritten ? Buffer.from(rewritten(mended.body.toString())) : mended.body;
    // The length of what HEAD does not send.
    if (method === 'HEAD') response.writeHead(mended.status, answer.headers).end();
    else {
      response.writeHead(mended.status, {
        ...headers,
        ...(length === undefined ? {} : { 'content-length': body.length }),
      });
      sendBack(response, body, fate);
    }
    return undefined;
  });
}

function sendBack(response: ServerResponse, body: Buffer, { changedBack, cutBackAt }: Fate): void {
  if (changedBack !== undefined) body[changedBack] = (body[changedBack] ?? 0) ^ 0x20;
  if (cutBackAt === undefined) response.end(body);
  else response.write(body.subarray(0, cutBackAt), () => response.socket?.destroySoon());
}

function corrupter(place: number | undefined): (chunk: Buffer) => Buffer {
  if (place === undefined) return (chunk) => chunk;
  let seen = 0;
  return (chunk) => {
    const at = place - seen;
    seen += chunk.length;
    if (at < 0 || at >= chunk.length) return chunk;
    const copy = Buffer.from(chunk);
    copy[at] = (copy[at] ?? 0) ^ 0x20;
    return copy;
  };
}
