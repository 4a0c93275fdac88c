import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { oneLine } from '../base/errors.ts';
import { defang } from '../base/log.ts';
import { startTimer } from '../base/timer.ts';

export interface RunOptions {
  /** Written to the child's stdin (a socket without a name), which is then closed. Keys travel here, never in `args`. */
  readonly input?: Uint8Array | string;
  /** Aborting kills the child's process group. */
  readonly signal?: AbortSignal;
  /** Milliseconds; default one minute. */
  readonly timeout?: number;
  /** The child's whole environment beside PATH and LC_ALL. Never holds a secret. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Files that are open here, which the child gets as 3, 4, … */
  readonly fds?: readonly number[];
  /** Bytes of stdout and of stderr that are kept; more on stdout is a failure. Default 1 MiB. */
  readonly maxOutput?: number;
}

export interface RunResult {
  readonly stdout: string;
  readonly stderr: string;
}

type Reason = 'missing' | 'exit' | 'signal' | 'timeout' | 'cancelled' | 'output';

/** A command that did not end well. The message holds the end of its stderr, made harmless and on one line. */
export class CommandError extends Error {
  readonly command: string;
  readonly reason: Reason;
  /** Undefined unless the child ended by itself. */
  readonly exitCode: number | undefined;
  /** The end of what it said on stderr, on one line. */
  readonly said: string;

  constructor(
    command: string,
    reason: Reason,
    detail: string,
    more: { exitCode?: number; said?: string; cause?: unknown } = {},
  ) {
    const said = harmless(more.said ?? '');
    super(
      `${command}: ${detail}${said === '' ? '' : `: ${said}`}`,
      more.cause === undefined ? undefined : { cause: more.cause },
    );
    this.name = 'CommandError';
    this.command = command;
    this.reason = reason;
    this.exitCode = more.exitCode;
    this.said = said;
  }
}

/** PATH holds system folders only: a workspace must not be able to put its own commands in front. */
const BASE_ENV = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' } as const;
const DEFAULT_OUTPUT = 1024 * 1024;
/** Milliseconds that a killed child may need to end; more only where it hangs in the kernel. */
const DYING = 5000;

/**
 * Runs one command, given by its absolute path, with a built environment and no shell, and waits for it.
 * Throws CommandError unless it exits 0; an aborted signal throws one whose `cause` is the signal's reason.
 */
export async function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  if (!command.startsWith('/')) throw new Error(`defect: ${command} is no absolute path`);
  if (options.signal?.aborted) throw cancelled(command, options.signal);
  const child = start(command, args, options);
  const fed = feed(child, options.input);
  try {
    return await outcome(child, command, options);
  } finally {
    await fed;
  }
}

function start(command: string, args: readonly string[], options: RunOptions): ChildProcess {
  const stdin = options.input === undefined ? 'ignore' : 'pipe';
  const stdio: StdioOptions = [stdin, 'pipe', 'pipe', ...(options.fds ?? [])];
  return spawn(command, args, {
    cwd: options.cwd ?? '/',
    env: { ...BASE_ENV, ...options.env },
    stdio,
    // A process group of its own, so that an abort reaches the command's own children too.
    detached: true,
  });
}

/** Writes stdin and closes it. A child that does not read it tells its reason itself: EPIPE is no failure of ours. */
function feed(child: ChildProcess, input: Uint8Array | string | undefined): Promise<void> {
  const { stdin } = child;
  if (input === undefined || !stdin) return Promise.resolve();
  return new Promise((resolve) => {
    stdin.once('error', () => resolve());
    stdin.once('close', () => resolve());
    stdin.end(input);
  });
}

// Long: all of its events end the same child, once.
function outcome(child: ChildProcess, command: string, options: RunOptions): Promise<RunResult> {
  const limit = options.maxOutput ?? DEFAULT_OUTPUT;
  const timeout = options.timeout ?? 60_000;
  return new Promise((resolve, reject) => {
    const out = new Tail(limit);
    const err = new Tail(limit);
    let stopped: CommandError | undefined;
    let giveUp: NodeJS.Timeout | undefined;
    const end = once((settle: () => void) => {
      timer.stop();
      clearTimeout(giveUp);
      options.signal?.removeEventListener('abort', onAbort);
      settle();
    });
    const stop = (error: CommandError) => {
      stopped ??= error;
      const killed = killGroup(child);
      // What was killed is waited for. A child of sudo belongs to root and cannot be killed by us: it is left.
      giveUp ??= setTimeout(() => end(() => reject(stopped)), killed ? DYING : 0);
    };
    const onAbort = () => options.signal && stop(cancelled(command, options.signal));
    const timer = startTimer(timeout, () => {
      const detail = `did not end within ${timeout / 1000} s`;
      stop(new CommandError(command, 'timeout', detail, { said: err.text() }));
    });
    options.signal?.addEventListener('abort', onAbort, { once: true });
    child.stdout?.on('data', (chunk: Buffer) => {
      out.push(chunk);
      if (out.total > limit)
        stop(new CommandError(command, 'output', `wrote more than ${limit} bytes to stdout`));
    });
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', (cause) =>
      end(() => reject(new CommandError(command, 'missing', 'cannot be started', { cause }))),
    );
    child.once('close', (code, signal) =>
      end(() => {
        if (stopped) reject(stopped);
        else if (code === 0) resolve({ stdout: out.text(), stderr: err.text() });
        else reject(failure(command, code, signal, err.text()));
      }),
    );
  });
}

function failure(
  command: string,
  code: number | null,
  signal: NodeJS.Signals | null,
  said: string,
): CommandError {
  return code === null
    ? new CommandError(command, 'signal', `was ended by ${signal ?? 'a signal'}`, { said })
    : new CommandError(command, 'exit', `exit code ${code}`, { exitCode: code, said });
}

function cancelled(command: string, signal: AbortSignal): CommandError {
  return new CommandError(command, 'cancelled', 'was stopped', { cause: signal.reason });
}

/** Whether the end of the child is near. */
function killGroup(child: ChildProcess): boolean {
  for (const stream of child.stdio) stream?.destroy();
  if (child.pid === undefined) return false;
  try {
    return process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone already, or run by root through sudo.
    return child.exitCode !== null || child.signalCode !== null;
  }
}

/** The last `limit` bytes of a stream, and how many there were. */
class Tail {
  total = 0;
  readonly #limit: number;
  #chunks: Buffer[] = [];
  #kept = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(chunk: Buffer): void {
    this.total += chunk.length;
    this.#kept += chunk.length;
    this.#chunks.push(chunk);
    while (this.#chunks.length > 1 && this.#kept - (this.#chunks[0]?.length ?? 0) >= this.#limit) {
      this.#kept -= this.#chunks.shift()?.length ?? 0;
    }
  }

  text(): string {
    return Buffer.concat(this.#chunks).subarray(-this.#limit).toString('utf8');
  }
}

/** A command's last words for a message: no runner command, no control characters, one line. */
function harmless(text: string): string {
  const tail = text.slice(-1000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  return oneLine(defang(tail).replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' '), 500);
}

function once<A extends unknown[]>(call: (...args: A) => void): (...args: A) => void {
  let done = false;
  return (...args) => {
    if (done) return;
    done = true;
    call(...args);
  };
}
