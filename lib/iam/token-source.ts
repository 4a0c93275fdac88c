import { ServiceError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { retry } from '../base/retry.ts';
import { Secret } from '../base/secret.ts';
import { decodeClaims, type TokenClaims } from './claims.ts';

/** Gives the IAM access token that every platform service takes. One per action: all rooms share it. */
export interface TokenSource {
  /** A token that is good for a while; one request to IAM at a time, however many ask. Throws ServiceError. */
  token(): Promise<Secret>;
  claims(): Promise<TokenClaims>;
  /** A service refused this very token as expired: the next `token()` asks IAM anew. Refusals of older ones change nothing. */
  invalidate(refused: Secret): void;
}

export interface TokenSourceDeps {
  readonly apiKey: Secret;
  /** Base URL of IAM, `iamUrl(endpoints)`. */
  readonly url: string;
  /** Registers a new token with the runner's masks. */
  readonly mask: (value: string) => void;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly retry?: { readonly attempts?: number; readonly base?: number };
  /** Milliseconds, monotonic; the clock of the machine may be wrong (pitfalls N4, H12). */
  readonly now?: () => number;
}

interface Cached {
  readonly token: Secret;
  readonly claims: TokenClaims;
  /** On the monotonic clock. */
  readonly refreshAt: number;
}

/** Part of a token's life after which a new one is asked for. */
const REFRESH_AT = 0.8;
/** Milliseconds that one request may take. */
const REQUEST_TIMEOUT = 30_000;
const ANSWER_LIMIT = 256 * 1024;

export function createTokenSource(deps: TokenSourceDeps): TokenSource {
  const now = deps.now ?? (() => performance.now());
  let cached: Cached | undefined;
  let pending: Promise<Cached> | undefined;

  const fetchToken = async (): Promise<Cached> => {
    const answer = await retry(() => requestToken(deps), {
      signal: deps.signal,
      log: deps.log,
      ...deps.retry,
    });
    deps.mask(answer.token.reveal());
    return {
      token: answer.token,
      claims: decodeClaims(answer.token.reveal()),
      refreshAt: now() + answer.life * 1000 * REFRESH_AT,
    };
  };
  const current = async (): Promise<Cached> => {
    if (cached && now() < cached.refreshAt) return cached;
    pending ??= fetchToken().finally(() => {
      pending = undefined;
    });
    cached = await pending;
    return cached;
  };
  return {
    token: async () => (await current()).token,
    claims: async () => (await current()).claims,
    invalidate(refused) {
      if (cached?.token === refused) cached = undefined;
    },
  };
}

/** One request. `life` is in seconds, by the server's own clock, so that a wrong local clock does no harm. */
async function requestToken(deps: TokenSourceDeps): Promise<{ token: Secret; life: number }> {
  const response = await send(deps);
  const text = await readBounded(response);
  const body = parseJson(text);
  const token = body['access_token'];
  if (response.status !== 200 || typeof token !== 'string' || token === '')
    throw tokenError(response, body, text);
  const serverNow = Date.parse(response.headers.get('date') ?? '');
  const expiresAt = decodeClaims(token).expiresAt;
  const byClaims =
    expiresAt !== undefined && Number.isFinite(serverNow) ? expiresAt - serverNow / 1000 : undefined;
  const told = typeof body['expires_in'] === 'number' ? body['expires_in'] : undefined;
  const life = Math.min(byClaims ?? told ?? 60, told ?? byClaims ?? 60);
  return { token: new Secret(token), life: Math.max(0, life) };
}

async function send(deps: TokenSourceDeps): Promise<Response> {
  const form = new URLSearchParams({
    grant_type: 'urn:ibm:params:oauth:grant-type:apikey',
    response_type: 'cloud_iam',
    apikey: deps.apiKey.reveal(),
  });
  try {
    return await fetch(`${deps.url}/identity/token`, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
      redirect: 'error',
      signal: AbortSignal.any([deps.signal, AbortSignal.timeout(REQUEST_TIMEOUT)]),
    });
  } catch (cause) {
    deps.signal.throwIfAborted();
    throw noAnswer(cause);
  }
}

/** Asking for a token changes nothing, so a missing answer is worth another try. */
function noAnswer(cause: unknown): ServiceError {
  return new ServiceError({
    service: 'iam',
    operation: 'token',
    status: undefined,
    serviceCode: undefined,
    text: describe(cause),
    outcome: 'transient',
    cause,
  });
}

async function readBounded(response: Response): Promise<string> {
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > ANSWER_LIMIT) throw new Error('the answer is too long to be a token');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } catch (cause) {
    throw noAnswer(cause);
  }
}

/** A 400 with `errorCode` is a permanent failure of the credential; 429 and 5xx deserve another try. ibm-cloud-apis.md 1.3 */
function tokenError(response: Response, body: Record<string, unknown>, text: string): ServiceError {
  const code = typeof body['errorCode'] === 'string' ? body['errorCode'] : undefined;
  const message = typeof body['errorMessage'] === 'string' ? body['errorMessage'] : undefined;
  const transient = response.status === 429 || response.status >= 500 || response.ok;
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new ServiceError({
    service: 'iam',
    operation: 'token',
    status: response.status,
    serviceCode: code,
    // An answer that is no JSON error may be a half-sent token: never repeat it.
    text: message ?? (text === '' ? 'the answer is empty' : 'the answer is not one of IAM'),
    transactionId: response.headers.get('transaction-id') ?? undefined,
    retryAfter: Number.isFinite(seconds) ? seconds : undefined,
    outcome: transient ? 'transient' : 'refused',
  });
}

function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** fetch hides the reason (ECONNREFUSED, certificate errors) in the cause. */
function describe(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  if (!(inner instanceof Error)) return String(inner);
  const code = (inner as NodeJS.ErrnoException).code;
  return inner.message || code || inner.name;
}
