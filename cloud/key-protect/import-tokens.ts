import { createPublicKey, generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { type App, type Ctx, json, route } from '../core/app.ts';
import { authenticate, demandInstance } from './access.ts';
import { INFERRED, invalidField, kmsError } from './errors.ts';
import { seconds } from './keys.ts';
import type { ImportTokenRecord, KmsState } from './model.ts';
import { bodyOf } from './requests.ts';

const MEDIA_TYPE = {
  'Content-Type': 'application/vnd.ibm.kms.import_token+json',
  'Cache-Control': 'no-store',
};

/** One import token per instance; a new one replaces the old (ibm-cloud-apis.md 3.4). */
export function addImportTokenRoutes(app: App, state: KmsState): void {
  route(app, 'POST', '/api/v2/import_token', 'kms.createImportToken', (c) => create(c, state));
  route(app, 'GET', '/api/v2/import_token', 'kms.getImportToken', (c) => retrieve(c, state));
}

async function create(c: Ctx, state: KmsState): Promise<Response> {
  const request = await authenticate(c, state);
  demandInstance(state, request, 'importToken');
  const body = await bodyOf(c, true);
  const expiration = whole(body['expiration'] ?? 600, 'expiration', 300, 86_400);
  const retrievals = whole(body['maxAllowedRetrievals'] ?? 1, 'maxAllowedRetrievals', 1, 500);
  const pair = await promisify(generateKeyPair)('rsa', { modulusLength: 4096 });
  const now = state.clock.now();
  const token: ImportTokenRecord = {
    instanceGuid: request.instanceGuid,
    privateKey: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    nonce: randomBytes(12).toString('base64'),
    createdAt: now,
    expiresAt: now + expiration * 1000,
    maxAllowedRetrievals: retrievals,
    remainingRetrievals: retrievals,
  };
  state.importTokens.put(token.instanceGuid, token);
  return json(tokenResource(token), 200, MEDIA_TYPE);
}

async function retrieve(c: Ctx, state: KmsState): Promise<Response> {
  const request = await authenticate(c, state);
  demandInstance(state, request, 'importToken');
  const token = demandLiveToken(state, request.instanceGuid);
  if (token.remainingRetrievals <= 0) throw expired();
  const used = { ...token, remainingRetrievals: token.remainingRetrievals - 1 };
  state.importTokens.put(used.instanceGuid, used);
  const pem = createPublicKey(token.privateKey).export({ type: 'spki', format: 'pem' }).toString();
  const payload = Buffer.from(pem, 'utf8').toString('base64');
  return json({ ...tokenResource(used), payload, nonce: token.nonce }, 200, MEDIA_TYPE);
}

/** The instance's token while it lives; a token whose retrievals are used up still decrypts imports. */
export function demandLiveToken(state: KmsState, instanceGuid: string): ImportTokenRecord {
  const token = state.importTokens.get(instanceGuid);
  if (!token)
    throw kmsError(404, INFERRED.noImportToken, 'There is no import token', 'Import token could not be read');
  if (token.expiresAt <= state.clock.now()) throw expired();
  return token;
}

function expired() {
  return kmsError(
    409,
    'IMPORT_TOKEN_EXPIRED_ERR',
    'The import token has expired',
    'Import token could not be used',
  );
}

function tokenResource(token: ImportTokenRecord) {
  return {
    creationDate: seconds(token.createdAt),
    expirationDate: seconds(token.expiresAt),
    maxAllowedRetrievals: token.maxAllowedRetrievals,
    remainingRetrievals: token.remainingRetrievals,
  };
}

function whole(value: unknown, field: string, least: number, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
    throw invalidField(field, `The field ${field} must be a whole number from ${least} to ${most}`);
  return value;
}
