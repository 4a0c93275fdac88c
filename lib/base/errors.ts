import { cut, visible } from './foreign-text.ts';

/** What is wrong, its likely cause, and its cure: three sentences without a full stop. */
export interface Problem {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** What every error tells: a stable code, what failed, the likely cause, and the cure. */
export interface Explanation extends Problem {
  /** Stable: callers match on it. Begins with `E_`. */
  readonly code: `E_${string}`;
  /** What stands behind the code, where it is not put together of the three sentences. */
  readonly message?: string;
  readonly cause?: unknown;
}

/** A failure that the user, or somebody with rights in the account, can fix. */
export class UserError extends Error {
  readonly code: `E_${string}`;
  readonly what: string;
  readonly why: string;
  readonly fix: string;

  constructor(explanation: Explanation) {
    super(
      `${explanation.code}: ${explanation.message === undefined ? threeSentences(explanation) : sentence(explanation.message)}`,
      explanation.cause === undefined ? undefined : { cause: explanation.cause },
    );
    this.name = 'UserError';
    this.code = explanation.code;
    this.what = explanation.what;
    this.why = explanation.why;
    this.fix = explanation.fix;
  }
}

/** What a service said, or did not say. */
export interface ServiceFailure {
  /** `iam`, `key-protect`, `object-storage`, `classic`, … */
  readonly service: string;
  /** The API's own name of the call: `wrap`, `placeOrder`. */
  readonly operation: string;
  /** HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  /** The service's machine code (`KEY_DELETED_ERR`, `SoftLayer_Exception_Public`); undefined when it gave none. */
  readonly serviceCode: string | undefined;
  /** The service's own text, untrusted. */
  readonly text: string;
  readonly transactionId?: string | undefined;
  /** Seconds that the service asks to wait. */
  readonly retryAfter?: number | undefined;
  /**
   * `refused`: the service understood and did nothing. `transient`: nothing was done, trying again is sensible.
   * `unknown`: it may or may not have been done.
   */
  readonly outcome: 'refused' | 'transient' | 'unknown';
  readonly cause?: unknown;
}

/** A call to a service that did not succeed. Rooms of services throw it; stages turn it into a UserError. */
export class ServiceError extends Error {
  readonly failure: ServiceFailure;
  /** Where the request went, `https://host:port`; undefined when none was begun. Set by whoever watched it (sent.ts). */
  endpoint: string | undefined;

  constructor(failure: ServiceFailure) {
    const status = failure.status === undefined ? 'no answer' : `HTTP ${failure.status}`;
    const code = failure.serviceCode ? ` ${failure.serviceCode}` : '';
    const trace = failure.transactionId ? ` (transaction ${failure.transactionId})` : '';
    super(
      `${failure.service} ${failure.operation}: ${status}${code}: ${oneLine(failure.text)}${trace}`,
      failure.cause === undefined ? undefined : { cause: failure.cause },
    );
    this.name = 'ServiceError';
    this.failure = failure;
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The messages of an error and its causes, outermost first. */
export function causeChain(error: unknown): string[] {
  const chain: string[] = [];
  for (let at: unknown = error; at !== undefined && at !== null && chain.length < 8; ) {
    chain.push(messageOf(at));
    at = at instanceof Error ? at.cause : undefined;
  }
  return chain;
}

export function oneLine(text: string, limit = 400): string {
  // With control characters: foreign text must not colour, move or erase what the terminal shows.
  return cut(
    visible(text)
      .replace(/(?:\s|[^ -~\u00a0-\uffff])+/g, ' ')
      .trim(),
    limit,
  );
}

/** A problem as people read it. */
export function threeSentences({ what, why, fix }: Problem): string {
  return `${sentence(what)} Likely: ${sentence(why)} Fix: ${sentence(fix)}`;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
