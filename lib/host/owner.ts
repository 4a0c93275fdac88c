import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * A process, told apart from every other one of any machine that shares a folder with this one: numbers of processes are
 * used again, and each machine and each container counts its own.
 */
export interface Owner {
  /** Whose it is after a restart: hash of the machine's id, name and network cards. Undefined when that is not known. */
  readonly host: string | undefined;
  /** One start of one kernel. Undefined when it is not known, as in names of earlier releases. */
  readonly boot: string | undefined;
  /** Inode of the PID namespace in which `pid` counts. */
  readonly namespace: string;
  readonly pid: number;
  /** Clock ticks since boot. */
  readonly startTime: number;
}

/** The kernel's constants for the machine's own PID and time namespace (PROC_PID_INIT_INO, PROC_TIME_INIT_INO). */
export const MACHINE_NAMESPACE = '4026531836';
const MACHINE_TIME = '4026531834';

export function thisOwner(): Owner {
  const startTime = startTimeOf('self');
  if (startTime === undefined) throw new Error('/proc is not mounted');
  return { ...here(), pid: process.pid, startTime };
}

/**
 * What is known of a process. `dead` is a proof; `unknown` is all that cannot be seen from here: another host, a
 * container, hidden processes, a name that does not tell. Nothing of an unknown owner may be deleted.
 */
export function stateOf(owner: Owner): 'running' | 'dead' | 'unknown' {
  const { host, boot, namespace } = here();
  if (boot === undefined || owner.boot === undefined) return 'unknown';
  if (owner.boot !== boot) return host !== undefined && owner.host === host ? 'dead' : 'unknown';
  if (owner.namespace !== namespace || !seesItsProcesses()) return 'unknown';
  return startTimeOf(owner.pid) === owner.startTime ? 'running' : 'dead';
}

/** For an object of this machine's kernel, which only a process of this boot can have made, whatever its name tells. */
export function ofThisBoot(owner: Owner): Owner {
  return { ...owner, boot: owner.boot ?? here().boot };
}

/** `<host>-<boot>-<PID namespace>-<pid>-<start time>`, `0` for what is not known: 55 characters at most. */
export function formatOwner({ host = '0', boot = '0', namespace, pid, startTime }: Owner): string {
  return [host, boot, namespace, pid, startTime].join('-');
}

const OWNER = /^([0-9a-f]{12}|0)-([0-9a-f]{12}|0)-([1-9][0-9]{0,11})-([1-9][0-9]{0,9})-([0-9]{1,18})$/;

/** Undefined for a text that is none. */
export function parseOwner(text: string): Owner | undefined {
  const [, host, boot, namespace, pid, startTime] = OWNER.exec(text) ?? [];
  if (namespace === undefined) return undefined;
  return { host: known(host), boot: known(boot), namespace, pid: Number(pid), startTime: Number(startTime) };
}

const known = (part: string | undefined) => (part === '0' ? undefined : part);

type Here = Pick<Owner, 'host' | 'boot' | 'namespace'>;

let found: Here | undefined;

function here(): Here {
  found ??= lookAround();
  return found;
}

function lookAround(): Here {
  const namespace = namespaceOf('pid') ?? '1';
  // In a time namespace start times are others than those that the rest of the machine sees.
  const ownTime = (namespaceOf('time') ?? MACHINE_TIME) !== MACHINE_TIME;
  const bootId = readId('/proc/sys/kernel/random/boot_id');
  return {
    // A container has the machine id of its image, and a name that its maker chose.
    host: namespace === MACHINE_NAMESPACE ? thisHost() : undefined,
    boot: bootId === undefined || ownTime ? undefined : digest(bootId),
    namespace,
  };
}

/** Copies of one machine may share its id and name, but not its network cards. */
function thisHost(): string | undefined {
  const id = readId('/etc/machine-id');
  return id === undefined ? undefined : digest([id, hostname(), ...networkCards()].join('\n'));
}

function networkCards(): string[] {
  const folder = '/sys/class/net';
  try {
    const cards = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/device`));
    return cards.map((name) => readFileSync(`${folder}/${name}/address`, 'latin1').trim()).sort();
  } catch {
    return [];
  }
}

/** 32 hex digits, with or without hyphens. */
function readId(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'latin1').trim().replaceAll('-', '');
    return /^[0-9a-f]{32}$/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(`encrypted-image owner\n${text}`).digest('hex').slice(0, 12);
}

function namespaceOf(kind: 'pid' | 'time'): string | undefined {
  try {
    return /\[([0-9]+)\]$/.exec(readlinkSync(`/proc/self/ns/${kind}`))?.[1];
  } catch {
    return undefined;
  }
}

/**
 * Whether /proc shows all processes of our PID namespace: it may be that of another one, or hide those of other users
 * (hidepid), of which process 1 is one that is always there.
 */
function seesItsProcesses(): boolean {
  try {
    return readlinkSync('/proc/self') === String(process.pid) && startTimeOf(1) !== undefined;
  } catch {
    return false;
  }
}

/** Field 22 of /proc/PID/stat. The command's name before it may itself hold brackets and blanks. A zombie is dead. */
function startTimeOf(pid: number | 'self'): number | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const value = Number(fields[19]);
    return fields[0] !== 'Z' && Number.isSafeInteger(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
