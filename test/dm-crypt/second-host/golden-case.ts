import { goldenCases } from '../../support/plain-vhd.ts';

export interface GoldenCase {
  /** For `goldenFile`. */
  readonly input: string;
  /** Base64 of the DEK. */
  readonly key: string;
  /** For LUKS: that of the real tool where it made one, else one of these tests. */
  readonly volumeKey: Buffer;
  /** SHA-256 of what the real tool made of the source's bytes in LUKS; undefined for the cases that are VHDs. */
  readonly payloadSha256: string | undefined;
}

export const LUKS_VOLUME_KEY = Buffer.from(Array.from({ length: 64 }, (_, index) => (index * 37 + 11) & 255));

/** `id`: the beginning of its name, `p08`. */
export function goldenCase(id: string): GoldenCase {
  const { vhd, luks } = goldenCases();
  const one = vhd.find((found) => found.id.startsWith(`${id}-`));
  if (one)
    return {
      input: one.input,
      key: one.key_base64,
      volumeKey: LUKS_VOLUME_KEY,
      payloadSha256: undefined,
    };
  const other = luks.find((found) => found.id.startsWith(`${id}-`));
  if (!other) throw new Error(`no golden case ${id}`);
  return {
    input: other.plaintext,
    key: other.passphrase,
    volumeKey: Buffer.from(other.master_key_hex, 'hex'),
    payloadSha256: other.payload_cipher_sha256_first_plaintext_size_bytes,
  };
}
