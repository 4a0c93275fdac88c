import { appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { causeChain, UserError } from '../base/errors.ts';
import { defang } from '../base/log.ts';
import type { Action, Edge } from './edge.ts';
import { Masked } from './masked.ts';
import { moreAbout } from './more.ts';
import { Outputs } from './outputs.ts';
import { cancelled, failureText, perform, safeOutputs } from './perform.ts';
import { Summary } from './summary.ts';
import { unknownInputs } from './unknown-inputs.ts';

/** The edge to GitHub's runner. That of a command line is lib/command-line. */

/** Not empty, in `post`, when `main` was cancelled. */
const CANCELLED_STATE = 'cancelled';

/** Outside of GitHub Actions nobody takes masks out of the log: a mask command would print the secret. */
const ON_GITHUB = process.env['GITHUB_ACTIONS'] === 'true';

const masked = new Masked((form) => {
  if (ON_GITHUB) core.setSecret(form);
});
const { shown } = masked;

/** Runs `main`, or `post` when `main` has run already, and ends the process. Never throws. */
export async function runAction<I extends { readonly timeout: number }>(action: Action<I>): Promise<never> {
  const isPost = core.getState('main-has-run') === 'true';
  if (!isPost) core.saveState('main-has-run', 'true');
  const abort = new AbortController();
  // The runner sends SIGINT, then SIGTERM 7.5 s later: the first starts the clean-up, later ones change nothing.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      // `post` tells a run that somebody stopped from one that was lost.
      if (!isPost) core.saveState(CANCELLED_STATE, 'true');
      abort.abort(cancelled(action.name));
    });
  const edge = makeEdge(action, abort.signal);
  if (!ON_GITHUB) edge.log.info(HOW_OUTSIDE);
  const place = {
    edge,
    abort,
    input: (name: string) => core.getInput(name, { trimWhitespace: false }),
    tellUnknown(asked: readonly string[]) {
      if (isPost) return;
      const texts = unknownInputs(process.env, action.name, asked, process.argv[1] ?? '');
      for (const text of texts) edge.log.warning(text);
    },
  };
  const error = await perform(action, place, async (inputs) => {
    if (isPost) await action.post?.(inputs, edge);
    else {
      // Loaded, as the proxy's part is, after the inputs were accepted: a refusal must not wait for it.
      const { refuseForks } = await import('./trust.ts');
      await refuseForks(action.name, process.env);
      await action.run(inputs, edge);
    }
  });
  // `main` has refused the same inputs, and done nothing: there is nothing to undo and no need to say it twice.
  if (isPost && error instanceof UserError && error.code === 'E_INPUT') edge.log.debug(error.message);
  else if (error !== undefined) fail(action.speaksForWorkflow ? '' : `${action.name}: `, error, edge);
  if (!isPost) writeResults(action.name, edge);
  // SDK agents and dangling sockets must not keep the job alive; all work has been awaited.
  process.exit(process.exitCode ?? 0);
}

const HOW_OUTSIDE =
  'This program is an action of GitHub Actions. Elsewhere, run the command line, which does the same: encrypted-image --help (docs/command-line.md).';

function makeEdge(
  action: { readonly name: string; readonly title: string; readonly outputs: readonly string[] },
  signal: AbortSignal,
): Edge {
  return {
    log: {
      info: (text) => core.info(defang(masked.redact(text))),
      // The runner's package sees to line ends.
      notice: (text) => core.notice(shown(text)),
      warning: (text) => core.warning(shown(text)),
      debug: (text) => core.debug(shown(text)),
    },
    signal,
    env: process.env,
    temp: process.env['RUNNER_TEMP'] || tmpdir(),
    outputs: new Outputs(action.outputs),
    summary: new Summary(action.title, { action: action.name, clean: masked.redact }),
    mask: masked.add,
    saveState: (name, value) => core.saveState(name, value),
    getState: (name) => core.getState(name),
  };
}

function fail(speaker: string, error: unknown, edge: Edge): void {
  core.setFailed(shown(`${speaker}${failureText(error, edge)}`));
}

/** Outputs and summary, in every ending. A value that a mask would blank is a defect: the runner would drop it. */
function writeResults(name: string, edge: Edge): void {
  try {
    const isSecret = (value: string) => masked.holds(value);
    const outputs = safeOutputs(edge, isSecret, (problem) => core.setFailed(`${name}: ${problem}`));
    for (const [output, value] of outputs) core.setOutput(output, value);
    const file = process.env['GITHUB_STEP_SUMMARY'];
    const text = edge.summary.render();
    if (file && text) appendFileSync(file, text);
  } catch (error) {
    const causes = causeChain(error).map(shown).join(': ');
    core.setFailed(
      `${name}: E_RUNNER_FILES: the runner's output files cannot be written: ${causes} Likely: the runner's disk is full, or a step removed its files. Fix: free space on the runner and run again; what was done is found again. More: ${moreAbout('E_RUNNER_FILES', edge.env)}`,
    );
  }
}
