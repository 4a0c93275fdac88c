import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { Store } from '../ports.ts';

/**
 * Keeps credentials off the disk: values that must be given out again are derived from the account's seed or
 * sealed with a key derived from it; all others are kept as digests.
 */
export interface Vault {
  /** The same bytes for the same purpose as long as the state lives. */
  derive(purpose: string, length: number): Buffer;
  seal(text: string): string;
  open(sealed: string): string;
}

export function openVault(store: Store): Vault {
  const table = store.table<{ seed: string }>('vault');
  let record = table.get('seed');
  if (!record) {
    record = { seed: randomBytes(32).toString('base64') };
    table.put('seed', record);
  }
  const seed = Buffer.from(record.seed, 'base64');
  const derive = (purpose: string, length: number) =>
    Buffer.from(hkdfSync('sha256', seed, '', purpose, length));
  const sealingKey = derive('seal', 32);
  return {
    derive,
    seal(text) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sealingKey, iv);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, body, cipher.getAuthTag()]).toString('base64');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', sealingKey, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(-16));
      return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
    },
  };
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
