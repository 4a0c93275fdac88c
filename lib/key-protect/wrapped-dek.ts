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

/** What is wrong with the text of a wrapped data key, in words; undefined when the service may be asked. */
export function wrappedDekProblem(wrapped: string): string | undefined {
  if (wrapped.length > 20_000) return 'is longer than any wrapped data key';
  const bytes = Buffer.from(wrapped, 'base64');
  if (bytes.length < 32 || bytes.toString('base64') !== wrapped)
    return 'must be the base64 text that wrap-key put out, on one line';
  return undefined;
}
