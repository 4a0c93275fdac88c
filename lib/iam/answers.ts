/** The service's own code and text in the body of an error; both undefined when the body is none. */
export interface ToldError {
  readonly code: string | undefined;
  readonly text: string | undefined;
}

/** IAM identity answers like the token endpoint, policies with a list. ibm-cloud-apis.md 1.3, 1.8 */
export function errorOf(body: unknown): ToldError {
  const error = asObject(body);
  const first = Array.isArray(error['errors']) ? asObject(error['errors'][0]) : {};
  return {
    code: word(error['errorCode'] ?? first['code']),
    text: text(error['errorMessage'] ?? first['message']),
  };
}

/** Codes and ids are short words. Anything else there is foreign text, perhaps the request thrown back: left out. */
export function word(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.:-]{1,60}$/.test(value) ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
