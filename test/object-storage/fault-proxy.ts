import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What happens to one request: it passes, gets another answer, or its connection breaks before or after the service saw it. */
type Fault =
  | 'pass'
  | 'reset-before'
  | 'reset-after'
  /** The service has done it, and its answer is replaced. */
  | { readonly done: true; readonly status: number; readonly body: string }
  | { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> };

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
    if (fault === 'reset-before') {
      request.socket.resetAndDestroy();
      return;
    }
    if (typeof fault === 'object' && !('done' in fault)) {
      request.resume();
      request.on('end', () => {
        response.writeHead(fault.status, fault.headers);
        response.end(fault.body ?? '');
      });
      return;
    }
    const forward = http.request(
      `${target}${one.url}`,
      { method: one.method, headers: request.headers, agent },
      (answer) => {
        if (fault === 'reset-after') {
          answer.resume();
          answer.on('end', () => request.socket.resetAndDestroy());
          return;
        }
        if (typeof fault === 'object') {
          answer.resume();
          answer.on('end', () => response.writeHead(fault.status).end('body' in fault ? fault.body : ''));
          return;
        }
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    forward.on('error', () => request.socket.destroy());
    request.pipe(forward);
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
