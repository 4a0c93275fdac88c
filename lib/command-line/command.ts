import { messageOf, UserError } from '../base/errors.ts';
import type { Action, Edge } from '../runner/edge.ts';
import { Masked } from '../runner/masked.ts';
import { Outputs } from '../runner/outputs.ts';
import { cancelled, failureText, perform, safeOutputs } from '../runner/perform.ts';
import { Summary } from '../runner/summary.ts';
import { exitCodeOf } from './endings.ts';
import { type Flags, readFlags } from './flags.ts';
import { commandHelp } from './help.ts';
import type { Host, StopSignal } from './host.ts';
import type { Metadata } from './metadata.ts';
import { type Offered, offerOf } from './offer.ts';
import { dotenv, ResultFiles } from './result-files.ts';
import { openScreen, type Screen } from './screen.ts';
import { refuseForeignCode, surroundings } from './surroundings.ts';
import { valuesOf } from './values.ts';

/** The edge to a command line, the twin of lib/runner/action.ts. */

/** What is asked of a command. */
export interface Call {
  readonly command: string;
  /** The arguments after the command's name. */
  readonly args: readonly string[];
  /** Inputs that the command itself decides. */
  readonly fixed: Readonly<Record<string, string>>;
  /** Inputs that have no meaning with those. */
  readonly withheld: readonly string[];
  readonly host: Host;
  readonly metadata: () => Metadata;
  /** The other commands that have a flag. */
  readonly owners: (flag: string) => readonly string[];
}

/** Milliseconds in which what a failed run left behind is removed. */
const CLEAN_UP = 60_000;

/** Runs an action as a command. Returns the exit code; never throws. */
export async function runCommand<I extends { readonly timeout: number }>(
  action: Action<I>,
  call: Call,
): Promise<number> {
  const { command, fixed, host } = call;
  const offered = offerOf(action, [...Object.keys(fixed), ...call.withheld]);
  const flags = readFlags(call.args, offered, call.owners);
  if (flags.general.has('help')) {
    host.stdout(commandHelp(command, offered, call.metadata()));
    return 0;
  }
  const masked = new Masked(() => undefined);
  const screen = openScreen(host, masked, loudnessOf(flags));
  try {
    using files = new ResultFiles(flags.general, host.folder);
    const values = new Map([...acceptedValues(flags, offered, call), ...Object.entries(fixed)]);
    return await runAccepted(action, { call, values, files, screen, masked });
  } catch (error) {
    // Only what is wrong with the flags comes here.
    screen.error(failureText(error, { env: host.env, log: screen.log }));
    return exitCodeOf(error, undefined);
  }
}

function loudnessOf({ general }: Flags) {
  if (general.has('quiet')) return 'quiet';
  return general.has('verbose') ? 'verbose' : 'usual';
}

/** Throws one error that names all that is wrong with the flags. */
function acceptedValues(
  flags: Flags,
  offered: readonly Offered[],
  { command, host }: Call,
): ReadonlyMap<string, string> {
  const { values, problems } = valuesOf(flags, offered, host);
  const all = [...flags.problems, ...problems];
  if (all.length === 0) return values;
  const [first = ''] = all;
  throw new UserError({
    code: 'E_USAGE',
    what: all.length === 1 ? first : `${all.length} problems: ${all.join('; ')}`,
    why: 'a flag is misspelt, or lacks its value; nothing was read or sent',
    fix: `correct the command; \`encrypted-image ${command} --help\` shows all flags`,
  });
}

interface Accepted {
  readonly call: Call;
  readonly values: ReadonlyMap<string, string>;
  readonly files: ResultFiles;
  readonly screen: Screen;
  readonly masked: Masked;
}

