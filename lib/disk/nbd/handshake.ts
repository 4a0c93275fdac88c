import type { Socket } from 'node:net';
import { NbdProtocolError } from './errors.ts';
import type { SocketReader } from './socket-reader.ts';
import {
  EXPORT_READ_ONLY,
  FIXED_NEWSTYLE,
  goData,
  HELLO,
  INFO,
  MOST_BYTES,
  metaContextData,
  NO_ZEROES,
  OPTION,
  OPTION_REPLY,
  OPTION_REPLY_BYTES,
  OPTION_REPLY_MAGIC,
  option,
} from './wire.ts';

/** What the server says of its export. */
export interface NbdExport {
  /** Bytes. */
  readonly size: number;
  /** Requests begin and end at multiples of it, in bytes. */
  readonly smallestBlock: number;
  /** Bytes of one request at most. */
  readonly mostBytes: number;
  /** The number under which it tells what is allocated. */
  readonly allocationContext: number;
}

const CONTEXT = 'base:allocation';
const LARGEST_REPLY = 64 * 1024;
const MOST_REPLIES = 16;
const LARGEST_BLOCK = 64 * 1024;

interface Reply {
  readonly type: number;
  readonly data: Buffer;
}

/** Agrees on structured replies, `base:allocation` and the export without a name, which has to be read-only. */
export async function negotiate(socket: Socket, reader: SocketReader): Promise<NbdExport> {
  const hello = await reader.take(18);
  if (hello.readBigUInt64BE(0) !== HELLO.init || hello.readBigUInt64BE(8) !== HELLO.options)
    throw new NbdProtocolError('this is no NBD server of the new style');
  const wanted = FIXED_NEWSTYLE | NO_ZEROES;
  if ((hello.readUInt16BE(16) & wanted) !== wanted)
    throw new NbdProtocolError('the server is older than fixed newstyle');
  const flags = Buffer.alloc(4);
  flags.writeUInt32BE(wanted);
  socket.write(flags);
  const ask = async (code: number, data: Buffer) => {
    socket.write(option(code, data));
    return replies(reader, code);
  };
  await ask(OPTION.structuredReply, Buffer.alloc(0));
  const allocationContext = contextOf(await ask(OPTION.setMetaContext, metaContextData(CONTEXT)));
  return { ...exportOf(await ask(OPTION.go, goData())), allocationContext };
}

/** All replies to one option, up to the acknowledgement. */
async function replies(reader: SocketReader, code: number): Promise<Reply[]> {
  const found: Reply[] = [];
  while (found.length < MOST_REPLIES) {
    const head = await reader.take(OPTION_REPLY_BYTES);
    const type = head.readUInt32BE(12);
    const length = head.readUInt32BE(16);
    if (head.readBigUInt64BE(0) !== OPTION_REPLY_MAGIC || head.readUInt32BE(8) !== code)
      throw new NbdProtocolError(`the reply to option ${code} is for something else`);
    if (length > LARGEST_REPLY) throw new NbdProtocolError(`a reply of ${length} bytes to option ${code}`);
    const data = await reader.take(length);
    if (type >= 2 ** 31)
      throw new NbdProtocolError(`option ${code} was refused (${type - 2 ** 31}): ${data.toString('utf8')}`);
    if (type === OPTION_REPLY.ack) return found;
    found.push({ type, data });
  }
  throw new NbdProtocolError(`more than ${MOST_REPLIES} replies to option ${code}`);
}

function contextOf(found: readonly Reply[]): number {
  const [reply] = found;
  if (found.length !== 1 || reply?.type !== OPTION_REPLY.metaContext || reply.data.length < 4)
    throw new NbdProtocolError(`the server does not know ${CONTEXT}`);
  if (reply.data.toString('latin1', 4) !== CONTEXT) throw new NbdProtocolError('it chose another context');
  return reply.data.readUInt32BE(0);
}

function exportOf(found: readonly Reply[]): Omit<NbdExport, 'allocationContext'> {
  const info = (type: number, length: number) => {
    const same = found.filter(
      ({ type: kind, data }) =>
        kind === OPTION_REPLY.info && data.length >= 2 && data.readUInt16BE(0) === type,
    );
    const [reply] = same;
    if (same.length > 1 || (reply && reply.data.length !== length))
      throw new NbdProtocolError(`its information ${type} makes no sense`);
    return reply?.data;
  };
  const shape = info(INFO.export, 12);
  if (!shape) throw new NbdProtocolError('the server does not tell the size');
  if ((shape.readUInt16BE(10) & EXPORT_READ_ONLY) === 0) throw new NbdProtocolError('it is not read-only');
  const size = shape.readBigUInt64BE(2);
  if (size > BigInt(Number.MAX_SAFE_INTEGER)) throw new NbdProtocolError(`a size of ${size} bytes`);
  return { size: Number(size), ...blockSizes(info(INFO.blockSize, 14), Number(size)) };
}

function blockSizes(data: Buffer | undefined, size: number) {
  const smallestBlock = data?.readUInt32BE(2) ?? 512;
  const mostBytes = Math.min(data?.readUInt32BE(10) ?? MOST_BYTES, MOST_BYTES);
  const isPower = smallestBlock > 0 && (smallestBlock & (smallestBlock - 1)) === 0;
  if (!isPower || smallestBlock > LARGEST_BLOCK || size % smallestBlock !== 0 || mostBytes < LARGEST_BLOCK)
    throw new NbdProtocolError(`blocks of ${smallestBlock} to ${mostBytes} bytes in ${size}`);
  return { smallestBlock, mostBytes: mostBytes - (mostBytes % smallestBlock) };
}
