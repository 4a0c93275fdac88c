import { readFileSync } from 'node:fs';

/** A process for as long as the machine is up: numbers of processes are used again, their start times are not. */
export interface Owner {
  readonly pid: number;
  /** Clock ticks since boot. */
  readonly startTime: number;
}

export function thisOwner(): Owner {
  const startTime = startTimeOf(process.pid);
  if (startTime === undefined) throw new Error('/proc is not mounted');
  return { pid: process.pid, startTime };
}

export function isAlive(owner: Owner): boolean {
  return startTimeOf(owner.pid) === owner.startTime;
}

/** Field 22 of /proc/PID/stat. The command's name before it may itself hold brackets and blanks. A zombie is dead. */
function startTimeOf(pid: number): number | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const value = Number(fields[19]);
    return fields[0] !== 'Z' && Number.isSafeInteger(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
