import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '../ports.ts';
import type { ChunkSigner } from './chunked.ts';
import { S3Error } from './errors.ts';
import type { Fault } from './faults.ts';
import { parseHost } from './locations.ts';

/** Who sent a request and how it proved it. */
export interface Authenticated {
  /** Undefined for an anonymous request. */
  readonly caller: Caller | undefined;
  /** GUID of the instance that HMAC credentials belong to. */
  readonly instance?: string | undefined;
  /** Checks the chunk signatures of a signed aws-chunked body. */
  readonly chunks?: ChunkSigner | undefined;
}

/** One S3 request, taken apart. */
export interface S3Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  readonly method: string;
  /** The path as it came, still percent-encoded. */
  readonly rawPath: string;
  readonly rawQuery: string;
  readonly query: URLSearchParams;
  /** Empty for calls on the service. */
  readonly bucketName: string;
  /** Empty for calls on a bucket. Decoded, never normalised: `a/../b` is a key of its own. */
  readonly key: string;
  /** Region of the endpoint; undefined where it serves all. */
  readonly hostRegion: string | undefined;
  readonly now: number;
  who: Authenticated;
  fault: Fault | undefined;
  /** What only its operation knows, for the trail. */
  readonly told: Told;
}

interface Told {
  /** Of an upload that the call began. */
  uploadId?: string;
  /** Objects of a call that means several. */
  keys?: readonly string[];
  /** Where a copy came from. */
  source?: { readonly bucket: string; readonly key: string };
  /** Says that an answer begins that takes time to be sent. */
  begin?: (status: number) => void;
  /** A failure inside of an answer that had begun with success. */
  failure?: { readonly status: number; readonly message: string };
}

const MAX_KEY_BYTES = 1024;

/**
 * Takes a request apart; `endpointRegion` is what a loopback name means. Throws `InvalidURI` or `KeyTooLongError`.
 */
export function readCall(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  now: number,
  endpointRegion: string | undefined,
): S3Call {
  const target = (request.url ?? '/').replace(/^https?:\/\/[^/?]*/i, '');
  const mark = target.indexOf('?');
  const rawPath = (mark < 0 ? target : target.slice(0, mark)) || '/';
  const rawQuery = mark < 0 ? '' : target.slice(mark + 1);
  const host = parseHost(request.headers.host ?? '');
  const { bucketName, key } = splitPath(rawPath, host.bucket);
  return {
    request,
    response,
    requestId,
    method: request.method ?? 'GET',
    rawPath,
    rawQuery,
    query: new URLSearchParams(rawQuery),
    bucketName,
    key,
    hostRegion: host.region ?? endpointRegion,
    now,
    who: { caller: undefined },
    fault: undefined,
    told: {},
  };
}

function splitPath(rawPath: string, hostBucket: string | undefined): { bucketName: string; key: string } {
  let path: string;
  try {
    path = decodeURIComponent(rawPath.replace(/^\//, ''));
  } catch {
    throw new S3Error('InvalidURI', 'The path is not percent-encoded UTF-8.');
  }
  const slash = path.indexOf('/');
  const bucketName = hostBucket ?? (slash < 0 ? path : path.slice(0, slash));
  const rest = slash < 0 ? '' : path.slice(slash + 1);
  const key = hostBucket === undefined ? rest : path;
  if (bucketName === '' && key !== '') throw new S3Error('InvalidBucketName', 'The path names no bucket.');
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) {
    throw new S3Error('KeyTooLongError', `An object key has at most ${MAX_KEY_BYTES} bytes of UTF-8.`);
  }
  return { bucketName, key };
}

/** A request header as one text; undefined when absent. */
export function header(call: S3Call, name: string): string | undefined {
  const value = call.request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** `/bucket/key`, `/bucket/` or nothing: the `Resource` of an error. */
export function resourceOf(call: Pick<S3Call, 'bucketName' | 'key'>): string {
  return call.bucketName === '' ? '' : `/${call.bucketName}/${call.key}`;
}

/** Headers that every answer of COS carries (ibm-cloud-apis.md 4.5). */
export function commonHeaders(requestId: string, now: number): Record<string, string> {
  return {
    'x-amz-request-id': requestId,
    'X-Clv-Request-Id': requestId,
    'X-Clv-S3-Version': '2.5',
    Server: 'Cleversafe/3.18',
    Date: new Date(now).toUTCString(),
    'Accept-Ranges': 'bytes',
  };
}

/** Ends the call with an answer without a body, or with XML. */
export function reply(
  call: S3Call,
  status: number,
  headers: Readonly<Record<string, string | number>>,
  xml?: string,
): void {
  if (call.fault?.effect === 'drop-after') {
    call.request.socket.resetAndDestroy();
    return;
  }
  const body = xml === undefined ? '' : xml;
  call.response.writeHead(status, {
    ...commonHeaders(call.requestId, call.now),
    ...(xml === undefined ? {} : { 'Content-Type': 'application/xml' }),
    // 204 and 304 have no body, so no length either.
    ...(status === 204 || status === 304 ? {} : { 'Content-Length': Buffer.byteLength(body) }),
    ...headers,
  });
  call.response.end(call.method === 'HEAD' ? undefined : body);
}

/** Reads a number parameter of a listing. Throws `InvalidArgument`. */
export function numberParameter(call: S3Call, name: string, fallback: number, maximum: number): number {
  const text = call.query.get(name);
  if (text === null || text === '') return fallback;
  if (!/^\d{1,10}$/.test(text) || Number(text) > 2147483647) {
    throw new S3Error('InvalidArgument', `${name} must be an integer from 0 to 2147483647.`);
  }
  return Math.min(Number(text), maximum);
}
