import type { Action, Edge } from '../../lib/runner/edge.ts';
import { InputReader } from '../../lib/runner/inputs.ts';
import { Masked } from '../../lib/runner/masked.ts';
import { Outputs } from '../../lib/runner/outputs.ts';
import { Summary } from '../../lib/runner/summary.ts';

type Given = Readonly<Record<string, string>>;
// Each action has inputs of its own kind, which only its own parts read.
type AnyAction = Action<{ readonly timeout: number }>;

const ACTIONS: Readonly<Record<string, () => Promise<{ ACTION: unknown }>>> = {
  'audit-events': () => import('../../actions/audit-events/action.ts'),
  'encrypt-image': () => import('../../actions/encrypt-image/action.ts'),
  'export-image': () => import('../../actions/export-image/action.ts'),
  'order-instance': () => import('../../actions/order-instance/action.ts'),
  'prepare-environment': () => import('../../actions/prepare-environment/action.ts'),
  'upload-import': () => import('../../actions/upload-import/action.ts'),
  'wrap-key': () => import('../../actions/wrap-key/action.ts'),
};

export interface ActionRun {
  /** What it ended with; undefined when it went well. */
  readonly error: unknown;
  /** `info: …`, as the log would show it but for the runner's masks. */
  readonly lines: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A whole action in this process, with the real services, which the environment names. */
export async function runAction(
  name: string,
  inputs: Given,
  env: Given,
  signal: AbortSignal = new AbortController().signal,
): Promise<ActionRun> {
  const load = ACTIONS[name];
  if (!load) throw new Error(`there is no action ${name}`);
  const ACTION = (await load()).ACTION as AnyAction;
  const look = (variable: string) => env[variable] || undefined;
  const reader = new InputReader({ input: (input) => inputs[input] ?? '', env: look, mask: () => undefined });
  const lines: string[] = [];
  const masked = new Masked(() => undefined);
  const say = (kind: string) => (text: string) => void lines.push(`${kind}: ${masked.redact(text)}`);
  const edge: Edge = {
    log: { info: say('info'), notice: say('notice'), warning: say('warning'), debug: say('debug') },
    signal,
    env: { GITHUB_WORKSPACE: '/', ...env },
    temp: env['RUNNER_TEMP'] ?? '/tmp',
    outputs: new Outputs(ACTION.outputs),
    summary: new Summary(ACTION.title),
    mask: (value) => masked.add(value),
    saveState: () => undefined,
    getState: () => '',
  };
  let error: unknown;
  try {
    const read = ACTION.parse(reader, look);
    reader.finish();
    await ACTION.run(read, edge);
  } catch (thrown) {
    error = thrown;
  }
  return {
    error,
    lines,
    outputs: Object.fromEntries(edge.outputs.entries()),
    summary: edge.summary.render(),
  };
}
