import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  randomBytes,
  randomUUID,
} from 'node:crypto';
import { promisify } from 'node:util';
import { exportJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { sha256 } from '../core/vault.ts';
import type { Caller, Store } from '../ports.ts';
import { callerOf, type IamState, serviceIdOf } from './identities.ts';
import type { ApiKeyRecord } from './model.ts';

/** What real tokens say; it is a name, not an address. */
const ISSUER = 'https://iam.cloud.ibm.com/identity';
export const APIKEY_GRANT = 'urn:ibm:params:oauth:grant-type:apikey';
/** Milliseconds. ibm-cloud-apis.md 1.2 */
const REFRESH_LIFETIME = 72 * 3600 * 1000;

export interface Signer {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** The signing key of the state, or a new one. */
export async function openSigner(store: Store, now: number): Promise<Signer> {
  const table = store.table<{ kid: string; pem: string }>('iam-signing-key');
  let record = table.get('current');
  if (!record) {
    const pair = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
    const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    record = { kid: new Date(now).toISOString().slice(0, 16).replaceAll(/\D/g, ''), pem };
    table.put('current', record);
  }
  const privateKey = createPrivateKey(record.pem);
  return { kid: record.kid, privateKey, publicKey: createPublicKey(privateKey) };
}

export async function jwks(signer: Signer): Promise<{ keys: JWK[] }> {
  const key = await exportJWK(signer.publicKey);
  return { keys: [{ ...key, kid: signer.kid, alg: 'RS256', use: 'sig' }] };
}

export interface TokenOptions {
  /** `bx` when the client proved itself with Basic `bx:bx`, else `default`. */
  readonly clientId: string;
  readonly grantType: string;
  readonly scope: string;
}

export interface TokenAnswer {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly ims_user_id?: number;
  readonly token_type: 'Bearer';
  readonly expires_in: number;
  readonly expiration: number;
  readonly scope: string;
}

/** A signed token for the key's identity, with the fields of ibm-cloud-apis.md 1.2. */
export async function issueToken(
  state: IamState,
  signer: Signer,
  key: ApiKeyRecord,
  options: TokenOptions,
): Promise<TokenAnswer> {
  const issuedAt = Math.floor(state.clock.now() / 1000);
  const expiration = issuedAt + state.settings.tokenLifetime;
  const token = await new SignJWT({
    ...identityClaims(state, key.iamId),
    jti: randomUUID(),
    grant_type: options.grantType,
    scope: options.scope,
    client_id: options.clientId,
    acr: 1,
    amr: ['pwd'],
  })
    .setProtectedHeader({ kid: signer.kid, alg: 'RS256' })
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiration)
    .setIssuer(ISSUER)
    .sign(signer.privateKey);
  return {
    access_token: token,
    refresh_token: options.clientId === 'bx' ? newRefreshToken(state, key) : 'not_supported',
    ...(key.iamId === state.account.ownerIamId ? { ims_user_id: state.account.imsUser } : {}),
    token_type: 'Bearer',
    expires_in: state.settings.tokenLifetime,
    expiration,
    scope: options.scope,
  };
}

function identityClaims(state: IamState, iamId: string): Record<string, unknown> {
  const { account } = state;
  const serviceId = serviceIdOf(state, iamId);
  if (serviceId) {
    const sub = serviceId.id;
    const common = { sub, iam_id: iamId, sub_type: 'ServiceId', name: serviceId.name };
    const crns = serviceId.uniqueInstanceCrns;
    return {
      ...common,
      id: iamId,
      realmid: 'iam',
      identifier: sub,
      authn: common,
      account: { valid: true, bss: account.id, frozen: true },
      ...(crns.length > 0 ? { unique_instance_crns: crns } : {}),
    };
  }
  const name = `${account.ownerGivenName} ${account.ownerFamilyName}`;
  return {
    iam_id: iamId,
    id: iamId,
    realmid: 'IBMid',
    identifier: iamId.replace('IBMid-', ''),
    given_name: account.ownerGivenName,
    family_name: account.ownerFamilyName,
    name,
    email: account.ownerEmail,
    sub: account.ownerEmail,
    authn: { sub: account.ownerEmail, iam_id: iamId, name, email: account.ownerEmail },
    account: {
      valid: true,
      bss: account.id,
      ims_user_id: String(account.imsUser),
      ims: String(account.imsAccount),
      frozen: true,
    },
  };
}

function newRefreshToken(state: IamState, key: ApiKeyRecord): string {
  const token = randomBytes(96).toString('base64url');
  const hash = sha256(token);
  const now = state.clock.now();
  for (const old of state.refreshTokens.all())
    if (old.expiresAt + REFRESH_LIFETIME < now) state.refreshTokens.delete(old.hash);
  state.refreshTokens.put(hash, { hash, apiKeyId: key.id, expiresAt: now + REFRESH_LIFETIME });
  return token;
}

/** The caller of `Bearer <token>` (any case); undefined when anything about the token is wrong. */
export async function callerFromBearer(
  state: IamState,
  signer: Signer,
  authorization: string | undefined,
): Promise<Caller | undefined> {
  const token = /^bearer\s+(\S+)$/i.exec(authorization?.trim() ?? '')?.[1];
  if (!token) return undefined;
  try {
    const { payload } = await jwtVerify(token, signer.publicKey, {
      algorithms: ['RS256'],
      issuer: ISSUER,
      currentDate: new Date(state.clock.now()),
      requiredClaims: ['exp', 'iat', 'iam_id'],
    });
    const account = payload['account'];
    const bss = typeof account === 'object' && account !== null && 'bss' in account ? account.bss : undefined;
    if (bss !== state.account.id) return undefined;
    return callerOf(state, String(payload['iam_id']));
  } catch {
    return undefined;
  }
}
