import { createHash } from 'node:crypto';
import { foreignAnswer, pageIn } from '../base/answer.ts';
import { ServiceError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { parseRetryAfter, repeatable, retry } from '../base/retry.ts';
import { onWire, reasonOf } from '../base/sent.ts';
import { cosUrl, type Endpoints } from '../endpoints/endpoints.ts';
import { word } from '../iam/answers.ts';
import { withFreshToken } from '../iam/sdk.ts';
import type { TokenSource } from '../iam/token-source.ts';
import { errorIn } from './answers.ts';

/*
 * IBM's SDK reads neither `ibm-sse-kp-enabled: True` nor `ibm-sse-kp-crk-id`, and drops what it does not know of a
 * lifecycle: calls on buckets go over the wire as they are.
 */

export interface BucketDeps {
  readonly tokens: TokenSource;
  readonly endpoints: Endpoints;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly retry?: { readonly attempts?: number; readonly base?: number };
}

export interface BucketCall {
  /** The S3 name, for errors: `HeadBucket`. */
  readonly operation: string;
  readonly method: 'GET' | 'HEAD' | 'PUT';
  /** Chooses the host. */
  readonly region: string;
  /** After the host: `/images?lifecycle`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** XML; its digest is sent too. */
  readonly body?: string;
  /** The element that an answer with a body must be. */
  readonly root?: string;
}

export interface BucketAnswer {
  readonly headers: Headers;
  readonly body: string;
}

const REQUEST_TIMEOUT = 30_000;
/** Bytes of an answer at most: 1000 listed buckets, or 1000 rules. */
const ANSWER_LIMIT = 2 * 1024 * 1024;

/** Sends a call that may be made twice. Throws ServiceError (`object-storage`). */
export function bucketCall(call: BucketCall, deps: BucketDeps): Promise<BucketAnswer> {
  const { tokens, signal, log } = deps;
  const once = () => withFreshToken(tokens, () => onWire(() => send(call, deps)), isDenial);
  const what = `object-storage ${call.operation}`;
  return retry(once, { what, signal, log, again: repeatable, ...deps.retry });
}

/** Object Storage answers 403 to an expired token, as to a real denial. ibm-cloud-apis.md 4.7 */
const isDenial = ({ failure }: ServiceError): boolean => failure.status === 401 || failure.status === 403;

async function send(call: BucketCall, { tokens, endpoints, signal }: BucketDeps): Promise<BucketAnswer> {
  const token = await tokens.token();
  const { method, region, path, body } = call;
  try {
    const response = await fetch(`${cosUrl(endpoints, region)}${path}`, {
      method,
      headers: { ...call.headers, ...bodyHeaders(body), Authorization: `Bearer ${token.reveal()}` },
      ...(body === undefined ? {} : { body }),
      // A redirect would carry the token to another host: it is an answer like any other.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT)]),
    });
    return accepted(call, response, await readBounded(response));
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof ServiceError) throw cause;
    throw failure(call, { status: undefined, text: reasonOf(cause), outcome: 'transient' });
  }
}

function bodyHeaders(body: string | undefined): Record<string, string> {
  if (body === undefined) return {};
  const digest = createHash('md5').update(body, 'utf8').digest('base64');
  return { 'Content-Type': 'application/xml', 'Content-MD5': digest };
}

async function readBounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > ANSWER_LIMIT) throw new Error('the answer is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function accepted(call: BucketCall, response: Response, body: string): BucketAnswer {
  const { status, headers } = response;
  const own = errorIn({ statusCode: status, body });
  if (!response.ok || own) {
    const page = own ? undefined : pageIn(body);
    const told = page === undefined ? response.statusText : `the answer is not one of this service: ${page}`;
    const text = own?.message ?? (told || 'no explanation');
    const retryAfter = parseRetryAfter(headers.get('retry-after'), headers.get('date'));
    const transactionId = word(headers.get('x-amz-request-id'));
    const outcome = isTransient(status, own?.code) ? 'transient' : 'refused';
    throw failure(call, { status, code: own?.code, text, outcome, retryAfter, transactionId });
  }
  if (call.root !== undefined && !new RegExp(`<${call.root}[\\s/>]`).test(body.slice(0, 500))) {
    const of = { service: 'object-storage', operation: call.operation, status, repeatable: true };
    throw foreignAnswer(of, pageIn(body) ?? `it should be a ${call.root}`);
  }
  return { headers, body };
}

/** An `<Error>` that came as a success is the server's failure. pitfalls.md N7 */
function isTransient(status: number, code: string | undefined): boolean {
  if (status === 501) return false;
  if (status < 300 || status === 408 || status === 429 || status >= 500) return true;
  return (
    code === 'SlowDown' || code === 'RequestTimeout' || code === 'BadDigest' || code === 'OperationAborted'
  );
}

interface Failed {
  readonly status: number | undefined;
  readonly code?: string | undefined;
  readonly text: string;
  readonly outcome: 'refused' | 'transient';
  readonly retryAfter?: number | undefined;
  readonly transactionId?: string | undefined;
}

function failure({ operation }: BucketCall, { code, ...told }: Failed): ServiceError {
  return new ServiceError({ service: 'object-storage', operation, serviceCode: code, ...told });
}
