import { readFileSync, readlinkSync } from 'node:fs';

/** A process for as long as the machine is up: numbers of processes are used again, their start times are not. */
export interface Owner {
  readonly pid: number;
  /** Clock ticks since boot. */
  readonly startTime: number;
  /** Inode of its PID namespace when it lives in a container; undefined on the machine itself. */
  readonly namespace: string | undefined;
}

/** The kernel's constant for the machine's own PID namespace (PROC_PID_INIT_INO). */
const MACHINE_NAMESPACE = '4026531836';

export function thisOwner(): Owner {
  const startTime = startTimeOf(process.pid);
  if (startTime === undefined) throw new Error('/proc is not mounted');
  return { pid: process.pid, startTime, namespace: thisNamespace() };
}

/** Whether it runs, or may run: of containers we cannot see into, and of hidden processes, we do not know. */
export function mayBeAlive(owner: Owner): boolean {
  if (owner.namespace !== thisNamespace()) return true;
  // Process 1 is always there: when even that cannot be read, /proc hides the processes of other users (hidepid).
  if (startTimeOf(1) === undefined) return true;
  return startTimeOf(owner.pid) === owner.startTime;
}

function thisNamespace(): string | undefined {
  const inode = /\[([0-9]+)\]/.exec(readlinkSync('/proc/self/ns/pid'))?.[1];
  return inode === MACHINE_NAMESPACE ? undefined : inode;
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
