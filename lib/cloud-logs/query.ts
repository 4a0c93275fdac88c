import { foreignAnswer, NotJson, parseBody } from '../base/answer.ts';
import { oneLine, ServiceError, type ServiceFailure } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { parseRetryAfter } from '../base/retry.ts';
import { reasonOf } from '../base/sent.ts';
import { errorOf, word } from '../iam/answers.ts';
import type { TokenSource } from '../iam/token-source.ts';
import { EventStream } from './event-stream.ts';
import { type Message, readMessages } from './messages.ts';

/** One query for a span of time. */
export interface Query {
  /** DataPrime. */
  readonly text: string;
  /** Unix milliseconds; both ends belong to it. */
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

export interface QueryDeps {
  /** Base URL of the instance, without `/v1`. */
  readonly url: string;
  readonly tokens: TokenSource;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/** Milliseconds of one query and its whole answer. */
const TIMEOUT = 120_000;
/** Bytes of one answer at most: 12,000 events have less. */
const ANSWER_LIMIT = 256 * 1024 * 1024;
const ERROR_LIMIT = 256 * 1024;

const OF = { service: 'cloud-logs', operation: 'query', repeatable: true };

/**
 * Sends one query and hands over each message of the answer as it comes. Nothing is changed by it, so it may be repeated;
 * what an answer that broke off has given is void then. Throws ServiceError (`cloud-logs`, or `iam`).
 */
export async function sendQuery(
  query: Query,
  take: (message: Message) => void,
  deps: QueryDeps,
): Promise<void> {
  const token = (await deps.tokens.token()).reveal();
  const lifetime = AbortSignal.any([deps.signal, AbortSignal.timeout(TIMEOUT)]);
  try {
    const response = await fetch(`${deps.url}/v1/query`, {
      method: 'POST',
      headers: {
        Accept: 'text/event-stream',
        'Content-Type': 'application/json',
        Authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(bodyOf(query)),
      // A redirect would carry the token to another host: it is an answer like any other.
      redirect: 'manual',
      signal: lifetime,
    });
    if (response.status !== 200) throw await refusal(response);
    await readStream(response, take);
  } catch (error) {
    deps.signal.throwIfAborted();
    if (error instanceof ServiceError) throw error;
    throw failure({ status: undefined, text: reasonOf(lifetime.aborted ? lifetime.reason : error) });
  }
}

/** ibm-cloud-apis.md 5.2 */
function bodyOf({ text, from, to, limit }: Query) {
  return {
    query: text,
    metadata: {
      start_date: new Date(from).toISOString(),
      end_date: new Date(to).toISOString(),
      default_source: 'logs',
      tier: 'frequent_search',
      syntax: 'dataprime',
      limit,
      strict_fields_validation: false,
    },
  };
}

async function readStream(response: Response, take: (message: Message) => void): Promise<void> {
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('event-stream')) throw notLogs(await boundedBody(response));
  const stream = new EventStream();
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > ANSWER_LIMIT) throw foreignAnswer({ ...OF, status: 200 }, 'it does not end');
    for (const data of complete(stream, chunk)) takeAll(data, take);
  }
  for (const data of complete(stream, undefined)) takeAll(data, take);
  // Even an answer without events says that it succeeded; nothing at all would be taken for nothing found.
  if (size === 0) throw foreignAnswer({ ...OF, status: 200 }, 'it is empty');
}

function complete(stream: EventStream, chunk: Uint8Array | undefined): string[] {
  try {
    return chunk ? stream.push(chunk) : stream.end();
  } catch (error) {
    if (error instanceof RangeError) throw foreignAnswer({ ...OF, status: 200 }, error.message);
    throw error;
  }
}

function takeAll(data: string, take: (message: Message) => void): void {
  const messages = readMessages(data);
  if (!messages) throw foreignAnswer({ ...OF, status: 200 }, 'a message of it is no JSON, or cut off');
  for (const message of messages) {
    if (message.error !== undefined) throw errorInStream(message.error);
    take(message);
  }
}

/** Whether a query's own error would go away is told by its words alone. */
function errorInStream(text: string): ServiceError {
  const passing = /time.?out|deadline|unavailable|overload|try again|internal|exhausted/i.test(text);
  return failure({ status: 200, text, outcome: passing ? 'transient' : 'refused' });
}

function notLogs(body: unknown): ServiceError {
  const seems = body instanceof NotJson ? body.seems : 'it is no stream of events';
  return foreignAnswer({ ...OF, status: 200 }, seems, 'refused');
}

async function refusal(response: Response): Promise<ServiceError> {
  const { status, headers } = response;
  const body = await boundedBody(response);
  const told = errorOf(body);
  const redirected = status >= 300 && status < 400;
  const seems = body instanceof NotJson ? body.seems : 'it is no error of this service';
  return failure({
    status,
    serviceCode: told.code,
    text: told.text ?? `the answer is not one of this service: ${redirected ? 'a redirect' : seems}`,
    transactionId: word(traceOf(body) ?? headers.get('x-request-id')),
    retryAfter: parseRetryAfter(headers.get('retry-after'), headers.get('date')),
    outcome: status === 429 || status === 408 || (status >= 500 && status !== 501) ? 'transient' : 'refused',
  });
}

function traceOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? (body as { trace?: unknown }).trace : undefined;
}

async function boundedBody(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > ERROR_LIMIT) return new NotJson('it is too long');
    chunks.push(chunk);
  }
  return parseBody(Buffer.concat(chunks).toString('utf8'));
}

function failure(told: Pick<ServiceFailure, 'status' | 'text'> & Partial<ServiceFailure>): ServiceError {
  return new ServiceError({
    service: OF.service,
    operation: OF.operation,
    serviceCode: undefined,
    outcome: 'transient',
    ...told,
    text: oneLine(told.text),
  });
}
