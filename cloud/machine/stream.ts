import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** The peer closed the stream, between two messages or inside one. */
export class StreamEnded extends Error {
  constructor() {
    super('the peer closed the connection');
    this.name = 'StreamEnded';
  }
}

/** Bytes kept ahead of the reader before the peer has to wait. */
const READ_AHEAD = 1024 * 1024;

interface Reader {
  chunks: Buffer[];
  /** Bytes in `chunks`. */
  length: number;
  wanted: number;
  ended: boolean;
  wake: (() => void) | undefined;
}

const readers = new WeakMap<Readable, Reader>();

/**
 * Exactly `length` bytes; throws StreamEnded. From its first use on only this function may read the stream, one
 * call at a time. (`stream.read(length)` would not do: waiting for `readable` with half a message in the buffer
 * spins without letting the rest in.)
 */
export async function readExactly(stream: Readable, length: number): Promise<Buffer> {
  const reader = readers.get(stream) ?? attach(stream);
  while (reader.length < length) {
    if (reader.ended) throw new StreamEnded();
    reader.wanted = length;
    stream.resume();
    await new Promise<void>((resolve) => {
      reader.wake = resolve;
    });
  }
  reader.wanted = 0;
  return take(reader, length);
}

function attach(stream: Readable): Reader {
  const ended = stream.readableEnded || stream.destroyed;
  const reader: Reader = { chunks: [], length: 0, wanted: 0, ended, wake: undefined };
  readers.set(stream, reader);
  stream.on('data', (chunk: Buffer) => {
    reader.chunks.push(chunk);
    reader.length += chunk.length;
    if (reader.length >= Math.max(READ_AHEAD, reader.wanted)) stream.pause();
    if (reader.length >= reader.wanted) reader.wake?.();
  });
  for (const event of ['end', 'close', 'error']) {
    stream.on(event, () => {
      reader.ended = true;
      reader.wake?.();
    });
  }
  return reader;
}

function take(reader: Reader, length: number): Buffer {
  const parts: Buffer[] = [];
  let missing = length;
  while (missing > 0) {
    const chunk = reader.chunks[0] ?? Buffer.alloc(0);
    parts.push(chunk.subarray(0, missing));
    if (chunk.length > missing) reader.chunks[0] = chunk.subarray(missing);
    else reader.chunks.shift();
    missing -= Math.min(missing, chunk.length);
  }
  reader.length -= length;
  const [only] = parts;
  return parts.length === 1 && only ? only : Buffer.concat(parts);
}

/** Writes, and waits until the peer has room again; throws StreamEnded. */
export async function writeAll(stream: Writable, data: Buffer): Promise<void> {
  if (stream.destroyed || stream.writableEnded) throw new StreamEnded();
  if (stream.write(data)) return;
  const done = new AbortController();
  const wait = { signal: done.signal };
  try {
    await Promise.race([once(stream, 'drain', wait), once(stream, 'close', wait)]);
  } catch (cause) {
    throw Object.assign(new StreamEnded(), { cause });
  } finally {
    // Takes the other listener away again.
    done.abort();
  }
}
