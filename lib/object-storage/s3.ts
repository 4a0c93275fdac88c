import { createHash } from 'node:crypto';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { ServiceError } from '../base/errors.ts';
import type { Wire } from '../base/sent.ts';
import { cosUrl } from '../endpoints/endpoints.ts';
import type { RawAnswer } from './answers.ts';
import { type Authorize, type CallOf, inTries, type S3Deps, stallLimitOf } from './calls.ts';
import { acceptAnswer, CUT_OFF, ERROR_LIMIT, type S3Answer, s3Error, tooLong } from './failure.ts';
import { createWire, type DataWire } from './wire.ts';

interface S3Call extends CallOf {
  readonly params: Record<string, unknown>;
  /** Headers that the SDK has no parameter for. */
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of what the SDK makes of the parameters, which must be there all the same: for what it has none for. */
  readonly body?: string;
  /** Bytes of the answer at most; more is cut off and an error. */
  readonly limit?: number;
  /** Statuses that are an answer, not a failure; the call then returns undefined. */
  readonly absent?: (error: ServiceError) => boolean;
}

/** When the service answered, by its own clock: an HTTP date, under a name that no answer of S3 has. */
export const RESPONSE_DATE = 'response-date';
/** The answer as it came, for what the SDK does not know: a RawAnswer under a name that no answer of S3 has. */
const RESPONSE: unique symbol = Symbol('response');

export function rawOf(answer: S3Answer): RawAnswer {
  return (answer as { readonly [RESPONSE]?: RawAnswer })[RESPONSE] ?? { statusCode: 0 };
}

/** One bucket region of Object Storage through IBM's SDK, with our tokens, retries, limits and errors. */
export interface S3 {
  readonly region: string;
  /** Throws ServiceError (`object-storage`). */
  send(call: S3Call): Promise<S3Answer>;
  /** Like `send`; undefined when `absent` says that the failure is an answer. */
  find(call: S3Call & { readonly absent: (error: ServiceError) => boolean }): Promise<S3Answer | undefined>;
  /** Bytes of parts and ranges, past the SDK. */
  readonly wire: DataWire;
}

/** Bytes of an XML answer at most: 1000 listed objects, or 1000 parts. */
const ANSWER_LIMIT = 8 * 1024 * 1024;

export function createS3(deps: S3Deps): S3 {
  let client: Promise<SdkClient> | undefined;
  const send = async (call: S3Call): Promise<S3Answer> => {
    client ??= loadClient(deps);
    const sdk = await client;
    return inTries(deps, call, (authorize, signal, wire) => sendOnce(sdk, call, authorize, signal, wire));
  };
  return {
    region: deps.region,
    send,
    wire: createWire(deps),
    async find(call) {
      try {
        return await send(call);
      } catch (error) {
        if (error instanceof ServiceError && call.absent(error)) return undefined;
        throw error;
      }
    },
  };
}

interface BuiltRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly endpoint: { readonly protocol: string; readonly host: string };
  headers: Record<string, string>;
  body: unknown;
}

/** The part of the SDK's request that we use. */
interface SdkRequest {
  on(event: 'afterBuild', listener: (request: SdkRequest) => void): void;
  on(event: 'httpData', listener: (chunk: Uint8Array) => void): void;
  on(event: 'httpHeaders', listener: () => void): void;
  promise(): Promise<unknown>;
  abort(): void;
  readonly httpRequest: BuiltRequest;
  readonly response: {
    readonly httpResponse: RawAnswer & {
      readonly headers: Record<string, string>;
      /** Set from `httpHeaders` on. */
      readonly stream?: IncomingMessage;
    };
  };
}

interface SdkClient {
  makeUnauthenticatedRequest(operation: string, params: unknown): SdkRequest;
}

async function loadClient(deps: S3Deps): Promise<SdkClient> {
  // The SDK still calls url.parse(), whose deprecation warning would go to stderr.
  process.noDeprecation = true;
  const { default: IBM } = await import('ibm-cos-sdk');
  const endpoint = cosUrl(deps.endpoints, deps.region);
  return new IBM.S3({
    endpoint,
    region: deps.region,
    s3ForcePathStyle: true,
    // Each request gets our token; the SDK must neither sign nor look for credentials of its own.
    signatureVersion: 'iam',
    credentials: new IBM.Credentials('unused', 'unused'),
    // Ours are better informed; a redirect would carry the token to another host.
    maxRetries: 0,
    maxRedirects: 0,
    httpOptions: {
      connectTimeout: 15_000,
      timeout: stallLimitOf(deps),
      // The global agents keep connections alive and know the runner's proxy.
      agent: endpoint.startsWith('https:') ? https.globalAgent : http.globalAgent,
    },
  }) as unknown as SdkClient;
}

async function sendOnce(
  sdk: SdkClient,
  call: S3Call,
  authorize: Authorize,
  signal: AbortSignal,
  wire: Wire,
): Promise<S3Answer> {
  const request = sdk.makeUnauthenticatedRequest(call.operation, call.params);
  request.on('afterBuild', (built) => {
    authorizeBuilt(built.httpRequest, call, authorize);
  });
  const limit = call.limit ?? ANSWER_LIMIT;
  // An error's text may be longer than the object that was expected.
  const bound = () => (request.response.httpResponse.statusCode >= 300 ? ERROR_LIMIT : limit);
  let received = 0;
  request.on('httpData', (chunk) => {
    received += chunk.length;
    if (received > bound()) request.abort();
  });
  const stop = () => request.abort();
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    const answer = await Promise.race([request.promise(), cutOff(request)]);
    const { httpResponse } = request.response;
    return {
      ...acceptAnswer(call, answer, httpResponse),
      [RESPONSE_DATE]: httpResponse.headers['date'],
      [RESPONSE]: httpResponse,
    };
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof ServiceError) throw thrown;
    if (received > bound()) throw tooLong(call, request.response.httpResponse, bound());
    throw s3Error(thrown, call, request.response.httpResponse, wire.nothingSent());
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function authorizeBuilt(built: BuiltRequest, call: S3Call, authorize: Authorize): void {
  if (call.body !== undefined) {
    built.body = call.body;
    built.headers['Content-Length'] = String(Buffer.byteLength(call.body));
    built.headers['Content-MD5'] = createHash('md5').update(call.body).digest('base64');
  }
  const url = new URL(`${built.endpoint.protocol}//${built.endpoint.host}${built.path}`);
  const headers = { ...built.headers, ...call.headers };
  Object.assign(built.headers, authorize({ method: built.method, url, headers }));
}

/** Rejects when the connection ends within the answer: the SDK itself would wait for the rest for ever. */
function cutOff(request: SdkRequest): Promise<never> {
  return new Promise((_resolve, reject) => {
    request.on('httpHeaders', () => {
      const { stream } = request.response.httpResponse;
      stream?.once('close', () => {
        if (!stream.complete) reject(new Error(CUT_OFF));
      });
    });
  });
}
