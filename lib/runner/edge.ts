import type { Log } from '../base/log.ts';
import type { InputReader } from './inputs.ts';
import type { Outputs } from './outputs.ts';
import type { Summary } from './summary.ts';

/** What a stage is handed of the place where it runs: GitHub's runner, or a command line. */
export interface Edge {
  readonly log: Log;
  /** Aborted by cancellation (SIGINT, SIGTERM) and by the action's `timeout`. */
  readonly signal: AbortSignal;
  readonly env: NodeJS.ProcessEnv;
  /** Where files lie for which nobody has given a place: the runner's temp, or the current folder of a command line. */
  readonly temp: string;
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
