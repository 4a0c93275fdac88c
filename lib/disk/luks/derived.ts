import { createCipheriv, hkdfSync } from 'node:crypto';
import type { LuksBytes } from './luks1.ts';

/**
 * What is random in a LUKS image, derived from the DEK, so that the same image comes out with the same bytes: then an
 * upload that was interrupted goes on, although no file of it is left.
 *
 * Each value is HKDF-SHA-256 (RFC 5869) of the raw DEK, with a fixed salt, and with the name of the value and the image's
 * identity (contract.md Identity) as its info. Long ones are the key stream of AES-256-CTR, from counter 0, under a key
 * that is derived so for this one value.
 *
 * Why that is safe:
 * - The DEK has 256 or 512 random bits. Without it the values cannot be told from random ones, and none of them tells
 *   anything about another or about the DEK. The DEK is used besides as the passphrase of the header, through PBKDF2 over
 *   its base64 text: other function, other input.
 * - Who has the DEK opens the header anyway, and so has the volume key already.
 * - The identity names the digest of the source: two sources under one DEK get two volume keys, so that no key and sector
 *   number ever meet two plaintexts. The same source gives the same bytes again, which tells that it is the same, as
 *   the VHD does (there the DEK itself is the key of the sectors).
 *
 * What it gives up: the volume key stays known to who had the DEK, also after the header's passphrase was changed or its
 * key slot was wiped. Whoever must shut out a DEK encrypts again under another, as for a VHD.
 */

const SALT = 'encrypted-image luks stream 1';
const VOLUME_KEY = 64;
const UUID = 16;
/** Bytes that HKDF itself gives; longer values come out of a key stream. */
const SHORT = 64;

export interface LuksMaterial {
  /** The caller wipes it. */
  readonly volumeKey: Buffer;
  readonly uuid: string;
  /** Salts and filler of the header. */
  readonly bytes: LuksBytes;
}

/** `dek`: the raw key; `identity`: of the image, in hex. The same two give the same material. */
export function derivedMaterial(dek: Uint8Array, identity: string): LuksMaterial {
  const derive = (name: string, length: number): Buffer =>
    Buffer.from(hkdfSync('sha256', dek, SALT, `${name}\n${identity}`, length));
  const bytes: LuksBytes = (name, length) => {
    if (length <= SHORT) return derive(name, length);
    const key = derive(name, 32);
    const stream = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
    key.fill(0);
    return stream.update(Buffer.alloc(length));
  };
  return {
    volumeKey: derive('volume key', VOLUME_KEY),
    uuid: uuidOf(derive('uuid', UUID)),
    bytes,
  };
}

/** Version 8 of RFC 9562: for UUIDs with a meaning of their own. */
function uuidOf(bytes: Buffer): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
