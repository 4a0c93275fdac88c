import type { Socket } from 'node:net';
import { NbdProtocolError } from './errors.ts';

/** Bytes that may lie here unread before the sender has to wait. */
const HIGH_WATER = 4 * 2 ** 20;

/** Reads an exact number of bytes at a time from a socket. One reader, one read at a time. */
export class SocketReader {
  readonly #socket: Socket;
  #chunks: Buffer[] = [];
  #waiting = 0;
  #ended: Error | undefined;
  #wake: (() => void) | undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#waiting += chunk.length;
      if (this.#waiting > HIGH_WATER) socket.pause();
      this.#wake?.();
    });
    socket.on('error', (cause) => this.#end(new NbdProtocolError('the connection failed', cause)));
    socket.on('close', () => this.#end(new NbdProtocolError('the server has hung up')));
  }

  async take(length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length);
    await this.fill(bytes);
    return bytes;
  }

  /** Throws NbdProtocolError when the connection ends first. */
  async fill(target: Uint8Array): Promise<void> {
    for (let done = 0; done < target.length; ) {
      const chunk = this.#chunks[0];
      if (!chunk) {
        await this.#more();
        continue;
      }
      const part = chunk.subarray(0, target.length - done);
      target.set(part, done);
      done += part.length;
      this.#waiting -= part.length;
      if (part.length === chunk.length) this.#chunks.shift();
      else this.#chunks[0] = chunk.subarray(part.length);
    }
  }

  async #more(): Promise<void> {
    if (this.#ended) throw this.#ended;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    this.#socket.resume();
    await promise;
    this.#wake = undefined;
  }

  #end(error: Error): void {
    this.#ended ??= error;
    this.#wake?.();
  }
}
