import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

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
    await firstOf(stream, ['readable', 'end', 'close']);
  }
}

/** Writes, and waits until the peer has room again; throws StreamEnded. */
export async function writeAll(stream: Writable, data: Buffer): Promise<void> {
  if (stream.destroyed || stream.writableEnded) throw new StreamEnded();
  if (!stream.write(data)) await firstOf(stream, ['drain', 'close']);
}

async function firstOf(stream: Readable | Writable, events: readonly string[]): Promise<void> {
  const done = new AbortController();
  try {
    await Promise.race(events.map((event) => once(stream, event, { signal: done.signal })));
  } catch (cause) {
    throw Object.assign(new StreamEnded(), { cause });
  } finally {
    // Takes the other listeners away again.
    done.abort();
  }
}
