import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Log, silentLog } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { crc32Of, crcBase64 } from '../../lib/digest/crc.ts';
import { writeFully } from '../../lib/host/output-file.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import { type Downloaded, download, tellProof } from '../../lib/object-storage/download.ts';
import type { DownloadOptions } from '../../lib/object-storage/download-work.ts';
import {
  createObjectStorage,
  type ObjectHead,
  type ObjectStorage,
} from '../../lib/object-storage/object-storage.ts';

/** Bytes of a range in these tests. */
export const RANGE = 64 * 1024;

export interface GetSeen {
  readonly start: number;
  readonly end: number;
  /** From 1, of this very range. */
  readonly attempt: number;
}

/** What happens to a GET: it is answered, or something else is done with the connection. */
export type Fault = (seen: GetSeen, response: http.ServerResponse, answer: () => void) => void;

const pass: Fault = (_seen, _response, answer) => answer();

/** One object on a server that does as it is told. */
export class OneObject {
  readonly bytes: Buffer;
  readonly folder = mkdtempSync(join(tmpdir(), 'download-'));
  readonly gets: GetSeen[] = [];
  readonly lines: string[] = [];
  headers: Record<string, string>;
  etag = '"one"';
  fault: Fault = pass;
  readonly #server: http.Server;
  #files = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.headers = crc32Headers(bytes);
    this.#server = http.createServer((request, response) => this.#serve(request, response));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.folder, { recursive: true, force: true });
  }

  reset(): void {
    this.headers = crc32Headers(this.bytes);
    this.etag = '"one"';
    this.fault = pass;
    this.gets.length = 0;
    this.lines.length = 0;
  }

  storage({ stallLimit, signal = new AbortController().signal }: Limits = {}): ObjectStorage {
    const tokens = createTokenSource({
      ...{ apiKey: new Secret('unused'), url: 'http://127.0.0.1:9', signal, log: silentLog },
      mask: () => undefined,
    });
    const { port } = this.#server.address() as AddressInfo;
    return createObjectStorage({
      ...{ tokens, signal, log: silentLog, region: 'us-south', retry: { base: 1 } },
      endpoints: { network: 'public', overrides: { cos: `http://127.0.0.1:${port}` } },
      authorize: ({ headers }) => headers,
      ...(stallLimit === undefined ? {} : { stallLimit }),
    });
  }

  /** The file is made where it is not there. */
  async download(options: Partial<DownloadOptions> & Limits = {}, name?: string): Promise<Got> {
    const storage = this.storage(options);
    const head = options.head ?? (await this.head(storage));
    this.#files += 1;
    const path = join(this.folder, name ?? `file-${this.#files}`);
    const signal = options.signal ?? new AbortController().signal;
    await using file = await open(path, name === undefined ? 'wx+' : 'r+');
    const write = (bytes: Uint8Array, position: number) => writeFully(file, bytes, position);
    const base = { head, signal, write, range: RANGE };
    const got = await download(storage, REF, file, { ...base, ...options });
    tellProof(REF, got, this.log);
    const { blocks } = await file.stat();
    return { ...got, bytes: readFileSync(path), stored: blocks * 512 };
  }

  async head(storage = this.storage()): Promise<ObjectHead> {
    const head = await storage.head(REF);
    if (!head) throw new Error('there is no object');
    return head;
  }

  get log(): Log {
    const say = (text: string) => void this.lines.push(text);
    return { ...silentLog, info: say, notice: say, warning: say };
  }

  #serve(request: http.IncomingMessage, response: http.ServerResponse): void {
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (request.method === 'HEAD') {
      response
        .writeHead(200, { ETag: this.etag, 'Content-Length': this.bytes.length, ...this.headers })
        .end();
      return;
    }
    const [start, end] = [Number(from), Number(to) + 1];
    const attempt = 1 + this.gets.filter((seen) => seen.start === start).length;
    const seen = { start, end, attempt };
    const isOther = request.headers['if-match'] !== undefined && request.headers['if-match'] !== this.etag;
    if (isOther) {
      refuse(response, 412, 'PreconditionFailed');
      return;
    }
    this.gets.push(seen);
    this.fault(seen, response, () => this.answer(seen, response));
  }

  answer(
    { start, end }: { readonly start: number; readonly end: number },
    response: http.ServerResponse,
  ): void {
    response.writeHead(206, this.rangeHeaders(start, end)).end(this.bytes.subarray(start, end));
  }

  rangeHeaders(start: number, end: number) {
    const range = `bytes ${start}-${end - 1}/${this.bytes.length}`;
    return { ETag: this.etag, 'Content-Length': end - start, 'Content-Range': range };
  }
}

interface Limits {
  readonly stallLimit?: number;
  readonly signal?: AbortSignal;
}

interface Got extends Downloaded {
  readonly bytes: Buffer;
  /** Bytes that the file takes on the disk. */
  readonly stored: number;
}

const REF = { bucket: 'bucket', key: 'folder/a key+%' };

export const crc32Headers = (bytes: Buffer) => ({
  'x-amz-checksum-crc32': crcBase64(crc32Of(bytes)),
  'x-amz-checksum-type': 'FULL_OBJECT',
});

export function refuse(
  response: http.ServerResponse,
  status: number,
  code: string,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, { 'Content-Type': 'application/xml', ...headers })
    .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>a test</Message></Error>`);
}

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
