import { accept, NotJson, parseBody } from '../base/answer.ts';
import { ServiceError, type ServiceFailure } from '../base/errors.ts';
import { parseRetryAfter } from '../base/retry.ts';
import { onWire, type Wire } from '../base/sent.ts';
import type { Shape } from '../base/shape.ts';
import { type ToldError, word } from './answers.ts';
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
    // The SDK's own parser quotes what it cannot read, which may be half a key, and takes any text for an answer.
    transformResponse: [parsedBody],
    signal,
  };
}

/** Undefined for a body that is not there, as in a 204. A bare text would be parsed, and quoted, by the SDK once more. */
function parsedBody(body: unknown): unknown {
  if (typeof body !== 'string' || body === '') return undefined;
  const value = parseBody(body);
  return typeof value === 'string' ? new NotJson('it is a bare text') : value;
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
  readonly read: (body: unknown) => ToldError;
  /** Aborted by the caller: then its reason is thrown. */
  readonly signal: AbortSignal;
}

/**
 * One call of an SDK, its answer in its shape. Throws ServiceError without request headers or bodies, which hold the
 * token, and without the answer. An error that came as a success is that error; a change may have been made even so.
 */
export function sdkCall<T>(
  call: SdkCall,
  shape: Shape<T>,
  send: () => Promise<{ readonly status?: number; readonly result?: unknown }>,
): Promise<T> {
  return onWire(async (wire) => {
    let answer: Awaited<ReturnType<typeof send>>;
    try {
      answer = await send();
    } catch (thrown) {
      call.signal.throwIfAborted();
      throw sdkError(thrown, call, wire);
    }
    const { status = 200, result } = answer;
    const told = call.read(result);
    if (told.code !== undefined) throw failure(call, status, told, call.repeatable ? 'transient' : 'unknown');
    return accept(shape, result, { ...call, status });
  });
}

/** Turns what an SDK call threw into a ServiceError. */
function sdkError(thrown: unknown, call: SdkCall, wire: Wire): ServiceError {
  if (thrown instanceof ServiceError) return thrown;
  const failed = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as SdkFailure;
  if (typeof failed.status !== 'number') {
    const reason = [failed.statusText, ownWords(failed.message)]
      .filter((part) => typeof part === 'string')
      .join(': ');
    return failure(
      call,
      undefined,
      { code: undefined, text: reason },
      call.repeatable || wire.nothingSent() ? 'transient' : 'unknown',
    );
  }
  const told = call.read(failed.result);
  const text = told.text ?? pageOf(failed);
  return failure(
    call,
    failed.status,
    { ...told, text },
    outcomeOf(failed.status, call, told),
    failed.headers,
  );
}

/** The SDK advises to switch the check of certificates off, which nobody shall do. */
function ownWords(message: unknown): unknown {
  return typeof message === 'string' && message.includes('disableSslVerification')
    ? 'self-signed certificate'
    : message;
}

function failure(
  call: SdkCall,
  status: number | undefined,
  told: ToldError,
  outcome: ServiceFailure['outcome'],
  headers?: unknown,
): ServiceError {
  const header = headerReader(headers);
  return new ServiceError({
    service: call.service,
    operation: call.operation,
    status,
    serviceCode: told.code,
    text: told.text ?? 'no explanation',
    transactionId: word(header('correlation-id') ?? header('transaction-id') ?? header('x-correlation-id')),
    retryAfter: parseRetryAfter(header('retry-after'), header('date')),
    outcome,
  });
}

/** A proxy may answer in the service's place after it has passed a change on: only the service's own code is a refusal. */
function outcomeOf(status: number, { repeatable }: SdkCall, told: ToldError): ServiceFailure['outcome'] {
  if (status === 429) return 'transient';
  if (!repeatable) return told.code !== undefined && isRefusal(status) ? 'refused' : 'unknown';
  return isRefusal(status) || status < 400 ? 'refused' : 'transient';
}

const isRefusal = (status: number): boolean =>
  (status >= 400 && status < 500 && status !== 408) || status === 501;

function pageOf({ status, statusText, result }: SdkFailure): string {
  if (typeof status === 'number' && status >= 300 && status < 400)
    return 'a redirect, which is never followed';
  const seems = result instanceof NotJson ? `; the answer is not one of this service: ${result.seems}` : '';
  return `${typeof statusText === 'string' && statusText !== '' ? statusText : 'no explanation'}${seems}`;
}

function headerReader(headers: unknown): (name: string) => string | undefined {
  const all = (typeof headers === 'object' && headers !== null ? headers : {}) as Record<string, unknown>;
  return (name) => (typeof all[name] === 'string' ? all[name] : undefined);
}

/**
 * Calls with the current token; when the service answers 401 (or 403, if `also403`), once more with a new one: the
 * token may have been revoked or outlived. A real denial thus costs one more call, never a storm (pitfalls.md N5, N6).
 */
export async function withFreshToken<T>(
  tokens: TokenSource,
  call: () => Promise<T>,
  denied: (error: ServiceError) => boolean = ({ failure }) =>
    failure.status === 401 && failure.outcome !== 'unknown',
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
