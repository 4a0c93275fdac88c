import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { TLSSocket } from 'node:tls';
import { note } from '../core/request-log.ts';
import { type ClassicCredentials, headerCaller } from './callers.ts';
import { type Answer, type Call, call, type Services } from './dispatch.ts';
import { isArray, isObject, type Json, type JsonObject } from './entity.ts';
import { originOf } from './events.ts';
import { ApiFault, badRequest } from './fault.ts';
import { datatypeOf, findMethod } from './metadata.ts';
import { readBody } from './request-body.ts';
import { callUnderFault, sendInjected } from './transport-faults.ts';
import type { World } from './world.ts';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

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
  const user = await headerCaller(world, credentials, request.headers.authorization ?? '');
  note(request, { caller: user.username });
  const args = [...target.args, ...bodyArguments(request, body)];
  const { mask, filter, limit } = readQuery(target.query);
  const done = await callUnderFault(
    world.switches.takeTransport(target.method),
    () => call(world, services, { ...target, args, mask, filter, limit, user, origin: originOf(request) }),
    (fault) => sendInjected(fault, response, HEADERS, (text) => sendErrorBody(response, text)),
  );
  if (done) sendAnswer(request, response, target, done);
}

type Target = Pick<Call, 'service' | 'method' | 'initId' | 'args'> & { readonly query: URLSearchParams };

const VERB_METHODS: Readonly<Record<string, string>> = {
  GET: 'getObject',
  POST: 'createObject',
  PUT: 'editObject',
  DELETE: 'deleteObject',
};

/** `{base}/{Service}[/{initId}][/{method}[/{arg}…]][.json]`; undefined for any other path. */
function readTarget(request: IncomingMessage): Target | undefined {
  const target = request.url ?? '/';
  // `//x` is a path here, no host.
  const url = new URL(target.startsWith('/') ? `http://localhost${target}` : target, 'http://localhost');
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
    const scheme = request.socket instanceof TLSSocket ? 'https' : 'http';
    headers['Location'] =
      `${scheme}://${request.headers.host ?? 'localhost'}/rest/v3.1/${target.service}/${id}/getObject`;
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

/** An error with status 200, as an overloaded service sends it (softlayer-api.md 1.4). */
function sendErrorBody(response: ServerResponse, error: string): void {
  response.writeHead(200, HEADERS).end(JSON.stringify({ error, code: 'SoftLayer_Exception_Public' }));
}
