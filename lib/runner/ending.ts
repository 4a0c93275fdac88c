import { causeChain, UserError } from '../base/errors.ts';
import type { Edge } from './edge.ts';
import { moreAbout } from './more.ts';
import type { BadEnding, Failure, Summary } from './summary.ts';

/** Causes that are shown at most; the log has all. */
const CAUSES = 3;

/** What a run's summary tells of the error that ended it, whatever was thrown. */
export function failureOf(
  error: unknown,
  { summary: { begun }, signal, env }: Pick<Edge, 'summary' | 'signal' | 'env'>,
): Failure {
  const [message = '', ...causes] = causeChain(error);
  const ending = endingOf(error, begun, signal);
  if (error instanceof UserError) {
    const { code, what, why, fix } = error;
    return { ending, code, what, why, fix, more: moreAbout(code, env), causes: causes.slice(0, CAUSES) };
  }
  return {
    ending: ending === 'refused' ? 'failed' : ending,
    code: 'E_DEFECT',
    what: message,
    why: 'a defect of this action',
    fix: 'run it again with debug logging and report the log',
    more: moreAbout('E_DEFECT', env),
    causes: causes.slice(0, CAUSES),
  };
}

function endingOf(error: unknown, begun: boolean, signal: AbortSignal): BadEnding {
  // What a stage says at the end of its time, such as E_STILL_IMPORTING, has a code of its own.
  const reason: unknown = signal.aborted ? signal.reason : error;
  if (reason instanceof UserError && reason.code === 'E_CANCELLED') return 'cancelled';
  if (reason instanceof UserError && reason.code === 'E_TIMEOUT') return 'timeout';
  return begun ? 'failed' : 'refused';
}

/** `<start>/<end>` of a run so far, RFC 3339 in UTC: the output `timing`. */
export function timingOf({ times: { from, until } }: Pick<Summary, 'times'>): string {
  return `${new Date(from).toISOString()}/${new Date(until).toISOString()}`;
}
