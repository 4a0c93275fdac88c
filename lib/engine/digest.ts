import { webcrypto } from 'node:crypto';

/**
 * SHA-256 of the bytes as they are now, computed on another thread: the caller may change them at once (WebCrypto
 * works on a copy).
 */
export async function digestAside(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
}
