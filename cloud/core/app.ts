import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Context, Hono, type Next } from 'hono';
import { note } from './request-log.ts';

interface Bindings {
  incoming: IncomingMessage;
  outgoing: ServerResponse;
}
export type App = Hono<{ Bindings: Bindings }>;
export type Ctx = Context<{ Bindings: Bindings }>;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type JsonObject = Record<string, unknown>;

/** JSON bodies of the platform's APIs are small; more is a mistake. */
const BODY_LIMIT = 1024 * 1024;

/** A refusal in a service's own words: thrown by handlers, sent as it is. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Record<string, string>;

  constructor(status: number, message: string, body: unknown, headers: Record<string, string> = {}) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

export function empty(status = 204, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers });
}

/**
 * An app whose unknown routes answer 501 with their name, and whose errors are JSON.
 * Paths match with and without a slash at the end (ibm-cloud-apis.md 1.4).
 */
export function createApp(service: string): App {
  const app: App = new Hono<{ Bindings: Bindings }>({ strict: false });
  app.use((c, next) => (c.req.raw.headers.has('transfer-encoding') ? unchunk(c, next) : limit(c, next)));
  app.notFound((c) => notServed(service, c.req.method, c.req.path));
  app.onError((error) => {
    if (error instanceof ApiError) return json(error.body, error.status, error.headers);
    process.stderr.write(`local cloud: ${service}: ${error.stack ?? error.message}\n`);
    return json({ error: 'internal_error', message: 'The local cloud failed; its log says why.' }, 500);
  });
  return app;
}

/** A body whose length is announced is judged by it. */
async function limit(c: Ctx, next: Next): Promise<Response | undefined> {
  if (Number(c.req.header('content-length') ?? 0) > BODY_LIMIT) return tooLarge();
  await next();
  return undefined;
}

/**
 * A chunked body is read here, as far as the limit, and handed on whole. The request is made anew from its parts,
 * for undici refuses to copy the server's lighter one (hono's own body-limit fails on it).
 */
async function unchunk(c: Ctx, next: Next): Promise<Response | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  const received = c.env.incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  for await (const chunk of received) {
    size += chunk.length;
    if (size > BODY_LIMIT) return tooLarge();
    chunks.push(chunk);
  }
  const { url, method, headers } = c.req.raw;
  const bodiless = size === 0 || method === 'GET' || method === 'HEAD';
  c.req.raw = new Request(url, { method, headers, body: bodiless ? null : Buffer.concat(chunks) });
  await next();
  return undefined;
}

function tooLarge(): Response {
  // The rest of the body is not read, so the connection cannot go on.
  return json({ error: 'request_too_large', message: 'A body may have 1 MiB at most.' }, 413, {
    Connection: 'close',
  });
}

/** The answer for a route that the local cloud does not serve. */
function notServed(service: string, method: string, path: string): Response {
  return json(
    {
      error: 'not_implemented',
      message: `The local cloud's ${service} service does not serve ${method} ${path}.`,
      service,
      method,
      route: path,
    },
    501,
  );
}

/** Adds a route; `operation` is its name in the request log. */
export function route(
  app: App,
  method: Method,
  path: string,
  operation: string,
  handler: (c: Ctx) => Response | Promise<Response>,
): void {
  app.on(method, path, (c) => {
    note(c.env.incoming, { operation });
    return handler(c);
  });
}

/** The body as text; its digest goes into the request log unless the body is itself a credential. */
export async function readText(c: Ctx, logged = true): Promise<string> {
  const text = await c.req.text();
  if (logged) note(c.env.incoming, { bodySha256: createHash('sha256').update(text, 'utf8').digest('hex') });
  return text;
}

/** The body as a JSON object; undefined when it is empty, malformed or something else than an object. */
export async function readObject(c: Ctx, logged = true): Promise<JsonObject | undefined> {
  return parseObject(await readText(c, logged));
}

export function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A query value; an empty one counts as absent. */
export function query(c: Ctx, name: string): string | undefined {
  return c.req.query(name) || undefined;
}

/** A path parameter of the route that matched. */
export function param(c: Ctx, name: string): string {
  return c.req.param(name) ?? '';
}
