import { readFileSync } from 'node:fs';

/** A text file of this repository, by its path. The bundles put other readers here (tools/bundle.ts). */
export function ownText(path: string): string {
  // Imports: nothing; texts are read, never modules.
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}
