import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { accept, foreignAnswer } from '../base/answer.ts';
import { ServiceError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { parseRetryAfter, repeatable, retry } from '../base/retry.ts';
import { onWire, reasonOf, type Wire } from '../base/sent.ts';
import { cosUrl, type Endpoints } from '../endpoints/endpoints.ts';
import { word } from '../iam/answers.ts';
import type { TokenSource } from '../iam/token-source.ts';
import { errorIn, errorInSuccess, pageOf, type RawAnswer, shapeOf } from './answers.ts';

export interface S3Deps {
  readonly tokens: TokenSource;
  readonly endpoints: Endpoints;
  /** Region of the bucket: it chooses the host. */
  readonly region: string;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly retry?: { readonly attempts?: number; readonly base?: number };
  /** Milliseconds without a byte after which a request counts as dead (pitfalls.md N2). */
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
  /** Told before each other try. */
  readonly troubled?: () => void;
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

const ERROR_LIMIT = 64 * 1024;

export function createS3(deps: S3Deps): S3 {
  let client: Promise<SdkClient> | undefined;
  const send = async (call: S3Call): Promise<S3Answer> => {
    client ??= loadClient(deps);
    const sdk = await client;
    const signal = call.signal ?? deps.signal;
    const once = (token: string) => onWire((wire) => sendOnce(sdk, call, token, signal, wire));
    return retry(() => withToken(deps, once), {
      what: `object-storage ${call.operation}`,
      log: deps.log,
      again: call.repeatable ? repeatable : (error) => error.failure.outcome === 'transient',
      ...deps.retry,
      ...(call.attempts === undefined ? {} : { attempts: call.attempts }),
      ...(call.troubled ? { troubled: call.troubled } : {}),
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
  on(event: 'httpHeaders', listener: () => void): void;
  promise(): Promise<unknown>;
  abort(): void;
  readonly httpRequest: { readonly headers: Record<string, string> };
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
      timeout: deps.stallLimit ?? 30_000,
      // The global agents keep connections alive and know the runner's proxy.
      agent: endpoint.startsWith('https:') ? https.globalAgent : http.globalAgent,
    },
  }) as unknown as SdkClient;
}

async function sendOnce(
  sdk: SdkClient,
  call: S3Call,
  token: string,
  signal: AbortSignal,
  wire: Wire,
): Promise<S3Answer> {
  const request = sdk.makeUnauthenticatedRequest(call.operation, call.params);
  request.on('afterBuild', (built) => {
    Object.assign(built.httpRequest.headers, call.headers, { Authorization: `Bearer ${token}` });
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

/** Rejects when the connection ends within the answer: the SDK itself would wait for the rest for ever. */
function cutOff(request: SdkRequest): Promise<never> {
  return new Promise((_resolve, reject) => {
    request.on('httpHeaders', () => {
      const { stream } = request.response.httpResponse;
      stream?.once('close', () => {
        if (!stream.complete) reject(new Error('the connection ended within the answer'));
      });
    });
  });
}

/** The SDK takes any page for an answer, and finds an empty list in it. */
function acceptAnswer(call: S3Call, data: unknown, raw: RawAnswer): S3Answer {
  const { operation, repeatable } = call;
  const told = errorInSuccess(operation, raw);
  if (told) throw s3Error({ ...told, statusCode: raw.statusCode }, call, raw, false);
  const of = { service: 'object-storage', operation, status: raw.statusCode, repeatable };
  const page = pageOf(operation, raw);
  if (page !== undefined) throw foreignAnswer(of, page);
  accept(shapeOf(operation, raw), data, of);
  return (typeof data === 'object' && data !== null ? data : {}) as S3Answer;
}

function tooLong(call: S3Call, raw: RawAnswer, limit: number): ServiceError {
  const { operation, repeatable } = call;
  const message = `it is longer than the ${limit} bytes that were expected`;
  if (raw.statusCode >= 300)
    return s3Error({ statusCode: raw.statusCode, message }, call, { ...raw, body: undefined }, false);
  const of = { service: 'object-storage', operation, status: raw.statusCode, repeatable };
  return foreignAnswer(of, message, repeatable ? 'refused' : 'unknown');
}

const TRANSIENT = new Set([
  'SlowDown',
  'ServiceUnavailable',
  'RequestTimeout',
  'BadDigest',
  'IncompleteBody',
]);

function s3Error(
  thrown: unknown,
  call: S3Call,
  raw: RawAnswer & { readonly headers?: Record<string, string> },
  nothingSent: boolean,
): ServiceError {
  const failure = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as Record<string, unknown>;
  const status = typeof failure['statusCode'] === 'number' ? failure['statusCode'] : undefined;
  const own = status === undefined ? undefined : errorIn(raw)?.code;
  const page = status === undefined || own !== undefined ? undefined : pageOf(call.operation, raw);
  // Where there is no body the SDK makes a code of the status.
  const code = own ?? (page === undefined ? word(failure['code']) : undefined);
  return new ServiceError({
    service: 'object-storage',
    operation: call.operation,
    status,
    serviceCode: code,
    text:
      page === undefined ? textOf(failure, status, code) : `the answer is not one of this service: ${page}`,
    transactionId: word(failure['requestId']),
    retryAfter: parseRetryAfter(raw.headers?.['retry-after'], raw.headers?.['date']),
    outcome: nothingSent ? 'transient' : outcomeOf(status, code, own !== undefined, call.repeatable),
  });
}

function textOf(failure: Record<string, unknown>, status: number | undefined, code: string | undefined) {
  const { message, originalError } = failure;
  // The SDK has words of its own for what the socket said.
  if (status === undefined && originalError instanceof Error) return reasonOf(originalError);
  return typeof message === 'string' ? message : (code ?? 'no explanation');
}

/**
 * A 200 that carries an `<Error>` body counts as the server's failure (pitfalls.md N7). A call that must not be made twice
 * is refused by Object Storage's own code alone: a proxy may answer in its place after it has passed the call on.
 */
function outcomeOf(
  status: number | undefined,
  code: string | undefined,
  own: boolean,
  mayRepeat: boolean,
): 'refused' | 'transient' | 'unknown' {
  if (status === 429) return 'transient';
  if (!mayRepeat && (status === undefined || status < 400 || !own)) return 'unknown';
  if (status === 503 || (code !== undefined && TRANSIENT.has(code))) return 'transient';
  if (status === 501) return 'refused';
  if (status === undefined || status === 200 || status === 408 || status >= 500)
    return mayRepeat ? 'transient' : 'unknown';
  return 'refused';
}

/**
 * COS answers 403 to an expired token, as to a real denial (ibm-cloud-apis.md 4.7): one new token, one more try, then it
 * is a denial.
 */
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
