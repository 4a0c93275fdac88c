import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { note } from '../core/request-log.ts';
import type { HmacCredentials } from '../ports.ts';
import { authenticate, demandCaller, demandOnBucket } from './access.ts';
import { commonHeaders, readCall, reply, resourceOf, type S3Call } from './call.ts';
import { errorXml, S3Error } from './errors.ts';
import { callTeller } from './events.ts';
import type { Fault, FaultQueue } from './faults.ts';
import type { BucketRecord } from './records.ts';
import type { Operation, Room } from './room.ts';
import { chooseOperation } from './router.ts';

/** The S3 API as a listener on plain node:http, which leaves paths raw and bodies unread. */
export function s3Listener(
  room: Room,
  faults: FaultQueue,
  hmac: HmacCredentials | undefined,
): RequestListener {
  return (request, response) => {
    void serve(room, faults, hmac, request, response);
  };
}

async function serve(
  room: Room,
  faults: FaultQueue,
  hmac: HmacCredentials | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomUUID();
  const now = room.clock.now();
  let call: S3Call | undefined;
  let tell: ReturnType<typeof callTeller> | undefined;
  try {
    call = readCall(request, response, requestId, now, room.endpointRegion);
    const operation = chooseOperation(call);
    note(request, { operation: operation.name });
    if (meetFault(call, faults.take(operation.name, call.bucketName, call.key, response))) return;
    tell = callTeller(room, call, operation.name);
    call.who = await authenticate(call, room.iam, hmac);
    note(request, { caller: call.who.caller?.iamId });
    // Only now: a signature may cover them.
    if (room.switches.checksums === 'none') dropChecksums(request);
    await run(room, call, operation);
    tell();
  } catch (error) {
    tell?.(failureOf(error));
    refuse(request, response, requestId, now, call, error);
  } finally {
    // Node drains only bodies that nobody has begun to read; a refused client still sends the rest.
    if (!request.destroyed) request.resume();
  }
}

/** As if the client had not sent them. */
function dropChecksums({ headers }: IncomingMessage): void {
  for (const name of Object.keys(headers)) {
    if (name.startsWith('x-amz-checksum-') || name === 'x-amz-trailer') delete headers[name];
  }
}

async function run(room: Room, call: S3Call, operation: Operation): Promise<void> {
  if (operation.scope === 'service') {
    demandCaller(call);
    await operation.run(room, call);
    return;
  }
  if (!call.who.caller && !isPublic(room, call, operation.name)) demandCaller(call);
  const bucket = room.catalog.bucket(call.bucketName);
  // The right bucket asked at the endpoint of another region does not exist there (ibm-cloud-apis.md 4.7).
  if (!bucket || (call.hostRegion !== undefined && call.hostRegion !== bucket.region)) {
    throw new S3Error('NoSuchBucket', 'The specified bucket does not exist.');
  }
  authorise(room, call, operation, bucket);
  await operation.run(room, call, bucket);
}

function authorise(
  room: Room,
  call: S3Call,
  operation: Extract<Operation, { scope: 'bucket' }>,
  bucket: BucketRecord,
): void {
  if (isPublic(room, call, operation.name)) return;
  demandOnBucket(room.iam, call, operation.right, bucket);
}

/** `public-read` opens an object to reading, a bucket to listing, for anyone. */
function isPublic(room: Room, call: S3Call, operation: string): boolean {
  if (operation === 'GetObject' || operation === 'HeadObject') {
    return room.catalog.object(call.bucketName, call.key)?.acl === 'public-read';
  }
  return operation === 'ListObjects' && room.catalog.bucket(call.bucketName)?.acl === 'public-read';
}

/** Plays a fault that comes before the effect; the others wait in the call. Returns true when the call is over. */
function meetFault(call: S3Call, fault: Fault | undefined): boolean {
  if (!fault) return false;
  call.fault = fault;
  if (fault.effect === 'drop-before') {
    call.request.socket.resetAndDestroy();
    return true;
  }
  // What still comes of its body is taken, and nobody answers.
  if (fault.effect === 'hang') return true;
  if (fault.effect !== 'refuse' && fault.effect !== 'error-in-200') return false;
  const status = fault.status ?? 503;
  const code = fault.code ?? 'SlowDown';
  const xml = errorXml(code, status, 'This failure was ordered by a test.', resourceOf(call), call.requestId);
  const retry = fault.retryAfter === undefined ? {} : { 'Retry-After': fault.retryAfter };
  reply(call, fault.effect === 'refuse' ? status : 200, retry, xml);
  return true;
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  now: number,
  call: S3Call | undefined,
  error: unknown,
): void {
  // Nobody is left to answer, or the answer has begun: cut it, so that it cannot look complete.
  if (response.headersSent || request.socket.destroyed) {
    response.destroy();
    return;
  }
  if (!(error instanceof S3Error)) process.stderr.write(`object storage: ${describe(error)}\n`);
  const failure = failureOf(error);
  const resource = call ? resourceOf(call) : '';
  const xml = errorXml(failure.code, failure.status, failure.message, resource, requestId);
  const head = request.method === 'HEAD';
  response.writeHead(failure.status, {
    ...commonHeaders(requestId, now),
    ...(head ? {} : { 'Content-Type': 'application/xml', 'Content-Length': Buffer.byteLength(xml) }),
    ...failure.headers,
  });
  response.end(head ? undefined : xml);
}

function failureOf(error: unknown): S3Error {
  return error instanceof S3Error ? error : new S3Error('InternalError', 'We encountered an internal error.');
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
