import { randomUUID } from 'node:crypto';
import { ApiError, type App, type Ctx, json, readText, route } from '../core/app.ts';
import { note } from '../core/request-log.ts';
import { sha256 } from '../core/vault.ts';
import { IDENTITY, identityError, keyNotFound } from './errors.ts';
import { type IamState, isUsable, keyByValue, recordAuthn } from './identities.ts';
import type { ApiKeyRecord } from './records.ts';
import { APIKEY_GRANT, issueToken, jwks, type Signer } from './tokens.ts';

/** Grant types that IBM knows and the local cloud does not serve. */
const OTHER_GRANTS = ['passcode', 'assume', 'authorization_code', 'cr-token', 'iam-delegated-refresh-token'];

/** `/identity/token`, its old name `/oidc/token`, and the keys that verify tokens. */
export function addTokenRoutes(app: App, state: IamState, signer: Signer): void {
  for (const path of ['/identity/token', '/oidc/token'])
    route(app, 'POST', path, 'iam.CreateToken', (c) => token(c, state, signer));
  for (const path of ['/identity/keys', '/oidc/keys'])
    route(app, 'GET', path, 'iam.GetKeys', async () => json(await jwks(signer)));
}

async function token(c: Ctx, state: IamState, signer: Signer): Promise<Response> {
  // The form holds an API key: not even its digest is noted.
  const form = new URLSearchParams(await readText(c, false));
  const clientId = clientOf(c.req.header('authorization'));
  const grantType = form.get('grant_type');
  if (!grantType) throw missing('grant_type');
  const key = keyFor(state, form, grantType, clientId);
  recordAuthn(state, key);
  note(c.env.incoming, { caller: key.iamId });
  const scope = form.get('scope') || 'ibm openid';
  const answer = await issueToken(state, signer, key, { clientId, grantType, scope });
  return json(answer, 200, { 'Cache-Control': 'no-store', 'Transaction-Id': randomUUID() });
}

function keyFor(state: IamState, form: URLSearchParams, grantType: string, clientId: string): ApiKeyRecord {
  if (grantType === APIKEY_GRANT) return keyFromValue(state, form.get('apikey'));
  if (grantType === 'refresh_token') return keyFromRefreshToken(state, form.get('refresh_token'), clientId);
  if (OTHER_GRANTS.some((name) => grantType.endsWith(name)))
    throw new ApiError(501, 'grant type not served', {
      error: 'not_implemented',
      message: `The local cloud's iam service does not serve the grant type ${grantType}.`,
      service: 'iam',
      method: 'POST',
      route: '/identity/token',
    });
  throw identityError(400, IDENTITY.invalid, 'Property validation failed.', 'grant_type');
}

function keyFromValue(state: IamState, value: string | null): ApiKeyRecord {
  if (!value) throw missing('apikey');
  const key = keyByValue(state, value);
  if (!key || !isUsable(state, key)) throw keyNotFound();
  return key;
}

function keyFromRefreshToken(state: IamState, value: string | null, clientId: string): ApiKeyRecord {
  if (!value) throw missing('refresh_token');
  if (clientId !== 'bx') throw identityError(400, IDENTITY.wrongClient, 'The client id is not valid.');
  const record = state.refreshTokens.get(sha256(value));
  if (!record) throw identityError(400, IDENTITY.badToken, 'The refresh token is not valid.');
  if (record.expiresAt <= state.clock.now())
    throw identityError(400, IDENTITY.refreshExpired, 'The refresh token has expired.');
  const key = state.apiKeys.get(record.apiKeyId);
  if (!key || !isUsable(state, key)) throw keyNotFound();
  return key;
}

/** No client at all, or `bx:bx`; the form's `client_id` is never trusted (ibm-cloud-apis.md 1.2). */
function clientOf(authorization: string | undefined): string {
  if (!authorization) return 'default';
  const encoded = /^basic\s+(\S+)$/i.exec(authorization.trim())?.[1];
  const pair = Buffer.from(encoded ?? '', 'base64').toString('utf8');
  if (pair === 'bx:bx') return 'bx';
  throw identityError(400, IDENTITY.wrongClient, 'The client id is not valid.');
}

function missing(property: string) {
  return identityError(400, IDENTITY.missing, 'Property missing or empty.', property);
}
