import { type Call, runCommand } from '../lib/command-line/command.ts';
import type { Host } from '../lib/command-line/host.ts';
import { readMetadata } from '../lib/command-line/metadata.ts';
import { ownText } from './texts.ts';

interface Command {
  /** The folder of the action that it runs. */
  readonly action: string;
  /** In the overview, after what the action is. */
  readonly text?: string;
  readonly fixed?: Readonly<Record<string, string>>;
  readonly withheld?: readonly string[];
  readonly run: (call: Call) => Promise<number>;
}

/** Each action is loaded when it is asked for. */
const runEnvironment = async (call: Call): Promise<number> =>
  runCommand((await import('../actions/prepare-environment/action.ts')).ACTION, call);

/** In the order in which people need them. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    action: 'prepare-environment',
    text: 'Changes nothing, and tells of each gap how to close it.',
    fixed: { mode: 'check' },
    withheld: ['dry-run', 'root-key-material', 'standard-key-material'],
    run: runEnvironment,
  },
  prepare: {
    action: 'prepare-environment',
    text: 'With --mode ensure it makes what is missing.',
    run: runEnvironment,
  },
  wrap: {
    action: 'wrap-key',
    run: async (call) => runCommand((await import('../actions/wrap-key/action.ts')).ACTION, call),
  },
  encrypt: {
    action: 'encrypt-image',
    run: async (call) => runCommand((await import('../actions/encrypt-image/action.ts')).ACTION, call),
  },
  import: {
    action: 'upload-import',
    run: async (call) => runCommand((await import('../actions/upload-import/action.ts')).ACTION, call),
  },
  order: {
    action: 'order-instance',
    run: async (call) => runCommand((await import('../actions/order-instance/action.ts')).ACTION, call),
  },
  export: {
    action: 'export-image',
    run: async (call) => runCommand((await import('../actions/export-image/action.ts')).ACTION, call),
  },
  audit: {
    action: 'audit-events',
    run: async (call) => runCommand((await import('../actions/audit-events/action.ts')).ACTION, call),
  },
};

/** What the `action.yml` of a command says. */
export const metadataOf = (command: string) =>
  readMetadata(ownText(`actions/${COMMANDS[command]?.action}/action.yml`));

/** Runs one of COMMANDS. Returns the exit code. */
export async function startCommand(name: string, args: readonly string[], host: Host): Promise<number> {
  const command = COMMANDS[name];
  if (!command) throw new Error(`there is no command ${name}`);
  return command.run({
    command: name,
    args,
    fixed: command.fixed ?? {},
    withheld: command.withheld ?? [],
    host,
    metadata: () => metadataOf(name),
    owners: (flag) =>
      Object.keys(COMMANDS).filter((other) => other !== name && metadataOf(other).inputs.has(flag)),
  });
}
