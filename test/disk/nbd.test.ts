import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { NbdClient } from '../../lib/disk/nbd/client.ts';
import { SocketReader } from '../../lib/disk/nbd/socket-reader.ts';
import {
  bytes,
  CONTEXT,
  chunk,
  exportInfo,
  FakeNbd,
  optionReply,
  type Script,
  SIZE,
  u16,
  u32,
  u64,
} from '../support/fake-nbd.ts';
import { Shelf } from './kit.ts';

const shelf = new Shelf();
afterAll(() => shelf.remove());
const never = new AbortController().signal;
const disk = Buffer.from(Array.from({ length: SIZE }, (_, at) => (at * 7) & 0xff));

let count = 0;
let servers: FakeNbd[] = [];
afterEach(() => {
  for (const server of servers) server.close();
  servers = [];
});

async function start(script: Script, signal = never): Promise<NbdClient> {
  count += 1;
  const path = shelf.path(`s${count}`);
  servers.push(new FakeNbd(path, script));
  const reader = await SocketReader.connect(path);
  if (!reader) throw new Error('the server does not listen');
  return NbdClient.start(reader, signal);
}

/** Data of a read as one chunk. */
const data = (cookie: bigint, offset: number, length: number, done = true) =>
  chunk(cookie, 1, bytes(u64(offset), disk.subarray(offset, offset + length)), done);
const hole = (cookie: bigint, offset: number, length: number, done = true) =>
  chunk(cookie, 2, bytes(u64(offset), u32(length)), done);
const status = (cookie: bigint, ...extents: [length: number, state: number][]) =>
  chunk(cookie, 5, bytes(u32(CONTEXT), ...extents.map(([length, state]) => bytes(u32(length), u32(state)))));

describe('the reader of a socket', () => {
  it('reads nothing ahead beyond one buffer, and loses nothing', async () => {
    const path = shelf.path('ahead');
    const sent = Buffer.alloc(3 * 2 ** 20, 'what is sent ');
    const server = createServer((socket) => socket.end(sent)).listen(path);
    const reader = await SocketReader.connect(path);
    if (!reader) throw new Error('nobody listens');
    expect((await reader.take(4)).toString()).toBe('what');
    await sleep(50);
    expect(reader.socket.bytesRead).toBeLessThanOrEqual(256 * 1024);
    expect((await reader.take(sent.length - 4)).equals(sent.subarray(4))).toBe(true);
    await expect(reader.take(1)).rejects.toThrow('the server has hung up');
    server.close();
  });
});

