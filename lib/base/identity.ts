import { createHash } from 'node:crypto';

export type ImageFormat = 'vhd' | 'luks-raw';

/**
 * What makes an imported image the same image, however often it is wrapped or encrypted again (contract.md Identity).
 */
export interface ImageIdentity {
  readonly sourceSha256: string;
  readonly format: ImageFormat;
  readonly keyHash: string;
  readonly rootKeyCrn: string;
}

/** Lower-case hex SHA-256 over the four parts, one a line. */
export function imageIdentity(identity: ImageIdentity): string {
  const text = [identity.sourceSha256, identity.format, identity.keyHash, identity.rootKeyCrn].join('\n');
  return createHash('sha256').update(text).digest('hex');
}
