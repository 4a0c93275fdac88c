import { ServiceError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { repeatable, retry } from '../base/retry.ts';
import { onWire, type Wire } from '../base/sent.ts';
import type { Endpoints } from '../endpoints/endpoints.ts';
import type { TokenSource } from '../iam/token-source.ts';

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
  /** For servers that know no IAM: takes the place of the token. */
  readonly authorize?: Authorize;
}

/** A request before it goes out; header names in any case. `url` is complete: host, path and query as they are sent. */
interface UnsignedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

/** Gives the request's headers with what lets it in. */
export type Authorize = (request: UnsignedRequest) => Readonly<Record<string, string>>;

/** How a call is tried and told, whatever carries it. */
export interface CallOf {
  /** The SDK's name of the call: `headObject`, `uploadPart`. */
  readonly operation: string;
  /** False when a lost answer must not lead to a second call. */
  readonly repeatable: boolean;
  /** Another signal than the action's, for clean-up after a cancellation. */
  readonly signal?: AbortSignal;
  readonly attempts?: number;
  /** Many run at a time, and somebody else tells how far they are. */
  readonly isQuiet?: boolean;
  /** Told before each other try. */
  readonly troubled?: (error: ServiceError) => void;
}

/** Milliseconds until a request without a byte is dead. */
export const stallLimitOf = (deps: S3Deps): number => deps.stallLimit ?? 30_000;

/** Makes a call with its tries, its token and a watch over what has left; `once` is one request. */
export function inTries<T>(
  deps: S3Deps,
  call: CallOf,
  once: (authorize: Authorize, signal: AbortSignal, wire: Wire) => Promise<T>,
): Promise<T> {
  const signal = call.signal ?? deps.signal;
  const tried = (authorize: Authorize) => onWire((wire) => once(authorize, signal, wire));
  return retry(() => withAccess(deps, tried), {
    what: `object-storage ${call.operation}`,
    log: deps.log,
    again: call.repeatable ? repeatable : (error) => error.failure.outcome === 'transient',
    ...deps.retry,
    ...(call.attempts === undefined ? {} : { attempts: call.attempts }),
    ...(call.isQuiet ? { isQuiet: true } : {}),
    ...(call.troubled ? { troubled: call.troubled } : {}),
    signal,
  });
}

/**
 * COS answers 403 to an expired token, as to a real denial (ibm-cloud-apis.md 4.7): one new token, one more try, then it
 * is a denial.
 */
async function withAccess<T>(deps: S3Deps, call: (authorize: Authorize) => Promise<T>): Promise<T> {
  if (deps.authorize) return call(deps.authorize);
  const token = await deps.tokens.token();
  try {
    return await call(bearer(token.reveal()));
  } catch (error) {
    if (!(error instanceof ServiceError) || !isDenial(error)) throw error;
    deps.tokens.invalidate(token);
    return call(bearer((await deps.tokens.token()).reveal()));
  }
}

const bearer =
  (token: string): Authorize =>
  ({ headers }) => ({ ...headers, Authorization: `Bearer ${token}` });

const isDenial = ({ failure }: ServiceError): boolean =>
  failure.status === 401 || (failure.status === 403 && failure.serviceCode !== 'RequestTimeTooSkewed');
