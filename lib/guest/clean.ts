import { oneLine } from '../base/errors.ts';
import { defang } from '../base/log.ts';

/**
 * Text of a guest for logs, summary and manifest: one line, no control or direction characters, cut. A guest's files
 * are as hostile as any download. pitfalls.md I8, I11
 */
export function clean(text: string, limit = 120): string {
  return oneLine(defang(text), limit);
}
