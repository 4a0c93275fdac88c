import { randomBytes, randomUUID } from 'node:crypto';
import { asText, type Ctx, type JsonObject, readObject } from '../core/app.ts';
import { IDENTITY, identityError, STALE_STATUS } from './errors.ts';

/** Reads the body of an identity call; `logged` is off where it may hold an API key. */
export async function identityBody(c: Ctx, logged = true): Promise<JsonObject> {
  const body = await readObject(c, logged);
  if (!body) throw identityError(400, IDENTITY.invalid, 'The request body is not a JSON object.');
  return body;
}

export function requiredText(body: JsonObject, property: string): string {
  const value = body[property];
  if (value === undefined || value === null || value === '')
    throw identityError(400, IDENTITY.missing, 'Property missing or empty.', property);
  return optionalText(body, property) ?? '';
}

export function optionalText(body: JsonObject, property: string): string | undefined {
  const value = body[property];
  if (value === undefined || value === null) return undefined;
  const text = asText(value);
  if (text === undefined || text.length > 2000) throw invalidProperty(property);
  return text;
}

export function invalidProperty(property: string, detail = 'Property validation failed.') {
  return identityError(400, IDENTITY.invalid, detail, property);
}

/** `yyyy-MM-ddTHH:mm+0000` or any ISO 8601 moment, in the future; milliseconds since the epoch. */
export function expiryOf(body: JsonObject, now: number): number | undefined {
  const text = optionalText(body, 'expires_at');
  if (text === undefined || text === '') return undefined;
  const moment = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  if (Number.isNaN(moment)) throw invalidProperty('expires_at');
  if (moment <= now) throw invalidProperty('expires_at', 'The expiration must lie in the future.');
  return moment;
}

/** A record may only be replaced by whoever has seen its newest version, or with `*`. */
export function demandMatch(c: Ctx, entityTag: string): void {
  const tag = c.req.header('if-match');
  if (!tag) throw identityError(400, IDENTITY.missing, 'Header missing or empty.', 'If-Match');
  if (tag !== '*' && tag.replaceAll('"', '') !== entityTag)
    throw identityError(STALE_STATUS, IDENTITY.conflict, 'The entity was changed by someone else.');
}

export function demandAccount(accountId: string, given: string | undefined): void {
  if (given !== undefined && given !== accountId)
    throw identityError(403, IDENTITY.notAuthorized, 'You are not a member of this account.');
}

export function headerIsTrue(c: Ctx, name: string): boolean {
  return c.req.header(name)?.toLowerCase() === 'true';
}

/** The `context` that identity answers carry. */
export function contextOf(c: Ctx, operation: string) {
  const now = new Date().toISOString();
  return {
    transaction_id: c.req.header('transaction-id') ?? randomUUID(),
    operation,
    user_agent: c.req.header('user-agent') ?? '',
    url: new URL(c.req.url).origin,
    instance_id: 'iamid-local-cloud',
    thread_id: randomBytes(2).toString('hex'),
    host: 'iamid-local-cloud',
    start_time: now,
    end_time: now,
    elapsed_time: '0',
    cluster_name: 'iam-id-local-cloud',
  };
}
