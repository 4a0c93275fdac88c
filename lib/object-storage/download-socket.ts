import { validateHeaderName, validateHeaderValue } from 'node:http';
import net, { isIP, type Socket } from 'node:net';
import tls from 'node:tls';
import { HEAD_LIMIT, lengthOf, parseHead, unchunked } from './download-head.ts';
import type { Head, Sink } from './exchange.ts';
import { CUT_OFF } from './failure.ts';

/**
 * GET over connections of our own. Node's HTTP client hands a body over in pieces of 64 KiB, each allocated and copied:
 * 2 GiB cost 5.6 s of CPU time in it, 0.3 s here, where the kernel copies straight into the caller's memory
 * (tools/bench, loopback). It knows no proxy: see `isDirect`.
 */

export interface Asked {
  /** Scheme, host and port. */
  readonly origin: URL;
  /** With the query, as it is sent. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Where a body that fits is put, from its beginning on. */
  readonly room: Uint8Array;
  readonly signal: AbortSignal;
  /** Milliseconds without a byte after which it is dead. */
  readonly stallLimit: number;
}

/** Sees the head of an answer, and says who takes its body. What that is given may lie in its place in the room already. */
type Judge = (head: Head) => Sink;

/** Milliseconds for which an idle connection is kept. */
const IDLE = 4_000;
/** Bytes of a body without a known length that are kept: an error's text. */
const TEXT_LIMIT = 64 * 1024;

/** Said by us, whatever the caller says. */
const OWN = new Set(['host', 'connection']);

const NOT_HTTP = 'the answer does not match the HTTP protocol';

/** Connections to servers, kept for the next request for a while. They do not keep the process alive when idle. */
export class Connections {
  readonly #idle = new Map<string, Connection[]>();

  /** One request and its answer; throws what the socket said, or what `judge` and what it gave threw. */
  async get(asked: Asked, judge: Judge): Promise<Head> {
    const kept = this.#take(asked.origin);
    if (kept) {
      try {
        return await this.#ask(kept, asked, judge);
      } catch (error) {
        if (!kept.hasGone || asked.signal.aborted) throw error;
      }
    }
    return this.#ask(new Connection(asked), asked, judge);
  }

  async #ask(connection: Connection, asked: Asked, judge: Judge): Promise<Head> {
    const head = await connection.ask(asked, judge);
    if (connection.isFree) this.#listOf(asked.origin).push(connection);
    return head;
  }

  #take(origin: URL): Connection | undefined {
    const list = this.#listOf(origin);
    for (let one = list.pop(); one; one = list.pop()) if (one.isFree) return one;
    return undefined;
  }

  #listOf({ origin }: URL): Connection[] {
    const list = this.#idle.get(origin) ?? [];
    this.#idle.set(origin, list);
    return list;
  }
}

interface Asking {
  readonly asked: Asked;
  readonly judge: Judge;
  readonly resolve: (head: Head) => void;
  readonly reject: (error: unknown) => void;
}

/** One connection, on which one request after the other is answered. */
class Connection {
  readonly #socket: Socket;
  /** For all but a body that goes to its place. */
  readonly #scrap = Buffer.allocUnsafeSlow(HEAD_LIMIT);
  #asking: Asking | undefined;
  #head: Head | undefined;
  /** What came before the head was whole, or of a body whose end is not known. */
  #gathered: Buffer[] = [];
  #sink: Sink | undefined;
  #length: number | undefined;
  #received = 0;
  #closed = false;
  #stalled = false;

