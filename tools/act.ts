import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PINNED } from './pinned.ts';
import { REPOSITORY, ROOT, WORK } from './project.ts';

/**
 * Runs the repository's own workflow files, with the committed bundles, under nektos/act in host mode, called from a
 * second repository as users call them. What the copy has otherwise than the original stands in REWRITES, nowhere else.
 */
const REF = 'v1';

const REWRITES: readonly { readonly why: string; readonly from: RegExp; readonly to: string }[] = [
  {
    why: 'act 0.2.89 does not know `$/path`, this repository at the running commit; owner/repo/path@ref means the same',
    from: /uses: \$\/(\S+)/g,
    to: `uses: ${REPOSITORY}/$1@${REF}`,
  },
];

/** Actions of others that a run could need. act fetches them even for steps whose `if` is false; a stub fails when it runs. */
const STUB = `name: stub
description: not reachable here
runs:
  using: composite
  steps:
    - shell: bash
      run: |
        echo '::error::E_STUB: this action needs GitHub and cannot run here'
        exit 1
`;

/** An action of GitHub's own. */
const FOREIGN = /uses: ['"]?(actions\/[^\s'"]+@[^\s'"]+)/g;

export const ACT = join(WORK, 'venv', 'bin', 'act');

/** act swallows a step's annotation and says it in its own words: `❗  ::error::text`. */
export const COMMAND = /::(error|warning|notice)::/;

export interface WorkflowRun {
  /** Scratch folder of this run; the caller removes it. */
  readonly folder: string;
  /** The caller's workflow, which uses `${REPOSITORY}/.github/workflows/….yml@${ref}` (or as the examples pin it). */
  readonly workflow: string;
  /** What starts it; default: `workflow_dispatch` without inputs. */
  readonly event?: CallerEvent;
  /** Variables of the caller's repository. */
  readonly vars?: Readonly<Record<string, string>>;
  /** Reach act by a pipe, never by argv, environment or a file. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Environment of the runner, besides PATH and HOME. */
  readonly env: Readonly<Record<string, string>>;
  /** Labels of runners besides `ubuntu-latest`. */
  readonly labels?: readonly string[];
  /** Told the number of the process below which all of the run happens, before the runner has done anything. */
  readonly onStart?: (pid: number) => void;
  readonly onEvent?: (event: ActEvent) => void;
  readonly signal?: AbortSignal;
}

/** `workflow_dispatch` with what was filled in, or another event with its payload. */
export interface CallerEvent {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly payload?: Readonly<Record<string, unknown>>;
}

/** One line of act's JSON log. */
export interface ActEvent {
  readonly job: string;
  readonly step: string;
  /** `Pre`, `Main` or `Post`; empty for what is no step. */
  readonly stage: string;
  readonly message: string;
  /** The line came from the step itself, not from act. */
  readonly raw: boolean;
  readonly result: string | undefined;
}

export interface WorkflowResult {
  readonly code: number;
  readonly events: readonly ActEvent[];
  /** What the steps printed, commands and annotations included, line by line. */
  readonly output: string;
}

/** `owner/repo/path@ref` of a workflow or action of this repository, as a caller writes it. */
export function reference(path: string): string {
  return `${REPOSITORY}/${path}@${REF}`;
}

/** Exports what `git archive` would ship of the working tree (export-ignore kept) and applies REWRITES. */
export function exportRepository(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const index = join(folder, '..', `index-${process.pid}`);
  const git = (...args: string[]) => {
    const result = spawnSync('git', args, {
      cwd: ROOT,
      env: { ...process.env, GIT_INDEX_FILE: index },
      maxBuffer: 2 ** 28,
    });
    if (result.status !== 0) throw new Error(`git ${args[0]} failed: ${result.stderr}`);
    return result.stdout;
  };
  try {
    git('add', '--all');
    const tree = git('write-tree').toString().trim();
    const archive = git('archive', '--worktree-attributes', '--format=tar', tree);
    const untar = spawnSync('tar', ['-x', '-C', folder], { input: archive });
    if (untar.status !== 0) throw new Error(`tar failed: ${untar.stderr}`);
  } finally {
    rmSync(index, { force: true });
  }
  const workflows = join(folder, '.github', 'workflows');
  for (const name of readdirSync(workflows)) {
    let text = readFileSync(join(workflows, name), 'utf8');
    for (const { from, to } of REWRITES) text = text.replace(from, to);
    writeFileSync(join(workflows, name), text);
  }
}

