import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
}

/** What a run wrote, as far as it was seen. */
export interface Writes {
  /** The largest file that a step had open for writing, wherever it lay, or that appeared in the watched folder. */
  readonly largest: WrittenFile | undefined;
  /** The largest file that the runner itself had open for writing: it lays out the files of the actions. */
  readonly runner: WrittenFile | undefined;
  /** Bytes that all steps together gave to disks, as the kernel counts them (proc_pid_io(5): write_bytes). */
  readonly toDisk: number;
  readonly looks: number;
  /** Milliseconds between two looks, at worst. */
  readonly worstGap: number;
}

/** What the thread that watches is told. */
export interface WatchOrder {
  /** Number of the process whose writes, with those of all that it starts, are watched. */
  readonly root: number;
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** Becomes 1 when the run is over. */
  readonly over: Int32Array<SharedArrayBuffer>;
}

interface Process {
  /** Its time of start: a number that is used again belongs to another process. */
  readonly start: string;
  /** The step that it belongs to, by the number of its first process; undefined: the runner itself. */
  readonly step: number | undefined;
  readonly depth: number;
}

/** The shell that feeds the runner, and below it the runner; what that starts are steps. */
const RUNNER_DEPTH = 1;
/** Files of the actions are copied by the runner, to many places; none of them is as large as this. */
const COPIED_AT_MOST = 4 * 2 ** 20;

/**
 * Sees what a process and all that it starts write. A file counts while a process has it open for writing, under
 * whatever name, also none; what lay in the folder only for a moment is seen there. Nothing is asked of the processes.
 */
export class WriteObserver {
  readonly #folder: string;
  readonly #since: number;
  readonly #processes = new Map<number, Process>();
  /** Of the actions, as `name:bytes`. */
  readonly #copied = new Set<string>();
  readonly #toDisk = new Map<number, number>();
  #largest: WrittenFile | undefined;
  #runner: WrittenFile | undefined;
  #looks = 0;
  #worstGap = 0;
  #lastLook: number | undefined;

  /** `since`: milliseconds since 1970; what was last changed before that, in the folder too, was there already. */
  constructor(root: number, folder: string, since: number) {
    this.#folder = folder;
    this.#since = since;
    this.#processes.set(root, { start: startOf(root) ?? '', step: undefined, depth: 0 });
    for (const { path, stat } of filesBelow(folder)) {
      if (stat && stat.ctimeMs < since && stat.size < COPIED_AT_MOST)
        this.#copied.add(`${basename(path)}:${stat.size}`);
    }
  }

  get writes(): Writes {
    return {
      largest: this.#largest,
      runner: this.#runner,
      toDisk: [...this.#toDisk.values()].reduce((sum, bytes) => sum + bytes, 0),
      looks: this.#looks,
      worstGap: Math.round(this.#worstGap),
    };
  }

  /** Once at all processes and what they have open. */
  look(): void {
    const now = performance.now();
    this.#worstGap = Math.max(this.#worstGap, now - (this.#lastLook ?? now));
    this.#lastLook = now;
    this.#looks += 1;
    const bytes = new Map<number, number>();
    // Parents before children: what a child wrote is its parent's when that has waited for it, and is not counted twice.
    for (const [pid, process] of this.#processes) {
      if (startOf(pid) !== process.start) {
        this.#processes.delete(pid);
        continue;
      }
      const { step } = process;
      if (step !== undefined) bytes.set(step, (bytes.get(step) ?? 0) + bytesToDisk(pid));
      for (const file of openForWriting(pid)) this.#note(file, step === undefined);
      for (const child of childrenOf(pid)) this.#meet(child, process);
    }
    for (const [step, sum] of bytes) this.#toDisk.set(step, Math.max(sum, this.#toDisk.get(step) ?? 0));
  }

  /** Once through the folder, a file at a time. */
  *walk(): Generator<void> {
    for (const { path, stat } of filesBelow(this.#folder)) {
      const isCopy = stat && this.#copied.has(`${basename(path)}:${stat.size}`);
      if (stat && !isCopy && stat.ctimeMs >= this.#since) this.#note({ path, bytes: stat.size }, false);
      yield;
    }
  }

  #meet(pid: number, parent: Process): void {
    if (this.#processes.has(pid)) return;
    const depth = parent.depth + 1;
    const step = parent.step ?? (depth > RUNNER_DEPTH ? pid : undefined);
    this.#processes.set(pid, { start: startOf(pid) ?? '', step, depth });
  }

  #note(file: WrittenFile, byRunner: boolean): void {
    if (byRunner) this.#runner = larger(this.#runner, file);
    else this.#largest = larger(this.#largest, file);
  }
}

function larger(known: WrittenFile | undefined, file: WrittenFile): WrittenFile {
  return known && known.bytes >= file.bytes ? known : file;
}

/** Processes end, and files go, while they are looked at. */
function ifThere<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

function* filesBelow(folder: string) {
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const here = next;
    for (const entry of ifThere(() => readdirSync(here, { withFileTypes: true })) ?? []) {
      const path = join(here, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) yield { path, stat: ifThere(() => lstatSync(path)) };
    }
  }
}

/** The 22nd field of proc_pid_stat(5); the second one, a name in parentheses, may hold anything. */
function startOf(pid: number): string | undefined {
  const text = ifThere(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19];
}

/** A thread's children are listed under that thread. */
function childrenOf(pid: number): number[] {
  const tasks = ifThere(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  return tasks.flatMap((task) => {
    const text = ifThere(() => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')) ?? '';
    return text.split(' ').filter(Boolean).map(Number);
  });
}

/** Of the process and of all its children that it has waited for. */
function bytesToDisk(pid: number): number {
  const text = ifThere(() => readFileSync(`/proc/${pid}/io`, 'utf8')) ?? '';
  return Number(/^write_bytes: (\d+)/m.exec(text)?.[1] ?? 0);
}

function openForWriting(pid: number): WrittenFile[] {
  const folder = `/proc/${pid}/fd`;
  return (ifThere(() => readdirSync(folder)) ?? []).flatMap((fd) => {
    const link = join(folder, fd);
    const file = ifThere(() => {
      // A descriptor's link can be written to when the descriptor can. proc_pid_fd(5)
      if ((lstatSync(link).mode & 0o200) === 0) return undefined;
      const stat = statSync(link);
      return stat.isFile() ? { path: readlinkSync(link), bytes: stat.size } : undefined;
    });
    // Memory that has a descriptor is no file.
    return file && !file.path.startsWith('/memfd:') ? [file] : [];
  });
}
