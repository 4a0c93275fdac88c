import { constants, createCipheriv, publicEncrypt, randomBytes } from 'node:crypto';

/** What Key Protect gives for a secure import. Both base64. ibm-cloud-apis.md 3.4 */
export interface ImportToken {
  /** PEM of an RSA public key. */
  readonly payload: string;
  readonly nonce: string;
}

/** Fields of a request that makes a key from material that travels encrypted. */
export interface SealedMaterial {
  readonly payload: string;
  readonly encryptedNonce: string;
  readonly iv: string;
  readonly encryptionAlgorithm: 'RSAES_OAEP_SHA_256';
}

/**
 * Encrypts the material (16, 24 or 32 bytes) for the token by RSA-OAEP with SHA-256, and with the material itself the
 * token's nonce by AES-GCM, which proves that both belong together. ibm-cloud-apis.md 3.4
 */
export function sealMaterial(material: Buffer, { payload, nonce }: ImportToken): SealedMaterial {
  const key = Buffer.from(payload, 'base64').toString('utf8');
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const sealed = publicEncrypt({ key, oaepHash: 'sha256', padding }, material);
  const iv = randomBytes(12);
  const cipher = createCipheriv(`aes-${(material.length * 8) as 128 | 192 | 256}-gcm`, material, iv);
  const encrypted = Buffer.concat([cipher.update(Buffer.from(nonce, 'base64')), cipher.final()]);
  return {
    payload: sealed.toString('base64'),
    encryptedNonce: Buffer.concat([encrypted, cipher.getAuthTag()]).toString('base64'),
    iv: iv.toString('base64'),
    encryptionAlgorithm: 'RSAES_OAEP_SHA_256',
  };
}
