import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { isObject, parseObject } from '../core/app.ts';
import type { KeyVersion } from './model.ts';

/** What a wrapped DEK looks like inside its base64 (ibm-cloud-apis.md 3.5). */
interface Envelope {
  readonly ciphertext: Buffer;
  readonly iv: Buffer;
  readonly handle: string;
}

const ENVELOPE_VERSION = '4.0.0';
const TAG_BYTES = 16;

/**
 * Wraps the base64 text of a DEK with AES-GCM under one version of a root key.
 * The service encrypts the text, not the bytes behind it, so a 32-byte DEK gives 252 characters.
 */
export function wrap(version: KeyVersion, plaintext: string, aad: readonly string[]): string {
  const key = Buffer.from(version.material, 'base64');
  const iv = randomBytes(12);
  const cipher = createCipheriv(cipherFor(key), key, iv);
  cipher.setAAD(encodeAad(aad));
  const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  const envelope = {
    ciphertext: body.toString('base64'),
    iv: iv.toString('base64'),
    version: ENVELOPE_VERSION,
    handle: version.id,
  };
  return Buffer.from(JSON.stringify(envelope), 'utf8').toString('base64');
}

/**
 * Finds the version that wrapped the DEK and returns the DEK's base64 text with it.
 * Undefined when it is no output of `wrap`, was wrapped by another key, or with another AAD.
 * Versions with the same imported material can open each other's envelopes, so the handle is only tried first.
 */
export function unwrap(
  versions: readonly KeyVersion[],
  wrapped: string,
  aad: readonly string[],
): { plaintext: string; version: KeyVersion } | undefined {
  const envelope = parseEnvelope(wrapped);
  if (!envelope) return undefined;
  const named = versions.filter((version) => version.id === envelope.handle);
  const others = versions.filter((version) => version.id !== envelope.handle);
  for (const version of [...named, ...others]) {
    const plaintext = decrypt(envelope, version, aad);
    if (plaintext !== undefined) return { plaintext, version };
  }
  return undefined;
}

function decrypt(envelope: Envelope, version: KeyVersion, aad: readonly string[]): string | undefined {
  const key = Buffer.from(version.material, 'base64');
  if (key.length === 0) return undefined;
  const decipher = createDecipheriv(cipherFor(key), key, envelope.iv);
  decipher.setAAD(encodeAad(aad));
  decipher.setAuthTag(envelope.ciphertext.subarray(-TAG_BYTES));
  try {
    const body = envelope.ciphertext.subarray(0, -TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

function parseEnvelope(wrapped: string): Envelope | undefined {
  const bytes = decodeBase64(wrapped);
  const object = bytes && parseObject(bytes.toString('utf8'));
  if (!isObject(object)) return undefined;
  const { ciphertext, iv, version, handle } = object;
  if (typeof ciphertext !== 'string' || typeof iv !== 'string' || typeof handle !== 'string')
    return undefined;
  const body = decodeBase64(ciphertext);
  const nonce = decodeBase64(iv);
  if (!body || body.length <= TAG_BYTES || nonce?.length !== 12 || version !== ENVELOPE_VERSION)
    return undefined;
  return { ciphertext: body, iv: nonce, handle };
}

function cipherFor(key: Buffer): 'aes-128-gcm' | 'aes-192-gcm' | 'aes-256-gcm' {
  if (key.length === 16) return 'aes-128-gcm';
  return key.length === 24 ? 'aes-192-gcm' : 'aes-256-gcm';
}

/** Length-prefixed, so that `["ab"]` and `["a","b"]` differ. */
function encodeAad(aad: readonly string[]): Buffer {
  const parts = aad.map((text) => {
    const bytes = Buffer.from(text, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
  });
  return Buffer.concat(parts);
}

/** Strict standard base64 with padding; undefined for anything else, also for the empty text. */
export function decodeBase64(text: string): Buffer | undefined {
  if (text === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(text) || text.length % 4 !== 0) return undefined;
  return Buffer.from(text, 'base64');
}
