import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { causeChain, UserError } from '../base/errors.ts';
import { visible } from '../base/foreign-text.ts';
import { defang, type Log } from '../base/log.ts';
import { maskForms } from '../base/secret.ts';
import { startTimer, type Timer } from '../base/timer.ts';
import { formatDuration } from '../base/units.ts';
import { InputReader } from './inputs.ts';
import { Outputs } from './outputs.ts';
import { demandNoRevealingOptions, silenceDependencies } from './silence.ts';
import { Summary } from './summary.ts';
import { demandTls } from './tls.ts';
import { unknownInputs } from './unknown-inputs.ts';

/** What a stage is handed of the runner. */
export interface Edge {
  readonly log: Log;
  /** Aborted by cancellation (SIGINT, SIGTERM) and by the action's `timeout`. */
  readonly signal: AbortSignal;
  readonly env: NodeJS.ProcessEnv;
  readonly outputs: Outputs;
  readonly summary: Summary;
  /** Registers a credential that a service handed out. Never call it with a DEK: masking prints it. */
  mask(value: string): void;
  /** Keeps an id for `post`; never a secret. */
  saveState(name: string, value: string): void;
  getState(name: string): string;
}

/** One action: how it reads its inputs, what it does, what `post` undoes. */
export interface Action<I extends { readonly timeout: number }> {
  readonly name: string;
  readonly title: string;
  /** Its errors begin with their code: they are about a workflow, and name the actions that they concern themselves. */
  readonly speaksForWorkflow?: boolean;
  readonly outputs: readonly string[];
  readonly parse: (reader: InputReader, env: (name: string) => string | undefined) => I;
  readonly run: (inputs: I, edge: Edge) => Promise<void>;
  /** Runs after the job, whatever happened; must find everything it needs in the saved state and the inputs. */
  readonly post?: (inputs: I, edge: Edge) => Promise<void>;
}

/** Runs `main`, or `post` when `main` has run already, and ends the process. Never throws. */
export async function runAction<I extends { readonly timeout: number }>(action: Action<I>): Promise<never> {
  const isPost = core.getState('main-has-run') === 'true';
  if (!isPost) core.saveState('main-has-run', 'true');
  const abort = new AbortController();
  listenForCancellation(abort, action.name);
  const edge = makeEdge(action, abort.signal);
  let timer: Timer | undefined;
  try {
    const ignored = silenceDependencies(process.env);
    const inputs = parseInputs(action, isPost ? () => {} : edge.log.warning);
    demandTls(process.env);
    demandNoRevealingOptions(process.env, process.execArgv);
    if (ignored.length > 0) edge.log.info(`not read by this action: ${ignored.join(', ')}`);
    timer = startTimer(inputs.timeout, () => abort.abort(timeoutError(action.name, inputs.timeout)));
    await useProxy();
    if (isPost) await action.post?.(inputs, edge);
    else {
      // Loaded, as the proxy's part is, after the inputs were accepted: a refusal must not wait for it.
      const { refuseForks } = await import('./trust.ts');
      await refuseForks(action.name, process.env);
      await action.run(inputs, edge);
    }
  } catch (thrown) {
    const error = firstError(thrown, edge.log);
    const reason = abort.signal.aborted && !(error instanceof UserError) ? abort.signal.reason : error;
    // `main` has refused the same inputs, and done nothing: there is nothing to undo and no need to say it twice.
    if (isPost && reason instanceof UserError && reason.code === 'E_INPUT') edge.log.debug(reason.message);
    else fail(action.speaksForWorkflow ? '' : `${action.name}: `, reason, edge.log);
  }
  timer?.stop();
  if (!isPost) writeResults(action.name, edge);
  // SDK agents and dangling sockets must not keep the job alive; all work has been awaited.
  process.exit(process.exitCode ?? 0);
}

/** The action's inputs from `INPUT_*` and the environment. Throws one UserError that names every problem. */
function parseInputs<I extends { readonly timeout: number }>(
  { name, parse }: Action<I>,
  warn: (text: string) => void,
): I {
  const env = (name: string) => process.env[name] || undefined;
  const reader = new InputReader({
    input: (name) => core.getInput(name, { trimWhitespace: false }),
    env,
    mask,
  });
  const inputs = parse(reader, env);
  const asked = [...reader.asked.keys()];
  for (const text of unknownInputs(process.env, name, asked, process.argv[1] ?? '')) warn(text);
  reader.finish();
  return inputs;
}

