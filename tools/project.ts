import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Git-ignored folder for everything that tools make: caches, the venv, the lab. */
export const WORK = join(ROOT, '.work');
/** Where the repository lives: the one place that README, examples and docs take it from. */
export const REPOSITORY = 'encrypted-image/encrypted-image';

/** Names of the actions: the folders below `actions/` that hold an `action.yml`. */
export function actionNames(): string[] {
  return readdirSync(join(ROOT, 'actions'))
    .filter((name) =>
      statSync(join(ROOT, 'actions', name, 'action.yml'), { throwIfNoEntry: false })?.isFile(),
    )
    .sort();
}

export function readText(...path: string[]): string {
  return readFileSync(join(ROOT, ...path), 'utf8');
}
