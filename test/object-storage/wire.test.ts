import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createNetServer } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { ServiceError } from '../../lib/base/errors.ts';
import { silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { createObjectStorage } from '../../lib/object-storage/object-storage.ts';
import type { ObjectRef } from '../../lib/object-storage/reference.ts';
import type { DataWire } from '../../lib/object-storage/wire.ts';
import { outcomeOf } from '../support/malformed.ts';
import { MIB, type Scene, startScene } from './kit.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene.stop());

type Answering = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;
const servers: (() => void)[] = [];
afterEach(() => {
  for (const stop of servers.splice(0)) stop();
});

/** A wire to a server of our own; `prefix` is a path before the bucket's name. */
async function wireTo(answering: Answering, prefix = '', stallLimit = 5_000): Promise<DataWire> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answering(request, response, Buffer.concat(chunks)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return wireOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`, stallLimit);
}

function wireOf(url: string, stallLimit = 5_000, signal = new AbortController().signal): DataWire {
  let tokens = 0;
  return createObjectStorage({
    tokens: {
      token: async () => new Secret(`token-${tokens}`),
      claims: () => Promise.reject(new Error('not in this test')),
      time: async () => Date.now(),
      invalidate: () => {
        tokens += 1;
      },
    },
    endpoints: { network: 'public', overrides: { cos: url } },
    region: 'us-south',
    signal,
    log: silentLog,
    retry: { base: 0.1, attempts: 2 },
    stallLimit,
  }).s3.wire;
}

const REF = { bucket: 'bucket', key: 'a/b.vhd' };
const part = (bytes: Uint8Array) => ({ ref: REF, uploadId: 'u', number: 1, bytes });
const failure = async (call: () => Promise<unknown>) => ((await outcomeOf(call)) as ServiceError).failure;

async function begin({ bucket, key }: ObjectRef): Promise<string> {
  const params = { Bucket: bucket, Key: key };
  const made = await scene.storage.s3.send({
    operation: 'createMultipartUpload',
    params,
    repeatable: true,
  });
  return String(made['UploadId']);
}

async function complete({ bucket, key }: ObjectRef, UploadId: string, ETag: string): Promise<void> {
  const MultipartUpload = { Parts: [{ ETag, PartNumber: 1 }] };
  const params = { Bucket: bucket, Key: key, UploadId, MultipartUpload };
  await scene.storage.s3.send({ operation: 'completeMultipartUpload', params, repeatable: false });
}

it('stores a part out of shared memory and reads it back into a place of its own', async () => {
  const key = 'dir//with space/+%25/ü(*)!\'"#?&=.vhd';
  const ref = scene.place(key);
  const bytes = new Uint8Array(new SharedArrayBuffer(2 * MIB + 3));
  bytes.set(randomBytes(bytes.length));
  const uploadId = await begin(ref);
  const { wire } = scene.storage.s3;
  let moved = 0;
  const count = (more: number) => {
    moved += more;
  };
  const stored = await wire.putPart({ ref, uploadId, number: 1, bytes, moved: count });
  expect(moved).toBe(bytes.length);
  await complete(ref, uploadId, stored.etag);
  // By the SDK, which has its own way to write such a key.
  expect(await scene.storage.head(ref)).toMatchObject({ size: bytes.length });
  const room = new Uint8Array(new SharedArrayBuffer(MIB));
  const got = await wire.getRange({ ref, offset: MIB + 7, room });
  expect(got).toMatchObject({ length: MIB - 4, size: bytes.length });
  expect(
    Buffer.from(room)
      .subarray(0, got.length)
      .equals(Buffer.from(bytes).subarray(MIB + 7)),
  ).toBe(true);
  await expect(wire.getRange({ ref, offset: 0, room, etag: '"another"' })).rejects.toMatchObject({
    failure: { status: 412 },
  });
});

it('asks below the path of an endpoint, for the range and the version', async () => {
  let seen: IncomingMessage | undefined;
  const wire = await wireTo((request, response) => {
    seen = request;
    response.writeHead(206, { ETag: '"e"', 'Content-Range': 'bytes 5-7/8' }).end('abc');
  }, '/s3');
  const room = Buffer.alloc(3);
  await wire.getRange({
    ref: REF,
    offset: 5,
    room,
    etag: '"e"',
    headers: { 'X-Amz-Checksum-Mode': 'ENABLED' },
  });
  expect([seen?.url, room.toString()]).toEqual(['/s3/bucket/a/b.vhd', 'abc']);
  expect(seen?.headers).toMatchObject({
    range: 'bytes=5-7',
    'if-match': '"e"',
    'x-amz-checksum-mode': 'ENABLED',
    authorization: 'Bearer token-0',
  });
});

it.each<[string, number, string | undefined, string]>([
  ['another place', 206, 'bytes 4-6/9', 'abc'],
  ['less, though the object goes on', 206, 'bytes 5-6/9', 'ab'],
  ['less than it says', 206, 'bytes 5-7/9', 'ab'],
  ['no place', 206, undefined, 'abc'],
  ['nonsense for a place', 206, 'bytes 7-5/9', 'abc'],
  ['all of the object', 200, undefined, 'abc'],
])('does not take %s for the range that was asked for', async (_what, status, range, body) => {
  const wire = await wireTo((_request, response) => {
    response.writeHead(status, { ETag: '"e"', ...(range ? { 'Content-Range': range } : {}) }).end(body);
  });
  const got = await failure(() => wire.getRange({ ref: REF, offset: 5, room: Buffer.alloc(3) }));
  expect(got).toMatchObject({ operation: 'getObject', outcome: 'transient' });
});

it('reads an error that is longer than the range, in however many pieces it comes', async () => {
  const error = '<Error><Code>SlowDown</Code><Message>later</Message></Error>';
  const wire = await wireTo((_request, response) => {
    // So long a head that most of the body comes behind the first piece, and behind the error itself another one.
    const headers = { 'X-Long': 'x'.repeat(30_000), 'Content-Length': 54_000 };
    response.writeHead(503, headers).end(`${' '.repeat(4_000)}${error}`.padEnd(54_000));
  });
  const got = await failure(() => wire.getRange({ ref: REF, offset: 5, room: Buffer.alloc(3) }));
  expect([got.serviceCode, got.text]).toEqual(['SlowDown', 'later']);
});

it('never writes beyond its place, whatever comes', async () => {
  const room = Buffer.alloc(8);
  const wire = await wireTo((_request, response) => {
    // Without a length: in chunks.
    response.writeHead(206, { ETag: '"e"', 'Content-Range': 'bytes 0-3/9' });
    response.write('abc');
    response.end('defgh');
  });
  const got = await failure(() => wire.getRange({ ref: REF, offset: 0, room: room.subarray(0, 4) }));
  expect([got.outcome, room.subarray(4).every((byte) => byte === 0)]).toEqual(['refused', true]);
});

it('tells an answer that is cut off, and asks again', async () => {
  let count = 0;
  const wire = await wireTo((_request, response) => {
    count += 1;
    response.writeHead(206, { ETag: '"e"', 'Content-Range': 'bytes 0-3/4', 'Content-Length': 4 });
    response.write('ab', () => response.destroy());
  });
  const got = await failure(() => wire.getRange({ ref: REF, offset: 0, room: Buffer.alloc(4) }));
  expect([got.text, got.outcome, count]).toEqual(['the connection ended within the answer', 'transient', 2]);
});

it('ends the wait for a server that takes no byte more, or says nothing', async () => {
  const wire = await wireTo(() => undefined, '', 60);
  const silent = await failure(() => wire.putPart(part(Buffer.alloc(10))));
  expect([silent.text, silent.outcome]).toEqual(['timed out: 0.06 s without a byte', 'transient']);
  const stuck = createServer((request) => void request.pause());
  await new Promise<void>((resolve) => stuck.listen(0, '127.0.0.1', resolve));
  servers.push(() => {
    stuck.closeAllConnections();
    stuck.close();
  });
  const url = `http://127.0.0.1:${(stuck.address() as AddressInfo).port}`;
  const got = await failure(() => wireOf(url, 60).putPart(part(Buffer.alloc(20 * MIB))));
  expect(got.text).toMatch(/timed out/);
});

