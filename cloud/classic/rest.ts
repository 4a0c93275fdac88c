import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { note } from '../core/request-log.ts';
import { type Answer, type Call, call, type Services } from './dispatch.ts';
import { isArray, isObject, type Json, type JsonObject } from './entity.ts';
import { ApiFault, accessDenied, badRequest } from './fault.ts';
import { datatypeOf, findMethod } from './metadata.ts';
import type { UserRecord } from './records.ts';
import type { TransportFault } from './switches.ts';
import { classicUser, type World } from './world.ts';

const BODY_LIMIT = 10 * 1024 * 1024;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export interface ClassicCredentials {
  readonly username: string;
  readonly apiKey: string;
}

/** The REST framing of the classic API (softlayer-api.md 1), v3 and v3.1. */
export function restHandler(
  world: World,
  services: Services,
  credentials: ClassicCredentials,
): RequestListener {
  return (request, response) => {
    answer(world, services, credentials, request, response).catch((error: unknown) => {
      if (error instanceof ApiFault) return sendFault(response, error);
      world.log(`classic: ${request.method ?? ''} failed: ${error instanceof Error ? error.stack : error}`);
      sendFault(response, new ApiFault(500, 'SoftLayer_Exception_Public', 'Internal Error'));
    });
  };
}

async function answer(
  world: World,
  services: Services,
  credentials: ClassicCredentials,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = readTarget(request);
  if (!target) return sendUnknownRoute(request, response);
  const body = await readBody(request);
  note(request, { operation: target.method });
  const user = await authenticate(world, credentials, request);
  note(request, { caller: user.username });
  const args = [...target.args, ...bodyArguments(request, body)];
  const { mask, filter, limit } = readQuery(target.query);
  const fault = world.switches.takeTransport(target.method);
  if (fault && !hasEffect(fault)) return sendInjected(fault, response);
  const done = await call(world, services, { ...target, args, mask, filter, limit, user });
  if (fault) return sendInjected(fault, response);
  sendAnswer(request, response, target, done);
}

/** A lost reply means by default that the work was done. */
const hasEffect = (fault: TransportFault): boolean => fault.afterEffect ?? fault.kind === 'lose-reply';

type Target = Pick<Call, 'service' | 'method' | 'initId' | 'args'> & { readonly query: URLSearchParams };

const VERB_METHODS: Readonly<Record<string, string>> = {
  GET: 'getObject',
  POST: 'createObject',
  PUT: 'editObject',
  DELETE: 'deleteObject',
};

/** `{base}/{Service}[/{initId}][/{method}[/{arg}…]][.json]`; undefined for any other path. */
function readTarget(request: IncomingMessage): Target | undefined {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const match = /^\/rest\/v3(?:\.1)?\/+(SoftLayer_[^/]+(?:\/.*)?)$/.exec(url.pathname);
  const byVerb = VERB_METHODS[request.method ?? ''];
  if (!match?.[1] || !byVerb) return undefined;
  const [format = '', path] = splitExtension(match[1].replace(/\/+$/, ''));
  if (format === 'xml' || format === 'txt') {
    throw new ApiFault(
      501,
      'SoftLayer_Exception_NotImplemented',
      `The local cloud answers .json, not .${format}.`,
    );
  }
  const [service = '', ...rest] = path.split('/').map(decodeSegment);
  const first = rest[0];
  let initId: string | number | undefined;
  if (first !== undefined && /^\d{1,15}$/.test(first)) initId = Number(rest.shift());
  else if (first !== undefined && UUID.test(first) && !findMethod(service, first)) initId = rest.shift();
  const named = rest.shift();
  const method = named === undefined ? byVerb : methodName(service, named);
  const args = rest.map((text): Json => (/^\d{1,15}$/.test(text) ? Number(text) : text));
  return { service, method, initId, args, query: url.searchParams };
}

function splitExtension(path: string): [string | undefined, string] {
  const match = /^(.*)\.(json|xml|txt)$/.exec(path);
  return match ? [match[2], match[1] ?? ''] : [undefined, path];
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw badRequest();
  }
}

