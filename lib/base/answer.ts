import { ServiceError, type ServiceFailure } from './errors.ts';
import { WEB_PAGE } from './network-fault.ts';
import { Misfit, type Shape } from './shape.ts';

/** Which call an answer belongs to. */
export interface AnswerOf {
  /** `iam`, `key-protect`, `object-storage`, `classic`. */
  readonly service: string;
  readonly operation: string;
  readonly status: number;
  /** True when the call changes nothing, or may be made twice. */
  readonly repeatable: boolean;
}

/** Levels of lists and objects in an answer at most: deeper ones break whoever walks through them. */
const DEPTH = 100;

/** A body that is no JSON, and what it seems to be. It never holds the body: that may be half a token or key. */
export class NotJson {
  readonly seems: string;

  constructor(seems: string) {
    this.seems = seems;
  }
}

const PAGE = `${WEB_PAGE}, perhaps of a proxy, of a portal that wants a login, or of a wrong endpoint`;

/** Where a body is a web page, what it seems to be. For services that speak XML: another document may be theirs. */
export function pageIn(body: string): string | undefined {
  return /^\s*<(!doctype|html|head|body)/i.test(body.slice(0, 500)) ? PAGE : undefined;
}

/** The JSON of a body, or why there is none. The parser's own error would quote the body. */
export function parseBody(body: string): unknown {
  if (body.trim() === '') return new NotJson('it is empty');
  if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(body.slice(0, 500))) return new NotJson(PAGE);
  if (isDeep(body)) return new NotJson(`it is nested more than ${DEPTH} levels deep`);
  try {
    return JSON.parse(body);
  } catch {
    return new NotJson('it is no JSON, or cut off');
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** The closing brackets stand two places behind. */
const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;

/** Counts brackets outside of texts. A loop, since a pattern would run out of stack in a long text. */
function isDeep(body: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < body.length; at += 1) {
    const code = body.charCodeAt(at);
    if (code === QUOTE) inText = !inText;
    else if (inText) at += code === BACKSLASH ? 1 : 0;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth += 1;
    else if (code === OPEN_LIST + 2 || code === OPEN_OBJECT + 2) depth -= 1;
    if (depth > DEPTH) return true;
  }
  return false;
}

/** The answer in its shape. What does not fit is a ServiceError that says what was expected, without the answer. */
export function accept<T>(shape: Shape<T>, value: unknown, of: AnswerOf): T {
  if (value instanceof NotJson) throw foreignAnswer(of, value.seems);
  try {
    return shape(value, '');
  } catch (error) {
    if (error instanceof Misfit) throw foreignAnswer(of, error.message);
    throw error;
  }
}

/** Whatever answered, it was not the service: what became of a change is unknown, a read may be asked again. */
export function foreignAnswer(
  { service, operation, status, repeatable }: AnswerOf,
  why: string,
  outcome: ServiceFailure['outcome'] = repeatable ? 'transient' : 'unknown',
): ServiceError {
  return new ServiceError({
    service,
    operation,
    status,
    serviceCode: undefined,
    text: `the answer is not one of this service: ${why}`,
    outcome,
  });
}
