import { ServiceError } from '../base/errors.ts';
import { cosUrl } from '../endpoints/endpoints.ts';
import { errorIn, type RawAnswer } from './answers.ts';
import { type Authorize, type CallOf, inTries, type S3Deps, stallLimitOf } from './calls.ts';
import { Connections } from './download-socket.ts';
import { exchange, type Head, isDirect, type Sent, type Sink } from './exchange.ts';
import { acceptAnswer, ERROR_LIMIT, foreign, s3Error, tooLong } from './failure.ts';
import type { ObjectRef } from './reference.ts';

/**
 * The way of the bytes themselves: parts and ranges by Node's own client, with the tokens, tries, limits and errors of the
 * calls that go through the SDK.
 *
 * Why not the SDK: it takes an MD5 of every part, which no caller can leave out of one call alone (2 GiB to a sink: 9.1 CPU
 * seconds, against 5.6 here, SHA-256 and CRC-32 of all bytes included; s5cmd 8.3). Without its checksums it costs as
 * much as this (5.7; by TLS 7.9 against 7.6, s5cmd 9.6), but hands TLS a whole part at once, which lies in memory a second
 * time then (peak 640 MiB against 500), does not say how far a part is, which the number of parallel parts is
 * measured by, and reads a range into memory of its own.
 */
export interface DataWire {
  /** Throws ServiceError (`object-storage`, `uploadPart`). */
  putPart(part: PartToPut): Promise<StoredPart>;
  /** Fills the room. Throws ServiceError (`object-storage`, `getObject`): 416 and 412 when there is no such range or version. */
  getRange(range: RangeToGet): Promise<GotRange>;
}

interface Transfer extends Pick<CallOf, 'signal' | 'attempts' | 'troubled'> {
  readonly ref: ObjectRef;
  /** Beyond what the call itself needs: checksums. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes that the connection took or gave just now, in whatever try. */
  readonly moved?: (bytes: number) => void;
}

interface PartToPut extends Transfer {
  readonly uploadId: string;
  /** From 1. */
  readonly number: number;
  /** Not copied, may lie in shared memory, and are sent again as they are: they must stay until the promise has settled. */
  readonly bytes: Uint8Array;
}

export interface RangeToGet extends Transfer {
  readonly offset: number;
  /** As long as the range. Holds whatever came when the promise rejects. */
  readonly room: Uint8Array;
  /** Only of this version of the object. */
  readonly etag?: string;
}

