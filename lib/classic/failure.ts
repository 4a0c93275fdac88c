import { NotJson, parseBody } from '../base/answer.ts';
import { oneLine, ServiceError, type ServiceFailure } from '../base/errors.ts';
import { reasonOf } from '../base/sent.ts';
import { type Entity, isEntity, textAt } from './json.ts';

/** `read` changes nothing and may be repeated; `change` changes something. */
export type CallKind = 'read' | 'change';

/** What came back for one call: an answer, or none and the reason. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: number | undefined;
}

const RATE_LIMIT = 'SoftLayer_Exception_WebService_RateLimitExceeded';

/**
 * The value of an answer, or a ServiceError. The status alone decides nothing: HTTP 500 is an ordinary refusal and
 * HTTP 200 can hold an error (softlayer-api.md 1.4, 4).
 */
export function answerValue(
  operation: string,
  kind: CallKind,
  answer: Answer,
  hide: readonly string[] = [],
): unknown {
  const value = parseBody(answer.text);
  if (value instanceof NotJson)
    throw withoutJson(operation, kind, { ...answer, text: without(hide, answer.text) }, value.seems);
  const isError = isEntity(value) && value['id'] === undefined && isErrorBody(value);
  if (answer.status >= 200 && answer.status < 300 && !isError) return value;
  const text = textAt(value, 'error') ?? textAt(value, 'message') ?? 'no message';
  const code = isEntity(value) && typeof value['code'] === 'string' ? value['code'] : undefined;
  const outcome = outcomeOf(kind, answer.status, text, code);
  throw failure(operation, answer, without(hide, text), code && without(hide, code), outcome);
}

/** An error inside a 200: a text `error`, or the class of an exception (softlayer-api.md 1.4). */
function isErrorBody(value: Entity): boolean {
  return typeof value['error'] === 'string' || textAt(value, 'code')?.startsWith('SoftLayer_') === true;
}

/**
 * Refused only when a JSON error with a SoftLayer exception came that is not the overload's "Internal Error" and not
 * the rate limit; what changes something is otherwise unknown, and so is an error that came as a success
 * (softlayer-api.md 17).
 */
function outcomeOf(
  kind: CallKind,
  status: number,
  text: string,
  code: string | undefined,
): ServiceFailure['outcome'] {
  if (code === RATE_LIMIT || (code?.startsWith('SoftLayer_') && /^rate limit of \d/i.test(text)))
    return 'transient';
  if (/^internal error$/i.test(text.trim())) return 'unknown';
  if (kind === 'change' && status < 300) return 'unknown';
  if (code?.startsWith('SoftLayer_Exception')) return 'refused';
  return kind === 'read' ? readOutcome(status) : 'unknown';
}

/** A read has no outcome to be unsure of: the question is only whether asking again is sensible. */
function readOutcome(status: number): ServiceFailure['outcome'] {
  const final = (status >= 300 && status < 500 && status !== 408 && status !== 429) || status === 501;
  return final ? 'refused' : 'transient';
}

/**
 * Refusals that the classic API gives before it accepts a change: credentials, permissions, values, capacity
 * (softlayer-api.md 2, 4, 17). Any other error may have been made after acceptance (pitfalls.md P5).
 */
const BEFORE_ACCEPTANCE =
  /^SoftLayer_Exception_(WebService_(BadRequest|RateLimitExceeded)|Account_Authentication_AccessTokenValidation|InvalidLegacyToken|EncryptedToken_Expired|User_Customer_InvalidUserStatus|PermissionDenied|AccessDenied|InvalidValue|MissingCreationProperty|InvalidDataLength|Order_(InvalidLocation|InvalidData|Item_Invalid|MissingCategory)|Virtual_Host_Pool_\w+)$/;

/** Whether this refusal is known to come before anything is made. */
export function isBeforeAcceptance({ failure }: ServiceError): boolean {
  if (failure.service !== 'classic' || failure.outcome !== 'refused') return false;
  return failure.status === 401 || BEFORE_ACCEPTANCE.test(failure.serviceCode ?? '');
}

/** The text without any of these texts or their lines, as they are and as JSON writes them. */
function without(hide: readonly string[], text: string): string {
  const parts = hide.flatMap((one) => [one, ...one.split(/\r?\n/)]).map((part) => part.trim());
  const forms = parts.flatMap((part) => [part, JSON.stringify(part).slice(1, -1)]);
  let clean = text;
  for (const form of forms) if (form.length >= 6) clean = clean.replaceAll(form, '***');
  return clean;
}

function withoutJson(operation: string, kind: CallKind, answer: Answer, seems: string): ServiceError {
  const redirected = answer.status >= 300 && answer.status < 400;
  const text =
    answer.text.trim() === ''
      ? 'the body is empty'
      : redirected
        ? 'a redirect, which is never followed'
        : `the answer is not one of the classic API: ${seems}: ${oneLine(answer.text, 120)}`;
  const outcome = kind === 'read' ? readOutcome(answer.status) : 'unknown';
  return failure(operation, answer, text, undefined, outcome);
}

function failure(
  operation: string,
  answer: Answer,
  text: string,
  serviceCode: string | undefined,
  outcome: ServiceFailure['outcome'],
): ServiceError {
  const { status, retryAfter } = answer;
  return new ServiceError({
    service: 'classic',
    operation,
    status,
    serviceCode,
    text,
    retryAfter,
    outcome,
  });
}

/** No answer came: cut, timed out, not resolved. Only what provably never left (`nothingSent`) did nothing. */
export function noAnswer(
  operation: string,
  kind: CallKind,
  cause: unknown,
  nothingSent: boolean,
): ServiceError {
  return new ServiceError({
    service: 'classic',
    operation,
    status: undefined,
    serviceCode: undefined,
    text: reasonOf(cause),
    outcome: nothingSent || kind === 'read' ? 'transient' : 'unknown',
    cause,
  });
}
