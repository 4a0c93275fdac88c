import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer as createTcp, type Server as TcpServer } from 'node:net';
import tls from 'node:tls';
import { TEST_CERTIFICATES } from './certificates.ts';
import { SELF_SIGNED } from './self-signed.ts';

/** Everything that can stand where a service should be; each counts who comes. */
export interface IllNetwork {
  /** URLs by the name of what is wrong there. */
  readonly urls: Readonly<Record<Ill, string>>;
  /** Connections or requests so far, by the same names; those of `refused` are seen by nobody. */
  readonly seen: Map<Ill, number>;
  /** Address of a proxy that wants a password. */
  readonly proxy: string;
  stop(): Promise<void>;
}

const ILLS = [
  'refused',
  'reset',
  'silent',
  'busy',
  'limited',
  'page',
  'page-404',
  'login-203',
  'page-502',
  'elsewhere',
  'empty',
  'page-501',
  'expired',
  'self-signed',
  'unknown-authority',
  'other-name',
  'no-tls',
  'tls-for-http',
  'no-http',
] as const;
type Ill = (typeof ILLS)[number];

const PAGE = '<!DOCTYPE html><html><body><h1>Welcome</h1>Please log in.</body></html>';
const HTTP: Partial<Record<Ill, { status: number; body: string; headers?: Record<string, string> }>> = {
  busy: { status: 503, body: '' },
  limited: { status: 429, body: '', headers: { 'Retry-After': '1' } },
  page: { status: 200, body: PAGE },
  'page-404': { status: 404, body: PAGE },
  'login-203': { status: 203, body: PAGE },
  'page-501': { status: 501, body: PAGE },
  'page-502': { status: 502, body: PAGE },
  elsewhere: { status: 302, body: '', headers: { Location: 'https://login.example.com/' } },
  empty: { status: 200, body: '' },
};
const { key, good, expired, otherName, authority, stranger } = TEST_CERTIFICATES;

/** Listens on the loopback address. This process trusts the test authority from now on. */
// Long: one line for each thing that can stand where a service should be.
export async function startIllNetwork(): Promise<IllNetwork> {
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), authority]);
  const seen = new Map<Ill, number>();
  const servers: (Server | TcpServer)[] = [];
  const count = (ill: Ill) => seen.set(ill, (seen.get(ill) ?? 0) + 1);
  const listen = async (server: Server | TcpServer, scheme: string): Promise<string> => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `${scheme}://localhost:${(server.address() as AddressInfo).port}`;
  };
  const web = (ill: Ill): RequestListener => {
    const { status = 200, body = '{}', headers = {} } = HTTP[ill] ?? {};
    return (request, response) => {
      count(ill);
      request.resume();
      if (ill === 'silent') return;
      response
        .writeHead(status, { 'Content-Type': 'text/html', ...headers })
        .end(request.method === 'HEAD' ? '' : body);
    };
  };
  const secured = (ill: Ill, certificate: { key: string; cert: string }) => {
    const server = createHttps(certificate, web('page'));
    server.on('connection', () => count(ill));
    server.on('tlsClientError', () => undefined);
    return listen(server, 'https');
  };
  const raw = (ill: Ill, scheme: string, words: string | undefined) =>
    listen(
      createTcp((socket) => {
        count(ill);
        socket.on('error', () => undefined);
        socket.once('data', () => (words === undefined ? socket.resetAndDestroy() : socket.end(words)));
      }),
      scheme,
    );
  const urls: Record<Ill, string> = {
    refused: await closedPort(),
    reset: await raw('reset', 'http', undefined),
    silent: await listen(createHttp(web('silent')), 'http'),
    busy: await listen(createHttp(web('busy')), 'http'),
    limited: await listen(createHttp(web('limited')), 'http'),
    page: await listen(createHttp(web('page')), 'http'),
    'page-404': await listen(createHttp(web('page-404')), 'http'),
    'page-501': await listen(createHttp(web('page-501')), 'http'),
    'page-502': await listen(createHttp(web('page-502')), 'http'),
    elsewhere: await listen(createHttp(web('elsewhere')), 'http'),
    empty: await listen(createHttp(web('empty')), 'http'),
    'login-203': await listen(createHttp(web('login-203')), 'http'),
    expired: await secured('expired', { key, cert: expired }),
    'self-signed': await secured('self-signed', SELF_SIGNED),
    'unknown-authority': await secured('unknown-authority', { key, cert: stranger }),
    'other-name': await secured('other-name', { key, cert: otherName }),
    'no-tls': (await listen(createHttp(web('page')), 'http')).replace('http:', 'https:'),
    'tls-for-http': (await secured('tls-for-http', { key, cert: good })).replace('https:', 'http:'),
    'no-http': await raw('no-http', 'http', 'SSH-2.0-OpenSSH_9.2p1\r\n'),
  };
  const proxy = await listen(proxyThatAsks(), 'http');
  return {
    urls,
    seen,
    proxy,
    async stop() {
      for (const server of servers) {
        if ('closeAllConnections' in server) server.closeAllConnections();
        server.close();
      }
    },
  };
}

function proxyThatAsks(): Server {
  const server = createHttp((_, response) => void response.writeHead(407).end());
  server.on('connect', (_, socket) => {
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n');
  });
  return server;
}

/** Where nobody listens (any more). */
async function closedPort(): Promise<string> {
  const server = createTcp();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
