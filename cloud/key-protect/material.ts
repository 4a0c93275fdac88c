import { constants, createDecipheriv, privateDecrypt } from 'node:crypto';
import type { JsonObject } from '../core/app.ts';
import { decodeBase64 } from './envelope.ts';
import { invalidField, kmsError } from './errors.ts';
import { demandLiveToken } from './import-tokens.ts';
import type { KmsState } from './model.ts';

const ROOT_SIZES = [16, 24, 32];
/** Bytes of a standard key's payload. ibm-cloud-apis.md 3.3 */
const MAX_STANDARD_BYTES = 7500;
const ALGORITHM = 'RSAES_OAEP_SHA_256';
const TAG_BYTES = 16;

/**
 * The material of a `payload`: plain base64, or with `encryptedNonce` encrypted for the instance's import token
 * (ibm-cloud-apis.md 3.4). Returns canonical base64.
 */
export function importMaterial(
  state: KmsState,
  instanceGuid: string,
  body: JsonObject,
  extractable: boolean,
): string {
  const payload = typeof body['payload'] === 'string' ? decodeBase64(body['payload']) : undefined;
  if (!payload) throw invalidField('payload', 'The field payload must be base64');
  const secure = body['encryptedNonce'] !== undefined || body['encryptionAlgorithm'] !== undefined;
  const material = secure ? secureImport(state, instanceGuid, payload, body) : payload;
  const allowed = extractable ? material.length <= MAX_STANDARD_BYTES : ROOT_SIZES.includes(material.length);
  if (!allowed)
    throw invalidField(
      'payload',
      extractable ? 'A payload may have 7500 bytes' : 'A root key has 16, 24 or 32 bytes',
    );
  return material.toString('base64');
}

export function isSecureImport(body: JsonObject): boolean {
  return body['encryptedNonce'] !== undefined;
}

function secureImport(state: KmsState, instanceGuid: string, payload: Buffer, body: JsonObject): Buffer {
  if (body['encryptionAlgorithm'] !== ALGORITHM)
    throw invalidField('encryptionAlgorithm', `The field encryptionAlgorithm must be ${ALGORITHM}`);
  const token = demandLiveToken(state, instanceGuid);
  const material = decryptPayload(token.privateKey, payload);
  // Standard keys too: the nonce is encrypted with the key itself, so it must be one of AES (IBM's Go client).
  if (!ROOT_SIZES.includes(material.length))
    throw invalidField('payload', 'A key that proves the nonce has 16, 24 or 32 bytes');
  const nonce = decryptNonce(material, body);
  if (nonce.toString('base64') !== token.nonce)
    throw kmsError(400, 'INCORRECT_NONCE_ERR', 'The nonce is not the one of the import token');
  return material;
}

function decryptPayload(privateKey: string, payload: Buffer): Buffer {
  try {
    return privateDecrypt(
      { key: privateKey, oaepHash: 'sha256', padding: constants.RSA_PKCS1_OAEP_PADDING },
      payload,
    );
  } catch {
    throw invalidField('payload', 'The payload is not encrypted for the import token');
  }
}

/** The nonce must have been encrypted with the very key that is imported. */
function decryptNonce(material: Buffer, body: JsonObject): Buffer {
  const sealed =
    typeof body['encryptedNonce'] === 'string' ? decodeBase64(body['encryptedNonce']) : undefined;
  const iv = typeof body['iv'] === 'string' ? decodeBase64(body['iv']) : undefined;
  const bits = material.length * 8;
  const cipher = bits === 128 ? 'aes-128-gcm' : bits === 192 ? 'aes-192-gcm' : 'aes-256-gcm';
  try {
    if (!sealed || sealed.length <= TAG_BYTES || iv?.length !== 12) throw new Error('malformed nonce');
    const decipher = createDecipheriv(cipher, material, iv);
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw kmsError(400, 'INCORRECT_NONCE_IV_ERR', 'The nonce or its iv does not fit the imported key');
  }
}