async function runAccepted<I extends { readonly timeout: number }>(
  action: Action<I>,
  { call, values, files, screen, masked }: Accepted,
): Promise<number> {
  const { host, command } = call;
  const abort = new AbortController();
  let stopped: StopSignal | undefined;
  const unlisten = host.listen((signal) => {
    stopped ??= signal;
    abort.abort(cancelled(command));
  });
  const edge = makeEdge(action, { host, screen, masked, signal: abort.signal });
  const place = {
    edge,
    abort,
    input: (name: string) => values.get(name) ?? '',
    tellUnknown: () => undefined,
  };
  let accepted: I | undefined;
  const error = await perform(action, place, async (inputs) => {
    accepted = inputs;
    await refuseForeignCode(command, host.env);
    await action.run(inputs, edge);
  });
  if (error !== undefined) {
    screen.error(failureText(error, edge));
    if (accepted !== undefined) await cleanUp(action, accepted, edge);
  }
  unlisten();
  const wrong = writeResults(edge, { command, host, files, screen, masked });
  return exitCodeOf(error ?? wrong, stopped);
}

interface Surface {
  readonly host: Host;
  readonly screen: Screen;
  readonly masked: Masked;
  readonly signal: AbortSignal;
}

function makeEdge(
  action: { readonly name: string; readonly title: string; readonly outputs: readonly string[] },
  { host, screen, masked, signal }: Surface,
): Edge {
  const state = new Map<string, string>();
  return {
    log: screen.log,
    signal,
    env: surroundings(host.env, host.folder),
    temp: host.folder,
    outputs: new Outputs(action.outputs),
    summary: new Summary(action.title, { action: action.name, clean: masked.redact, asCommands: true }),
    mask: masked.add,
    saveState: (name, value) => void state.set(name, value),
    getState: (name) => state.get(name) ?? '',
  };
}

/** What a runner does after the job, here as soon as the command has failed. It has a signal of its own. */
async function cleanUp<I extends { readonly timeout: number }>(
  action: Action<I>,
  inputs: I,
  edge: Edge,
): Promise<void> {
  try {
    await action.post?.(inputs, { ...edge, signal: AbortSignal.timeout(CLEAN_UP) });
  } catch (error) {
    edge.log.warning(`not all that this run has left could be removed: ${messageOf(error)}`);
  }
}

interface Results {
  readonly command: string;
  readonly host: Host;
  readonly files: ResultFiles;
  readonly screen: Screen;
  readonly masked: Masked;
}

/** Outputs and summary, in every ending. Returns what went wrong. */
function writeResults(edge: Edge, { command, host, files, screen, masked }: Results): unknown {
  let wrong: unknown;
  const outputs = safeOutputs(
    edge,
    (value) => masked.holds(value),
    (problem) => {
      screen.error(problem);
      wrong = new Error(problem);
    },
  );
  const attempt = (write: () => void, failed: (reason: string) => UserError): void => {
    try {
      write();
    } catch (error) {
      wrong = failed(messageOf(error));
      screen.error(messageOf(wrong));
    }
  };
  attempt(() => host.stdout(`${JSON.stringify(Object.fromEntries(outputs))}\n`), unwrittenOutputs);
  attempt(() => {
    files.outputs(
      dotenv(command, outputs, (name) =>
        screen.log.warning(
          `the output ${name} has several lines with commas: it is not in the file of --outputs`,
        ),
      ),
    );
    files.summary(masked.redact(edge.summary.render()));
  }, unwrittenFiles);
  return wrong;
}

const unwrittenOutputs = (reason: string): UserError =>
  new UserError({
    code: 'E_RESULT_FILES',
    what: `the outputs cannot be written to stdout: ${reason}`,
    why: 'it is a file, and the disk is full; what the command has done is done',
    fix: 'free space there; a second run finds what this one has finished',
  });

const unwrittenFiles = (reason: string): UserError =>
  new UserError({
    code: 'E_RESULT_FILES',
    what: `the files of --summary and --outputs cannot be written: ${reason}`,
    why: 'the disk is full; what the command has done is done, and its outputs are on stdout',
    fix: 'free space there; a second run finds what this one has finished',
  });
