import { parseBody } from '../base/answer.ts';
import type { Log } from '../base/log.ts';
import { repeatable, retry } from '../base/retry.ts';
import { reasonOf } from '../base/sent.ts';
import type { Shape } from '../base/shape.ts';
import type { ToldError } from './answers.ts';
import { sdkCall, withFreshToken } from './sdk.ts';
import type { TokenSource } from './token-source.ts';

export interface RestDeps {
  readonly tokens: TokenSource;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly retry?: { readonly attempts?: number; readonly base?: number };
}

/** One call of a JSON service for which IBM's SDK has no client. */
export interface RestCall<T> {
  /** As in `ServiceFailure`. */
  readonly service: string;
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly url: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** False when a lost answer must not lead to a second call. */
  readonly repeatable: boolean;
  readonly shape: Shape<T>;
  readonly read: (body: unknown) => ToldError;
}

/** Milliseconds that one request may take. */
const REQUEST_TIMEOUT = 30_000;
const ANSWER_LIMIT = 8 * 1024 * 1024;

/** Sends it with our token, retries, limits and errors, as the SDK's clients are. Throws ServiceError. */
export function restCall<T>(call: RestCall<T>, deps: RestDeps): Promise<T> {
  const { tokens, signal, log } = deps;
  const once = () => sdkCall({ ...call, signal }, call.shape, () => send(call, deps));
  const again = call.repeatable ? { again: repeatable } : {};
  const what = `${call.service} ${call.operation}`;
  return retry(() => withFreshToken(tokens, once), { what, signal, log, ...again, ...deps.retry });
}

async function send({ method, url, body }: RestCall<unknown>, { tokens, signal }: RestDeps) {
  const token = await tokens.token();
  const response = await fetch(url, {
    method,
    headers: {
      Accept: 'application/json',
      Authorization: `Bearer ${token.reveal()}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    // A redirect would carry the token to another host: it is an answer like any other.
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT)]),
  }).catch((cause: unknown) => {
    throw { message: reasonOf(cause) };
  });
  const text = await readBounded(response);
  const result = text === '' ? undefined : parseBody(text);
  if (response.ok) return { status: response.status, result };
  // As the SDK's clients fail.
  throw { status: response.status, statusText: response.statusText, result, headers: headersOf(response) };
}

async function readBounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > ANSWER_LIMIT) throw new Error('the answer is too long');
      chunks.push(chunk);
    }
  } catch (cause) {
    throw { message: reasonOf(cause) };
  }
  return Buffer.concat(chunks).toString('utf8');
}

const headersOf = (response: Response): Record<string, string> => Object.fromEntries(response.headers);
