import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { note } from '../core/request-log.ts';
import { type ClassicCredentials, headerCaller, ownKeyCaller } from './callers.ts';
import { type Answer, call, type Services } from './dispatch.ts';
import { originOf } from './events.ts';
import { ApiFault, publicFault } from './fault.ts';
import { findMethod } from './metadata.ts';
import { readBody } from './request-body.ts';
import { callUnderFault, sendInjected } from './transport-faults.ts';
import type { World } from './world.ts';
import { answerDocument, faultDocument } from './xmlrpc-answer.ts';
import { type MethodCall, readMethodCall } from './xmlrpc-call.ts';
import { readCredentials, readSideInputs } from './xmlrpc-headers.ts';

/** The service of `POST /xmlrpc/v3.1/{Service}`, or v3; undefined: no request of this framing. */
function serviceOf(request: IncomingMessage): string | undefined {
  if (request.method !== 'POST') return undefined;
  return /^\/xmlrpc\/v3(?:\.1)?\/+(\w+)\/*(?:\?.*)?$/.exec(request.url ?? '')?.[1];
}

export const isXmlRpc = (request: IncomingMessage): boolean => serviceOf(request) !== undefined;

/** The XML-RPC framing of the classic API (softlayer-api.md 5), v3 and v3.1. Every fault has the status 200. */
export function xmlRpcHandler(
  world: World,
  services: Services,
  credentials: ClassicCredentials,
): RequestListener {
  return (request, response) => {
    answer(world, services, credentials, request, response).catch((error: unknown) => {
      if (error instanceof ApiFault) return sendFault(response, error);
      world.log(`classic: XML-RPC failed: ${error instanceof Error ? error.stack : error}`);
      sendFault(response, publicFault('Internal Error'));
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
  const service = serviceOf(request) ?? '';
  const called = readMethodCall(await readBody(request));
  note(request, { operation: called.method });
  const user = await authenticate(world, credentials, request, called);
  note(request, { caller: user.username });
  const { method } = called;
  // A generated getter takes no arguments; only a path of REST goes on behind it.
  const args = findMethod(service, method)?.property === undefined ? called.args : [];
  const side = readSideInputs(service, called.headers);
  const done = await callUnderFault(
    world.switches.takeTransport(method),
    () => call(world, services, { service, method, args, ...side, user, origin: originOf(request) }),
    (fault) => sendInjected(fault, response, HEADERS, (text) => sendFault(response, publicFault(text))),
  );
  if (done) sendAnswer(response, done);
}

/** An HTTP `Authorization`, else the struct `authenticate`. Throws `ApiFault`. */
async function authenticate(
  world: World,
  credentials: ClassicCredentials,
  request: IncomingMessage,
  called: MethodCall,
): ReturnType<typeof headerCaller> {
  const header = request.headers.authorization ?? '';
  const given = header === '' ? readCredentials(called.headers) : undefined;
  return given ? ownKeyCaller(world, credentials, given) : headerCaller(world, credentials, header);
}

const HEADERS = { 'Content-Type': 'text/xml', Vary: 'Accept-Encoding', Server: 'Apache' };

function sendAnswer(response: ServerResponse, done: Answer): void {
  const document = answerDocument(done.value);
  const total = done.total === undefined ? {} : { 'SoftLayer-Total-Items': String(done.total) };
  response.writeHead(200, { ...HEADERS, ...total }).end(document);
}

function sendFault(response: ServerResponse, fault: ApiFault): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(200, HEADERS).end(faultDocument(fault));
}