describe('the NBD client', () => {
  it('reads what comes in pieces, in any order, with holes', async () => {
    const client = await start({
      request: ({ cookie, offset }) => [
        data(cookie, offset + 300, 724, false),
        hole(cookie, offset + 100, 200, false),
        data(cookie, offset, 100, false),
        chunk(cookie, 0, Buffer.alloc(0)),
      ],
    });
    const target = Buffer.alloc(1024, 1);
    await client.read(5120, target);
    const expected = Buffer.from(disk.subarray(5120, 6144)).fill(0, 100, 300);
    expect(target.equals(expected)).toBe(true);
    client.close();
  });

  it('answers several reads under way, whatever the order of the replies', async () => {
    const held: Buffer[] = [];
    const client = await start({
      request: ({ cookie, offset, length }) => {
        held.unshift(data(cookie, offset, length));
        return held.length === 3 ? held : [];
      },
    });
    expect(client.size).toBe(SIZE);
    const targets = [0, 1, 2].map(() => Buffer.alloc(4096));
    await Promise.all(targets.map((target, index) => client.read(index * 8192, target)));
    for (const [index, target] of targets.entries())
      expect(target.equals(disk.subarray(index * 8192, index * 8192 + 4096))).toBe(true);
    client.close();
  });

  it('reads what fits no block by wider requests', async () => {
    const asked: number[][] = [];
    const client = await start({
      request: ({ cookie, offset, length }) => {
        asked.push([offset, length]);
        return [data(cookie, offset, length)];
      },
    });
    const target = Buffer.alloc(100);
    await client.read(1000, target);
    expect(target.equals(disk.subarray(1000, 1100))).toBe(true);
    expect(asked).toEqual([[512, 1024]]);
    client.close();
  });

  it('names what is not zeros, however the server cuts it', async () => {
    const client = await start({
      request: ({ cookie, offset }) => [
        offset === 0 ? status(cookie, [65536, 0], [65536, 3]) : status(cookie, [65536, 2], [2 ** 30, 1]),
      ],
    });
    const ranges = [];
    for await (const range of client.dataRanges()) ranges.push(range);
    expect(ranges).toEqual([
      { start: 0, end: 65536 },
      { start: 196608, end: SIZE },
    ]);
    client.close();
  });

  it('tells errors of the server and goes on', async () => {
    const client = await start({
      request: ({ cookie, offset, length }) => {
        if (offset === 0) return [chunk(cookie, 0x8001, bytes(u32(5), u16(4), 'oops'))];
        if (offset === 512) return [bytes(u32(0x67446698), u32(22), u64(cookie))];
        return [data(cookie, offset, length)];
      },
    });
    await expect(client.read(0, Buffer.alloc(512))).rejects.toMatchObject({
      name: 'NbdServerError',
      errno: 5,
      message: expect.stringContaining('oops'),
    });
    await expect(client.read(512, Buffer.alloc(512))).rejects.toMatchObject({ errno: 22 });
    await client.read(1024, Buffer.alloc(512));
    client.close();
    await expect(client.read(1024, Buffer.alloc(512))).rejects.toThrow('closed');
  });

  it.each<[string, (cookie: bigint) => Buffer[]]>([
    ['too little', (cookie) => [data(cookie, 0, 511)]],
    ['too much', (cookie) => [data(cookie, 0, 513)]],
    ['a part twice', (cookie) => [data(cookie, 0, 256, false), data(cookie, 0, 256)]],
    ['an overlap', (cookie) => [data(cookie, 0, 300, false), data(cookie, 212, 300)]],
    ['another place', (cookie) => [data(cookie, 512, 512)]],
    ['a hole that is too long', (cookie) => [hole(cookie, 0, 2 ** 31)]],
    ['a place beyond all numbers', (cookie) => [chunk(cookie, 2, bytes(u64(2n ** 64n - 1n), u32(512)))]],
    ['no data', (cookie) => [chunk(cookie, 0, Buffer.alloc(0))]],
    ['a status', (cookie) => [status(cookie, [512, 0])]],
    ['an unknown chunk', (cookie) => [chunk(cookie, 99, Buffer.alloc(4))]],
    ['an error without end', (cookie) => [chunk(cookie, 0x8001, Buffer.alloc(9000))]],
    ['a short error', (cookie) => [chunk(cookie, 0x8001, Buffer.alloc(3))]],
    ['a simple success', (cookie) => [bytes(u32(0x67446698), u32(0), u64(cookie))]],
    ['a reply to nobody', () => [data(99n, 0, 512)]],
    ['noise', () => [Buffer.alloc(64, 9)]],
  ])('breaks off at %s', async (_, reply) => {
    const client = await start({ request: ({ cookie }) => reply(cookie) });
    await expect(client.read(0, Buffer.alloc(512))).rejects.toMatchObject({ name: 'NbdProtocolError' });
    await expect(client.read(0, Buffer.alloc(512))).rejects.toMatchObject({ name: 'NbdProtocolError' });
  });

  it.each<[string, (cookie: bigint) => Buffer[]]>([
    ['of no length', (cookie) => [status(cookie, [0, 0])]],
    ['of nothing', (cookie) => [chunk(cookie, 5, u32(CONTEXT))]],
    ['of another context', (cookie) => [chunk(cookie, 5, bytes(u32(8), u32(512), u32(0)))]],
    ['cut in a field', (cookie) => [chunk(cookie, 5, bytes(u32(CONTEXT), u32(512), u32(0), u32(1)))]],
    ['that never ends', (cookie) => [bytes(u32(0x668e33ef), u16(1), u16(5), u64(cookie), u32(2 ** 30 + 4))]],
    ['told twice', (cookie) => [status(cookie, [512, 0]), status(cookie, [512, 0])]],
    ['left out', (cookie) => [chunk(cookie, 0, Buffer.alloc(0))]],
  ])('does not believe a status %s', async (_, reply) => {
    const client = await start({ request: ({ cookie }) => reply(cookie) });
    await expect(Array.fromAsync(client.dataRanges())).rejects.toMatchObject({ name: 'NbdProtocolError' });
  });

  const go = (...replies: Buffer[]): Script => ({
    option: (code) => (code === 7 ? [...replies, optionReply(7, 1)] : undefined),
  });
  it.each<[string, Script]>([
    [
      'of the old style',
      { hello: bytes('NBDMAGIC', Buffer.from('00420281861253', 'hex'), Buffer.alloc(140)) },
    ],
    ['without fixed newstyle', { hello: bytes('NBDMAGICIHAVEOPT', u16(0)) }],
    ['of another kind', { hello: Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n') }],
    [
      'without structured replies',
      { option: (code) => (code === 8 ? [optionReply(8, 2 ** 31 + 1)] : undefined) },
    ],
    ['without base:allocation', { option: (code) => (code === 10 ? [optionReply(10, 1)] : undefined) }],
    [
      'with another context',
      {
        option: (code) =>
          code === 10 ? [optionReply(10, 4, bytes(u32(1), 'qemu:x')), optionReply(10, 1)] : undefined,
      },
    ],
    ['that answers another option', { option: () => [optionReply(3, 1)] }],
    ['that answers without magic', { option: () => [Buffer.alloc(20)] }],
    ['with a huge answer', { option: () => [bytes(optionReply(8, 1).subarray(0, 16), u32(2 ** 30))] }],
    ['with endless answers', { option: () => Array.from({ length: 99 }, () => optionReply(8, 3, u16(9))) }],
    ['without a size', go()],
    ['with two sizes', go(exportInfo(SIZE, 3), exportInfo(SIZE, 3))],
    ['that can be written', go(exportInfo(SIZE, 1))],
    ['beyond all numbers', go(optionReply(7, 3, bytes(u16(0), u64(2n ** 63n), u16(3))))],
    ['with half an answer', go(optionReply(7, 3, bytes(u16(0), u64(1))))],
    [
      'with blocks of 3 bytes',
      go(exportInfo(SIZE, 3), optionReply(7, 3, bytes(u16(3), u32(3), u32(3), u32(2 ** 20)))),
    ],
    [
      'with tiny requests',
      go(exportInfo(SIZE, 3), optionReply(7, 3, bytes(u16(3), u32(1), u32(1), u32(16)))),
    ],
    ['with a size of no blocks', go(exportInfo(1000, 3))],
  ])('refuses a server %s', async (_, script) => {
    await expect(start(script)).rejects.toMatchObject({ name: 'NbdProtocolError' });
  });

  it('stops a negotiation that does not end', async () => {
    const stop = new AbortController();
    const starting = start({ option: () => [] }, stop.signal);
    setTimeout(() => stop.abort(new Error('enough')), 20);
    await expect(starting).rejects.toThrow('enough');
  });
});
