import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CachePlace } from '../../actions/encrypt-image/cache-client.ts';
import { hasTool } from '../support/tools.ts';

/** What the tests of the process that speaks to the cache share. */

export const KEY = 'encrypted-image-1-1-1';
export const limits = () => ({ signal: new AbortController().signal, timeout: 25_000 });

/** `folder`: where the place is made. */
export function place(folder: string): CachePlace {
  const own = mkdtempSync(join(folder, 'place-'));
  const made = { files: join(own, 'files'), scratch: join(own, 'scratch') };
  for (const path of [made.files, made.scratch]) mkdirSync(path);
  return made;
}

/** A place with the two files; `image` bytes of noise. */
export function filled(folder: string, image: number): CachePlace & { readonly bytes: Buffer } {
  const made = place(folder);
  const bytes = randomBytes(image);
  writeFileSync(join(made.files, 'image'), bytes);
  writeFileSync(join(made.files, 'manifest.json'), '{}');
  return { ...made, bytes };
}

/** As on GitHub's runners; without it the cache's package packs by gzip, and these archives by nothing. */
export const withZstd = { skip: !hasTool('zstd') };
