import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Log } from '../../lib/base/log.ts';
import { Secret } from '../../lib/base/secret.ts';
import { createTokenSource } from '../../lib/iam/token-source.ts';
import type { Authorize } from '../../lib/object-storage/calls.ts';
import type { Content } from '../../lib/object-storage/content.ts';
import { createObjectStorage, type ObjectStorage } from '../../lib/object-storage/object-storage.ts';

/** All that a client needs, which must do in a process of its own too. */
export interface Access {
  readonly url: string;
  /** The local cloud's; empty where `authorize` lets in. */
  readonly apiKey: string;
  readonly iamUrl: string;
}

interface ClientDeps {
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly stallLimit: number;
  readonly authorize?: Authorize | undefined;
}

export function clientOf(access: Access, { signal, log, stallLimit, authorize }: ClientDeps): ObjectStorage {
  const tokens = createTokenSource({
    apiKey: new Secret(access.apiKey),
    url: access.iamUrl,
    mask: () => undefined,
    signal,
    log,
  });
  return createObjectStorage({
    tokens,
    endpoints: { network: 'public', overrides: { cos: access.url } },
    region: 'us-south',
    signal,
    log,
    retry: { base: 2 },
    stallLimit,
    ...(authorize ? { authorize } : {}),
  });
}

/** Bytes in memory as what is to be an object. */
export function contentOf(bytes: Buffer): Content {
  return {
    size: bytes.length,
    again: true,
    async fill(position, room) {
      room.set(bytes.subarray(position, position + room.length));
    },
  };
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function crc32Base64(bytes: Buffer): string {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  return sum.toString('base64');
}

/** Bytes that are the same for the same seed, and that no compression or repetition could make right by chance. */
export function noise(size: number, seed: number): Buffer {
  const bytes = Buffer.alloc(size);
  let state = seed * 2654435761 + 1;
  for (let at = 0; at + 4 <= size; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    bytes.writeInt32LE(state ^ (state >>> 15), at);
  }
  return bytes;
}
