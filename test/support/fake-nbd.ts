import { createServer, type Server, type Socket } from 'node:net';

/** An NBD server that says whatever a test wants. */
export interface Script {
  readonly hello?: Buffer;
  /** Replies to one option; default those of an honest server. */
  readonly option?: (code: number, data: Buffer) => Buffer[] | undefined;
  /** Replies to one request. */
  readonly request?: (request: Request) => Buffer[];
}

interface Request {
  readonly command: number;
  readonly cookie: bigint;
  readonly offset: number;
  readonly length: number;
}

export const SIZE = 256 * 1024;
export const CONTEXT = 7;

export class FakeNbd {
  readonly #server: Server;
  readonly #sockets: Socket[] = [];

  constructor(path: string, script: Script) {
    this.#server = createServer((socket) => {
      this.#sockets.push(socket);
      socket.on('error', () => undefined);
      serve(socket, script).catch(() => socket.destroy());
    }).listen(path);
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}

async function serve(socket: Socket, script: Script): Promise<void> {
  socket.write(script.hello ?? bytes('NBDMAGICIHAVEOPT', u16(3)));
  const read = reader(socket);
  await read(4);
  for (let going = true; going; ) {
    const head = await read(16);
    const [code, length] = [head.readUInt32BE(8), head.readUInt32BE(12)];
    const data = await read(length);
    for (const reply of script.option?.(code, data) ?? honest(code)) socket.write(reply);
    going = code !== 7;
  }
  for (;;) {
    const head = await read(28);
    const request = {
      command: head.readUInt16BE(6),
      cookie: head.readBigUInt64BE(8),
      offset: Number(head.readBigUInt64BE(16)),
      length: head.readUInt32BE(24),
    };
    for (const reply of script.request?.(request) ?? []) socket.write(reply);
  }
}

function honest(code: number): Buffer[] {
  if (code === 10) return [optionReply(10, 4, bytes(u32(CONTEXT), 'base:allocation')), optionReply(10, 1)];
  if (code === 7) return [exportInfo(SIZE, 3), optionReply(7, 1)];
  return [optionReply(code, 1)];
}

export function exportInfo(size: number, flags: number): Buffer {
  return optionReply(7, 3, bytes(u16(0), u64(size), u16(flags)));
}

export function optionReply(code: number, type: number, data: Buffer = Buffer.alloc(0)): Buffer {
  return bytes(Buffer.from('0003e889045565a9', 'hex'), u32(code), u32(type), u32(data.length), data);
}

/** A chunk of a structured reply; `done` marks the last one. */
export function chunk(cookie: bigint, type: number, data: Buffer, done = true): Buffer {
  return bytes(u32(0x668e33ef), u16(done ? 1 : 0), u16(type), u64(cookie), u32(data.length), data);
}

export function bytes(...parts: (string | Buffer)[]): Buffer {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
}

export function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16BE(value);
  return buffer;
}

export function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer;
}

export function u64(value: number | bigint): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64BE(BigInt(value));
  return buffer;
}

function reader(socket: Socket): (length: number) => Promise<Buffer> {
  let kept = Buffer.alloc(0);
  const chunks = socket[Symbol.asyncIterator]();
  return async (length) => {
    while (kept.length < length) {
      const next = await chunks.next();
      if (next.done) throw new Error('gone');
      kept = Buffer.concat([kept, next.value as Buffer]);
    }
    const taken = kept.subarray(0, length);
    kept = kept.subarray(length);
    return taken;
  };
}
