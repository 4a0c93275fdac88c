import { UserError } from '../base/errors.ts';
import type { StopSignal } from './host.ts';

/** How a command ends, for the scripts that call it (docs/command-line.md shows this table). */
export const EXIT_CODES = {
  0: 'It is done, or there was nothing to do',
  1: 'Refused or failed: the error names the cause and the cure',
  2: 'The flags or the inputs cannot be used; nothing was sent',
  3: 'A defect of this program',
  4: 'Not known, or not finished yet: nothing is lost, and the same command goes on or finds out',
  130: 'Stopped by SIGINT (Ctrl-C), after cleaning up',
  143: 'Stopped by SIGTERM, after cleaning up',
} as const;

type ExitCode = keyof typeof EXIT_CODES;

const REFUSED_INPUT = new Set(['E_INPUT', 'E_USAGE']);

/** A later run of the same command takes up what these leave. Beside them all that begin with E_STILL_. */
const UNFINISHED = new Set([
  'E_TIMEOUT',
  'E_ORDER_UNKNOWN',
  'E_UNKNOWN_OUTCOME',
  'E_INSTANCE_NOT_SHOWN',
  'E_COS_UPLOAD_LOST',
]);

/** `error`: what a command ended with, undefined when it went well. `stopped`: the signal that came, if any. */
export function exitCodeOf(error: unknown, stopped: StopSignal | undefined): ExitCode {
  if (error === undefined) return 0;
  if (stopped !== undefined) return stopped === 'SIGINT' ? 130 : 143;
  if (!(error instanceof UserError)) return 3;
  if (REFUSED_INPUT.has(error.code)) return 2;
  return error.code.startsWith('E_STILL_') || UNFINISHED.has(error.code) ? 4 : 1;
}
