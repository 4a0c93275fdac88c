import http from 'node:http';
import https from 'node:https';
import { ServiceError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { repeatable, retry } from '../base/retry.ts';
import { cosUrl, type Endpoints } from '../endpoints/endpoints.ts';
import type { TokenSource } from '../iam/token-source.ts';

export interface S3Deps {
  readonly tokens: TokenSource;
  readonly endpoints: Endpoints;
  /** Region of the bucket: it chooses the host. */
  readonly region: string;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly retry?: { readonly attempts?: number; readonly base?: number };
  /** Milliseconds without a byte after which a request counts as dead (pitfalls N2). */
  readonly stallLimit?: number;
}

interface S3Call {
  /** The SDK's name of the call: `headObject`, `uploadPart`. */
  readonly operation: string;
  readonly params: Record<string, unknown>;
  /** Headers that the SDK has no parameter for. */
  readonly headers?: Readonly<Record<string, string>>;
  /** False when a lost answer must not lead to a second call. */
  readonly repeatable: boolean;
  /** Bytes of the answer at most; more is cut off and an error. */
  readonly limit?: number;
  /** Statuses that are an answer, not a failure; the call then returns undefined. */
  readonly absent?: (error: ServiceError) => boolean;
  /** Another signal than the action's, for clean-up after a cancellation. */
  readonly signal?: AbortSignal;
  readonly attempts?: number;
}

/** The data of the SDK's answer. Fields are read by name and checked where they are used. */
export type S3Answer = Readonly<Record<string, unknown>>;

/** When the service answered, by its own clock: an HTTP date, under a name that no answer of S3 has. */
export const RESPONSE_DATE = 'response-date';

/** One bucket region of Object Storage through IBM's SDK, with our tokens, retries, limits and errors. */
export interface S3 {
  readonly region: string;
  /** Throws ServiceError (`object-storage`). */
  send(call: S3Call): Promise<S3Answer>;
  /** Like `send`; undefined when `absent` says that the failure is an answer. */
  find(call: S3Call & { readonly absent: (error: ServiceError) => boolean }): Promise<S3Answer | undefined>;
}

/** Bytes of an XML answer at most: 1000 listed objects, or 1000 parts. */
const ANSWER_LIMIT = 8 * 1024 * 1024;

export function createS3(deps: S3Deps): S3 {
  let client: Promise<SdkClient> | undefined;
  const send = async (call: S3Call): Promise<S3Answer> => {
    client ??= loadClient(deps);
    const sdk = await client;
    const signal = call.signal ?? deps.signal;
    return retry(() => withToken(deps, (token) => sendOnce(sdk, call, token, signal)), {
      log: deps.log,
      again: call.repeatable ? repeatable : (error) => error.failure.outcome === 'transient',
      ...deps.retry,
      ...(call.attempts === undefined ? {} : { attempts: call.attempts }),
      signal,
    });
  };
  return {
    region: deps.region,
    send,
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

/** The part of the SDK's request that we use. */
interface SdkRequest {
  on(event: 'afterBuild', listener: (request: SdkRequest) => void): void;
  on(event: 'httpData', listener: (chunk: Uint8Array) => void): void;
  promise(): Promise<unknown>;
  abort(): void;
  readonly httpRequest: { readonly headers: Record<string, string> };
  readonly response: {
    readonly httpResponse: { readonly statusCode: number; readonly headers: Record<string, string> };
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
      timeout: deps.stallLimit ?? 30_000,
      // The global agents keep connections alive and know the runner's proxy.
      agent: endpoint.startsWith('https:') ? https.globalAgent : http.globalAgent,
    },
  }) as unknown as SdkClient;
}

async function sendOnce(sdk: SdkClient, call: S3Call, token: string, signal: AbortSignal): Promise<S3Answer> {
  const request = sdk.makeUnauthenticatedRequest(call.operation, call.params);
  request.on('afterBuild', (built) => {
    Object.assign(built.httpRequest.headers, call.headers, { Authorization: `Bearer ${token}` });
  });
  const limit = call.limit ?? ANSWER_LIMIT;
  let received = 0;
  request.on('httpData', (chunk) => {
    // An error's text may be longer than the object that was expected.
    if (request.response.httpResponse.statusCode >= 300) return;
    received += chunk.length;
    if (received > limit) request.abort();
  });
  const stop = () => request.abort();
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    const answer = await request.promise();
    const date = request.response.httpResponse.headers['date'];
    return { ...(typeof answer === 'object' && answer !== null ? answer : {}), [RESPONSE_DATE]: date };
  } catch (thrown) {
    signal.throwIfAborted();
    if (received > limit) throw tooLong(call.operation, limit);
    throw s3Error(thrown, call, request.response.httpResponse.headers);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function tooLong(operation: string, limit: number): ServiceError {
  return new ServiceError({
    service: 'object-storage',
    operation,
    status: 200,
    serviceCode: undefined,
    text: `the answer is longer than the ${limit} bytes that were expected`,
    outcome: 'refused',
  });
}

const TRANSIENT = new Set([
  'SlowDown',
  'ServiceUnavailable',
  'RequestTimeout',
  'BadDigest',
  'IncompleteBody',
]);

function s3Error(thrown: unknown, call: S3Call, headers: Record<string, string> | undefined): ServiceError {
  const failure = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Record<string, unknown>;
  const status = typeof failure['statusCode'] === 'number' ? failure['statusCode'] : undefined;
  const code = typeof failure['code'] === 'string' ? failure['code'] : undefined;
  const seconds = Number(headers?.['retry-after'] ?? Number.NaN);
  return new ServiceError({
    service: 'object-storage',
    operation: call.operation,
    status,
    serviceCode: code,
    text: typeof failure['message'] === 'string' ? failure['message'] : (code ?? 'no explanation'),
    transactionId: typeof failure['requestId'] === 'string' ? failure['requestId'] : undefined,
    retryAfter: Number.isFinite(seconds) ? seconds : undefined,
    outcome: outcomeOf(status, code, call.repeatable),
  });
}

/** A 200 that carries an `<Error>` body counts as the server's failure (pitfalls N7). */
function outcomeOf(
  status: number | undefined,
  code: string | undefined,
  mayRepeat: boolean,
): 'refused' | 'transient' | 'unknown' {
  if (status === 429 || status === 503 || (code !== undefined && TRANSIENT.has(code))) return 'transient';
  if (status === 501) return 'refused';
  if (status === undefined || status === 200 || status === 408 || status >= 500)
    return mayRepeat ? 'transient' : 'unknown';
  return 'refused';
}

/** COS answers 403 to an expired token (4.7) and to a real denial: one new token, one more try, then it is a denial. */
async function withToken<T>(deps: S3Deps, call: (token: string) => Promise<T>): Promise<T> {
  const token = await deps.tokens.token();
  try {
    return await call(token.reveal());
  } catch (error) {
    if (!(error instanceof ServiceError) || !isDenial(error)) throw error;
    deps.tokens.invalidate(token);
    return call((await deps.tokens.token()).reveal());
  }
}

const isDenial = ({ failure }: ServiceError): boolean =>
  failure.status === 401 || (failure.status === 403 && failure.serviceCode !== 'RequestTimeTooSkewed');
