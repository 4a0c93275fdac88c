import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transferChart } from './chart.ts';
import type { TransferReport } from './report.ts';
import { transferMarkdown } from './table.ts';

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/** Writes `transfer.json`, `transfer.svg` and the tables into `transfer.md`, between its markers when it is there. */
export async function publishTransfer(report: TransferReport, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = join(folder, 'transfer.md');
  const old = await readFile(page, 'utf8').catch(() => `${START}\n${END}\n`);
  await writeFile(join(folder, 'transfer.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(folder, 'transfer.svg'), transferChart(report));
  await writeFile(page, transferFilled(old, report));
}

/** The page with the report's tables between its markers. Throws when it has none. */
export function transferFilled(page: string, report: TransferReport): string {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`transfer.md has no markers ${START} and ${END}`);
  return `${page.slice(0, start + START.length)}\n${transferMarkdown(report)}${page.slice(end)}`;
}
