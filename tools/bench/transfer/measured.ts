import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { oneLine } from '../../../lib/base/errors.ts';
import { childCpuSeconds } from '../machine.ts';
import { peakRss } from '../peak.ts';

export interface Command {
  /** Absolute path. */
  readonly program: string;
  readonly args: readonly string[];
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly input?: string;
}

export interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly busy: number;
  readonly peakRss: number;
  readonly stdout: string;
}

/** Milliseconds between two looks at a process's memory. */
const LOOK = 40;
/** Milliseconds for one run. */
const LONG = 8 * 60_000;

/**
 * Runs a command and measures it from outside: time of the whole process, CPU seconds and memory with its children.
 * Nothing else that this process started may end meanwhile. Throws an Error when it does not exit 0.
 */
export async function measure(command: Command, signal: AbortSignal): Promise<Measured> {
  signal.throwIfAborted();
  const [before, ticks] = [childCpuSeconds() ?? 0, processorTimes()];
  const started = performance.now();
  const child = spawn(command.program, command.args, {
    env: command.env,
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const memory = watchMemory(child.pid ?? 0);
  const stop = () => kill(child);
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(stop, LONG);
  process.on('exit', stop);
  try {
    const { stdout } = await ended(child, command.input);
    const seconds = (performance.now() - started) / 1000;
    const after = processorTimes();
    return {
      seconds,
      cpuSeconds: (childCpuSeconds() ?? 0) - before,
      busy: (after.used - ticks.used) / Math.max(1, after.all - ticks.all),
      peakRss: memory.stop(),
      stdout,
    };
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    memory.stop();
    clearTimeout(timer);
    process.off('exit', stop);
    signal.removeEventListener('abort', stop);
  }
}

function ended(child: ChildProcess, input = ''): Promise<{ readonly stdout: string }> {
  let stdout = '';
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, how) => {
      if (code === 0) resolve({ stdout });
      else reject(new Error(oneLine(`ended with ${code ?? how}: ${said}`, 300)));
    });
  });
}

/** With its children: it was started as the head of a process group. */
export function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

/** The sum of the most that each process of the tree ever had; what was forked within a look and died is not seen. */
function watchMemory(pid: number): { stop(): number } {
  const most = new Map<number, number>();
  const look = () => {
    for (const id of tree(pid)) {
      const status = read(`/proc/${id}/status`);
      if (status.includes('VmHWM')) most.set(id, peakRss(status));
    }
  };
  const timer = setInterval(look, LOOK);
  look();
  return {
    stop() {
      clearInterval(timer);
      return [...most.values()].reduce((sum, bytes) => sum + bytes, 0);
    },
  };
}

function tree(pid: number): number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`).trim();
  return [pid, ...(children === '' ? [] : children.split(' ').flatMap((child) => tree(Number(child))))];
}

/** Hundredths of seconds of all processors since the start of the system. */
function processorTimes(): { readonly used: number; readonly all: number } {
  let [used, all] = [0, 0];
  for (const { times } of cpus()) {
    const sum = times.user + times.nice + times.sys + times.irq + times.idle;
    used += sum - times.idle;
    all += sum;
  }
  return { used, all: all || availableParallelism() };
}

/** CPU seconds of a running process with its threads, from /proc. */
export function cpuSecondsOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return Number.isFinite(ticks) ? ticks / 100 : 0;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
