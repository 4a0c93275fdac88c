import { UserError } from '../base/errors.ts';
import { CommandError, type RunOptions, type RunResult, run } from './run.ts';
import { findTool } from './tools.ts';

/** Every command that may run as root; `docs/runner.md` lists the same ones for sudoers. */
export const PRIVILEGED_COMMANDS = ['cryptsetup', 'dmsetup', 'losetup'] as const;
export type PrivilegedCommand = (typeof PRIVILEGED_COMMANDS)[number];

/** Runs the listed commands as root, whoever we are. */
export interface Privileges {
  readonly how: 'root' | 'sudo';
  /** As `run`; keys by `input`. Through sudo a running command cannot be killed by an ordinary user, so keep them short. */
  run(command: PrivilegedCommand, args: readonly string[], options?: RunOptions): Promise<RunResult>;
}

/** sudo's words when it would have to ask, or when its rules do not list the command (locale C). */
const SUDO_REFUSAL =
  /sudo: a password is required|is not allowed to|may not run sudo|not in the sudoers|must have a tty/;

/**
 * Directly as root, else through `sudo -n`, which never asks. sudo gives the child an environment of its own.
 * `uid` is that of this process.
 */
export function privileges(uid: number = process.getuid?.() ?? -1): Privileges {
  if (uid === 0) {
    return {
      how: 'root',
      run: async (command, args, options) => run(await commandPath(command), args, options),
    };
  }
  return { how: 'sudo', run: throughSudo };
}

async function throughSudo(
  command: PrivilegedCommand,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const [sudo, path] = [await findTool('sudo'), await commandPath(command)];
  if (sudo === undefined) throw sudoRefused(command, 'sudo is not installed and this process is not root');
  try {
    return await run(sudo, ['-n', '--', path, ...args], options);
  } catch (error) {
    if (error instanceof CommandError && SUDO_REFUSAL.test(error.said)) {
      throw sudoRefused(command, `sudo -n refused ${path}`, error);
    }
    throw error;
  }
}

async function commandPath(command: PrivilegedCommand): Promise<string> {
  const path = await findTool(command);
  if (path !== undefined) return path;
  throw new UserError({
    code: 'E_TOOL_MISSING',
    what: `the command ${command} is not installed`,
    why: "the runner's machine lacks a package that the dm-crypt engine needs",
    fix: 'install cryptsetup-bin and dmsetup (losetup is in mount or util-linux), as docs/runner.md says, or use engine: userspace',
  });
}

function sudoRefused(command: string, what: string, cause?: unknown): UserError {
  return new UserError({
    code: 'E_SUDO_REFUSED',
    what: `${command} cannot run as root: ${what}`,
    why: "the runner's user has no rule for it in sudoers",
    fix: 'install the sudoers file of docs/runner.md, run the runner as root, or use engine: userspace',
    ...(cause === undefined ? {} : { cause }),
  });
}
