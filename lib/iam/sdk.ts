import { ServiceError } from '../base/errors.ts';
import type { TokenSource } from './token-source.ts';

/**
 * What every client on ibm-cloud-sdk-core is built with: our token, no retries of its own, no redirects (they would
 * carry the token to another host), no proxy of its own (the global agent knows the proxy), bounded answers.
 */
export function sdkOptions(tokens: TokenSource, serviceUrl: string, signal: AbortSignal) {
  return {
    serviceUrl,
    authenticator: bearerAuthenticator(tokens),
    enableRetries: false,
    timeout: 30_000,
    maxRedirects: 0,
    maxContentLength: 8 * 1024 * 1024,
    proxy: false as const,
    signal,
  };
}

/** An authenticator of the SDK that takes each request's token from our source. */
function bearerAuthenticator(tokens: TokenSource) {
  return {
    async authenticate(request: { headers?: object }): Promise<void> {
      const token = await tokens.token();
      request.headers = { ...request.headers, Authorization: `Bearer ${token.reveal()}` };
    },
    authenticationType: () => 'bearerToken',
  };
}

interface SdkFailure {
  readonly status?: unknown;
  readonly statusText?: unknown;
  readonly message?: unknown;
  readonly body?: unknown;
  readonly result?: unknown;
  readonly headers?: unknown;
}

export interface SdkCall {
  /** `iam`, `key-protect`. */
  readonly service: string;
  readonly operation: string;
  /** True when doing it twice does no harm, so that a lost answer is worth another try. */
  readonly repeatable: boolean;
  /** The service's own code and text, from the body of its error. */
  readonly read: (body: unknown) => { code?: string | undefined; text?: string | undefined };
}

/** Turns what an SDK call threw into a ServiceError without request headers or bodies, which hold the token. */
export function sdkError(thrown: unknown, call: SdkCall): ServiceError {
  if (thrown instanceof ServiceError) return thrown;
  const failure = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as SdkFailure;
  const status = typeof failure.status === 'number' ? failure.status : undefined;
  const told = call.read(parsedBody(failure));
  const header = headerReader(failure.headers);
  const seconds = Number(header('retry-after') ?? Number.NaN);
  return new ServiceError({
    service: call.service,
    operation: call.operation,
    status,
    serviceCode: word(told.code),
    text: told.text ?? plainText(failure, status),
    transactionId: word(header('correlation-id') ?? header('transaction-id') ?? header('x-correlation-id')),
    retryAfter: Number.isFinite(seconds) ? seconds : undefined,
    outcome: outcomeOf(status, call.repeatable),
  });
}

/** Codes and ids are short words. Anything else there is foreign text, perhaps the request thrown back: left out. */
function word(text: string | undefined): string | undefined {
  return text !== undefined && /^[\w.:-]{1,60}$/.test(text) ? text : undefined;
}

function outcomeOf(status: number | undefined, repeatable: boolean): 'refused' | 'transient' | 'unknown' {
  if (status === 429 || status === 503) return 'transient';
  if (status === undefined || status >= 500 || status === 408)
    return status === 501 ? 'refused' : repeatable ? 'transient' : 'unknown';
  return 'refused';
}

function plainText(failure: SdkFailure, status: number | undefined): string {
  if (status !== undefined) return String(failure.statusText ?? 'no explanation');
  // The parser's own words quote the text beside the fault, which may be a key.
  if (/^Error processing HTTP response/.test(String(failure.message))) return 'the answer is no JSON';
  return [failure.statusText, failure.message].filter((part) => typeof part === 'string').join(': ');
}

function parsedBody(failure: SdkFailure): unknown {
  if (typeof failure.result === 'object' && failure.result !== null) return failure.result;
  if (typeof failure.body !== 'string') return failure.body;
  try {
    return JSON.parse(failure.body);
  } catch {
    return undefined;
  }
}

function headerReader(headers: unknown): (name: string) => string | undefined {
  const all = (typeof headers === 'object' && headers !== null ? headers : {}) as Record<string, unknown>;
  return (name) => (typeof all[name] === 'string' ? all[name] : undefined);
}

/**
 * Calls with the current token; when the service answers 401 (or 403, if `also403`), once more with a new one: the
 * token may have been revoked or outlived. A real denial thus costs one more call, never a storm (pitfalls N5, N6).
 */
export async function withFreshToken<T>(
  tokens: TokenSource,
  call: () => Promise<T>,
  denied: (error: ServiceError) => boolean = (error) => error.failure.status === 401,
): Promise<T> {
  const before = await tokens.token();
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof ServiceError) || !denied(error)) throw error;
    tokens.invalidate(before);
    return call();
  }
}
