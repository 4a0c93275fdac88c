import net, { type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Connections } from '../../lib/object-storage/download-socket.ts';

/** What a server may do on a connection, byte by byte. */

let server: net.Server;
let port = 0;
/** Called with the request's number on its connection, from 1. */
let serve: (socket: Socket, request: number) => void | Promise<void>;
let opened = 0;
const sockets = new Set<Socket>();

beforeAll(async () => {
  server = net.createServer((socket) => {
    opened += 1;
    sockets.add(socket);
    let requests = 0;
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      if (!bytes.toString('latin1').endsWith('\r\n\r\n')) return;
      requests += 1;
      void serve(socket, requests);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

interface Got {
  readonly statusCode: number;
  readonly room: string;
  readonly told: string;
}

async function get(
  connections = new Connections(),
  { length = 10, headers = {} }: { readonly length?: number; readonly headers?: Record<string, string> } = {},
): Promise<Got> {
  const room = new Uint8Array(new SharedArrayBuffer(length));
  let told = '';
  const { signal } = new AbortController();
  const asked = { origin: new URL(`http://127.0.0.1:${port}`), path: '/x', headers, room, signal };
  const { statusCode } = await connections.get({ ...asked, stallLimit: 5_000 }, () => (chunk) => {
    if (chunk.buffer !== room.buffer && told.length + chunk.length <= room.length)
      room.set(chunk, told.length);
    told += chunk.toString('latin1');
  });
  return { statusCode, room: Buffer.from(room).toString('latin1'), told };
}

const OK = 'HTTP/1.1 206 Partial Content\r\nContent-Length: 10\r\n\r\n';
const whole = { statusCode: 206, room: '0123456789', told: '0123456789' };

it('reads an answer however it is cut, and asks on the same connection again', async () => {
  opened = 0;
  const connections = new Connections();
  serve = async (socket, request) => {
    const text = `${request === 2 ? 'HTTP/1.1 100 Continue\r\n\r\n' : ''}${OK}0123456789`;
    const size = request === 1 ? 1 : 7;
    for (let at = 0; at < text.length; at += size) {
      socket.write(text.slice(at, at + size));
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  expect([await get(connections), await get(connections), opened]).toEqual([whole, whole, 1]);
});

it('asks on a new connection when the server has closed the idle one', async () => {
  opened = 0;
  const connections = new Connections();
  serve = (socket, request) => {
    if (request === 1) socket.write(`${OK}0123456789`);
    else socket.destroy();
  };
  expect([await get(connections), await get(connections), opened]).toEqual([whole, whole, 2]);
});

it.each([
  ['in chunks', 'Transfer-Encoding: chunked\r\n\r\n3;x=y\r\n<Er\r\n4\r\nror>\r\n0\r\n\r\n', '<Error>'],
  ['up to its end', '\r\n<Error>', '<Error>'],
  ['of nothing', 'Content-Length: 0\r\n\r\n', ''],
])('reads an error whose text comes %s', async (_how, rest, text) => {
  serve = (socket) => void socket.end(`HTTP/1.1 503 Slow Down\r\n${rest}`);
  expect(await get()).toMatchObject({ statusCode: 503, told: text });
});

it.each([
  ['no HTTP', 'SSH-2.0-OpenSSH_9.9\r\n\r\n', 'HTTP protocol'],
  ['two lengths', 'HTTP/1.1 206 x\r\nContent-Length: 1\r\nContent-Length: 10\r\n\r\n0', 'HTTP protocol'],
  ['a header that is none', 'HTTP/1.1 206 x\r\nno colon\r\n\r\n', 'HTTP protocol'],
  ['more than it promised', `${OK}0123456789ab`, 'HTTP protocol'],
  ['a head without end', `HTTP/1.1 206 x\r\n${'a: b\r\n'.repeat(6_000)}`, 'HTTP protocol'],
  ['less than it promised', `${OK}012`, 'connection ended'],
  ['half a head', 'HTTP/1.1 206 x\r\nContent-', 'connection ended'],
  ['chunks without end', 'HTTP/1.1 503 x\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc', 'connection ended'],
])('refuses an answer of %s', async (_what, text, why) => {
  serve = (socket) => void socket.end(text);
  await expect(get()).rejects.toThrow(why);
});

it('sends no header that would make two requests of one', async () => {
  await expect(get(new Connections(), { headers: { 'If-Match': 'a\r\nb: c' } })).rejects.toThrow('Invalid');
});
