import { zeroFill } from '../../base/zeros.ts';
import { NbdProtocolError, NbdServerError } from './errors.ts';
import type { SocketReader } from './socket-reader.ts';
import { CHUNK, CHUNK_ERROR } from './wire.ts';

/** Bytes of an error's or a status' chunk at most. */
const LARGEST_ERROR = 8 * 1024;
const LARGEST_STATUS = 4 + 8 * 2 ** 20;

/** A stretch of the disk as the server sees it. */
export interface Extent {
  readonly length: number;
  /** Bits of `base:allocation`. */
  readonly state: number;
}

/** What the connection needs of a request under way, whatever its answer is. */
export interface Answering {
  chunk(type: number, length: number, reader: SocketReader): Promise<void>;
  serverError(errno: number, said: string): void;
  done(): void;
  fail(error: unknown): void;
}

/** A request under way. It takes the chunks of its answer and settles with the last one. */
export abstract class Pending<T> implements Answering {
  readonly #settled = Promise.withResolvers<T>();
  #error: NbdServerError | undefined;
  readonly what: string;

  constructor(what: string) {
    this.what = what;
    this.#settled.promise.catch(() => undefined);
  }

  get answer(): Promise<T> {
    return this.#settled.promise;
  }

  /** Takes one chunk's payload off the connection. Throws NbdProtocolError for what this request has no use for. */
  async chunk(type: number, length: number, reader: SocketReader): Promise<void> {
    if (type >= CHUNK_ERROR) this.serverError(...(await readError(length, reader)));
    else if (type === CHUNK.none && length === 0) return;
    else await this.payload(type, length, reader);
  }

  /** The answer is complete. */
  done(): void {
    if (this.#error) this.#settled.reject(this.#error);
    else this.#settled.resolve(this.result());
  }

  fail(error: unknown): void {
    this.#settled.reject(error);
  }

  serverError(errno: number, said: string): void {
    this.#error ??= new NbdServerError(this.what, errno, said);
  }

  protected abstract payload(type: number, length: number, reader: SocketReader): Promise<void>;
  /** Throws NbdProtocolError when the answer is not whole. */
  protected abstract result(): T;
}

/** A read: its data may come in pieces and in any order, each byte once. */
export class PendingRead extends Pending<void> {
  readonly #position: number;
  readonly #target: Uint8Array;
  readonly #pieces: { readonly start: number; readonly end: number }[] = [];

  constructor(position: number, target: Uint8Array) {
    super(`reading ${target.length} bytes at ${position}`);
    this.#position = position;
    this.#target = target;
  }

  protected async payload(type: number, length: number, reader: SocketReader): Promise<void> {
    if (type === CHUNK.data && length > 8) {
      const offset = (await reader.take(8)).readBigUInt64BE();
      await reader.fill(this.#place(offset, length - 8));
    } else if (type === CHUNK.hole && length === 12) {
      const hole = await reader.take(12);
      zeroFill(this.#place(hole.readBigUInt64BE(0), hole.readUInt32BE(8)));
    } else throw new NbdProtocolError(`a chunk of type ${type} and ${length} bytes answers a read`);
  }

  #place(offset: bigint, length: number): Uint8Array {
    const start = Number(offset) - this.#position;
    if (!(start >= 0 && length > 0 && start + length <= this.#target.length))
      throw new NbdProtocolError(`${length} bytes at ${offset} were not asked for`);
    this.#pieces.push({ start, end: start + length });
    return this.#target.subarray(start, start + length);
  }

  protected result(): void {
    let end = 0;
    for (const piece of this.#pieces.sort((a, b) => a.start - b.start)) {
      if (piece.start !== end) throw new NbdProtocolError('an answer has a gap or says a part twice');
      end = piece.end;
    }
    if (end !== this.#target.length) throw new NbdProtocolError('an answer is not whole');
  }
}

/** A question for block status: at least the first extent from the place asked for. */
export class PendingStatus extends Pending<readonly Extent[]> {
  readonly #context: number;
  #extents: readonly Extent[] = [];

  constructor(what: string, context: number) {
    super(what);
    this.#context = context;
  }

  protected async payload(type: number, length: number, reader: SocketReader): Promise<void> {
    const fits = length >= 12 && (length - 4) % 8 === 0 && length <= LARGEST_STATUS;
    if (type !== CHUNK.blockStatus || !fits || this.#extents.length > 0)
      throw new NbdProtocolError(`a chunk of type ${type} and ${length} bytes answers a question for status`);
    const data = await reader.take(length);
    if (data.readUInt32BE(0) !== this.#context) throw new NbdProtocolError('a status of another context');
    this.#extents = Array.from({ length: (length - 4) / 8 }, (_, index) => ({
      length: data.readUInt32BE(4 + 8 * index),
      state: data.readUInt32BE(8 + 8 * index),
    }));
  }

  protected result(): readonly Extent[] {
    if (this.#extents.length === 0 || this.#extents.some(({ length }) => length === 0))
      throw new NbdProtocolError('a status tells nothing');
    return this.#extents;
  }
}

async function readError(length: number, reader: SocketReader): Promise<[errno: number, said: string]> {
  if (length < 6 || length > LARGEST_ERROR) throw new NbdProtocolError(`an error of ${length} bytes`);
  const data = await reader.take(length);
  return [data.readUInt32BE(0), data.toString('utf8', 6, 6 + data.readUInt16BE(4))];
}
