import type { Log } from '../base/log.ts';
import type { Summary } from './summary.ts';

/** What a dry run has judged before there is what it is about, and what it could not judge. */
export interface Rehearsed {
  /** `the import`, `the order`. */
  readonly what: string;
  /** Nothing speaks against these. */
  readonly judged: readonly string[];
  /** These only the run itself will show, each with the reason. */
  readonly open: readonly string[];
}

/** The end of a rehearsal that nothing was refused in, into log and summary. */
export function tellRehearsed({ what, judged, open }: Rehearsed, log: Log, summary: Summary): void {
  for (const each of judged) log.info(`good: ${each}`);
  log.notice(
    `${what} was rehearsed, nothing was made: ${judged.length} things were judged, and all are good`,
  );
  log.notice(`not judged: ${open.join('; ')}`);
  const sentence = `Nothing was made. What could be asked was asked, and nothing speaks against ${what}.`;
  summary.ended('dry-run', `${what} was rehearsed`, sentence);
  summary.figures(
    ['Rehearsed', 'Found'],
    [...judged.map((each) => [each, 'good']), ...open.map((each) => [each, 'not judged'])],
  );
}
