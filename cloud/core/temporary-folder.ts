import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'local-cloud-';

/** A process, told from every other one: by the boot of its host, its PID namespace, its PID and when it started. */
interface Owner {
  /** 32 hex digits, another for each boot of each host. */
  readonly boot: string;
  readonly namespace: string;
  readonly pid: number;
  /** Clock ticks since the boot. */
  readonly started: string;
}

/**
 * A new folder for this process in the system's temporary folder. Its name says whose it is, so that what a killed
 * cloud left is removed by the next one. Folders of living processes, of other hosts and of other boots stay, and all
 * where the system does not tell processes apart (no /proc).
 */
export function makeTemporaryFolder(): string {
  const own = thisProcess();
  if (own) removeAbandoned(own);
  const name = own ? `${PREFIX}${[own.boot, own.namespace, own.pid, own.started].join('-')}-` : PREFIX;
  return mkdtempSync(join(tmpdir(), name));
}

function removeAbandoned(own: Owner): void {
  for (const name of namesIn(tmpdir())) {
    const owner = ownerInName(name);
    if (!owner || owner.boot !== own.boot || owner.namespace !== own.namespace || !isGone(owner)) continue;
    const path = join(tmpdir(), name);
    try {
      const status = lstatSync(path);
      if (status.isDirectory() && status.uid === process.getuid?.())
        rmSync(path, { recursive: true, force: true });
    } catch {
      // Another cloud removes it at this moment, or it is not ours to remove.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function ownerInName(name: string): Owner | undefined {
  const match = /^local-cloud-([0-9a-f]{32})-(\d+)-(\d+)-(\d+)-[^-]+$/.exec(name);
  if (!match) return undefined;
  const [, boot = '', namespace = '', pid, started = ''] = match;
  return { boot, namespace, pid: Number(pid), started };
}

/** PIDs are used again: a process of another start is another one. What cannot be read counts as alive. */
function isGone(owner: Owner): boolean {
  try {
    const { state, started } = readStat(String(owner.pid));
    // Killed, and only waits for its parent to take note.
    const waits = state === 'Z' || state === 'X';
    return waits || started !== owner.started;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT' || code === 'ESRCH';
  }
}

/** This process; undefined where the system does not tell, or tells of another PID namespace than this one. */
function thisProcess(): Owner | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').replaceAll(/[^0-9a-f]/g, '');
    const namespace = readlinkSync('/proc/self/ns/pid').replaceAll(/\D/g, '');
    const { pid, started } = readStat('self');
    if (boot.length !== 32 || namespace === '' || pid !== process.pid) return undefined;
    return { boot, namespace, pid, started };
  } catch {
    return undefined;
  }
}

/** Of `/proc/PID/stat` (proc_pid_stat(5)) the fields 1, 3 and 22. */
function readStat(process: string): { pid: number; state: string; started: string } {
  const stat = readFileSync(`/proc/${process}/stat`, 'latin1');
  // The second field is the program's name, which may hold anything, blanks and parentheses too.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields[0], fields[19]];
  if (state === undefined || started === undefined) throw new Error(`/proc/${process}/stat is cut off`);
  return { pid: Number.parseInt(stat, 10), state, started };
}
