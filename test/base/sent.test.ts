import diagnostics from 'node:diagnostics_channel';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { onWire } from '../../lib/base/sent.ts';
import { SELF_SIGNED } from '../support/self-signed.ts';

const open: net.Server[] = [];
const sockets = new Set<net.Socket>();
afterEach(() => {
  for (const server of open.splice(0)) server.close();
  for (const socket of sockets) socket.destroy();
});

async function listening<S extends net.Server>(server: S): Promise<{ server: S; port: number }> {
  open.push(server);
  server.on('connection', (socket: net.Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

async function closedPort(): Promise<number> {
  const { server, port } = await listening(net.createServer());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

type Send = (url: string) => Promise<unknown>;

const byFetch: Send = (url) => fetch(url, { method: 'POST', body: 'x', redirect: 'manual' });

function byNode(agent?: http.Agent): Send {
  return (url) =>
    new Promise((resolve, reject) => {
      const scheme = url.startsWith('https:') ? https : http;
      const request = scheme.request(url, { method: 'POST', ...(agent ? { agent } : {}) }, (response) => {
        response.on('error', reject);
        response.on('end', () => resolve(response.statusCode));
        response.resume();
      });
      request.on('error', reject);
      request.end('x');
    });
}

/** Whether nothing was sent, by a call that must fail. */
async function nothingSent(send: Send, url: string): Promise<boolean> {
  return onWire(async (wire) => {
    await expect(send(url)).rejects.toThrow();
    return wire.nothingSent();
  });
}

describe.each<[string, Send]>([
  ['fetch', byFetch],
  ['node:http', byNode()],
])('by %s', (_name, send) => {
  test('a refused connection, also on all addresses of a name, and a name that is unknown sent nothing', async () => {
    const port = await closedPort();
    expect(await nothingSent(send, `http://127.0.0.1:${port}/`)).toBe(true);
    expect(await nothingSent(send, `http://localhost:${port}/`)).toBe(true);
    expect(await nothingSent(send, 'http://nowhere.invalid/')).toBe(true);
  });

  test('a certificate that is not trusted, and a handshake that fails, sent nothing', async () => {
    let requests = 0;
    const tls = await listening(
      https.createServer(SELF_SIGNED, (_request, response) => {
        requests += 1;
        response.end();
      }),
    );
    expect(await nothingSent(send, `https://127.0.0.1:${tls.port}/`)).toBe(true);
    expect(requests).toBe(0);
    const plain = await listening(net.createServer((socket) => socket.end('no TLS here\r\n')));
    expect(await nothingSent(send, `https://127.0.0.1:${plain.port}/`)).toBe(true);
    const mute = await listening(net.createServer((socket) => socket.resetAndDestroy()));
    expect(await nothingSent(send, `https://127.0.0.1:${mute.port}/`)).toBe(true);
  });

  test('a connection that breaks after the request, or within the answer, may have sent it', async () => {
    const reset = await listening(http.createServer((request) => request.socket.resetAndDestroy()));
    expect(await nothingSent(send, `http://127.0.0.1:${reset.port}/`)).toBe(false);
    const garbage = await listening(net.createServer((socket) => socket.end('garbage\r\n\r\n')));
    expect(await nothingSent(send, `http://127.0.0.1:${garbage.port}/`)).toBe(false);
  });

  test.each(['EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'ECONNREFUSED', 'ENOTFOUND'])(
    '%s while the answer is read proves nothing',
    async (code) => {
      const silent = await listening(http.createServer(() => undefined));
      const breakIt = (message: unknown) => {
        const { socket } = message as { socket: net.Socket };
        const error = Object.assign(new Error(`read ${code}`), { code, syscall: 'read' });
        socket.once('connect', () => setTimeout(() => socket.destroy(error), 50));
      };
      diagnostics.subscribe('net.client.socket', breakIt);
      try {
        expect(await nothingSent(send, `http://127.0.0.1:${silent.port}/`)).toBe(false);
      } finally {
        diagnostics.unsubscribe('net.client.socket', breakIt);
      }
    },
  );

  test('an answer came, so it was sent', async () => {
    const { port } = await listening(http.createServer((_request, response) => response.end('ok')));
    await onWire(async (wire) => {
      await send(`http://127.0.0.1:${port}/`);
      expect(wire.nothingSent()).toBe(false);
    });
  });
});

test('a connection that was kept alive and is closed just now may have sent it', async () => {
  let requests = 0;
  const { port } = await listening(
    http.createServer((request, response) => {
      requests += 1;
      if (requests % 2 === 0) request.socket.resetAndDestroy();
      else response.end('ok');
    }),
  );
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  for (const send of [byFetch, byNode(agent)]) {
    await onWire(async () => {
      const answer = await send(`http://127.0.0.1:${port}/`);
      if (answer instanceof Response) await answer.text();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await nothingSent(send, `http://127.0.0.1:${port}/`)).toBe(false);
  }
  agent.destroy();
});

test('a call inside that has a watch of its own does not count', async () => {
  const { port } = await listening(http.createServer((_request, response) => response.end('ok')));
  const closed = await closedPort();
  await onWire(async (wire) => {
    await onWire(() => byFetch(`http://127.0.0.1:${port}/token`));
    await expect(byFetch(`http://127.0.0.1:${closed}/`)).rejects.toThrow();
    expect(wire.nothingSent()).toBe(true);
  });
});

test('without a request there is no proof', async () => {
  await onWire(async (wire) => {
    await expect(fetch('http://127.0.0.1:1/')).rejects.toThrow('fetch failed');
    expect(wire.nothingSent()).toBe(false);
  });
});

test('calls at the same time do not mix', async () => {
  const { port } = await listening(http.createServer((request) => request.socket.resetAndDestroy()));
  const closed = await closedPort();
  const told = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      nothingSent(index % 4 < 2 ? byFetch : byNode(), `http://127.0.0.1:${index % 2 === 0 ? port : closed}/`),
    ),
  );
  expect(told).toEqual(Array.from({ length: 20 }, (_, index) => index % 2 === 1));
});

describe('behind a proxy', () => {
  const behind = async (proxy: string, send: Send, url: string): Promise<boolean> => {
    const restore = http.setGlobalProxyFromEnv({ HTTP_PROXY: proxy, HTTPS_PROXY: proxy });
    try {
      return await nothingSent(send, url);
    } finally {
      restore();
    }
  };

  test.each<[string, Send]>([
    ['fetch', byFetch],
    ['node:http', byNode()],
  ])('a tunnel that the proxy refuses sent nothing (%s)', async (_name, send) => {
    const refusing = http.createServer();
    refusing.on('connect', (_request, socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
    const { port } = await listening(refusing);
    expect(await behind(`http://127.0.0.1:${port}`, send, 'https://api.example.com/x')).toBe(true);
    expect(await behind(`http://127.0.0.1:${await closedPort()}`, send, 'https://api.example.com/x')).toBe(
      true,
    );
  });

  test.each<[string, Send]>([
    ['fetch', byFetch],
    ['node:http', byNode()],
  ])('what breaks behind an open tunnel may have been sent (%s)', async (_name, send) => {
    const target = await listening(http.createServer((request) => request.socket.resetAndDestroy()));
    const tunnel = http.createServer((request) => {
      // Node sends plain HTTP to a proxy without a tunnel.
      request.socket.resetAndDestroy();
    });
    tunnel.on('connect', (_request, socket) => {
      const there = net.connect(target.port, '127.0.0.1');
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(there).pipe(socket);
      there.on('error', () => socket.destroy());
      socket.on('error', () => there.destroy());
      there.on('close', () => socket.destroy());
    });
    const { port } = await listening(tunnel);
    expect(await behind(`http://127.0.0.1:${port}`, send, 'http://api.example.com/x')).toBe(false);
  });
});
