import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Samples the command lines of the action and all it starts, and the environments of all but the action itself. */
export function watch(child: ChildProcess): () => Buffer {
  const seen = new Set<string>();
  const look = (): void => {
    const parents = new Map<number, number>();
    const own = read(`/proc/${child.pid}/cmdline`).toString('latin1');
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const stat = read(`/proc/${name}/stat`).toString('latin1');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    }
    for (const pid of parents.keys()) {
      let at: number | undefined = pid;
      while (at !== undefined && at > 1 && at !== child.pid) at = parents.get(at);
      if (at !== child.pid) continue;
      // Before the environment: until a new process runs its own program, both show what the action has.
      const command = read(`/proc/${pid}/cmdline`).toString('latin1');
      seen.add(command);
      // The runner itself hands an action its inputs by environment.
      if (pid !== child.pid && command !== own) seen.add(read(`/proc/${pid}/environ`).toString('latin1'));
    }
  };
  const timer = process.platform === 'linux' ? setInterval(look, 25) : undefined;
  return () => {
    clearInterval(timer);
    return Buffer.from([...seen].join('\n'), 'latin1');
  };
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    // It has ended meanwhile.
    return Buffer.alloc(0);
  }
}
