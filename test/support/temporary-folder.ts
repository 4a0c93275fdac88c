import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Both projects call this; one folder is enough. */
const MARK = 'TESTS_TEMPORARY_FOLDER';

/**
 * A run's own folder for all that is temporary. What tests leave there, mostly of processes that they kill, is named at
 * the end and removed: it does not pile up in the system's folder.
 */
export function setup(): (() => void) | undefined {
  if (process.env[MARK] !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  // As /tmp: some tests run programs as another user.
  chmodSync(folder, 0o1777);
  process.env[MARK] = folder;
  process.env['TMPDIR'] = folder;
  return () => {
    const left = readdirSync(folder);
    if (left.length > 0) console.warn(`left behind in the temporary folder, and removed: ${left.join(', ')}`);
    rmSync(folder, { recursive: true, force: true });
  };
}
