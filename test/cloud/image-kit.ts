import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { createImages } from '../../cloud/image/images.ts';
import type { DecryptedDisk } from '../../cloud/ports.ts';
import { encryptedVhd } from '../support/encrypted-files.ts';

export const BLOCK = 2 * 1024 * 1024;
export const TABLE = 1536;
export const BATMAP_HEADER = 2048;
export const key = Buffer.from(Array.from({ length: 64 }, (_, index) => index));
export const images = createImages();
/** Of the file of tests that runs. */
export let folder = '';

export function withFolder(): void {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'image-test-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

export function partitioned(size: number, start = 1, sectors = 2): Buffer {
  const disk = Buffer.alloc(size);
  disk.writeUInt8(0x83, 446 + 4);
  disk.writeUInt32LE(start, 446 + 8);
  disk.writeUInt32LE(sectors, 446 + 12);
  disk.writeUInt16LE(0xaa55, 510);
  return disk;
}

/** Made once: encrypting sector by sector is slow. Each call is a copy. */
let made: Buffer | undefined;
export function good(): Buffer {
  const disk = partitioned(BLOCK);
  const block = (index: number) => (index === 1 ? undefined : disk);
  made ??= encryptedVhd({ virtualSize: 3 * BLOCK, key, block });
  return Buffer.from(made);
}

export async function codeOf(image: Buffer, dek = key, call: 'open' | 'check' = 'open'): Promise<string> {
  const path = join(folder, 'image');
  writeFileSync(path, image);
  const outcome =
    call === 'open'
      ? await images.open(path, dek)
      : await images.check(path, dek, AbortSignal.timeout(30_000));
  if (!outcome.ok) return outcome.refusal.code;
  if (call === 'open') await (outcome.value as DecryptedDisk).close();
  return 'accepted';
}
export function changed(change: (image: Buffer) => void): Buffer {
  const image = good();
  change(image);
  return image;
}