/** Properties may be named without their `get` (`/PowerState`, `/powerState`). */
function methodName(service: string, name: string): string {
  if (findMethod(service, name)) return name;
  const getter = `get${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return findMethod(service, getter)?.property !== undefined ? getter : name;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw badRequest('The request body is too large.');
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  if (body.length > 0) note(request, { bodySha256: createHash('sha256').update(body).digest('hex') });
  return body;
}

/** `{"parameters": […]}` whatever the content type says; a GET's body is ignored. */
function bodyArguments(request: IncomingMessage, body: Buffer): readonly Json[] {
  const text = body.toString('utf8').trim();
  if (request.method === 'GET' || text === '') return [];
  const parsed = parseJson(text);
  const parameters = isObject(parsed) ? parsed['parameters'] : undefined;
  if (!isArray(parameters)) throw badRequest();
  return parameters as readonly Json[];
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw badRequest();
  }
}

function readQuery(query: URLSearchParams): Pick<Call, 'mask' | 'filter' | 'limit'> {
  const mask = query.get('objectMask') ?? undefined;
  const filterText = query.get('objectFilter');
  const filter = filterText ? parseJson(filterText) : undefined;
  const limit = /^(?:(\d{1,9}),)?\s*(\d{1,9})$/.exec(query.get('resultLimit')?.trim() ?? '');
  return {
    mask,
    filter: isObject(filter) ? (filter as JsonObject) : undefined,
    limit: limit ? { offset: Number(limit[1] ?? 0), limit: Number(limit[2]) } : undefined,
  };
}

/**
 * Basic with the classic user's own key, Basic with the literal user `apikey` and a platform key, or Bearer
 * (softlayer-api.md 2). A service ID cannot call the classic API, whichever way it comes.
 */
async function authenticate(
  world: World,
  credentials: ClassicCredentials,
  request: IncomingMessage,
): Promise<UserRecord> {
  const header = request.headers.authorization ?? '';
  if (/^bearer /i.test(header)) {
    const caller = await world.iam.callerFromBearer(header);
    if (!caller || caller.accountId !== world.iam.accountId) throw expiredToken();
    if (caller.subject !== 'user') throw accessDenied();
    return classicUser(world, caller);
  }
  const basic = /^basic ([A-Za-z0-9+/=_-]+)$/i.exec(header)?.[1];
  if (!basic) throw accessDenied('No valid authentication headers found');
  const text = Buffer.from(basic, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const [user, key] = [text.slice(0, colon), text.slice(colon + 1)];
  if (colon < 0) throw accessDenied('Invalid API token.');
  if (user === 'apikey') {
    const caller = world.iam.callerFromApiKey(key);
    if (caller?.subject !== 'user' || caller.accountId !== world.iam.accountId) throw accessDenied();
    return classicUser(world, caller);
  }
  if (user !== credentials.username || !sameText(key, credentials.apiKey))
    throw accessDenied('Invalid API token.');
  return classicUser(world, 'classic');
}

const expiredToken = (): ApiFault =>
  new ApiFault(
    500,
    'SoftLayer_Exception_Account_Authentication_AccessTokenValidation',
    'Access token validation failed: the token is expired or invalid.',
  );

function sameText(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

const HEADERS = {
  'Content-Type': 'application/json',
  Vary: 'Accept-Encoding',
  'X-Frame-Options': 'SAMEORIGIN',
  Server: 'Apache',
};

function sendAnswer(request: IncomingMessage, response: ServerResponse, target: Target, done: Answer): void {
  const headers: Record<string, string> = { ...HEADERS };
  if (done.total !== undefined) headers['SoftLayer-Total-Items'] = String(done.total);
  const id = isObject(done.value) ? done.value['id'] : undefined;
  const created = target.method === 'createObject' && datatypeOf(target.service) !== undefined;
  if (created && id !== undefined) {
    headers['Location'] =
      `http://${request.headers.host ?? 'localhost'}/rest/v3.1/${target.service}/${id}/getObject`;
  }
  response.writeHead(created ? 201 : 200, headers).end(JSON.stringify(done.value));
}

function sendFault(response: ServerResponse, fault: ApiFault): void {
  if (response.headersSent) return void response.destroy();
  const body = { error: fault.message, ...(fault.code === undefined ? {} : { code: fault.code }) };
  response.writeHead(fault.status, HEADERS).end(JSON.stringify(body));
}

function sendUnknownRoute(request: IncomingMessage, response: ServerResponse): void {
  const route = `${request.method ?? ''} ${(request.url ?? '').split('?')[0]}`;
  request.resume();
  sendFault(
    response,
    new ApiFault(
      501,
      'SoftLayer_Exception_NotImplemented',
      `The local cloud's classic API does not serve ${route}.`,
    ),
  );
}

/** The answers of an overloaded or broken service (softlayer-api.md 1.4, 4). */
function sendInjected(fault: TransportFault, response: ServerResponse): void {
  switch (fault.kind) {
    case 'lose-reply':
      return void response.destroy();
    case 'empty-body':
      return void response.writeHead(200, HEADERS).end();
    case 'error-body':
      return void response
        .writeHead(200, HEADERS)
        .end('{"error":"An unexpected error occurred.","code":"SoftLayer_Exception_Public"}');
    case 'internal-error':
      return void response
        .writeHead(200, HEADERS)
        .end('{"error":"Internal Error","code":"SoftLayer_Exception_Public"}');
    case 'gateway-timeout':
      return void response
        .writeHead(504, { 'Content-Type': 'text/html' })
        .end('<html><body><h1>504 Gateway Time-out</h1></body></html>');
    case 'rate-limit':
      throw new ApiFault(
        500,
        'SoftLayer_Exception_WebService_RateLimitExceeded',
        'Rate limit of 50 requests for every 1 second(s) exceeded.',
      );
    case 'token-expired':
      throw expiredToken();
  }
}
