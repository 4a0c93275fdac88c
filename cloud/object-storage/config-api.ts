import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { note } from '../core/request-log.ts';
import { mayOnBucket, type Right } from './access.ts';
import { tellConfigCall } from './events.ts';
import { usageOf } from './quota.ts';
import type { BucketRecord } from './records.ts';
import type { Room } from './room.ts';

/** The resource configuration API: what a bucket is, beside its location (ibm-cloud-apis.md 4.8). */

const MAX_BODY = 256 * 1024;

/** Members that PATCH may set; objects are merged, `null` removes. */
const SETTABLE = ['hard_quota', 'firewall', 'activity_tracking', 'metrics_monitoring'];

interface Answer {
  readonly status: number;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly etag?: string;
}

/** `GET` and `PATCH /v1/b/{bucket}`, also mounted without `/v1`. */
export function configListener(room: Room): RequestListener {
  return (request, response) => {
    answer(room, request).then(
      (result) => send(response, result),
      (error: unknown) => {
        process.stderr.write(`object storage configuration: ${String(error)}\n`);
        send(response, failure(500, 'internal_error', 'An internal error occurred.'));
      },
    );
  };
}

async function answer(room: Room, request: IncomingMessage): Promise<Answer> {
  const { name, operation } = readTarget(request);
  const result = await decide(room, request, name, operation);
  if (name !== undefined && operation) await tellConfigCall(room, request, operation.name, name, result);
  return result;
}

interface Wanted {
  readonly name: string | undefined;
  readonly operation: { readonly name: string; readonly right: Right } | undefined;
}

function readTarget(request: IncomingMessage): Wanted {
  const path = (request.url ?? '').split('?')[0] ?? '';
  const name = /^(?:\/v1)?\/b\/([^/]+)\/?$/.exec(path)?.[1];
  return { name, operation: name === undefined ? undefined : operationOf(request.method) };
}

async function decide(
  room: Room,
  request: IncomingMessage,
  name: Wanted['name'],
  operation: Wanted['operation'],
): Promise<Answer> {
  if (name === undefined || !operation) {
    const path = (request.url ?? '').split('?')[0];
    return failure(501, 'not_implemented', `The local cloud does not serve ${request.method} ${path} here.`);
  }
  note(request, { operation: operation.name });
  const body = await readBody(request);
  const caller = await room.iam.callerFromBearer(request.headers.authorization);
  if (!caller) return failure(401, 'unauthorized', 'The token is missing, malformed, expired or revoked.');
  note(request, { caller: caller.iamId });
  const bucket = room.catalog.bucket(name);
  if (!bucket) return failure(404, 'not_found', `The bucket ${name} does not exist.`);
  if (!mayOnBucket(room.iam, caller, operation.right, bucket)) {
    return failure(403, 'forbidden', `${operation.name} needs more rights on the bucket ${name}.`);
  }
  return operation.name === 'GetBucketConfig' ? show(room, bucket) : patch(room, request, bucket, body);
}

function operationOf(method: string | undefined): { name: string; right: Right } | undefined {
  if (method === 'GET') return { name: 'GetBucketConfig', right: 'bucketMetadata' };
  if (method === 'PATCH') return { name: 'UpdateBucketConfig', right: 'bucketConfiguration' };
  return undefined;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  const body: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of body) {
    size += chunk.length;
    if (size <= MAX_BODY) chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function show(room: Room, bucket: BucketRecord): Answer {
  const { objects, bytes } = usageOf(room, bucket.name);
  const instance = `crn:v1:bluemix:public:cloud-object-storage:global:a/${room.accountId}:${bucket.instance}:`;
  return {
    status: 200,
    etag: etagOf(bucket),
    body: {
      name: bucket.name,
      crn: `${instance}bucket:${bucket.name}`,
      service_instance_id: bucket.instance,
      service_instance_crn: `${instance}:`,
      time_created: new Date(bucket.createdAt).toISOString(),
      time_updated: new Date(bucket.configuredAt).toISOString(),
      object_count: objects,
      bytes_used: bytes,
      noncurrent_object_count: 0,
      noncurrent_bytes_used: 0,
      delete_marker_count: 0,
      ...bucket.configuration,
    },
  };
}

function etagOf(bucket: BucketRecord): string {
  const text = JSON.stringify([bucket.configuredAt, bucket.configuration]);
  return `"${createHash('md5').update(text).digest('hex')}"`;
}

function patch(room: Room, request: IncomingMessage, bucket: BucketRecord, body: string): Answer {
  const ifMatch = request.headers['if-match'];
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etagOf(bucket)) {
    return failure(412, 'precondition_failed', 'The configuration has changed meanwhile (If-Match).');
  }
  let changes: unknown;
  try {
    changes = JSON.parse(body);
  } catch {
    return failure(400, 'invalid_request', 'The body is not JSON.');
  }
  if (!isObject(changes)) return failure(400, 'invalid_request', 'The body must be an object.');
  const unknown = Object.keys(changes).find((member) => !SETTABLE.includes(member));
  if (unknown !== undefined) return failure(400, 'invalid_request', `The member ${unknown} cannot be set.`);
  const quota = changes['hard_quota'];
  if (quota !== undefined && quota !== null && !(Number.isSafeInteger(quota) && Number(quota) >= 0)) {
    return failure(400, 'invalid_request', 'hard_quota must be a number of bytes.');
  }
  const configuration = merge(bucket.configuration, changes);
  room.catalog.putBucket({ ...bucket, configuration, configuredAt: room.clock.now() });
  return { status: 204 };
}

/** JSON merge patch (RFC 7396). */
function merge(
  target: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const merged = new Map(Object.entries(target));
  for (const [name, value] of Object.entries(changes)) {
    const before = merged.get(name);
    if (value === null) merged.delete(name);
    else merged.set(name, isObject(value) ? merge(isObject(before) ? before : {}, value) : value);
  }
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function failure(status: number, code: string, message: string): Answer {
  return { status, body: { status_code: status, code, message } };
}

function send(response: ServerResponse, { status, body, etag }: Answer): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    'x-request-id': randomUUID(),
    ...(etag === undefined ? {} : { ETag: etag }),
    ...(body === undefined
      ? {}
      : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }),
  });
  response.end(text);
}
