import type { Socket } from 'node:net';
import { allEnded } from '../../base/all-ended.ts';
import type { Range } from '../source.ts';
import { NbdProtocolError } from './errors.ts';
import { type NbdExport, negotiate } from './handshake.ts';
import { type Answering, type Extent, type Pending, PendingRead, PendingStatus } from './pending.ts';
import type { SocketReader } from './socket-reader.ts';
import {
  CHUNK_BYTES,
  CHUNK_DONE,
  CHUNK_MAGIC,
  COMMAND,
  request,
  SIMPLE_REPLY_BYTES,
  SIMPLE_REPLY_MAGIC,
  STATE_ZERO,
} from './wire.ts';

/** Bytes that one question for block status covers: the field has 32 bits. */
const STATUS_SPAN = 2 ** 31;

/**
 * Reads the export without a name of an NBD server: fixed newstyle, structured replies, `base:allocation`. Nothing that
 * the server says is believed unchecked; after the first thing that the protocol does not allow, all requests fail.
 */
export class NbdClient {
  readonly #socket: Socket;
  readonly #reader: SocketReader;
  readonly #export: NbdExport;
  readonly #pending = new Map<bigint, Answering>();
  #nextCookie = 1n;
  #broken: unknown;

  private constructor(reader: SocketReader, shape: NbdExport) {
    this.#socket = reader.socket;
    this.#reader = reader;
    this.#export = shape;
    this.#receive().catch((error: unknown) => this.#break(error));
  }

  /** Takes over a connected socket. Throws NbdProtocolError; aborting `signal` ends the negotiation. */
  static async start(reader: SocketReader, signal: AbortSignal): Promise<NbdClient> {
    const { socket } = reader;
    const stop = () => socket.destroy();
    signal.addEventListener('abort', stop, { once: true });
    try {
      signal.throwIfAborted();
      return new NbdClient(reader, await negotiate(socket, reader));
    } catch (error) {
      socket.destroy();
      throw signal.aborted ? signal.reason : error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Bytes of the export. */
  get size(): number {
    return this.#export.size;
  }

  /**
   * Fills `target` with the bytes at `position`; all of it lies inside the export. Several reads may be under way.
   * Throws NbdServerError when the server cannot read there.
   */
  async read(position: number, target: Uint8Array): Promise<void> {
    if (target.length === 0) return;
    const { smallestBlock, mostBytes } = this.#export;
    const before = position % smallestBlock;
    const after = -(position + target.length) & (smallestBlock - 1);
    if (before === 0 && after === 0) {
      const reads: Promise<void>[] = [];
      for (let done = 0; done < target.length; done += mostBytes)
        reads.push(this.#readPart(position + done, target.subarray(done, done + mostBytes)));
      await allEnded(reads);
    } else {
      const wider = Buffer.alloc(before + target.length + after);
      await this.read(position - before, wider);
      target.set(wider.subarray(before, before + target.length));
    }
  }

  #readPart(position: number, target: Uint8Array): Promise<void> {
    return this.#send(COMMAND.read, position, target.length, new PendingRead(position, target));
  }

  /** The stretches that do not read as zeros for certain, in order; neighbours are not joined. */
  async *dataRanges(): AsyncGenerator<Range> {
    for (let position = 0; position < this.size; ) {
      const span = Math.min(STATUS_SPAN, this.size - position);
      const end = position + span;
      for (const { length, state } of await this.#status(position, span)) {
        const stop = Math.min(position + length, end);
        if ((state & STATE_ZERO) === 0 && stop > position) yield { start: position, end: stop };
        position = stop;
      }
    }
  }

  #status(position: number, length: number): Promise<readonly Extent[]> {
    const what = `asking what is allocated at ${position}`;
    const pending = new PendingStatus(what, this.#export.allocationContext);
    return this.#send(COMMAND.blockStatus, position, length, pending);
  }

  #send<T>(command: number, position: number, length: number, pending: Pending<T>): Promise<T> {
    if (this.#broken !== undefined) return Promise.reject(this.#broken);
    const cookie = this.#nextCookie;
    this.#nextCookie += 1n;
    this.#pending.set(cookie, pending);
    this.#socket.write(request(command, cookie, position, length));
    return pending.answer;
  }

  /** Says goodbye, upon which a server for one client ends. Requests under way fail. */
  close(): void {
    if (!this.#socket.destroyed) this.#socket.end(request(COMMAND.disconnect, 0n, 0, 0));
    this.#break(new NbdProtocolError('the connection was closed'), false);
  }

  #break(error: unknown, hangUp = true): void {
    this.#broken ??= error;
    for (const pending of this.#pending.values()) pending.fail(this.#broken);
    this.#pending.clear();
    if (hangUp) this.#socket.destroy();
  }

  async #receive(): Promise<never> {
    for (;;) {
      const magic = await this.#reader.take(4);
      if (magic.readUInt32BE() === CHUNK_MAGIC) await this.#receiveChunk();
      else if (magic.readUInt32BE() === SIMPLE_REPLY_MAGIC) await this.#receiveSimple();
      else throw new NbdProtocolError('what the server sends is no reply');
    }
  }

  async #receiveChunk(): Promise<void> {
    const head = await this.#reader.take(CHUNK_BYTES - 4);
    const cookie = head.readBigUInt64BE(4);
    const pending = this.#pendingOf(cookie);
    await pending.chunk(head.readUInt16BE(2), head.readUInt32BE(12), this.#reader);
    if ((head.readUInt16BE(0) & CHUNK_DONE) === 0) return;
    pending.done();
    this.#pending.delete(cookie);
  }

  /** Where structured replies were agreed on, a simple one tells an error only. */
  async #receiveSimple(): Promise<void> {
    const head = await this.#reader.take(SIMPLE_REPLY_BYTES - 4);
    const cookie = head.readBigUInt64BE(4);
    const pending = this.#pendingOf(cookie);
    if (head.readUInt32BE(0) === 0)
      throw new NbdProtocolError('a simple reply where a structured one is due');
    pending.serverError(head.readUInt32BE(0), '');
    pending.done();
    this.#pending.delete(cookie);
  }

  #pendingOf(cookie: bigint): Answering {
    const pending = this.#pending.get(cookie);
    if (!pending) throw new NbdProtocolError(`a reply to request ${cookie}, which was not made`);
    return pending;
  }
}
