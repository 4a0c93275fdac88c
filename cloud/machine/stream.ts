import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** The peer closed the stream, between two messages or inside one. */
export class StreamEnded extends Error {
  constructor() {
    super('the peer closed the connection');
    this.name = 'StreamEnded';
  }
}

/** Exactly `length` bytes from a stream that is read by this function only; throws StreamEnded. */
export async function readExactly(stream: Readable, length: number): Promise<Buffer> {
  if (length === 0) return Buffer.alloc(0);
  for (;;) {
    const chunk: unknown = stream.read(length);
    if (Buffer.isBuffer(chunk)) {
      if (chunk.length < length) throw new StreamEnded();
      return chunk;
    }
    if (stream.readableEnded || stream.destroyed) throw new StreamEnded();
    await moreOrEnd(stream);
  }
}

async function moreOrEnd(stream: Readable): Promise<void> {
  const done = new AbortController();
  const options = { signal: done.signal };
  try {
    await Promise.race([
      once(stream, 'readable', options),
      once(stream, 'end', options),
      once(stream, 'close', options),
    ]);
  } catch (cause) {
    throw Object.assign(new StreamEnded(), { cause });
  } finally {
    done.abort();
  }
}
