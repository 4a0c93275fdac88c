import { accept, foreignAnswer, NotJson, parseBody } from '../base/answer.ts';
import { cloudClock } from '../base/clock.ts';
import { ServiceError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { parseRetryAfter, retry } from '../base/retry.ts';
import { Secret } from '../base/secret.ts';
import { onWire, reasonOf } from '../base/sent.ts';
import { filledText, objectOf } from '../base/shape.ts';
import { errorOf, word } from './answers.ts';
import { decodeClaims, issuedAt, type TokenClaims } from './claims.ts';
import { iamTimeOf } from './time-signs.ts';

/** Gives the IAM access token that every platform service takes. One per action: all rooms share it. */
export interface TokenSource {
  /** A token that is good for a while; one request to IAM at a time, however many ask. Throws ServiceError. */
  token(): Promise<Secret>;
  claims(): Promise<TokenClaims>;
  /** The time of the cloud, Unix milliseconds, whatever the clock of this machine says. Asks for a token if there was none. */
  time(): Promise<number>;
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
  /** Milliseconds, monotonic; the clock of the machine may be wrong (pitfalls.md N4, H12). */
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
    const answer = await retry(() => onWire(() => requestToken(deps)), {
      what: 'iam token',
      signal: deps.signal,
      log: deps.log,
      ...deps.retry,
    });
    deps.mask(answer.token.reveal());
    if (answer.time !== undefined) cloudClock.learn(answer.time * 1000, true, deps.log);
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
    async time() {
      await current();
      return cloudClock.now();
    },
    invalidate(refused) {
      if (cached?.token === refused) cached = undefined;
    },
  };
}

interface Received {
  readonly token: Secret;
  /** Seconds, by the server's own clock, so that a wrong local clock does no harm. */
  readonly life: number;
  /** What IAM's clock said, seconds since 1970. */
  readonly time: number | undefined;
}

const tokenShape = objectOf({ access_token: filledText });

async function requestToken(deps: TokenSourceDeps): Promise<Received> {
  const response = await send(deps);
  const body = parseBody(await readBounded(response));
  const of = { service: 'iam', operation: 'token', status: response.status, repeatable: true };
  if (response.status !== 200 || errorOf(body).code !== undefined) throw tokenError(response, body);
  const { access_token: token } = accept(tokenShape, body, of);
  const { expiresAt } = decodeClaims(token);
  const date = Date.parse(response.headers.get('date') ?? '') / 1000;
  const time = iamTimeOf({ date, issuedAt: issuedAt(token), expiresAt });
  return { token: new Secret(token), life: lifeOf(body, expiresAt, time), time };
}

function lifeOf(body: unknown, expiresAt: number | undefined, time: number | undefined): number {
  const byClaims = expiresAt !== undefined && time !== undefined ? expiresAt - time : undefined;
  const { expires_in: told } = body as { readonly expires_in?: unknown };
  const promised = typeof told === 'number' && Number.isFinite(told) ? told : undefined;
  return Math.max(0, Math.min(byClaims ?? promised ?? 60, promised ?? byClaims ?? 60));
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
      // A redirect would carry the API key to another host: it is an answer like any other.
      redirect: 'manual',
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
    text: reasonOf(cause),
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
      if (size > ANSWER_LIMIT) throw tooLong(response.status);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } catch (cause) {
    throw cause instanceof ServiceError ? cause : noAnswer(cause);
  }
}

function tooLong(status: number): ServiceError {
  const of = { service: 'iam', operation: 'token', status, repeatable: true };
  return foreignAnswer(of, 'it is too long to be a token');
}

/** A 400 with `errorCode` is a permanent failure of the credential; 429 and 5xx deserve another try. ibm-cloud-apis.md 1.3 */
function tokenError(response: Response, body: unknown): ServiceError {
  const { code, text } = errorOf(body);
  const { status } = response;
  const redirected = status >= 300 && status < 400;
  return new ServiceError({
    service: 'iam',
    operation: 'token',
    status,
    serviceCode: code,
    // An answer that is no error of IAM may be a half-sent token: never repeat it.
    text: text ?? `the answer is not one of this service: ${redirected ? 'a redirect' : seemsOf(body)}`,
    transactionId: word(response.headers.get('transaction-id')),
    retryAfter: parseRetryAfter(response.headers.get('retry-after'), response.headers.get('date')),
    outcome: status === 429 || status >= 500 || response.ok ? 'transient' : 'refused',
  });
}

function seemsOf(body: unknown): string {
  return body instanceof NotJson ? body.seems : 'it is no error of IAM';
}
