import { createHash } from 'node:crypto';
import { S3Error } from './errors.ts';

/** Headers that followed the last chunk, lower-case names. */
export type Trailers = Map<string, string>;

/** Signatures of an aws-chunked body: each chunk signs the one before. */
export interface ChunkSigner {
  /** Throws `SignatureDoesNotMatch`. */
  demandChunk(hashHex: string, signature: string): void;
  demandTrailer(hashHex: string, signature: string): void;
}

const MAX_LINE = 8192;
const MAX_TRAILERS = 32;

/**
 * Decodes an `aws-chunked` body as it arrives: `SIZE[;chunk-signature=…]` lines, data, then trailers.
 * Fills `trailers` before it ends. With a signer each chunk's signature is checked.
 * Throws `IncompleteBody`, `InvalidRequest` or `SignatureDoesNotMatch`.
 */
export async function* decodeChunks(
  source: AsyncIterable<Buffer>,
  trailers: Trailers,
  signer: ChunkSigner | undefined,
): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  try {
    for (;;) {
      const size = yield* oneChunk(reader, signer);
      if (size === 0) break;
    }
    await readTrailers(reader, trailers, signer);
    if (await reader.hasMore()) throw malformed('bytes follow its end');
  } finally {
    // Lets go of the request, so that node can drain what a refused client still sends.
    await reader.close();
  }
}

/** Yields one chunk's data and returns its size; 0 is the last. */
async function* oneChunk(
  reader: ByteReader,
  signer: ChunkSigner | undefined,
): AsyncGenerator<Buffer, number> {
  const line = await reader.line();
  const size = chunkSize(line);
  const signature = /;chunk-signature=([0-9a-f]{64})$/.exec(line)?.[1];
  const hash = createHash('sha256');
  for (let left = size; left > 0; ) {
    const data = await reader.take(left);
    left -= data.length;
    if (signer) hash.update(data);
    yield data;
  }
  if (signer) signer.demandChunk(hash.digest('hex'), signature ?? '');
  if (size > 0 && (await reader.line()) !== '') throw malformed('a chunk is longer than its size');
  return size;
}

function chunkSize(line: string): number {
  const digits = /^([0-9a-fA-F]{1,12})(?:;|$)/.exec(line)?.[1];
  if (digits === undefined) throw malformed('a chunk does not begin with its size');
  return Number.parseInt(digits, 16);
}

async function readTrailers(
  reader: ByteReader,
  trailers: Trailers,
  signer: ChunkSigner | undefined,
): Promise<void> {
  let signed = '';
  let signature: string | undefined;
  for (;;) {
    const line = await reader.lineOrEnd();
    if (line === undefined || line === '') break;
    const colon = line.indexOf(':');
    if (colon < 1 || trailers.size >= MAX_TRAILERS) throw malformed('a trailer is not `name:value`');
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === 'x-amz-trailer-signature') {
      signature = value;
      continue;
    }
    trailers.set(name, value);
    signed += `${name}:${value}\n`;
  }
  if (signer && trailers.size > 0) {
    signer.demandTrailer(createHash('sha256').update(signed).digest('hex'), signature ?? '');
  }
}

function malformed(what: string): S3Error {
  return new S3Error('InvalidRequest', `The aws-chunked body is malformed: ${what}.`);
}

/** Takes lines and blocks from a stream of buffers without joining them. */
class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  #pending: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Some bytes, at least one and at most `most`. Throws `IncompleteBody` at the end. */
  async take(most: number): Promise<Buffer> {
    if (this.#pending.length === 0 && !(await this.#more())) throw incomplete();
    const taken = this.#pending.subarray(0, most);
    this.#pending = this.#pending.subarray(taken.length);
    return taken;
  }

  async hasMore(): Promise<boolean> {
    return this.#pending.length > 0 || (await this.#more());
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async line(): Promise<string> {
    const line = await this.lineOrEnd();
    if (line === undefined) throw incomplete();
    return line;
  }

  /** A line without its end; undefined when the stream has ended. Throws `IncompleteBody` inside a line. */
  async lineOrEnd(): Promise<string | undefined> {
    for (;;) {
      const end = this.#pending.indexOf('\n');
      if (end > MAX_LINE || (end < 0 && this.#pending.length > MAX_LINE))
        throw malformed('a line is too long');
      if (end >= 0) {
        const line = this.#pending.toString('latin1', 0, end).replace(/\r$/, '');
        this.#pending = this.#pending.subarray(end + 1);
        return line;
      }
      if (await this.#more()) continue;
      if (this.#pending.length > 0) throw incomplete();
      return undefined;
    }
  }

  async #more(): Promise<boolean> {
    const next = await this.#source.next();
    if (next.done) return false;
    this.#pending = this.#pending.length === 0 ? next.value : Buffer.concat([this.#pending, next.value]);
    return true;
  }
}

function incomplete(): S3Error {
  return new S3Error('IncompleteBody', 'The body ended before its last chunk.');
}
