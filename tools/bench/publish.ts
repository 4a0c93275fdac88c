import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chart } from './chart.ts';
import type { Report } from './report.ts';
import { markdown } from './table.ts';

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/**
 * Writes `speed.json`, `speed.svg` and the tables into `speed.md`: between its markers when it is there, else as a file
 * of their own.
 */
export async function publish(report: Report, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = join(folder, 'speed.md');
  const old = await readFile(page, 'utf8').catch(() => `${START}\n${END}\n`);
  await writeFile(join(folder, 'speed.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(folder, 'speed.svg'), chart(report));
  await writeFile(page, filled(old, report));
}

/** The page with the report's tables between its markers. Throws when it has none. */
export function filled(page: string, report: Report): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`speed.md has no markers ${START} and ${END}`);
  return `${page.slice(0, start + START.length)}\n${markdown(report)}${page.slice(end)}`;
}