function makeEdge(
  action: { readonly title: string; readonly outputs: readonly string[] },
  signal: AbortSignal,
): Edge {
  return {
    log: {
      info: (text) => core.info(defang(redact(text))),
      notice: (text) => core.notice(shown(text)),
      warning: (text) => core.warning(shown(text)),
      debug: (text) => core.debug(shown(text)),
    },
    signal,
    env: process.env,
    outputs: new Outputs(action.outputs),
    summary: new Summary(action.title),
    mask,
    saveState: (name, value) => core.saveState(name, value),
    getState: (name) => core.getState(name),
  };
}

/** Self-hosted runners often sit behind a proxy. Only newer versions of Node can be told; loading it costs time. */
async function useProxy(): Promise<void> {
  const { env } = process;
  if (!(env['HTTPS_PROXY'] ?? env['https_proxy'] ?? env['HTTP_PROXY'] ?? env['http_proxy'])) return;
  const { default: http }: { default: { setGlobalProxyFromEnv?: () => void } } = await import('node:http');
  http.setGlobalProxyFromEnv?.();
}

const masked = new Set<string>();

/** The runner masks its log; a text that is shown elsewhere (annotations, debug files) is cleaned here as well. */
function redact(text: string): string {
  let clean = text;
  for (const form of masked) if (clean.includes(form)) clean = clean.replaceAll(form, '***');
  return clean;
}

/** A text for an annotation: the runner's package sees to line ends, nobody to what cannot be seen. */
function shown(text: string): string {
  return visible(redact(text));
}

function mask(value: string): void {
  for (const form of maskForms(value)) {
    if (masked.has(form)) continue;
    masked.add(form);
    core.setSecret(form);
  }
}

function listenForCancellation(abort: AbortController, name: string): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // The runner sends SIGINT, then SIGTERM 7.5 s later: the first starts the clean-up, later ones change nothing.
      abort.abort(
        new UserError({
          code: 'E_CANCELLED',
          what: `${name} was cancelled`,
          why: 'the run was cancelled, or the runner was stopped',
          fix: 'run it again; it finds what this run has finished',
        }),
      );
    });
  }
}

function timeoutError(name: string, timeout: number): UserError {
  return new UserError({
    code: 'E_TIMEOUT',
    what: `${name} did not end within its timeout of ${formatDuration(timeout)}`,
    why: 'a service or the disk is slower than expected',
    fix: 'run it again (it finds what this run has finished), or give a longer timeout',
  });
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

function fail(speaker: string, error: unknown, log: Log): void {
  const [message = '', ...causes] = causeChain(error).map(shown);
  for (const cause of causes) log.info(`caused by: ${cause}`);
  if (error instanceof UserError) {
    core.setFailed(`${speaker}${message}`);
    return;
  }
  if (error instanceof Error && error.stack) log.debug(error.stack);
  core.setFailed(
    `${speaker}E_DEFECT: ${message} Likely: a defect of this action. Fix: run it again with debug logging and report the log.`,
  );
}

/** Outputs and summary, in every ending. A value that a mask would blank is a defect: the runner would drop it. */
function writeResults(name: string, edge: Edge): void {
  try {
    for (const [output, value] of edge.outputs.entries()) {
      if ([...masked].some((form) => value.includes(form))) {
        core.setFailed(
          `${name}: E_DEFECT: the output ${output} would hold a masked value and is left empty.`,
        );
        core.setOutput(output, '');
      } else core.setOutput(output, value);
    }
    const file = process.env['GITHUB_STEP_SUMMARY'];
    const text = edge.summary.render();
    if (file && text) appendFileSync(file, text);
  } catch (error) {
    core.setFailed(
      `${name}: E_RUNNER_FILES: the runner's output files cannot be written: ${causeChain(error).map(shown).join(': ')}`,
    );
  }
}
