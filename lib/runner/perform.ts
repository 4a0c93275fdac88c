import { causeChain, UserError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { startTimer, type Timer } from '../base/timer.ts';
import { formatDuration } from '../base/units.ts';
import { nowAwaited } from '../base/waiting.ts';
import type { Action, Edge } from './edge.ts';
import { failureOf, timingOf } from './ending.ts';
import { InputReader } from './inputs.ts';
import { moreAbout } from './more.ts';
import { useProxy } from './proxy.ts';
import { demandNoRevealingOptions, silenceDependencies } from './silence.ts';
import { demandTls } from './tls.ts';

/** What GitHub's runner and a command line share: from reading the inputs to the error that a run ended with. */

/** Where an action runs, and what it is told there. */
export interface Place {
  readonly edge: Edge;
  readonly abort: AbortController;
  /** The input as given, not trimmed; `''` when not given. */
  input(name: string): string;
  /** Inputs that were given and that nobody has asked for are told here. */
  tellUnknown(asked: readonly string[]): void;
}

/**
 * Reads the inputs and does `work` with them under the action's timeout. Never throws: returns the error that it ended
 * with, undefined when it went well. A place's services and stages are loaded by `work`, after the inputs were accepted.
 */
export async function perform<I extends { readonly timeout: number }>(
  action: Action<I>,
  place: Place,
  work: (inputs: I, edge: Edge) => Promise<void>,
): Promise<unknown> {
  const { abort, edge } = place;
  const { log } = edge;
  let timer: Timer | undefined;
  try {
    // Of the process itself: packages and Node read that, whatever environment the place hands on.
    const ignored = silenceDependencies(process.env);
    const inputs = parseInputs(action, place);
    demandTls(process.env);
    demandNoRevealingOptions(process.env, process.execArgv);
    if (ignored.length > 0) log.info(`not read by this action: ${ignored.join(', ')}`);
    timer = startTimer(inputs.timeout, () => abort.abort(timeoutError(action.name, inputs.timeout)));
    await useProxy(process.env);
    await work(inputs, edge);
    return undefined;
  } catch (thrown) {
    const first = firstError(thrown, log);
    const error = abort.signal.aborted && !(first instanceof UserError) ? abort.signal.reason : first;
    edge.summary.failed(failureOf(error, edge));
    return error;
  } finally {
    timer?.stop();
    if (action.outputs.includes('timing')) edge.outputs.set('timing', timingOf(edge.summary));
  }
}

/** The action's inputs from the place and the environment. Throws one UserError that names every problem. */
function parseInputs<I extends { readonly timeout: number }>(action: Action<I>, place: Place): I {
  const env = (name: string) => place.edge.env[name] || undefined;
  const reader = new InputReader({ input: (name) => place.input(name), env, mask: place.edge.mask });
  const inputs = action.parse(reader, env);
  place.tellUnknown([...reader.asked.keys()]);
  reader.finish();
  return inputs;
}

/** What a run ends with when somebody stops it: the first signal starts the clean-up, later ones change nothing. */
export function cancelled(name: string): UserError {
  return new UserError({
    code: 'E_CANCELLED',
    what: `${name} was cancelled`,
    why: 'the run was cancelled, or the runner was stopped',
    fix: 'run it again; it finds what this run has finished',
  });
}

/** With what was waited for when the time ran out, and what had failed there last. */
function timeoutError(name: string, timeout: number): UserError {
  const { what, failed, problem } = nowAwaited() ?? {};
  return new UserError({
    code: 'E_TIMEOUT',
    what: `${name} did not end within its timeout of ${formatDuration(timeout)}${what === undefined ? '' : `; it was waiting for ${what}`}`,
    why: causeOfDelay(what, failed),
    fix: cureOfDelay(what, failed),
    ...(problem === undefined ? {} : { cause: problem }),
  });
}

/** What a try waits for that had neither an answer nor a refusal. */
const isUnanswered = (what: string) => what.startsWith('the answer to ');

function causeOfDelay(what = '', failed: string | undefined): string {
  if (failed !== undefined) return `the last try failed: ${failed}`;
  return isUnanswered(what)
    ? 'no answer came and no refusal: the service is slow, or a firewall or proxy on the way drops what is sent'
    : 'a service or the disk is slower than expected';
}

function cureOfDelay(what = '', failed: string | undefined): string {
  if (failed !== undefined)
    return 'put right what the last try failed with, and run it again: it finds what this run has finished';
  return isUnanswered(what)
    ? 'check that the runner reaches the service (`network`, `endpoints`, HTTPS_PROXY), and run it again (it finds what this run has finished), with a longer timeout where the service is slow'
    : 'run it again (it finds what this run has finished), or give a longer timeout';
}

/**
 * What made `using` end its block is reported. What failed then, while things were given back, is told beside it: by
 * itself it would hide the first, which SuppressedError calls the suppressed one.
 */
function firstError(thrown: unknown, log: Log): unknown {
  let error = thrown;
  while (error instanceof SuppressedError) {
    for (const cause of causeChain(error.error)) log.info(`caused by, while it ended: ${cause}`);
    error = error.suppressed;
  }
  return error;
}

/** The one line of a failure. Its causes, and the stack of a defect, go to the log. Not redacted. */
export function failureText(error: unknown, { env, log }: Pick<Edge, 'env' | 'log'>): string {
  const [message = '', ...causes] = causeChain(error);
  for (const cause of causes) log.info(`caused by: ${cause}`);
  if (error instanceof UserError) return `${message} More: ${moreAbout(error.code, env)}`;
  if (error instanceof Error && error.stack) log.debug(error.stack);
  return `E_DEFECT: ${message} Likely: a defect of this action. Fix: run it again with debug logging and report the log. More: ${moreAbout('E_DEFECT', env)}`;
}

/** The outputs as they may leave the run: a value that holds a secret is a defect, is told, and is left empty. */
export function safeOutputs(
  edge: Edge,
  isSecret: (value: string) => boolean,
  tell: (problem: string) => void,
): [name: string, value: string][] {
  return edge.outputs.entries().map(([name, value]) => {
    if (!isSecret(value)) return [name, value];
    tell(
      `E_DEFECT: the output ${name} would hold a masked value and is left empty. Likely: a defect of this action, or a secret as short as an ordinary word. Fix: report it, with the name of the output only. More: ${moreAbout('E_DEFECT', edge.env)}`,
    );
    return [name, ''];
  });
}
