import { visible } from './foreign-text.ts';

/** Where rooms report to. The runner's edge prints it; tests collect it. Lines are plain text without secrets. */
export interface Log {
  info(text: string): void;
  /** Shown on the run's page. */
  notice(text: string): void;
  warning(text: string): void;
  /** Only with the runner's debug logging. */
  debug(text: string): void;
  /** How far something is, where each text replaces the one before: only at a terminal. Else `info` is told, rarely. */
  progress?(text: string): void;
}

export const silentLog: Log = { info() {}, notice() {}, warning() {}, debug() {} };

/**
 * Makes foreign text harmless for the runner, which reads commands from stdout: a line that begins with `::`
 * (after white space) or holds `##[` would be one; control and invisible characters could hide the rest. pitfalls.md
 * I11
 */
export function defang(text: string): string {
  return visible(text.replace(/\r\n?|\u2028|\u2029/g, '\n'))
    .replace(/[^ -~\u00a0-\uffff\n\t]/g, ' ')
    .split('\n')
    .map((line) => (line.trimStart().startsWith('::') ? `| ${line}` : line).replaceAll('##[', '# #['))
    .join('\n');
}
