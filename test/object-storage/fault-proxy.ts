import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** The service has done it, and its answer is replaced. */
interface DoneButAnswered {
  readonly done: true;
  readonly status: number;
  readonly body: string;
}

interface AnswerInstead {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What happens to one request: it passes, gets another answer, or its connection breaks before or after the service saw it. */
type Fault = 'pass' | 'reset-before' | 'reset-after' | DoneButAnswered | AnswerInstead;

interface Seen {
  readonly method: string;
  readonly url: string;
}

/** Stands between a client and a service of the local cloud, and breaks what it is told to. */
export interface FaultProxy {
  readonly url: string;
  readonly seen: Seen[];
  /** Decides for each request; the default lets all pass. */
  decide: (request: Seen, count: number) => Fault;
  stop(): Promise<void>;
}

export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const seen: Seen[] = [];
  const proxy: { decide: FaultProxy['decide'] } = { decide: () => 'pass' };
  const agent = new http.Agent({ keepAlive: false });
  const server = http.createServer((request, response) => {
    const one = { method: request.method ?? '', url: request.url ?? '' };
    seen.push(one);
    const fault = proxy.decide(one, seen.length);
    if (fault === 'reset-before') request.socket.resetAndDestroy();
    else if (typeof fault === 'object' && !('done' in fault)) answerInstead(request, response, fault);
    else forward(request, response, fault, target, agent);
  });
  server.on('checkContinue', (request, response) => {
    response.writeContinue();
    server.emit('request', request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(proxy, {
    url: `http://127.0.0.1:${port}`,
    seen,
    stop: () =>
      new Promise<void>((resolve) => {
        agent.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

/** The service never sees it. */
function answerInstead(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  { status, headers, body }: AnswerInstead,
): void {
  request.resume();
  request.on('end', () => {
    response.writeHead(status, headers);
    response.end(body ?? '');
  });
}

/** The service does it; its answer passes, is lost or is replaced. */
function forward(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  fault: 'pass' | 'reset-after' | DoneButAnswered,
  target: string,
  agent: http.Agent,
): void {
  const { method, headers, url } = request;
  const forwarded = http.request(`${target}${url}`, { method, headers, agent }, (answer) => {
    if (fault === 'pass') {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      return;
    }
    answer.resume();
    answer.on('end', () => {
      if (fault === 'reset-after') request.socket.resetAndDestroy();
      else response.writeHead(fault.status).end(fault.body);
    });
  });
  forwarded.on('error', () => request.socket.destroy());
  request.pipe(forwarded);
}