  constructor({ origin }: Asked) {
    const host = origin.hostname.replace(/^\[(.*)\]$/, '$1');
    const isTls = origin.protocol === 'https:';
    const port = Number(origin.port === '' ? (isTls ? 443 : 80) : origin.port);
    const onread = {
      buffer: () => this.#next(),
      callback: (length: number, bytes: Uint8Array) => this.#read(length, bytes),
    };
    const options = { host, port, noDelay: true, keepAlive: true, onread };
    this.#socket = isTls
      ? tls.connect({
          ...options,
          ...(isIP(host) === 0 ? { servername: host } : {}),
        } as tls.ConnectionOptions)
      : net.connect(options);
    this.#socket.on('error', (error) => this.#fail(error));
    this.#socket.on('close', () => {
      this.#closed = true;
      this.#close();
    });
    this.#socket.on('timeout', () => {
      const seconds = this.#socket.timeout ?? 0;
      this.#stalled = true;
      this.#fail(new Error(`timed out: ${seconds / 1000} s without a byte`));
      this.#socket.destroy();
    });
    // Else its end is not told.
    this.#socket.resume();
  }

  get isFree(): boolean {
    return this.#asking === undefined && !this.#closed && !this.#socket.destroyed;
  }

  /** Whether it ended before any byte of the answer: a server closes what was idle just when it is used again. */
  get hasGone(): boolean {
    return !this.#stalled && this.#head === undefined && this.#gathered.length === 0;
  }

  async ask(asked: Asked, judge: Judge): Promise<Head> {
    const { signal, stallLimit } = asked;
    signal.throwIfAborted();
    const text = requestText(asked);
    const { promise, resolve, reject } = Promise.withResolvers<Head>();
    this.#asking = { asked, judge, resolve, reject };
    this.#head = undefined;
    this.#gathered = [];
    this.#received = 0;
    const stop = () => this.#socket.destroy(new Error('stopped'));
    signal.addEventListener('abort', stop, { once: true });
    this.#socket.ref();
    this.#socket.setTimeout(stallLimit);
    this.#socket.write(text);
    try {
      return await promise;
    } finally {
      signal.removeEventListener('abort', stop);
      this.#asking = undefined;
      this.#sink = undefined;
      this.#socket.unref();
      this.#socket.setTimeout(IDLE);
    }
  }

  /** Where the next bytes are read to: what is left of the room, so that nothing behind the body gets into it. */
  #next(): Uint8Array {
    const { room } = this.#asking?.asked ?? {};
    if (!room || !this.#sink || this.#length === undefined || this.#length > room.length) return this.#scrap;
    const rest = room.subarray(this.#received, this.#length);
    return rest.length > 0 ? rest : this.#scrap;
  }

  #read(length: number, bytes: Uint8Array): boolean {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, length);
    try {
      if (!this.#asking) throw new Error(NOT_HTTP);
      if (this.#head) this.#body(chunk);
      else this.#begin(chunk, this.#asking);
    } catch (error) {
      this.#fail(error);
      this.#socket.destroy();
    }
    return true;
  }

  #begin(chunk: Buffer, asking: Asking): void {
    this.#gathered.push(Buffer.from(chunk));
    const all = Buffer.concat(this.#gathered);
    const end = all.indexOf('\r\n\r\n');
    if (end < 0 && all.length < HEAD_LIMIT) return;
    const head = end < 0 ? undefined : parseHead(all.toString('latin1', 0, end));
    if (!head) throw new Error(NOT_HTTP);
    const rest = all.subarray(end + 4);
    this.#gathered = [];
    // Not the answer yet: 100, 103.
    if (head.statusCode < 200) {
      if (rest.length > 0) this.#begin(rest, asking);
      return;
    }
    this.#head = head;
    this.#length = lengthOf(head);
    this.#sink = asking.judge(head);
    this.#body(rest);
  }

  #body(chunk: Buffer): void {
    if (this.#length === undefined) {
      this.#gather(chunk);
      return;
    }
    if (this.#received + chunk.length > this.#length) throw new Error(NOT_HTTP);
    if (chunk.length > 0) this.#sink?.(chunk);
    this.#received += chunk.length;
    if (this.#received === this.#length) this.#done();
  }

  /** In chunks, or up to the end of the connection: never a range, which tells its length. */
  #gather(chunk: Buffer): void {
    this.#gathered.push(Buffer.from(chunk));
    this.#received += chunk.length;
    if (this.#received > TEXT_LIMIT || (this.#isChunked && unchunked(Buffer.concat(this.#gathered)).complete))
      this.#finish();
  }

  get #isChunked(): boolean {
    return /chunked/i.test(this.#head?.headers['transfer-encoding'] ?? '');
  }

  /** Gives what was gathered. Nothing else is asked on this connection. */
  #finish(): void {
    const all = Buffer.concat(this.#gathered);
    this.#sink?.(this.#isChunked ? unchunked(all).bytes : all);
    this.#done();
    this.#socket.destroy();
  }

  #done(): void {
    const head = this.#head;
    if (!head) return;
    if (/close/i.test(head.headers['connection'] ?? '')) this.#socket.destroy();
    const asking = this.#asking;
    this.#asking = undefined;
    asking?.resolve(head);
  }

  #close(): void {
    if (!this.#asking) return;
    try {
      if (!this.#head || this.#length !== undefined || this.#isChunked) throw new Error(CUT_OFF);
      this.#finish();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const asking = this.#asking;
    this.#asking = undefined;
    asking?.reject(error);
  }
}

function requestText({ origin, path, headers }: Asked): string {
  if (!/^\/[!-~]*$/.test(path)) throw new Error('the path of a request holds a sign that must be escaped');
  const lines = [`GET ${path} HTTP/1.1`, `Host: ${origin.host}`, 'Connection: keep-alive'];
  for (const [name, value] of Object.entries(headers)) {
    if (OWN.has(name.toLowerCase())) continue;
    validateHeaderName(name);
    validateHeaderValue(name, value);
    lines.push(`${name}: ${value}`);
  }
  return `${lines.join('\r\n')}\r\n\r\n`;
}