it('gets a new token once, and sends the same bytes again', async () => {
  const seen: [string | undefined, number][] = [];
  const wire = await wireTo((request, response, body) => {
    seen.push([request.headers.authorization, body.length]);
    if (seen.length > 1) response.writeHead(200, { ETag: '"e"' }).end();
    else response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>');
  });
  expect((await wire.putPart(part(Buffer.alloc(5)))).etag).toBe('"e"');
  expect(seen).toEqual([
    ['Bearer token-0', 5],
    ['Bearer token-1', 5],
  ]);
});

it('does not send a part that the service is too busy for', async () => {
  let bytes = 0;
  const busy = createServer();
  busy.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    response.writeHead(503, { 'Retry-After': '0' }).end('<Error><Code>SlowDown</Code></Error>');
  });
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  servers.push(() => {
    busy.closeAllConnections();
    busy.close();
  });
  const wire = wireOf(`http://127.0.0.1:${(busy.address() as AddressInfo).port}`);
  const got = await failure(() => wire.putPart(part(Buffer.alloc(4 * MIB))));
  expect([got.serviceCode, got.status, got.outcome, bytes]).toEqual(['SlowDown', 503, 'transient', 0]);
});

it('takes an answer that changes the protocol for none', async () => {
  const server = createNetServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(() => void server.close());
  const wire = wireOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const got = await failure(() => wire.putPart(part(Buffer.alloc(5))));
  expect(got).toMatchObject({ status: undefined, outcome: 'transient' });
});

it('proves that nothing was sent where nobody listens', async () => {
  const got = await failure(() => wireOf('http://127.0.0.1:1').putPart(part(Buffer.alloc(5))));
  expect(got).toMatchObject({ status: undefined, outcome: 'transient' });
  expect(got.text).toContain('ECONNREFUSED');
});

it('stops at once when it is cancelled', async () => {
  const abort = new AbortController();
  const reached = Promise.withResolvers<void>();
  const server = createServer(() => reached.resolve());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sending = wireOf(url, 5_000, abort.signal).putPart(part(Buffer.alloc(100)));
  const told = expect(sending).rejects.toThrow('cancelled');
  await reached.promise;
  abort.abort(new Error('cancelled'));
  await told;
});
