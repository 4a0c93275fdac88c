import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An archive in the service: known by key and version, never replaced. */
interface Entry {
  readonly key: string;
  readonly version: string;
  readonly id: number;
  readonly blocks: Map<string, Buffer>;
  body: Buffer;
  done: boolean;
}

/** How Azure's storage is called: a name on which the package takes another way to download. Only a proxy leads there. */
const AZURE = 'http://account.blob.core.windows.net/';

/**
 * GitHub's cache service, version 2, as @actions/cache speaks it: three calls by JSON, and blobs behind signed addresses.
 * act serves version 1; test/act/cache.test.ts uses that.
 */
export class CacheService {
  readonly token = randomBytes(24).toString('hex');
  readonly entries: Entry[] = [];
  readonly calls: string[] = [];
  /** Set: every request gets this instead of an answer. */
  broken: ((response: ServerResponse) => void) | undefined;
  /** A call that is answered with a refusal. */
  refuses: string | undefined;
  /** Whether downloads come from where Azure's storage is; this service is the proxy on the way there. */
  azure = false;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  static async open(): Promise<CacheService> {
    const service = new CacheService();
    await new Promise<void>((resolve) => service.#server.listen(0, '127.0.0.1', resolve));
    return service;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** What a runner gives an action. */
  get env(): Record<string, string> {
    return {
      ACTIONS_RUNTIME_TOKEN: this.token,
      ACTIONS_RESULTS_URL: this.url,
      ACTIONS_CACHE_SERVICE_V2: 'true',
      HTTP_PROXY: this.url,
      NO_PROXY: '127.0.0.1',
    };
  }

  keys(): string[] {
    return this.entries.filter((entry) => entry.done).map((entry) => entry.key);
  }

  /** An entry of somebody else. */
  plant(key: string, version: string, body: Buffer): void {
    this.entries.push({ ...this.#entry(key, version), body, done: true });
  }

  #entry(key: string, version: string): Entry {
    const id = this.entries.length + 1;
    return { key, version, id, blocks: new Map(), body: Buffer.alloc(0), done: false };
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const name = url.pathname.split('/').pop() ?? '';
    const part = url.searchParams.get('comp');
    this.calls.push(`${request.method} ${name}${part === null ? '' : ` ${part}`}`);
    if (this.broken) return this.broken(response);
    if (url.pathname.includes('/blob/')) {
      const entry = this.entries[Number(name) - 1];
      if (!entry) response.writeHead(404).end();
      else if (request.method === 'PUT') upload(entry, url, body, response);
      else download(entry, request, response);
      return;
    }
    if (request.headers.authorization !== `Bearer ${this.token}`) {
      response.writeHead(401).end('{"msg":"no token"}');
      return;
    }
    const answer = this.#call(name, JSON.parse(body.toString()));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }

  #call(name: string, asked: { key: string; version: string; restore_keys?: string[] }): unknown {
    if (name === this.refuses) return { ok: false };
    const { key, version } = asked;
    const same = this.entries.find((entry) => entry.key === key && entry.version === version);
    if (name === 'CreateCacheEntry') {
      if (same) return { ok: false };
      const entry = this.#entry(key, version);
      this.entries.push(entry);
      return { ok: true, signed_upload_url: `${this.url}blob/${entry.id}?sig=signature-of-${entry.id}` };
    }
    if (name === 'FinalizeCacheEntryUpload') {
      if (same) same.done = true;
      return { ok: same !== undefined, entry_id: String(same?.id ?? 0) };
    }
    const newest = this.entries.toReversed().filter((entry) => entry.done && entry.version === version);
    const [prefix] = asked.restore_keys ?? [];
    const found =
      newest.find((entry) => entry.key === key) ??
      newest.find((entry) => prefix !== undefined && entry.key.startsWith(prefix));
    if (!found) return { ok: false };
    const address = `${this.azure ? AZURE : this.url}container/blob/${found.id}?sig=signature-of-${found.id}`;
    return { ok: true, signed_download_url: address, matched_key: found.key };
  }
}

/** Put Blob, Put Block and Put Block List of Azure's storage. */
function upload(entry: Entry, url: URL, body: Buffer, response: ServerResponse): void {
  const part = url.searchParams.get('comp');
  if (part === 'block') entry.blocks.set(url.searchParams.get('blockid') ?? '', body);
  else if (part === 'blocklist') {
    const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => String(match[1]));
    entry.body = Buffer.concat(ids.map((id) => entry.blocks.get(id) ?? Buffer.alloc(0)));
  } else entry.body = body;
  response.writeHead(201, { etag: '"1"', 'last-modified': new Date().toUTCString() }).end();
}

function download({ body }: Entry, request: IncomingMessage, response: ServerResponse): void {
  const facts = { etag: '"1"', 'last-modified': new Date().toUTCString(), 'x-ms-blob-type': 'BlockBlob' };
  const range = /bytes=([0-9]+)-([0-9]+)?/.exec(
    String(request.headers['x-ms-range'] ?? request.headers.range),
  );
  const [from, to] = [Number(range?.[1] ?? 0), Number(range?.[2] ?? body.length - 1)];
  const piece = body.subarray(from, to + 1);
  response.writeHead(range ? 206 : 200, {
    ...facts,
    'content-length': piece.length,
    ...(range && { 'content-range': `bytes ${from}-${to}/${body.length}` }),
  });
  response.end(request.method === 'HEAD' ? undefined : piece);
}