interface StoredPart {
  /** Opaque: goes into the completion (pitfalls.md N10). */
  readonly etag: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

interface GotRange {
  /** Bytes in the room; fewer than it holds only where the object ends within the range. */
  readonly length: number;
  /** Bytes of the whole object; undefined when the service does not say. */
  readonly size: number | undefined;
  readonly etag: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

export function createWire(deps: S3Deps): DataWire {
  const connections = new Connections();
  return {
    putPart: (part) => putPart(deps, part),
    getRange: (range) => getRange(deps, connections, range),
  };
}

async function putPart(deps: S3Deps, part: PartToPut): Promise<StoredPart> {
  const { uploadId, number, bytes, headers } = part;
  const call = callOf('uploadPart', part);
  const request = {
    method: 'PUT' as const,
    query: `?partNumber=${number}&uploadId=${escapeUri(uploadId)}`,
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(bytes.length),
      ...headers,
    },
    body: bytes,
  };
  return inTries(deps, call, async (authorize, signal, watch) => {
    const answer = collector(call);
    const sent = outgoing(deps, part, request, authorize, signal);
    const raw = await judged(call, sent, answer, () => watch.nothingSent());
    acceptAnswer(call, { ETag: raw.headers['etag'] }, raw);
    return { etag: raw.headers['etag'] ?? '', headers: raw.headers };
  });
}

async function getRange(deps: S3Deps, connections: Connections, range: RangeToGet): Promise<GotRange> {
  const { offset, room, etag = '', headers } = range;
  const call = callOf('getObject', range);
  const request = {
    method: 'GET' as const,
    query: '',
    headers: {
      Range: `bytes=${offset}-${offset + room.length - 1}`,
      ...(etag === '' ? {} : { 'If-Match': etag }),
      ...headers,
    },
  };
  return inTries(deps, call, async (authorize, signal, watch) => {
    const answer = rangeCollector(call, range);
    const sent = outgoing(deps, range, request, authorize, signal);
    // Node's own client knows proxies, and is dear.
    const go: Exchange = isDirect(sent.origin)
      ? (judge) => connections.get({ ...sent, room }, judge)
      : (judge) => exchange(sent, judge);
    const raw = await judged(call, sent, answer, () => watch.nothingSent(), go);
    acceptAnswer(call, { ETag: raw.headers['etag'] }, raw);
    return { ...answer.end(), etag: raw.headers['etag'] ?? '', headers: raw.headers };
  });
}

const callOf = (operation: string, { signal, attempts, troubled }: Transfer): CallOf => ({
  operation,
  repeatable: true,
  isQuiet: true,
  ...(signal ? { signal } : {}),
  ...(attempts === undefined ? {} : { attempts }),
  ...(troubled ? { troubled } : {}),
});

/** As the SDK does it: all but letters, digits and - _ . ~ */
function escapeUri(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function outgoing(
  deps: S3Deps,
  { ref, moved }: Transfer,
  request: Pick<Sent, 'method' | 'headers' | 'body'> & { readonly query: string },
  authorize: Authorize,
  signal: AbortSignal,
): Sent {
  const { query, method, headers, body } = request;
  const origin = new URL(cosUrl(deps.endpoints, deps.region));
  const key = ref.key.split('/').map(escapeUri).join('/');
  const path = `${origin.pathname.replace(/\/+$/, '')}/${escapeUri(ref.bucket)}/${key}${query}`;
  const url = new URL(path, origin);
  const allowed = authorize({ method, url, headers: { ...headers, Host: origin.host } });
  return {
    method,
    origin,
    path,
    headers: allowed,
    ...(body ? { body } : {}),
    signal,
    stallLimit: stallLimitOf(deps),
    moved,
  };
}

/** Where an answer's body goes, and what it was where it is to be read as text. */
interface Collector {
  take(head: Head): Sink;
  body(): Buffer;
}

type Exchange = (judge: (head: Head) => Sink) => Promise<Head>;

/** Sends, and turns all that is no success into the error that it is. */
async function judged(
  call: CallOf,
  sent: Sent,
  answer: Collector,
  nothingSent: () => boolean,
  go: Exchange = (judge) => exchange(sent, judge),
): Promise<Head & RawAnswer> {
  let head: Head;
  try {
    head = await go((it) => answer.take(it));
  } catch (thrown) {
    sent.signal.throwIfAborted();
    if (thrown instanceof ServiceError) throw thrown;
    const error = s3Error({ originalError: thrown }, call, { statusCode: 0 }, nothingSent());
    error.endpoint = sent.origin.origin;
    throw error;
  }
  const raw = { ...head, body: answer.body() };
  if (head.statusCode < 300) return raw;
  const { statusCode, headers } = head;
  const message = errorIn(raw)?.message;
  throw s3Error(
    { statusCode, requestId: headers['x-amz-request-id'], ...(message === undefined ? {} : { message }) },
    call,
    raw,
    false,
  );
}

/** A short text, an error's say; a longer one is an error. */
function collector(call: CallOf): Collector {
  const chunks: Buffer[] = [];
  let received = 0;
  return {
    take: (head) => (chunk) => {
      received += chunk.length;
      if (received > ERROR_LIMIT) throw tooLong(call, head, ERROR_LIMIT);
      // What it lies in is read into again.
      chunks.push(Buffer.from(chunk));
    },
    body: () => Buffer.concat(chunks),
  };
}

interface RangeCollector extends Collector {
  /** What has come. Call it when the answer is complete. */
  end(): Pick<GotRange, 'length' | 'size'>;
}

/** Into the room, where the answer is that of the range; an error's text beside it. */
function rangeCollector(call: CallOf, { room, offset, moved }: RangeToGet): RangeCollector {
  const text = collector(call);
  let promised: Promised = { length: 0, size: undefined };
  let head: Head | undefined;
  let received = 0;
  return {
    take(it) {
      head = it;
      if (it.statusCode >= 300) return text.take(it);
      promised = promisedBy(call, it, offset, room.length);
      return (chunk) => {
        if (received + chunk.length > (promised.length ?? room.length)) throw tooLong(call, it, room.length);
        // It may have been read into its place.
        if (chunk.buffer !== room.buffer) room.set(chunk, received);
        received += chunk.length;
        moved?.(chunk.length);
      };
    },
    body: () => text.body(),
    end() {
      const { length = received, size } = promised;
      if (head && received !== length)
        throw foreign(call, head, `it holds ${received} bytes, not the ${length} that it promised`);
      return { length: received, size };
    },
  };
}

interface Promised {
  /** Undefined: it will be known when it has come. */
  readonly length?: number;
  readonly size: number | undefined;
}

/** Whether an answer is the range that was asked for: a proxy or another server may give all, or another piece. */
function promisedBy(call: CallOf, head: Head, offset: number, asked: number): Promised {
  const told = head.headers['content-length'];
  if (told !== undefined && Number(told) > asked) throw tooLong(call, head, asked);
  if (head.statusCode !== 206) {
    // All of the object, which is the same where that is what was asked for.
    if (offset > 0) throw foreign(call, head, 'it is not the range that was asked for');
    return told === undefined ? { size: undefined } : { length: Number(told), size: Number(told) };
  }
  const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(head.headers['content-range'] ?? '');
  const [first, last, size] = [Number(range?.[1]), Number(range?.[2]), Number(range?.[3])];
  const length = last - first + 1;
  const isShort = length < asked && last + 1 !== size;
  if (!range || first !== offset || length > asked || length < 1 || isShort)
    throw foreign(call, head, 'it is not the range that was asked for');
  return { length, size: Number.isNaN(size) ? undefined : size };
}
