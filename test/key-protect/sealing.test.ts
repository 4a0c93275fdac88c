import { constants, createDecipheriv, generateKeyPairSync, privateDecrypt, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealMaterial } from '../../lib/key-protect/sealing.ts';

test.each([16, 24, 32])('material of %i bytes is sealed as Key Protect opens it', (bytes) => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const nonce = randomBytes(12);
  const material = randomBytes(bytes);
  const token = { payload: Buffer.from(pem).toString('base64'), nonce: nonce.toString('base64') };
  const sealed = sealMaterial(material, token);

  expect(sealed.encryptionAlgorithm).toBe('RSAES_OAEP_SHA_256');
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const payload = Buffer.from(sealed.payload, 'base64');
  const opened = privateDecrypt({ key: privateKey, oaepHash: 'sha256', padding }, payload);
  expect(opened.equals(material)).toBe(true);
  const iv = Buffer.from(sealed.iv, 'base64');
  const encrypted = Buffer.from(sealed.encryptedNonce, 'base64');
  expect([iv.length, encrypted.length]).toEqual([12, 12 + 16]);
  const cipher = createDecipheriv(`aes-${(bytes * 8) as 256}-gcm`, opened, iv);
  cipher.setAuthTag(encrypted.subarray(-16));
  const back = Buffer.concat([cipher.update(encrypted.subarray(0, -16)), cipher.final()]);
  expect(back.equals(nonce)).toBe(true);
  // Nothing of one call serves another.
  expect(sealMaterial(material, token).iv).not.toBe(sealed.iv);
});
