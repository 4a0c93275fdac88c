import { connect, type Socket } from 'node:net';
import { NbdProtocolError } from './errors.ts';

/** Bytes that are read off the socket at once. */
const BUFFER = 256 * 1024;

/**
 * Reads an exact number of bytes at a time from a socket. One reader, one read at a time. All goes through one buffer:
 * left to Node, every 64 KiB would be memory of their own until they are collected, 100 MiB of them on a fast disk.
 */
export class SocketReader {
  readonly #socket: Socket;
  /** What was read and not taken; nothing more is read before it is empty. */
  #waiting: Uint8Array = new Uint8Array(0);
  #ended: Error | undefined;
  #wake: (() => void) | undefined;

  private constructor(path: string) {
    const callback = (length: number, buffer: Uint8Array) => {
      this.#waiting = buffer.subarray(0, length);
      this.#wake?.();
      return false;
    };
    this.#socket = connect({ path, onread: { buffer: Buffer.alloc(BUFFER), callback } });
    this.#socket.on('error', (cause) => this.#end(new NbdProtocolError('the connection failed', cause)));
    this.#socket.on('close', () => this.#end(new NbdProtocolError('the server has hung up')));
  }

  /** Connects to a socket in the file system; undefined when nobody listens there. */
  static connect(path: string): Promise<SocketReader | undefined> {
    return new Promise((resolve) => {
      const reader = new SocketReader(path);
      reader.#socket.once('connect', () => resolve(reader));
      reader.#socket.once('error', () => resolve(undefined));
    });
  }

  get socket(): Socket {
    return this.#socket;
  }

  async take(length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length);
    await this.fill(bytes);
    return bytes;
  }

  /** Throws NbdProtocolError when the connection ends first. */
  async fill(target: Uint8Array): Promise<void> {
    for (let done = 0; done < target.length; ) {
      if (this.#waiting.length === 0) await this.#more();
      const part = this.#waiting.subarray(0, target.length - done);
      target.set(part, done);
      done += part.length;
      this.#waiting = this.#waiting.subarray(part.length);
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
