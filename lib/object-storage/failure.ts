import { accept, foreignAnswer } from '../base/answer.ts';
import { ServiceError } from '../base/errors.ts';
import { parseRetryAfter } from '../base/retry.ts';
import { reasonOf } from '../base/sent.ts';
import { word } from '../iam/answers.ts';
import { errorIn, errorInSuccess, pageOf, type RawAnswer, shapeOf } from './answers.ts';
import type { CallOf } from './calls.ts';

/** Judges what came of a request, whether the SDK sent it or the wire. */

/** Bytes of an error's text at most; it may be longer than what was expected instead. */
export const ERROR_LIMIT = 64 * 1024;

type Of = Pick<CallOf, 'operation' | 'repeatable'>;

/** The data of the SDK's answer. Fields are read by name and checked where they are used. */
export type S3Answer = Readonly<Record<string, unknown>>;

/** The SDK takes any page for an answer, and finds an empty list in it. Throws ServiceError. */
export function acceptAnswer(call: Of, data: unknown, raw: RawAnswer): S3Answer {
  const told = errorInSuccess(call.operation, raw);
  if (told) throw s3Error({ ...told, statusCode: raw.statusCode }, call, raw, false);
  const page = pageOf(call.operation, raw);
  if (page !== undefined) throw foreign(call, raw, page);
  accept(shapeOf(call.operation, raw), data, answerOf(call, raw));
  return (typeof data === 'object' && data !== null ? data : {}) as S3Answer;
}

export function tooLong(call: Of, raw: RawAnswer, limit: number): ServiceError {
  const message = `it is longer than the ${limit} bytes that were expected`;
  if (raw.statusCode >= 300)
    return s3Error({ statusCode: raw.statusCode, message }, call, { ...raw, body: undefined }, false);
  return foreignAnswer(answerOf(call, raw), message, call.repeatable ? 'refused' : 'unknown');
}

/** Whatever answered, it was not Object Storage, or not in its senses. */
export function foreign(call: Of, raw: RawAnswer, why: string): ServiceError {
  return foreignAnswer(answerOf(call, raw), why);
}

const answerOf = ({ operation, repeatable }: Of, { statusCode }: RawAnswer) => ({
  service: 'object-storage',
  operation,
  status: statusCode,
  repeatable,
});

/** Why a connection that ended within an answer gave none. */
export const CUT_OFF = 'the connection ended within the answer';

const TRANSIENT = new Set([
  'SlowDown',
  'ServiceUnavailable',
  'RequestTimeout',
  'BadDigest',
  'IncompleteBody',
]);

/** `thrown`: what the SDK threw, or the same words: `statusCode`, `code`, `message`, `requestId`, `originalError`. */
export function s3Error(thrown: unknown, call: Of, raw: RawAnswer, nothingSent: boolean): ServiceError {
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
