/** Numbers and layouts of the NBD protocol (NetworkBlockDevice/nbd/doc/proto.md). All integers are big-endian. */

export const HELLO = { init: 0x4e42444d41474943n, options: 0x49484156454f5054n } as const;
/** Of the server and of the client alike: fixed newstyle, and no padding. */
export const FIXED_NEWSTYLE = 1;
export const NO_ZEROES = 2;

export const OPTION = { go: 7, structuredReply: 8, setMetaContext: 10 } as const;
export const OPTION_REPLY_MAGIC = 0x0003e889045565a9n;
export const OPTION_REPLY_BYTES = 20;
export const OPTION_REPLY = { ack: 1, info: 3, metaContext: 4 } as const;
export const INFO = { export: 0, blockSize: 3 } as const;

export const EXPORT_READ_ONLY = 2;

export const COMMAND = { read: 0, disconnect: 2, blockStatus: 7 } as const;
const REQUEST_MAGIC = 0x25609513;
const REQUEST_BYTES = 28;
/** Bytes of one read at most, where the server names no smaller limit. */
export const MOST_BYTES = 32 * 2 ** 20;

export const SIMPLE_REPLY_MAGIC = 0x67446698;
export const SIMPLE_REPLY_BYTES = 16;
export const CHUNK_MAGIC = 0x668e33ef;
export const CHUNK_BYTES = 20;
export const CHUNK_DONE = 1;
export const CHUNK = { none: 0, data: 1, hole: 2, blockStatus: 5 } as const;
/** Types from here on are errors. */
export const CHUNK_ERROR = 0x8000;

/** What `base:allocation` says of an extent: it reads as zeros. */
export const STATE_ZERO = 2;

export function option(code: number, data: Buffer): Buffer {
  const bytes = Buffer.alloc(16 + data.length);
  bytes.writeBigUInt64BE(HELLO.options, 0);
  bytes.writeUInt32BE(code, 8);
  bytes.writeUInt32BE(data.length, 12);
  data.copy(bytes, 16);
  return bytes;
}

/** Asks for the export without a name, by its size and block sizes. */
export function goData(): Buffer {
  const data = Buffer.alloc(8);
  data.writeUInt16BE(1, 4);
  data.writeUInt16BE(INFO.blockSize, 6);
  return data;
}

/** Asks that block status of the export without a name be told in this context. */
export function metaContextData(context: string): Buffer {
  const data = Buffer.alloc(12 + context.length);
  data.writeUInt32BE(1, 4);
  data.writeUInt32BE(context.length, 8);
  data.write(context, 12, 'latin1');
  return data;
}

export function request(command: number, cookie: bigint, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(REQUEST_BYTES);
  bytes.writeUInt32BE(REQUEST_MAGIC, 0);
  bytes.writeUInt16BE(command, 6);
  bytes.writeBigUInt64BE(cookie, 8);
  bytes.writeBigUInt64BE(BigInt(offset), 16);
  bytes.writeUInt32BE(length, 24);
  return bytes;
}