/** Runs the caller's workflow to its end. Never throws for a failed workflow: `code` tells. */
export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  if (!existsSync(ACT))
    throw new Error('act is missing: start with `npm run demo` or `npm test`, which install it');
  const child = startAct(run);
  if (child.pid !== undefined) run.onStart?.(child.pid);
  const stop = () => child.pid && process.kill(-child.pid, 'SIGTERM');
  run.signal?.addEventListener('abort', stop);
  const events: ActEvent[] = [];
  const read = async (stream: NodeJS.ReadableStream) => {
    for await (const line of createInterface({ input: stream })) {
      const event = parseEvent(line);
      events.push(event);
      run.onEvent?.(event);
    }
  };
  const exit = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  await Promise.all([read(child.stdout), read(child.stderr)]);
  const code = await exit;
  run.signal?.removeEventListener('abort', stop);
  return {
    code,
    events,
    output: events
      .filter((event) => event.raw || COMMAND.test(event.message))
      .map((event) => event.message)
      .join('\n'),
  };
}

/** Lays out what act needs in the run's folder and starts it; the secrets go through its stdin. */
function startAct(run: WorkflowRun): ChildProcessWithoutNullStreams {
  const copy = join(run.folder, 'repository');
  const caller = join(run.folder, 'caller');
  const home = join(run.folder, 'home');
  const stub = join(run.folder, 'stub');
  for (const path of [caller, home, stub]) mkdirSync(path, { recursive: true });
  if (!existsSync(copy)) exportRepository(copy);
  writeFileSync(join(stub, 'action.yml'), STUB);
  writeCaller(caller, run.workflow);
  // Node's own pipes are sockets, which act cannot open as /dev/stdin; `cat` turns them into a pipe.
  const child = spawn('/bin/sh', ['-c', 'cat | "$0" "$@"', ACT, ...argumentsOf(run, copy, stub)], {
    cwd: caller,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...run.env,
      PATH: `${join(ROOT, 'node_modules', '.bin')}:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin`,
      HOME: home,
      LANG: 'C.UTF-8',
    },
  });
  child.stdin.end(
    Object.entries(run.secrets)
      .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
      .join(''),
  );
  return child;
}

function writeCaller(folder: string, workflow: string): void {
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true });
  writeFileSync(join(folder, '.github', 'workflows', 'caller.yml'), workflow);
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=caller', '-c', 'user.email=caller@example.com', ...args], {
      cwd: folder,
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=caller');
}

function argumentsOf(run: WorkflowRun, copy: string, stub: string): string[] {
  const labels = ['ubuntu-latest', 'self-hosted', 'linux', 'dm-crypt', ...(run.labels ?? [])];
  const foreign = new Set<string>();
  for (const name of readdirSync(join(copy, '.github', 'workflows'))) {
    const text = readFileSync(join(copy, '.github', 'workflows', name), 'utf8');
    for (const match of text.matchAll(FOREIGN)) foreign.add(String(match[1]));
  }
  for (const match of run.workflow.matchAll(FOREIGN)) foreign.add(String(match[1]));
  return [
    ...eventOf(run),
    '--json',
    ...['--workflows', '.github/workflows/caller.yml'],
    ...labels.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...['--container-daemon-socket', '-'],
    ...[REF, PINNED.ref].flatMap((ref) => ['--local-repository', `${REPOSITORY}@${ref}=${copy}`]),
    ...[...foreign].flatMap((uses) => ['--local-repository', `${uses}=${stub}`]),
    ...['--secret-file', '/dev/stdin'],
    ...['--cache-server-addr', '127.0.0.1', '--cache-server-path', join(run.folder, 'cache')],
    ...['--env', `GITHUB_RUN_ID=${Date.now()}`, '--env', 'GITHUB_REPOSITORY=caller/images'],
  ];
}

function eventOf({ folder, event = { name: 'workflow_dispatch' }, vars = {} }: WorkflowRun): string[] {
  const payload = join(folder, 'event.json');
  writeFileSync(payload, JSON.stringify({ ...(event.inputs && { inputs: event.inputs }), ...event.payload }));
  return [
    event.name,
    ...['--eventpath', payload],
    ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
  ];
}

function parseEvent(line: string): ActEvent {
  try {
    const value = JSON.parse(line);
    const text = String(value.msg ?? '').replace(/\n$/, '');
    return {
      job: String(value.job ?? ''),
      step: String(value.step ?? ''),
      stage: String(value.stage ?? ''),
      message: text,
      raw: value.raw_output === true,
      result: value.jobResult ?? value.stepResult,
    };
  } catch {
    return { job: '', step: '', stage: '', message: line, raw: false, result: undefined };
  }
}
