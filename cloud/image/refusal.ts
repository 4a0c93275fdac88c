import type { Outcome } from '../ports.ts';

/**
 * Why an image is refused. The codes are the local cloud's own: IBM documents only that an import fails
 * (softlayer-api.md 7.3), so the classic room may show them as it likes.
 */
export type ImageRefusalCode =
  /** Not a regular file, empty, or cut off. */
  | 'image_file'
  /** Neither an encrypted VHD nor RAW with a LUKS1 header. */
  | 'image_format'
  /** The DEK is not 32 or 64 bytes, or its XTS halves are equal. */
  | 'image_key'
  | 'vhd_footer'
  | 'vhd_header'
  /** Fixed or differencing: only dynamic disks can be encrypted. */
  | 'vhd_type'
  /** No batmap (or another creator than `tap`), hence no place for a key hash. */
  | 'vhd_no_batmap'
  | 'vhd_batmap'
  /** A VHD whose batmap header carries no key hash. */
  | 'vhd_not_encrypted'
  /** SHA-256(nonce, key) differs: another DEK encrypted this image. */
  | 'vhd_key_hash'
  /** Block allocation table: outside the file, overlapping, or over the metadata. */
  | 'vhd_bat'
  | 'luks_header'
  /** LUKS2; IBM's 2018 recipe and qemu read LUKS1 only. */
  | 'luks_version'
  | 'luks_cipher'
  /** No key slot opens with the base64 text of the DEK. */
  | 'luks_passphrase'
  /** A stored sector is not ciphertext. */
  | 'image_plaintext'
  /** The decrypted disk does not begin with a boot signature. */
  | 'disk_signature'
  /** No partition, or one that lies outside the disk. */
  | 'disk_partitions';

/** Thrown inside the room; `settle` turns it into a refusal at its edge. */
class ImageRefused extends Error {
  readonly code: ImageRefusalCode;

  constructor(code: ImageRefusalCode, message: string) {
    super(message);
    this.name = 'ImageRefused';
    this.code = code;
  }
}

export function refuse(code: ImageRefusalCode, message: string): never {
  throw new ImageRefused(code, message);
}

/** Refusals become values; anything else (a disk error, an abort) stays an error. */
export async function settle<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof ImageRefused)) throw error;
    return {
      ok: false,
      refusal: { service: 'image', status: 400, code: error.code, message: error.message },
    };
  }
}
