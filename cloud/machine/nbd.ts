import type { Duplex } from 'node:stream';
import { readExactly, StreamEnded, writeAll } from './stream.ts';

/** What is exported: a read-only disk. */
export interface NbdExport {
  /** Bytes. */
  readonly size: number;
  read(position: number, length: number): Promise<Buffer>;
}

const OPTION_MAGIC = Buffer.from('IHAVEOPT');
const OPTION_REPLY_MAGIC = 0x3e889045565a9n;
const REQUEST_MAGIC = 0x25609513;
const REPLY_MAGIC = 0x67446698;
/** Largest block of data in one request, and in one option. */
const MAXIMUM_PAYLOAD = 32 * 1024 * 1024;
const MAXIMUM_OPTION = 64 * 1024;

const FIXED_NEWSTYLE = 1;
const NO_ZEROES = 2;
const OPTION = { exportName: 1, abort: 2, list: 3, info: 6, go: 7 } as const;
const ANSWER = { ack: 1, server: 2, info: 3, unsupported: 2 ** 31 + 1, invalid: 2 ** 31 + 3 } as const;
const INFO = { export: 0, blockSize: 3 } as const;
/** HAS_FLAGS, READ_ONLY, CAN_MULTI_CONN. */
const TRANSMISSION_FLAGS = 0x0001 | 0x0002 | 0x0100;
const COMMAND = { read: 0, write: 1, disconnect: 2, flush: 3 } as const;
const ERROR = { none: 0, notPermitted: 1, io: 5, invalid: 22 } as const;

/**
 * Serves one NBD client (fixed newstyle handshake, simple replies) until it disconnects; then the connection is
 * closed. Every export name means the same disk. Writes are refused. `onError` hears of read errors, which the
 * client sees as EIO.
 */
export async function serveNbd(
  connection: Duplex,
  disk: NbdExport,
  onError: (error: unknown) => void,
): Promise<void> {
  connection.on('error', () => connection.destroy());
  try {
    if (await negotiate(connection, disk)) await transmit(connection, disk, onError);
  } catch (error) {
    if (!(error instanceof StreamEnded)) onError(error);
  } finally {
    connection.end();
    connection.destroy();
  }
}

/** True when the client has chosen the export, false when it left. */
async function negotiate(connection: Duplex, disk: NbdExport): Promise<boolean> {
  const hello = Buffer.alloc(2);
  hello.writeUInt16BE(FIXED_NEWSTYLE | NO_ZEROES);
  await writeAll(connection, Buffer.concat([Buffer.from('NBDMAGIC'), OPTION_MAGIC, hello]));
  const clientFlags = (await readExactly(connection, 4)).readUInt32BE(0);
  for (;;) {
    const header = await readExactly(connection, 16);
    if (!header.subarray(0, 8).equals(OPTION_MAGIC)) throw new Error('the NBD client sent no option');
    const option = header.readUInt32BE(8);
    const length = header.readUInt32BE(12);
    if (length > MAXIMUM_OPTION) throw new Error(`the NBD client sent an option of ${length} bytes`);
    await readExactly(connection, length);
    switch (option) {
      case OPTION.exportName: {
        const padding = Buffer.alloc((clientFlags & NO_ZEROES) !== 0 ? 0 : 124);
        await writeAll(connection, Buffer.concat([exportFacts(disk), padding]));
        return true;
      }
      case OPTION.abort:
        await writeAll(connection, optionReply(option, ANSWER.ack));
        return false;
      case OPTION.list:
        await writeAll(connection, optionReply(option, ANSWER.server, Buffer.alloc(4)));
        await writeAll(connection, optionReply(option, ANSWER.ack));
        break;
      case OPTION.info:
      case OPTION.go:
        await writeAll(connection, describe(option, disk));
        if (option === OPTION.go) return true;
        break;
      default:
        // Structured replies, metadata contexts and TLS: a client does without.
        await writeAll(connection, optionReply(option, ANSWER.unsupported));
    }
  }
}

function describe(option: number, disk: NbdExport): Buffer {
  const facts = Buffer.concat([u16(INFO.export), exportFacts(disk)]);
  const sizes = Buffer.concat([u16(INFO.blockSize), u32(1), u32(4096), u32(MAXIMUM_PAYLOAD)]);
  return Buffer.concat([
    optionReply(option, ANSWER.info, facts),
    optionReply(option, ANSWER.info, sizes),
    optionReply(option, ANSWER.ack),
  ]);
}

function exportFacts(disk: NbdExport): Buffer {
  const facts = Buffer.alloc(10);
  facts.writeBigUInt64BE(BigInt(disk.size));
  facts.writeUInt16BE(TRANSMISSION_FLAGS, 8);
  return facts;
}

function optionReply(option: number, type: number, data: Buffer = Buffer.alloc(0)): Buffer {
  const header = Buffer.alloc(20);
  header.writeBigUInt64BE(OPTION_REPLY_MAGIC);
  header.writeUInt32BE(option, 8);
  header.writeUInt32BE(type, 12);
  header.writeUInt32BE(data.length, 16);
  return Buffer.concat([header, data]);
}

async function transmit(
  connection: Duplex,
  disk: NbdExport,
  onError: (error: unknown) => void,
): Promise<void> {
  for (;;) {
    const request = await readExactly(connection, 28);
    if (request.readUInt32BE(0) !== REQUEST_MAGIC) throw new Error('the NBD client sent no request');
    const command = request.readUInt16BE(6);
    const handle = request.subarray(8, 16);
    const position = Number(request.readBigUInt64BE(16));
    const length = request.readUInt32BE(24);
    if (command === COMMAND.disconnect) return;
    if (command === COMMAND.write) {
      if (length > MAXIMUM_PAYLOAD) throw new Error(`the NBD client sent a write of ${length} bytes`);
      await readExactly(connection, length);
    }
    if (command === COMMAND.read && length <= MAXIMUM_PAYLOAD && position + length <= disk.size) {
      await answerRead(connection, disk, handle, position, length, onError);
    } else {
      const known = command === COMMAND.read ? ERROR.invalid : ERROR.notPermitted;
      await writeAll(connection, reply(command === COMMAND.flush ? ERROR.none : known, handle));
    }
  }
}

async function answerRead(
  connection: Duplex,
  disk: NbdExport,
  handle: Buffer,
  position: number,
  length: number,
  onError: (error: unknown) => void,
): Promise<void> {
  let data: Buffer;
  try {
    data = await disk.read(position, length);
  } catch (error) {
    onError(error);
    await writeAll(connection, reply(ERROR.io, handle));
    return;
  }
  await writeAll(connection, reply(ERROR.none, handle));
  await writeAll(connection, data);
}

function reply(error: number, handle: Buffer): Buffer {
  return Buffer.concat([u32(REPLY_MAGIC), u32(error), handle]);
}

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16BE(value);
  return buffer;
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer;
}
