/** What an IAM access token says of its owner. It is read, not verified: only the services can do that. */
export interface TokenClaims {
  /** `ServiceId` for a service ID; absent for a user. ibm-cloud-apis.md 1.2 */
  readonly subType: string | undefined;
  readonly iamId: string | undefined;
  /** Account of the key's owner: `account.bss`. */
  readonly accountId: string | undefined;
  /** Seconds since 1970; undefined when the token does not decode. */
  readonly expiresAt: number | undefined;
}

/** Decodes the middle part of a JWT. A token that is no JWT gives claims that are all undefined. */
export function decodeClaims(token: string): TokenClaims {
  const payload = parsePayload(token);
  const account = asObject(payload['account']);
  return {
    subType: text(payload['sub_type']) ?? text(asObject(payload['authn'])['sub_type']),
    iamId: text(payload['iam_id']),
    accountId: text(account['bss']),
    expiresAt: seconds(payload['exp']),
  };
}

/** When the token was made, in seconds since 1970 by IAM's clock. */
export function issuedAt(token: string): number | undefined {
  return seconds(parsePayload(token)['iat']);
}

function seconds(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function parsePayload(token: string): Record<string, unknown> {
  try {
    return asObject(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')));
  } catch {
    return {};
  }
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
