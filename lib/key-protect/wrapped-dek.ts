import type { Problem } from '../base/errors.ts';
import { problem } from '../base/problems.ts';

/** What can be read from a wrapped data key without the key service. ibm-cloud-apis.md 3.5 */
export interface WrappedDekFacts {
  /** Version of the wrapping format, e.g. `4.0.0`. */
  readonly format: string | undefined;
  /** Id of the key or key version that wrapped it. */
  readonly handle: string | undefined;
}

/**
 * Reads the outer JSON of a wrapped data key. Undefined when it has another form: the service treats it as opaque,
 * so nothing may depend on the answer.
 */
export function readWrappedDek(wrapped: string): WrappedDekFacts | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(wrapped, 'base64').toString('utf8'));
    if (typeof value !== 'object' || value === null) return undefined;
    const { version, handle } = value as Record<string, unknown>;
    return {
      format: typeof version === 'string' ? version : undefined,
      handle: typeof handle === 'string' && /^[0-9a-zA-Z-]{1,64}$/.test(handle) ? handle : undefined,
    };
  } catch {
    return undefined;
  }
}

/** What is wrong with the text of a wrapped data key; undefined when the service may be asked. The value is not shown. */
export function wrappedDekProblem(wrapped: string): Problem | undefined {
  const what = 'must be the base64 text that wrap-key put out, on one line';
  const fix = 'give the output wrapped-dek of wrap-key, as it is';
  if (wrapped.length > 20_000)
    return problem(what, 'it is longer than any wrapped data key: it may be a file', fix);
  const bytes = Buffer.from(wrapped, 'base64');
  if (/^\s*\{/.test(wrapped))
    return problem(what, 'it is JSON: what the base64 text holds, or a whole answer', fix);
  if (bytes.toString('base64') !== wrapped)
    return problem(
      what,
      'it is no canonical base64: a part of it is missing, or it was encoded for an address',
      fix,
    );
  if (bytes.length < 32) return problem(what, 'it is shorter than any wrapped data key', fix);
  return bytes.length === 32 || bytes.length === 64
    ? problem(
        what,
        'it has exactly the length of a data key that nobody has wrapped, which stands in the log of this run now',
        'make a new data key if it was one, and give the output wrapped-dek of wrap-key',
      )
    : undefined;
}
