import { createHash } from 'node:crypto';
import type { ImageIdentity } from '../../lib/base/identity.ts';

/**
 * The same source and key give the same UUID on every host (contract.md Identity). Formed as version 8 of RFC 9562, for
 * UUIDs with a meaning of their own.
 */
export function vhdUuid({ sourceSha256, keyHash }: ImageIdentity): Buffer {
  const text = ['encrypted-image vhd uuid', sourceSha256, keyHash].join('\n');
  const uuid = createHash('sha256').update(text).digest().subarray(0, 16);
  uuid[6] = ((uuid[6] ?? 0) & 0x0f) | 0x80;
  uuid[8] = ((uuid[8] ?? 0) & 0x3f) | 0x80;
  return uuid;
}
